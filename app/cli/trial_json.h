#pragma once

#include <nlohmann/json_fwd.hpp>

#include "views/trial_view.h"

namespace haoping::cli {

nlohmann::ordered_json brief_json(const TrialBrief&);
nlohmann::ordered_json sheet_json(const TrialSheet&);

}  // namespace haoping::cli
