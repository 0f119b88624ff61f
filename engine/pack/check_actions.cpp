#include "pack/check_actions.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace haoping {

namespace {

const Order* order_of(const Scenario& scenario, const DeskAction& action) {
    const auto found = std::ranges::find(scenario.desk.orders, action.order, &Order::id);
    return found == scenario.desk.orders.end() ? nullptr : &*found;
}

bool is_listed_without_stock(const Scenario& scenario, const std::string& item) {
    return std::ranges::any_of(scenario.desk.stock,
                               [&](const StockLevel& stock) { return stock.item == item && stock.available == 0; });
}

bool is_at_shop(OrderStatus status) {
    return status == OrderStatus::unpaid || status == OrderStatus::paid || status == OrderStatus::packed;
}

// Why the desk can never allow it, whatever happens before; empty when it may.
std::optional<std::string> never_possible(const Scenario& scenario, const DeskAction& action) {
    const auto* order = order_of(scenario, action);
    if (order == nullptr) return std::nullopt;
    switch (action.kind) {
        case ActionKind::look_up_tracking:
            if (order->parcels.empty()) return "the order has no parcel";
            break;
        case ActionKind::cancel_order:
        case ActionKind::change_address:
            if (!is_at_shop(order->status)) return "the order has left the shop";
            break;
        case ActionKind::refund:
            if (order->paid.cents == 0) return "nothing was paid";
            break;
        case ActionKind::resend:
            if (is_listed_without_stock(scenario, action.item)) return "the item is out of stock";
            break;
        default: break;
    }
    return std::nullopt;
}

// Actions that must have been taken for the condition to hold.
void add_needed(const Condition& condition, std::set<std::string>& needed) {
    if (const auto* did = std::get_if<Did>(&condition.test)) needed.insert(did->action);
    if (const auto* all = std::get_if<AllHold>(&condition.test))
        for (const auto& part : all->parts) add_needed(part, needed);
}

using Needs = std::map<std::string, std::set<std::string>>;  // action → those that must be taken just before

Needs needs_of(const Scenario& scenario) {
    Needs needs;
    for (const auto& action : scenario.actions)
        if (action.when) add_needed(*action.when, needs[action.id]);
    return needs;
}

// Over any number of steps.
bool comes_before_itself(const std::string& action, const Needs& needs) {
    std::set<std::string> needed;
    std::vector<std::string> open{action};
    while (!open.empty()) {
        const auto found = needs.find(open.back());
        open.pop_back();
        if (found == needs.end()) continue;
        for (const auto& id : found->second)
            if (needed.insert(id).second) open.push_back(id);
    }
    return needed.contains(action);
}

}  // namespace

void check_actions(const Scenario& scenario, const References& references, Diagnostics& diagnostics) {
    const auto needs = needs_of(scenario);
    for (const auto& action : scenario.actions)
        if (comes_before_itself(action.id, needs))
            diagnostics.report(Code::impossible_action, action.place,
                               fmt::format("the action '{}' is possible only after itself", action.id),
                               "change its 'when'");
    for (const auto& reference : references.all()) {
        if (reference.kind != ReferenceKind::action) continue;
        const auto action = std::ranges::find(scenario.actions, reference.id, &DeskAction::id);
        if (action == scenario.actions.end()) continue;
        if (const auto reason = never_possible(scenario, *action))
            diagnostics.report(Code::impossible_action, reference.place,
                               fmt::format("the action '{}' is never possible: {}", reference.id, *reason));
    }
}

}  // namespace haoping
