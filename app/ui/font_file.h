#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace haoping::ui {

// One face of a font file; collections (.ttc) hold several.
struct FontFace {
    std::string path;
    int index = 0;
};

// A font file held in memory: mapped, not read, because the Chinese ones are 19 MB each.
class FontFile {
public:
    static std::shared_ptr<const FontFile> open(const std::string& path);  // null when it cannot be read
    ~FontFile();
    FontFile(const FontFile&) = delete;
    FontFile& operator=(const FontFile&) = delete;

    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    FontFile() = default;
    std::span<const std::byte> m_bytes;
    std::unique_ptr<std::byte[]> m_copy;  // where files cannot be mapped
};

// A face as FreeType reads it. Opening the Chinese one takes milliseconds: keep it.
class FaceReader {
public:
    static std::shared_ptr<const FaceReader> open(const FontFace& face);  // null when it cannot be read
    ~FaceReader();
    FaceReader(const FaceReader&) = delete;
    FaceReader& operator=(const FaceReader&) = delete;

    const FontFile& file() const { return *m_file; }
    int index() const { return m_index; }
    bool has(char32_t c) const;
    // ImGui's and FreeType's font size is ascent + descent; ours is the em. The factor between them, from the face
    // itself.
    float size_per_em() const;

private:
    FaceReader() = default;
    struct Handles;
    std::shared_ptr<const FontFile> m_file;
    std::unique_ptr<Handles> m_handles;
    int m_index = 0;
};

}  // namespace haoping::ui
