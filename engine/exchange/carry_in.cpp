#include "exchange/carry_in.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "course/read_quiz.h"
#include "exchange/quiz_file_text.h"
#include "exchange/written_value.h"
#include "json/document.h"
#include "text/values.h"

namespace haoping {

namespace {

constexpr std::size_t most_answers = 100;  // far more than an item may have, and few enough to compare each with each

// "$course$/top/ORD-12" → "ORD-12". Empty: it is no unit's id.
std::string unit_in(const std::string& category) {
    auto last = category.substr(category.rfind('/') == std::string::npos ? 0 : category.rfind('/') + 1);
    return is_id(last, IdForm::course) ? last : std::string();
}

// Where an answer has no explanation of its own here, it explains the question.
std::string explanation_of(const CarriedQuestion& question) {
    auto text = question.feedback;
    const bool options_explain = question.form == CarriedForm::choice || question.form == CarriedForm::letter;
    if (options_explain) return text;
    for (const auto& answer : question.answers)
        if (!answer.feedback.empty()) text += (text.empty() ? "" : "\n") + answer.feedback;
    return text;
}

// The first error that a pack's reader finds in an item. Empty: none.
std::string error_in(const QuizItem& item) {
    Diagnostics diagnostics;
    if (const auto document = parse_document(quiz_file_text(item.unit, {item}), "import", diagnostics))
        if (auto root = ObjectReader::open(*document, diagnostics)) read_quiz(*root);
    for (const auto& found : diagnostics.take_sorted())
        if (severity_of(found) == Severity::error)
            return found.hint.empty() ? found.message : fmt::format("{} ({})", found.message, found.hint);
    return {};
}

// The task of one question. Empty, and noted, when it has no form here.
class TaskMaker {
public:
    TaskMaker(CarriedQuestion question, Locale locale, std::vector<CarryNote>& notes)
        : m_question(std::move(question)), m_locale(locale), m_notes(notes) {}

    std::optional<QuizTask> make() {
        if (m_question.answers.size() > most_answers) return left_out(CarryReason::unknown_kind, "> 100");
        switch (m_question.form) {
            case CarriedForm::true_false: return true_or_false();
            case CarriedForm::choice: return choice();
            case CarriedForm::matching: return has_repeated_matches() ? groups() : pairs();
            case CarriedForm::ordering: return steps();
            case CarriedForm::numerical: return number();
            case CarriedForm::short_answer: return typed();
            case CarriedForm::letter: return letter();
            case CarriedForm::essay: return left_out(CarryReason::unknown_kind, "essay");
        }
        return std::nullopt;
    }

    // Once the task is made: a number's measure is no part of it any more.
    LocalText question() const { return local(m_question.text); }

    LocalText local(const std::string& text) const {
        return m_locale == Locale::en ? LocalText{text, {}} : LocalText{{}, text};
    }
    LocalText local(const char* en, const char* zh) const { return local(m_locale == Locale::en ? en : zh); }

    // What was not explained there gets a plain word.
    LocalText explained(const std::string& text, const char* en, const char* zh) {
        if (!text.empty()) return local(text);
        m_explanation_missing = true;
        return local(en, zh);
    }

    void note(CarryReason why, std::string detail = {}) {
        m_notes.push_back({m_question.name, why, std::move(detail), m_question.line});
    }
    void note_explanations() {
        if (m_explanation_missing) note(CarryReason::explanation_missing);
    }

private:
    std::optional<QuizTask> left_out(CarryReason why, std::string detail = {}) {
        note(why, std::move(detail));
        return std::nullopt;
    }

    static bool is_right(const CarriedAnswer& answer) { return answer.fraction > 0; }

    std::optional<QuizTask> true_or_false() {
        if (m_question.answers.size() != 2) return left_out(CarryReason::no_right_answer);
        return TrueOrFalse{is_right(m_question.answers[0])};
    }

    std::optional<QuizTask> choice() {
        const auto& answers = m_question.answers;
        if (std::ranges::none_of(answers, is_right)) return left_out(CarryReason::no_right_answer);
        const auto best = std::ranges::max(answers, {}, &CarriedAnswer::fraction).fraction;
        Choice task{!m_question.single, {}};
        for (const auto& answer : answers) {
            const bool right = m_question.single ? answer.fraction == best : is_right(answer);
            task.options.push_back({local(answer.text), right,
                                    explained(answer.feedback, right ? "This is right." : "This is not right.",
                                              right ? "正确。" : "不正确。")});
        }
        if (has_uneven_points(best)) note(CarryReason::part_points_lost);
        return task;
    }

    // Other points than all for what is right, and the same for each right option of several.
    bool has_uneven_points(double best) const {
        constexpr double rounding = 1e-4;  // Moodle has five digits
        return std::ranges::any_of(m_question.answers, [&](const CarriedAnswer& answer) {
            return answer.fraction > 0 && best - answer.fraction > rounding;
        });
    }

    bool has_repeated_matches() const {
        std::set<std::string> matches;
        return std::ranges::any_of(m_question.answers, [&](const CarriedAnswer& answer) {
            return !answer.text.empty() && !matches.insert(answer.match).second;
        });
    }

