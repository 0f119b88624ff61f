// App's part about how much help an attempt gives.
#include <algorithm>

#include "shell/app.h"

namespace haoping {

PracticeMode App::mode_for(const Pack& pack) const {
    std::vector<BestMark> family(pack.scenarios.size());
    for (const auto& attempt : m_attempts) {
        const Scenario* scenario = attempt.pack == pack.id && attempt.total ? pack.scenario(attempt.scenario) : nullptr;
        if (scenario) {
            BestMark& best = family[pack.index_of(*scenario)];
            best = std::max(best.value_or(0), *attempt.total);
        }
    }
    const bool any = std::ranges::any_of(m_attempts, [](const auto& attempt) { return attempt.total.has_value(); });
    return recommended_mode(any, family);
}

void App::act(const ChangeMode& wish, Instant now) {
    if (m_case && m_case->session.mode != wish.mode) {
        apply_to_session(ChooseMode{wish.mode}, now);
    }
}

void App::act(const OpenHint&, Instant now) {
    if (m_case) {
        apply_to_session(TakeHint{}, now);
    }
}

}  // namespace haoping
