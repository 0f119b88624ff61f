#include <cmath>

#include <nlohmann/json.hpp>

#include "cli/agreement_output.h"

namespace haoping::cli {

namespace {

using nlohmann::ordered_json;

ordered_json rounded(double value) { return std::round(value * 10000) / 10000; }
ordered_json rounded(const std::optional<double>& value) { return value ? rounded(*value) : ordered_json(nullptr); }

ordered_json json_of(const Agreement& agreement) {
    return {{"n", agreement.n},
            {"qwk", rounded(agreement.kappa)},
            {"exact", rounded(agreement.exact)},
            {"adjacent", rounded(agreement.adjacent)},
            {"mean_absolute_error", rounded(agreement.mean_absolute_error)},
            {"mean_given", rounded(agreement.mean_given)},
            {"mean_computed", rounded(agreement.mean_computed)},
            {"standardised_mean_difference", rounded(agreement.standardised_mean_difference)}};
}

ordered_json json_of(const Measured& measured) {
    ordered_json json = json_of(measured.agreement);
    if (const auto& interval = measured.kappa_interval) {
        json["qwk_interval_95"] = {rounded(interval->low), rounded(interval->high)};
    } else {
        json["qwk_interval_95"] = nullptr;
    }
    return json;
}

ordered_json json_of(const std::vector<Disagreement>& list) {
    auto json = ordered_json::array();
    for (const auto& one : list) {
        ordered_json entry{{"id", one.id}, {"scenario", one.scenario}};
        if (!one.criterion.empty()) entry["criterion"] = one.criterion;
        entry["given"] = rounded(one.marks.given);
        entry["computed"] = rounded(one.marks.computed);
        json.push_back(std::move(entry));
    }
    return json;
}

// The agreement after the keys that name it.
ordered_json named(ordered_json names, const Agreement& agreement) {
    names.update(json_of(agreement));
    return names;
}

}  // namespace

nlohmann::ordered_json agreement_object(const AgreementReport& report) {
    ordered_json json;
    json["replies"] = report.replies;
    json["total"] = json_of(report.totals);
    json["criteria"] = json_of(report.criteria);
    json["criteria"]["qwk_fisher_mean"] = rounded(report.criteria_fisher_mean);
    auto& by_scenario = json["by_scenario"] = ordered_json::array();
    for (const auto& row : report.by_scenario) {
        by_scenario.push_back(named({{"scenario", row.scenario}}, row.agreement));
    }
    auto& by_criterion = json["by_criterion"] = ordered_json::array();
    for (const auto& row : report.by_criterion) {
        by_criterion.push_back(named({{"scenario", row.scenario}, {"criterion", row.criterion}}, row.agreement));
    }
    auto& by_band = json["by_band"] = ordered_json::array();
    for (const auto& row : report.by_band) {
        by_band.push_back(named({{"from", row.from}, {"to", row.to}}, row.agreement));
    }
    json["worst_totals"] = json_of(report.worst_totals);
    json["worst_criteria"] = json_of(report.worst_criteria);
    return json;
}

std::string agreement_json(const AgreementReport& report) { return agreement_object(report).dump(2) + "\n"; }

}  // namespace haoping::cli
