#include "rubric/stressed_percent.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace haoping {

namespace {

using std::string_view;

constexpr double all = 100;
constexpr std::array<string_view, 13> giving{"refund", "reimburs", "compens", "money", "discount", "credit", "cashback",
                                             "back",   "off",      "of",      "pay",   "return",   "give"};
constexpr std::array<string_view, 6> giving_in_chinese{"退", "赔", "返", "补", "减", "还"};

template <std::size_t count>
bool is_any(const std::array<string_view, count>& words, string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// "You are 110 % right".
bool tells_opinion(const Token& token) {
    constexpr std::array<string_view, 14> words{"right", "sure",   "certain",   "correct",  "behind",
                                                "with",  "there",  "committed", "agree",    "true",
                                                "happy", "honest", "clear",     "confident"};
    return is_any(words, token.folded) && token.kind == TokenKind::word;
}

// "We give our 100 % for you".
bool is_ones_own(const std::vector<Token>& tokens, std::size_t at) {
    constexpr std::array<string_view, 4> owners{"our", "my", "their", "your"};
    return is_any(owners, tokens[at].folded) && at > 0 &&
           (tokens[at - 1].lemma == "give" || tokens[at - 1].lemma == "do");
}

bool gives(const Token& token) {
    if (token.kind != TokenKind::han) return is_any(giving, token.lemma);
    return std::ranges::any_of(giving_in_chinese, [&](string_view sign) { return token.folded.starts_with(sign); });
}

// What may follow "we refund you 100 %": no word that it could stress.
bool ends_value(const Token& token) {
    constexpr std::array<string_view, 14> particles{"to",  "for", "in", "on",  "within", "today", "now",
                                                    "and", "or",  "as", "you", "by",     "if",    "when"};
    return token.kind == TokenKind::symbol || is_any(particles, token.folded);
}

}  // namespace

bool only_stresses(const Slot& slot, const Analysis& reply) {
    const auto* percent = std::get_if<Percent>(&slot.value);
    if (percent == nullptr) return false;
    const auto& tokens = reply.tokens;
    const auto sentence = tokens[slot.first_token].sentence;
    const auto is_there = [&](std::size_t at) { return at < tokens.size() && tokens[at].sentence == sentence; };
    const std::size_t next = slot.last_token + std::size_t{1};
    if (percent->value >= all && is_there(next) && tells_opinion(tokens[next])) return true;
    if (percent->value != all) return false;
    if (slot.first_token > 0 && is_there(slot.first_token - 1U) && is_ones_own(tokens, slot.first_token - 1U))
        return true;
    if (is_there(next) && gives(tokens[next])) return false;
    if (is_there(next) && !ends_value(tokens[next])) return true;
    constexpr std::uint32_t farthest = 3;
    for (std::uint32_t back = 1; back <= farthest && back <= slot.first_token; ++back) {
        if (is_there(slot.first_token - back) && gives(tokens[slot.first_token - back])) return false;
    }
    return true;
}

}  // namespace haoping
