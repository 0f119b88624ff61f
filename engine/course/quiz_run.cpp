#include "course/quiz_run.h"

namespace haoping {

bool apply(QuizRun& run, const QuizAction& action) {
    const auto place = std::visit([](const auto& each) { return each.place; }, action);
    if (run.done() || place != run.answers.size()) return false;
    if (const auto* begun = std::get_if<BeginAnswer>(&action)) {
        run.begun = begun->answer;
        return true;
    }
    const auto& given = std::get<GiveToPlace>(action).answer;
    if (!given) return false;
    run.answers.push_back(*given);
    run.begun.reset();
    return true;
}

}  // namespace haoping
