#include <algorithm>
#include <map>
#include <string>

#include "evidence/reply_index.h"
#include "rubric/assessment.h"
#include "rubric/listed_words.h"
#include "rubric/off_topic.h"
#include "rubric/word_lists.h"
#include "rubric/word_order.h"
#include "text/spelling.h"

namespace haoping {

namespace {

constexpr double fewest_words = 3;

constexpr double copied_from = 0.6;           // share of words in copied runs
constexpr double model_copied_from = 0.75;    // short replies to one case are alike in all honesty
constexpr std::size_t enough_own_words = 25;  // a reply that quotes a long message above its answer is a reply

constexpr std::size_t least_for_word_counts = 10;  // shorter replies are too short to be judged by counting
constexpr std::size_t least_for_bare_words = 8;    // without any small word and any full stop
constexpr double fewest_function_words = 0.15;
constexpr double fewest_function_words_of_list = 0.25;
constexpr double fewest_function_words_without_stops = 0.35;  // no sign at all between the words
constexpr double fewest_function_words_of_single_words = 0.4;
constexpr double fewest_function_characters = 0.05;
constexpr double longest_list_item = 3;  // words between commas
constexpr double single_words = 2;
constexpr std::size_t least_lone_words = 6;
constexpr double most_words_of_lone_run = 1.6;
constexpr double most_of_one_word = 0.4;
constexpr double most_listed_words = 0.6;  // of 2,300 genuine replies the worst has 0.57
constexpr double most_implausible_words = 0.4;
constexpr double most_unknown_words = 0.6;

struct Counts {
    std::size_t words = 0;  // of Latin script
    std::size_t function_words = 0;
    std::size_t implausible = 0;
    std::size_t han = 0;
    std::size_t han_words = 0;
    std::size_t han_runs = 0;  // of Chinese words without blank or sign between them
    std::size_t function_characters = 0;
    std::size_t separators = 0;  // , ; and line breaks
    std::size_t stops = 0;       // . ! ?
    std::size_t most_frequent = 0;
    std::size_t all = 0;  // words, Chinese words, numbers
};

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// No vowel, five consonants in a row or four equal letters: not a word of English.
bool is_implausible(std::string_view word) {
    constexpr std::size_t shortest = 4;
    constexpr int most_consonants = 4;
    constexpr int most_equal = 3;
    if (word.size() < shortest || static_cast<unsigned char>(word.front()) >= 0x80U) return false;
    int consonants = 0;
    int equal = 0;
    bool vowel = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        consonants = is_vowel(word[i]) ? 0 : consonants + 1;
        equal = i > 0 && word[i] == word[i - 1] ? equal + 1 : 1;
        vowel = vowel || is_vowel(word[i]);
        if (consonants > most_consonants || equal > most_equal) return true;
    }
    return !vowel;
}

void count_han(const Token& token, Counts& counts) {
    constexpr std::size_t han_bytes = 3;
    for (std::size_t at = 0; at + han_bytes <= token.folded.size(); at += han_bytes) {
        ++counts.han;
        if (is_function_character(std::string_view(token.folded).substr(at, han_bytes))) ++counts.function_characters;
    }
}

void count_word(const Token& token, Counts& counts) {
    ++counts.words;
    if (is_function_word(token.folded))
        ++counts.function_words;
    else if (is_implausible(token.folded))
        ++counts.implausible;
}

bool follows_han(const Analysis& reply, const Token& token) {
    if (&token == reply.tokens.data()) return false;
    const auto& before = *(&token - 1);
    return before.kind == TokenKind::han && before.span.end == token.span.begin;
}

Counts count(const Analysis& reply) {
    Counts counts;
    std::map<std::string_view, std::size_t> times;
    for (const auto& token : reply.tokens) {
        if (token.kind == TokenKind::symbol) {
            if (token.folded == "," || token.folded == ";" || token.folded == "、" || token.folded == "/")
                ++counts.separators;
            if (std::string_view(".!?。").find(token.folded) != std::string_view::npos) ++counts.stops;
            continue;
        }
        ++counts.all;
        counts.most_frequent = std::max(counts.most_frequent, ++times[token.folded]);
        if (token.kind == TokenKind::word) count_word(token, counts);
        if (token.kind == TokenKind::han) count_han(token, counts);
        if (token.kind == TokenKind::han) ++counts.han_words;
        if (token.kind == TokenKind::han && !follows_han(reply, token)) ++counts.han_runs;
    }
    counts.separators += static_cast<std::size_t>(std::ranges::count(reply.text, '\n'));
    return counts;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

bool has_placeholder(const Analysis& reply) {
    return std::ranges::any_of(reply.slots, [](const Slot& slot) { return slot.kind == SlotKind::placeholder; });
}

std::size_t count_unknown(const Analysis& reply, const SpellingDictionary& dictionary) {
    return static_cast<std::size_t>(std::ranges::count_if(reply.tokens, [&](const Token& token) {
        return token.kind == TokenKind::word && token.corrected.empty() && !dictionary.knows(token.folded);
    }));
}

bool is_gibberish(const Analysis& reply, const Counts& counts, const SpellingDictionary* dictionary) {
    if (counts.words < static_cast<std::size_t>(fewest_words) || counts.words < counts.han) return false;
    const auto content = counts.words - counts.function_words;
    if (share(counts.implausible, content) > most_implausible_words && counts.implausible > 1) return true;
    // Looking words up takes time; a reply with the usual small words needs no second look.
    if (dictionary == nullptr || share(counts.function_words, counts.words) >= fewest_function_words_of_list)
        return false;
    return share(count_unknown(reply, *dictionary), counts.words) > most_unknown_words;
}

bool copies_customer(const Analysis& reply) {
    std::size_t copied = 0;
    std::size_t own = 0;
    for (const auto& token : reply.tokens)
        if (token.kind != TokenKind::symbol) ++(token.quoted ? copied : own);
    return share(copied, copied + own) >= copied_from && own < enough_own_words;
}

double copied_share(const std::vector<bool>& copied) {
    return share(static_cast<std::size_t>(std::ranges::count(copied, true)), copied.size());
}

// The rubric's own texts and the customer's message together: both are on the screen, neither is a reply.
bool copies_screen(const ReplyIndex& reply, const CompiledRubric& rubric, bool han) {
    std::vector<bool> copied(reply.units().size());
    rubric.own_texts.mark(reply.units(), han, copied);
    if (std::ranges::find(copied, true) == copied.end()) return false;
    for (std::size_t i = 0; i < copied.size(); ++i)
        if (reply.token(reply.units()[i]).quoted) copied[i] = true;
    return copied_share(copied) >= copied_from;
}

bool copies_model(const ReplyIndex& reply, const CompiledRubric& rubric) {
    const bool han = reply.analysis().han_characters > reply.analysis().latin_words;
    if (copies_screen(reply, rubric, han)) return true;
    if (!rubric.model_replies) return false;
    std::vector<bool> copied(reply.units().size());
    rubric.model_replies->mark(reply.units(), han, copied);
    return copied_share(copied) >= model_copied_from;
}

// 退款 包裹 无法 召回: in a sentence Chinese words stand close.
bool has_lone_words(const Counts& counts) {
    return counts.han_runs >= least_lone_words &&
           static_cast<double>(counts.han_words) < most_words_of_lone_run * static_cast<double>(counts.han_runs);
}

bool is_keyword_list(const Counts& counts) {
    if (has_lone_words(counts)) return true;
    if (counts.all >= least_for_word_counts && share(counts.most_frequent, counts.all) > most_of_one_word) return true;
    const double per_item = share(counts.all, counts.separators + 1);
    const bool listed = counts.separators >= 3 && per_item <= longest_list_item;
    if (counts.words >= counts.han) {
        const double function_share = share(counts.function_words, counts.words);
        if (counts.words >= least_for_word_counts && function_share < fewest_function_words) return true;
        if (counts.words >= least_for_bare_words && counts.function_words == 0 && counts.stops == 0) return true;
        const bool unparted = counts.stops == 0 && counts.separators == 0 && counts.words >= least_for_word_counts;
        if (unparted && function_share < fewest_function_words_without_stops) return true;
        const bool single = per_item <= single_words;
        return listed &&
               function_share < (single ? fewest_function_words_of_single_words : fewest_function_words_of_list);
    }
    const double function_share = share(counts.function_characters, counts.han);
    if (counts.han >= least_for_word_counts && function_share < fewest_function_characters) return true;
    return listed && function_share < 2 * fewest_function_characters;
}

}  // namespace

std::optional<Unscorable> unscorable_reason(const ReplyIndex& index, std::span<const Evidence> evidence,
                                            const CompiledRubric& rubric, const SpellingDictionary* dictionary) {
    const auto& reply = index.analysis();
    if (reply.words() < fewest_words) return Unscorable::empty;
    if (has_placeholder(reply)) return Unscorable::unfilled_template;
    const auto counts = count(reply);
    if (is_gibberish(reply, counts, dictionary)) return Unscorable::gibberish;
    if (copies_customer(reply)) return Unscorable::copy_of_customer;
    if (copies_model(index, rubric)) return Unscorable::copy_of_model;
    if (speaks_of_marking(reply)) return Unscorable::copy_of_model;
    if (is_keyword_list(counts) || listed_share(reply) > most_listed_words) return Unscorable::keyword_list;
    if (is_disordered(reply)) return Unscorable::gibberish;
    if (is_off_topic(index, evidence, rubric)) return Unscorable::off_topic;
    return std::nullopt;
}

}  // namespace haoping
