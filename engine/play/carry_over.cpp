#include "play/carry_over.h"

#include <algorithm>

#include "play/event_json.h"

namespace haoping {

namespace {

// The steps, in order, and what was refused: a refund that was possible must still be.
std::vector<std::string> course_of(const std::vector<KeptEvent>& events) {
    std::vector<std::string> course;
    for (const auto& event : events) {
        if (event.kind == "step" || event.kind == "ended") course.push_back(event.json);
        if (event.kind == "refused") course.push_back(event.kind);
    }
    return course;
}

std::vector<KeptEvent> kept(const std::vector<Event>& events) {
    std::vector<KeptEvent> all;
    for (const auto& event : events) all.push_back({std::string(kind_name(event)), to_json_text(event)});
    return all;
}

}  // namespace

std::optional<Session> carried_over(const Pack& pack, const std::string& scenario, std::uint64_t seed, Instant started,
                                    const std::vector<TimedAction>& actions, const std::vector<KeptEvent>& happened,
                                    const SpellingDictionary* dictionary) {
    auto session = replay(pack, pack.hash, scenario, seed, started, actions, dictionary);
    if (!session || course_of(kept(session->events)) != course_of(happened)) return std::nullopt;
    return session;
}

}  // namespace haoping
