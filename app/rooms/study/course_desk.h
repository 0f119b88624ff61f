#pragma once

#include <cstdint>
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
#include "rooms/study/quiz_desk.h"
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
                  std::vector<ActivityLog> quizzes, const std::set<std::string>& units_read);
    const StudyRecord& record() const { return m_record; }

    // Both return what must be kept.
    std::vector<StudyKeep> act(const StudyWish& wish, Instant now);
    std::vector<StudyKeep> tick(Instant now);
    void forget_way();  // when one comes from another screen
    bool can_go_back() const;
    bool shows_nothing() const { return m_way.empty() && !m_papers.is_running() && over() == Over{}; }
    bool paper_is_running() const { return m_papers.is_running(); }
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
    // What lies over the page of a unit.
    struct Over {
        std::string typed;  // to be found; the results are shown
        PaperDesk::Spot paper;
        std::optional<QuizScope> quiz;
        bool due = false;
        bool operator==(const Over&) const = default;
    };
    // A unit that was opened, and what was left for it: Back leads there.
    struct Stop {
        std::string unit;
        Over left;
    };

    void act_on(const OpenCourse&);
    void act_on(const OpenUnit&);
    void act_on(const LookUp&);
    void act_on(const StudyBack&);
    void act_on(const OpenDue&);
    void act_on(const OpenPapers&);
    void act_on(const NextItem&);
    void act_on(const LeaveQuiz&);
    // What must be kept of them.
    std::vector<StudyKeep> keep_of(const StartQuiz&, Instant now);
    std::vector<StudyKeep> keep_of(const StartAnew&, Instant now);
    std::vector<StudyKeep> keep_of(const RepeatWrong&, Instant now);
    std::vector<StudyKeep> keep_of(const BeginAnswer&, Instant now);
    std::vector<StudyKeep> keep_of(const GiveAnswer&, Instant now);

    void note(const QuizAnswer& answer);
    std::vector<StudyKeep> note_all(std::vector<StudyKeep> kept);  // the answers among them
    double desired_retention() const { return m_settings.retention_percent / 100.0; }
    void read_texts();
    Over over() const;
    Over leave_all();  // returns what was left
    void go_back();    // from the unit opened last to what was left for it
    void set_typed(std::string typed);
    std::vector<StudyKeep> begin(const QuizScope& scope, std::vector<const QuizItem*> items, Instant now);
    const Quiz* asked() const;  // null: no quiz is shown
    std::optional<BegunQuiz> begun_last(const Texts& t) const;
    std::vector<const QuizItem*> items_for(const QuizScope& scope) const;
    std::vector<const QuizItem*> due_items(Instant now) const;
    DueView due_view(Instant now, const Texts& t) const;
    StudyUnit unit_of(const CourseUnit& unit, const Texts& t) const;
    PageView page_view(const Texts& t) const;
    std::vector<ItemRow> item_rows(std::string_view unit, const Texts& t) const;
    std::string difficulty_line(std::string_view item, const Texts& t) const;
    QuizView quiz_view(const Quiz& quiz, const Texts& t) const;
    QuizDone done_view(const Quiz& quiz, const Texts& t) const;
    std::vector<NoteCard> notes_of(const UnitPage& page, const Texts& t) const;
    std::vector<FoundPage> find(const Texts& t) const;
    std::string title_of(const QuizScope& scope, const Texts& t) const;

    const Library& m_library;
    const Course& m_course;
    const Settings& m_settings;
    std::set<std::string, std::less<>> m_pages;    // units with a page
    std::set<std::string, std::less<>> m_quizzes;  // units with quiz items
    std::optional<CourseTexts> m_texts;
    PaperDesk m_papers;
    QuizDesk m_runs;
    std::size_t m_unread = 0;        // files with errors
    std::vector<Stop> m_way;         // the one shown last
    Over m_over;                     // without the paper, which its desk knows
    std::uint64_t m_typed_turn = 0;  // see StudyView
    StudyRecord m_record;
    std::vector<QuizAnswer> m_unrated;  // from before the texts were read, oldest first
    ItemDifficulties m_difficulties;
};

}  // namespace haoping
