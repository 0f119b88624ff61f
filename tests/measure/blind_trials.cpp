#include "blind_trials.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "agreement_rows.h"
#include "learn/blind_trial.h"

namespace haoping::measure {

namespace {

constexpr double total_target = 0.85;
constexpr double criteria_target = 0.80;
constexpr double most_false_zeros = 0.01;
constexpr double most_praised = 0.02;

std::vector<BlindMarks> read_marks(const nlohmann::json& marks) {
    std::vector<BlindMarks> given;
    for (const auto& each : marks)
        given.push_back({.total = each.at("overall").get<double>() / 100,
                         .criteria = each.at("criteria").get<std::map<std::string, double>>(),
                         .gates = each.at("gates").get<std::set<std::string>>()});
    return given;
}

Reply read_reply(const nlohmann::json& json, const Pack& pack, const Scenario& scenario) {
    const auto actions = json.at("actions").get<std::vector<std::string>>();
    const auto given = read_marks(json.at("marks"));
    Reply reply{.id = json.at("id"),
                .kind = json.at("kind"),
                .at = case_after(pack, scenario, json.at("step"), actions),
                .text = json.at("text"),
                .total = mean_total(given),
                .criteria = {}};
    for (const auto& marks : given)
        for (const auto& [id, unused] : marks.criteria) reply.criteria[id] = *mean_criterion(given, id);
    reply.genuine = *reply.total >= genuine_from;
    return reply;
}

void read_file(const std::filesystem::path& path, const Pack& pack, std::vector<Reply>& replies) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto json = nlohmann::json::parse(line);
        const auto* scenario = pack.scenario(json.at("scenario").get<std::string>());
        if (scenario != nullptr) replies.push_back(read_reply(json, pack, *scenario));
    }
}

std::vector<Row> rows_of(const Course& course, const BlindReplies& trial) {
    std::vector<ComparedReply> compared;
    Share false_zeros;
    Share praised;
    for (const auto& reply : trial.replies) {
        compared.push_back(compare(course, reply));
        const auto marks = course.mark(reply).marks;
        if (*reply.total >= genuine_from) false_zeros.add(marks.unscorable.has_value());
        if (*reply.total < none_below) praised.add(marks.total >= genuine_from);
    }
    const auto report = report_agreement(compared);
    const auto& criteria = report.criteria.agreement;
    const std::string name = trial.tuned_on ? "blind replies, tuned on" : "blind replies";
    const std::string note = trial.tuned_on ? "written and marked blind, but looked at since: no figure for new replies"
                                            : "written and marked blind, not looked at";
    std::vector<Row> rows{{.name = name + ": total, QWK",
                           .target = "≥ 0.85",
                           .figure = kappa_text(report.totals),
                           .n = report.totals.agreement.n,
                           .reached = report.totals.agreement.kappa.value_or(0) >= total_target,
                           .note = note,
                           .worst = examples(report.worst_totals, trial.replies)},
                          {.name = "the same, per criterion",
                           .target = "same ≥ 0.80",
                           .figure = fmt::format("same {:.3f}, QWK {}", criteria.exact, kappa_text(report.criteria)),
                           .n = criteria.n,
                           .reached = criteria.exact >= criteria_target,
                           .note = {},
                           .worst = examples(report.worst_criteria, trial.replies)},
                          {.name = "  genuine, but taken for no reply",
                           .target = "≤ 1 %",
                           .figure = to_string(false_zeros),
                           .n = false_zeros.n,
                           .reached = false_zeros.value() <= most_false_zeros,
                           .note = "genuine: 40 or more from the markers",
                           .worst = {}},
                          {.name = "  worth under 20, but given 40 or more",
                           .target = "≤ 2 %",
                           .figure = to_string(praised),
                           .n = praised.n,
                           .reached = praised.value() <= most_praised,
                           .note = {},
                           .worst = {}}};
    std::ranges::move(kind_rows(trial.replies, compared), std::back_inserter(rows));
    return rows;
}

}  // namespace

std::vector<BlindReplies> read_blind_trials(const Course& course, const std::filesystem::path& folder) {
    constexpr std::array<std::string_view, 2> halves{"developed", "held-out"};
    std::vector<BlindReplies> trials;
    for (const auto half : halves) {
        BlindReplies trial{.tuned_on = half == halves.front(), .replies = {}};
        for (const auto* pack : course.shipped())
            read_file(folder / fmt::format("{}.{}.jsonl", pack->id, half), *pack, trial.replies);
        if (!trial.replies.empty()) trials.push_back(std::move(trial));
    }
    return trials;
}

std::vector<Row> blind_trial_rows(const Course& course, const std::vector<BlindReplies>& trials) {
    std::vector<Row> rows;
    for (const auto& trial : trials) std::ranges::move(rows_of(course, trial), std::back_inserter(rows));
    return rows;
}

}  // namespace haoping::measure
