#include "evidence/examples.h"

#include <algorithm>

namespace haoping {

namespace {

// In UTF-8 Han begins with a byte from 0xE3 on; one such character is enough, for English examples have none.
Locale language_of(const std::string& text) {
    constexpr unsigned char first_of_han = 0xE3;
    const bool han = std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= first_of_han; });
    return han ? Locale::zh : Locale::en;
}

}  // namespace

std::vector<BankSentence> sentences_of_examples(const Concept& from) {
    std::vector<BankSentence> sentences;
    const auto add = [&](const std::vector<std::string>& texts, bool match) {
        for (const auto& text : texts)
            sentences.push_back({.text = text,
                                 .match = match,
                                 .language = language_of(text),
                                 .pen = std::string(pen_of_examples),
                                 .place = from.place});
    };
    add(from.match_examples, true);
    add(from.miss_examples, false);
    return sentences;
}

}  // namespace haoping
