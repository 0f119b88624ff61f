#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "progress/course.h"
#include "progress/past_work.h"
#include "progress/study_record.h"

namespace haoping {

// How far somebody has come with a unit of the course. What lifts it depends on whether some case practises the unit:
// where one does, only marked replies lift it above `tried`; where none does, answers to its questions do. Nothing lowers
// it but questions answered wrongly.
enum class Mastery : std::uint8_t {
    fresh,     // nothing of it was opened
    seen,      // its page was read, or a case about it opened
    tried,     // a reply was marked on it, or a question answered
    solid,     // the best attempt reached the pass mark; without a case: at least `items_for_solid`, all right at last
    mastered,  // two attempts reached `mastered_from`; without a case: all of these were known again on another day
};

inline constexpr double solid_from = 0.6;     // the pass mark of a rubric that names none
inline constexpr double mastered_from = 0.8;  // twice, in different attempts: once may be luck

inline constexpr int items_for_solid = 2;

// What an attempt earned on a unit: the mean of the criteria that name the unit, by weight, over the attempt's replies.
// If the case is about the unit and no criterion of the reply names it, all of them count. A reply that crosses a gate,
// or that is no reply, earns no more than its total.
struct UnitMark {
    AttemptId attempt = 0;
    Instant at{};         // of the newest reply
    double mark = 0;      // 0–1
    bool worked = false;  // a model answer stood beside some of it: tried, no more
};
using UnitMarks = std::map<std::string, std::vector<UnitMark>>;  // oldest first
UnitMarks unit_marks(const Course&, const std::vector<StoredReply>&);

// A unit is due again when less than is wished for is to be expected of it (progress/work_memory.h); a mark from
// `solid_from` is a success, a worked example no review.
inline constexpr std::chrono::hours another_time{12};  // tries so far apart are no longer those of one lesson

struct UnitProgress {
    Mastery mastery = Mastery::fresh;
    std::optional<double> best;  // 0–1
    std::optional<Instant> last_marked;
    int high_marks = 0;          // attempts that reached `mastered_from`
    std::optional<Instant> due;  // when the next review is; empty before the first success
    bool practised = false;      // some case practises it
    UnitStudy study = {};
};
// What is known of a unit beside its marks.
struct UnitStanding {
    bool seen = false;       // a case about it was opened
    bool practised = false;  // some case practises it
    UnitStudy study = {};
    double desired_retention = usual_retention;
};
UnitProgress progress_with(std::span<const UnitMark> marks, const UnitStanding& standing);

bool is_due(const UnitProgress&, Instant now);

// Of a part of the course: the mean of its units' levels, new 0, mastered 1. Opening cases alone hardly moves it.
double share_of(Mastery);

}  // namespace haoping
