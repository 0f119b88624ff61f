#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "course/check_answer.h"
#include "course/quiz_run.h"
#include "course/sitting.h"
#include "rooms/holds_any_of.h"
#include "store/store.h"

namespace haoping {

// What a person may ask for in the course room.
struct OpenCourse {};  // where it was left
struct OpenUnit {      // its page
    std::string unit;
};
struct LookUp {  // in all pages
    std::string typed;
};
struct StudyBack {};  // the page before, at last the screen that one came from

struct StartQuiz {  // goes on with the one of a unit, a stage or the weak points that was begun
    QuizScope scope;
};
struct StartAnew {  // from its beginning, whatever was begun
    QuizScope scope;
};
struct GiveAnswer {  // to be checked; what is given before is a BeginAnswer
    Answer answer;
};
struct NextItem {};
struct RepeatWrong {};  // those of the quiz just done that were not right
struct LeaveQuiz {};

struct OpenDue {};      // what comes back when
struct WishRetention {  // how much is to be known when it is asked again
    int percent = 0;
};

// Exam papers. While one is being sat, the room shows nothing else; its answers, flags and end are SittingActions.
struct OpenPapers {};
struct StartPaper {
    std::string blueprint;
    std::uint64_t seed = 0;
};
struct GoToPlace {  // of the paper being sat or looked through
    std::size_t place = 0;
};
struct ShowResult {  // of a paper handed in
    AttemptId sitting = 0;
};
struct LookThrough {};  // its items, with what is right
struct LeavePaper {};   // the page before: from the items to the result, to the papers, to the course
enum class PaperPage : std::uint8_t { questions, answer_sheet, answer_key };
struct PrintPaper {
    std::string blueprint;
    std::uint64_t seed = 0;
    PaperPage page{};
};

struct ShowPrinted {};  // the folder of printed pages, in the system's file manager

using StudyWish = std::variant<OpenCourse, OpenUnit, LookUp, StudyBack, StartQuiz, StartAnew, BeginAnswer, GiveAnswer,
                               NextItem, RepeatWrong, LeaveQuiz, OpenDue, WishRetention, OpenPapers, StartPaper,
                               GoToPlace, GiveToPlace, FlagPlace, HandIn, ShowResult, LookThrough, LeavePaper, PrintPaper, ShowPrinted>;

struct Study {  // in the course room
    StudyWish wish;
};

using StudyIntent = std::variant<Study>;
inline bool only_looks(const StudyIntent& intent) {
    return holds_any_of<OpenCourse, OpenUnit, LookUp, StudyBack, OpenDue, OpenPapers, GoToPlace, ShowResult,
                        LookThrough, LeavePaper, LeaveQuiz, ShowPrinted>(std::get<Study>(intent).wish);
}

}  // namespace haoping
