#include "cli/trial_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace haoping::cli {

using nlohmann::ordered_json;

ordered_json brief_json(const TrialBrief& brief) {
    auto sections = ordered_json::array();
    for (const auto& section : brief.sections) {
        auto lines = ordered_json::array();
        for (const auto& line : section.lines) {
            ordered_json entry;
            if (!line.label.empty()) entry["label"] = line.label;
            entry["text"] = line.text;
            if (!line.translation.empty()) entry["translation"] = line.translation;
            lines.push_back(std::move(entry));
        }
        sections.push_back({{"title", section.title}, {"lines", std::move(lines)}});
    }
    return {{"title", brief.title}, {"place", brief.place}, {"sections", std::move(sections)}};
}

ordered_json sheet_json(const TrialSheet& sheet) {
    auto json = brief_json(sheet.brief);
    json["how"] = sheet.how;
    auto& criteria = json["criteria"] = ordered_json::array();
    for (const auto& criterion : sheet.criteria)
        criteria.push_back({{"id", criterion.id},
                            {"title", criterion.title},
                            {"kind", criterion.kind_name},
                            {"dimension", criterion.dimension},
                            {"points", std::round(criterion.points * 10) / 10},
                            {"marks", criterion.marks},
                            {"why", criterion.why},
                            {"missing", criterion.missing},
                            {"example", criterion.example}});
    auto& gates = json["gates"] = ordered_json::array();
    for (const auto& gate : sheet.gates)
        gates.push_back(
            {{"id", gate.id}, {"title", gate.title}, {"why", gate.why}, {"total_at_most", std::round(gate.cap * 100)}});
    return json;
}

}  // namespace haoping::cli
