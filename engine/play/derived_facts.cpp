#include "play/derived_facts.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "play/conditions.h"
#include "play/session_facts.h"
#include "play/tracking.h"

namespace haoping {

namespace {

using FactMap = std::map<std::string, FactValue>;

template <typename Value>
void add(FactMap& facts, const char* name, const std::optional<Value>& value) {
    if (value) facts.insert_or_assign(name, *value);
}

void add_wording(FactMap& facts, const char* name, const std::vector<std::string>& forms) {
    Wording wording;
    for (const auto& form : forms)
        if (!form.empty() && std::ranges::find(wording.forms, form) == wording.forms.end())
            wording.forms.push_back(form);
    if (!wording.forms.empty()) facts.insert_or_assign(name, std::move(wording));
}

// As Identifier::folded wants it.
void add_identifier(FactMap& facts, const char* name, const std::string& text) {
    std::string folded;
    for (const char c : text) {
        if (c == ' ' || c == '-') continue;
        folded += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (!folded.empty()) facts.insert_or_assign(name, Identifier{std::move(folded)});
}

std::string first_word(const std::string& name) { return name.substr(0, name.find(' ')); }

void add_parcel(FactMap& facts, const Session& session, const Order& order, const Parcel& parcel) {
    add_wording(facts, "carrier", {parcel.carrier});
    add_identifier(facts, "tracking_number", parcel.tracking_number);
    add(facts, "ship_date", shipped_on(session, order, parcel));
    add(facts, "delivered_date", delivered_on(session, order, parcel));
    add(facts, "expected_from", parcel.expected_from);
    add(facts, "expected_to", parcel.expected_to);
}

void add_order(FactMap& facts, const Session& session, const Order& order) {
    add_identifier(facts, "order_number", order.id);
    add(facts, "order_date", std::optional{date_of(order.placed)});
    add(facts, "total_paid", std::optional{order.paid});
    add(facts, "refunded_so_far", std::optional{refunded_so_far(session, order.paid.currency)});
    if (!order.items.empty())
        add_wording(facts, "item_name", {order.items.front().name.en, order.items.front().name.zh});
    if (!order.parcels.empty()) add_parcel(facts, session, order, order.parcels.front());
}

}  // namespace

std::map<std::string, FactValue> derived_facts(const Scenario& scenario, const Session& session) {
    FactMap facts;
    const auto& customer = scenario.customer;
    add_wording(facts, "customer_name", {customer.name, customer.address_as});
    add_wording(facts, "customer_first_name", {customer.address_as, first_word(customer.name)});
    add_wording(facts, "trainee_name", names_that_sign(scenario, session));
    add_wording(facts, "shop_name", {scenario.desk.shop});
    add(facts, "today", std::optional{date_of(session.clock)});
    if (!scenario.desk.orders.empty()) add_order(facts, session, scenario.desk.orders.front());
    return facts;
}

}  // namespace haoping