    // A match without anything that it belongs to only makes choosing harder there.
    std::vector<CarriedAnswer> real_pairs() {
        auto answers = m_question.answers;
        std::erase_if(answers, [](const CarriedAnswer& answer) { return answer.text.empty(); });
        if (answers.size() < m_question.answers.size()) note(CarryReason::spare_answers);
        return answers;
    }

    std::optional<QuizTask> pairs() {
        Pairs task;
        for (const auto& answer : real_pairs()) task.pairs.push_back({local(answer.text), local(answer.match)});
        return task;
    }

    std::optional<QuizTask> groups() {
        Groups task;
        for (const auto& answer : real_pairs()) {
            const auto title = local(answer.match);
            auto group = std::ranges::find(task.groups, title, &QuizGroup::title);
            if (group == task.groups.end()) group = task.groups.insert(group, {title, {}});
            group->members.push_back(local(answer.text));
        }
        return task;
    }

    std::optional<QuizTask> steps() {
        StepsInOrder task;
        for (const auto& answer : m_question.answers) task.steps.push_back(local(answer.text));
        return task;
    }

    std::optional<QuizTask> number() {
        const auto best = std::ranges::max_element(m_question.answers, {}, &CarriedAnswer::fraction);
        if (best == m_question.answers.end() || !is_right(*best)) return left_out(CarryReason::no_right_answer);
        const auto value = number_in(best->text);
        if (!value) return left_out(CarryReason::broken_question, best->text);
        if (m_question.answers.size() > 1) note(CarryReason::more_answers);
        return measured(*value);
    }

    QuizTask measured(double value) {
        if (m_question.measure.empty()) take_measure_from_text(m_question);
        if (m_question.measure.empty()) note(CarryReason::measure_missing);
        const auto unit = m_question.measure.empty() ? local("number", "数值") : local(m_question.measure);
        return NumberToFind{value, m_question.tolerance, unit};
    }

    // A date in any of the ways to write it, or a number; other texts can't be compared by value.
    std::optional<QuizTask> typed() {
        if (m_question.answers.empty()) return left_out(CarryReason::no_right_answer);
        for (const auto& answer : m_question.answers)
            if (const auto date = parse_date(answer.text)) return DateToFind{*date};
        const auto value = number_in(m_question.answers[0].text);
        if (!value) return left_out(CarryReason::text_to_type);
        note(CarryReason::became_number);
        return measured(*value);
    }

    std::optional<QuizTask> letter() {
        if (m_question.mistakes.empty()) return left_out(CarryReason::no_right_answer);
        LetterWithMistakes task{m_question.letter, {}};
        for (const auto& mistake : m_question.mistakes)
            task.mistakes.push_back(
                {mistake.text, mistake.correction, explained(mistake.why, "This is a mistake.", "这是一处错误。")});
        return task;
    }

    CarriedQuestion m_question;
    Locale m_locale;
    std::vector<CarryNote>& m_notes;
    bool m_explanation_missing = false;
};

class Importer {
public:
    explicit Importer(const CarryInto& into) : m_into(into) {}

    CarriedItems run(const std::vector<CarriedQuestion>& questions) {
        for (const auto& question : questions) take(question);
        for (auto& [unit, items] : m_units) std::ranges::move(items, std::back_inserter(m_result.items));
        return std::move(m_result);
    }

private:
    void take(const CarriedQuestion& question) {
        const auto notes_before = m_result.notes.size();
        TaskMaker maker(question, m_into.locale, m_result.notes);
        QuizItem item;
        item.unit = m_into.unit.empty() ? unit_in(question.category) : m_into.unit;
        if (item.unit.empty()) return maker.note(CarryReason::no_unit);
        auto& items = m_units[item.unit];
        if (items.size() == most_items_of_a_unit)
            return maker.note(CarryReason::unit_is_full, std::to_string(most_items_of_a_unit));
        auto task = maker.make();
        if (!task) return;
        item.id = id_for(question, item.unit, items.size());
        item.difficulty = std::max(1, question.difficulty);
        item.source = question.source.empty() ? m_into.source : question.source;
        item.question = maker.question();
        item.task = std::move(*task);
        item.why = maker.explained(explanation_of(question), "See the right answer.", "见正确答案。");
        maker.note_explanations();
        if (const auto error = error_in(item); !error.empty()) {
            m_result.notes.resize(notes_before);  // what changed doesn't matter now
            return maker.note(CarryReason::not_valid_here, error);
        }
        if (item.id != question.name && !question.name.empty()) maker.note(CarryReason::renamed, item.id);
        m_ids.insert(item.id);
        items.push_back(std::move(item));
    }

    // Its name, where that is an id that no other has; else the unit's with a number.
    std::string id_for(const CarriedQuestion& question, const std::string& unit, std::size_t place) const {
        if (is_id(question.name, IdForm::course) && is_free(question.name)) return question.name;
        for (auto number = place + 1;; ++number) {
            auto id = fmt::format("{}-{}", unit, number);
            if (is_free(id)) return id;
        }
    }

    bool is_free(const std::string& id) const { return !m_ids.contains(id) && !m_into.taken.contains(id); }

    const CarryInto& m_into;
    std::map<std::string, std::vector<QuizItem>> m_units;
    std::set<std::string> m_ids;
    CarriedItems m_result;
};

}  // namespace

CarriedItems carry_in(const std::vector<CarriedQuestion>& questions, const CarryInto& into) {
    return Importer(into).run(questions);
}

}  // namespace haoping
