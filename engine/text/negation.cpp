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

// Reads one sentence from left to right with at most one open scope.
class ScopeReader {
public:
    ScopeReader(const std::vector<Roles>& roles, Analysis& analysis, const Sentence& sentence)
        : m_roles(roles),
          m_tokens(analysis.tokens),
          m_begin(sentence.first_token),
          m_end(sentence.first_token + sentence.token_count),
          m_clause(m_begin) {}

    void run() {
        for (auto i = m_begin; i < m_end; ++i) step(i);
    }

private:
    bool has(std::size_t i, Role role) const { return i >= m_begin && i < m_end && m_roles[i].has(role); }

    string_view word(std::size_t i) const {
        return i >= m_begin && i < m_end ? string_view(m_tokens[i].folded) : string_view{};
    }

    void step(std::uint32_t i) {
        if (m_tokens[i].kind == TokenKind::symbol) {
            read_sign(i);
            return;
        }
        if (begins_clause(i)) close(i);
        if (m_noun_only && (is_preposition(i) || is_finite(i))) m_open = false;  // "without leather is cheaper"
        if (m_tokens[i].kind == TokenKind::word && has(i, Role::negator) && negates(i)) m_tokens[i].negator = true;
        if (m_tokens[i].negator) {
            open(i);
        } else if (m_open) {
            m_tokens[i].negated = true;
            m_opinion |= has(i, Role::opinion);
            if (has(i, Role::release)) m_open = false;
        }
    }

    void open(std::uint32_t i) {
        m_open = true;
        m_opinion = false;
        m_negator = i;
        m_noun_only = denies_noun(i);
        if (!denies_subject(i)) return;
        for (auto k = m_clause; k < i; ++k) m_tokens[k].negated = true;
    }

    // "at no cost within 3 days", "without delay on Monday": these reach over a noun, not over the clause.
    bool denies_noun(std::uint32_t i) const {
        constexpr std::array<string_view, 4> prepositions{"at", "with", "in", "of"};
        if (word(i) == "without") return !word(i + 1).ends_with("ing");
        return word(i) == "no" && is_any(prepositions, word(i - 1));
    }

    bool is_preposition(std::uint32_t i) const {
        constexpr std::array<string_view, 7> prepositions{"within", "on", "by", "in", "at", "before", "after"};
        return has(i, Role::object_marker) || is_any(prepositions, word(i));
    }

    // What stands in brackets is outside the scope, what follows them is inside again.
    void read_sign(std::uint32_t i) {
        const auto& sign = m_tokens[i].folded;
        if (sign == "(") {
            m_open_around = std::exchange(m_open, false);
        } else if (sign == ")") {
            m_open = m_open || std::exchange(m_open_around, false);
        } else if (is_border_sign(i)) {
            close(i + 1);
            m_open_around = false;
        }
    }

    void close(std::uint32_t clause) {
        m_open = false;
        m_clause = clause;
    }

    bool is_border_sign(std::uint32_t i) const {
        constexpr string_view borders = ";:.!?";
        const auto& sign = m_tokens[i].folded;
        if (sign == "-") return is_dash(i);
        if (sign == ",") return !continues(i);
        return sign == "\u3002" || borders.find(sign) != string_view::npos;
    }

    // "we can't refund - but", "refund—but"; hyphens are one byte and stand close.
    bool is_dash(std::uint32_t i) const {
        const auto& span = m_tokens[i].span;
        return span.end - span.begin > 1 || (i > m_begin && m_tokens[i - 1].span.end != span.begin);
    }

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
        constexpr std::array<string_view, 3> relative{"that", "which", "who"};
        if (m_opinion || !is_any(determiners, word(i))) return false;
        for (auto k = i + 2; k < i + 8 && k < m_end; ++k) {
            if (is_predicate(k)) return true;
            const bool leaves_noun = has(k, Role::border) || has(k, Role::coordinator) || is_subject(k);
            if (leaves_noun || word(k) == "," || is_any(relative, word(k))) return false;
        }
        return false;
    }

    bool begins_clause(std::uint32_t i) const {
        if (has(i, Role::border) || has(i, Role::request)) return true;
        if (has(i, Role::coordinator)) {
            if (is_subject(i + 1) || has(i + 1, Role::request)) return true;
            return word(i) == "and" && (is_finite(i + 1) || names_subject(i + 1));
        }
        if (!m_open || m_opinion) return false;
        // 没有收到货可以退款: a second modal verb begins what is affirmed.
        if (m_tokens[i].kind == TokenKind::han && i > m_negator + 1 && is_modal(i)) return true;
        if (!is_subject(i) || !is_predicate(i + 1)) return false;
        return i > m_negator + 1 && !has(i - 1, Role::object_marker) && word(i - 1) != "that";
    }

    bool negates(std::uint32_t i) const {
        constexpr std::array<string_view, 7> after_no{"problem", "problems", "worries", "doubt",
                                                      "matter",  ",",        "wonder"};
        constexpr std::array<string_view, 6> compared{"later", "more", "less", "fewer", "sooner", "earlier"};
        const auto next = word(i + 1);
        if (is_any(compared, next) && word(i + 2) == "than") return false;
        if (word(i) == "no") {
            const bool number = i + 1 < m_end && (m_tokens[i + 1].kind == TokenKind::number || next == ".");
            return !number && !is_any(after_no, next);
        }
        if (word(i) != "not") return true;
        if (next == "a" && word(i + 2) == "problem") return false;
        if (word(i - 1) == "if") return false;  // "if not, we send another one"
        if (has(i + 1, Role::only) || word(i - 1) == "why" || word(i - 1) == "or") return false;
        const bool can = word(i - 1) == "can" || word(i - 1) == "could";
        return !(can && (has(i + 1, Role::gratitude) || (next == "wait" && word(i + 2) == "to")));
    }

    // "A refund is not possible", "refunds are unavailable", 退款不行 at the end of its clause.
    bool denies_subject(std::uint32_t i) const {
        if (m_tokens[i].kind == TokenKind::han) {
            constexpr std::array<string_view, 4> denials{"不行", "不可以", "不可能", "不支持"};
            const auto ends_clause = [&](std::uint32_t k) {
                return k >= m_end || m_tokens[k].kind == TokenKind::symbol;
            };
            if (ends_clause(i + 1)) return is_any(denials, word(i));
            return ends_clause(i + 2) && is_any(denials, m_tokens[i].folded + m_tokens[i + 1].folded);
        }
        const bool after_be = has(i - 1, Role::be) || has(i - 2, Role::be);
        if (!after_be || word(m_clause) == "it" || word(m_clause) == "there") return false;
        for (auto k = i; k < i + 4; ++k) {
            if (has(k, Role::unavailable)) return true;
        }
        return false;
    }

    const std::vector<Roles>& m_roles;
    std::vector<Token>& m_tokens;
    std::uint32_t m_begin;
    std::uint32_t m_end;
    std::uint32_t m_clause;  // first token of the clause being read
    std::uint32_t m_negator = 0;
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
