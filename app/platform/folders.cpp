#include "platform/folders.h"

#include <array>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace haoping {
namespace {

namespace fs = std::filesystem;

fs::path home(const Environment& environment, const char* variable) {
    if (const auto folder = environment(variable)) {
        return *folder;
    }
    throw PlatformError(std::string("No place to keep your work: the environment variable ") + variable +
                        " is not set. Set it to your home folder and start again.");
}

// Empty when the system does not tell.
fs::path executable_folder() {
#ifdef _WIN32
    std::array<wchar_t, 4096> name{};
    const DWORD length = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    return fs::path(name.data(), name.data() + length).parent_path();
#elif defined(__APPLE__)
    std::array<char, 4096> name{};
    auto size = static_cast<std::uint32_t>(name.size());
    return _NSGetExecutablePath(name.data(), &size) == 0 ? fs::path(name.data()).parent_path() : fs::path();
#else
    std::error_code unreadable;
    return fs::read_symlink("/proc/self/exe", unreadable).parent_path();
#endif
}

fs::path shipped(const char* name) {
    const fs::path installed = executable_folder() / ".." / "share" / "haoping" / name;
    std::error_code unreadable;
    return fs::is_directory(installed, unreadable) ? installed.lexically_normal()
                                                   : fs::path(HAOPING_SOURCE_FOLDER) / name;
}

}  // namespace

fs::path data_folder(const Environment& environment) {
#ifdef _WIN32
    return home(environment, "LOCALAPPDATA") / "Haoping";
#elif defined(__APPLE__)
    return home(environment, "HOME") / "Library" / "Application Support" / "Haoping";
#else
    // A relative XDG_DATA_HOME has to be ignored, says the XDG base directory specification.
    if (const auto folder = environment("XDG_DATA_HOME"); folder && fs::path(*folder).is_absolute()) {
        return fs::path(*folder) / "haoping";
    }
    return home(environment, "HOME") / ".local" / "share" / "haoping";
#endif
}

fs::path database_file(const fs::path& data_folder) { return data_folder / "haoping.db"; }

fs::path own_packs_folder(const fs::path& data_folder) { return data_folder / "packs"; }

fs::path shipped_packs_folder() { return shipped("scenarios"); }

fs::path shipped_assets_folder() { return shipped("assets"); }

fs::path dictionaries_folder() {
    const fs::path usual = "/usr/share/hunspell";
    for (const fs::path& folder :
         {shipped("dictionaries"), usual, fs::path("/usr/share/myspell/dicts"), fs::path("/Library/Spelling")}) {
        std::error_code unreadable;
        if (fs::exists(folder / "en_US.dic", unreadable)) {
            return folder;
        }
    }
    return usual;
}

}  // namespace haoping
