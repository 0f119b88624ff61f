#pragma once

#include <cstddef>
#include <memory>
#include <optional>
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

// ImGui's and FreeType's font size is ascent + descent; ours is the em. This is the factor between them,
// from the face itself. Empty when FreeType cannot read the face.
struct FaceMetrics {
    float size_per_em = 1;
    float ascent_per_em = 1;
    bool has_latin = false;
    bool has_han = false;
};
std::optional<FaceMetrics> measure_face(const FontFile& file, int index);

}  // namespace haoping::ui
