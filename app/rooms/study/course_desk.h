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
#include "progress/case_progress.h"
#include "progress/course.h"
#include "progress/item_difficulty.h"
#include "progress/study_record.h"
#include "rooms/study/intent.h"
#include "rooms/study/keep.h"
#include "rooms/study/paper_desk.h"
#include "rooms/study/view.h"
#include "store/store.h"
#include "views/course_map_view.h"
#include "views/progress_view.h"
#include "views/settings.h"
#include "views/texts.h"

namespace haoping {

// The course to read and to be asked about: pages, search, quizzes and what was answered.
class CourseDesk {
public:
    // All outlive the desk. Only names of files are read; their texts when the course is first opened.
    CourseDesk(const Library& library, const Course& course, const Settings& settings, std::uint64_t seed);

    // Of earlier runs, both newest first.
    void remember(const std::vector<QuizAnswer>& answers, const std::vector<ActivityLog>& papers,
                  const std::set<std::string>& units_read);
    const StudyRecord& record() const { return m_record; }

    // Both return what must be kept.
    std::vector<StudyKeep> act(const StudyWish& wish, Instant now);
    std::vector<StudyKeep> tick(Instant now);
    void forget_way() { m_way.clear(); }  // when one comes from another screen
    bool can_go_back() const;
    // A page to print was asked for: its text, empty when there is no such paper; and what became of it.
    std::string page_to_print(const PrintPaper& wish, const Texts& t) const { return m_papers.page_to_print(wish, t); }
    void note_written(std::string path) { m_papers.note_written(std::move(path)); }
    void note_problem(std::string problem) { m_papers.note_problem(std::move(problem)); }

    StudyView view(Instant now, const Texts& t) const;
    // Completes the map of Home with what there is to read and to answer.
    void add_to(CourseMapView& map, const Texts& t) const;
    // And its list of what is to be done today; and to what is due, what is known of cases and units.
    void add_to(TodayView& today, Instant now, const Texts& t) const;
    static void add_cases_to(StudyView& view, std::vector<DueWork> work, const CasesProgress& cases, Instant now,
                             const Texts& t);

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
    void act_on(const StartQuiz&, Instant now);
    void act_on(const OpenDue&);
    void act_on(const NextItem&);
    void act_on(const RepeatWrong&);
    void act_on(const LeaveQuiz&);
    std::optional<QuizAnswer> answer(const Answer& given, Instant now);

    void note(const QuizAnswer& answer);
    std::vector<StudyKeep> note_all(std::vector<StudyKeep> kept);
    double desired_retention() const { return m_settings.retention_percent / 100.0; }
    void read_texts();
    void begin(QuizScope scope, std::vector<const QuizItem*> items);
    std::vector<const QuizItem*> items_for(const QuizScope& scope) const;
    std::vector<const QuizItem*> due_items(Instant now) const;
    DueView due_view(Instant now, const Texts& t) const;
    StudyUnit unit_of(const CourseUnit& unit, const Texts& t) const;
    PageView page_view(const Texts& t) const;
    std::vector<ItemRow> item_rows(std::string_view unit, const Texts& t) const;
    std::string difficulty_line(std::string_view item, const Texts& t) const;
    QuizView quiz_view(const Texts& t) const;
    QuizDone done_view(const Texts& t) const;
    std::vector<NoteCard> notes_of(const UnitPage& page, const Texts& t) const;
    std::vector<FoundPage> find(const Texts& t) const;
    std::string title_of(const QuizScope& scope, const Texts& t) const;

    const Library& m_library;
    const Course& m_course;
    const Settings& m_settings;
    std::uint64_t m_next_seed;
    std::set<std::string, std::less<>> m_pages;    // units with a page
    std::set<std::string, std::less<>> m_quizzes;  // units with quiz items
    std::optional<CourseTexts> m_texts;
    PaperDesk m_papers;
    std::size_t m_unread = 0;        // files with errors
    std::vector<std::string> m_way;  // units opened, the one shown last
    std::string m_typed;
    std::optional<Quiz> m_quiz;
    StudyRecord m_record;
    std::vector<QuizAnswer> m_unrated;  // from before the texts were read, oldest first
    ItemDifficulties m_difficulties;
    bool m_shows_due = false;
};

}  // namespace haoping
