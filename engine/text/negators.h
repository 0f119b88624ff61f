#pragma once

#include <cstdint>

#include "text/sentence_view.h"

namespace haoping {

// Whether the word at `i`, which may negate, does so in this sentence: not in "no problem", "not only", "no. 4821"; but
// "refuse" when we are who refuse, "declined" when a request was, "too late to", "beyond our power". `clause` is where
// its clause begins.
bool negates(const SentenceView& words, std::uint32_t i, std::uint32_t clause);

// The implicit negator that the negator at `i` takes back: "do not refuse to", "not impossible", 不会不, 没有理由不.
// words.end(): there is none.
std::uint32_t taken_back_by(const SentenceView& words, std::uint32_t i, std::uint32_t clause);

}  // namespace haoping
