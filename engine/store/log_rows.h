#pragma once

#include <string_view>
#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Logs in their tables. Writing belongs inside a Transaction; it only ever adds, and throws when the action does not go
// on from the stored ones.
void insert_log(Database&, const ActivityLog&);
void append_action(Database&, AttemptId, std::size_t position, const LoggedAction&);

std::vector<ActivityLog> newest_logs(Database&, std::string_view simulation, std::size_t most);

}  // namespace haoping
