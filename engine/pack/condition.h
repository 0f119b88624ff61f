#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "json/source_place.h"
#include "text/values.h"

namespace haoping {

struct Condition;

struct Said {  // a criterion of the step just answered earned at least this mark
    std::string criterion;
    double at_least = 1;  // 0–1
};
struct Did {
    std::string action;
};  // taken at least once in this session
struct HasFlag {
    std::string flag;
};  // set by an effect
struct Crossed {
    std::string gate;
};  // gate id, or "any", crossed by the reply just sent
struct MoodAtLeast {
    int mood = 3;
};  // 1–5, before this reaction's change
struct ScoreAtLeast {
    double total = 0.6;
};  // 0–1, of the reply just sent
struct ReplyUnscorable {};
struct RefundedBetween {
    Money least;
    Money most;
};  // sum of all refunds so far
struct AllHold {
    std::vector<Condition> parts;
};
struct AnyHolds {
    std::vector<Condition> parts;
};
struct NotHolds {
    std::vector<Condition> parts;
};  // exactly one

// A question about the session so far, asked when the customer reacts or an action is offered.
struct Condition {
    std::variant<Said, Did, HasFlag, Crossed, MoodAtLeast, ScoreAtLeast, ReplyUnscorable, RefundedBetween, AllHold,
                 AnyHolds, NotHolds>
        test;
    SourcePlace place;
};

}  // namespace haoping
