#pragma once

#include <string>
#include <string_view>

#include "text/thread_tools.h"

namespace haoping {

// The form that patterns and replies are compared by, for a folded word: chat abbreviation → word,
// irregular form → base, British → American, then Snowball's English stem. Not a word to show to anyone.
// Words with letters outside ASCII stay as they are.
std::string lemma_of(std::string_view folded, ThreadTools& tools);

// American spelling of the same word: "apologised" → "apologized".
std::string american(std::string_view word);

// "left" → "leave", "shelves" → "shelf", "underwent" → "undergo"; empty for words that are no irregular form.
std::string base_of_irregular(std::string_view folded);

// The lemma of a word whose forms no rule gives, and of the words that replies use most; empty for all others.
std::string_view listed_lemma(std::string_view folded);

}  // namespace haoping
