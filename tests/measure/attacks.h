#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "learn/random_numbers.h"
#include "text/span.h"

namespace haoping::measure {

// How a reply is faked or spoilt: from text to text. All randomness comes from the generator that is handed in.

using Texts = std::vector<std::string>;

Texts words_of(std::string_view text);      // between spaces, punctuation and all; Chinese by its words and signs
Texts sentences_of(std::string_view text);  // up to . ! ? or a line's end
std::string joined(const Texts& parts, std::string_view between);

// --- no reply at all ---------------------------------------------------------------------------------------------

Texts content_words(std::string_view text);  // longer words and numbers, each once, in order
std::string plain_phrase(std::string_view notation);  // "(refund|pay) [you] {money}" → "refund you money"
std::string random_letters(std::size_t words, RandomNumbers& random);
std::string random_words(const Texts& from, std::size_t words, RandomNumbers& random);

// --- genuine words, spoilt ---------------------------------------------------------------------------------------

std::string shuffled(std::string_view text, RandomNumbers& random);                   // all words
std::string shuffled_inside_sentences(std::string_view text, RandomNumbers& random);  // only within each
std::string misspelt(std::string_view text, std::size_t every, RandomNumbers& random);  // one letter in every n-th word
std::string replaced(std::string_view text, const std::vector<Span>& spans, const Texts& by);  // spans in order

// "We will refund" → "We will not refund", and the reverse. Empty when there is no verb to deny.
std::string denied(std::string_view clause);

// Another value of the same form: "20 April" → "11 April", "three days" → "nine days". Unchanged when there is none.
std::string other_value(std::string_view value);

// --- genuine words, blown up -------------------------------------------------------------------------------------

std::string each_sentence_twice(std::string_view text);
std::string with_fillers(std::string_view text, RandomNumbers& random);
std::string with_zero_width(std::string_view text, RandomNumbers& random);
std::string with_look_alikes(std::string_view text, RandomNumbers& random);
std::string small_talk();  // a paragraph that answers nothing

}  // namespace haoping::measure
