#pragma once

#include <map>
#include <string>
#include <tuple>

#include "hall/keeper.h"
#include "rooms/review/intent.h"

namespace haoping {

// Marks that the person questions. They change nothing: the teacher reads them.
class Disagreements {
public:
    explicit Disagreements(Keeper& keeper) : m_keeper(keeper) {}
    void load();  // throws StoreError
    void note(const Disagree& wish);
    std::map<std::string, std::string> with(AttemptId attempt, std::size_t reply) const;  // criterion → reason

private:
    using Key = std::tuple<std::string, std::string, std::string>;  // attempt, reply, criterion

    Keeper& m_keeper;
    std::map<Key, std::string> m_reasons;
};

}  // namespace haoping
