#pragma once

#include <span>
#include <string>

#include "views/trial_view.h"

namespace haoping {

// A reply as markers see it: a number that says nothing of who wrote it or what for.
struct NumberedReply {
    std::string number;
    std::string done;  // titles of what was done at the desk before; empty: not known, or nothing
    std::string text;
};

// The brief as one page to print or to hand on.
std::string trial_brief_html(const TrialBrief&, const Texts&);

// The sheet as one page to print; with replies, each with boxes to write its marks into.
std::string trial_sheet_html(const TrialSheet&, std::span<const NumberedReply>, const Texts&);

}  // namespace haoping
