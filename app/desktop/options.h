#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "desktop/key_names.h"
#include "desktop/window.h"
#include "json/local_text.h"
#include "views/settings.h"

namespace haoping::desktop {

// What the command line asks for; empty: as the person's settings say.
struct Options {
    std::optional<std::filesystem::path> data;
    std::optional<std::filesystem::path> packs;
    std::optional<Locale> language;
    std::optional<ThemeChoice> theme;
    std::optional<int> text_percent;
    std::optional<std::string> screen;           // home, settings, gallery, practice:SCENARIO, debrief:SCENARIO
    std::optional<std::filesystem::path> reply;  // what is typed, or sent, there
    std::optional<PixelSize> size;
    std::optional<OpenGl> opengl;
    std::optional<std::filesystem::path> screenshot;
    std::vector<KeyPress> presses;  // before the screenshot
    std::optional<std::filesystem::path> frame_times;
};

// The other alternative is the exit status after --help or a mistake, which has been printed.
std::variant<Options, int> parse_options(int argc, char** argv);

}  // namespace haoping::desktop
