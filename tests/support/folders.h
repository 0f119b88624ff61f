#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace haoping::test {

// The checkout, as ctest names it.
inline std::filesystem::path source_folder() {
    const char* folder = std::getenv("HAOPING_SOURCE_DIR");
    return folder ? folder : ".";
}

inline std::filesystem::path shipped_packs() { return source_folder() / "scenarios"; }

// A new folder that is removed with everything in it.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "haoping-test-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace haoping::test
