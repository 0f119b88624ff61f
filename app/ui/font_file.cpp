#include "ui/font_file.h"

#include <ft2build.h>
#include FT_FREETYPE_H

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

std::optional<FaceMetrics> measure_face(const FontFile& file, int index) {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) {
        return std::nullopt;
    }
    std::optional<FaceMetrics> metrics;
    FT_Face face = nullptr;
    const auto bytes = file.bytes();
    if (FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.data()), static_cast<FT_Long>(bytes.size()), index,
                           &face) == 0) {
        if (face->units_per_EM > 0 && face->ascender > face->descender) {
            const auto em = static_cast<float>(face->units_per_EM);
            metrics = FaceMetrics{static_cast<float>(face->ascender - face->descender) / em,
                                  static_cast<float>(face->ascender) / em, FT_Get_Char_Index(face, U'a') != 0,
                                  FT_Get_Char_Index(face, U'\u7684') != 0};
        }
        FT_Done_Face(face);
    }
    FT_Done_FreeType(library);
    return metrics;
}

}  // namespace haoping::ui
