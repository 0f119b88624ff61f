#include "learn/blind_trial.h"

#include <algorithm>
#include <cmath>

namespace haoping {

namespace {

ComparedReply beside_program(const TrialReply& reply, const std::string& scenario) {
    ComparedReply compared{.id = reply.id, .scenario = scenario, .total = {}, .criteria = {}};
    if (const auto total = mean_total(reply.given)) compared.total = MarkPair{*total, reply.computed.total};
    for (const auto& criterion : reply.computed.criteria)
        if (const auto mean = mean_criterion(reply.given, criterion.id))
            compared.criteria.push_back({criterion.id, {*mean, criterion.mark}});
    return compared;
}

ComparedReply beside_each_other(const TrialReply& reply, const std::string& scenario) {
    const BlindMarks& first = reply.given.at(0);
    const BlindMarks& second = reply.given.at(1);
    ComparedReply compared{.id = reply.id, .scenario = scenario, .total = {}, .criteria = {}};
    if (first.total && second.total) compared.total = MarkPair{*first.total, *second.total};
    for (const auto& [criterion, mark] : first.criteria)
        if (const auto other = second.criteria.find(criterion); other != second.criteria.end())
            compared.criteria.push_back({criterion, {mark, other->second}});
    return compared;
}

void add_mistakes(const TrialReply& reply, std::size_t index, TrialReport& report) {
    const auto total = mean_total(reply.given);
    if (!total) return;
    if (*total >= genuine_from) {
        ++report.false_zeros.of;
        if (reply.computed.unscorable) report.false_zeros.replies.push_back(index);
    }
    if (*total < none_below) {
        ++report.praised.of;
        if (reply.computed.total >= genuine_from) report.praised.replies.push_back(index);
    }
}

void add_gates(const TrialReply& reply, std::size_t index, TrialReport& report) {
    GateDifference untold{index, {}};
    GateDifference unfounded{index, {}};
    for (const auto& gate : reply.computed.gates) {
        const auto sees = [&](const BlindMarks& marks) { return marks.gates.contains(gate.id); };
        if (!gate.crossed && std::ranges::all_of(reply.given, sees)) untold.gates.insert(gate.id);
        if (gate.crossed && std::ranges::none_of(reply.given, sees)) unfounded.gates.insert(gate.id);
    }
    if (!untold.gates.empty()) report.untold.push_back(std::move(untold));
    if (!unfounded.gates.empty()) report.unfounded.push_back(std::move(unfounded));
}

void worst_first(std::vector<std::size_t>& indices, std::span<const TrialReply> replies) {
    std::ranges::stable_sort(indices, std::ranges::greater(), [&](std::size_t index) {
        return std::abs(*mean_total(replies[index].given) - replies[index].computed.total);
    });
}

}  // namespace

std::optional<double> mean_total(std::span<const BlindMarks> given) {
    double sum = 0;
    double count = 0;
    for (const auto& marks : given) {
        if (!marks.total) continue;
        sum += *marks.total;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> mean_criterion(std::span<const BlindMarks> given, const std::string& criterion) {
    double sum = 0;
    double count = 0;
    for (const auto& marks : given) {
        const auto mark = marks.criteria.find(criterion);
        if (mark == marks.criteria.end()) continue;
        sum += mark->second;
        ++count;
    }
    if (count == 0) return std::nullopt;
    constexpr double just_above = 0.01;
    return count == 1 ? sum : std::max(0.0, std::ceil(sum / count * 2 - just_above) / 2);
}

TrialReport report_trial(std::span<const TrialReply> replies, const std::string& scenario) {
    TrialReport report;
    std::vector<ComparedReply> program;
    std::vector<ComparedReply> markers;
    for (std::size_t index = 0; index < replies.size(); ++index) {
        const TrialReply& reply = replies[index];
        program.push_back(beside_program(reply, scenario));
        if (reply.given.size() == 2) markers.push_back(beside_each_other(reply, scenario));
        add_mistakes(reply, index, report);
        add_gates(reply, index, report);
    }
    worst_first(report.false_zeros.replies, replies);
    worst_first(report.praised.replies, replies);
    report.program = report_agreement(program);
    if (!markers.empty()) report.markers = report_agreement(markers);
    return report;
}

}  // namespace haoping
