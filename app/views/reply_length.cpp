#include "views/reply_length.h"

namespace haoping {

ReplyLength reply_length(std::string_view text) {
    ReplyLength length;
    bool in_word = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool letter = (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
        const bool joins =
            in_word && (byte == '\'' || byte == '-' || (byte >= '0' && byte <= '9') || (byte >= 0xC3 && byte <= 0xC5));
        if (letter && !in_word) {
            ++length.latin_words;
        }
        in_word = letter || joins;
        length.han_characters += byte >= 0xE4 && byte <= 0xE9 ? 1 : 0;
    }
    return length;
}

}  // namespace haoping
