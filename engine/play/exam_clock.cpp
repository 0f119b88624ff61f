#include "play/exam_clock.h"

#include <algorithm>

#include "play/notes.h"

namespace haoping {

std::optional<ExamClock> exam_clock(const Scenario& scenario, const Session& session) {
    if (session.mode != PracticeMode::exam) return std::nullopt;
    return exam_clock(scenario, session.started, session.actions);
}

std::optional<ExamClock> exam_clock(const Scenario& scenario, Instant started,
                                    const std::vector<TimedAction>& actions) {
    if (!scenario.time_limit_minutes) return std::nullopt;
    const auto chosen = std::ranges::find_if(actions, [](const TimedAction& timed) {
        const auto* choice = std::get_if<ChooseMode>(&timed.action);
        return choice != nullptr && choice->mode == PracticeMode::exam;
    });
    const auto began = chosen == actions.end() ? started : chosen->at;
    const auto over = began + std::chrono::minutes{*scenario.time_limit_minutes};
    return ExamClock{began, over, over + exam_grace};
}

bool exam_goes_on(const Scenario& scenario, Instant started, const std::vector<TimedAction>& actions, Instant now) {
    if (notes_of(actions).mode != PracticeMode::exam) return false;
    const auto clock = exam_clock(scenario, started, actions);
    return !clock || now < clock->last_moment;
}

}  // namespace haoping
