#pragma once

#include <string_view>
#include <vector>

#include "course/paper.h"
#include "course/quiz_item.h"
#include "course/unit_page.h"
#include "diagnostics/diagnostic.h"
#include "pack/load_pack.h"

namespace haoping {

// What a pack has to read and to ask about the units of the course. No part of Pack: nothing of it changes a mark, and
// it is read when somebody opens it, not at every start.
struct CourseTexts {
    std::vector<UnitPage> pages;
    std::vector<QuizItem> items;  // by unit, in the order of their files
    std::vector<PaperBlueprint> papers;

    const UnitPage* page(std::string_view unit, Locale locale) const;  // the other language's when missing; null: none
    const QuizItem* item(std::string_view id) const;                   // null: no such
    std::vector<const QuizItem*> items_of(std::string_view unit) const;
    const PaperBlueprint* paper(std::string_view id) const;  // null: no such
};

// course/*.md, quiz/*.json and papers/*.json. What has an error is left out, and reported.
struct ReadCourseTexts {
    CourseTexts texts;
    std::vector<Diagnostic> found;
};
ReadCourseTexts read_course_texts(const FileSource& source);

}  // namespace haoping
