#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/reply_lines.h"
#include "learn/learned_marks.h"

namespace haoping::cli {

// Throws CommandError, naming the file.
std::vector<LearnedMarks> open_model(World& world, const std::string& file, const SpellingDictionary* dictionary);
const LearnedMarks* group_in(const std::vector<LearnedMarks>& model, const std::string& group);  // null: none

// What cross-validation says of one group, in plain words.
std::string report_text(const LearnedMarks& learned);

// Under which name marks of a scenario's step are learned: "scenario", and "scenario/step" for the later steps.
std::string group_of(const Pack& pack, const MarkedLine& marked);
Answer answer_of(const Pack& pack, const MarkedLine& marked, const SpellingDictionary* dictionary);

std::string_view words_for(Unsure unsure);  // "it stands between two marks"

}  // namespace haoping::cli
