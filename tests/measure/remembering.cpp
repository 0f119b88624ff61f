#include "remembering.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

#include <fmt/format.h>

#include "course/course_texts.h"
#include "course/guessing.h"
#include "engine/memory/simulated_term.h"

namespace haoping::measure {

namespace {

using test::AfterWrong;
using test::Forgetting;
using test::SimulatedItem;
using test::SimulatedLearner;
using test::TermResult;

constexpr double fewer_wanted = 0.25;
constexpr int classes = 20;
constexpr int learners_in_class = 5;
constexpr test::Term term{.days = 150, .new_a_day = 10};

std::vector<SimulatedItem> items_of_course(const std::filesystem::path& source) {
    std::vector<SimulatedItem> items;
    for (const auto& item : read_course_texts(FolderSource(source / "scenarios/core")).texts.items) {
        // An answer counts as right when all of it is: of several parts that is the share of each, again and again.
        const bool in_one = kind_of(item.task) == QuizKind::true_false || kind_of(item.task) == QuizKind::single;
        items.push_back({in_one ? chance_of(item.task) : 0});
    }
    return items;
}

// Of one class of learners together, a learner.
struct ClassResult {
    double reviews = 0;
    double recall = 0;
    double recall_at_end = 0;
};

struct Class {
    Forgetting forgetting{};
    int number = 0;
};

template <typename MakeOrder>
ClassResult teach(const Class& whom, const std::vector<SimulatedItem>& items, MakeOrder make_order) {
    ClassResult all;
    for (int i = 0; i < learners_in_class; ++i) {
        SimulatedLearner learner(whom.forgetting, items, static_cast<std::uint64_t>(whom.number * 1000 + i));
        const auto order = make_order(items.size());
        const TermResult result = go_through(term, learner, *order);
        all.reviews += static_cast<double>(result.reviews) / learners_in_class;
        all.recall += result.recall / learners_in_class;
        all.recall_at_end += result.recall_at_end / learners_in_class;
    }
    return all;
}

// A fixed order can be made to keep as much as is wished by asking more often.
struct FixedOrder {
    std::string name;
    std::vector<std::vector<int>> days;  // more and more seldom
    AfterWrong after_wrong{};
};

std::vector<int> stretched(const std::vector<int>& days, double by) {
    std::vector<int> result;
    for (const int day : days) result.push_back(std::max(1, static_cast<int>(std::lround(day * by))));
    return result;
}

std::vector<FixedOrder> fixed_orders() {
    FixedOrder rounds{"against rounds", {}, AfterWrong::go_on};
    for (const int days : {1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70}) rounds.days.push_back({days});
    FixedOrder passes{"against 1-3-7-16-35", {}, AfterWrong::go_on};
    for (const double by : {0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 6.0, 9.0})
        passes.days.push_back(stretched(test::days_before_fsrs, by));
    FixedOrder begun_again{"against 1-3-7-16-35 begun again", passes.days, AfterWrong::begin_again};
    return {rounds, passes, begun_again};
}

// What one class needs with either order.
struct Comparison {
    ClassResult adaptive;
    std::optional<double> fixed_reviews;  // for the same recall over the term; empty: more than `most_reviews`
    double most_reviews = 0;
    double fewer() const { return 1 - adaptive.reviews / fixed_reviews.value_or(most_reviews); }
};

// Between the two nearest: the logarithm of the reviews by the recall.
std::optional<double> reviews_for(double recall, const std::vector<ClassResult>& ever_more_seldom) {
    for (std::size_t i = 1; i < ever_more_seldom.size(); ++i) {
        const auto& often = ever_more_seldom[i - 1];
        const auto& seldom = ever_more_seldom[i];
        if (recall > often.recall || recall < seldom.recall) continue;
        const double part = (recall - seldom.recall) / std::max(1e-9, often.recall - seldom.recall);
        return std::exp(std::log(seldom.reviews) + part * (std::log(often.reviews) - std::log(seldom.reviews)));
    }
    if (recall < ever_more_seldom.back().recall) return ever_more_seldom.back().reviews;  // less would do
    return std::nullopt;
}

Comparison compare(const Class& whom, const std::vector<SimulatedItem>& items, const FixedOrder& fixed) {
    Comparison result;
    result.adaptive =
        teach(whom, items, [](std::size_t count) { return test::adaptive_order(count, usual_retention); });
    std::vector<ClassResult> all;
    for (const auto& days : fixed.days)
        all.push_back(
            teach(whom, items, [&](std::size_t count) { return test::fixed_order(count, days, fixed.after_wrong); }));
    result.fixed_reviews = reviews_for(result.adaptive.recall, all);
    result.most_reviews = all.front().reviews;
    return result;
}

struct Summary {
    double mean = 0;
    double low = 0;  // of the mean's interval of 95 %
    double high = 0;
};

Summary summary_of(const std::vector<double>& values) {
    constexpr double t_of_19 = 2.093;  // Student's, for 20 classes
    static_assert(classes == 20);
    const double n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const double half = t_of_19 * std::sqrt(squares / (n - 1) / n);
    return {mean, mean - half, mean + half};
}

double mean_of(const std::vector<Comparison>& all, const std::function<double(const Comparison&)>& value) {
    double sum = 0;
    for (const auto& each : all) sum += value(each);
    return sum / static_cast<double>(all.size());
}

std::string name_of(Forgetting forgetting) {
    switch (forgetting) {
        case Forgetting::exponential: return "exponential forgetting";
        case Forgetting::power: return "forgetting by a power law";
        case Forgetting::fsrs: return "forgetting as FSRS has it";
    }
    return {};
}

std::string note_of(const std::vector<Comparison>& all) {
    const auto mean = [&](auto value) { return mean_of(all, value); };
    const auto never = std::ranges::count_if(all, [](const auto& each) { return !each.fixed_reviews; });
    std::string note = fmt::format(
        "adaptive, a learner: {:.0f} reviews for {:.1f} % true recall over the term, {:.1f} % after it; fixed: {:.0f} "
        "reviews for the same over the term",
        mean([](const auto& each) { return each.adaptive.reviews; }),
        100 * mean([](const auto& each) { return each.adaptive.recall; }),
        100 * mean([](const auto& each) { return each.adaptive.recall_at_end; }),
        mean([](const auto& each) { return each.fixed_reviews.value_or(each.most_reviews); }));
    if (never > 0) note += fmt::format("; {} classes never reach it with the fixed order", never);
    return note;
}

Row row_of(Forgetting forgetting, const std::vector<SimulatedItem>& items, const FixedOrder& fixed) {
    std::vector<Comparison> all;
    std::vector<double> fewer;
    for (int number = 1; number <= classes; ++number) {
        all.push_back(compare({forgetting, number}, items, fixed));
        fewer.push_back(all.back().fewer());
    }
    const Summary summary = summary_of(fewer);
    return {
        .name = fmt::format("reviews saved, {}, {}", name_of(forgetting), fixed.name),
        .target = "≥ 25 % fewer, same retention",
        .figure = fmt::format("{:.1f} % [{:.1f}, {:.1f}]", 100 * summary.mean, 100 * summary.low, 100 * summary.high),
        .n = static_cast<std::size_t>(classes * learners_in_class),
        .reached = summary.low >= fewer_wanted,
        .note = note_of(all),
        .worst = {}};
}

}  // namespace

std::vector<Row> remembering_rows(const std::filesystem::path& source) {
    const auto items = items_of_course(source);
    std::vector<Row> rows;
    for (const auto& fixed : fixed_orders())
        for (const auto forgetting : {Forgetting::exponential, Forgetting::power, Forgetting::fsrs})
            rows.push_back(row_of(forgetting, items, fixed));
    rows.front().note += fmt::format(
        "\n    assumed: {} questions, {} new ones a day for a term of {} days, one session a day, up to three times "
        "the same in it; adaptive: FSRS-6 with default weights at {:.0f} %; rounds: the whole course again every so "
        "many "
        "days; 1-3-7-16-35: those days, all stretched or shortened until as much is kept; true-or-false and one-of-n "
        "can be guessed; learners as tests/engine/memory/simulated_learner.h has them; interval of the mean of {} "
        "classes of {} learners",
        items.size(), term.new_a_day, term.days, 100 * usual_retention, classes, learners_in_class);
    return rows;
}

}  // namespace haoping::measure
