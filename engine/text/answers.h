#pragma once

#include <cstdint>
#include <vector>

#include "text/analysis.h"
#include "text/grammar.h"
#include "text/sentence_view.h"

namespace haoping {

// A noun that only names what the next words are about: "Refund:", "A refund –", 退款呢.
bool is_topic(const SentenceView& words, std::uint32_t begin, std::uint32_t end);

// The sign behind a topic: ":", a dash, "=", the comma of 退款呢，
bool introduces_comment(const SentenceView& words, std::uint32_t sign);

// Denies a question that the next sentence answers with no ("A refund? Not possible."), and what the customer asked for
// when the next sentence plainly refers to it ("You asked for a refund. This is not possible.").
void deny_what_is_answered(const std::vector<Roles>& roles, Analysis& analysis);

}  // namespace haoping
