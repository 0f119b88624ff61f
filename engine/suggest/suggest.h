#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "evidence/concept.h"
#include "rubric/assessment.h"

namespace haoping {

// A reply with the marks that a teacher gave and what the program made of it.
struct JudgedReply {
    std::string id;
    Facts facts;
    Assessment assessment;
    std::map<std::string, double> given;  // criterion id → 0–1; what a teacher did not mark is left out
};

// Whose evidence the teacher saw and the program did not.
struct MissedReply {
    std::string reply;
    std::string sentence;  // the one that comes nearest to what the criterion is about
};

// The other way round.
struct WrongHit {
    std::string reply;
    std::string quoted;      // the words of the reply
    std::string phrase;      // of the rubric or of a concept that found them; empty: no phrase did
    std::string concept_id;  // whose phrase it is; empty: the rubric's own
};

struct Proposal {
    enum class Kind : std::uint8_t { phrase, concept_id };
    Kind kind{};
    std::string text;         // in phrase notation, or a concept's id
    std::size_t missed = 0;   // missed replies in which it is found
    std::size_t without = 0;  // replies in which it is found although the teacher saw nothing there
};

struct CriterionAdvice {
    std::string id;
    std::size_t marked = 0;  // replies that a teacher marked for it
    std::size_t with = 0;    // … and saw its evidence in
    std::vector<MissedReply> missed;
    std::vector<WrongHit> wrong;
    std::vector<Proposal> proposals;  // best first
};

// For each criterion that somebody marked: what went wrong, and phrases or concepts that would find what was missed
// and nothing else. Evidence counts as there from a mark of a half on; of a must_not below a half.
std::vector<CriterionAdvice> suggest(const Rubric& rubric, const ConceptBank& concepts,
                                     std::span<const JudgedReply> replies);

}  // namespace haoping
