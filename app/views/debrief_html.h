#pragma once

#include <string>

#include "views/debrief_view.h"

namespace haoping {

struct PrintedReview {
    Instant written{};
    std::string student = {};  // empty: nobody said
};

// The review as one page to print or to hand in: without scripts, pictures or anything from outside. UTF-8.
std::string debrief_html(const DebriefView&, const PrintedReview&, const Texts&);

}  // namespace haoping
