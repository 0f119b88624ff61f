#pragma once

#include <string>
#include <utility>
#include <vector>

#include "progress/next_step.h"

namespace haoping::test {

inline Instant on_day(int day, int hour = 9) {
    return Instant{std::chrono::days{20'000 + day} + std::chrono::hours{hour}};
}

inline Scenario case_about(const std::string& id, std::vector<std::string> units, int difficulty) {
    Scenario scenario;
    scenario.id = id;
    scenario.units = std::move(units);
    scenario.difficulty = difficulty;
    Step step;
    Criterion sorry;
    sorry.id = "sorry";
    sorry.dimension = Dimension::empathy;
    Criterion left;
    left.id = "left";
    left.dimension = Dimension::facts;
    left.unit = scenario.units.front();
    left.weight = 3;
    step.rubric.criteria = {sorry, left};
    scenario.steps.emplace("opening", step);
    return scenario;
}

// Units ORD-1 to ORD-3 and LOG-1; four cases, the hardest about the first unit.
inline Pack course_pack() {
    Pack pack;
    pack.id = "shop";
    pack.hash = "h1";
    for (const auto* part : {"ORD", "LOG"}) pack.course_parts.push_back({part, {}, {}});
    for (const auto* unit : {"ORD-1", "ORD-2", "ORD-3", "LOG-1"}) pack.course_units.push_back({unit, {}, {}});
    pack.scenarios.push_back(case_about("late", {"LOG-1"}, 1));
    pack.scenarios.push_back(case_about("hard", {"ORD-1"}, 4));
    pack.scenarios.push_back(case_about("easy", {"ORD-1"}, 1));
    pack.scenarios.push_back(case_about("middle", {"ORD-2"}, 2));
    return pack;
}

// A reply to a case of course_pack(), each criterion with its mark.
inline StoredReply reply_to(const std::string& scenario, AttemptId attempt, Instant sent, double sorry, double left,
                            const std::string& unit = "ORD-1") {
    return {
        .attempt = attempt,
        .pack = "shop",
        .pack_hash = "h1",
        .scenario = scenario,
        .seed = static_cast<std::uint64_t>(attempt),
        .started = sent,
        .reply = 0,
        .result = {.step = "opening",
                   .sent = sent,
                   .total = (sorry + 3 * left) / 4,
                   .scorable = true,
                   .worked = false,
                   .criteria = {{"sorry", Dimension::empathy, "", 1, sorry}, {"left", Dimension::facts, unit, 3, left}},
                   .gates = {}}};
}

inline AttemptRecord finished(const std::string& scenario, AttemptId id, double total, Instant ended = on_day(0)) {
    AttemptRecord record;
    record.id = id;
    record.pack = "shop";
    record.pack_hash = "h1";
    record.scenario = scenario;
    record.started = ended;
    record.ended = ended;
    record.total = total;
    return record;
}

}  // namespace haoping::test
