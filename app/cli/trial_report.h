#pragma once

#include <string>
#include <vector>

#include "learn/blind_trial.h"
#include "views/trial_view.h"

namespace haoping::cli {

// Everything that a report names beside the figures.
struct ReportedTrial {
    const TrialSheet& sheet;
    std::vector<std::string> markers;
    std::vector<TrialReply> replies;
    std::vector<std::string> texts;                 // [reply]
    std::vector<std::vector<std::string>> remarks;  // [reply][marker]
    TrialReport report;
};

std::string trial_report_text(const ReportedTrial&, const Texts&);
std::string trial_report_json(const ReportedTrial&);

}  // namespace haoping::cli
