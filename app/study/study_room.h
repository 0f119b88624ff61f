#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "course/course_texts.h"
#include "pack/library.h"
#include "progress/course.h"
#include "store/store.h"
#include "study/study_intent.h"
#include "study/study_view.h"
#include "views/course_map_view.h"
#include "views/texts.h"

namespace haoping {

// The course to read and to be asked about: pages, search, quizzes and what was answered.
class StudyRoom {
public:
    // Both outlive the room. Only names of files are read; their texts when the course is first opened.
    StudyRoom(const Library& library, const Course& course, std::uint64_t seed);

    void remember(const std::vector<QuizAnswer>& answers);  // of earlier runs, newest first

    // What must be kept of it; empty: nothing.
    std::optional<QuizAnswer> act(const StudyWish& wish, Instant now);
    void forget_way() { m_way.clear(); }  // when one comes from another screen
    bool can_go_back() const { return m_quiz || m_way.size() > 1; }

    StudyView view(const Texts& t) const;
    // Completes the map of Home with what there is to read and to answer.
    void add_to(CourseMapView& map, const Texts& t) const;

private:
    struct Quiz {
        QuizScope scope;
        std::vector<const QuizItem*> items;
        std::vector<bool> right;  // of those answered
        std::uint64_t seed = 0;
        std::optional<Answer> given;  // to the item that is shown
        bool unreadable = false;
        bool done() const { return right.size() == items.size() && !given; }
        std::size_t at() const { return right.size() - (given ? 1 : 0); }
    };

    void act_on(const OpenCourse&);
    void act_on(const OpenUnit&);
    void act_on(const LookUp&);
    void act_on(const StudyBack&);
    void act_on(const StartQuiz&);
    void act_on(const NextItem&);
    void act_on(const RepeatWrong&);
    void act_on(const LeaveQuiz&);
    std::optional<QuizAnswer> answer(const Answer& given, Instant now);

    void read_texts();
    void begin(QuizScope scope, std::vector<const QuizItem*> items);
    std::vector<const QuizItem*> items_for(const QuizScope& scope);
    std::optional<bool> last_was_right(const QuizItem& item) const;  // empty: never answered
    void note(const QuizAnswer& answer);
    StudyUnit unit_of(const CourseUnit& unit, const Texts& t) const;
    PageView page_view(const Texts& t) const;
    QuizView quiz_view(const Texts& t) const;
    QuizDone done_view(const Texts& t) const;
    std::vector<NoteCard> notes_of(const UnitPage& page, const Texts& t) const;
    std::vector<FoundPage> find(const Texts& t) const;
    std::string title_of(const QuizScope& scope, const Texts& t) const;

    const Library& m_library;
    const Course& m_course;
    std::uint64_t m_next_seed;
    std::set<std::string, std::less<>> m_pages;    // units with a page
    std::set<std::string, std::less<>> m_quizzes;  // units with quiz items
    std::optional<CourseTexts> m_texts;
    std::size_t m_unread = 0;        // files with errors
    std::vector<std::string> m_way;  // units opened, the one shown last
    std::string m_typed;
    std::optional<Quiz> m_quiz;
    std::map<std::string, std::map<std::string, bool>> m_last;  // unit → item → whether its newest answer was right
};

}  // namespace haoping
