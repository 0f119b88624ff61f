#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pmatch/characters.h"
#include "pmatch/pmatch.h"

namespace haoping {

struct SplitWord {
    std::u32string text;  // without the sentence divider after it; in lower case when case is ignored
    CharacterBits characters = 0;  // of text
    bool ends_sentence = false;
    std::optional<double> number;
    Span span;
};

// Never empty: a reply without words is one empty word.
std::vector<SplitWord> split_reply(std::string_view reply, const PMatchOptions& options, std::size_t& steps);

}  // namespace haoping
