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

struct FaceReader::Handles {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
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
    reader->m_index = face.index;
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

float FaceReader::size_per_em() const {
    const FT_Face face = m_handles->face;
    return static_cast<float>(face->ascender - face->descender) / static_cast<float>(face->units_per_EM);
}

}  // namespace haoping::ui
