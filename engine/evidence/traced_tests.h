#pragma once

#include <optional>
#include <string>
#include <vector>

#include "evidence/matcher.h"
#include "evidence/phrase_lack.h"

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
    bool unwanted = false;          // stands in a `none`: found is what must not be
    std::optional<Span> denied_by;  // with MatchReason::only_negated: the negator
    PhraseLack lack = {};           // why it is not found, where the match gives no reason
    std::string nearest = {};       // of a concept that is not found: the phrase that `lack` speaks of

    bool found() const { return match.finding == Finding::found; }
};

// In reading order, a group before its parts. Phrases of one list count as parts of `any` without a line of its own.
// `recognition`: as the expression is marked.
std::vector<TracedTest> traced_tests(const Expression&, const ConceptBank&, const ReplyIndex&,
                                     Recognition recognition = Recognition::credits);

}  // namespace haoping
