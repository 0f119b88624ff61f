#include <algorithm>
#include <string>
#include <vector>

#include "evidence/letter.h"
#include "evidence/phrase.h"
#include "evidence/reply_index.h"
#include "evidence/word_lists.h"
#include "rubric/assessment.h"
#include "rubric/listed_words.h"
#include "rubric/not_to_customer.h"
#include "rubric/off_topic.h"
#include "rubric/word_order.h"
#include "text/grammar.h"
#include "text/spelling.h"

namespace haoping {

namespace {

constexpr double fewest_words = 3;

constexpr double copied_from = 0.6;           // share of words in copied runs
constexpr double model_copied_from = 0.75;    // short replies to one case are alike in all honesty
constexpr std::size_t enough_own_words = 25;  // a reply that quotes a long message above its answer is a reply

constexpr std::size_t least_for_word_counts = 10;  // shorter replies are too short to be judged by counting
constexpr double fewest_function_words = 0.25;     // with fewer, unknown words are looked at
constexpr double most_of_one_word = 0.4;
constexpr double most_listed_words = 0.6;
constexpr double most_implausible_words = 0.4;
constexpr double most_unknown_words = 0.6;

struct Counts {
    std::size_t words = 0;  // of Latin script
    std::size_t function_words = 0;
    std::size_t implausible = 0;
    std::size_t han = 0;
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

void count_word(const Token& token, Counts& counts) {
    ++counts.words;
    if (is_function_word(token.folded))
        ++counts.function_words;
    else if (is_implausible(token.folded))
        ++counts.implausible;
}

// How often the commonest of them stands there.
std::size_t longest_run_of_equals(std::vector<std::uint64_t> words) {
    std::ranges::sort(words);
    std::size_t longest = 0;
    for (std::size_t begin = 0, i = 0; i < words.size(); ++i) {
        if (words[i] != words[begin]) begin = i;
        longest = std::max(longest, i - begin + 1);
    }
    return longest;
}

Counts count(const Analysis& reply) {
    Counts counts;
    std::vector<std::uint64_t> words;
    words.reserve(reply.tokens.size());
    for (const auto& token : reply.tokens) {
        if (token.kind == TokenKind::symbol) continue;
        words.push_back(word_key(token.folded));
        if (token.kind == TokenKind::word) count_word(token, counts);
    }
    counts.all = words.size();
    counts.most_frequent = longest_run_of_equals(std::move(words));
    counts.han = reply.han_characters;
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
    if (dictionary == nullptr || share(counts.function_words, counts.words) >= fewest_function_words) return false;
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

// The rubric's own texts, what the desk shows and the customer's message together: none of them is a reply.
bool copies_screen(const ReplyIndex& reply, const CompiledRubric& rubric, bool han) {
    std::vector<bool> copied(reply.units().size());
    rubric.own_texts.mark(reply.units(), han, copied);
    if (rubric.screen_texts) rubric.screen_texts->mark(reply.units(), han, copied);
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

// "hang up, scam, no code, report", where more is asked for: nobody speaks, greets or is named.
bool is_bare_row(const ReplyIndex& index, const LengthBand& asked) {
    constexpr int longest_row = 8;  // words
    const auto& reply = index.analysis();
    if (asked.min_words <= longest_row || !is_short_row(reply)) return false;
    const auto speaks = [](const Token& token) {
        const auto roles = roles_of(token.folded);
        return roles.has(Role::we) || roles.has(Role::you) || is_courtesy(token.folded);
    };
    return std::ranges::none_of(reply.tokens, speaks) && !name_in(index.names().customer, index, index.whole());
}

bool is_keyword_list(const Analysis& reply, const Counts& counts) {
    if (counts.all >= least_for_word_counts && share(counts.most_frequent, counts.all) > most_of_one_word) return true;
    return listed_share(reply) > most_listed_words;
}

}  // namespace

std::optional<Unscorable> unscorable_reason(const ReplyIndex& index, std::span<const Evidence> evidence,
                                            const CompiledRubric& rubric, const SpellingDictionary* dictionary) {
    const auto& reply = index.analysis();
    if (reply.words() < fewest_words) return Unscorable::empty;
    if (has_placeholder(reply)) return Unscorable::unfilled_template;
    if (speaks_to_teacher(reply)) return Unscorable::not_to_customer;
    const auto counts = count(reply);
    const bool foreign = index.language() == ReplyLanguage::other;
    if (!foreign && is_gibberish(reply, counts, dictionary)) return Unscorable::gibberish;
    if (copies_customer(reply)) return Unscorable::copy_of_customer;
    if (copies_model(index, rubric)) return Unscorable::copy_of_model;
    if (!foreign && (is_keyword_list(reply, counts) || is_bare_row(index, rubric.rubric.length)))
        return Unscorable::keyword_list;
    if (is_plan(index)) return Unscorable::not_to_customer;
    if (!foreign && is_disordered(reply)) return Unscorable::gibberish;
    if (!foreign && is_off_topic(index, evidence, rubric)) return Unscorable::off_topic;
    return std::nullopt;
}

}  // namespace haoping
