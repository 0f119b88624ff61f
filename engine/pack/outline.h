#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/local_text.h"

namespace haoping {

// What stands in a scenario's files, for whoever edits them: read as it is, right or wrong, with the JSON pointer of
// each thing. Whether it is right, load_pack says.

struct EvidenceItem {
    std::string pointer;  // of the phrase itself
    std::string text;
};

// A list of phrases, or one other test, in the tree of an expression.
struct EvidenceLine {
    enum class Kind : std::uint8_t {
        phrases,
        concept_of_bank,
        fact,
        action,
        other,
        all,
        any,
        none,
        at_least,
        in_order,
        same_sentence,
        close_together,
        near
    };
    Kind kind{};
    int depth = 0;
    std::string pointer;   // of the test; of phrases: of the list, or of the one phrase
    std::string text;      // a concept's, fact's or action's id; the count of at_least; other: the JSON
    bool is_list = false;  // phrases: more can be added at the pointer
    std::vector<EvidenceItem> phrases;
};

struct LevelOutline {
    std::string pointer;       // of the evidence
    std::string mark_pointer;  // empty for full and half
    std::string mark;          // "1", "0.5"
    std::string json;          // of the evidence, on one line
    std::vector<EvidenceLine> lines;
};

struct CriterionOutline {
    std::string pointer;
    std::string id;
    std::string uses;  // the shared criterion that says the rest; empty: none
    LocalText title;
    std::string kind;  // empty: must
    std::string dimension;
    std::string weight;
    std::string unit;
    std::vector<LevelOutline> levels;
    LocalText why;
    LocalText try_saying;
    LocalText missing;
};

struct StepOutline {
    std::string id;
    std::string criteria;  // pointer of the list; empty: there is none
};

struct SampleOutline {
    std::string pointer;
    std::string id;
    std::string step;
    std::string text;
    std::vector<std::string> after;
    std::map<std::string, double> criteria;  // expected marks
    std::optional<double> total_min;         // 0–100
    std::optional<double> total_max;
    std::optional<std::vector<std::string>> gates;  // absent: not stated
    std::string unscorable;                         // empty: not stated
};

// Empty when the text is no JSON object.
std::optional<LocalText> title_in(std::string_view scenario_text);
std::vector<StepOutline> steps_in(std::string_view scenario_text);
std::vector<CriterionOutline> criteria_in(std::string_view scenario_text, std::string_view criteria_pointer);
std::vector<SampleOutline> samples_in(std::string_view samples_text);

}  // namespace haoping
