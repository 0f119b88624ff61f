#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/span.h"

namespace haoping {

// PMatch, the pattern-match language of Moodle's question type of that name: match_mow(refund|[pay back] money).
// Source of the rules: docs.moodle.org, "Pattern-match question type" and its detailed documentation, and for what
// these leave open the published unit tests of qtype_pmatch. docs/decisions/0015-pmatch.md says where we differ.

struct PMatchSynonym {
    std::string word;         // as it stands in patterns; '*' stands for any characters of a word
    std::string equivalents;  // "b|c"
    bool operator==(const PMatchSynonym&) const = default;
};

// By default as Moodle's library has them. Sets of characters are UTF-8 texts.
struct PMatchOptions {
    bool ignore_case = false;
    std::string sentence_dividers = ".?!";  // a full stop before a digit is a decimal point
    std::string word_dividers = " \f\n\r\t";
    std::string convert_to_space;                                                   // further word dividers
    std::vector<std::string> extra_words = {"e.g.", "eg.", "etc.", "i.e.", "ie."};  // words that hold dividers
    std::vector<PMatchSynonym> synonyms;
    bool operator==(const PMatchOptions&) const = default;
};

struct PMatchProblem {
    std::size_t offset = 0;  // bytes into the pattern
    std::string message;     // plain words: "the '(' of match_mow is not closed"
};

// A pattern, ready to be matched. Immutable, cheap to copy, safe to share between threads.
class PMatchPattern {
public:
    struct Tree;
    explicit PMatchPattern(std::shared_ptr<const Tree> tree) : m_tree(std::move(tree)) {}
    const Tree& tree() const { return *m_tree; }

private:
    std::shared_ptr<const Tree> m_tree;
};

std::variant<PMatchPattern, PMatchProblem> read_pmatch(std::string_view pattern, const PMatchOptions& options = {});

struct PMatchResult {
    bool matches = false;
    std::vector<Span> words;  // of the reply that the matches rest on, in order; empty where only `not` decided
    std::size_t steps = 0;    // elementary steps taken; for a given pattern at most linear in the reply
};

PMatchResult match(const PMatchPattern& pattern, std::string_view reply);

}  // namespace haoping
