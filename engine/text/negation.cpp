#include "text/negation.h"

#include <utility>

#include "text/answers.h"
#include "text/clause_borders.h"
#include "text/denied_subjects.h"
#include "text/negators.h"
#include "text/scope.h"
#include "text/sentence_view.h"
#include "text/wishes.h"

namespace haoping {
namespace {

using std::string_view;

// Reads one sentence from left to right with at most one open scope.
class ScopeReader {
public:
    ScopeReader(const std::vector<Roles>& roles, Analysis& analysis, const Sentence& sentence)
        : m_words(roles, analysis.tokens, sentence),
          m_tokens(analysis.tokens),
          m_topic(sentence.first_token),
          m_subject(sentence.first_token) {
        m_scope.clause = sentence.first_token;
    }

    // Whether the scope that is open where the sentence ends reaches into the next line: "We cannot offer:", "cancel,".
    Continuation run(Continuation from_before) {
        if (m_words.begin() == m_words.end()) return from_before;
        m_tokens[m_words.begin()].begins_clause = true;
        m_scope.subordinate = leads_with_subordinate(m_words, m_scope.clause);
        const bool goes_on = continues_into(m_words, from_before);
        if (goes_on) m_scope.open = m_scope.has_complement = true;
        for (auto i = goes_on ? behind_mark_of_item(m_words) : m_words.begin(); i < m_words.end(); ++i) step(i);
        if (from_before == Continuation::list && goes_on) return from_before;
        return m_scope.open ? continuation_of(m_words, m_scope) : Continuation::none;
    }

private:
    void step(std::uint32_t i) {
        if (m_words.is_symbol(i)) {
            read_sign(i);
            return;
        }
        if (begins_clause(m_words, m_scope, i)) close_at_word(i);
        if (begins_told(m_words, m_subject, i)) m_subject = i;
        if (m_scope.open && ends_scope(m_words, m_scope, i)) m_scope.open = false;
        auto& token = m_tokens[i];
        const bool may_negate = token.negator || (token.kind == TokenKind::word && m_words.has(i, Role::negator));
        token.negator = may_negate && i != m_taken_back && negates(m_words, i, m_scope.clause);
        if (i == m_taken_back) return;
        if (token.negator) {
            if (takes_nothing_back(i)) open(i);
        } else if (m_scope.open) {
            read_in_scope(i);
        } else {
            deny(m_words.word(i + 1) == "to" ? i + 2 : i + 1, end_of_vain_wish(m_words, i));
        }
    }

    void read_in_scope(std::uint32_t i) {
        m_tokens[i].negated = true;
        m_scope.opinion |= m_words.has(i, Role::opinion);
        m_scope.has_complement |= is_complement(m_words, i);
        if (m_words.has(i, Role::release) || i >= m_scope.last) m_scope.open = false;
    }

    // "We do not refuse to", 不会不退款: denied twice, so meant.
    bool takes_nothing_back(std::uint32_t i) {
        const auto taken = taken_back_by(m_words, i, m_scope.clause);
        if (taken == m_words.end()) return true;
        m_taken_back = taken;
        m_tokens[taken].negated = true;
        m_tokens[i].negator = !m_words.is_han(i);
        m_scope.open = false;
        return false;
    }

    void open(std::uint32_t i) {
        m_scope = scope_of(m_words, i, m_scope);
        if (m_scope.noun_only) return;
        if (denies_subject(m_words, i, m_subject)) deny(m_subject, end_of_subject(m_words, i, m_subject));
        if (is_denied_object(m_words, i)) deny(i - 1, i);  // "we cancelled nothing"
        if (m_words.is_han(i) && m_scope.last == i) deny_itself(i);
    }

    // 没问题 is one word and denies itself.
    void deny_itself(std::uint32_t i) {
        m_tokens[i].negated = true;
        m_scope.open = false;
    }

    void deny(std::uint32_t begin, std::uint32_t end) {
        for (auto k = begin; k < end; ++k)
            if (!m_tokens[k].negator || m_words.has(k, Role::implicit)) m_tokens[k].negated = true;
    }

    // What stands in brackets is outside the scope, what follows them is inside again.
    void read_sign(std::uint32_t i) {
        const auto sign = m_words.word(i);
        if (is_mouth_of_face(m_words, i)) return;
        if (sign == "(") {
            if (says_impossible(m_words, i + 1)) deny_topic(i, i + 1);
            m_open_around = std::exchange(m_scope.open, false);
        } else if (sign == ")") {
            m_scope.open = m_scope.open || std::exchange(m_open_around, false);
        } else if (parts_clauses(m_words, m_scope, i)) {
            close_at_sign(i);
        } else {
            m_scope.list = m_scope.list || (sign == "," && m_scope.open && m_words.is_han(i + 1));
        }
    }

    void close_at_sign(std::uint32_t i) {
        const bool denied_list = m_words.word(i) == ":" && says_impossible(m_words, m_scope.clause);
        if (introduces_comment(m_words, i)) deny_topic(i, i + 1);
        const auto subject = m_around;
        m_around = begins_parenthesis(m_words, i) ? m_scope.clause : none;
        close(i + 1);
        if (subject != none) m_subject = subject;
        m_topic = i + 1;
        m_open_around = false;
        if (denied_list) m_scope = scope_of_list(i);
    }

    void close_at_word(std::uint32_t i) {
        if (m_words.is_han(i)) deny_topic(i, i);
        close(i);
        if (!is_particle_of_pause(m_words, i)) m_topic = i;
    }

    void close(std::uint32_t clause) {
        const bool coordinate = m_words.word(clause) == "and" || m_words.word(clause) == "or";
        const bool subordinate = coordinate && m_scope.subordinate;
        m_subject = joins_subjects(m_words, m_scope.clause, clause) ? m_scope.clause : clause;
        m_scope = Scope{};
        m_scope.clause = clause;
        m_scope.subordinate = subordinate || leads_with_subordinate(m_words, clause);
        if (clause < m_words.end()) m_tokens[clause].begins_clause = true;
    }

    // "Refund – not possible", 退款呢，不行: the comment denies its topic.
    void deny_topic(std::uint32_t end_of_topic, std::uint32_t comment) {
        if (is_topic(m_words, m_topic, end_of_topic) && only_denies(m_words, comment)) deny(m_topic, end_of_topic);
    }

    static Scope scope_of_list(std::uint32_t sign) {
        Scope scope;
        scope.open = scope.list = scope.has_complement = true;
        scope.negator = scope.clause = sign + 1;
        return scope;
    }

    SentenceView m_words;
    std::vector<Token>& m_tokens;
    Scope m_scope;
    std::uint32_t m_topic;    // what the clause may be a comment on begins here
    std::uint32_t m_subject;  // where the subject begins: at the clause, or at "a mug and …" before it
    static constexpr std::uint32_t none = ~0U;
    std::uint32_t m_taken_back = none;
    std::uint32_t m_around = none;  // the clause around ", which …,"
    bool m_open_around = false;     // what m_scope.open was before the bracket
};

}  // namespace

void mark_negation(const FoldedText& text, const std::vector<Piece>& pieces, const std::vector<Roles>& roles,
                   Analysis& analysis) {
    mark_han_negators(text, pieces, analysis);
    auto from_before = Continuation::none;
    for (const auto& sentence : analysis.sentences)
        from_before = ScopeReader(roles, analysis, sentence).run(from_before);
    deny_what_is_answered(roles, analysis);
}

}  // namespace haoping
