#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "memory/fsrs.h"
#include "play/session.h"

namespace haoping {

// What somebody remembers of one thing, from the times it was asked.
struct Memory {
    MemoryState state;
    Instant last{};
    Recall last_recall = Recall::again;
    int reviews = 0;
    int lapses = 0;  // times it was forgotten after it had been known
};

inline constexpr double least_retention = 0.8;
inline constexpr double usual_retention = 0.9;
inline constexpr double most_retention = 0.97;

Memory remember(const std::optional<Memory>& before, Recall recall, Instant now);

// The probability of recalling it now, 0–1.
double recalled_now(const Memory& memory, Instant now);

// What was forgotten comes back after ten minutes; else the interval runs in whole days, eight hours less, so that what
// was learned in an afternoon is due in the morning.
Instant due_at(const Memory& memory, double desired_retention);

// Which of the days that end at `ends`, in order; the first one takes all that was due before. Empty: a later one.
std::optional<std::size_t> index_of_day(Instant due, const std::vector<Instant>& ends);

}  // namespace haoping
