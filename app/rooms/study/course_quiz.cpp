// The course room: a quiz as it is shown.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/study/course_desk.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string difficulty_of(int difficulty, const Texts& t) {
    return difficulty <= 1 ? t("to recall") : difficulty == 2 ? t("to apply") : t("to judge");
}

}  // namespace

std::string CourseDesk::title_of(const QuizScope& scope, const Texts& t) const {
    if (scope.kind == QuizScopeKind::weakness) {
        return t("Weak points");
    }
    if (scope.kind == QuizScopeKind::due) {
        return t("Due today");
    }
    if (scope.kind == QuizScopeKind::part) {
        const auto part = std::ranges::find(m_course.parts(), scope.id, &CoursePart::id);
        return part != m_course.parts().end() ? t("Stage: {}", t(part->title)) : t("Course");
    }
    const auto* item = scope.kind == QuizScopeKind::item ? m_texts->item(scope.id) : nullptr;
    const auto* unit = m_course.unit(item != nullptr ? item->unit : scope.id);
    return unit != nullptr ? fmt::format("{} · {}", unit->id, t(unit->title)) : t("Course");
}

std::optional<BegunQuiz> CourseDesk::begun_last(const Texts& t) const {
    const auto last = m_runs.begun_last();
    return last ? std::optional(BegunQuiz{last->scope, title_of(last->scope, t), last->place.at, last->place.of})
                : std::nullopt;
}

QuizView CourseDesk::quiz_view(const Quiz& quiz, const Texts& t) const {
    const QuizItem& item = *quiz.items[quiz.at()];
    QuizView view;
    view.title = title_of(quiz.scope, t);
    view.at = quiz.at();
    view.of = quiz.items.size();
    view.right = quiz.right_count();
    view.run = quiz.seed;
    const auto* unit = m_course.unit(item.unit);
    view.unit_line = fmt::format("{} · {} · {}", item.unit, unit != nullptr ? t(unit->title) : std::string(),
                                 difficulty_of(item.difficulty, t));
    if (m_settings.authoring) {
        view.unit_line += fmt::format(" · {} · {}", difficulty_line(item.id, t), item.source);
    }
    view.asked = item_view(item, quiz.seed + view.at, t);
    view.unreadable = quiz.unreadable;
    if (!quiz.given) {
        view.begun = quiz.begun;
        return view;
    }
    show_given(item, *quiz.given, view.asked, t);
    if (const auto checked = check(item, *quiz.given)) {
        view.checked = checked_view(item, *checked, t);
    }
    return view;
}

QuizDone CourseDesk::done_view(const Quiz& quiz, const Texts& t) const {
    QuizDone done{.title = title_of(quiz.scope, t),
                  .right = quiz.right_count(),
                  .of = quiz.items.size(),
                  .units = {}};
    struct Count {
        std::size_t right = 0;
        std::size_t of = 0;
    };
    for (const auto& unit : m_course.units()) {
        Count count;
        for (std::size_t i = 0; i < quiz.items.size(); ++i) {
            if (quiz.items[i]->unit == unit.id) {
                ++count.of;
                count.right += quiz.right[i] ? 1U : 0U;
            }
        }
        if (count.of > 0) {
            done.units.push_back({.id = unit.id,
                                  .title = t(unit.title),
                                  .result = fmt::format("{} / {}", count.right, count.of),
                                  .selected = false});
        }
    }
    return done;
}

}  // namespace haoping
