#include "pack/check_desk.h"

#include <fmt/format.h>
#include <algorithm>
#include <optional>

#include "pack/names.h"

namespace haoping {

namespace {

std::string day_of(ScenarioTime time) { return to_string(Date{std::chrono::floor<std::chrono::days>(time)}); }

bool is_sent(TrackingKind kind) { return kind != TrackingKind::notice; }

// Reports every amount of the order that isn't in the currency that was paid in. True: all are.
bool check_currencies(const Order& order, Diagnostics& diagnostics) {
    bool same = true;
    const auto check = [&](const Money& money, const SourcePlace& place, std::string_view what) {
        if (money.currency.empty() || order.paid.currency.empty() || money.currency == order.paid.currency) return;
        same = false;
        diagnostics.report(
            Code::mixed_currencies, place,
            fmt::format("{} is in {}, but the order was paid in {}", what, money.currency, order.paid.currency),
            "write all amounts of an order in one currency");
    };
    for (const auto& item : order.items) check(item.unit_price, item.source, "the price of '" + item.id + "'");
    check(order.shipping, order.source, "shipping");
    if (order.discount) check(*order.discount, order.source, "the discount");
    return same;
}

void check_total(const Order& order, Diagnostics& diagnostics) {
    if (order.paid.currency.empty()) return;
    std::int64_t sum = order.shipping.cents - (order.discount ? order.discount->cents : 0);
    for (const auto& item : order.items) sum += item.quantity * item.unit_price.cents;
    if (sum == order.paid.cents) return;
    diagnostics.report(Code::wrong_total, order.source,
                       fmt::format("'{}' was paid with {}, but items, shipping and discount make {}", order.id,
                                   to_string(order.paid), to_string(Money{sum, order.paid.currency})));
}

void check_events(const Order& order, const Parcel& parcel, Diagnostics& diagnostics) {
    std::optional<ScenarioTime> before;
    bool sent = false;
    for (const auto& event : parcel.events) {
        const auto kind = name_in(tracking_kind_names, event.kind);
        if (before && event.at < *before)
            diagnostics.report(Code::event_order, event.source,
                               fmt::format("this event is of {}, earlier than the one above it", day_of(event.at)),
                               "write events in the order of their times");
        else if (event.at < order.placed)
            diagnostics.report(Code::event_order, event.source,
                               fmt::format("'{}' on {}, before the order was placed on {}", kind, day_of(event.at),
                                           day_of(order.placed)));
        if (event.kind == TrackingKind::delivered && !sent)
            diagnostics.report(Code::event_order, event.source, "the parcel is delivered before it was sent",
                               "add an 'accepted' or 'departed' event above it");
        sent = sent || (is_sent(event.kind) && event.kind != TrackingKind::delivered);
        before = event.at;
    }
    if (parcel.expected_to && parcel.expected_to->ok() &&
        std::chrono::local_days{*parcel.expected_to} < std::chrono::floor<std::chrono::days>(order.placed))
        diagnostics.report(Code::event_order, parcel.source, "the parcel is expected before the order was placed");
}

// Whether some parcel has an event of one of these kinds up to now.
template <typename Wanted>
bool has_event(const Order& order, ScenarioTime now, Wanted wanted) {
    return std::ranges::any_of(order.parcels, [&](const Parcel& parcel) {
        return std::ranges::any_of(parcel.events,
                                   [&](const TrackingEvent& event) { return event.at <= now && wanted(event.kind); });
    });
}

void check_status(const Order& order, ScenarioTime now, Diagnostics& diagnostics) {
    const auto report = [&](std::string_view but) {
        diagnostics.report(Code::status_conflict, order.source,
                           fmt::format("'{}' is {}, but {}", order.id, name_in(order_status_names, order.status), but));
    };
    const bool left = has_event(order, now, is_sent);
    const bool delivered = has_event(order, now, [](TrackingKind kind) { return kind == TrackingKind::delivered; });
    switch (order.status) {
        case OrderStatus::unpaid:
        case OrderStatus::paid:
        case OrderStatus::packed:
            if (left) report("a parcel has left already");
            break;
        case OrderStatus::shipped:
            if (order.parcels.empty()) report("it has no parcel");
            break;
        case OrderStatus::delivered:
            if (!delivered) report("no parcel has a 'delivered' event up to now");
            break;
        case OrderStatus::cancelled:
        case OrderStatus::returned: break;
    }
}

void check_refunds(const Scenario& scenario, Diagnostics& diagnostics) {
    for (const auto& action : scenario.actions) {
        const auto order = std::ranges::find(scenario.desk.orders, action.order, &Order::id);
        if (!action.suggested || order == scenario.desk.orders.end()) continue;
        if (action.suggested->currency != order->paid.currency)
            diagnostics.report(Code::mixed_currencies, action.place,
                               fmt::format("the refund is in {}, but the order was paid in {}",
                                           action.suggested->currency, order->paid.currency));
        else if (action.suggested->cents > order->paid.cents)
            diagnostics.report(Code::refund_above_paid, action.place,
                               fmt::format("{} would be refunded, but only {} was paid", to_string(*action.suggested),
                                           to_string(order->paid)));
    }
}

void check_policies(const Scenario& scenario, const Pack& pack, Diagnostics& diagnostics) {
    const auto today = std::chrono::floor<std::chrono::days>(scenario.desk.now);
    for (const auto& id : scenario.desk.policies) {
        const auto* policy = pack.policy(id);
        if (policy != nullptr && policy->valid_from.ok() && std::chrono::local_days{policy->valid_from} > today)
            diagnostics.report(Code::policy_not_in_force, scenario.place,
                               fmt::format("the policy '{}' holds from {}, after the scenario's {}", id,
                                           to_string(policy->valid_from), day_of(scenario.desk.now)));
    }
}

}  // namespace

void check_desk(const Scenario& scenario, const Pack& pack, Diagnostics& diagnostics) {
    for (const auto& order : scenario.desk.orders) {
        if (check_currencies(order, diagnostics)) check_total(order, diagnostics);
        if (order.placed > scenario.desk.now)
            diagnostics.report(Code::future_event, order.source,
                               fmt::format("'{}' was placed on {}, after the scenario's {}", order.id,
                                           day_of(order.placed), day_of(scenario.desk.now)));
        for (const auto& parcel : order.parcels) check_events(order, parcel, diagnostics);
        check_status(order, scenario.desk.now, diagnostics);
    }
    check_refunds(scenario, diagnostics);
    check_policies(scenario, pack, diagnostics);
}

}  // namespace haoping
