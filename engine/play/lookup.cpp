#include "play/lookup.h"

#include <algorithm>
#include <cassert>

namespace haoping {

namespace {

template <typename List, typename Field>
auto find_by(const List& list, Field field, std::string_view id) -> const typename List::value_type* {
    const auto found = std::ranges::find(list, id, field);
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

const Scenario& scenario_of(const Pack& pack, const Session& session) {
    const auto* scenario = pack.scenario(session.scenario);
    assert(scenario != nullptr);
    return *scenario;
}

const Step& step_of(const Scenario& scenario, const std::string& step_id) { return scenario.steps.at(step_id); }

const CompiledRubric& step_rubric(const Pack& pack, const Scenario& scenario, const std::string& step_id) {
    return pack.step_rubrics.at(pack.index_of(scenario)).at(step_id);
}

const DeskAction* find_action(const Scenario& scenario, std::string_view action_id) {
    return find_by(scenario.actions, &DeskAction::id, action_id);
}

const Order* find_order(const Scenario& scenario, std::string_view order_id) {
    return find_by(scenario.desk.orders, &Order::id, order_id);
}

const StockLevel* find_stock(const Scenario& scenario, std::string_view item_id) {
    return find_by(scenario.desk.stock, &StockLevel::item, item_id);
}

}  // namespace haoping
