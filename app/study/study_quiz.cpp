// The course room: a quiz as it is shown.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "learn/random_numbers.h"
#include "study/study_room.h"

namespace haoping {

namespace {

// Makes the lines of an item; everything is told, the screen shows what it may.
class LineMaker {
public:
    LineMaker(const Texts& t, QuizView& view, std::uint64_t seed) : m_t(t), m_view(view), m_numbers(seed) {}

    void operator()(const TrueOrFalse& task) {
        m_view.form = QuizForm::judge;
        m_view.how = m_t("True or false?");
        m_view.lines = {{.place = 1, .text = m_t("True"), .why = {}, .right = task.answer},
                        {.place = 0, .text = m_t("False"), .why = {}, .right = !task.answer}};
    }

    void operator()(const Choice& task) {
        m_view.form = task.several ? QuizForm::pick_many : QuizForm::pick_one;
        m_view.how = task.several ? m_t("Choose all that are right.") : m_t("Choose one.");
        for (const auto i : shuffled(task.options.size())) {
            const auto& option = task.options[i];
            m_view.lines.push_back(
                {.place = i, .text = m_t(option.text), .why = m_t(option.why), .right = option.right});
        }
    }

    void operator()(const StepsInOrder& task) {
        m_view.form = QuizForm::order;
        m_view.how = m_t("Choose the steps one after the other, the first one first.");
        for (const auto i : shuffled(task.steps.size())) {
            m_view.lines.push_back({.place = i, .text = m_t(task.steps[i]), .why = {}, .to = i});
        }
    }

    void operator()(const Pairs& task) {
        m_view.form = QuizForm::assign;
        m_view.how = m_t("Find the partner of each line.");
        for (const auto i : shuffled(task.pairs.size())) {
            m_view.lines.push_back({.place = i, .text = m_t(task.pairs[i].right), .why = {}});
        }
        for (std::size_t i = 0; i < task.pairs.size(); ++i) {
            m_view.targets.push_back({.place = i, .text = m_t(task.pairs[i].left), .why = {}, .to = i});
        }
    }

    void operator()(const Groups& task) {
        m_view.form = QuizForm::assign;
        m_view.how = m_t("Put each line into its group.");
        std::vector<QuizLine> members;
        for (std::size_t group = 0; group < task.groups.size(); ++group) {
            m_view.lines.push_back({.place = group, .text = m_t(task.groups[group].title), .why = {}});
            for (const auto& member : task.groups[group].members) {
                members.push_back({.place = members.size(), .text = m_t(member), .why = {}, .to = group});
            }
        }
        for (const auto i : shuffled(members.size())) {
            m_view.targets.push_back(members[i]);
        }
    }

    void operator()(const NumberToFind& task) {
        m_view.form = QuizForm::write;
        m_view.how = m_t("Write the number.");
        m_view.answer_unit = m_t(task.unit);
    }

    void operator()(const DateToFind&) {
        m_view.form = QuizForm::write;
        m_view.how = m_t("Write the date, as you like.");
    }

    void operator()(const LetterWithMistakes& task) {
        m_view.form = QuizForm::pick_many;
        m_view.how = m_t("Mark the sentences with a mistake.");
        const auto sentences = sentences_of(task);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            QuizLine line{.place = i, .text = std::string(quote(task.letter, sentences[i])), .why = {}};
            for (std::size_t m = 0; m < task.mistakes.size(); ++m) {
                const auto& mistake = task.mistakes[m];
                if (is_marked(task, m, {i})) {
                    line.right = true;
                    line.why += (line.why.empty() ? "" : "\n") +
                                m_t("“{}” → “{}”: {}", mistake.text, mistake.correction, m_t(mistake.why));
                }
            }
            m_view.lines.push_back(std::move(line));
        }
    }

private:
    std::vector<std::size_t> shuffled(std::size_t count) {
        std::vector<std::size_t> places(count);
        std::iota(places.begin(), places.end(), std::size_t{0});
        m_numbers.shuffle(places);
        if (count > 1 && std::ranges::is_sorted(places)) {  // steps would stand in their order
            std::rotate(places.begin(), places.begin() + 1, places.end());
        }
        return places;
    }

