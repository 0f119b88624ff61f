#include "course/read_blueprint.h"

#include <fmt/format.h>
#include <algorithm>
#include <set>

#include "course/read_quiz.h"

namespace haoping {

namespace {

constexpr std::int64_t longest_minutes = 300;
constexpr std::int64_t most_items = 100;  // of a stage in a section

std::vector<BlueprintCount> read_counts(ObjectReader& section) {
    std::vector<BlueprintCount> counts;
    auto object = section.object("items");
    if (!object) return counts;
    for (const auto& [part, place, value] : object->members(50))
        counts.push_back({part, static_cast<int>(value.integer({.min = 1, .max = most_items})), place});
    if (counts.empty())
        section.report(Code::list_length, "items", "no item is asked for", "say how many of which stage: {\"ORD\": 3}");
    object->finish();
    return counts;
}

// A kind in two sections could bring an item twice.
std::vector<QuizKind> read_kinds(ObjectReader& section, std::set<QuizKind>& taken) {
    std::vector<QuizKind> kinds;
    for (const auto& value : section.array("kinds", {.least = 1, .most = quiz_kind_names.size()})) {
        const auto kind = value.enumeration(quiz_kind_names);
        if (!taken.insert(kind).second)
            value.report(Code::short_paper, "this kind stands in the paper twice",
                         "let each kind belong to one section");
        kinds.push_back(kind);
    }
    return kinds;
}

}  // namespace

std::optional<PaperBlueprint> read_blueprint(ObjectReader& file, std::string id) {
    const auto found_before = file.diagnostics().found().size();
    PaperBlueprint blueprint{.id = std::move(id), .title = {}, .sections = {}, .place = file.place()};
    blueprint.title = file.local_text("title", {.most_characters = 100, .one_line = true});
    blueprint.time = std::chrono::minutes(file.integer("minutes", {.min = 1, .max = longest_minutes}));
    blueprint.pass_mark = file.number("pass_mark", {.min = 1, .max = 100}) / 100;
    std::set<QuizKind> taken;
    for (const auto& value : file.array("sections", {.least = 1, .most = 20})) {
        auto section = value.object();
        if (!section) continue;
        auto& read = blueprint.sections.emplace_back();
        read.title = section->local_text("title", {.most_characters = 100, .one_line = true});
        read.kinds = read_kinds(*section, taken);
        read.points = section->number("points", {.min = 0.5, .max = 100});
        read.counts = read_counts(*section);
        section->finish();
    }
    file.finish();
    const auto& found = file.diagnostics().found();
    const bool sound = std::none_of(found.begin() + static_cast<std::ptrdiff_t>(found_before), found.end(),
                                    [](const auto& each) { return severity_of(each) == Severity::error; });
    return sound ? std::optional(std::move(blueprint)) : std::nullopt;
}

}  // namespace haoping
