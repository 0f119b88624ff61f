#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "evidence/expression.h"
#include "evidence/matcher.h"
#include "json/local_text.h"
#include "json/source_place.h"

namespace haoping {

// Something that isn't so in this case, as trainees say it: "it has left already", "the shop pays the duty".
struct Untruth {
    std::string id;
    LocalText title;  // what is said: "It has left already"
    Expression evidence;
    LocalText right;                 // what is true: "It is collected today at 16:00"
    std::optional<double> cap;       // 0–1: who says this can have no more, whatever else is said
    std::vector<std::string> steps;  // in which it isn't so; empty: in all
    SourcePlace place;
};

// Where the reply speaks of a fact: another value of its kind there is wrong, whether a criterion asks for it or not.
struct FactTopic {
    std::string fact;
    Expression stated;  // a FactTest near the words that speak of it
};

// What a fact is called inside of a sentence: "the refund", 退款金额.
struct FactTitle {
    std::string fact;
    LocalText title;
};

// What is to be told where a value stands that doesn't belong there.
struct Correction {
    LocalText of;          // the title of the fact that was spoken of; empty: unknown
    LocalText right;       // what is right; empty: unknown
    LocalText belongs_to;  // the title of the fact whose value it is; empty: of none
};

// A deed of the desk and the words that say it was done.
struct Deed {
    std::string name;               // "refund"
    std::set<std::string> actions;  // of the case, any of which does it
    CompiledExpression said;
};

struct FalseStatement {
    enum class Kind : std::uint8_t {
        invented,         // a value that the case does not know
        other_than_fact,  // of a fact, but not its value
        untrue,           // an Untruth
        not_done,         // a deed that was not done
    };
    Kind kind{};
    Span span;
    std::string name;  // of the fact, the untruth or the deed; empty: invented
    Correction correction;
};

class ReplySearch;
struct CompiledRubric;
struct Evidence;

// What the reply states that is not so, in text order, each place once.
std::vector<FalseStatement> false_statements(ReplySearch& search, const CompiledRubric& rubric,
                                             std::span<const Span> invented, std::span<const Evidence> evidence);

}  // namespace haoping
