#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/output_file.h"
#include "cli/trial.h"
#include "cli/trial_json.h"

namespace haoping::cli {

namespace {

std::string indented(const std::string& text, std::string_view by) {
    std::string lines;
    for (const char letter : text) {
        lines += letter;
        if (letter == '\n') lines += by;
    }
    return lines;
}

std::string text_of(const TrialBrief& brief, Locale language) {
    std::string text = fmt::format("{}\n{}\n", brief.title, brief.place);
    for (const auto& section : brief.sections) {
        text += fmt::format("\n{}\n", section.title);
        for (const auto& line : section.lines) {
            const std::string said = indented(line.text, "    ");
            text += fmt::format("  {}\n", line.label.empty() ? said : labelled(language, line.label, said));
            const auto translation = indented(line.translation, "     ");
            if (!translation.empty())
                text += language == Locale::zh ? "    （" + translation + "）\n" : "    (" + translation + ")\n";
        }
    }
    return text;
}

}  // namespace

int trial_brief(World& world, const TrialArguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    const Scenario& scenario = scenario_in(pack, arguments.scenario);
    const Step& step = step_in(scenario, arguments.step);
    const Texts t = texts_for(world, arguments);
    const TrialBrief brief = haoping::trial_brief(pack, scenario, step, t);
    const bool page = arguments.format == "page";
    const std::string text = page                         ? trial_brief_html(brief, t)
                             : arguments.format == "json" ? brief_json(brief).dump(2) + "\n"
                                                          : text_of(brief, t.locale());
    const std::string file = !arguments.out.empty() ? arguments.out
                             : page                 ? file_stem(scenario, step) + "-brief.html"
                                                    : "-";
    if (file == "-") {
        world.out << text;
    } else {
        write_new_file(file, text);
        world.out << t("Written: {}", file) << '\n';
    }
    return exit_clean;
}

}  // namespace haoping::cli
