#pragma once

#include "views/debrief_view.h"

namespace haoping {

// A reply with its marks, for the rows that explain them.
struct MarkedReply {
    const Pack& pack;
    const Rubric& rubric;
    const Marks& marks;
    const Feedback& feedback;
    std::string_view reply;  // empty: several replies together, whose words have no place in one
    const Texts& t;
};

std::vector<CriterionRow> criterion_rows(const MarkedReply&);  // in the rubric's order
// The same with crossed gates and what is not so behind them.
std::vector<CriterionRow> all_rows(const MarkedReply&);

// For each missed point the end of the sentence that holds its nearest neighbour in the rubric; without one the end of
// the reply, before its closing words.
std::vector<MissingPoint> missing_points(const std::vector<CriterionRow>& rows, const std::string& reply);

// What explains a row, for a screen or a page: "Missing", "Found", "Why", "Try", each where there is something to say.
struct NamedLine {
    std::string_view name;
    std::string_view text;  // of the row
};
std::vector<NamedLine> named_lines(const CriterionRow&, const Texts&);

}  // namespace haoping
