#include "text/sentence_roles.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace haoping {
namespace {

using std::string_view;

class SentenceReader {
public:
    // Of a sentence or of one of its clauses.
    SentenceReader(const std::vector<Roles>& roles, const Analysis& analysis, std::uint32_t first_token,
                   std::uint32_t token_count)
        : m_roles(roles),
          m_tokens(analysis.tokens),
          m_begin(first_token),
          m_end(first_token + token_count),
          m_first(first_that_counts()),
          m_main(main_clause()) {}

    SentenceForm form() const {
        if (leads_with_condition()) return SentenceForm::conditional;
        if (is_request()) return SentenceForm::request;
        if (is_question()) return SentenceForm::question;
        return has_inner_condition() ? SentenceForm::conditional : SentenceForm::statement;
    }

    Actor actor() const {
        if (begins_with_imperative() && m_main == m_first) return Actor::you;
        for (auto i = m_main; i < m_end; ++i) {
            const bool object = i > m_main && is_object(i);
            if (has(i, Role::we) && !object) return Actor::we;
            if (has(i, Role::carrier) && !object) return Actor::carrier;
            if (has(i, Role::request)) return Actor::you;
            if (has(i, Role::you)) {
                // 为您补发: who does it for you needs no word in Chinese.
                if (object && m_tokens[i].kind == TokenKind::han) return Actor::we;
                if (!object && stands_as_subject(i)) return Actor::you;
            }
        }
        return Actor::unknown;
    }

    Commitment commitment(Actor who) const {
        if (is_question()) return any(Role::possible) ? Commitment::possible : Commitment::none;
        if (any(Role::hedge)) return Commitment::possible;
        if (any(Role::promise) || says_done() || (who == Actor::we && (is_doing() || did())))
            return Commitment::promised;
        return any(Role::possible) ? Commitment::possible : Commitment::none;
    }

private:
    bool has(std::size_t i, Role role) const { return i >= m_begin && i < m_end && m_roles[i].has(role); }

    string_view word(std::size_t i) const {
        return i >= m_begin && i < m_end ? string_view(m_tokens[i].folded) : string_view{};
    }

    bool is_symbol(std::size_t i) const { return i < m_end && m_tokens[i].kind == TokenKind::symbol; }

    bool any(Role role) const {
        for (auto i = m_main; i < m_end; ++i) {
            if (has(i, role)) return true;
        }
        return false;
    }

    // Behind greetings, signs and "and", "yes", 好的; "Hi Anna," counts as a greeting with its name.
    std::uint32_t first_that_counts() const {
        auto i = m_begin;
        while (i < m_end && (is_symbol(i) || has(i, Role::filler))) {
            const bool greeting = word(i) == "hi" || word(i) == "hello";
            if (greeting && !is_symbol(i + 1) && word(i + 2) == ",") i += 2;
            ++i;
        }
        return std::min(i, m_end);
    }

    // "to you", "with the courier"
    bool is_object(std::uint32_t i) const {
        const bool article = word(i - 1) == "the" || word(i - 1) == "our" || word(i - 1) == "your";
        return has(i - 1, Role::object_marker) || (article && has(i - 2, Role::object_marker));
    }

    // "you" has one form for subject and object: it begins its clause or a verb follows.
    bool stands_as_subject(std::uint32_t i) const {
        if (i == m_main || m_tokens[i].kind == TokenKind::han || is_symbol(i - 1)) return true;
        if (has(i - 1, Role::border) || has(i - 1, Role::coordinator) || word(i - 1) == "that") return true;
        return has(i + 1, Role::auxiliary) || has(i + 1, Role::possible) || has(i - 1, Role::auxiliary);
    }

    bool leads_with_condition() const {
        if (has(m_first, Role::condition)) return true;
        if (word(m_first) == "in" && word(m_first + 1) == "case") return true;
        const bool should_you = word(m_first) == "should" && has(m_first + 1, Role::you);
        return should_you && word(m_end - 1) != "?";
    }

    // The first token behind a leading "If …," or "If … we will".
    std::uint32_t main_clause() const {
        if (!leads_with_condition()) return m_first;
        auto subjects = 0;
        for (auto i = m_first + 1; i < m_end; ++i) {
            if (word(i) == "," || word(i) == "then" || word(i) == "的话") return i + 1;
            if (has(i, Role::request)) return i;
            if (has(i, Role::we) || has(i, Role::you) || has(i, Role::third)) ++subjects;
            if (subjects > 1 && (has(i + 1, Role::promise) || has(i + 1, Role::possible))) return i;
        }
        return m_end;
    }

