#include "views/item_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "learn/random_numbers.h"

namespace haoping {

namespace {

class LineMaker {
public:
    LineMaker(const Texts& t, ItemView& view, std::uint64_t seed) : m_t(t), m_view(view), m_numbers(seed) {}

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
        m_view.answer_form = m_t("Write a number, e.g. 12.50.");
    }

    void operator()(const DateToFind&) {
        m_view.form = QuizForm::write;
        m_view.how = m_t("Write the date, as you like.");
        m_view.answer_form = m_t("Write a day and a month, e.g. 8 August 2026.");
    }

    void operator()(const LetterWithMistakes& task) {
        m_view.form = QuizForm::pick_many;
        m_view.how = m_t("Mark the sentences with a mistake, and correct them. What you find counts.");
        m_view.correct = true;
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

    void operator()(const ShortAnswer& task) {
        m_view.form = QuizForm::compose;
        m_view.how = m_t("Answer in one to three sentences, in English or Chinese.");
        m_view.answer_form = m_t("Write a sentence or two.");
        for (std::size_t i = 0; i < task.points.size(); ++i) {
            const auto& point = task.points[i];
            m_view.lines.push_back({.place = i, .text = m_t(point.title), .why = m_t(point.why)});
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
    ItemView& m_view;
    RandomNumbers m_numbers;
};

constexpr std::array<std::string_view, 7> money_units{"US dollars", "USD", "EUR", "CNY", "GBP", "CAD", "AUD"};

// "12", "40.40" of money, else "0.125"
std::string number_text(double value, std::string_view unit) {
    const double cents = std::round(value * 100) / 100;
    const bool has_cents = std::abs(cents - std::round(cents)) > 1e-6 && std::abs(cents - value) < 1e-6;
    if (has_cents && std::ranges::find(money_units, unit) != money_units.end()) {
        return fmt::format("{:.2f}", cents);
    }
    return fmt::format("{:.10g}", std::round(value * 1e4) / 1e4);
}

std::string verdict_of(const CheckedAnswer& checked, const Texts& t) {
    if (checked.right()) {
        return t("Right");
    }
    return checked.share > 0 ? t("Partly right") : t("Not right");
}

}  // namespace

ItemView item_view(const QuizItem& item, std::uint64_t seed, const Texts& t) {
    ItemView view;
    view.item = item.id;
    view.unit = item.unit;
    view.question = t(item.question);
    std::visit(LineMaker(t, view, seed), item.task);
    return view;
}

namespace {

// What was written in place of a sentence, and whether it is what the course writes there.
std::string told_instead(const LetterWithMistakes& letter, std::size_t sentence, const std::string& instead,
                         const Texts& t) {
    std::size_t mistakes = 0;
    std::size_t corrected = 0;
    for (std::size_t i = 0; i < letter.mistakes.size(); ++i) {
        if (is_marked(letter, i, {sentence})) {
            ++mistakes;
            corrected += corrects(letter.mistakes[i], instead) ? 1U : 0U;
        }
    }
    if (mistakes == 0) {
        return t("You wrote: {}", instead);
    }
    return corrected == mistakes ? t("You wrote: {} – well corrected", instead)
                                 : t("You wrote: {} – compare it with this:", instead);
}

void show_instead(const LetterWithMistakes& letter, const ChosenPlaces& chosen, ItemView& view, const Texts& t) {
    for (std::size_t i = 0; i < std::min(chosen.at.size(), chosen.instead.size()); ++i) {
        const auto line = std::ranges::find(view.lines, chosen.at[i], &QuizLine::place);
        if (line != view.lines.end() && !chosen.instead[i].empty()) {
            line->instead = told_instead(letter, line->place, chosen.instead[i], t);
        }
    }
}

}  // namespace

void show_given(const QuizItem& item, const Answer& answer, ItemView& view, const Texts& t) {
    if (const auto* value = std::get_if<bool>(&answer)) {
        view.given = {*value ? std::size_t{1} : std::size_t{0}};
    } else if (const auto* places = std::get_if<ChosenPlaces>(&answer)) {
        view.given = places->at;
        if (const auto* letter = std::get_if<LetterWithMistakes>(&item.task)) {
            show_instead(*letter, *places, view, t);
        }
    } else {
        view.given_text = std::get<Typed>(answer).text;
    }
}

std::string solution_of(const QuizItem& item, const Texts& t) {
    if (const auto* number = std::get_if<NumberToFind>(&item.task)) {
        return t("The answer: {}", number_text(number->answer, number->unit.en) + " " + t(number->unit));
    }
    if (const auto* date = std::get_if<DateToFind>(&item.task)) {
        return t("The answer: {}", date_in_letter(date->answer, t.locale()));
    }
    if (const auto* task = std::get_if<ShortAnswer>(&item.task)) {
        return t("A model answer: {}", t(task->model));
    }
    return {};
}

namespace {

bool is_usual_practice(const QuizItem& item) { return item.source == "practice"; }

}  // namespace

std::string source_of(const QuizItem& item, const Texts& t) {
    return is_usual_practice(item) ? t("usual practice") : item.source;
}

CheckedView checked_view(const QuizItem& item, const CheckedAnswer& checked, const Texts& t) {
    return {.right = checked.right(),
            .partly = !checked.right() && checked.share > 0,
            .parts = checked.parts,
            .verdict = verdict_of(checked, t),
            .solution = solution_of(item, t),
            .why = t(item.why),
            // Where in the course is for those who teach it.
            .source = is_usual_practice(item) ? t("usual practice") : t("the course")};
}

}  // namespace haoping
