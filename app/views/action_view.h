#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/session.h"
#include "views/texts.h"

namespace haoping {

struct ActionButton {
    std::string id;
    std::string title;
    ActionKind kind{};
    std::string impossible;              // why not; empty: possible
    std::string confirm;                 // what will happen, in one sentence
    std::string cost;                    // what it costs the shop
    std::string undo;                    // whether it can be taken back
    bool asks_first = false;             // looking things up happens at once
    bool moves_money = false;            // what comes of it is asked over everything else, once
    bool has_fields() const { return suggested.has_value() || new_address.has_value() || kind == ActionKind::refund; }
    std::optional<Money> suggested;      // refund
    std::string most;                    // refund: "at most US $48.90"
    std::optional<Address> new_address;  // change_address
};

// What is filled in on the desk and not done yet.
struct ActionForm {
    std::string action;
    std::string amount;
    std::vector<std::string> address;  // name and lines
    bool operator==(const ActionForm&) const = default;
};

std::vector<ActionButton> action_buttons(const Pack&, const Session&, const Texts&);

// A sum as people type it: "38.99", "38.99 usd", "US $38.99", "$38.99". Without a currency it is in this one. Empty
// when it is no sum.
std::optional<Money> typed_sum(std::string_view text, const std::string& currency);

// "Refund US $5.00 to Ana Lopes?": what the last question before money moves names.
std::string money_question(const ActionButton&, std::optional<Money> sum, const std::string& customer, const Texts&);

}  // namespace haoping
