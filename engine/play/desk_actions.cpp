#include "play/desk_actions.h"

#include "play/changes.h"
#include "play/conditions.h"
#include "play/desk_rules.h"
#include "play/lookup.h"
#include "play/reasons.h"

namespace haoping {

namespace {

// Changes the desk as the kind does by itself; gives back the sum that was moved, if any.
std::optional<Money> take_effect(Session& session, const Scenario& scenario, const DeskAction& action,
                                 const UseDesk& use) {
    const auto state = [&]() -> OrderState& { return session.orders.at(action.order); };
    switch (action.kind) {
        case ActionKind::look_up_tracking: state().tracking_seen = true; break;
        case ActionKind::check_stock: session.stock_seen.insert(action.item); break;
        case ActionKind::cancel_order: {
            const auto back = refundable(*find_order(scenario, action.order), state());
            const bool was_paid = state().status != OrderStatus::unpaid;
            state().status = OrderStatus::cancelled;
            state().cancelled_at = session.clock;
            if (!was_paid) break;
            state().refunded.cents += back.cents;
            return back;
        }
        case ActionKind::refund: {
            const auto sum = refund_sum(scenario, session, action, use);
            state().refunded.cents += sum.cents;
            return sum;
        }
        case ActionKind::resend: ++state().resent; break;
        case ActionKind::change_address: state().ship_to = wanted_address(action, use).value(); break;
        case ActionKind::send_return_label: state().return_label_sent = true; break;
        case ActionKind::open_carrier_enquiry: state().enquiry_opened = true; break;
        case ActionKind::escalate:
        case ActionKind::wait: break;
    }
    return std::nullopt;
}

}  // namespace

std::optional<LocalText> impossible_because(const Pack& pack, const Session& session, const DeskAction& action) {
    const auto& scenario = scenario_of(pack, session);
    if (auto objection = kind_forbids(scenario, session, action)) return objection;
    if (action.when && !holds(*action.when, pack, session)) return action.not_when;
    return std::nullopt;
}

std::optional<LocalText> impossible_because(const Pack& pack, const Session& session, const UseDesk& use) {
    const auto& scenario = scenario_of(pack, session);
    const auto* action = find_action(scenario, use.action);
    if (action == nullptr) return words_of(Reason::no_such_action);
    if (auto objection = impossible_because(pack, session, *action)) return objection;
    return arguments_forbid(scenario, session, *action, use);
}

void use_desk(Session& session, const Pack& pack, const UseDesk& use) {
    if (auto objection = impossible_because(pack, session, use)) {
        note(session, RefusedEvent{use.action, std::move(*objection)});
        return;
    }
    const auto& scenario = scenario_of(pack, session);
    const auto& action = *find_action(scenario, use.action);
    const auto sum = take_effect(session, scenario, action, use);
    session.actions_taken.insert(action.id);
    pass_minutes(session, scenario, action.minutes, Waiting::customer_waits);
    note(session, ActedEvent{action.id, action.kind, sum, action.result});
    apply_effects(session, scenario, action.effects);
}

}  // namespace haoping
