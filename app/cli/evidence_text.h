#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/reply_to_mark.h"
#include "evidence/traced_tests.h"

namespace haoping::cli {

// Of a phrase with many alternatives.
inline constexpr std::size_t longest_phrase_shown_bytes = 72;

// A reply and what its tests are to be read with.
struct TracedReply {
    std::string_view text;
    const ConceptBank& concepts;
    const Facts& facts;
};

// A line a test, indented by `indent` blanks and its depth: "+" found, "-" not, "!" against what is wanted; with the
// words found, those missing and the reason. Of a long list of phrases only what is found or comes near.
void print_tests(World& world, std::span<const TracedTest> tests, const TracedReply& reply, std::size_t indent);

// The tests of a criterion, level by level; of all criteria that are not full when `criterion` is empty.
// CommandError names the criteria when there is no such one.
void print_why(World& world, const MarkedReply& marked, std::string_view criterion);

}  // namespace haoping::cli
