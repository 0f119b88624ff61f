#pragma once

#include <set>
#include <string>
#include <variant>
#include <vector>

#include "store/store.h"

namespace haoping {

// What the course room wants kept, in the store's own terms and in this order.
struct LoggedStep {
    AttemptId log = 0;
    std::size_t position = 0;
    LoggedAction action;
    std::vector<QuizAnswer> answers;
};
struct ReadUnits {  // all whose page was opened
    std::set<std::string> units;
};
using StudyKeep = std::variant<QuizAnswer, ActivityLog, LoggedStep, ReadUnits>;

}  // namespace haoping
