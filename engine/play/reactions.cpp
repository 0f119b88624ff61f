#include "play/reactions.h"

#include <cassert>

#include "play/changes.h"
#include "play/conditions.h"
#include "play/lookup.h"

namespace haoping {

namespace {

// SplitMix64 (Steele, Lea, Flood 2014): one well-mixed number from any seed.
std::uint64_t split_mix(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

// FNV-1a, since std::hash differs between machines.
std::uint64_t stable_hash(const std::string& text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

struct Follow {
    Session& session;
    const Scenario& scenario;

    void operator()(const NextStep& next) const { open_step(session, scenario, next.id); }
    void operator()(const NextEnding& next) const {
        session.ending = next.id;
        note(session, EndedEvent{next.id});
    }
};

}  // namespace

std::size_t pick_wording(std::uint64_t seed, const std::string& step_id, std::size_t count) {
    assert(count > 0);
    return static_cast<std::size_t>(split_mix(seed + stable_hash(step_id)) % count);
}

const Reaction& reaction_to_newest_reply(const Pack& pack, const Session& session) {
    const auto& step = step_of(scenario_of(pack, session), session.replies.back().step);
    for (const auto& reaction : step.reactions)
        if (!reaction.when || holds(*reaction.when, pack, session)) return reaction;
    assert(false && "the last reaction of a checked pack has no condition");
    return step.reactions.back();
}

void take_consequences(Session& session, const Scenario& scenario, const Reaction& reaction) {
    pass_minutes(session, scenario, reaction.after_minutes, Waiting::trainee_waits);
    session.waiting_since = session.clock;
    change_mood(session, reaction.mood);
    apply_effects(session, scenario, reaction.effects);
}

void react(Session& session, const Scenario& scenario, const Reaction& reaction) {
    take_consequences(session, scenario, reaction);
    if (!reaction.says.empty()) customer_says(session, reaction.says);
    std::visit(Follow{session, scenario}, reaction.next);
}

void open_step(Session& session, const Scenario& scenario, const std::string& step_id) {
    const auto& step = step_of(scenario, step_id);
    session.step = step_id;
    note(session, StepEvent{step_id});
    if (step.messages.empty()) return;
    const auto& message = step.messages[pick_wording(session.seed, step_id, step.messages.size())];
    customer_says(session, message.text, message.photo);
}

}  // namespace haoping
