#include "platform/environment.h"

#include <cstdio>
#include <cstdlib>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace haoping {
namespace {

bool is_terminal(std::FILE* stream) {
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

}  // namespace

Environment process_environment() {
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        if (value == nullptr || *value == '\0') {
            return std::nullopt;
        }
        return value;
    };
}

Locale preferred_locale(const Environment& environment) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto locale = environment(name)) {
            return locale->starts_with("zh") ? Locale::zh : Locale::en;
        }
    }
    return Locale::en;
}

bool has_display(const Environment& environment) {
#if defined(_WIN32) || defined(__APPLE__)
    static_cast<void>(environment);
    return true;
#else
    return environment("DISPLAY") || environment("WAYLAND_DISPLAY");
#endif
}

bool input_is_terminal() { return is_terminal(stdin); }
bool output_is_terminal() { return is_terminal(stdout); }
bool error_output_is_terminal() { return is_terminal(stderr); }

}  // namespace haoping
