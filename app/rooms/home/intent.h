#pragma once

#include <variant>

#include "rooms/holds_any_of.h"
#include "store/store.h"
#include "views/home_view.h"

namespace haoping {

struct GoHome {};
struct PutAway {  // a text that can't be gone on with is not shown any more; it stays in the store
    AttemptId attempt = 0;
};

struct ShowTab {  // there again after a restart
    HomeTab tab{};
};

using HomeIntent = std::variant<GoHome, PutAway, ShowTab>;
// Also while another window has the data folder open; so of every room.
inline bool only_looks(const HomeIntent& intent) { return holds_any_of<GoHome, ShowTab>(intent); }

}  // namespace haoping
