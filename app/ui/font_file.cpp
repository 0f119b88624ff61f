#include "ui/font_file.h"

#include <ft2build.h>
#include FT_ADVANCES_H
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <cmath>

#ifdef _WIN32
#include <filesystem>
#include <fstream>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace haoping::ui {
namespace {

// Light: heights fall on whole pixels, widths stay as designed.
constexpr FT_Int32 hinting = FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT;

}  // namespace

#ifdef _WIN32

std::shared_ptr<const FontFile> FontFile::open(const std::string& path) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(std::filesystem::u8path(path), failed);
    std::ifstream in(std::filesystem::u8path(path), std::ios::binary);
    if (failed || size == 0 || !in) {
        return nullptr;
    }
    std::shared_ptr<FontFile> file(new FontFile);
    file->m_copy = std::make_unique<std::byte[]>(size);
    if (!in.read(reinterpret_cast<char*>(file->m_copy.get()), static_cast<std::streamsize>(size))) {
        return nullptr;
    }
    file->m_bytes = {file->m_copy.get(), size};
    return file;
}

FontFile::~FontFile() = default;

#else

std::shared_ptr<const FontFile> FontFile::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return nullptr;
    }
    struct stat info {};
    void* mapped = MAP_FAILED;
    if (::fstat(descriptor, &info) == 0 && info.st_size > 0) {
        mapped = ::mmap(nullptr, static_cast<std::size_t>(info.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
    }
    ::close(descriptor);
    if (mapped == MAP_FAILED) {
        return nullptr;
    }
    std::shared_ptr<FontFile> file(new FontFile);
    file->m_bytes = {static_cast<const std::byte*>(mapped), static_cast<std::size_t>(info.st_size)};
    return file;
}

FontFile::~FontFile() {
    if (!m_bytes.empty()) {
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
}

#endif

struct FaceReader::Handles {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    FT_F26Dot6 em = 0;
    Handles() = default;
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;
    ~Handles() {
        if (face != nullptr) {
            FT_Done_Face(face);
        }
        if (library != nullptr) {
            FT_Done_FreeType(library);
        }
    }
};

std::shared_ptr<const FaceReader> FaceReader::open(const FontFace& face) {
    std::shared_ptr<FaceReader> reader(new FaceReader);
    reader->m_file = FontFile::open(face.path);
    reader->m_handles = std::make_unique<Handles>();
    Handles& handles = *reader->m_handles;
    if (!reader->m_file || FT_Init_FreeType(&handles.library) != 0) {
        return nullptr;
    }
    const auto bytes = reader->m_file->bytes();
    const auto* data = reinterpret_cast<const FT_Byte*>(bytes.data());
    const bool opened =
        FT_New_Memory_Face(handles.library, data, static_cast<FT_Long>(bytes.size()), face.index, &handles.face) == 0;
    const bool scalable = opened && handles.face->units_per_EM > 0 && handles.face->ascender > handles.face->descender;
    return scalable ? reader : nullptr;
}

FaceReader::~FaceReader() = default;

bool FaceReader::has(char32_t c) const { return FT_Get_Char_Index(m_handles->face, c) != 0; }

void FaceReader::set_em(float em_px) const {
    const auto em = static_cast<FT_F26Dot6>(std::lround(em_px * 64));
    if (em != m_handles->em) {
        FT_Set_Char_Size(m_handles->face, 0, em, 0, 0);  // at 72 dpi a point is a pixel
        m_handles->em = em;
    }
}

float FaceReader::advance(char32_t c, float em_px) const {
    set_em(em_px);
    const FT_Face face = m_handles->face;
    FT_Fixed advance = 0;
    FT_Get_Advance(face, FT_Get_Char_Index(face, c), hinting, &advance);
    return static_cast<float>(advance) / 65536;
}

GlyphBitmap FaceReader::draw(char32_t c, float em_px, float shift) const {
    set_em(em_px);
    const FT_Face face = m_handles->face;
    GlyphBitmap glyph;
    if (FT_Load_Glyph(face, FT_Get_Char_Index(face, c), hinting) != 0) {
        return glyph;
    }
    FT_Outline_Translate(&face->glyph->outline, std::lround(shift * 64), 0);
    if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) {
        return glyph;
    }
    const FT_Bitmap& drawn = face->glyph->bitmap;
    glyph.width = static_cast<int>(drawn.width);
    glyph.height = static_cast<int>(drawn.rows);
    glyph.left = face->glyph->bitmap_left;
    glyph.top = face->glyph->bitmap_top;
    glyph.coverage.reserve(std::size_t{drawn.width} * drawn.rows);
    for (int row = 0; row < glyph.height; ++row) {
        const unsigned char* from = drawn.buffer + std::ptrdiff_t{row} * drawn.pitch;
        glyph.coverage.insert(glyph.coverage.end(), from, from + drawn.width);
    }
    return glyph;
}

}  // namespace haoping::ui
