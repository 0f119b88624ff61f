#pragma once

#include <algorithm>
#include <cstddef>

namespace haoping {

// What one reply may cost, counted in steps: a word of a phrase held against a word of the reply, a part of an
// expression looked at. Shipped rubrics take some ten thousand. No pack can raise it: what costs more is not marked.
inline constexpr std::size_t most_steps_of_a_reply = 20'000'000;
// And one phrase of it, whose ways over the reply are held in memory together.
inline constexpr std::size_t most_steps_of_a_phrase = 2'000'000;

class WorkLimit {
public:
    // False: it is used up, now or since long.
    bool spend(std::size_t steps) {
        m_left -= std::min(m_left, steps);
        return m_left > 0;
    }
    bool used_up() const { return m_left == 0; }
    std::size_t left() const { return m_left; }

private:
    std::size_t m_left = most_steps_of_a_reply;
};

}  // namespace haoping
