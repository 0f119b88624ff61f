// App's part about how much help an attempt gives.
#include <algorithm>

#include "play/lookup.h"
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
    if (in_progress() && m_case->session.mode != wish.mode &&
        !impossible_because(m_case->session, ChooseMode{wish.mode})) {
        apply_to_session(ChooseMode{wish.mode}, now);
    }
}

void App::act(const OpenHint&, Instant now) {
    if (in_progress()) {
        apply_to_session(TakeHint{}, now);
    }
}

void App::prepare_help() {
    if (!m_case) {
        return;
    }
    const Session& session = m_case->session;
    const std::tuple of{m_case->attempt, session.step, session.mode, m_settings.language};
    if (m_prepared.of == of) {
        return;
    }
    const bool example = session.mode == PracticeMode::worked && !session.ending;
    m_prepared = {.of = of,
                  .example = example ? worked_example(*m_case->pack, session, texts()) : WorkedExample{},
                  .knowledge = knowledge_cards(*m_case->pack, scenario_of(*m_case->pack, session), texts())};
}

}  // namespace haoping
