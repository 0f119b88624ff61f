#pragma once

#include <string>

#include "course/paper_marks.h"
#include "views/texts.h"

namespace haoping {

// Pages to print of one exam paper, each complete in itself. Items, options and steps stand in the order in which the
// screen shows them for the same number. An item that `find` doesn't know leaves its number empty.
std::string paper_html(const Paper& paper, const FindItem& find, const Texts& t);  // the questions
std::string answer_sheet_html(const Paper& paper, const FindItem& find, const Texts& t);
std::string answer_key_html(const Paper& paper, const FindItem& find, const Texts& t);  // for the teacher

// What is right, as it is written on the sheet: "B", "A C", "C–A–B", "1 C, 2 A", "12.5 US dollars".
std::string answer_on_sheet(const QuizItem& item, std::uint64_t seed, const Texts& t);

std::string points_text(double points);  // "2", "0.5"
std::string points_long(const Texts& t, double points);  // "1 point", "0.5 points"

}  // namespace haoping
