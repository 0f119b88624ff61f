#pragma once

#include <cstdint>
#include <vector>

#include "learn/random_numbers.h"
#include "memory/fsrs.h"

namespace haoping::test {

// How a simulated learner forgets. The first two know nothing of FSRS: they are there so that the scheduler is not only
// held against its own law.
enum class Forgetting : std::uint8_t {
    exponential,  // 2^(-t / h): half-life regression, Settles & Meeder (ACL 2016)
    power,        // (1 + t / s)^(-1/2): Wickelgren's power law, Wixted & Carpenter (Psychological Science 2007)
    fsrs          // FSRS-6 with weights of the learner's own, spread about the defaults
};

struct SimulatedItem {
    double chance = 0;  // 0–1, of it being right without being recalled
};

// Somebody with a true memory of each item, which nobody else can see: the half-life h (or s) of the first day is drawn
// for each learner and item. A right answer lengthens it by 1 + gain × (1 − p): the more, the more it had been
// forgotten (the spacing effect); after a wrong one the explanation is read, and it is half as long as it was, but not
// shorter than on the first day. What was guessed counts as wrong for the memory and as right for whoever looks on.
class SimulatedLearner {
public:
    SimulatedLearner(Forgetting forgetting, std::vector<SimulatedItem> items, std::uint64_t seed);

    std::size_t item_count() const { return m_items.size(); }
    bool has_met(std::size_t item) const { return m_memories[item].met; }
    // 0–1, the true probability; 0 before it was met.
    double recalls(std::size_t item, double day) const { return recalls(m_memories[item], day); }
    bool answer(std::size_t item, double day);  // true: right

private:
    struct TrueMemory {
        bool met = false;
        double first_days = 0;  // h or s of the first day; of fsrs a factor on its stability
        double days = 0;        // h or s now
        MemoryState state = {};
        double last_day = 0;
        double known_at_first = 0;  // 0–1, after its page was read
    };

    double uniform();  // 0–1
    double normal();   // mean 0, deviation 1
    double spread(double median, double deviation);
    double recalls(const TrueMemory& memory, double day) const;
    void learn(TrueMemory& memory, bool recalled, double day) const;

    Forgetting m_forgetting;
    RandomNumbers m_numbers;
    std::vector<SimulatedItem> m_items;
    std::vector<TrueMemory> m_memories;
    double m_gain = 0;
    FsrsWeights m_weights = default_fsrs_weights;
};

}  // namespace haoping::test
