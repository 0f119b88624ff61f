#include "marked_cases.h"

#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "agreement_rows.h"

namespace haoping::measure {

namespace {

constexpr double case_target = 0.90;
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
    for (const auto& reply : cases.replies) compared.push_back(compare(course, reply));
    const auto report = report_agreement(compared);
    const auto& criteria = report.criteria.agreement;
    const std::string note = cases.from_data ? "the half that the concept bank was developed on; the other is kept aside"
                                             : "the data are not there: the samples of the pack, which are its own tests";
    std::vector<Row> rows{
        {.name = "marked cases: total, QWK",
         .target = "≥ 0.90",
         .figure = kappa_text(report.totals),
         .n = report.totals.agreement.n,
         .reached = report.totals.agreement.kappa.value_or(0) >= case_target,
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
    std::ranges::move(kind_rows(cases.replies, compared), std::back_inserter(rows));
    return rows;
}

}  // namespace haoping::measure
