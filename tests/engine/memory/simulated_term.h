#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "engine/memory/simulated_learner.h"
#include "memory/memory.h"

namespace haoping::test {

// When items are asked again. Sees answers only.
class ReviewOrder {
public:
    virtual ~ReviewOrder() = default;
    virtual void note(std::size_t item, bool right, Instant now) = 0;
    virtual bool is_due(std::size_t item, Instant now) const = 0;
};

// The program's: memory/memory.h.
std::unique_ptr<ReviewOrder> adaptive_order(std::size_t items, double desired_retention);

enum class AfterWrong : std::uint8_t {
    go_on,        // passes through the course in a fixed order, whatever was answered
    begin_again,  // at the first of the days
};
// Each item again after so many days, each time the next of them, and on and on after the last.
std::unique_ptr<ReviewOrder> fixed_order(std::size_t items, std::vector<int> days, AfterWrong after_wrong);

// What the program used before: with AfterWrong::begin_again.
inline const std::vector<int> days_before_fsrs{1, 3, 7, 16, 35};

struct Term {
    int days = 150;
    std::size_t new_a_day = 10;  // items met, in the order of the course, while there are more
};
struct TermResult {
    std::size_t reviews = 0;   // answers after the one at the first meeting
    double recall = 0;         // 0–1: true probability of recall, mean of all items met, over the term's days
    double recall_at_end = 0;  // the same on the day after the term
};
// One session a day. What falls due again within it is asked again in it, at most three times a day.
TermResult go_through(const Term& term, SimulatedLearner& learner, ReviewOrder& order);

}  // namespace haoping::test
