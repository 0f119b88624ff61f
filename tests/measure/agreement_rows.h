#pragma once

#include <string>
#include <vector>

#include "cases.h"
#include "learn/agreement_report.h"
#include "table.h"

namespace haoping::measure {

ComparedReply compare(const Course& course, const Reply& reply);

// "0.812 [0.76–0.85]"
std::string kappa_text(const Measured& measured);

std::vector<Example> examples(const std::vector<Disagreement>& worst, const std::vector<Reply>& replies);

// A row for each kind of reply, as they come up; none when all are of one kind. Both lists side by side.
std::vector<Row> kind_rows(const std::vector<Reply>& replies, const std::vector<ComparedReply>& compared);

}  // namespace haoping::measure
