#include "learn/agreement_report.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace haoping {
namespace {

constexpr std::array band_limits{0.0, 0.2, 0.4, 0.6, 0.8, 1.0};

// Pairs that stand under one name, in the order in which the names came up.
struct Named {
    std::string scenario;
    std::string criterion;
    std::vector<MarkPair> pairs;
};

std::vector<MarkPair>& pairs_of(std::vector<Named>& groups, const std::string& scenario, const std::string& criterion) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Named& group) {
        return group.scenario == scenario && group.criterion == criterion;
    });
    return found != groups.end() ? found->pairs : groups.emplace_back(Named{scenario, criterion, {}}).pairs;
}

void largest_first(std::vector<Disagreement>& list) {
    const auto apart = [](const Disagreement& one) { return std::abs(one.marks.given - one.marks.computed); };
    list.erase(std::remove_if(list.begin(), list.end(), [&](const auto& one) { return apart(one) < 1e-9; }),
               list.end());
    std::stable_sort(list.begin(), list.end(), [&](const auto& a, const auto& b) { return apart(a) > apart(b); });
}

// The totals, or the criteria, of many replies.
class Collected {
public:
    void begin_reply() { m_sums.emplace_back(); }
    void add(const MarkPair& pair, const MarkScale& scale) {
        m_pairs.push_back(pair);
        m_sums.back().add(pair, scale);
    }
    Measured measured(const MarkScale& scale) const { return {agreement_of(m_pairs, scale), bootstrap_kappa(m_sums)}; }
    const std::vector<MarkPair>& pairs() const { return m_pairs; }

private:
    std::vector<MarkPair> m_pairs;
    std::vector<PairSums> m_sums;  // one for each reply
};

std::vector<BandAgreement> agreement_by_band(const std::vector<MarkPair>& totals) {
    std::vector<BandAgreement> bands;
    for (std::size_t band = 0; band + 1 < band_limits.size(); ++band) {
        const bool last = band + 2 == band_limits.size();
        std::vector<MarkPair> inside;
        std::copy_if(totals.begin(), totals.end(), std::back_inserter(inside), [&](const MarkPair& pair) {
            return pair.given >= band_limits[band] && (last || pair.given < band_limits[band + 1]);
        });
        if (inside.empty()) continue;
        bands.push_back({band_limits[band], band_limits[band + 1], agreement_of(inside, scale_of_totals)});
    }
    return bands;
}

void add_criteria_rows(const std::vector<Named>& criteria, AgreementReport& report) {
    std::vector<double> kappas;
    for (const auto& group : criteria) {
        report.by_criterion.push_back({group.scenario, group.criterion, agreement_of(group.pairs, scale_of_criteria)});
        if (const auto kappa = report.by_criterion.back().agreement.kappa) kappas.push_back(*kappa);
    }
    report.criteria_fisher_mean = fisher_mean(kappas);
}

}  // namespace

AgreementReport report_agreement(const std::vector<ComparedReply>& replies) {
    AgreementReport report;
    report.replies = replies.size();
    Collected totals;
    Collected criteria;
    std::vector<Named> by_scenario;
    std::vector<Named> by_criterion;
    for (const auto& reply : replies) {
        if (reply.total) {
            totals.begin_reply();
            totals.add(*reply.total, scale_of_totals);
            pairs_of(by_scenario, reply.scenario, "").push_back(*reply.total);
            report.worst_totals.push_back({reply.id, reply.scenario, "", *reply.total});
        }
        if (!reply.criteria.empty()) criteria.begin_reply();
        for (const auto& [criterion, marks] : reply.criteria) {
            criteria.add(marks, scale_of_criteria);
            pairs_of(by_criterion, reply.scenario, criterion).push_back(marks);
            report.worst_criteria.push_back({reply.id, reply.scenario, criterion, marks});
        }
    }
    report.totals = totals.measured(scale_of_totals);
    report.criteria = criteria.measured(scale_of_criteria);
    for (const auto& group : by_scenario) {
        report.by_scenario.push_back({group.scenario, agreement_of(group.pairs, scale_of_totals)});
    }
    add_criteria_rows(by_criterion, report);
    report.by_band = agreement_by_band(totals.pairs());
    largest_first(report.worst_totals);
    largest_first(report.worst_criteria);
    return report;
}

}  // namespace haoping
