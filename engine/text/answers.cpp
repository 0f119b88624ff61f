#include "text/answers.h"

#include "text/clause_borders.h"
#include "text/denied_subjects.h"

namespace haoping {
namespace {

using std::string_view;

std::uint32_t behind_signs(const SentenceView& words) {
    auto end = words.end();
    while (end > words.begin() && words.is_symbol(end - 1)) --end;
    return end;
}

// It is one clause, or one behind "sorry,".
bool is_short(const SentenceView& words) {
    constexpr std::uint32_t tokens_at_most = 8;
    return behind_signs(words) - words.begin() <= tokens_at_most && words.word(words.end() - 1) != "?";
}

bool points_back(string_view word) {
    constexpr std::array<string_view, 8> pronouns{"this", "that", "it", "so", "both", "这", "这个", "那"};
    return is_any(pronouns, word);
}

// "This is (unfortunately) not possible", 这个做不到
bool denies_what_it_points_to(const SentenceView& words, std::uint32_t first, std::uint32_t end) {
    if (!points_back(words.word(first))) return false;
    if (words.is_han(first)) return only_denies(words, first + 1);
    for (auto i = first + 1; i < end; ++i) {
        if (!words.is_negator(i)) continue;
        return words.follows_copula(i) && (words.has(i, Role::unavailable) || words.has(i + 1, Role::unavailable)) &&
               i + 2 >= end;
    }
    return false;
}

// "We cannot do that."
bool denies_object_that_points_back(const SentenceView& words, std::uint32_t first, std::uint32_t end) {
    constexpr std::array<string_view, 6> verbs{"do", "offer", "arrange", "grant", "accept", "approve"};
    return words.has(first, Role::we) && end >= first + 4 && points_back(words.word(end - 1)) &&
           is_any(verbs, words.word(end - 2)) && words.is_negator(end - 3);
}

bool refers_back_and_denies(const SentenceView& words) {
    const auto end = behind_signs(words);
    auto first = words.begin();
    while (first < end && (words.is_adverb(first) || words.is_symbol(first) || words.has(first, Role::filler) ||
                           words.word(first) == "sorry"))
        ++first;
    return denies_what_it_points_to(words, first, end) || denies_object_that_points_back(words, first, end);
}

// "You asked for a refund", 您想要退款
bool tells_what_customer_asks(const SentenceView& words) {
    constexpr std::array<string_view, 14> verbs{"asked", "ask",     "want",      "wanted", "wish", "wished", "like",
                                                "need",  "request", "requested", "要",     "想要", "想",     "问"};
    auto first = words.begin();
    while (first < words.begin() + 3 && !words.has(first, Role::you)) ++first;
    for (auto i = first + 1; words.has(first, Role::you) && i < first + 4; ++i)
        if (is_any(verbs, words.word(i))) return true;
    return false;
}

bool is_question(const SentenceView& words) { return words.word(words.end() - 1) == "?"; }

bool is_denied_by(const SentenceView& words, const SentenceView& next) {
    if (!is_short(next)) return false;
    if (is_question(words)) return only_denies(next, next.begin()) || refers_back_and_denies(next);
    return tells_what_customer_asks(words) && refers_back_and_denies(next);
}

}  // namespace

bool is_topic(const SentenceView& words, std::uint32_t begin, std::uint32_t end) {
    constexpr std::uint32_t tokens_at_most = 8;
    if (begin >= end || end - begin > tokens_at_most || words.says_something(begin, end)) return false;
    for (auto i = begin; i < end; ++i)
        if (words.is_negator(i) || words.has(i, Role::border)) return false;
    return true;
}

bool introduces_comment(const SentenceView& words, std::uint32_t sign) {
    const auto mark = words.word(sign);
    if (mark == ":" || mark == "-" || mark == "=") return true;
    return mark == "," && (is_particle_of_pause(words, sign - 1) || words.word(sign - 1) == "的话");
}

void deny_what_is_answered(const std::vector<Roles>& roles, Analysis& analysis) {
    for (std::size_t s = 1; s < analysis.sentences.size(); ++s) {
        const SentenceView words(roles, analysis.tokens, analysis.sentences[s - 1]);
        const SentenceView next(roles, analysis.tokens, analysis.sentences[s]);
        if (words.begin() == words.end() || !is_denied_by(words, next)) continue;
        for (auto i = words.begin(); i < words.end(); ++i)
            if (!words.is_negator(i)) analysis.tokens[i].negated = true;
    }
}

}  // namespace haoping
