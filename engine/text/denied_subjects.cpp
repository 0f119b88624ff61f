#include "text/denied_subjects.h"

#include "text/clause_borders.h"

namespace haoping {
namespace {

using std::string_view;

constexpr std::uint32_t predicate_at_most = 3;  // tokens behind the negator: 通过 审核 了

std::uint32_t end_of_han_clause(const SentenceView& words, std::uint32_t i) {
    const auto farthest = i + predicate_at_most + 2;
    while (i < farthest && words.is_han(i) && words.word(i) != "吗" && !is_particle_of_pause(words, i)) ++i;
    return i;
}

bool says_whether_done_until(const SentenceView& words, std::uint32_t begin, std::uint32_t end) {
    for (auto k = begin; k < end; ++k)
        if (says_whether_done(words.word(k))) return true;
    return false;
}

// 没办法给您: the verb stands last, for its object came first.
bool lacks_object(const SentenceView& words, std::uint32_t end) {
    return end >= words.begin() + 2 && words.has(end - 1, Role::you) && words.has(end - 2, Role::object_marker);
}

// 海关拒绝放行, not 申请被拒绝: who refuses is not denied.
bool refuses_actively(const SentenceView& words, std::uint32_t negator) {
    const bool refuses = words.word(negator).starts_with("拒绝") || words.word(negator).starts_with("驳回");
    return refuses && !words.word(negator - 1).ends_with("被") && !words.word(negator - 1).ends_with("遭");
}

// What is denied stands before a verb that only says whether it is done: 新杯子补发不了, 9欧元的退款也没有通过.
bool denies_han_topic(const SentenceView& words, std::uint32_t negator, std::uint32_t clause) {
    if (words.is_pronoun(clause) && words.word(clause + 1) != "的") return false;
    const auto end = end_of_han_clause(words, negator);
    if (words.word(end) == "吗" || end - negator > predicate_at_most + 1 || refuses_actively(words, negator))
        return false;
    for (auto k = clause; k < end; ++k)
        if (words.has(k, Role::condition) || words.has(k, Role::question_word)) return false;
    return says_whether_done_until(words, negator, end) || lacks_object(words, end);
}

// "not made yesterday but today": only when it was done is denied.
bool is_corrected(const SentenceView& words, std::uint32_t negator) {
    const auto end = std::min(words.end(), negator + longest_look);
    auto k = negator + 1;
    while (k < end && !words.is_symbol(k) && words.word(k) != "but") ++k;
    if (words.word(k) != "but") return false;
    for (++k; k < end && !words.is_symbol(k); ++k)
        if (words.is_predicate(k) || words.is_pronoun(k)) return false;
    return true;
}

// "did not go through", "will not happen", "does not apply"
bool says_of_success(string_view verb) { return verb == "happen" || verb == "succeed" || verb == "apply"; }

// "Refund no, exchange yes"; not: say "no" to the postman.
bool ends_with_no(const SentenceView& words, std::uint32_t i, std::uint32_t clause) {
    return i <= clause + 2 && words.ends_clause_within(i, 0) && words.word(i + 1) != "\"" && words.word(i + 1) != "'";
}

bool denies_english_subject(const SentenceView& words, std::uint32_t i, std::uint32_t clause) {
    if (words.is_pronoun(clause) || is_corrected(words, i)) return false;
    if (words.has(clause, Role::request) || words.is_finite(clause)) return false;  // "do not pass it on"
    const bool after_be = words.follows_copula(i);
    for (auto k = i; after_be && k < i + 4; ++k)
        if (words.has(k, Role::unavailable)) return true;
    if (words.has(i, Role::implicit))
        return after_be || words.is_copula(i - 2) || (words.word(i) == "failed" && words.ends_clause_within(i, 0));
    if (words.word(i) == "no" && words.word(i + 1) != "longer") return ends_with_no(words, i, clause);
    if (words.word(i) == "without") return false;
    auto verb = words.is_adverb(i + 1) ? i + 2 : i + 1;
    if (words.word(verb) == "going" && words.word(verb + 1) == "to") verb += 2;
    if (words.word(verb) == "be" || words.word(verb) == "been" || words.word(verb) == "being") return true;
    if (words.word(verb) == "go") return words.word(verb + 1) == "through" || words.word(verb + 1) == "ahead";
    return says_of_success(words.word(verb)) || (after_be && words.is_participle(verb));
}

// "sorry, no", "unfortunately not"
bool prefaces_answer(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 8> regrets{"sorry",  "but",  "afraid", "抱歉",
                                                 "很抱歉", "遗憾", "很遗憾", "不好意思"};
    return words.is_adverb(i) || is_any(regrets, words.word(i)) || words.word(i) == ",";
}

bool is_refused(const SentenceView& words, std::uint32_t i) {
    return words.has(i, Role::unavailable) && words.has(i, Role::negator);
}

bool only_denies_in_english(const SentenceView& words, std::uint32_t i) {
    if (words.word(i) == "n" && words.word(i + 1) == "/" && words.word(i + 2) == "a") return true;
    if (is_refused(words, i) || words.word(i) == "failed") return words.ends_clause_within(i, 1);
    if (words.word(i) == "no") {
        constexpr std::array<string_view, 4> nouns{"way", "chance", "sorry", "longer"};
        if (words.ends_clause_within(i, 0)) return !words.is_number(i + 2);
        return words.ends_clause_within(i, 2) &&
               (words.has(i + 1, Role::unavailable) || is_any(nouns, words.word(i + 1)));
    }
    return (words.word(i) == "not" || words.word(i) == "never" || words.word(i) == "none") &&
           words.ends_clause_within(i, 2);
}

bool only_denies_in_han(const SentenceView& words, std::uint32_t begin) {
    constexpr std::uint32_t negator_within = 3;
    for (auto i = begin; i < begin + negator_within && words.is_han(i); ++i) {
        if (words.word(i) == "否") return true;
        if (!words.is_negator(i)) continue;
        const auto end = end_of_han_clause(words, i);
        return end - i <= predicate_at_most + 1 && says_whether_done_until(words, i, end);
    }
    return false;
}

}  // namespace

bool says_whether_done(string_view word) {
    constexpr std::array<string_view, 38> verbs{
        "办理", "处理", "受理", "通过", "批准", "同意", "支持", "提供", "安排", "实现", "完成", "成功", "做到",
        "到账", "不到", "不了", "不行", "可以", "可能", "符合", "允许", "成立", "现实", "不通", "不可", "没办",
        "下来", "失败", "免谈", "及",   "戏",   "谈",   "别想", "拒",   "拒绝", "驳回", "否",   "退"};
    return std::any_of(verbs.begin(), verbs.end(), [&](string_view verb) { return word.ends_with(verb); });
}

bool says_impossible(const SentenceView& words, std::uint32_t begin) {
    if (!only_denies(words, begin)) return false;
    for (auto i = begin; i < begin + 4 && !words.is_symbol(i); ++i)
        if (words.has(i, Role::unavailable)) return true;
    return false;
}

bool denies_subject(const SentenceView& words, std::uint32_t negator, std::uint32_t clause) {
    if (negator == clause || words.has(clause, Role::condition) || words.has(clause, Role::reason)) return false;
    if (words.is_han(negator)) return denies_han_topic(words, negator, clause);
    return !stands_in_relative_clause(words, negator, clause) && denies_english_subject(words, negator, clause);
}

std::uint32_t end_of_subject(const SentenceView& words, std::uint32_t negator, std::uint32_t clause) {
    if (words.is_han(negator)) return negator;
    for (auto k = clause + 1; k < negator; ++k)
        if (words.is_relative_pronoun(k) || words.has(k, Role::we) || words.has(k, Role::you)) return k;
    return negator;
}

bool stands_in_relative_clause(const SentenceView& words, std::uint32_t negator, std::uint32_t clause) {
    if (words.is_han(negator)) return false;
    auto k = negator;
    while (k > clause + 1 && (words.is_predicate(k - 1) || words.is_pronoun(k - 1) || words.is_adverb(k - 1)) &&
           !words.is_relative_pronoun(k - 1))
        --k;
    return k > clause + 1 && words.is_relative_pronoun(k - 1) && !words.says_something(clause, k - 1);
}

bool only_denies(const SentenceView& words, std::uint32_t begin) {
    constexpr int prefaces_at_most = 4;
    for (int i = 0; i < prefaces_at_most && prefaces_answer(words, begin); ++i) ++begin;
    return words.is_han(begin) ? only_denies_in_han(words, begin) : only_denies_in_english(words, begin);
}

}  // namespace haoping
