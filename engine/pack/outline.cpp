#include "pack/outline.h"

#include <nlohmann/json.hpp>

#include "json/edit.h"
#include "json/pointer_at.h"

namespace haoping {

namespace {

using Json = nlohmann::ordered_json;

Json parsed(std::string_view text) { return Json::parse(text, nullptr, false); }

const Json* member(const Json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::string text_of(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

std::string text_in(const Json& object, const char* key) {
    const Json* found = member(object, key);
    return found == nullptr ? std::string() : text_of(*found);
}

LocalText local_in(const Json& object, const char* key) {
    const Json* found = member(object, key);
    return found == nullptr ? LocalText{} : LocalText{text_in(*found, "en"), text_in(*found, "zh")};
}

std::optional<double> number_at(const Json& list, std::size_t index) {
    if (!list.is_array() || index >= list.size() || !list[index].is_number()) return std::nullopt;
    return list[index].get<double>();
}

std::vector<std::string> texts_in(const Json& list) {
    std::vector<std::string> texts;
    for (const auto& each : list)
        if (each.is_string()) texts.push_back(each.get<std::string>());
    return texts;
}

using Kind = EvidenceLine::Kind;

struct Group {
    const char* key;
    Kind kind;
};
constexpr Group groups[] = {{"all", Kind::all},
                            {"any", Kind::any},
                            {"none", Kind::none},
                            {"in_order", Kind::in_order},
                            {"same_sentence", Kind::same_sentence},
                            {"close_together", Kind::close_together}};

class EvidenceReader {
public:
    void read(const Json& value, const std::string& pointer, int depth) {
        if (value.is_string()) {
            add({.kind = Kind::phrases,
                 .depth = depth,
                 .pointer = pointer,
                 .text = {},
                 .phrases = {{pointer, text_of(value)}}});
        } else if (value.is_array()) {
            read_phrases(value, pointer, depth);
        } else if (const Json* phrases = member(value, "phrases")) {
            read_phrases(*phrases, pointer + "/phrases", depth);
        } else if (!read_leaf(value, pointer, depth) && !read_group(value, pointer, depth)) {
            add({.kind = Kind::other,
                 .depth = depth,
                 .pointer = pointer,
                 .text = one_line_json(value.dump()).value_or(""),
                 .phrases = {}});
        }
    }

    std::vector<EvidenceLine> take() { return std::move(m_lines); }

private:
    void add(EvidenceLine line) { m_lines.push_back(std::move(line)); }
    void read_phrases(const Json& list, const std::string& pointer, int depth) {
        EvidenceLine line{
            .kind = Kind::phrases, .depth = depth, .pointer = pointer, .text = {}, .is_list = true, .phrases = {}};
        for (std::size_t at = 0; at < list.size(); ++at)
            line.phrases.push_back({pointer_to(pointer, at), text_of(list[at])});
        add(std::move(line));
    }
    bool read_leaf(const Json& value, const std::string& pointer, int depth) {
        const auto leaf = [&](const char* key, Kind kind) {
            const Json* id = member(value, key);
            if (id != nullptr)
                add({.kind = kind, .depth = depth, .pointer = pointer, .text = text_of(*id), .phrases = {}});
            return id != nullptr;
        };
        if (leaf("concept", Kind::concept_of_bank) || leaf("action", Kind::action)) return true;
        if (!leaf("fact", Kind::fact)) return false;
        if (const Json* near = member(value, "near")) {
            add({.kind = Kind::near, .depth = depth + 1, .pointer = pointer + "/near", .text = {}, .phrases = {}});
            read(*near, pointer + "/near", depth + 2);
        }
        return true;
    }
    bool read_group(const Json& value, const std::string& pointer, int depth) {
        for (const auto& group : groups)
            if (const Json* parts = member(value, group.key)) {
                read_parts(*parts, {group.kind, {}}, pointer, group.key, depth);
                return true;
            }
        const Json* parts = member(value, "of");
        if (parts != nullptr) read_parts(*parts, {Kind::at_least, text_in(value, "at_least")}, pointer, "of", depth);
        return parts != nullptr;
    }
    struct GroupHead {
        Kind kind{};
        std::string text;
    };
    void read_parts(const Json& parts, GroupHead head, const std::string& pointer, const char* key, int depth) {
        add({.kind = head.kind, .depth = depth, .pointer = pointer, .text = std::move(head.text), .phrases = {}});
        for (std::size_t at = 0; parts.is_array() && at < parts.size(); ++at)
            read(parts[at], pointer_to(pointer_to(pointer, key), at), depth + 1);
    }

    std::vector<EvidenceLine> m_lines;
};

LevelOutline level_of(const Json& evidence, std::string pointer, std::string mark, std::string mark_pointer) {
    EvidenceReader reader;
    reader.read(evidence, pointer, 0);
    return {.pointer = std::move(pointer),
            .mark_pointer = std::move(mark_pointer),
            .mark = std::move(mark),
            .json = one_line_json(evidence.dump()).value_or(""),
            .lines = reader.take()};
}

std::vector<LevelOutline> levels_in(const Json& criterion, const std::string& pointer) {
    std::vector<LevelOutline> levels;
    if (const Json* full = member(criterion, "full")) levels.push_back(level_of(*full, pointer + "/full", "1", {}));
    if (const Json* half = member(criterion, "half")) levels.push_back(level_of(*half, pointer + "/half", "0.5", {}));
    const Json* listed = member(criterion, "levels");
    for (std::size_t at = 0; listed != nullptr && listed->is_array() && at < listed->size(); ++at) {
        const std::string own = pointer_to(pointer + "/levels", at);
        const Json& level = (*listed)[at];
        if (const Json* evidence = member(level, "evidence"))
            levels.push_back(level_of(*evidence, own + "/evidence", text_in(level, "mark"), own + "/mark"));
    }
    return levels;
}

SampleOutline sample_of(const Json& value, std::string pointer) {
    SampleOutline sample{.pointer = std::move(pointer),
                         .id = text_in(value, "id"),
                         .step = text_in(value, "step"),
                         .text = text_in(value, "text"),
                         .after = {},
                         .criteria = {},
                         .total_min = {},
                         .total_max = {},
                         .gates = {},
                         .unscorable = {}};
    if (const Json* after = member(value, "after")) sample.after = texts_in(*after);
    const Json* expect = member(value, "expect");
    if (expect == nullptr) return sample;
    if (const Json* total = member(*expect, "total")) {
        sample.total_min = number_at(*total, 0);
        sample.total_max = number_at(*total, 1);
    }
    if (const Json* marks = member(*expect, "criteria"); marks != nullptr && marks->is_object())
        for (const auto& [id, mark] : marks->items())
            if (mark.is_number()) sample.criteria.emplace(id, mark.get<double>());
    if (const Json* gates = member(*expect, "gates")) sample.gates = texts_in(*gates);
    sample.unscorable = text_in(*expect, "unscorable");
    return sample;
}

}  // namespace

std::optional<LocalText> title_in(std::string_view scenario_text) {
    const Json scenario = parsed(scenario_text);
    return scenario.is_object() ? std::optional(local_in(scenario, "title")) : std::nullopt;
}

std::vector<StepOutline> steps_in(std::string_view scenario_text) {
    std::vector<StepOutline> outlines;
    const Json scenario = parsed(scenario_text);
    const Json* steps = member(scenario, "steps");
    if (steps == nullptr || !steps->is_object()) return outlines;
    for (const auto& [id, step] : steps->items()) {
        const Json* rubric = member(step, "rubric");
        const bool has_criteria = rubric != nullptr && member(*rubric, "criteria") != nullptr;
        outlines.push_back({id, has_criteria ? pointer_to("/steps", id) + "/rubric/criteria" : std::string()});
    }
    return outlines;
}

std::vector<CriterionOutline> criteria_in(std::string_view scenario_text, std::string_view criteria_pointer) {
    std::vector<CriterionOutline> outlines;
    const Json scenario = parsed(scenario_text);
    const Json::json_pointer place{std::string(criteria_pointer)};
    if (scenario.is_discarded() || !scenario.contains(place) || !scenario[place].is_array()) return outlines;
    for (const auto& criterion : scenario[place]) {
        std::string pointer = pointer_to(criteria_pointer, outlines.size());
        const auto uses = text_in(criterion, "use");
        const auto id = text_in(criterion, "id");
        outlines.push_back({.pointer = pointer,
                            .id = id.empty() ? uses : id,
                            .uses = uses,
                            .title = local_in(criterion, "title"),
                            .kind = text_in(criterion, "kind"),
                            .dimension = text_in(criterion, "dimension"),
                            .weight = text_in(criterion, "weight"),
                            .unit = text_in(criterion, "unit"),
                            .levels = levels_in(criterion, pointer),
                            .why = local_in(criterion, "why"),
                            .try_saying = local_in(criterion, "try"),
                            .missing = local_in(criterion, "missing")});
    }
    return outlines;
}

std::vector<SampleOutline> samples_in(std::string_view samples_text) {
    std::vector<SampleOutline> outlines;
    const Json file = parsed(samples_text);
    const Json* samples = member(file, "samples");
    for (std::size_t at = 0; samples != nullptr && samples->is_array() && at < samples->size(); ++at)
        outlines.push_back(sample_of((*samples)[at], pointer_to("/samples", at)));
    return outlines;
}

}  // namespace haoping
