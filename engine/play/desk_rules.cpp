#include "play/desk_rules.h"

#include <algorithm>

#include "play/lookup.h"
#include "play/reasons.h"
#include "play/tracking.h"

namespace haoping {

namespace {

using Objection = std::optional<LocalText>;

struct Case {
    const Scenario& scenario;
    const Session& session;
    const DeskAction& action;
    const Order& order;
    const OrderState& state;

    bool has_left() const { return state.status == OrderStatus::shipped || state.status == OrderStatus::delivered; }
};

// The order's end, however it came about, closes most doors.
Objection closed(const Case& c) {
    if (c.state.status == OrderStatus::cancelled) return words_of(Reason::cancelled);
    if (c.state.status == OrderStatus::returned) return words_of(Reason::returned);
    return std::nullopt;
}

Objection tracking_forbids(const Case& c) {
    if (c.order.parcels.empty()) return words_of(Reason::nothing_to_track);
    return std::nullopt;
}

Objection cancelling_forbids(const Case& c) {
    if (const auto objection = closed(c)) return objection;
    if (c.has_left()) return words_of(Reason::left_no_cancelling, shipped_on(c.session, c.order));
    return std::nullopt;
}

Objection refund_forbids(const Case& c) {
    if (c.state.status == OrderStatus::unpaid || c.order.paid.cents <= 0) return words_of(Reason::not_paid);
    if (refundable(c.order, c.state).cents <= 0) return words_of(Reason::all_refunded, c.order.paid);
    return std::nullopt;
}

int pieces_left(const Case& c, const StockLevel& stock) {
    const auto resent = std::ranges::count_if(c.scenario.actions, [&](const DeskAction& other) {
        return other.kind == ActionKind::resend && other.item == c.action.item &&
               c.session.actions_taken.contains(other.id);
    });
    return stock.available - static_cast<int>(resent);
}

Objection resend_forbids(const Case& c) {
    if (c.state.status == OrderStatus::unpaid) return words_of(Reason::not_paid);
    if (c.state.status == OrderStatus::cancelled) return words_of(Reason::cancelled);
    const auto* stock = find_stock(c.scenario, c.action.item);
    if (stock != nullptr && pieces_left(c, *stock) <= 0) return words_of(Reason::out_of_stock);
    return std::nullopt;
}

Objection new_address_forbids(const Case& c) {
    if (const auto objection = closed(c)) return objection;
    if (c.state.status == OrderStatus::delivered) return words_of(Reason::delivered);
    if (c.has_left()) return words_of(Reason::left_no_new_address, shipped_on(c.session, c.order));
    return std::nullopt;
}

Objection label_forbids(const Case& c) {
    if (const auto objection = closed(c)) return objection;
    if (!c.has_left()) return words_of(Reason::not_shipped_no_return);
    if (c.state.return_label_sent) return words_of(Reason::label_sent);
    return std::nullopt;
}

Objection enquiry_forbids(const Case& c) {
    if (const auto objection = closed(c)) return objection;
    if (!c.has_left()) return words_of(Reason::not_shipped_no_enquiry);
    if (c.state.enquiry_opened) return words_of(Reason::enquiry_open);
    return std::nullopt;
}

bool may_be_repeated(ActionKind kind) {
    return kind == ActionKind::refund || kind == ActionKind::look_up_tracking || kind == ActionKind::wait;
}

Objection escalation_forbids(const Scenario& scenario, const Session& session) {
    const auto passed_on = [&](const DeskAction& other) {
        return other.kind == ActionKind::escalate && session.actions_taken.contains(other.id);
    };
    if (std::ranges::any_of(scenario.actions, passed_on)) return words_of(Reason::escalated);
    return std::nullopt;
}

Objection order_forbids(const Case& c) {
    switch (c.action.kind) {
        case ActionKind::look_up_tracking: return tracking_forbids(c);
        case ActionKind::cancel_order: return cancelling_forbids(c);
        case ActionKind::refund: return refund_forbids(c);
        case ActionKind::resend: return resend_forbids(c);
        case ActionKind::change_address: return new_address_forbids(c);
        case ActionKind::send_return_label: return label_forbids(c);
        case ActionKind::open_carrier_enquiry: return enquiry_forbids(c);
        case ActionKind::check_stock:
        case ActionKind::escalate:
        case ActionKind::wait: return std::nullopt;
    }
    return std::nullopt;
}

bool needs_order(ActionKind kind) {
    return kind != ActionKind::check_stock && kind != ActionKind::escalate && kind != ActionKind::wait;
}

}  // namespace

std::optional<LocalText> kind_forbids(const Scenario& scenario, const Session& session, const DeskAction& action) {
    if (action.kind == ActionKind::escalate) return escalation_forbids(scenario, session);
    if (needs_order(action.kind)) {
        const auto* order = find_order(scenario, action.order);
        if (order == nullptr) return words_of(Reason::no_such_action);
        if (auto objection = order_forbids({scenario, session, action, *order, session.orders.at(order->id)}))
            return objection;
    }
    if (!may_be_repeated(action.kind) && session.actions_taken.contains(action.id))
        return words_of(Reason::already_done);
    return std::nullopt;
}

std::optional<LocalText> arguments_forbid(const Scenario& scenario, const Session& session, const DeskAction& action,
                                          const UseDesk& use) {
    if (action.kind == ActionKind::change_address) {
        const auto address = wanted_address(action, use);
        if (!address || address->lines.empty()) return words_of(Reason::no_address);
        if (*address == session.orders.at(action.order).ship_to) return words_of(Reason::same_address);
    }
    if (action.kind == ActionKind::refund) {
        const auto left = refundable(*find_order(scenario, action.order), session.orders.at(action.order));
        const auto sum = refund_sum(scenario, session, action, use);
        if (sum.currency != left.currency) return words_of(Reason::other_currency, left);
        if (sum.cents <= 0) return words_of(Reason::no_sum);
        if (sum.cents > left.cents) return words_of(Reason::too_much, left);
    }
    return std::nullopt;
}

Money refund_sum(const Scenario& scenario, const Session& session, const DeskAction& action, const UseDesk& use) {
    if (use.amount) return *use.amount;
    if (action.suggested) return *action.suggested;
    return refundable(*find_order(scenario, action.order), session.orders.at(action.order));
}

std::optional<Address> wanted_address(const DeskAction& action, const UseDesk& use) {
    return use.address ? use.address : action.new_address;
}

Money refundable(const Order& order, const OrderState& state) {
    return {order.paid.cents - state.refunded.cents, order.paid.currency};
}

}  // namespace haoping
