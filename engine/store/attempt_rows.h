#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Attempts in their tables. Writing belongs inside a Transaction.
void insert_attempt(Database&, AttemptId, const Session&, const std::string& pack, const std::string& pack_version);
void update_attempt(Database&, AttemptId, const Session&, const std::optional<SessionMark>&);
void set_abandoned(Database&, AttemptId);

std::optional<AttemptRecord> find_attempt(Database&, AttemptId);
std::vector<AttemptRecord> newest_attempts(Database&, std::size_t most);
std::vector<AttemptRecord> open_attempts(Database&);

std::int64_t milliseconds_of(Instant);
Instant instant_of(std::int64_t milliseconds);

}  // namespace haoping
