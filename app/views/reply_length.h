#pragma once

#include <string_view>

namespace haoping {

struct ReplyLength {
    int latin_words = 0;
    int han_characters = 0;
};

// As people count while they type, fast enough for every frame. The marker counts more carefully (Analysis).
ReplyLength reply_length(std::string_view text);

}  // namespace haoping
