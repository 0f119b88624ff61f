#include "play/session_at.h"

#include <algorithm>
#include <deque>
#include <map>

#include "play/changes.h"
#include "play/reactions.h"

namespace haoping {

namespace {

struct Arrival {
    std::string from;
    const Reaction* reaction = nullptr;  // null: the opening
};

// How each step is first come to when the ways are tried by their length.
std::map<std::string, Arrival> first_arrivals(const Scenario& scenario) {
    std::map<std::string, Arrival> arrivals{{scenario.start, {}}};
    std::deque<std::string> to_visit{scenario.start};
    while (!to_visit.empty()) {
        const auto step_id = to_visit.front();
        to_visit.pop_front();
        for (const auto& reaction : scenario.steps.at(step_id).reactions) {
            const auto* next = std::get_if<NextStep>(&reaction.next);
            if (next != nullptr && arrivals.try_emplace(next->id, Arrival{step_id, &reaction}).second)
                to_visit.push_back(next->id);
        }
    }
    return arrivals;
}

}  // namespace

std::vector<const Reaction*> way_to(const Scenario& scenario, const std::string& step_id) {
    const auto arrivals = first_arrivals(scenario);
    std::vector<const Reaction*> way;
    for (auto at = arrivals.find(step_id); at != arrivals.end() && at->second.reaction != nullptr;
         at = arrivals.find(at->second.from))
        way.push_back(at->second.reaction);
    std::ranges::reverse(way);
    return way;
}

Session session_at(const Pack& pack, const Scenario& scenario, const std::string& step_id) {
    auto session = start_session(pack, scenario, 0, Instant{});
    for (const auto* reaction : way_to(scenario, step_id)) take_consequences(session, scenario, *reaction);
    session.events.clear();
    open_step(session, scenario, step_id);
    return session;
}

}  // namespace haoping
