#pragma once

#include <string>

#include "learn/agreement_report.h"

namespace haoping::cli {

std::string agreement_json(const AgreementReport& report);  // everything
std::string agreement_text(const AgreementReport& report);  // aligned tables in plain words, and what they don't show

}  // namespace haoping::cli
