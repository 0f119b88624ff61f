#include "desktop/options.h"

#include <CLI/CLI.hpp>

#include <map>

namespace haoping::desktop {
namespace {

// "1366x768"
std::optional<PixelSize> size_of(const std::string& text) {
    const auto cross = text.find('x');
    PixelSize size;
    if (cross == std::string::npos || !CLI::detail::lexical_cast(text.substr(0, cross), size.width) ||
        !CLI::detail::lexical_cast(text.substr(cross + 1), size.height) || size.width < 1 || size.height < 1) {
        return std::nullopt;
    }
    return size;
}

}  // namespace

std::variant<Options, int> parse_options(int argc, char** argv) {
    const std::map<std::string, Locale> languages{{"en", Locale::en}, {"zh", Locale::zh}};
    const std::map<std::string, ThemeChoice> themes{{"light", ThemeChoice::light}, {"dark", ThemeChoice::dark}};
    Options options;
    bool gl2 = false;
    CLI::App app{"Haoping: practise customer service, in a window"};
    app.add_option("--data", options.data, "Folder for attempts, drafts and settings")->type_name("FOLDER");
    app.add_option("--packs", options.packs, "Folder with scenario packs")
        ->type_name("FOLDER")
        ->check(CLI::ExistingDirectory);
    app.add_option("--language", options.language, "zh or en")
        ->transform(CLI::Transformer(languages))
        ->type_name("LANGUAGE");
    app.add_option("--theme", options.theme, "light or dark")->transform(CLI::Transformer(themes))->type_name("THEME");
    app.add_option("--screen", options.screen, "Where to start: home, settings, practice:SCENARIO, debrief:SCENARIO")
        ->type_name("SCREEN");
    app.add_option("--reply", options.reply, "The reply that is typed at a practice screen, or sent before a debrief")
        ->type_name("FILE")
        ->check(CLI::ExistingFile);
    app.add_option_function<std::string>(
           "--size", [&](const std::string& text) { options.size = size_of(text); },
           "Size of the window, e.g. 1366x768")
        ->type_name("WxH")
        ->check([](const std::string& text) { return size_of(text) ? "" : text + " is not a size like 1366x768"; });
    app.add_flag("--gl2", gl2, "Draw with OpenGL 2.1 even when there is something newer");
    app.add_option("--screenshot", options.screenshot, "Write the first picture as PNG and leave")->type_name("FILE");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& end) {
        return app.exit(end);
    }
    if (gl2) {
        options.opengl = OpenGl::legacy;
    }
    return options;
}

}  // namespace haoping::desktop
