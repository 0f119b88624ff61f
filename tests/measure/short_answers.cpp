#include "short_answers.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <map>
#include <thread>

#include <fmt/format.h>

#include "learn/agreement.h"
#include "learn/cross_validation.h"
#include "learn/model_file.h"

namespace haoping::measure {

namespace {

constexpr double target = 0.70;

using Sets = std::map<std::string, std::vector<MarkedAnswer>>;

Sets read_sets(const std::filesystem::path& table, const SpellingDictionary* dictionary) {
    Sets sets;
    std::ifstream in(table, std::ios::binary);
    std::string line;
    std::getline(in, line);  // the columns' names
    while (std::getline(in, line)) {
        const auto set = line.find('\t') + 1;
        const auto score = line.find('\t', set) + 1;
        const auto text = line.find('\t', score) + 1;
        if (set == 0 || score == 0 || text == 0) continue;
        MarkedAnswer answer{.id = line.substr(0, set - 1),
                            .text = line.substr(text),
                            .score = std::stod(line.substr(score, text - score - 1)),
                            .answer = {}};
        answer.answer.terms = read_terms(answer.text, dictionary);
        sets[line.substr(set, score - set - 1)].push_back(std::move(answer));
    }
    return sets;
}

LearnedReport report_on(const std::vector<MarkedAnswer>& answers) {
    std::vector<double> scores;
    for (const auto& answer : answers) scores.push_back(answer.score);
    return cross_validate(answers, scale_of(scores)).report;
}

}  // namespace

double ShortAnswers::mean_kappa() const {
    std::vector<double> kappas;
    for (const auto& set : sets) kappas.push_back(set.report.learned.agreement.kappa.value_or(0));
    return fisher_mean(kappas).value_or(0);
}

// The sets are independent: in Fisher's z the half widths of their intervals add up as squares.
Interval ShortAnswers::interval() const {
    double squares = 0;
    for (const auto& set : sets) {
        if (const auto& interval = set.report.learned.kappa_interval) {
            const double half = (std::atanh(std::min(interval->high, 0.999)) - std::atanh(interval->low)) / 2;
            squares += half * half;
        }
    }
    const double half = std::sqrt(squares) / static_cast<double>(sets.size());
    const double middle = std::atanh(mean_kappa());
    return {std::tanh(middle - half), std::tanh(middle + half)};
}

ShortAnswers measure_short_answers(const std::filesystem::path& table, const SpellingDictionary* dictionary) {
    const Sets sets = read_sets(table, dictionary);
    ShortAnswers result;
    std::vector<const std::vector<MarkedAnswer>*> answers;
    for (const auto& [name, marked] : sets) {
        result.sets.push_back({name, {}});
        answers.push_back(&marked);
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < answers.size(); at = next++)
            result.sets[at].report = report_on(*answers[at]);
    };
    std::thread other(work);
    work();
    other.join();
    return result;
}

Row short_answers_row(const std::filesystem::path& data_folder, const SpellingDictionary* dictionary) {
    Row row{.name = "school short answers, learned without a rubric: mean QWK (Fisher)",
            .target = fmt::format("≥ {:.2f}", target),
            .figure = "not measured",
            .n = 0,
            .reached = {},
            .note = "the data is not here",
            .worst = {}};
    const auto measured = measure_short_answers(data_folder / "short-answers-scored.tsv", dictionary);
    if (measured.sets.empty()) return row;
    const auto interval = measured.interval();
    row.figure = fmt::format("{:.3f} [{:.3f}–{:.3f}]", measured.mean_kappa(), interval.low, interval.high);
    row.reached = measured.mean_kappa() >= target;
    row.note =
        "ten-fold cross-validation: learned from 9/10 of the marks of each question, so from fewer than there are;";
    for (const auto& set : measured.sets) {
        row.n += set.report.answers;
        row.note += fmt::format(" {}: {:.2f}", set.name, set.report.learned.agreement.kappa.value_or(0));
    }
    return row;
}

}  // namespace haoping::measure
