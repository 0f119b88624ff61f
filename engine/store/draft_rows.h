#pragma once

#include <optional>
#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Drafts in their table, each with at most two earlier versions. Writing belongs inside a Transaction.
void write_draft(Database&, const Draft&);
void delete_answered_drafts(Database&, AttemptId, int replies);

std::optional<Draft> newest_draft(Database&, AttemptId);
std::vector<Draft> earlier_versions(Database&, AttemptId);

}  // namespace haoping
