#include "hall/exams.h"

#include <algorithm>

#include "play/exam_clock.h"

namespace haoping {

bool exam_runs_at(const Hall& hall, const CaseRef& which, Instant now) {
    if (hall.exam_runs() && hall.desk->which() == which) {
        return true;
    }
    return std::ranges::any_of(hall.history.open(), [&](const OpenCase& open) {
        const AttemptRecord& record = open.record;
        const PackRef pack = hall.history.pack_of(record);
        const Scenario* played = pack ? pack->scenario(record.scenario) : nullptr;
        return case_of(record) == which && played != nullptr && !(hall.desk && hall.desk->attempt == record.id) &&
               exam_goes_on(*played, record.started, record.actions, now);
    });
}

bool review_is_closed(Hall& hall, const CaseRef& which, Instant now) {
    if (!exam_runs_at(hall, which, now)) {
        return false;
    }
    hall.notices.tell(hall.texts()("An exam of this case is under way. Its review opens when the exam has ended."));
    return true;
}

bool is_refused_in_exam(Hall& hall, const CaseRef& which, Instant now) {
    if (!exam_runs_at(hall, which, now)) {
        return false;
    }
    hall.notices.tell(hall.texts()("An exam of this case is under way. It can be begun anew when it has ended."));
    return true;
}

std::optional<NewestReview> newest_review(const Hall& hall, Instant now) {
    std::optional<NewestReview> newest;
    Instant when{};
    const auto take = [&](const AttemptRecord& record, Instant at, bool goes_on) {
        if (newest && at <= when) {
            return;
        }
        const PackRef pack = hall.history.pack_of(record);
        if (pack && pack->scenario(record.scenario) && !exam_runs_at(hall, case_of(record), now)) {
            newest = {.attempt = record.id, .goes_on = goes_on};
            when = at;
        }
    };
    for (const auto& record : hall.history.ended()) {
        if (record.total) {
            take(record, record.ended.value_or(record.started), false);
        }
    }
    for (const auto& open : hall.history.open()) {
        for (const auto& timed : open.record.actions) {
            if (std::holds_alternative<SendReply>(timed.action)) {
                take(open.record, timed.at, true);
            }
        }
    }
    return newest;
}

}  // namespace haoping
