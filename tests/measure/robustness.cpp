#include "robustness.h"

#include <algorithm>
#include <functional>
#include <map>

#include <fmt/format.h>

#include "attacks.h"
#include "intents.h"
#include "pack/names.h"

namespace haoping::measure {

namespace {

constexpr double most_kept = 0.15;
constexpr double most_gained = 0.02;
constexpr double most_flagged = 0.01;
constexpr double worth_spoiling = 0.5;

// What a change made of the marks of one reply.
struct Changed {
    double before = 0;
    double after = 0;
    Example example;
};

using Change = std::function<std::string(const std::string&, RandomNumbers&)>;

std::vector<Changed> apply_to_all(const Course& course, const std::vector<Reply>& replies, const std::string& kind,
                                  const Change& change) {
    RandomNumbers random(3);
    std::vector<Changed> changed;
    for (const auto& reply : replies) {
        const auto text = change(reply.text, random);
        const double before = course.mark(reply).marks.total;
        const double after = course.mark(*reply.at, text).marks.total;
        changed.push_back({before, after,
                           {reply.at->scenario->id,
                            fmt::format("{}, {}: {:.0f} → {:.0f}", kind, reply.id, 100 * before, 100 * after), text}});
    }
    return changed;
}

// Largest difference of `after` and what it should be first.
std::vector<Example> worst_of(std::vector<Changed> changed, const std::function<double(const Changed&)>& badness) {
    std::erase_if(changed, [&](const Changed& each) { return badness(each) <= 0; });
    std::ranges::stable_sort(changed, [&](const auto& a, const auto& b) { return badness(a) > badness(b); });
    std::vector<Example> examples;
    for (auto& each : changed) examples.push_back(std::move(each.example));
    return examples;
}

Row shuffling_row(const Course& course, const std::vector<Reply>& replies, const std::string& name,
                  const Change& change) {
    auto changed = apply_to_all(course, replies, name, change);
    double before = 0;
    double after = 0;
    std::size_t flagged = 0;
    for (const auto& each : changed) {
        before += each.before;
        after += each.after;
        flagged += each.after <= 0 ? 1U : 0U;
    }
    const double kept = before > 0 ? after / before : 0;
    return {.name = name,
            .target = "keeps ≤ 15 %",
            .figure = fmt::format("keeps {:.1f} %", 100 * kept),
            .n = changed.size(),
            .reached = kept <= most_kept,
            .note = fmt::format("{} of them earn nothing", flagged),
            .worst = worst_of(std::move(changed), [](const Changed& each) { return each.after - 0.15 * each.before; })};
}

const std::map<std::string, Change>& paddings() {
    static const std::map<std::string, Change> all{
        {"small talk behind", [](const auto& text, auto&) { return text + "\n\n" + small_talk(); }},
        {"small talk before", [](const auto& text, auto&) { return small_talk() + "\n\n" + text; }},
        {"small talk three times",
         [](const auto& text, auto&) { return text + "\n" + small_talk() + " " + small_talk() + " " + small_talk(); }},
        {"reply twice", [](const auto& text, auto&) { return text + "\n\n" + text; }},
        {"each sentence twice", [](const auto& text, auto&) { return each_sentence_twice(text); }},
        {"fillers", [](const auto& text, auto& random) { return with_fillers(text, random); }},
        {"zero-width characters", [](const auto& text, auto& random) { return with_zero_width(text, random); }},
        {"look-alikes", [](const auto& text, auto& random) { return with_look_alikes(text, random); }}};
    return all;
}

std::vector<Reply> worth_shuffling(const Course& course, const std::vector<Reply>& replies) {
    std::vector<Reply> chosen;
    for (const auto& reply : replies)
        if (course.mark(reply).marks.total >= worth_spoiling && words_of(reply.text).size() > 10) chosen.push_back(reply);
    return chosen;
}

std::vector<Row> padding_rows_of(const Course& course, const std::vector<Reply>& replies, const std::string& name) {
    std::vector<Row> rows;
    for (const auto& [kind, change] : paddings()) {
        auto changed = apply_to_all(course, replies, kind, change);
        double gain = 0;
        Share gaining;
        for (const auto& each : changed) {
            gain += (each.after - each.before) / static_cast<double>(changed.size());
            gaining.add(each.after - each.before > most_gained);
        }
        rows.push_back({.name = name + kind,
                        .target = "gains ≤ 2 %",
                        .figure = fmt::format("mean {:+.2f} %, {} gain more than 2 %", 100 * gain, gaining.hits),
                        .n = changed.size(),
                        .reached = gain <= most_gained,
                        .note = {},
                        .worst = worst_of(std::move(changed),
                                          [](const Changed& each) { return each.after - each.before - most_gained; })});
    }
    return rows;
}

}  // namespace

std::vector<Row> shuffling_rows(const Course& course, const std::vector<Reply>& replies) {
    const auto chosen = worth_shuffling(course, replies);
    return {shuffling_row(course, chosen, "words shuffled",
                          [](const std::string& text, RandomNumbers& random) { return shuffled(text, random); }),
            shuffling_row(course, chosen, "words shuffled inside sentences",
                          [](const std::string& text, RandomNumbers& random) {
                              return shuffled_inside_sentences(text, random);
                          })};
}

std::vector<Row> padding_rows(const Course& course, const std::vector<Reply>& replies) {
    std::vector<Reply> genuine;
    std::vector<Reply> fakes;  // flagged as they stand
    for (const auto& reply : replies) {
        if (reply.genuine)
            genuine.push_back(reply);
        else if (course.mark(reply).marks.unscorable) fakes.push_back(reply);
    }
    auto rows = padding_rows_of(course, genuine, "padding: ");
    for (auto& row : padding_rows_of(course, fakes, "  fakes disguised by ")) rows.push_back(std::move(row));
    return rows;
}

Row flagged_row(const Course& course, const std::vector<Reply>& replies, const std::vector<Reply>& to_intents) {
    Share of_cases;
    Share of_intents;
    Row row{.name = "genuine replies flagged", .target = "≤ 1 %", .figure = {}, .reached = {}, .note = {}, .worst = {}};
    std::map<std::string, std::size_t> reasons;
    const auto look = [&](const Reply& reply, const std::string& text, Share& share) {
        const auto reason = course.mark(*reply.at, text).marks.unscorable;
        share.add(reason.has_value());
        if (reason) ++reasons[std::string(name_in(unscorable_names, *reason))];
        if (reason)
            row.worst.push_back({reply.at->scenario->id,
                                 fmt::format("{}: taken for {}", reply.id, name_in(unscorable_names, *reason)), text});
    };
    for (const auto& reply : replies)
        if (reply.genuine) look(reply, reply.text, of_cases);
    for (const auto& reply : to_intents)
        if (reply.genuine) look(reply, with_blanks_filled(reply.text), of_intents);
    row.figure = to_string(Share{of_cases.hits + of_intents.hits, of_cases.n + of_intents.n});
    row.n = of_cases.n + of_intents.n;
    row.reached = of_cases.value() <= most_flagged && of_intents.value() <= most_flagged;
    row.note = fmt::format("cases {} of {}, intents {} of {}", of_cases.hits, of_cases.n, of_intents.hits, of_intents.n);
    for (const auto& [reason, times] : reasons) row.note += fmt::format(", {} {}", reason, times);
    return row;
}

}  // namespace haoping::measure
