#include "exchange/carry_out.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>

namespace haoping {

namespace {

class Carrier {
public:
    Carrier(const QuizItem& item, ExchangeFormat format, Locale locale, CarriedQuestions& to)
        : m_format(format), m_locale(locale), m_to(to) {
        m_question.name = item.id;
        m_question.category = item.unit;
        m_question.text = text(item.question);
        m_question.feedback = text(item.why);
        m_question.difficulty = item.difficulty;
        m_question.source = item.source;
    }

    void operator()(const TrueOrFalse& task) {
        m_question.form = CarriedForm::true_false;
        add("true", task.answer ? 1 : 0);
        add("false", task.answer ? 0 : 1);
        done();
    }

    void operator()(const Choice& task) {
        const auto right = static_cast<double>(std::ranges::count(task.options, true, &QuizOption::right));
        const auto wrong = static_cast<double>(task.options.size()) - right;
        m_question.form = CarriedForm::choice;
        m_question.single = !task.several;
        for (const auto& option : task.options) {
            const double fraction = option.right ? 1 / right : task.several ? -1 / wrong : 0;
            add(text(option.text), fraction, text(option.why));
        }
        if (task.several && is_moodle()) note(CarryReason::wrong_options_take_points);
        if (is_chaoxing()) note(CarryReason::option_reasons_joined);
        done();
    }

    void operator()(const StepsInOrder& task) {
        if (is_chaoxing()) return note(CarryReason::no_form_there);
        const bool in_pairs = m_format == ExchangeFormat::gift;
        m_question.form = in_pairs ? CarriedForm::matching : CarriedForm::ordering;
        for (const auto& step : task.steps) {
            const auto place = std::to_string(m_question.answers.size() + 1);
            m_question.answers.push_back(in_pairs ? CarriedAnswer{place, 1, {}, text(step)}
                                                  : CarriedAnswer{text(step), 0, {}, {}});
        }
        if (in_pairs) note(CarryReason::steps_became_pairs);
        done();
    }

    void operator()(const Pairs& task) {
        if (is_chaoxing()) return note(CarryReason::no_form_there);
        m_question.form = CarriedForm::matching;
        for (const auto& pair : task.pairs) m_question.answers.push_back({text(pair.left), 1, {}, text(pair.right)});
        done();
    }

    void operator()(const Groups& task) {
        if (is_chaoxing()) return note(CarryReason::no_form_there);
        m_question.form = CarriedForm::matching;
        for (const auto& group : task.groups)
            for (const auto& member : group.members)
                m_question.answers.push_back({text(member), 1, {}, text(group.title)});
        done();
    }

    void operator()(const NumberToFind& task) {
        m_question.form = CarriedForm::numerical;
        m_question.tolerance = task.tolerance;
        m_question.measure = text(task.unit);
        add(fmt::format("{:.10g}", task.answer), 1);
        if (is_chaoxing()) note(CarryReason::only_as_written, m_question.answers[0].text);
        done();
    }

    void operator()(const DateToFind& task) {
        constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};
        const auto year = static_cast<int>(task.answer.year());
        const auto month = static_cast<unsigned>(task.answer.month());
        const auto day = static_cast<unsigned>(task.answer.day());
        const auto* name = months.at(month - 1);
        m_question.form = CarriedForm::short_answer;
        for (const auto& form :
             {fmt::format("{}-{:02}-{:02}", year, month, day), fmt::format("{} {} {}", day, name, year),
              fmt::format("{} {}", day, name), fmt::format("{} {}", name, day), fmt::format("{}月{}日", month, day),
              fmt::format("{}年{}月{}日", year, month, day)})
            add(form, 1);
        if (is_chaoxing()) m_question.answers.resize(1);
        note(is_chaoxing() ? CarryReason::only_as_written : CarryReason::only_these_dates, m_question.answers[0].text);
        done();
    }

    void operator()(const LetterWithMistakes& task) {
        m_question.form = CarriedForm::letter;
        m_question.single = false;
        m_question.letter = task.letter;
        for (const auto& mistake : task.mistakes)
            m_question.mistakes.push_back({mistake.text, mistake.correction, text(mistake.why)});
        const auto corrections = corrections_of(task);
        const auto right = corrections.size() - static_cast<std::size_t>(std::ranges::count(corrections, ""));
        const auto wrong = std::max<std::size_t>(1, corrections.size() - right);
        const auto sentences = sentences_of(task);
        for (std::size_t i = 0; i < sentences.size(); ++i)
            add(std::string(quote(task.letter, sentences[i])),
                corrections[i].empty() ? -1 / static_cast<double>(wrong) : 1 / static_cast<double>(right),
                corrections[i]);
        if (m_format != ExchangeFormat::qti) {
            m_question.form = CarriedForm::choice;
            note(CarryReason::letter_became_options);
            if (sentences.size() > most_options) note(CarryReason::no_way_back, std::to_string(sentences.size()));
        }
        done();
    }

    // Nothing there can mark it as here: a person does, by what stands for graders.
    void operator()(const ShortAnswer& task) {
        if (is_chaoxing()) return note(CarryReason::no_form_there);
        m_question.form = CarriedForm::essay;
        for (const auto& point : task.points)
            m_question.for_graders += fmt::format("– {}: {}\n", text(point.title), text(point.why));
        m_question.for_graders += text(task.model);
        note(CarryReason::marked_by_a_person);
        done();
    }

private:
    const std::string& text(const LocalText& local) const { return local.in(m_locale); }

    bool is_moodle() const { return m_format == ExchangeFormat::gift || m_format == ExchangeFormat::moodle_xml; }
    bool is_chaoxing() const { return m_format == ExchangeFormat::chaoxing; }

    // For each sentence what is right instead of its mistakes; empty: it has none.
    static std::vector<std::string> corrections_of(const LetterWithMistakes& task) {
        std::vector<std::string> corrections;
        for (const auto& sentence : sentences_of(task)) {
            auto& correction = corrections.emplace_back();
            for (const auto& mistake : task.mistakes) {
                const auto at = task.letter.find(mistake.text);
                if (at >= sentence.begin && at < sentence.end)
                    correction += fmt::format("{} → {}. ", mistake.text, mistake.correction);
            }
        }
        return corrections;
    }

    void add(std::string answer, double fraction, std::string feedback = {}) {
        m_question.answers.push_back({std::move(answer), fraction, std::move(feedback), {}});
    }
    void note(CarryReason why, std::string detail = {}) { m_to.note(m_question, why, std::move(detail)); }
    void done() { m_to.questions.push_back(std::move(m_question)); }

    ExchangeFormat m_format;
    Locale m_locale;
    CarriedQuestions& m_to;
    CarriedQuestion m_question;
};

}  // namespace

CarriedQuestions carry_over(const std::vector<QuizItem>& items, ExchangeFormat format, Locale locale) {
    CarriedQuestions carried;
    for (const auto& item : items) std::visit(Carrier(item, format, locale, carried), item.task);
    return carried;
}

}  // namespace haoping
