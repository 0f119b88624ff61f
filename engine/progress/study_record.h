#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "memory/memory.h"
#include "store/store.h"

namespace haoping {

// What was read and answered of one unit in the course room.
struct UnitStudy {
    bool read = false;  // its page was opened
    int answered = 0;   // different items
    int right = 0;      // of those, at the last try
    int lasting = 0;    // of those, known again on another day
};

// Everything read and answered in the course room, and what is remembered of it. An answer counts as recalled when all
// of it is right: half of a pair is not known.
class StudyRecord {
public:
    struct Item {
        std::string unit;
        bool right = false;    // at the last try
        bool lasting = false;  // right, with another right answer `another_time` before
        Instant known_since{};  // of the right answers without a wrong one between, the first
        Memory memory;
    };
    using Items = std::map<std::string, Item, std::less<>>;  // by id; only those ever answered

    void note(const QuizAnswer& answer);  // the oldest first
    void note_read(const std::string& unit) { m_read.insert(unit); }

    const Items& items() const { return m_items; }
    const Item* item(std::string_view id) const;  // null: never answered
    const std::set<std::string>& read() const { return m_read; }
    UnitStudy of_unit(const std::string& unit) const;

    // Items to ask again now, the most forgotten first.
    std::vector<std::string> due(Instant now, double desired_retention) const;
    // How many fall due on each of the days that end at `ends`, in order; the first holds all that was due before.
    // Reviews that will follow from these are not foreseen.
    std::vector<int> ahead(const std::vector<Instant>& ends, double desired_retention) const;
    int reviews() const;  // that all this was taken from

private:
    Items m_items;
    std::map<std::string, std::set<std::string>> m_of_unit;  // unit → ids
    std::set<std::string> m_read;
};

}  // namespace haoping
