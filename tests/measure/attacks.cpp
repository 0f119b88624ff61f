#include "attacks.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "text/analysis.h"

namespace haoping::measure {

namespace {

constexpr std::string_view spaces = " \t\n\r";
constexpr std::size_t content_letters = 4;

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

std::string without_punctuation(std::string_view word) {
    constexpr std::string_view punctuation = ".,;:!?\"'()[]-*";
    const auto begin = word.find_first_not_of(punctuation);
    if (begin == std::string_view::npos) return {};
    return std::string(word.substr(begin, word.find_last_not_of(punctuation) - begin + 1));
}

bool is_content_word(const std::string& word) {
    constexpr std::array small{"have", "that", "this", "with", "from", "your", "will", "would", "could", "been",
                               "were", "they", "there", "their", "when", "what", "which", "than", "then", "them",
                               "about", "because", "very", "also", "just", "dear"};
    if (std::ranges::any_of(word, is_digit)) return true;
    return word.size() >= content_letters && std::ranges::find(small, word) == small.end();
}

std::string random_word(RandomNumbers& random) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t lengths = 8;
    constexpr std::size_t letters = 26;
    std::string word(shortest + random.below(lengths), 'a');
    for (auto& c : word) c = static_cast<char>('a' + random.below(letters));
    return word;
}

bool is_chinese(const Analysis& analysis) { return analysis.han_characters > analysis.latin_words; }

Texts tokens_of(const Analysis& analysis) {
    Texts words;
    for (const auto& token : analysis.tokens) words.emplace_back(quote(analysis.text, token.span));
    return words;
}

}  // namespace

Texts words_of(std::string_view text) {
    if (const auto analysis = analyse(text, {}); is_chinese(analysis)) return tokens_of(analysis);
    Texts words;
    for (std::size_t at = text.find_first_not_of(spaces); at < text.size();) {
        const auto end = std::min(text.find_first_of(spaces, at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(spaces, end);
    }
    return words;
}

Texts sentences_of(std::string_view text) {
    Texts sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool stop = std::string_view(".!?").find(text[at]) != std::string_view::npos &&
                          (at + 1 == text.size() || spaces.find(text[at + 1]) != std::string_view::npos);
        if (!stop && text[at] != '\n' && at + 1 < text.size()) continue;
        if (text.find_first_not_of(spaces, begin) <= at) sentences.emplace_back(text.substr(begin, at + 1 - begin));
        begin = at + 1;
    }
    return sentences;
}

std::string joined(const Texts& parts, std::string_view between) {
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

Texts content_words(std::string_view text) {
    Texts words;
    for (const auto& raw : words_of(text)) {
        auto word = without_punctuation(raw);
        std::ranges::transform(word, word.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (is_content_word(word) && std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    }
    return words;
}

std::string plain_phrase(std::string_view notation) {
    std::string plain;
    bool skipping = false;  // later alternatives
    for (const char c : notation) {
        if (c == '|') skipping = true;
        if (c == ')' || c == ']') skipping = false;
        if (std::string_view("()[]{}<>=~&|").find(c) != std::string_view::npos) {
            if (!plain.empty() && plain.back() != ' ' && (c == '&')) plain += ' ';
            continue;
        }
        if (!skipping) plain += c == '_' ? ' ' : c;
    }
    std::erase(plain, '.');
    return joined(words_of(plain), " ");
}

std::string random_letters(std::size_t words, RandomNumbers& random) {
    Texts made;
    for (std::size_t i = 0; i < words; ++i) made.push_back(random_word(random));
    return joined(made, " ") + ".";
}

std::string random_words(const Texts& from, std::size_t words, RandomNumbers& random) {
    Texts made;
    for (std::size_t i = 0; i < words && !from.empty(); ++i) made.push_back(from[random.below(from.size())]);
    return joined(made, " ");
}

std::string shuffled(std::string_view text, RandomNumbers& random) {
    auto words = words_of(text);
    random.shuffle(words);
    return joined(words, " ");
}

std::string shuffled_inside_sentences(std::string_view text, RandomNumbers& random) {
    Texts sentences;
    for (const auto& sentence : sentences_of(text)) {
        const bool stop = std::string_view(".!?").find(sentence.back()) != std::string_view::npos;
        const std::string end(1, stop ? sentence.back() : '\n');
        sentences.push_back(shuffled(std::string_view(sentence).substr(0, sentence.size() - (stop ? 1 : 0)), random) +
                            end);
    }
    return joined(sentences, " ");
}

std::string misspelt(std::string_view text, std::size_t every, RandomNumbers& random) {
    auto words = words_of(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto& word = words[i];
        if (i % every != every - 1 || word.size() < content_letters || !std::ranges::all_of(word, is_letter)) continue;
        const auto at = 1 + random.below(word.size() - 2);
        std::swap(word[at], word[at + 1]);
    }
    return joined(words, " ");
}

std::string replaced(std::string_view text, const std::vector<Span>& spans, const Texts& by) {
    std::string made;
    std::size_t at = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].begin < at) continue;  // overlaps the one before
        made += text.substr(at, spans[i].begin - at);
        made += by[i % by.size()];
        at = spans[i].end;
    }
    return made + std::string(text.substr(at));
}

std::string each_sentence_twice(std::string_view text) {
    std::string made;
    for (const auto& sentence : sentences_of(text)) made += sentence + (sentence.back() == '\n' ? "" : " ") + sentence;
    return made;
}

std::string with_fillers(std::string_view text, RandomNumbers& random) {
    constexpr std::array fillers{"basically", "actually", "as you may know", "in fact", "to be honest", "so to speak"};
    constexpr std::size_t every = 9;
    std::string made;
    std::size_t words = 0;
    for (const char c : text) {
        made += c;
        if (c == ' ' && ++words % every == 0) made += std::string(fillers[random.below(fillers.size())]) + ' ';
    }
    return made;
}

std::string with_zero_width(std::string_view text, RandomNumbers& random) {
    constexpr std::array hidden{"\u200B", "\u200D", "\u2060", "\u00AD"};
    constexpr std::size_t every = 5;
    std::string made;
    for (const char c : text) {
        made += c;
        if (is_letter(c) && random.below(every) == 0) made += hidden[random.below(hidden.size())];
    }
    return made;
}

std::string with_look_alikes(std::string_view text, RandomNumbers& random) {
    constexpr std::string_view latin = "aceopx";
    constexpr std::array cyrillic{"а", "с", "е", "о", "р", "х"};
    constexpr std::size_t every = 3;
    std::string made;
    for (const char c : text) {
        const auto at = latin.find(c);
        if (at != std::string_view::npos && random.below(every) == 0)
            made += cyrillic[at];
        else
            made += c;
    }
    return made;
}

std::string small_talk() {
    return "Today is a sunny day in our city and many people walk in the park. Autumn is a beautiful season, the leaves "
           "turn yellow and the air is fresh. In the evening we like to drink tea and listen to music together.";
}

}  // namespace haoping::measure
