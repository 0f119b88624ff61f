#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "course/course_texts.h"
#include "rooms/study/intent.h"
#include "rooms/study/keep.h"
#include "rooms/study/view.h"
#include "store/store.h"

namespace haoping {

inline constexpr auto quiz_simulation = "quiz";  // ActivityLog::simulation

// Practice questions that are asked one after the other.
struct Quiz {
    QuizScope scope;
    std::vector<const QuizItem*> items;  // never empty
    std::vector<bool> right;             // of those answered
    std::uint64_t seed = 0;
    std::optional<Answer> given;  // to the item that is shown
    std::optional<Answer> begun;  // likewise, before it is checked
    bool unreadable = false;
    AttemptId log = 0;      // 0: it is not kept
    std::size_t steps = 0;  // of its log
    bool done() const { return right.size() == items.size() && !given; }
    std::size_t at() const { return right.size() - (given ? 1 : 0); }
    std::size_t right_count() const;
    std::vector<const QuizItem*> wrong_items() const;  // once it is done
};

// The quizzes that were begun, the newest of each scope. What is kept of them is returned.
class QuizDesk {
public:
    explicit QuizDesk(std::uint64_t seed) : m_seed(seed) {}

    // Both once, in this order: what was begun in earlier runs, newest first; and the items that they may ask.
    void remember(std::vector<ActivityLog> earlier) { m_earlier = std::move(earlier); }
    void take_up_earlier(const CourseTexts& texts);

    // Single questions and what is due begin anew each time: the due ones are others then.
    static bool is_gone_on_with(const QuizScope& scope);

    using Kept = std::vector<StudyKeep>;
    Kept begin(const QuizScope& scope, std::vector<const QuizItem*> items, Instant now);  // no items: nothing
    Kept note_begun(const QuizScope& scope, const BeginAnswer& answer, Instant now);
    Kept give(const QuizScope& scope, const Answer& answer, Instant now);
    void go_on(const QuizScope& scope);  // to the next item

    const Quiz* quiz(const QuizScope& scope) const;        // null: none was begun
    const Quiz* unfinished(const QuizScope& scope) const;  // null: likewise, or it is done
    std::optional<QuizPlace> place_in(const QuizScope& scope) const;

    struct Unfinished {
        QuizScope scope;
        QuizPlace place;
    };
    std::optional<Unfinished> begun_last() const;  // also before the items of earlier runs are there

    std::uint64_t seed() const { return m_seed; }  // of the order in which the next quiz asks

private:
    Quiz* asked(const QuizScope& scope);  // null: nothing can be answered there
    void take_up(const ActivityLog& log, const CourseTexts& texts);
    static StudyKeep step(Quiz& quiz, const QuizAction& action, std::vector<QuizAnswer> answers, Instant now);

    std::uint64_t m_seed;
    std::map<QuizScope, Quiz> m_quizzes;
    std::vector<ActivityLog> m_earlier;  // until their items are there
};

}  // namespace haoping
