#include "play/rewind.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <vector>

#include "play/lookup.h"

namespace haoping {

namespace {

std::span<const TimedAction> actions_before(const Session& session, std::size_t reply) {
    std::size_t replies = 0;
    const auto sent = std::ranges::find_if(session.actions, [&](const TimedAction& timed) {
        return std::holds_alternative<SendReply>(timed.action) && replies++ == reply;
    });
    return {session.actions.begin(), sent};
}

// Whoever has seen the review of an exam goes on without one.
Action outside_exam(const Action& action) {
    const auto* chosen = std::get_if<ChooseMode>(&action);
    return chosen != nullptr && chosen->mode == PracticeMode::exam ? ChooseMode{PracticeMode::free} : action;
}

// What the customer and the shop have seen; how much help there was is another matter.
std::vector<Action> said_and_done(const Session& session, std::size_t before_reply) {
    std::vector<Action> actions;
    for (const auto& timed : actions_before(session, before_reply))
        if (std::holds_alternative<SendReply>(timed.action) || std::holds_alternative<UseDesk>(timed.action))
            actions.push_back(timed.action);
    return actions;
}

}  // namespace

Session rewound_to_reply(const Pack& pack, const Session& session, std::size_t reply, Instant now,
                         const SpellingDictionary* dictionary) {
    assert(reply < session.replies.size());
    const auto before = actions_before(session, reply);
    const auto moved_by = now - (before.empty() ? session.started : before.back().at);
    auto rewound = start_session(pack, scenario_of(pack, session), session.seed, session.started + moved_by);
    for (const auto& [at, action] : before)
        rewound = apply(pack, rewound, outside_exam(action), at + moved_by, dictionary).next;
    return rewound;
}

bool same_until_reply(const Session& one, const Session& other, std::size_t reply) {
    const bool both_sent = reply < one.replies.size() && reply < other.replies.size();
    return both_sent && one.pack_hash == other.pack_hash && one.scenario == other.scenario && one.seed == other.seed &&
           said_and_done(one, reply) == said_and_done(other, reply);
}

}  // namespace haoping
