#pragma once

#include <string_view>

#include "play/session.h"

namespace haoping {

// What a session's ids name. A session always belongs to the pack it was started from: an unknown id is our mistake.
const Scenario& scenario_of(const Pack&, const Session&);
const Step& step_of(const Scenario&, const std::string& step_id);
const CompiledRubric& step_rubric(const Pack&, const Scenario&, const std::string& step_id);

const DeskAction* find_action(const Scenario&, std::string_view action_id);  // null: no such
const Order* find_order(const Scenario&, std::string_view order_id);         // null: no such
const StockLevel* find_stock(const Scenario&, std::string_view item_id);     // null: not listed

}  // namespace haoping
