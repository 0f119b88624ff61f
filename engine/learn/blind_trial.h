#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "learn/agreement_report.h"
#include "rubric/assessment.h"

namespace haoping {

// What one person gave a reply without having seen the program's marks. 0–1; what was left open is missing.
struct BlindMarks {
    std::optional<double> total;
    std::map<std::string, double> criteria;  // by id
    std::set<std::string> gates;             // ids of those that the reply breaks
};

struct TrialReply {
    std::string id;
    std::vector<BlindMarks> given;  // one for each marker, always in the same order; at least one
    Marks computed;
};

// From here a reply is an answer to the customer, below there it is none, by the markers' mean.
inline constexpr double genuine_from = 0.40;
inline constexpr double none_below = 0.20;

// Of those who gave one.
std::optional<double> mean_total(std::span<const BlindMarks> given);
// Rubrics give halves, so a mean that falls between them is rounded up to one. Empty when nobody marked it.
std::optional<double> mean_criterion(std::span<const BlindMarks> given, const std::string& criterion);

// Replies by their index, worst first, of so many that could have been among them.
struct Mistaken {
    std::vector<std::size_t> replies;
    std::size_t of = 0;
};

struct GateDifference {
    std::size_t reply = 0;
    std::set<std::string> gates;
};

struct TrialReport {
    AgreementReport program;                 // given: the markers' mean
    std::optional<AgreementReport> markers;  // given: the first, computed: the second; with two markers only
    Mistaken false_zeros;                    // genuine replies that the program takes for no reply
    Mistaken praised;                        // no replies that the program gives as much as a genuine one
    std::vector<GateDifference> untold;      // broken by every marker's word, not by the program's
    std::vector<GateDifference> unfounded;   // broken by the program's word, by no marker's
};

TrialReport report_trial(std::span<const TrialReply> replies, const std::string& scenario);

}  // namespace haoping
