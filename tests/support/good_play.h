#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "play/session.h"
#include "rooms/intent.h"

namespace haoping::test {

// The shipped sample that should be marked best at this step; null: none is for it.
inline const Sample* best_sample(const Scenario& scenario, const std::string& step) {
    const Sample* best = nullptr;
    for (const Sample& sample : scenario.samples) {
        if (sample.step == step && (best == nullptr || sample.total_min > best->total_min)) {
            best = &sample;
        }
    }
    return best;
}

// A case handled as its author thinks best, reply by reply; to its ending, if the samples lead there.
inline std::vector<Intent> good_play(const Pack& pack, const Scenario& scenario) {
    constexpr std::size_t most_moves = 30;
    std::vector<Intent> moves;
    Session session = start_session(pack, scenario, 1, {});
    while (!session.ending && moves.size() < most_moves) {
        const Sample* sample = best_sample(scenario, session.step);
        if (sample == nullptr) {
            break;
        }
        for (const std::string& action : sample->after) {
            if (!session.actions_taken.contains(action)) {
                const UseDesk use{.action = action, .amount = {}, .address = {}};
                session = apply(pack, session, use, {}).next;
                moves.emplace_back(Act{use});
            }
        }
        session = apply(pack, session, SendReply{sample->text}, {}).next;
        moves.emplace_back(Send{sample->text});
    }
    return moves;
}

}  // namespace haoping::test
