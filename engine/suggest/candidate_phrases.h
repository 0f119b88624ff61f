#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "rubric/rubric.h"
#include "text/analysis.h"

namespace haoping {

// How telling words are: the fewer replies hold one, the more.
class WordWeights {
public:
    explicit WordWeights(std::span<const Analysis* const> replies);
    double of(const std::string& lemma) const;

private:
    std::map<std::string, std::size_t> m_replies_with;
    std::size_t m_replies = 0;
};

// Lemmas of what a criterion says of itself: title, the wording it suggests, its phrases.
std::set<std::string> words_about(const Criterion& criterion);

// The sentence with the most telling words of the subject. The reply has at least one.
const Sentence& nearest_sentence(const Analysis& reply, const std::set<std::string>& subject,
                                 const WordWeights& weights);

struct CandidatePhrase {
    std::string text;       // in phrase notation
    std::size_t times = 0;  // sentences that have it
    double telling = 0;
};

// Runs of two to five words of these sentences, values as {money}, {date} …; the most frequent and telling first.
struct SentenceOf {
    const Analysis* reply = nullptr;
    const Sentence* sentence = nullptr;
};
std::vector<CandidatePhrase> candidate_phrases(std::span<const SentenceOf> sentences,
                                               const std::set<std::string>& subject, const WordWeights& weights,
                                               std::size_t most);

}  // namespace haoping
