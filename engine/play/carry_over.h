#pragma once

#include <string>
#include <vector>

#include "play/session.h"

namespace haoping {

// An event as it was kept: see event_json.h.
struct KeptEvent {
    std::string kind;
    std::string json;
};

// Plays an attempt that was begun with another version of its pack with this one: its wording and its marks may be
// others, but the same must have been done and the conversation have gone through the same steps. Empty when it has
// not, or when there is no such case any more.
std::optional<Session> carried_over(const Pack&, const std::string& scenario, std::uint64_t seed, Instant started,
                                    const std::vector<TimedAction>& actions, const std::vector<KeptEvent>& happened,
                                    const SpellingDictionary* dictionary = nullptr);

}  // namespace haoping
