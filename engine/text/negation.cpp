#include "text/negation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haoping {
namespace {

using std::string_view;

template <std::size_t count>
bool is_any(const std::array<string_view, count>& words, string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<string_view, 3> relative_pronouns{"that", "which", "who"};

// Reads one sentence from left to right with at most one open scope.
class ScopeReader {
public:
    ScopeReader(const std::vector<Roles>& roles, Analysis& analysis, const Sentence& sentence)
        : m_roles(roles),
          m_tokens(analysis.tokens),
          m_begin(sentence.first_token),
          m_end(sentence.first_token + sentence.token_count),
          m_clause(m_begin),
          m_label(m_begin) {}

    void run() {
        if (m_begin < m_end) m_tokens[m_begin].begins_clause = true;
        for (auto i = m_begin; i < m_end; ++i) step(i);
    }

private:
    // The words around a place; nothing beyond the sentence.
    bool has(std::size_t i, Role role) const { return i >= m_begin && i < m_end && m_roles[i].has(role); }
    bool is_symbol(std::size_t i) const { return i < m_end && m_tokens[i].kind == TokenKind::symbol; }
    bool is_han(std::size_t i) const { return i < m_end && m_tokens[i].kind == TokenKind::han; }
    string_view word(std::size_t i) const {
        return i >= m_begin && i < m_end ? string_view(m_tokens[i].folded) : string_view{};
    }

    void step(std::uint32_t i) {
        if (is_symbol(i)) {
            read_sign(i);
            return;
        }
        if (begins_clause(i) || follows_blank_of_han(i) || is_han_particle(i)) close(i);
        if (m_noun_only && ends_noun(i)) m_open = false;  // "without leather is cheaper"
        if (m_tokens[i].kind == TokenKind::word && has(i, Role::negator) && negates(i)) m_tokens[i].negator = true;
        if (m_tokens[i].negator) {
            open(i);
        } else if (m_open) {
            m_tokens[i].negated = true;
            m_opinion |= has(i, Role::opinion);
            if (has(i, Role::release) || i == m_last) m_open = false;
        } else {
            deny_what_is_only_wished(i);
        }
    }

    void open(std::uint32_t i) {
        m_open = true;
        m_opinion = false;
        m_negator = i;
        m_noun_only = denies_noun(i);
        m_last = denies_trouble(i) ? i + (word(i) == "no" ? 1U : 2U) : m_end;
        if (denies_label(i)) deny(m_label, i);
        if (denies_subject(i)) deny(m_clause, end_of_subject(i));
    }

    void deny(std::uint32_t begin, std::uint32_t end) {
        for (auto k = begin; k < end; ++k) m_tokens[k].negated = true;
    }

    // "at no cost within 3 days", "without delay on Monday": these reach over a noun, not over the clause.
    bool denies_noun(std::uint32_t i) const {
        constexpr std::array<string_view, 4> prepositions{"at", "with", "in", "of"};
        if (word(i) == "without") return !word(i + 1).ends_with("ing");
        return word(i) == "no" && is_any(prepositions, word(i - 1));
    }

    // "no problem, we refund it", "not a problem": this one word, and nothing behind it.
    bool denies_trouble(std::uint32_t i) const {
        constexpr std::array<string_view, 9> trouble{"problem", "problems", "worries", "worry", "doubt",
                                                     "matter",  "trouble",  "bother",  "wonder"};
        if (word(i) == "no") return is_any(trouble, word(i + 1));
        return word(i) == "not" && word(i + 1) == "a" && is_any(trouble, word(i + 2));
    }

    bool ends_noun(std::uint32_t i) const {
        constexpr std::array<string_view, 7> prepositions{"within", "on", "by", "in", "at", "before", "after"};
        return has(i, Role::object_marker) || is_any(prepositions, word(i)) || is_finite(i) || word(i) == "and";
    }

    // What stands in brackets is outside the scope, what follows them is inside again.
    void read_sign(std::uint32_t i) {
        const auto& sign = m_tokens[i].folded;
        if (sign == "(") {
            m_open_around = std::exchange(m_open, false);
        } else if (sign == ")") {
            m_open = m_open || std::exchange(m_open_around, false);
        } else if (is_border_sign(i)) {
            if (sign != ":") m_label = i + 1;
            close(i + 1);
            m_open_around = false;
        }
    }

    void close(std::uint32_t clause) {
        m_open = false;
        m_clause = clause;
        if (clause < m_end) m_tokens[clause].begins_clause = true;
    }

    // Every sign parts clauses (: ; . ! ? → • 😊) but those that belong to words and values.
    bool is_border_sign(std::uint32_t i) const {
        constexpr string_view inner = "'\"()[]{}<>$%#@&*+=_^`\\";
        const auto& sign = m_tokens[i].folded;
        if (sign == "-") return is_dash(i);
        if (sign == "/") return !stands_close(i);
        if (sign == ",") return !continues(i);
        constexpr std::array<string_view, 7> values{"\u20AC", "\u00A3", "\u00A5", "\u20BD", "\u20B9", "\u2122", "\u00AE"};
        return inner.find(sign) == string_view::npos && !is_any(values, sign);
    }

    // "we can't refund - but", "refund—but"; hyphens are one byte and stand close.
    bool is_dash(std::uint32_t i) const {
        const auto& span = m_tokens[i].span;
        return span.end - span.begin > 1 || !stands_close(i);
    }

    bool stands_close(std::uint32_t i) const { return i > m_begin && m_tokens[i - 1].span.end == m_tokens[i].span.begin; }

    // Commas that close nothing: "cannot, unfortunately, refund" and the list "no refund, exchange or discount".
    bool continues(std::uint32_t comma) const {
        if (!m_open) return false;
        const bool after_verb = is_predicate(m_negator - 1) || word(m_negator) == "never";
        const bool parenthesis = comma == m_negator + 1 && after_verb;
        const bool closes_parenthesis =
            word(m_negator + 1) == "," && after_verb && comma > m_negator + 1 && comma <= m_negator + 5;
        if (parenthesis || closes_parenthesis) return true;
        for (auto i = comma + 1; i < comma + 6; ++i) {
            if (word(i) == "or" || word(i) == "nor") return true;
            if (has(i, Role::we) || has(i, Role::you) || has(i, Role::border) || has(i, Role::promise)) return false;
        }
        return false;
    }

    bool is_subject(std::uint32_t i) const {
        return has(i, Role::we) || has(i, Role::you) || has(i, Role::third) || has(i, Role::carrier);
    }

    bool is_modal(std::uint32_t i) const { return has(i, Role::promise) || has(i, Role::possible); }

    bool is_predicate(std::uint32_t i) const {
        return is_modal(i) || has(i, Role::have) || has(i, Role::be) || has(i, Role::auxiliary);
    }

    // "cannot cancel and will refund": whoever repeats the auxiliary verb begins anew.
    bool is_finite(std::uint32_t i) const {
        constexpr std::array<string_view, 5> plain_forms{"be", "been", "being", "have", "do"};
        return is_predicate(i) && !is_any(plain_forms, word(i));
    }

    // "your order has": the predicate tells a new subject from one more object ("the box and the lamp").
    bool names_subject(std::uint32_t i) const {
        constexpr std::array<string_view, 10> determiners{"the", "your",  "our", "my",    "a",
                                                          "an",  "these", "all", "every", "each"};
        if (m_opinion || !is_any(determiners, word(i))) return false;
        for (auto k = i + 2; k < i + 8 && k < m_end; ++k) {
            if (is_predicate(k)) return true;
            const bool leaves_noun = has(k, Role::border) || has(k, Role::coordinator) || is_subject(k);
            if (leaves_noun || word(k) == "," || is_any(relative_pronouns, word(k))) return false;
        }
        return false;
    }

    bool begins_clause(std::uint32_t i) const {
        if (has(i, Role::border) || has(i, Role::request)) return true;
        if (has(i, Role::coordinator)) {
            if (is_subject(i + 1) || has(i + 1, Role::request)) return true;
            return word(i) == "and" && (is_finite(i + 1) || names_subject(i + 1));
        }
        if (!m_open || m_opinion || i <= m_negator + 1) return false;
        if (leads_with_subordinate() && begins_main_clause(i)) return true;
        // 没有收到货可以退款: a second modal verb begins what is affirmed.
        if (is_han(i) && is_modal(i)) return true;
        if (!is_subject(i) || !is_predicate(i + 1)) return false;
        return !has(i - 1, Role::object_marker) && word(i - 1) != "that";
    }

    // The clause that is being read sets a condition or gives a reason: "if you do not receive it", 由于没有库存.
    bool leads_with_subordinate() const {
        for (auto k = m_clause; k < m_clause + 2 && k < m_negator; ++k)
            if (has(k, Role::condition) || has(k, Role::reason) || word(k) == "when" || word(k) == "as") return true;
        return false;
    }

    // "… on 16 May we send you a new one", 没有收到给您补发: who speaks, or for whom, stands at the head of what follows.
    bool begins_main_clause(std::uint32_t i) const {
        if (is_han(i)) return has(i, Role::we) || (has(i, Role::object_marker) && has(i + 1, Role::you));
        return has(i, Role::we) && !has(i - 1, Role::object_marker) && word(i - 1) != "that";
    }

    // 不用退回哦 我们会补发: particles and blanks part clauses where no sign does.
    bool is_han_particle(std::uint32_t i) const {
        constexpr std::array<string_view, 7> particles{"哦", "呢", "哈", "呀", "啦", "哟", "嘛"};
        return is_han(i) && is_any(particles, word(i));
    }

    bool follows_blank_of_han(std::uint32_t i) const {
        return is_han(i) && i > m_begin && is_han(i - 1) && m_tokens[i - 1].span.end != m_tokens[i].span.begin;
    }

    bool negates(std::uint32_t i) const {
        constexpr std::array<string_view, 6> compared{"later", "more", "less", "fewer", "sooner", "earlier"};
        const auto next = word(i + 1);
        if (is_any(compared, next) && word(i + 2) == "than") return false;
        if (word(i) == "no") return no_negates(i);
        if (word(i) == "not") return not_negates(i);
        if (word(i) == "without") return !is_certainty(word(i + 1)) && !is_certainty(word(i + 2));
        if (word(i) == "wish") return has(i + 1, Role::we) && (word(i + 2) == "could" || word(i + 2) == "were");
        if (word(i) == "failed") return next == "to";
        if (word(i) == "refuse" || word(i) == "decline" || word(i) == "reject") return is_said_by_us(i);
        if (has(i, Role::unavailable) && word(i).ends_with("ed")) return is_turned_down(i);  // declined, refused
        return true;
    }

    // "without (any) doubt"
    static bool is_certainty(string_view word) {
        constexpr std::array<string_view, 4> certain{"doubt", "fail", "question", "hesitation"};
        return is_any(certain, word);
    }

    // "No, we will", "No. 4821", "no 3".
    bool no_negates(std::uint32_t i) const {
        if (word(i + 1) == ".") return denies_label(i);
        return word(i + 1) != "," && !(i + 1 < m_end && m_tokens[i + 1].kind == TokenKind::number);
    }

    bool not_negates(std::uint32_t i) const {
        const auto next = word(i + 1);
        if (word(i - 1) == "if") return false;  // "if not, we send another one"
        if (has(i + 1, Role::only) || word(i - 1) == "why" || word(i - 1) == "or") return false;
        const bool can = word(i - 1) == "can" || word(i - 1) == "could";
        return !(can && (has(i + 1, Role::gratitude) || (next == "wait" && word(i + 2) == "to")));
    }

    // "we (must) refuse to", "I decline your": the customer may refuse a parcel, too.
    bool is_said_by_us(std::uint32_t i) const {
        for (std::uint32_t back = 1; back <= 3; ++back) {
            if (has(i - back, Role::you)) return false;
            if (has(i - back, Role::we)) return true;
        }
        return false;
    }

    // "the refund was declined", not "the parcel was refused".
    bool is_turned_down(std::uint32_t i) const {
        constexpr std::array<string_view, 8> wishes{"refund",      "request", "return", "exchange",
                                                    "replacement", "claim",   "wish",   "application"};
        if (!has(i - 1, Role::be) && !has(i - 2, Role::be)) return false;
        for (auto k = m_clause; k < i; ++k)
            if (is_any(wishes, word(k))) return true;
        return false;
    }

    // "Refund: no.", 退款：不行
    bool denies_label(std::uint32_t i) const {
        return m_clause > m_label && word(m_clause - 1) == ":" && i == m_clause && ends_clause_within(i, 2);
    }

    bool ends_clause_within(std::uint32_t i, std::uint32_t words) const {
        for (auto k = i + 1; k <= i + words + 1; ++k)
            if (k >= m_end || is_symbol(k)) return true;
        return false;
    }

    bool denies_subject(std::uint32_t i) const {
        if (i == m_clause || has(m_clause, Role::condition) || has(m_clause, Role::reason) || m_noun_only) return false;
        return is_han(i) ? denies_han_topic(i) : denies_english_subject(i);
    }

    // 退款不可以, 新杯子补发不了, 9欧元的退款也没有通过: what is denied stands before a verb that only says whether it is done.
    bool denies_han_topic(std::uint32_t i) const {
        constexpr std::uint32_t verb_at_most = 3;  // tokens: 通过 审核 了
        for (auto k = m_clause; k < m_end && !is_symbol(k); ++k)
            if (has(k, Role::condition) || has(k, Role::particle) || has(k, Role::question_word)) return false;
        const bool pronoun = has(m_clause, Role::we) || has(m_clause, Role::you) || has(m_clause, Role::third);
        return (!pronoun || word(m_clause + 1) == "的") && ends_clause_within(i, verb_at_most) &&
               (says_whether_done(word(i)) || says_whether_done(word(i + 1)));
    }

    static bool says_whether_done(string_view word) {
        constexpr std::array<string_view, 21> verbs{"办理", "处理", "受理", "通过", "批准", "同意", "支持",
                                                    "提供", "安排", "实现", "完成", "成功", "做到", "到账",
                                                    "不到", "不了", "不行", "可以", "可能", "符合", "退"};
        return std::any_of(verbs.begin(), verbs.end(), [&](string_view verb) { return word.ends_with(verb); });
    }

    // "A refund is not possible", "a mug cannot be sent", "the refund has not been issued", "was declined".
    bool denies_english_subject(std::uint32_t i) const {
        const bool pronoun = has(m_clause, Role::third) || has(m_clause, Role::we) || has(m_clause, Role::you);
        const bool after_be = has(i - 1, Role::be) || has(i - 2, Role::be);
        for (auto k = i; after_be && !pronoun && k < i + 4; ++k)
            if (has(k, Role::unavailable)) return true;
        if (pronoun || word(i) == "without" || (word(i) == "no" && word(i + 1) != "longer")) return false;
        const auto verb = is_adverb(i + 1) ? i + 2 : i + 1;
        if (is_any(std::array<string_view, 3>{"be", "been", "being"}, word(verb))) return true;
        return after_be && is_participle(verb);
    }

    bool is_adverb(std::uint32_t i) const {
        return word(i) == "yet" || word(i) == "longer" || (word(i).size() > 3 && word(i).ends_with("ly"));
    }

    bool is_participle(std::uint32_t i) const {
        constexpr std::array<string_view, 10> irregular{"sent", "made", "done",  "found",   "put",
                                                        "paid", "lost", "given", "refunded", "taken"};
        return (word(i).size() > 3 && word(i).ends_with("ed")) || is_any(irregular, word(i));
    }

    // The head of the subject only: what a relative clause says of it is not denied.
    std::uint32_t end_of_subject(std::uint32_t negator) const {
        if (is_han(negator)) return negator;
        for (auto k = m_clause + 1; k < negator; ++k)
            if (is_any(relative_pronouns, word(k)) || has(k, Role::we) || has(k, Role::you)) return k;
        return negator;
    }

    // "We would love to refund you, but …": wished, and then taken back.
    void deny_what_is_only_wished(std::uint32_t i) {
        constexpr std::array<string_view, 5> wishes{"love", "like", "wish", "happy", "glad"};
        const bool wished = is_any(wishes, word(i)) && (word(i - 1) == "would" || word(i - 2) == "would");
        if (!wished || word(i + 1) != "to") return;
        auto but = i + 2;
        while (but < m_end && word(but) != "but" && word(but) != "however") ++but;
        constexpr std::array<string_view, 6> takes_back{"unfortunately", "only", "policy", "rules", "impossible", "sadly"};
        for (auto k = but; k < m_end; ++k)
            if (is_any(takes_back, word(k)) || word(k) == "not" || word(k) == "no") return deny(i + 2, but);
    }

    const std::vector<Roles>& m_roles;
    std::vector<Token>& m_tokens;
    std::uint32_t m_begin;
    std::uint32_t m_end;
    std::uint32_t m_clause;  // first token of the clause being read
    std::uint32_t m_label;   // first token of the clause before a colon: "Refund: …"
    std::uint32_t m_negator = 0;
    std::uint32_t m_last = 0;  // the scope ends behind this token at the latest
    bool m_noun_only = false;  // the scope ends at the next preposition
    bool m_opinion = false;    // an "I think" stands in the scope: the clause behind it is negated too
    bool m_open = false;
    bool m_open_around = false;  // what m_open was before the bracket
};

}  // namespace

void mark_negation(const FoldedText& text, const std::vector<Piece>& pieces, const std::vector<Roles>& roles,
                   Analysis& analysis) {
    mark_han_negators(text, pieces, analysis);
    for (const auto& sentence : analysis.sentences) ScopeReader(roles, analysis, sentence).run();
}

}  // namespace haoping
