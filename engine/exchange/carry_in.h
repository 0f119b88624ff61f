#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "course/quiz_item.h"
#include "exchange/carried_question.h"

namespace haoping {

struct CarryInto {
    Locale locale{};                  // of the questions; the other language is left to the author
    std::string unit;                 // of all of them; empty: as each is filed there
    std::string source = "practice";  // of those that name none
    std::set<std::string, std::less<>> taken =
        {};  // ids that other items have already: answers to them are kept by these
};

struct CarriedItems {
    std::vector<QuizItem> items;  // each loads without an error; by unit, and in the order of the file
    std::vector<CarryNote> notes;
};

// Questions of another program as items of the course.
CarriedItems carry_in(const std::vector<CarriedQuestion>& questions, const CarryInto& into);

}  // namespace haoping
