#pragma once

#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Marks of replies in their tables. Writing belongs inside a Transaction.
void write_results(Database&, AttemptId, const std::vector<ReplyResult>&);

std::vector<StoredReply> newest_marked_replies(Database&, std::size_t most);

}  // namespace haoping
