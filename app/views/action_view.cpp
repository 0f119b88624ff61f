#include "views/action_view.h"

#include "play/desk_rules.h"
#include "play/lookup.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string confirmation(const Texts& t, const DeskAction& action, const std::string& customer) {
    switch (action.kind) {
        case ActionKind::look_up_tracking: return t("The carrier's events appear on the right.");
        case ActionKind::check_stock: return t("The number in stock appears on the right.");
        case ActionKind::cancel_order:
            return t("Order {} is cancelled and everything paid goes back to {}.", action.order, customer);
        case ActionKind::refund: return t("The money goes back to {} at once.", customer);
        case ActionKind::resend: return t("The shop packs the item again and sends it.");
        case ActionKind::change_address: return t("Order {} will be sent to the new address.", action.order);
        case ActionKind::send_return_label: return t("{} gets a prepaid label for sending the goods back.", customer);
        case ActionKind::open_carrier_enquiry: return t("The shop's request goes to the carrier.");
        case ActionKind::escalate: return t("The case goes to a senior colleague; you stay in the conversation.");
        case ActionKind::wait: return t("{} pass before anything else happens.", minutes_long(t, action.minutes));
    }
    return {};
}

std::string cost_of(const Texts& t, ActionKind kind) {
    switch (kind) {
        case ActionKind::cancel_order: return t("The shop loses this sale.");
        case ActionKind::refund: return t("It costs the shop this sum.");
        case ActionKind::resend: return t("It costs the shop a second item and its postage.");
        case ActionKind::send_return_label: return t("It costs the shop the return postage.");
        case ActionKind::escalate: return t("It costs a colleague's time.");
        case ActionKind::look_up_tracking:
        case ActionKind::check_stock:
        case ActionKind::change_address:
        case ActionKind::open_carrier_enquiry: return t("It costs the shop nothing.");
        case ActionKind::wait: return t("It costs nothing but the customer's patience.");
    }
    return {};
}

std::string undo_of(const Texts& t, ActionKind kind) {
    return kind == ActionKind::change_address ? t("The address can be changed again until the parcel leaves.")
                                              : t("It cannot be taken back.");
}

void fill_refund(ActionButton& button, const Scenario& scenario, const Session& session, const DeskAction& action,
                 const Texts& t) {
    const Money most = refundable(*find_order(scenario, action.order), session.orders.at(action.order));
    button.most = t("at most {}", display(most));
    if (!button.suggested || button.suggested->cents > most.cents) {  // a part may be paid back already
        button.suggested = most;
    }
}

ActionButton action_button(const Pack& pack, const Session& session, const DeskAction& action, const Texts& t) {
    const Scenario& scenario = scenario_of(pack, session);
    const ActionKind kind = action.kind;
    ActionButton button{.id = action.id,
                        .title = title_of(t, action),
                        .kind = kind,
                        .impossible = {},
                        .confirm = confirmation(t, action, scenario.customer.name),
                        .cost = cost_of(t, kind),
                        .undo = undo_of(t, kind),
                        .asks_first = kind != ActionKind::look_up_tracking && kind != ActionKind::check_stock,
                        .moves_money = kind == ActionKind::refund || kind == ActionKind::cancel_order,
                        .suggested = action.suggested,
                        .most = {},
                        .new_address = action.new_address};
    if (const auto reason = impossible_because(pack, session, action)) {
        button.impossible = t(*reason);
    }
    if (kind == ActionKind::refund) {
        fill_refund(button, scenario, session, action, t);
    }
    return button;
}

// Without blanks, in capitals.
std::string as_unit(std::string_view text) {
    std::string unit;
    for (const char letter : text) {
        if (letter != ' ' && letter != '\t') {
            unit += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
    }
    return unit;
}

// The "US$" or "€" that stands before a sum in this currency.
std::string sign_before(const std::string& currency) {
    const std::string shown = display({.cents = 0, .currency = currency});
    return as_unit(std::string_view(shown).substr(0, shown.find('0')));
}

}  // namespace

std::optional<Money> typed_sum(std::string_view text, const std::string& currency) {
    constexpr std::string_view digits = "0123456789";
    const auto first = text.find_first_of(digits);
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    const auto end = text.find_last_of(digits) + 1;
    const std::string amount(text.substr(first, end - first));
    const std::string unit = as_unit(std::string(text.substr(0, first)) + std::string(text.substr(end)));
    const std::string sign = sign_before(currency);
    const bool is_ours = unit.empty() || unit == sign || (unit == "$" && sign.ends_with('$'));
    return parse_money(amount + " " + (is_ours ? currency : unit));
}

std::vector<ActionButton> action_buttons(const Pack& pack, const Session& session, const Texts& t) {
    std::vector<ActionButton> buttons;
    for (const auto& action : scenario_of(pack, session).actions) {
        buttons.push_back(action_button(pack, session, action, t));
    }
    return buttons;
}

std::string money_question(const ActionButton& action, std::optional<Money> sum, const std::string& customer,
                           const Texts& t) {
    return sum ? t("Refund {} to {}?", display(*sum), customer) : t("{}?", action.title);
}

}  // namespace haoping
