#pragma once

#include <string>

namespace haoping::cli {

// What a case begins as: one customer with one order, a rubric of four points, a model reply in both languages, two
// samples. `haoping validate` finds nothing wrong with it. Ids are put in as they are and must be such.
std::string new_pack_json(const std::string& pack);
std::string new_scenario_json(const std::string& scenario);
std::string new_samples_json();

}  // namespace haoping::cli
