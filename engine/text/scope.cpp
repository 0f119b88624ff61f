#include "text/scope.h"

#include "text/denied_subjects.h"

namespace haoping {
namespace {

using std::string_view;

// "at no cost within 3 days", "without delay on Monday": these reach over a noun, not over the clause.
bool denies_noun(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 5> prepositions{"at", "with", "in", "of", "for"};
    if (words.word(i) == "without") return true;
    if (words.word(i + 1) == "position") return false;  // "in no position to"
    return (words.word(i) == "no" || words.word(i) == "nothing") && is_any(prepositions, words.word(i - 1));
}

// "no problem, we refund it", "not a problem": this one word, and nothing behind it.
bool denies_trouble(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 9> trouble{"problem", "problems", "worries", "worry", "doubt",
                                                 "matter",  "trouble",  "bother",  "wonder"};
    if (words.word(i) == "no") return is_any(trouble, words.word(i + 1));
    return words.word(i) == "not" && words.word(i + 1) == "a" && is_any(trouble, words.word(i + 2));
}

bool ends_noun(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (words.has(i, Role::we) || words.is_finite(i)) return true;
    if (words.has(i, Role::you)) return !words.has(i - 1, Role::object_marker);
    if (words.word(i) == "and") return !words.is_gerund(i + 1);
    if (words.is_gerund(scope.negator + 1)) return false;  // "without paying for it"
    constexpr std::array<string_view, 7> prepositions{"within", "on", "by", "in", "at", "before", "after"};
    return words.has(i, Role::object_marker) || is_any(prepositions, words.word(i));
}

// The last token of 没问题, 没有任何问题; `i` itself when it is one word.
std::uint32_t end_of_trouble_in_han(const SentenceView& words, std::uint32_t i) {
    if (!words.word(i).starts_with("没")) return ~0U;
    for (auto k = i; k < i + 3 && words.is_han(k); ++k)
        if (words.word(k).ends_with("问题")) return k;
    return ~0U;
}

// 一个月不够我们给您延长: too little of something, and what is done about it; but 服务不够好, 回复不够及时.
bool is_too_little(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 14> qualities{"好",   "快",   "清楚", "及时", "周到", "完善", "仔细",
                                                    "严格", "充分", "详细", "准确", "认真", "耐心", "专业"};
    return words.word(i).ends_with("不够") && !is_any(qualities, words.word(i + 1));
}

// 失败, 被拒: says all, and nothing behind it is denied.
bool reaches_nothing(const SentenceView& words, std::uint32_t i) {
    const auto word = words.word(i);
    if (is_too_little(words, i)) return true;
    return word.ends_with("失败") || (word.ends_with("拒") && !word.starts_with("婉")) || word.ends_with("免谈");
}

bool is_terminator(string_view sign) {
    return sign == "." || sign == "!" || sign == "?" || sign == "。" || sign == ";";
}

bool begins_item(const SentenceView& words) {
    const auto begin = words.begin();
    if (words.is_number(begin)) return words.word(begin + 1) == "." || words.word(begin + 1) == ")";
    return words.is_symbol(begin) && words.word(begin) != "\"" && words.word(begin) != ">";
}

}  // namespace

Scope scope_of(const SentenceView& words, std::uint32_t i, const Scope& around) {
    Scope scope;
    const bool frees = words.is_han(i) && words.has(i, Role::release);  // 不介意
    scope.open = !frees && !(words.is_han(i) && reaches_nothing(words, i));
    scope.clause = around.clause;
    scope.subordinate =
        around.subordinate || (words.is_gerund(i + 1) && !words.is_predicate(i - 1));  // "with the parcel not moving"
    scope.list = around.list;
    scope.negator = i;
    scope.noun_only = denies_noun(words, i);
    scope.relative = stands_in_relative_clause(words, i, around.clause);
    scope.opinion = words.has(i, Role::opinion);
    if (denies_trouble(words, i)) scope.last = i + (words.word(i) == "no" ? 1U : 2U);
    if (words.is_han(i)) scope.last = end_of_trouble_in_han(words, i);
    return scope;
}

bool relieves_of_duty(const SentenceView& words, std::uint32_t negator) {
    if (words.word(negator - 1) == "need") return true;
    return (words.word(negator + 1) == "have" || words.word(negator + 1) == "need") && words.word(negator + 2) == "to";
}

bool receives(string_view verb) { return verb == "get" || verb == "receive" || verb == "keep"; }

bool ends_scope(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (words.word(i - 1) == "against" && words.word(scope.negator) == "nothing") return true;
    if (scope.noun_only) return i > scope.negator + 1 && ends_noun(words, scope, i);
    if (relieves_of_duty(words, scope.negator) && words.word(i) == "to" && receives(words.word(i + 1))) return true;
    if (!scope.relative || i <= scope.negator + 1) return false;
    return words.is_finite(i) || words.word(i) == "gets" || words.word(i) == "receives";
}

bool is_complement(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 10> light{"再",   "直接", "立即", "马上", "现在",
                                                "暂时", "支持", "提供", "接受", "办理"};
    if (words.is_modal(i) || words.has(i, Role::you) || words.is_adverb(i)) return false;
    return !(words.is_han(i) && (words.has(i, Role::object_marker) || is_any(light, words.word(i))));
}

bool needs_complement(const SentenceView& words, const Scope& scope) {
    if (scope.has_complement) return false;
    const auto i = scope.negator;
    constexpr std::array<string_view, 6> complete{"不行", "不了", "不到", "不通", "可能", "成立"};
    const auto ends = [&](string_view ending) { return words.word(i).ends_with(ending); };
    if (words.is_han(i)) return std::none_of(complete.begin(), complete.end(), ends);
    return (words.word(i) == "not" && words.is_predicate(i - 1)) || words.word(i) == "never" ||
           words.word(i) == "unable";
}

Continuation continuation_of(const SentenceView& words, const Scope& scope) {
    auto last = words.end() - 1;
    if (words.word(last) == ":") return Continuation::list;
    std::uint32_t stops = 0;
    while (last > scope.negator && words.is_symbol(last) && words.word(last) != "," && words.word(last) != "/") {
        stops += is_terminator(words.word(last)) ? 1U : 0U;
        --last;
    }
    if (stops == 1) return Continuation::none;  // three of them only pause
    const bool unfinished = words.word(last) == "," || words.word(last) == "/" || words.word(last) == "or";
    return unfinished || needs_complement(words, scope) ? Continuation::clause : Continuation::none;
}

std::uint32_t behind_mark_of_item(const SentenceView& words) {
    auto i = words.begin();
    if (words.is_number(i) && begins_item(words)) return i + 2;
    while (i < words.end() && words.is_symbol(i)) ++i;
    return i;
}

bool is_denied_object(const SentenceView& words, std::uint32_t i) {
    if (words.word(i) != "nothing" || words.is_predicate(i - 1) || words.is_symbol(i - 1)) return false;
    return words.has(i - 2, Role::we) || words.is_modal(i - 2);
}

bool continues_into(const SentenceView& words, Continuation from_before) {
    if (from_before == Continuation::list) return begins_item(words) && !words.is_subject(behind_mark_of_item(words));
    if (from_before != Continuation::clause || words.is_subject(words.begin())) return false;
    for (auto i = words.begin(); i < words.end() && !words.is_han(words.begin()); ++i)
        if (words.has(i, Role::we) || words.is_finite(i)) return false;
    return true;
}

}  // namespace haoping