    const Texts& m_t;
    QuizView& m_view;
    RandomNumbers m_numbers;
};

std::string number_text(double value) { return fmt::format("{:g}", std::round(value * 1e4) / 1e4); }

std::string solution_of(const QuizItem& item, const Texts& t) {
    if (const auto* number = std::get_if<NumberToFind>(&item.task)) {
        return t("The answer: {}", number_text(number->answer) + " " + t(number->unit));
    }
    if (const auto* date = std::get_if<DateToFind>(&item.task)) {
        return t("The answer: {}", to_string(date->answer));
    }
    return {};
}

std::string verdict_of(const CheckedAnswer& checked, const Texts& t) {
    if (checked.right()) {
        return t("Right");
    }
    return checked.share > 0 ? t("Partly right") : t("Not right");
}

std::string difficulty_of(int difficulty, const Texts& t) {
    return difficulty <= 1 ? t("to recall") : difficulty == 2 ? t("to apply") : t("to judge");
}

void take_given(const Answer& given, QuizView& view) {
    if (const auto* value = std::get_if<bool>(&given)) {
        view.given = {*value ? std::size_t{1} : std::size_t{0}};
    } else if (const auto* places = std::get_if<ChosenPlaces>(&given)) {
        view.given = places->at;
    } else {
        view.given_text = std::get<Typed>(given).text;
    }
}

}  // namespace

std::string StudyRoom::title_of(const QuizScope& scope, const Texts& t) const {
    if (scope.kind == QuizScopeKind::weakness) {
        return t("Weak points");
    }
    if (scope.kind == QuizScopeKind::part) {
        const auto part = std::ranges::find(m_course.parts(), scope.id, &CoursePart::id);
        return part != m_course.parts().end() ? t("Stage: {}", t(part->title)) : t("Course");
    }
    const auto* item = scope.kind == QuizScopeKind::item ? m_texts->item(scope.id) : nullptr;
    const auto* unit = m_course.unit(item != nullptr ? item->unit : scope.id);
    return unit != nullptr ? fmt::format("{} · {}", unit->id, t(unit->title)) : t("Course");
}

QuizView StudyRoom::quiz_view(const Texts& t) const {
    const QuizItem& item = *m_quiz->items[m_quiz->at()];
    QuizView view;
    view.title = title_of(m_quiz->scope, t);
    view.at = m_quiz->at();
    view.of = m_quiz->items.size();
    view.right = static_cast<std::size_t>(std::ranges::count(m_quiz->right, true));
    view.run = m_quiz->seed;
    view.item = item.id;
    view.unit = item.unit;
    const auto* unit = m_course.unit(item.unit);
    view.unit_line = fmt::format("{} · {} · {}", item.unit, unit != nullptr ? t(unit->title) : std::string(),
                                 difficulty_of(item.difficulty, t));
    view.question = t(item.question);
    std::visit(LineMaker(t, view, m_quiz->seed + view.at), item.task);
    view.unreadable = m_quiz->unreadable;
    if (!m_quiz->given) {
        return view;
    }
    take_given(*m_quiz->given, view);
    if (const auto checked = check(item, *m_quiz->given)) {
        view.checked = CheckedView{.right = checked->right(),
                                   .partly = !checked->right() && checked->share > 0,
                                   .parts = checked->parts,
                                   .verdict = verdict_of(*checked, t),
                                   .solution = solution_of(item, t),
                                   .why = t(item.why),
                                   .source = item.source == "practice" ? t("usual practice") : item.source};
    }
    return view;
}

QuizDone StudyRoom::done_view(const Texts& t) const {
    QuizDone done{.title = title_of(m_quiz->scope, t),
                  .right = static_cast<std::size_t>(std::ranges::count(m_quiz->right, true)),
                  .of = m_quiz->items.size(),
                  .units = {}};
    struct Count {
        std::size_t right = 0;
        std::size_t of = 0;
    };
    for (const auto& unit : m_course.units()) {
        Count count;
        for (std::size_t i = 0; i < m_quiz->items.size(); ++i) {
            if (m_quiz->items[i]->unit == unit.id) {
                ++count.of;
                count.right += m_quiz->right[i] ? 1 : 0;
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
