#include "evidence/phrase_traits.h"

#include "evidence/synonyms.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace haoping {

namespace {

bool may_be_empty(const PhraseElement& element) {
    if (std::holds_alternative<PhraseGap>(element)) return true;
    if (const auto* any = std::get_if<PhraseAnyWord>(&element)) return any->optional;
    const auto* alternatives = std::get_if<PhraseAlternatives>(&element);
    return alternatives != nullptr &&
           std::ranges::any_of(alternatives->options, [](const auto& option) { return may_be_empty(option); });
}

template <std::size_t N>
bool is_one_of(const PhraseWord& word, const std::array<std::string_view, N>& forms) {
    return std::ranges::find(forms, word.folded) != forms.end();
}

// Words that nearly every reply has, and so tell nothing about whether a phrase may be there.
double commonness(const std::vector<std::uint64_t>& words) {
    static const auto common = [] {
        std::vector<std::uint64_t> keys;
        for (const auto* word :
             {"i",   "we",    "you",  "it",  "the",   "a",    "your",  "our",    "my",  "this", "that", "be",  "have",
              "do",  "to",    "will", "can", "would", "for",  "of",    "in",     "on",  "by",   "with", "and", "or",
              "not", "pleas", "if",   "as",  "get",   "send", "order", "parcel", "day", "我",   "们",   "您",  "你",
              "的",  "了",    "会",   "是",  "可",    "以",   "请",    "在",     "已",  "给",   "为"})
            keys.push_back(word_key(word));
        std::ranges::sort(keys);
        return keys;
    }();
    double sum = 0;
    for (const auto word : words) sum += std::ranges::binary_search(common, word) ? 20 : 1;
    return sum;
}

// A set of words for each element that can't be left out and is made of words.
std::vector<std::vector<std::uint64_t>> required_words(const PhraseSequence& sequence) {
    std::vector<std::vector<std::uint64_t>> required;
    for (const auto& element : sequence.elements) {
        if (const auto* word = std::get_if<PhraseWord>(&element); word != nullptr && !word->negator) {
            required.push_back({word->key});
        } else if (const auto* any = std::get_if<PhraseAnyWord>(&element); any != nullptr && !any->optional) {
            required.push_back(any->keys);
        } else if (const auto* alternatives = std::get_if<PhraseAlternatives>(&element)) {
            std::vector<std::uint64_t> one_of;
            const bool all_need_words = std::ranges::all_of(alternatives->options, [&](const PhraseSequence& option) {
                const auto words = required_words(option);
                if (!words.empty())
                    std::ranges::copy(std::ranges::min(words, {}, commonness), std::back_inserter(one_of));
                return !words.empty();
            });
            if (all_need_words) required.push_back(std::move(one_of));
        }
    }
    return required;
}

constexpr std::array<std::string_view, 3> speakers{"we", "i", "我"};
constexpr std::array<std::string_view, 4> promises{"will", "shall", "会", "将"};

bool begins_with_speaker(const PhraseSequence& sequence) {
    if (sequence.elements.empty()) return false;
    const auto& first = sequence.elements.front();
    if (const auto* word = std::get_if<PhraseWord>(&first)) return is_one_of(*word, speakers);
    const auto* alternatives = std::get_if<PhraseAlternatives>(&first);
    return alternatives != nullptr && std::ranges::any_of(alternatives->options, begins_with_speaker);
}

bool promises_something(const PhraseSequence& sequence) {
    return std::ranges::any_of(sequence.elements, [](const PhraseElement& element) {
        if (const auto* word = std::get_if<PhraseWord>(&element)) return is_one_of(*word, promises);
        const auto* alternatives = std::get_if<PhraseAlternatives>(&element);
        return alternatives != nullptr && std::ranges::all_of(alternatives->options, promises_something);
    });
}

bool is_plain(const PhraseWord& word) { return !word.exact && !word.negator && !word.denies && !word.tight; }

void add_with_synonyms(std::uint64_t word, std::vector<std::uint64_t>& keys) {
    const auto& synonyms = synonyms_of(word);
    keys.insert(keys.end(), synonyms.begin(), synonyms.end());
    if (synonyms.empty()) keys.push_back(word);
}

std::optional<PhraseAnyWord> any_word_of(const PhraseAlternatives& alternatives) {
    PhraseAnyWord any;
    for (const auto& option : alternatives.options) {
        if (option.elements.empty()) {
            any.optional = true;
            continue;
        }
        const auto* word = std::get_if<PhraseWord>(&option.elements.front());
        if (option.elements.size() != 1 || word == nullptr || !is_plain(*word)) return std::nullopt;
        add_with_synonyms(word->key, any.keys);
    }
    std::ranges::sort(any.keys);
    any.keys.erase(std::unique(any.keys.begin(), any.keys.end()), any.keys.end());
    return any;
}

void simplify(PhraseSequence& sequence) {
    for (auto& element : sequence.elements) {
        if (const auto* word = std::get_if<PhraseWord>(&element)) {
            const auto& synonyms = synonyms_of(word->key);
            if (is_plain(*word) && !synonyms.empty()) element = PhraseAnyWord{synonyms, false};
            continue;
        }
        auto* alternatives = std::get_if<PhraseAlternatives>(&element);
        if (alternatives == nullptr) continue;
        if (auto any = any_word_of(*alternatives))
            element = std::move(*any);
        else
            for (auto& option : alternatives->options) simplify(option);
    }
}

}  // namespace

bool may_be_empty(const PhraseSequence& sequence) {
    return std::ranges::all_of(sequence.elements, [](const auto& element) { return may_be_empty(element); });
}

void finish(Phrase& phrase) {
    phrase.promise = begins_with_speaker(phrase.parts.front()) && promises_something(phrase.parts.front());
    for (auto& part : phrase.parts) {
        simplify(part);
        std::ranges::move(required_words(part), std::back_inserter(phrase.required));
    }
    std::ranges::stable_sort(phrase.required, {}, commonness);
}

}  // namespace haoping
