#pragma once

#include <string>
#include <string_view>

#include "play/session.h"

namespace haoping {

// For reports on stored attempts; sessions themselves are rebuilt from their actions.
std::string_view kind_name(const Event&);  // "said", "acted", "refused", "marked", "mood", "step", "ended"
std::string to_json_text(const Event&);    // its fields on one line, without time and kind

}  // namespace haoping
