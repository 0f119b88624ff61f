#include "views/practice_time.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/exam_clock.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr int short_share = 5;  // a fifth of the time is left

std::string minutes_and_seconds(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    return fmt::format("{:02}:{:02}", seconds / 60, seconds % 60);
}

void fill_exam(TimeView& view, const ExamClock& clock, Instant now, const Texts& t) {
    view.enforced = true;
    view.short_now = clock.over - now < (clock.over - clock.began) / short_share;
    if (now >= clock.over) {
        const auto left =
            std::max(std::chrono::ceil<std::chrono::seconds>(clock.last_moment - now), std::chrono::seconds{0});
        view.notice = t("Time is over. Your text counts if you send it within {} s.", fmt::format("{}", left.count()));
    }
}

}  // namespace

TimeView time_view(const TimeInput& in, const Texts& t) {
    TimeView view{.spent = minutes_and_seconds(in.spent)};
    if (in.scenario.time_limit_minutes) {
        view.limit = "/ " + minutes_long(t, *in.scenario.time_limit_minutes);
    }
    view.runs = !in.ended;
    if (const auto clock = exam_clock(in.scenario, in.session)) {
        view.spent = minutes_and_seconds(std::min(in.ended.value_or(in.now), clock->over) - clock->began);
        if (!in.ended) {
            fill_exam(view, *clock, in.now, t);
        }
    }
    return view;
}

}  // namespace haoping
