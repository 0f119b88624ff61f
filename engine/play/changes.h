#pragma once

#include <vector>

#include "play/session.h"

namespace haoping {

// The small changes that actions and reactions are made of. Each notes its own event in session.events.

template <typename What>
void note(Session& session, What what) {
    session.events.push_back({session.clock, std::move(what)});
}

void customer_says(Session&, LocalText text, LocalText photo = {});

void change_mood(Session&, int delta);  // the mood stays within 1–5

// Moves the scenario's clock: parcels travel on. While the customer waits for an answer, her patience runs out.
enum class Waiting : std::uint8_t { customer_waits, trainee_waits };
void pass_minutes(Session&, const Scenario&, int minutes, Waiting);

void apply_effects(Session&, const Scenario&, const std::vector<Effect>&);

}  // namespace haoping
