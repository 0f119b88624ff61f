#include "intents.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

#include <fmt/format.h>

#include "attacks.h"
#include "csv.h"

namespace haoping::measure {

namespace {

constexpr double auc_target = 0.985;
constexpr double first_target = 0.90;

// [reply][case]
using Scores = std::vector<std::vector<double>>;
using Cases = std::vector<std::shared_ptr<const Case>>;

Cases cases_of(const Course& course) {
    Cases cases;
    for (const auto& scenario : course.intents().scenarios) cases.push_back(opening_of(course.intents(), scenario));
    return cases;
}

Scores score(const Course& course, const Cases& cases, const std::vector<Reply>& replies, bool fill) {
    Scores scores(replies.size(), std::vector<double>(cases.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < replies.size(); i = next++) {
            const auto text = fill ? with_blanks_filled(replies[i].text) : replies[i].text;
            for (std::size_t k = 0; k < cases.size(); ++k) scores[i][k] = course.mark(*cases[k], text).marks.total;
        }
    };
    std::thread other(work);
    work();
    other.join();
    return scores;
}

// The share of (own, other) pairs in which the own reply scores higher; a tie counts half.
double area(std::vector<double> own, std::vector<double> others) {
    if (own.empty() || others.empty()) return 1;
    std::ranges::sort(others);
    double wins = 0;
    for (const double mark : own) {
        const auto [first, last] = std::ranges::equal_range(others, mark);
        wins += static_cast<double>(first - others.begin()) + static_cast<double>(last - first) / 2;
    }
    return wins / (static_cast<double>(own.size()) * static_cast<double>(others.size()));
}

struct Told {
    double area = 0;   // mean over the scenarios
    double first = 0;  // share of replies
    std::vector<double> areas;
};

Told tell_apart(const Cases& cases, const std::vector<Reply>& replies, const Scores& scores) {
    Told told;
    const auto own_case = [&](std::size_t reply, std::size_t k) {
        return replies[reply].at->scenario == cases[k]->scenario;
    };
    for (std::size_t k = 0; k < cases.size(); ++k) {
        std::vector<double> own;
        std::vector<double> others;
        for (std::size_t i = 0; i < replies.size(); ++i) (own_case(i, k) ? own : others).push_back(scores[i][k]);
        told.areas.push_back(area(own, others));
        told.area += told.areas.back() / static_cast<double>(cases.size());
    }
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const double best = *std::ranges::max_element(scores[i]);
        const auto as_good = std::ranges::count(scores[i], best);
        for (std::size_t k = 0; k < cases.size(); ++k)
            if (own_case(i, k) && scores[i][k] >= best) told.first += 1.0 / static_cast<double>(as_good);
    }
    told.first /= static_cast<double>(replies.size());
    return told;
}

// Replies that another scenario's rubric likes best, by how much.
std::vector<Example> confused(const Cases& cases, const std::vector<Reply>& replies, const Scores& scores) {
    std::vector<std::pair<double, Example>> found;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto best = std::ranges::max_element(scores[i]);
        double own = 0;
        for (std::size_t k = 0; k < cases.size(); ++k)
            if (cases[k]->scenario == replies[i].at->scenario) own = scores[i][k];
        if (own >= *best) continue;
        const auto& rival = cases[static_cast<std::size_t>(best - scores[i].begin())]->scenario->id;
        found.emplace_back(*best - own, Example{replies[i].at->scenario->id,
                                                fmt::format("{:.0f}, but {:.0f} on {}", 100 * own, 100 * *best, rival),
                                                replies[i].text});
    }
    std::ranges::stable_sort(found, std::greater<>(), &std::pair<double, Example>::first);
    std::vector<Example> examples;
    for (auto& each : found) examples.push_back(std::move(each.second));
    return examples;
}

std::string weakest(const Cases& cases, const Told& told) {
    std::vector<std::size_t> order(cases.size());
    for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
    std::ranges::stable_sort(order, {}, [&](std::size_t k) { return told.areas[k]; });
    std::string text = "lowest AUC:";
    for (std::size_t i = 0; i < std::min<std::size_t>(4, order.size()); ++i)
        text += fmt::format(" {} {:.3f}", cases[order[i]]->scenario->id, told.areas[order[i]]);
    return text;
}

}  // namespace

std::string with_blanks_filled(const std::string& text) {
    std::vector<Span> blanks;
    for (const auto& slot : analyse(text, {}).slots)
        if (slot.kind == SlotKind::placeholder) blanks.push_back(slot.span);
    return replaced(text, blanks, {"12345"});
}

IntentReplies read_intent_replies(const Course& course, const std::filesystem::path& data_folder) {
    IntentReplies intents;
    std::ifstream file(data_folder / "service-replies-by-intent.csv", std::ios::binary);
    if (!file) {
        intents.replies = samples_of(course.intents());
        return intents;
    }
    intents.from_data = true;
    std::ostringstream text;
    text << file.rdbuf();
    const auto cases = cases_of(course);
    for (const auto& row : read_csv(text.str())) {
        if (row.size() != 3) continue;
        auto id = row[0];
        std::ranges::replace(id, '_', '-');
        const auto own = std::ranges::find_if(cases, [&](const auto& at) { return at->scenario->id == id; });
        if (own == cases.end()) continue;  // the heading
        intents.replies.push_back({.id = fmt::format("{}/{}", id, intents.replies.size() + 1),
                                   .kind = "intent",
                                   .at = *own,
                                   .text = row[2],
                                   .total = {},
                                   .criteria = {}});
    }
    return intents;
}

std::vector<Row> intent_rows(const Course& course, const IntentReplies& intents) {
    const auto cases = cases_of(course);
    std::vector<Row> rows;
    for (const bool fill : {true, false}) {
        const auto scores = score(course, cases, intents.replies, fill);
        const auto told = tell_apart(cases, intents.replies, scores);
        rows.push_back({.name = fill ? "27 intents told apart" : "  blanks left unfilled",
                        .target = fill ? "AUC ≥ 0.985, top-1 ≥ 0.90" : "",
                        .figure = fmt::format("AUC {:.4f}, top-1 {:.3f}", told.area, told.first),
                        .n = intents.replies.size(),
                        .reached = {},
                        .note = weakest(cases, told),
                        .worst = {}});
        if (!fill) continue;
        rows.back().reached = told.area >= auc_target && told.first >= first_target;
        rows.back().worst = confused(cases, intents.replies, scores);
        if (!intents.from_data) rows.back().note += "; the data are not there: the samples of the pack";
    }
    return rows;
}

}  // namespace haoping::measure
