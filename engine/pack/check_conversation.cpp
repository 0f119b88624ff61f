#include "pack/check_conversation.h"

#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace haoping {

namespace {

using IdSet = std::set<std::string>;

// The reactions that can be taken: those up to the first without a condition.
std::vector<const Reaction*> takeable(const Step& step) {
    std::vector<const Reaction*> reactions;
    for (const auto& reaction : step.reactions) {
        reactions.push_back(&reaction);
        if (!reaction.when) break;
    }
    return reactions;
}

struct Reached {
    IdSet steps;
    IdSet endings;
};

Reached reach_from(const Scenario& scenario, const std::string& start) {
    Reached reached;
    std::vector<std::string> open{start};
    while (!open.empty()) {
        const auto id = std::move(open.back());
        open.pop_back();
        const auto found = scenario.steps.find(id);
        if (found == scenario.steps.end() || !reached.steps.insert(id).second) continue;
        for (const auto* reaction : takeable(found->second)) {
            if (const auto* step = std::get_if<NextStep>(&reaction->next)) open.push_back(step->id);
            if (const auto* ending = std::get_if<NextEnding>(&reaction->next)) reached.endings.insert(ending->id);
        }
    }
    return reached;
}

// Steps from which some way leads out of the conversation, or to a place that is reported otherwise: walked backwards
// from the ends.
IdSet steps_that_end(const Scenario& scenario) {
    IdSet leaving;
    std::vector<std::string> open;
    std::map<std::string, std::vector<std::string>> before;  // step → those that lead to it
    for (const auto& [id, step] : scenario.steps) {
        bool ends = step.reactions.empty();
        for (const auto* reaction : takeable(step)) {
            const auto* next = std::get_if<NextStep>(&reaction->next);
            // A step that isn't there is reported as such; so are steps without reactions.
            if (next == nullptr || !scenario.steps.contains(next->id))
                ends = true;
            else
                before[next->id].push_back(id);
        }
        if (ends) open.push_back(id);
    }
    while (!open.empty()) {
        const auto id = std::move(open.back());
        open.pop_back();
        if (!leaving.insert(id).second) continue;
        const auto& leading = before[id];
        open.insert(open.end(), leading.begin(), leading.end());
    }
    return leaving;
}

void check_branches(const Step& step, Diagnostics& diagnostics) {
    if (step.reactions.empty()) {
        diagnostics.report(Code::dead_end, step.place, fmt::format("nothing follows on the step '{}'", step.id),
                           "give it reactions");
        return;
    }
    const auto reactions = takeable(step);
    for (std::size_t i = reactions.size(); i < step.reactions.size(); ++i)
        diagnostics.report(Code::shadowed_branch, step.reactions[i].place,
                           "this reaction is never tried: one above it has no condition",
                           "put the one without 'when' last");
    if (reactions.back()->when)
        diagnostics.report(Code::missing_branch, reactions.back()->place,
                           fmt::format("the step '{}' has no reaction for all other replies", step.id),
                           "add a last one without 'when'");
}

}  // namespace

void check_conversation(const Scenario& scenario, Diagnostics& diagnostics) {
    const auto reached = reach_from(scenario, scenario.start);
    const auto leaving = steps_that_end(scenario);
    const bool started = scenario.steps.contains(scenario.start);
    for (const auto& [id, step] : scenario.steps) {
        check_branches(step, diagnostics);
        if (started && !reached.steps.contains(id))
            diagnostics.report(Code::unreachable_step, step.place, fmt::format("no way leads to the step '{}'", id),
                               "name it in a 'goto', or take it out");
        if (!leaving.contains(id))
            diagnostics.report(Code::endless_loop, step.place,
                               fmt::format("from the step '{}' no way leads to an ending", id),
                               "let one of its reactions 'end'");
    }
    for (const auto& [id, ending] : scenario.endings)
        if (started && !reached.endings.contains(id))
            diagnostics.report(Code::unreachable_ending, ending.place,
                               fmt::format("no way leads to the ending '{}'", id),
                               "name it in an 'end', or take it out");
    if (scenario.endings.size() < 2)
        diagnostics.report(Code::too_few_endings, scenario.place, "the case ends the same whatever the trainee does",
                           "write at least two endings");
}

}  // namespace haoping
