#include "rooms/practice/writing_check.h"

#include <algorithm>
#include <array>

#include "text/analysis.h"

namespace haoping {

namespace {

constexpr std::size_t longest_word = 60;     // what is longer is no word
constexpr std::size_t longest_piece = 8000;  // bytes; an analysis reads 20,000 at most

void add_words(std::set<std::string>& words, const std::string& text) {
    std::string word;
    for (const char c : in_small_letters(text) + " ") {
        if (c == ' ' || c == ',' || c == '.' || c == '-') {
            words.insert(word);
            word.clear();
        } else {
            word += c;
        }
    }
}

bool has_small_letter(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool only_letters(std::string_view word) {
    return std::ranges::all_of(word,
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\''; });
}

// The end of a piece that begins at `from`: behind a line, or behind a word when the line is very long.
std::size_t end_of_piece(std::string_view text, std::size_t from) {
    if (text.size() - from <= longest_piece) {
        return text.size();
    }
    const std::string_view piece = text.substr(from, longest_piece);
    const auto line = piece.rfind('\n');
    const auto blank = line == std::string_view::npos ? piece.rfind(' ') : line;
    if (blank != std::string_view::npos) {
        return from + blank + 1;
    }
    std::size_t end = from + longest_piece;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) {
        --end;
    }
    return end;
}

class Checker {
public:
    Checker(const Analysis& analysis, const KnownWords& known) : m_analysis(analysis), m_known(known) {}

    std::vector<WritingFinding> run() {
        for (std::size_t i = 0; i < m_analysis.tokens.size(); ++i) {
            const Token& token = m_analysis.tokens[i];
            const bool second_half = i > 0 && m_analysis.tokens[i - 1].span == token.span;  // of "can't"
            if (token.kind == TokenKind::word && !second_half && !in_slot(token.span)) {
                check(i);
            }
        }
        return std::move(m_findings);
    }

private:
    std::string word_of(const Token& token) const { return std::string(quote(m_analysis.text, token.span)); }

    bool in_slot(Span span) const {
        return std::ranges::any_of(m_analysis.slots, [&](const Slot& slot) {
            return slot.span.begin <= span.begin && span.end <= slot.span.end;
        });
    }

    void check(std::size_t index) {
        const Token& token = m_analysis.tokens[index];
        const std::string word = word_of(token);
        if (word == "i") {
            m_findings.push_back({token.span, FindingKind::small_i, word, {"I"}, true});
        } else if (index > 0 && repeats(m_analysis.tokens[index - 1], token)) {
            const Token& first = m_analysis.tokens[index - 1];
            const Span both{first.span.begin, token.span.end};
            m_findings.push_back(
                {both, FindingKind::repeated, std::string(quote(m_analysis.text, both)), {word_of(first)}, true});
        } else if (word.size() > 1 && word.size() <= longest_word && only_letters(word) && has_small_letter(word) &&
                   !is_known(word)) {
            m_findings.push_back({token.span, FindingKind::spelling, word, {}, false});
        }
    }

    // "had had" and "that that" may be meant; so may emphasis ("very very").
    bool repeats(const Token& first, const Token& second) const {
        static constexpr std::array<std::string_view, 5> may_repeat{"had", "that", "very", "so", "really"};
        if (first.kind != TokenKind::word || first.folded != second.folded || first.span == second.span ||
            std::ranges::find(may_repeat, second.folded) != may_repeat.end()) {
            return false;
        }
        const auto between = quote(m_analysis.text, {first.span.end, second.span.begin});
        return !between.empty() && between.find_first_not_of(' ') == std::string_view::npos;
    }

    bool is_known(const std::string& word) const {
        return m_known.words.contains(in_small_letters(word)) || m_known.dictionary.knows(word);
    }

    const Analysis& m_analysis;
    const KnownWords& m_known;
    std::vector<WritingFinding> m_findings;
};

}  // namespace

std::string in_small_letters(std::string_view word) {
    std::string small(word);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return small;
}

std::set<std::string> words_of_the_case(const Facts& facts) {
    std::set<std::string> words;
    add_words(words, facts.customer_name);
    add_words(words, facts.trainee_name);  // its other forms are among the facts
    add_words(words, facts.customer_message.text());
    for (const auto& [name, value] : facts.values) {
        if (const auto* wording = std::get_if<Wording>(&value)) {
            for (const auto& form : wording->forms) {
                add_words(words, form);
            }
        }
    }
    return words;
}

std::vector<WritingFinding> check_writing(std::string_view text, const KnownWords& known) {
    std::vector<WritingFinding> findings;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = end_of_piece(text, from);
        const Analysis analysis = analyse(text.substr(from, end - from), {});
        for (auto& finding : Checker(analysis, known).run()) {
            finding.span.begin += static_cast<std::uint32_t>(from);
            finding.span.end += static_cast<std::uint32_t>(from);
            findings.push_back(std::move(finding));
        }
        from = end;
    }
    return findings;
}

}  // namespace haoping
