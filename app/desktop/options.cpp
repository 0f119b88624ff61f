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
    app.add_option("--data", options.data, "Folder for attempts, drafts and settings")->option_text("FOLDER");
    app.add_option("--packs", options.packs, "Folder with scenario packs")
        ->option_text("FOLDER")
        ->check(CLI::ExistingDirectory);
    app.add_option("--language", options.language, "Language of the interface")
        ->transform(CLI::Transformer(languages))
        ->option_text("zh|en");
    app.add_option("--theme", options.theme, "Theme")->transform(CLI::Transformer(themes))->option_text("light|dark");
    app.add_option("--text-size", options.text_percent, "Text size in percent")
        ->option_text("80-200")
        ->check(CLI::Range(least_text_percent, most_text_percent));
    app.add_option("--screen", options.screen,
                   "Where to start: home, course, unit:ID, quiz:ID, due, papers, paper:ID, settings, gallery, rubrics, "
                   "lab:SCENARIO, practice:SCENARIO, debrief:SCENARIO")
        ->option_text("SCREEN");
    app.add_option("--reply", options.reply, "The reply that is typed at a practice screen, or sent before a debrief")
        ->option_text("FILE")
        ->check(CLI::ExistingFile);
    app.add_option_function<std::string>(
           "--size", [&](const std::string& text) { options.size = size_of(text); },
           "Size of the window, e.g. 1366x768")
        ->option_text("WxH")
        ->check([](const std::string& text) { return size_of(text) ? "" : text + " is not a size like 1366x768"; });
    app.add_flag("--gl2", gl2, "Draw with OpenGL 2.1 even when there is something newer");
    app.add_option("--screenshot", options.screenshot, "Write the first picture as PNG and leave")->option_text("FILE");
    app.add_option_function<std::vector<std::string>>(
           "--press",
           [&](const std::vector<std::string>& names) {
               for (const auto& name : names) {
                   options.presses.push_back(key_named(name).value());
               }
           },
           "Keys pressed before the screenshot, e.g. f1 or alt+a enter")
        ->option_text("KEY...")
        ->check([](const std::string& name) { return key_named(name) ? "" : name + " is no key"; });
    app.add_option("--frame-times", options.frame_times, "Write how many milliseconds each frame takes")
        ->option_text("FILE");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& end) {
        constexpr int wrong_usage = 2;
        return app.exit(end) == 0 ? 0 : wrong_usage;
    }
    if (gl2) {
        options.opengl = OpenGl::legacy;
    }
    return options;
}

}  // namespace haoping::desktop
