#include "agreement_rows.h"

#include <algorithm>

#include <fmt/format.h>

namespace haoping::measure {

ComparedReply compare(const Course& course, const Reply& reply) {
    const auto marks = course.mark(reply).marks;
    ComparedReply compared{.id = reply.id, .scenario = reply.at->scenario->id, .total = {}, .criteria = {}};
    if (reply.total) compared.total = MarkPair{*reply.total, marks.total};
    for (const auto& mark : marks.criteria)
        if (const auto given = reply.criteria.find(mark.id); given != reply.criteria.end())
            compared.criteria.push_back({mark.id, {given->second, mark.mark}});
    return compared;
}

std::string kappa_text(const Measured& measured) {
    if (!measured.agreement.kappa) return "no kappa";
    const auto& interval = measured.kappa_interval;
    if (!interval) return fmt::format("{:.3f}", *measured.agreement.kappa);
    return fmt::format("{:.3f} [{:.2f}–{:.2f}]", *measured.agreement.kappa, interval->low, interval->high);
}

std::vector<Example> examples(const std::vector<Disagreement>& worst, const std::vector<Reply>& replies) {
    std::vector<Example> examples;
    for (const auto& each : worst) {
        const auto reply = std::ranges::find(replies, each.id, &Reply::id);
        examples.push_back({each.scenario + ' ' + each.criterion,
                            fmt::format("{} ({}): markers {:.2f}, program {:.2f}", each.id, reply->kind,
                                        each.marks.given, each.marks.computed),
                            reply->text});
    }
    return examples;
}

namespace {

Row kind_row(const std::string& kind, const std::vector<Reply>& replies, const std::vector<ComparedReply>& compared) {
    std::vector<MarkPair> totals;
    std::vector<MarkPair> criteria;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        if (replies[i].kind != kind) continue;
        if (compared[i].total) totals.push_back(*compared[i].total);
        for (const auto& criterion : compared[i].criteria) criteria.push_back(criterion.marks);
    }
    const auto total = agreement_of(totals, scale_of_totals);
    return {.name = "  " + kind,
            .target = {},
            .figure = fmt::format("means {:.1f} / {:.1f}, error {:.1f}, criteria exact {:.2f}", 100 * total.mean_given,
                                  100 * total.mean_computed, 100 * total.mean_absolute_error,
                                  agreement_of(criteria, scale_of_criteria).exact),
            .n = total.n,
            .reached = {},
            .note = {},
            .worst = {}};
}

}  // namespace

std::vector<Row> kind_rows(const std::vector<Reply>& replies, const std::vector<ComparedReply>& compared) {
    std::vector<std::string> kinds;
    for (const auto& reply : replies)
        if (std::ranges::find(kinds, reply.kind) == kinds.end()) kinds.push_back(reply.kind);
    std::vector<Row> rows;
    if (kinds.size() < 2) return rows;
    for (const auto& kind : kinds) rows.push_back(kind_row(kind, replies, compared));
    return rows;
}

}  // namespace haoping::measure
