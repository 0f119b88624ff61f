#pragma once

#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Marks of replies in their tables. Writing belongs inside a Transaction; marks that are stored stay as they are.
void add_results(Database&, AttemptId, const std::vector<ReplyResult>&);

Readable<StoredReply> newest_marked_replies(Database&, std::size_t most);

}  // namespace haoping
