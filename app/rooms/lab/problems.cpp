#include <fmt/format.h>

#include "json/pointer_at.h"
#include "rooms/lab/view_parts.h"

namespace haoping {

FieldProblems::FieldProblems(const LabState& state, const std::string& file, std::string_view text) {
    for (const auto& found : state.diagnostics) {
        const bool error = severity_of(found) == Severity::error;
        // Warnings of the marked samples are what the table shows.
        const bool in_table = found.code == Code::sample_total || found.code == Code::sample_criterion ||
                              found.code == Code::sample_unscorable;
        if (found.file != file || in_table) continue;
        m_problems.push_back(
            {.pointer = pointer_at(text, found.begin),
             .text = found.hint.empty() ? found.message : fmt::format("{}: {}", found.message, found.hint),
             .taken = false,
             .error = error});
    }
}

std::string FieldProblems::take(const auto& belongs) {
    std::string text;
    for (auto& problem : m_problems) {
        if (problem.taken || !belongs(problem.pointer)) continue;
        problem.taken = true;
        text += (text.empty() ? "" : "\n") + problem.text;
    }
    return text;
}

std::string FieldProblems::take_within(const std::string& pointer) {
    return take([&](const std::string& place) { return is_within(place, pointer); });
}

std::string FieldProblems::take_at(const std::string& pointer) {
    return take([&](const std::string& place) { return place == pointer; });
}

std::vector<std::string> FieldProblems::take_rest() {
    std::vector<std::string> rest;
    for (auto& problem : m_problems)
        if (!problem.taken && problem.error) rest.push_back(fmt::format("{} {}", problem.pointer, problem.text));
    return rest;
}

}  // namespace haoping
