#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Attempts in their tables. Writing belongs inside a Transaction; it only ever adds to what was done, and throws when
// the session does not go on from the stored one.
void insert_attempt(Database&, AttemptId, const Session&, const std::string& pack, const std::string& pack_version);
void update_attempt(Database&, AttemptId, const Session&, const std::optional<SessionMark>&);
void set_abandoned(Database&, AttemptId, bool abandoned);
void set_pack(Database&, AttemptId, const std::string& version, const std::string& hash);

std::optional<AttemptRecord> find_attempt(Database&, AttemptId);
std::vector<KeptEvent> kept_events(Database&, AttemptId);
std::vector<AttemptRecord> newest_attempts(Database&, std::size_t most);
Readable<AttemptRecord> open_attempts(Database&);

std::int64_t milliseconds_of(Instant);
Instant instant_of(std::int64_t milliseconds);

}  // namespace haoping
