#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "evidence/phrase.h"

namespace haoping {

inline constexpr int deepest_phrase_nesting = 3;
inline constexpr std::size_t longest_phrase_bytes = 400;
inline constexpr std::size_t deepest_concepts = 20;     // that name each other
inline constexpr std::size_t largest_phrase = 20'000;  // words and slots, with those of the concepts that it names

struct PhraseProblem {
    enum class Kind : std::uint8_t { malformed, too_broad, too_large, unknown_concept, concept_cycle };
    Kind kind{};
    std::size_t offset = 0;  // bytes into the phrase
    std::string message;     // "the '(' is not closed"
    std::string hint;        // may be empty
};

// Gives the phrases of a concept, or null, having set the problem.
using FindConceptPhrases =
    std::function<std::shared_ptr<const PhraseBook>(std::string_view id, PhraseProblem& problem)>;

// Reads the plain words of phrases; words that come again and again are analysed once.
class PhraseWords {
public:
    const std::vector<PhraseWord>& read(std::string_view run, bool exact);

private:
    std::unordered_map<std::string, std::vector<PhraseWord>> m_known[2];  // [exact]
};

// Empty when the phrase can't be read; `problem` says why.
std::optional<Phrase> parse_phrase(std::string_view text, PhraseWords& words, const FindConceptPhrases& find_concept,
                                   PhraseProblem& problem);

}  // namespace haoping
