#include "marked_cases.h"

#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "learn/agreement_report.h"

namespace haoping::measure {

namespace {

constexpr double total_target = 0.90;
constexpr double criteria_exact_target = 0.85;
constexpr double criteria_kappa_target = 0.80;

std::string lower(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

Reply read_reply(const nlohmann::json& json, const std::shared_ptr<const Case>& at) {
    Reply reply{.id = json.at("reply_id"),
                .kind = json.at("kind"),
                .at = at,
                .text = json.at("text"),
                .total = json.at("overall").get<double>() / 100,
                .criteria = {}};
    for (const auto& [id, mark] : json.at("criteria").items()) reply.criteria[lower(id)] = mark.get<double>();
    reply.genuine = reply.kind != "gaming" && reply.kind != "off_topic";
    return reply;
}

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

MarkedCases read_marked_cases(const Course& course, const std::filesystem::path& data_folder) {
    MarkedCases cases;
    std::ifstream file(data_folder / "marked-replies.json");
    if (!file) {
        cases.replies = samples_of(course.marked_cases());
        return cases;
    }
    cases.from_data = true;
    const auto json = nlohmann::json::parse(file);
    for (const auto& marked : json.at("marked_cases")) {
        const auto id = lower(marked.at("case").at("id"));
        const auto* scenario = course.marked_cases().scenario(id);
        if (scenario == nullptr) continue;
        const auto at = opening_of(course.marked_cases(), *scenario);
        for (const auto& reply : marked.at("replies")) cases.replies.push_back(read_reply(reply, at));
        Description description{id, {}};
        for (const auto& criterion : marked.at("case").at("criteria"))
            description.criteria.push_back(criterion.at("description_en"));
        cases.descriptions.push_back(std::move(description));
    }
    return cases;
}

std::vector<Row> marked_case_rows(const Course& course, const MarkedCases& cases) {
    std::vector<ComparedReply> compared;
    std::vector<std::string> kinds;
    for (const auto& reply : cases.replies) {
        compared.push_back(compare(course, reply));
        if (std::ranges::find(kinds, reply.kind) == kinds.end()) kinds.push_back(reply.kind);
    }
    const auto report = report_agreement(compared);
    const auto& criteria = report.criteria.agreement;
    const std::string note = cases.from_data ? "the half that the concept bank was developed on; the other is kept aside"
                                             : "the data are not there: the samples of the pack, which are its own tests";
    std::vector<Row> rows{
        {.name = "marked cases: total, QWK",
         .target = "≥ 0.90",
         .figure = kappa_text(report.totals),
         .n = report.totals.agreement.n,
         .reached = report.totals.agreement.kappa.value_or(0) >= total_target,
         .note = note,
         .worst = examples(report.worst_totals, cases.replies)},
        {.name = "the same, per criterion",
         .target = "exact ≥ 0.85, QWK ≥ 0.80",
         .figure = fmt::format("exact {:.3f}, QWK {}, mean of criteria {:.3f}", criteria.exact,
                               kappa_text(report.criteria), report.criteria_fisher_mean.value_or(0)),
         .n = criteria.n,
         .reached = criteria.exact >= criteria_exact_target && criteria.kappa.value_or(0) >= criteria_kappa_target,
         .note = "exact: within the same quarter; markers' means fall on quarters, rubrics give halves",
         .worst = examples(report.worst_criteria, cases.replies)}};
    if (kinds.size() > 1)
        for (const auto& kind : kinds) rows.push_back(kind_row(kind, cases.replies, compared));
    return rows;
}

}  // namespace haoping::measure
