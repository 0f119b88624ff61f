#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "learn/agreement_report.h"

namespace haoping::cli {

nlohmann::ordered_json agreement_object(const AgreementReport& report);
std::string agreement_json(const AgreementReport& report);  // everything
std::string agreement_text(const AgreementReport& report);  // aligned tables in plain words, and what they don't show

}  // namespace haoping::cli
