#include "platform/open_folder.h"

#ifdef _WIN32
#include <windows.h>
// after windows.h
#include <shellapi.h>
#else
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <string>
#include <thread>

extern char** environ;
#endif

namespace haoping {

#ifdef _WIN32
void open_folder(const std::filesystem::path& folder) {
    ShellExecuteW(nullptr, L"open", folder.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
}
#else
void open_folder(const std::filesystem::path& folder) {
#ifdef __APPLE__
    std::string program = "open";
#else
    std::string program = "xdg-open";
#endif
    std::string argument = folder.string();
    const std::array<char*, 3> arguments{program.data(), argument.data(), nullptr};
    pid_t started = 0;
    if (posix_spawnp(&started, program.c_str(), nullptr, nullptr, arguments.data(), environ) == 0) {
        std::thread([started] { waitpid(started, nullptr, 0); }).detach();
    }
}
#endif

}  // namespace haoping
