#pragma once

#include <array>
#include <optional>
#include <vector>

#include "progress/past_work.h"

namespace haoping {

// The six things that criteria are about, over somebody's newest replies. Each of these replies counts the same,
// however old: at twenty, older habits have left the list anyway, and a plain mean can be checked by hand.
inline constexpr std::size_t replies_for_skills = 20;
inline constexpr std::size_t replies_before_skills = 5;  // fewer say nothing yet
inline constexpr int replies_for_weakest = 3;            // a skill that was asked for less often isn't called weak

struct Skill {
    Dimension dimension{};
    double mean = 0;   // 0–1, of the replies that were marked on it; see `asked`
    int asked = 0;     // how many replies were
    int short_of = 0;  // how many of them stayed below the pass mark in it
};
struct Skills {
    std::array<Skill, 6> all;          // in the order of Dimension
    std::size_t replies = 0;           // that they were taken from
    std::optional<Dimension> weakest;  // the lowest mean; empty: too few replies, or nothing below `mastered_from`
    const Skill& of(Dimension dimension) const { return all.at(static_cast<std::size_t>(dimension)); }
};

// A reply's mark in a skill is the mean of its criteria by weight. Every reply is marked on compliance: a crossed gate
// makes that 0. Replies written beside a model answer are left out.
Skills skills_of(const std::vector<StoredReply>& newest_first);

}  // namespace haoping
