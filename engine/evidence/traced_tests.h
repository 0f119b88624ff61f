#pragma once

#include <string>
#include <vector>

#include "evidence/matcher.h"

namespace haoping {

// One test of an expression's tree, tried on its own: what an author asks "and why not?" about.
struct TracedTest {
    enum class Kind : std::uint8_t {
        phrase,
        concept_of_bank,
        fact,
        action,
        form,  // structure, length, tone, placeholder
        pattern,
        all,
        any,
        none,
        at_least,
        in_order,
        same_sentence,
        close_together
    };
    Kind kind{};
    int depth = 0;     // 0: the expression itself
    std::string text;  // the phrase, or the id of what is asked for; the count of at_least
    Match match;
};

// In reading order, a group before its parts. Phrases of one list count as parts of `any` without a line of its own.
std::vector<TracedTest> traced_tests(const Expression&, const ConceptBank&, const ReplyIndex&);

}  // namespace haoping
