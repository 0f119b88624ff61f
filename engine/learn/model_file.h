#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "learn/learned_marks.h"

namespace haoping {

class SpellingDictionary;

// A model file that can't be used; says why, in plain words.
class ModelFileError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// What was learned, as JSON: the marked answers themselves, how estimates become marks, and what cross-validation said.
// What follows from the answers is learned anew when the file is read, which takes a tenth of a second a group; so the
// file is small, can be read by a person, and gives the same bits.
std::string write_model(const std::vector<LearnedMarks>& groups);

// Takes any bytes. Throws ModelFileError.
std::vector<LearnedMarks> read_model(std::string_view json, const SpellingDictionary* dictionary);

// An answer's terms as learning reads them.
ReplyTerms read_terms(std::string_view text, const SpellingDictionary* dictionary);

}  // namespace haoping
