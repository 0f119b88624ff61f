#pragma once

#include "cases.h"
#include "table.h"

namespace haoping::measure {

// Words shuffled; promises denied and values changed; padding, repetition and hidden characters.
std::vector<Row> shuffling_rows(const Course& course, const std::vector<Reply>& replies);
std::vector<Row> spoiling_rows(const Course& course, const std::vector<Reply>& replies);
std::vector<Row> padding_rows(const Course& course, const std::vector<Reply>& replies);

// Genuine replies that are taken for none: of these, and of those to the intents with their blanks filled.
Row flagged_row(const Course& course, const std::vector<Reply>& replies, const std::vector<Reply>& to_intents);

}  // namespace haoping::measure
