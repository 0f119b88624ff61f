#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/analysis.h"
#include "text/grammar.h"

namespace haoping {

template <std::size_t count>
bool is_any(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// So far one looks around for what belongs to a word: further makes reading quadratic and no sentence needs it.
inline constexpr std::uint32_t longest_look = 24;

// The words of one sentence and what each of them is there. Beyond the sentence stand empty words without a role.
class SentenceView {
public:
    SentenceView(const std::vector<Roles>& roles, const std::vector<Token>& tokens, const Sentence& sentence)
        : m_roles(roles),
          m_words(tokens),
          m_begin(sentence.first_token),
          m_end(sentence.first_token + sentence.token_count) {}

    std::uint32_t begin() const { return m_begin; }
    std::uint32_t end() const { return m_end; }

    bool has(std::size_t i, Role role) const { return holds(i) && m_roles[i].has(role); }
    bool is_symbol(std::size_t i) const { return holds(i) && m_words[i].kind == TokenKind::symbol; }
    bool is_han(std::size_t i) const { return holds(i) && m_words[i].kind == TokenKind::han; }
    bool is_number(std::size_t i) const { return holds(i) && m_words[i].kind == TokenKind::number; }
    bool is_negator(std::size_t i) const { return holds(i) && m_words[i].negator; }
    std::string_view word(std::size_t i) const {
        return holds(i) ? std::string_view(m_words[i].folded) : std::string_view{};
    }

    bool stands_close(std::size_t i) const {
        return i > m_begin && holds(i) && m_words[i - 1].span.end == m_words[i].span.begin;
    }

    // A dash; a hyphen is one byte.
    bool is_wide(std::size_t i) const { return holds(i) && m_words[i].span.end - m_words[i].span.begin > 1; }

    bool is_subject(std::size_t i) const {
        return has(i, Role::we) || has(i, Role::you) || has(i, Role::third) || has(i, Role::carrier);
    }
    bool is_pronoun(std::size_t i) const { return has(i, Role::we) || has(i, Role::you) || has(i, Role::third); }
    bool is_modal(std::size_t i) const { return has(i, Role::promise) || has(i, Role::possible); }
    bool is_predicate(std::size_t i) const {
        return is_modal(i) || has(i, Role::have) || has(i, Role::be) || has(i, Role::auxiliary);
    }

    // "cannot cancel and will refund": whoever repeats the auxiliary verb begins anew.
    bool is_finite(std::size_t i) const {
        constexpr std::array<std::string_view, 5> plain_forms{"be", "been", "being", "have", "do"};
        return is_predicate(i) && !is_any(plain_forms, word(i));
    }

    bool is_determiner(std::size_t i) const {
        constexpr std::array<std::string_view, 10> determiners{"the", "your",  "our", "my",    "a",
                                                               "an",  "these", "all", "every", "each"};
        return is_any(determiners, word(i));
    }

    bool is_relative_pronoun(std::size_t i) const {
        constexpr std::array<std::string_view, 3> pronouns{"that", "which", "who"};
        return is_any(pronouns, word(i));
    }

    bool is_adverb(std::size_t i) const {
        constexpr std::array<std::string_view, 6> adverbs{"yet", "longer", "ever", "both", "still", "also"};
        return is_any(adverbs, word(i)) || (word(i).size() > 3 && word(i).ends_with("ly"));
    }

    bool is_participle(std::size_t i) const {
        constexpr std::array<std::string_view, 10> irregular{"sent", "made", "done",  "found",    "put",
                                                             "paid", "lost", "given", "refunded", "taken"};
        return (word(i).size() > 3 && word(i).ends_with("ed")) || is_any(irregular, word(i));
    }

    bool is_gerund(std::size_t i) const {
        return word(i).size() > 4 && word(i).ends_with("ing") && !word(i).ends_with("thing");
    }

    // "is (now) …", "got …": what follows says something of the subject.
    bool follows_copula(std::size_t i) const {
        return is_copula(i - 1) || (is_copula(i - 2) && (is_adverb(i - 1) || has(i - 1, Role::be)));
    }

    bool is_copula(std::size_t i) const {
        constexpr std::array<std::string_view, 4> others{"got", "gets", "remains", "remain"};
        return has(i, Role::be) || is_any(others, word(i));
    }

    // Somebody does something in [begin, end): it is more than a noun.
    bool says_something(std::size_t begin, std::size_t end) const {
        for (auto i = begin; i < end; ++i)
            if (is_pronoun(i) || is_finite(i) || has(i, Role::request)) return true;
        return false;
    }

    bool ends_clause_within(std::size_t i, std::size_t words) const {
        for (auto k = i + 1; k <= i + words + 1; ++k)
            if (k >= m_end || is_symbol(k)) return true;
        return false;
    }

private:
    bool holds(std::size_t i) const { return i >= m_begin && i < m_end; }

    const std::vector<Roles>& m_roles;
    const std::vector<Token>& m_words;
    std::uint32_t m_begin;
    std::uint32_t m_end;
};

}  // namespace haoping
