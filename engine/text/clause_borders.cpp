#include "text/clause_borders.h"

namespace haoping {
namespace {

using std::string_view;

// "your order has": the predicate tells a new subject from one more object ("the box and the lamp").
bool names_subject(const SentenceView& words, std::uint32_t i) {
    if (!words.is_determiner(i)) return false;
    for (auto k = i + 2; k < i + 8 && k < words.end(); ++k) {
        if (words.is_predicate(k)) return true;
        const bool leaves_noun = words.has(k, Role::border) || words.has(k, Role::coordinator) || words.is_subject(k) ||
                                 words.is_determiner(k);
        if (leaves_noun || words.word(k) == "," || words.is_relative_pronoun(k)) return false;
    }
    return false;
}

// "did nothing wrong and refund you": a verb with its object that can't hang on what was denied.
bool begins_predicate(const SentenceView& words, const Scope& scope, std::uint32_t verb) {
    if (!scope.open) return false;
    const auto negator = words.word(scope.negator);
    if (relieves_of_duty(words, scope.negator) && receives(words.word(verb))) return true;
    const bool of_noun = negator == "no" || negator == "nothing";
    const bool of_perfect = words.has(scope.negator - 1, Role::have) && !words.is_participle(verb);
    if (!of_noun && !of_perfect) return false;
    const bool has_object = words.has(verb + 1, Role::you) || words.has(verb + 1, Role::third) ||
                            words.is_determiner(verb + 1) || words.is_number(verb + 1);
    return (has_object || receives(words.word(verb))) && !words.is_determiner(verb) && !words.is_symbol(verb);
}

bool begins_behind_coordinator(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (words.is_subject(i + 1) || words.has(i + 1, Role::request)) return true;
    if (words.word(i) == "then") return scope.subordinate && words.word(i - 1) != "by";
    if (words.word(i) != "and") return false;
    return words.is_finite(i + 1) || (!scope.opinion && names_subject(words, i + 1)) ||
           begins_predicate(words, scope, i + 1);
}

// "If the box isn't there | a replacement leaves today": nothing can be the object of what was said.
bool is_complete(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    constexpr std::array<string_view, 5> adverbs{"there", "here", "then", "yet", "it"};
    if (is_any(adverbs, words.word(i - 1))) return true;
    return words.has(scope.negator - 1, Role::be) && i == scope.negator + 2;
}

// "… on 16 May we send you a new one": who speaks, or for whom, stands at the head of what follows.
bool begins_english_main_clause(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (words.has(i - 1, Role::object_marker) || words.word(i - 1) == "that") return false;
    if (words.has(i, Role::we)) return true;
    if (words.has(i, Role::you)) return words.is_predicate(i + 1) || receives(words.word(i + 1));
    if (words.word(i) == "let") return words.word(i + 1) == "us" || words.word(i + 1) == "me";
    return names_subject(words, i) || (words.is_determiner(i) && is_complete(words, scope, i));
}

// 没收到货的客户我们都退款, 没收到给您补发
bool begins_han_main_clause(const SentenceView& words, std::uint32_t i) {
    if (words.has(i, Role::we)) {
        const bool object =
            words.word(i - 1).ends_with("给") || words.ends_clause_within(i, 0) || words.word(i + 1) == "了";
        return !object && words.word(i + 1) != "的";
    }
    return words.has(i, Role::object_marker) && words.has(i + 1, Role::you);
}

// 不用寄回, 找不到, 没收到货的客户: it is only said under what circumstances something is done.
bool is_circumstance(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (scope.subordinate || words.has(scope.negator, Role::relief)) return true;
    const auto negator = words.word(scope.negator);
    if (negator == "不" && words.word(scope.negator + 1).starts_with("收费")) return true;
    if (negator.ends_with("到") || negator.ends_with("着")) return true;
    const bool perfective = negator.starts_with("没") || negator.starts_with("未");
    if (!perfective || scope.negator > scope.clause + 1 || words.is_pronoun(scope.clause)) return false;
    for (auto k = i; k > scope.negator + 1 && k + 4 > i; --k)
        if (words.word(k - 1) == "的" || words.word(k - 1) == "好的") return true;
    return false;
}

bool begins_han_clause(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    const bool of_result = words.word(scope.negator).ends_with("到");
    if (i <= scope.negator + 1 && !of_result) return false;
    const bool of_somebody = words.is_pronoun(i - 2);  // 您的话: your words
    if ((words.word(i - 1) == "的话" && !of_somebody) || (words.word(i - 1) == "话" && words.word(i - 2) == "的"))
        return true;
    if (scope.opinion) return false;
    if (words.has(i, Role::correlative)) return scope.has_complement || of_result;
    if (words.is_modal(i)) return true;  // 没有收到货可以退款: a second modal verb begins what is affirmed
    return is_circumstance(words, scope, i) && begins_han_main_clause(words, i);
}

bool follows_blank_of_han(const SentenceView& words, std::uint32_t i) {
    return words.is_han(i) && words.is_han(i - 1) && !words.stands_close(i);
}

bool parts_at_blank(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (!follows_blank_of_han(words, i)) return false;
    constexpr std::array<string_view, 4> joining{"和", "或", "或者", "以及"};
    if (!scope.open || (words.has(i, Role::we) && i != scope.negator + 1)) return true;
    return !needs_complement(words, scope) && !is_any(joining, words.word(i)) && !is_any(joining, words.word(i - 1));
}

// "we can't refund - but", "refund—but"; hyphens stand close.
bool is_dash(const SentenceView& words, std::uint32_t i) { return words.is_wide(i) || !words.stands_close(i); }

// Signs that belong to words and values, unless they stand free or make a face: "<3", "=>", ^_^
bool stands_free(const SentenceView& words, std::uint32_t i) {
    constexpr string_view drawn = "*+=_^`\\<>";
    if (drawn.find(words.word(i)) == string_view::npos) return words.word(i) == "]" && words.is_han(i + 1);
    if (words.is_symbol(i - 1) || words.is_symbol(i + 1) || words.is_han(i - 1)) return true;
    return !words.stands_close(i) && (!words.stands_close(i + 1) || words.word(i) == "<");
}

// "cannot cancel / refund": the sign means "or".
bool joins_like_or(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (!scope.open || words.has(scope.negator, Role::relief) || words.is_participle(i - 1)) return false;
    return !words.is_subject(i + 1) && !words.has(i + 1, Role::request) && !words.has(i + 1, Role::correlative);
}

// 亲, 滴 are particles only where a sentence is soft.
bool is_also_a_word(string_view particle) { return particle == "亲" || particle == "滴"; }

// 不能, 无法, 不支持: all that is named then is denied; 没, 不喜欢 deny one thing.
bool denies_ability(const SentenceView& words, std::uint32_t negator) {
    constexpr std::array<string_view, 8> verbs{"能", "可", "法", "会", "许", "支持", "接受", "予"};
    return std::any_of(verbs.begin(), verbs.end(), [&](string_view verb) {
        return words.word(negator).find(verb) != string_view::npos || words.word(negator + 1).starts_with(verb);
    });
}

bool is_or(string_view word) { return word == "or" || word == "nor" || word == "或" || word == "或者"; }

// "…, or exchange for another colour": another way out, told with what it leads to.
bool offers_other(const SentenceView& words, std::uint32_t sign) {
    const auto what_for = words.word(sign + 3) == "for" ? sign + 4 : sign + 5;
    return is_or(words.word(sign + 1)) && words.word(what_for - 1) == "for" &&
           (words.is_determiner(what_for) || words.word(what_for) == "another");
}

// "no refund, exchange or discount": what follows only names more of what is denied.
bool names_more(const SentenceView& words, std::uint32_t sign) {
    if (offers_other(words, sign)) return false;
    for (auto i = sign + 1; i < sign + 6; ++i) {
        if (is_or(words.word(i))) return true;
        if (words.has(i, Role::we) || words.has(i, Role::you) || words.has(i, Role::border) || words.is_modal(i) ||
            words.is_negator(i))
            return false;
    }
    return false;
}

// 不能取消，退款，换货: bare verbs one after the other.
bool is_bare_list_of_han(const SentenceView& words, const Scope& scope, std::uint32_t comma) {
    if (!words.is_han(comma - 1) || !denies_ability(words, scope.negator)) return false;
    if (scope.list) return true;
    std::uint32_t items = 0;
    auto begin = comma + 1;
    for (auto i = begin; i < words.end(); ++i) {
        if (!words.is_symbol(i)) {
            if (!words.is_han(i) || i - begin > 1 || words.is_pronoun(i) || words.is_modal(i) || words.is_negator(i))
                return false;
            continue;
        }
        ++items;
        begin = i + 1;
    }
    return items > 1;
}

// Commas that close nothing: "cannot, unfortunately, refund" and lists.
bool continues(const SentenceView& words, const Scope& scope, std::uint32_t comma) {
    if (!scope.open) return false;
    if (scope.list) return !words.is_subject(comma + 1);
    const auto negator = scope.negator;
    const bool after_verb =
        (words.is_predicate(negator - 1) && words.word(negator) != "nothing") || words.word(negator) == "never";
    const bool parenthesis = comma == negator + 1 && after_verb;
    const bool closes_parenthesis =
        words.is_symbol(negator + 1) && after_verb && comma > negator + 1 && comma <= negator + 5;
    if (parenthesis || closes_parenthesis) return true;
    if (words.is_han(negator) && !denies_ability(words, negator)) return false;
    return names_more(words, comma) || (words.word(comma) == "," && is_bare_list_of_han(words, scope, comma));
}

// "We cannot give you one of these: a new mug or a refund"
bool introduces_list(const SentenceView& words, const Scope& scope, std::uint32_t colon) {
    if (!scope.open || words.is_subject(colon + 1) || words.has(colon + 1, Role::imperative)) return false;
    if (needs_complement(words, scope)) return true;
    if (!words.is_predicate(scope.negator - 1)) return false;  // "Not found: …" sets a condition
    if (colon + 1 == words.end()) return true;
    bool alternatives = false;
    for (auto i = colon + 1; i < std::min(words.end(), colon + longest_look); ++i) {
        if (words.is_pronoun(i) || words.is_finite(i) || words.has(i, Role::request)) return false;
        alternatives = alternatives || is_or(words.word(i));
    }
    return alternatives;
}

}  // namespace

bool begins_clause(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    if (words.has(i, Role::border) || words.has(i, Role::request)) return true;
    if (words.has(i, Role::coordinator)) return begins_behind_coordinator(words, scope, i);
    if ((is_particle_of_pause(words, i) && (scope.open || !is_also_a_word(words.word(i)))) ||
        parts_at_blank(words, scope, i))
        return true;
    if (words.word(i - 1) == "that" && words.word(i - 2) == "doubt" && words.word(i - 3) == "no") return true;
    if (!scope.open) return false;
    if (words.is_han(i)) return begins_han_clause(words, scope, i);
    if (scope.opinion || (i <= scope.negator + 1 && words.word(scope.negator) != "nothing")) return false;
    if (scope.subordinate && begins_english_main_clause(words, scope, i)) return true;
    if (!words.is_subject(i) || !words.is_predicate(i + 1)) return false;
    return !words.has(i - 1, Role::object_marker) && words.word(i - 1) != "that" && words.word(i - 1) != "how";
}

bool parts_clauses(const SentenceView& words, const Scope& scope, std::uint32_t i) {
    const auto sign = words.word(i);
    if (sign == ",") return !continues(words, scope, i) && !(scope.open && i + 1 == words.end());
    if (sign == "、") return !scope.open || !denies_ability(words, scope.negator);
    constexpr string_view inner = "'\"()[]{}<>$%#@&*+=_^`\\";
    constexpr std::array<string_view, 7> values{"\u20AC", "\u00A3", "\u00A5", "\u20BD", "\u20B9", "\u2122", "\u00AE"};
    if (is_any(values, sign)) return false;
    if (sign == "/" || (sign == "+" && scope.open)) {
        const bool free = !words.stands_close(i) || words.is_han(i - 1);
        return free && !joins_like_or(words, scope, i);
    }
    if (inner.find(sign) != string_view::npos)
        return scope.open && stands_free(words, i) && (!needs_complement(words, scope) || words.is_subject(i + 1));
    if (sign == "-" && !is_dash(words, i)) return scope.open && (words.is_symbol(i - 1) || words.is_symbol(i + 1));
    if (sign == ":") return !introduces_list(words, scope, i);
    if (!scope.open || sign == ";" || sign == "!" || sign == "?") return true;
    if (sign == "-" && (continues(words, scope, i) || is_or(words.word(i + 1)))) return false;
    return !needs_complement(words, scope) || words.is_subject(i + 1);
}

bool leads_with_subordinate(const SentenceView& words, std::uint32_t clause) {
    for (auto k = clause; k < clause + 2; ++k)
        if (words.has(k, Role::condition) || words.has(k, Role::reason) || words.has(k, Role::subordinator))
            return true;
    const auto second = words.word(clause + 1);
    if (words.word(clause) == "in") return second == "case" || (second == "the" && words.word(clause + 2) == "event");
    return second == "that" && (words.word(clause) == "now" || words.word(clause) == "seeing");
}

bool begins_parenthesis(const SentenceView& words, std::uint32_t sign) {
    if (words.word(sign) != ",") return false;
    return words.word(sign + 1) == "which" || words.word(sign + 1) == "who" ||
           (words.is_adverb(sign + 1) && words.word(sign + 2) == ",");
}

bool begins_told(const SentenceView& words, std::uint32_t clause, std::uint32_t i) {
    if (i == clause || words.is_pronoun(i) || words.is_predicate(i) || words.is_symbol(i)) return false;
    if (words.word(i - 1) == "afraid" || words.word(i - 1) == "regret") return words.word(i) != "to";
    return words.word(i - 1) == "that" && words.says_something(clause, i - 1);
}

bool joins_subjects(const SentenceView& words, std::uint32_t before, std::uint32_t clause) {
    return words.word(clause) == "and" && !words.is_finite(clause + 1) && clause > before &&
           !words.says_something(before, clause) && !words.has(before, Role::border);
}

bool is_particle_of_pause(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 15> particles{"哦", "呢", "哈", "呀", "啦", "哟", "嘛", "噢",
                                                    "啊", "喔", "咯", "哒", "滴", "亲", "哇"};
    return words.is_han(i) && is_any(particles, words.word(i));
}

bool is_mouth_of_face(const SentenceView& words, std::uint32_t i) {
    return (words.word(i) == "(" || words.word(i) == ")") && words.word(i - 1) == ":" && words.stands_close(i);
}

}  // namespace haoping
