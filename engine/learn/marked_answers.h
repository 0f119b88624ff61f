#pragma once

#include <span>
#include <string>
#include <vector>

#include "learn/reply_terms.h"

namespace haoping {

// What is known of an answer before it is marked.
struct Answer {
    ReplyTerms terms;
    std::vector<double> evidence;  // what the rubric found, see evidence_of; empty without a rubric
    double rubric_score = 0;       // on the scale of the marks; 0 without a rubric
};

// An answer with the mark that a person gave it.
struct MarkedAnswer {
    std::string id;
    std::string text;
    double score = 0;
    Answer answer;
};

// The marks that can be given: lowest, lowest + step, …
struct AnswerScale {
    double lowest = 0;
    double step = 1;
    int steps = 1;  // ≥ 1

    double highest() const { return lowest + step * steps; }
    int category(double score) const;  // the nearest; within 0 … steps
    double score(int category) const { return lowest + step * category; }
    double nearest(double score) const { return this->score(category(score)); }
    // So few marks that each can be learned for itself.
    bool has_few_steps() const { return steps <= 10; }
};

// From the lowest to the highest mark given, in the widest of 1, ½, ¼, 0.1 and 0.01 that all marks fit.
// `scores` must hold two different ones.
AnswerScale scale_of(std::span<const double> scores);

}  // namespace haoping
