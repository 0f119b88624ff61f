#pragma once

#include <string>
#include <vector>

#include "play/session.h"

namespace haoping {

// What one criterion of a sent reply earned, and what it stands for: enough to tell progress without the pack.
struct CriterionResult {
    std::string criterion;
    Dimension dimension{};
    std::string unit;   // course unit; may be empty
    double weight = 1;  // > 0, relative to the reply's other criteria
    double mark = 0;    // 0–1
    bool operator==(const CriterionResult&) const = default;
};

struct ReplyResult {
    std::string step;
    Instant sent{};
    double total = 0;                       // 0–1
    bool scorable = true;                   // false: it was no reply, see Unscorable
    bool worked = false;                    // a model answer stood beside it, see PracticeMode
    std::vector<CriterionResult> criteria;  // in the rubric's order
    std::vector<std::string> gates;         // crossed ones
    bool operator==(const ReplyResult&) const = default;
};

// Of every reply sent in the session, in order.
std::vector<ReplyResult> results_of(const Pack&, const Session&);

}  // namespace haoping
