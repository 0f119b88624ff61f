#include "play/exam_clock.h"

namespace haoping {

std::optional<ExamClock> exam_clock(const Scenario& scenario, const Session& session) {
    if (session.mode != PracticeMode::exam || !scenario.time_limit_minutes) return std::nullopt;
    auto began = session.started;
    for (const auto& timed : session.actions) {
        const auto* choice = std::get_if<ChooseMode>(&timed.action);
        if (choice != nullptr && choice->mode == PracticeMode::exam) began = timed.at;
    }
    const auto over = began + std::chrono::minutes{*scenario.time_limit_minutes};
    return ExamClock{began, over, over + exam_grace};
}

}  // namespace haoping
