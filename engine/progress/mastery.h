#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "progress/course.h"
#include "progress/past_work.h"

namespace haoping {

// How far somebody has come with a unit of the course. Only marked replies lift it above `seen`, and nothing lowers it.
enum class Mastery : std::uint8_t {
    fresh,     // no case of it was ever opened
    seen,      // one was opened
    tried,     // a reply was marked on it
    solid,     // the best attempt reached the pass mark
    mastered,  // two attempts reached `mastered_from`
};

inline constexpr double solid_from = 0.6;     // the pass mark of a rubric that names none
inline constexpr double mastered_from = 0.8;  // twice, in different attempts: once may be luck

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

// A unit is due again a while after its last success (a mark from `solid_from`): longer each time it was still known,
// and from the start again after a failure. A success counts as another time when the one before is half a day old, so
// that three tries in one lesson don't make a month. Expanding intervals go back to Pimsleur (1967) and Leitner's boxes
// (1972); a gap of a tenth to a fifth of the time that something is to be kept works best (Cepeda et al. 2008), and 35
// days carry it through a term.
inline constexpr std::array<std::chrono::days, 5> review_after{
    std::chrono::days{1}, std::chrono::days{3}, std::chrono::days{7}, std::chrono::days{16}, std::chrono::days{35}};
inline constexpr std::chrono::hours another_time{12};

struct UnitProgress {
    Mastery mastery = Mastery::fresh;
    std::optional<double> best;  // 0–1
    std::optional<Instant> last_marked;
    int high_marks = 0;          // attempts that reached `mastered_from`
    std::optional<Instant> due;  // when the next review is; empty before the first success
};
UnitProgress progress_with(std::span<const UnitMark> marks, bool seen);

bool is_due(const UnitProgress&, Instant now);

// Of a part of the course: the mean of its units' levels, new 0, mastered 1. Opening cases alone hardly moves it.
double share_of(Mastery);

}  // namespace haoping
