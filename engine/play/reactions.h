#pragma once

#include <cstdint>

#include "play/session.h"

namespace haoping {

// Which way the conversation goes after the newest reply. A checked pack always has one.
const Reaction& reaction_to_newest_reply(const Pack&, const Session&);

// Time passes, the mood changes, effects happen.
void take_consequences(Session&, const Scenario&, const Reaction&);

// The customer reacts: the consequences, words; then the next step opens or the case ends.
void react(Session&, const Scenario&, const Reaction&);

// The step's message arrives, in the wording that the seed picks.
void open_step(Session&, const Scenario&, const std::string& step_id);

// 0 … count − 1, the same on every machine.
std::size_t pick_wording(std::uint64_t seed, const std::string& step_id, std::size_t count);

}  // namespace haoping