    bool begins_with_imperative() const {
        return has(m_first, Role::imperative) &&
               !(word(m_first) == "let" && word(m_first + 1) != "us" && word(m_first + 1) != "me") &&
               !is_let_me_statement();
    }

    // "Let me check" tells what I do; "let me know" asks.
    bool is_let_me_statement() const { return word(m_first) == "let" && word(m_first + 2) != "know"; }

    bool asks_politely() const {
        constexpr std::array<string_view, 4> verbs{"could", "can", "would", "will"};
        const bool verb = std::find(verbs.begin(), verbs.end(), word(m_first)) != verbs.end();
        const bool offer =
            word(m_first + 2) == "like" || word(m_first + 2) == "prefer" || word(m_first + 2) == "rather";
        return verb && has(m_first + 1, Role::you) && !offer;
    }

    bool is_request() const {
        if (asks_politely() || begins_with_imperative()) return true;
        for (auto i = m_first; i < m_end; ++i) {
            if (has(i, Role::request)) return true;
        }
        return false;
    }

    bool is_question() const {
        auto last = m_end;
        while (last > m_begin && is_symbol(last - 1) && word(last - 1) != "?") --last;
        if (last > m_begin && (word(last - 1) == "?" || has(last - 1, Role::particle))) return true;
        const bool inverted =
            has(m_first, Role::auxiliary) &&
            (has(m_first + 1, Role::we) || has(m_first + 1, Role::you) || has(m_first + 1, Role::third));
        const bool asked = has(m_first, Role::question_word) && has(m_first + 1, Role::auxiliary);
        return inverted || asked || word(m_first) == "请问";
    }

    // "check if" asks, "even if" concedes: they set no condition.
    bool has_inner_condition() const {
        constexpr std::array<string_view, 9> asking{"check", "see",     "know", "wonder", "ask",
                                                    "sure",  "confirm", "as",   "even"};
        for (auto i = m_first; i < m_end; ++i) {
            if (!has(i, Role::condition) || word(i) == "如") continue;
            if (std::find(asking.begin(), asking.end(), word(i - 1)) == asking.end()) return true;
        }
        return false;
    }

    // "has been refunded", "going to"
    bool says_done() const {
        for (auto i = m_main; i < m_end; ++i) {
            if (word(i) == "going" && word(i + 1) == "to") return true;
            const auto verb = has(i + 1, Role::be) || word(i + 1) == "already" || word(i + 1) == "just" ? i + 2 : i + 1;
            if (has(i, Role::have) && is_participle(verb)) return true;
        }
        return false;
    }

    bool is_participle(std::size_t i) const {
        constexpr std::array<string_view, 10> irregular{"sent",  "made", "done", "found", "put",
                                                        "given", "paid", "got",  "taken", "resent"};
        return word(i).ends_with("ed") || std::find(irregular.begin(), irregular.end(), word(i)) != irregular.end();
    }

    // "we are arranging"
    bool is_doing() const {
        for (auto i = m_main; i < m_end; ++i) {
            if (has(i, Role::be) && word(i + 1).size() > 4 && word(i + 1).ends_with("ing")) return true;
        }
        return false;
    }

    // "we refunded", "I just sent"
    bool did() const {
        for (auto i = m_main; i < m_end; ++i) {
            const auto verb = word(i + 1) == "already" || has(i + 1, Role::only) ? i + 2 : i + 1;
            if (has(i, Role::we) && is_participle(verb)) return true;
        }
        return false;
    }

    const std::vector<Roles>& m_roles;
    const std::vector<Token>& m_tokens;
    std::uint32_t m_begin;
    std::uint32_t m_end;
    std::uint32_t m_first;
    std::uint32_t m_main;
};

template <typename Part>
void assign_roles(const std::vector<Roles>& roles, const Analysis& analysis, Part& part) {
    const SentenceReader reader(roles, analysis, part.first_token, part.token_count);
    part.form = reader.form();
    part.actor = reader.actor();
    part.commitment = reader.commitment(part.actor);
}

void divide_clauses(Analysis& analysis) {
    for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
        const auto& token = analysis.tokens[i];
        if (token.begins_clause) analysis.clauses.push_back({.first_token = i, .sentence = token.sentence});
        if (!analysis.clauses.empty()) ++analysis.clauses.back().token_count;
    }
}

}  // namespace

void assign_sentence_roles(const std::vector<Roles>& roles, Analysis& analysis) {
    for (auto& sentence : analysis.sentences) assign_roles(roles, analysis, sentence);
    divide_clauses(analysis);
    for (auto& clause : analysis.clauses) assign_roles(roles, analysis, clause);
}

}  // namespace haoping
