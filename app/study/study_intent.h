#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "course/check_answer.h"

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

enum class QuizScopeKind : std::uint8_t { unit, part, weakness, item };
struct QuizScope {
    QuizScopeKind kind{};
    std::string id;  // of the unit, part or item
};
struct StartQuiz {
    QuizScope scope;
};
struct GiveAnswer {
    Answer answer;
};
struct NextItem {};
struct RepeatWrong {};  // those of the quiz just done that were not right
struct LeaveQuiz {};

using StudyWish =
    std::variant<OpenCourse, OpenUnit, LookUp, StudyBack, StartQuiz, GiveAnswer, NextItem, RepeatWrong, LeaveQuiz>;

}  // namespace haoping
