#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "play/session.h"

namespace haoping {

// All that it takes to play a session again: what `haoping practise --record` writes and `haoping replay` reads.
struct SessionLog {
    std::string pack;  // id
    std::string pack_hash;
    std::string scenario;
    std::uint64_t seed = 0;
    Instant started{};
    std::vector<TimedAction> actions;
};

SessionLog log_of(const Session&, std::string pack_id);

// {"format": 1, "pack": "cancel-order", "pack_hash": "…", "scenario": "ten-lipsticks", "seed": "42",
//  "started": "2026-11-21T22:24:40.123Z",
//  "actions": [{"at": "…", "mode": "free"}, {"at": "…", "take": "hint"},
//              {"at": "…", "do": "refund", "amount": "5.00 USD"}, {"at": "…", "reply": "Dear Ana, …"},
//              {"at": "…", "pasted_words": 24}, {"at": "…", "away_seconds": 35}, {"at": "…", "seen": "model"}]}
std::string to_json_text(const SessionLog&);
Loaded<SessionLog> session_log_from(std::string_view json_text, std::string file);

// Empty when the pack has changed since the session was recorded, or is another one.
std::optional<Session> replay(const Pack&, const SessionLog&, const SpellingDictionary* dictionary = nullptr);

// One action as it stands in the log, without its time.
std::string to_json_text(const Action&);
std::optional<Action> action_from(std::string_view json_text);  // empty: it isn't one

}  // namespace haoping
