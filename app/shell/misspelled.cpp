#include "shell/misspelled.h"

#include <algorithm>
#include <set>
#include <string>

namespace haoping {

namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

void add_words(std::set<std::string>& words, const std::string& text) {
    std::string word;
    for (const char c : lower(text) + " ") {
        if (c == ' ' || c == ',' || c == '.' || c == '-') {
            words.insert(word);
            word.clear();
        } else {
            word += c;
        }
    }
}

std::set<std::string> words_of_the_case(const Facts& facts) {
    std::set<std::string> words;
    add_words(words, facts.customer_name);
    add_words(words, facts.trainee_name);
    add_words(words, facts.customer_message.text());
    for (const auto& [name, value] : facts.values) {
        if (const auto* wording = std::get_if<Wording>(&value)) {
            for (const auto& form : wording->forms) {
                add_words(words, form);
            }
        }
    }
    return words;
}

bool has_small_letter(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool only_letters(std::string_view word) {
    return std::ranges::all_of(word,
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\''; });
}

}  // namespace

std::vector<Span> misspelled(const Analysis& analysis, const SpellingDictionary& dictionary, const Facts& facts) {
    const auto known = words_of_the_case(facts);
    std::vector<Span> spans;
    for (const auto& token : analysis.tokens) {
        const auto word = quote(analysis.text, token.span);
        const bool checked =
            token.kind == TokenKind::word && word.size() > 1 && only_letters(word) && has_small_letter(word);
        const bool in_slot = std::ranges::any_of(analysis.slots, [&](const Slot& slot) {
            return slot.span.begin <= token.span.begin && token.span.end <= slot.span.end;
        });
        if (checked && !in_slot && !known.contains(lower(std::string(word))) && !dictionary.knows(word) &&
            (spans.empty() || spans.back() != token.span)) {
            spans.push_back(token.span);
        }
    }
    return spans;
}

}  // namespace haoping
