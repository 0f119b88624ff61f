#include "course/carried_question.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>

namespace haoping {

namespace {

class Carrier {
public:
    Carrier(const QuizItem& item, Locale locale, CarriedQuestions& to) : m_item(item), m_locale(locale), m_to(to) {
        m_question = {.name = item.id,
                      .category = item.unit,
                      .text = text(item.question),
                      .feedback = text(item.why),
                      .answers = {}};
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
        if (task.several) note("wrong options take points away, where here each option counts by itself");
        done();
    }

    void operator()(const StepsInOrder&) { leave_out("steps to put in order have no standard form there"); }

    void operator()(const Pairs& task) {
        m_question.form = CarriedForm::matching;
        for (const auto& pair : task.pairs) m_question.answers.push_back({text(pair.left), 1, {}, text(pair.right)});
        done();
    }

    void operator()(const Groups& task) {
        m_question.form = CarriedForm::matching;
        for (const auto& group : task.groups)
            for (const auto& member : group.members)
                m_question.answers.push_back({text(member), 1, {}, text(group.title)});
        done();
    }

    void operator()(const NumberToFind& task) {
        m_question.form = CarriedForm::numerical;
        m_question.tolerance = task.tolerance;
        m_question.text += fmt::format(" ({})", text(task.unit));
        add(fmt::format("{:.10g}", task.answer), 1);
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
        note("only these ways of writing the date are right there");
        done();
    }

    // Sentences to choose; what is right instead of the mistake goes into the feedback.
    void operator()(const LetterWithMistakes& task) {
        const auto sentences = sentences_of(task);
        std::vector<std::string> corrections(sentences.size());
        double right = 0;
        for (std::size_t i = 0; i < sentences.size(); ++i)
            for (std::size_t m = 0; m < task.mistakes.size(); ++m)
                if (is_in(task, task.mistakes[m], sentences[i]))
                    corrections[i] += fmt::format("{} → {}. ", task.mistakes[m].text, task.mistakes[m].correction);
        right = static_cast<double>(sentences.size()) - static_cast<double>(std::ranges::count(corrections, ""));
        m_question.form = CarriedForm::choice;
        m_question.single = false;
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            const double fraction =
                corrections[i].empty() ? -1 / std::max(1.0, static_cast<double>(sentences.size()) - right) : 1 / right;
            add(std::string(quote(task.letter, sentences[i])), fraction, corrections[i]);
        }
        note("the sentences of the letter became options to choose from");
        done();
    }

private:
    const std::string& text(const LocalText& local) const { return local.in(m_locale); }

    static bool is_in(const LetterWithMistakes& letter, const LetterMistake& mistake, const Span& sentence) {
        const auto at = letter.letter.find(mistake.text);
        return at >= sentence.begin && at < sentence.end;
    }

    void add(std::string answer, double fraction, std::string feedback = {}) {
        m_question.answers.push_back({std::move(answer), fraction, std::move(feedback), {}});
    }
    void note(std::string why) { m_to.notes.push_back({m_item.id, false, std::move(why)}); }
    void leave_out(std::string why) { m_to.notes.push_back({m_item.id, true, std::move(why)}); }
    void done() { m_to.questions.push_back(std::move(m_question)); }

    const QuizItem& m_item;
    Locale m_locale;
    CarriedQuestions& m_to;
    CarriedQuestion m_question;
};

}  // namespace

CarriedQuestions carry_over(const std::vector<QuizItem>& items, Locale locale) {
    CarriedQuestions carried;
    for (const auto& item : items) std::visit(Carrier(item, locale, carried), item.task);
    return carried;
}

}  // namespace haoping
