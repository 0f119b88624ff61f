#pragma once

#include "views/debrief_view.h"

namespace haoping {

// Fills in the earlier attempts, the best mark, and the comparison with the wished one; `view` holds its rows already.
void compare_with_earlier(DebriefView& view, const DebriefInput&, const Texts&);

}  // namespace haoping
