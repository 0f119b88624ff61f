#pragma once

#include <optional>
#include <string>
#include <vector>

#include "learn/agreement.h"

namespace haoping {

struct CriterionPair {
    std::string criterion;
    MarkPair marks;
};

// One reply as a person and the program marked it. Either part may be missing.
struct ComparedReply {
    std::string id;
    std::string scenario;
    std::optional<MarkPair> total;
    std::vector<CriterionPair> criteria;
};

// Agreement with its interval.
struct Measured {
    Agreement agreement;
    std::optional<Interval> kappa_interval;
};

struct CriterionAgreement {
    std::string scenario;
    std::string criterion;
    Agreement agreement;
};

// Totals that a person put between two limits. A kappa inside a band says nothing (the band leaves no spread), so only
// the errors are told.
struct BandAgreement {
    double from = 0;  // 0–1, inclusive
    double to = 1;    // exclusive, but for the last band
    Agreement agreement;
};

struct Disagreement {
    std::string id;
    std::string scenario;
    std::string criterion;  // empty: the total
    MarkPair marks;
};

struct ScenarioAgreement {
    std::string scenario;
    Agreement agreement;  // of totals
};

struct AgreementReport {
    std::size_t replies = 0;
    Measured totals;
    Measured criteria;                           // all criteria of all replies together
    std::optional<double> criteria_fisher_mean;  // over the criteria that have a kappa
    std::vector<ScenarioAgreement> by_scenario;  // as they come up
    std::vector<CriterionAgreement> by_criterion;
    std::vector<BandAgreement> by_band;      // those that hold replies
    std::vector<Disagreement> worst_totals;  // largest first; exact ones are left out
    std::vector<Disagreement> worst_criteria;
};

AgreementReport report_agreement(const std::vector<ComparedReply>& replies);

}  // namespace haoping
