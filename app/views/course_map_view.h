#pragma once

#include <optional>
#include <string>
#include <vector>

#include "progress/progress.h"
#include "views/texts.h"

namespace haoping {

// A button that starts a case.
struct CaseButton {
    CaseRef which;
    std::string title;
};

struct UnitCell {
    std::string id;      // "ORD-12"
    std::string number;  // "12"
    std::string title;
    Mastery mastery = Mastery::fresh;
    bool due = false;
    std::string state;              // in words: "Tried", "Solid · due for review"
    std::string line;               // how it stands and what the next level asks for
    bool has_page = false;          // to read
    bool has_quiz = false;          // to be asked
    std::vector<CaseButton> cases;  // those that practise it, the most useful first; empty: none yet
};

struct PartRow {
    std::string title;
    std::string other_title;  // in the interface's other language
    std::vector<UnitCell> units;
    double share = 0;  // 0–1: mean of the units' levels
    int started = 0;   // units above new
};

struct CourseMapView {
    std::vector<PartRow> parts;
    int units = 0;
    int started = 0;
};

CourseMapView course_map_view(const Course&, const Progress&, Instant now, const Texts&);

}  // namespace haoping
