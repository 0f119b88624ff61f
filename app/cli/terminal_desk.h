#pragma once

#include <string>

#include "cli/command.h"
#include "play/session.h"

namespace haoping::cli {

// What an agent sees, printed for the terminal.
void print_case(World& world, const Scenario& scenario);  // who writes, and where one stands
void print_events(World& world, const Scenario& scenario, const std::vector<Event>& events);  // what has just happened
void print_task(World& world, const Step& step);
void print_order(World& world, const Pack& pack, const Session& session);
void print_policies(World& world, const Pack& pack, const Scenario& scenario);
void print_actions(World& world, const Pack& pack, const Session& session);
void print_ending(World& world, const Scenario& scenario, const Session& session, const SessionMark& mark);

}  // namespace haoping::cli
