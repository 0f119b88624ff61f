#pragma once

#include <string>
#include <string_view>

#include "views/texts.h"

namespace haoping {

struct ReplyLength {
    int latin_words = 0;
    int han_characters = 0;
    int sentences = 0;  // a line's end ends one
};

// As people count while they type, fast enough for every frame. The marker counts more carefully (Analysis).
ReplyLength reply_length(std::string_view text);

// What stands below the editor.
struct LengthLine {
    std::string text;    // "51 words · 4 sentences · aim 60–120"
    std::string brief;   // the same without sentences, where there is little room
    std::string advice;  // "9 more words", "12 words too many"; empty inside the band, without one, and before a word
};
// The band counts words; a text that is mostly Chinese is compared in characters, 1.6 for a word as the marker does.
// One without a word yet is counted as the customer's language is.
LengthLine length_line(const ReplyLength& length, int min_words, int max_words, const Texts& t,
                       Locale customers = Locale::en);

}  // namespace haoping
