#pragma once

#include <string>
#include <vector>

#include "pack/pack.h"
#include "views/texts.h"

namespace haoping {

// A blind trial tells whether the program marks as people do: replies by writers who never saw the rubric, marked by
// people who see the criteria in words, but neither the phrases that the program looks for nor its marks.

struct TrialLine {
    std::string label;  // may be empty
    std::string text;
    std::string translation;  // of a customer's message, where the interface's language is another
};

struct TrialSection {
    std::string title;
    std::vector<TrialLine> lines;
};

// What writers may see: the customer, the whole desk, the rules and what to answer. Nothing of the rubric, no hint.
struct TrialBrief {
    std::string title;
    std::string place;  // "cancel-order · ten-lipsticks · opening", for whoever prepares the trial
    std::vector<TrialSection> sections;
};
TrialBrief trial_brief(const Pack&, const Scenario&, const Step&, const Texts&);

struct SheetCriterion {
    std::string id;
    std::string title;
    CriterionKind kind{};
    std::string kind_name;      // "Must"
    std::string dimension;      // "Facts"
    double points = 0;          // of 100; of a bonus those on top
    std::vector<double> marks;  // that can be given, highest first: 1, 0.5, 0
    std::string why;
    std::string missing;  // what is missing when it is not met; may be empty
    std::string example;  // a wording that meets it; may be empty
};

struct SheetGate {
    std::string id;
    std::string title;
    std::string why;
    double cap = 0;  // 0–1: no reply that breaks it gets more
};

// What markers may see: the brief, and what each criterion means in words.
struct TrialSheet {
    TrialBrief brief;
    std::vector<std::string> how;  // to mark
    std::vector<SheetCriterion> criteria;
    std::vector<SheetGate> gates;
};
TrialSheet trial_sheet(const Pack&, const Scenario&, const Step&, const Texts&);

std::string mark_text(double mark);                            // "0.5"
std::string marks_text(const SheetCriterion&);                 // "1 / 0.5 / 0"
std::string points_text(const SheetCriterion&, const Texts&);  // "12 of 100", "up to 5 more"

}  // namespace haoping
