#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "text/customer_message.h"
#include "text/values.h"

namespace haoping {

// A fact in words: the customer's name, a product. Any of the forms counts ("Ana Lopes", "Ana", "Ms Lopes").
struct Wording {
    std::vector<std::string> forms;
    bool operator==(const Wording&) const = default;
};

using FactValue = std::variant<Money, Date, Duration, Percent, Number, Identifier, Wording>;

// What is true in the case at the moment the reply is sent; the matcher compares the reply with it.
struct Facts {
    std::map<std::string, FactValue> values;  // by name: "order_number", "refund_sum"
    // Ids of the scenario's actions; empty: nobody knows what was done, and what the reply says of it is believed.
    std::optional<std::set<std::string>> actions_taken = std::set<std::string>();
    Date today{};
    std::string customer_name;         // "Ana Lopes"; salutations may use any part of it
    std::string trainee_name;          // "Li Xiao"
    std::string shop_name;             // "Rosa Velvet Beauty"; may sign as well
    CustomerMessage customer_message;  // the message being answered
};

}  // namespace haoping
