#pragma once

#include <optional>
#include <string>
#include <vector>

#include "course/quiz_run.h"
#include "progress/progress.h"
#include "views/course_map_view.h"
#include "views/texts.h"

namespace haoping {

// Cases, or units, that are to be worked on again.
struct DueRow {
    int count = 0;
    std::string title;                // of the first
    std::string why;                  // it is due, in a few words
    std::optional<CaseButton> first;  // the case to begin with; empty: none is due
};

// Practice questions that were begun and not answered to the end.
struct BegunQuiz {
    QuizScope scope;
    std::string title;   // "ORD-12 · Cancelling an order"
    std::size_t at = 0;  // 0-based, of `of`
    std::size_t of = 0;
};

struct TodayView {
    DueRow cases;
    DueRow units;
    std::optional<BegunQuiz> quiz = {};  // the one begun last
    std::size_t due_questions = 0;     // of the course room
    std::string paper_left = {};       // "12:34 left" of an exam paper that is being sat; empty: none is
};

struct SkillAxis {
    std::string name;
    std::optional<double> mean;  // 0–1; empty: no reply was marked on it
};

struct SkillsView {
    std::size_t replies = 0;             // that they were taken from
    std::vector<SkillAxis> axes;         // empty while there are too few replies
    std::string sentence;                // what it says in words, with counts
    std::optional<CaseButton> exercise;  // for the weakest
};

// A criterion that was missed, to be tried again where it was.
struct MistakeRow {
    AttemptId attempt = 0;
    std::size_t reply = 0;
    std::string criterion;
    std::string where;    // case and day
    std::string why;      // it matters
    bool partly = false;  // otherwise missed
};

TodayView today_view(const Course&, const Progress&, Instant now, const Texts&);
SkillsView skills_view(const Course&, const Progress&, const Texts&);
std::vector<MistakeRow> mistake_rows(const Course&, const Progress&, const Texts&);

}  // namespace haoping
