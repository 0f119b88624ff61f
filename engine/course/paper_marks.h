#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "course/sitting.h"

namespace haoping {

struct PointsEarned {
    double points = 0;
    double of = 0;
    double share() const { return of > 0 ? points / of : 0; }
};

struct ItemMark {
    std::string item;
    std::string unit;     // empty: the item is no longer in the course, and counts neither way
    double share = 0;     // 0–1
    bool answered = false;
};

// What a paper earned: of each item its points times its share.
struct PaperMarks {
    std::vector<ItemMark> items;  // by place
    std::vector<PointsEarned> sections;
    std::map<std::string, PointsEarned> parts;  // stages
    PointsEarned all;
    bool passed = false;
};

using FindItem = std::function<const QuizItem*(std::string_view id)>;  // null: there is none
PaperMarks mark_sitting(const Sitting& sitting, const FindItem& find);

}  // namespace haoping
