#include "course/sitting.h"

#include <algorithm>

namespace haoping {

namespace {

void act(Sitting& sitting, const GiveToPlace& action) {
    if (action.place < sitting.answers.size()) sitting.answers[action.place] = action.answer;
}

void act(Sitting& sitting, const FlagPlace& action) {
    if (action.place < sitting.flagged.size()) sitting.flagged[action.place] = action.flagged;
}

}  // namespace

std::chrono::milliseconds Sitting::left(Instant now) const {
    return std::max(std::chrono::milliseconds{0}, over_at() - now);
}

std::size_t Sitting::answered() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(answers, [](const auto& answer) { return answer.has_value(); }));
}

Sitting begin_sitting(Paper paper, Instant now) {
    const auto places = paper.items().size();
    return {.paper = std::move(paper),
            .began = now,
            .answers = std::vector<std::optional<Answer>>(places),
            .flagged = std::vector<bool>(places),
            .handed_in = {}};
}

Sitting apply(Sitting sitting, const SittingAction& action, Instant now) {
    if (sitting.handed_in) return sitting;
    if (std::holds_alternative<HandIn>(action)) {
        sitting.handed_in = std::min(now, sitting.over_at());
    } else if (now < sitting.over_at()) {
        std::visit(
            [&](const auto& each) {
                if constexpr (requires { act(sitting, each); }) act(sitting, each);
            },
            action);
    }
    return sitting;
}

}  // namespace haoping
