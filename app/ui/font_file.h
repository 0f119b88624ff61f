#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "ui/glyph_page.h"

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

    bool has(char32_t c) const;
    // For an em of so many physical px, as the type designer drew it: fractions of a px count.
    float advance(char32_t c, float em_px) const;
    // Empty for blanks. Moved right by `shift` px, 0–1, before it meets the pixels.
    GlyphBitmap draw(char32_t c, float em_px, float shift) const;

private:
    FaceReader() = default;
    void set_em(float em_px) const;
    struct Handles;
    std::shared_ptr<const FontFile> m_file;
    std::unique_ptr<Handles> m_handles;
};

}  // namespace haoping::ui
