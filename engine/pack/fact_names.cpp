#include "pack/fact_names.h"

#include <array>

namespace haoping {

namespace {

constexpr std::array<std::string_view, 5> of_every_case{"customer_name", "customer_first_name", "trainee_name",
                                                        "shop_name", "today"};
constexpr std::array<std::string_view, 5> of_an_order{"order_number", "order_date", "item_name", "total_paid",
                                                      "refunded_so_far"};
constexpr std::array<std::string_view, 6> of_a_parcel{"carrier",        "tracking_number", "ship_date",
                                                      "delivered_date", "expected_from",   "expected_to"};

template <typename Names>
void add(std::vector<std::string_view>& names, const Names& more) {
    names.insert(names.end(), more.begin(), more.end());
}

}  // namespace

std::vector<std::string_view> derived_fact_names(const Scenario& scenario) {
    std::vector<std::string_view> names;
    add(names, of_every_case);
    const auto& orders = scenario.desk.orders;
    if (!orders.empty()) add(names, of_an_order);
    if (!orders.empty() && !orders.front().parcels.empty()) add(names, of_a_parcel);
    return names;
}

std::vector<std::string_view> fact_names(const Scenario& scenario) {
    auto names = derived_fact_names(scenario);
    for (const auto& [name, unused] : scenario.facts) names.push_back(name);
    return names;
}

std::vector<std::string_view> all_derived_fact_names() {
    std::vector<std::string_view> names;
    add(names, of_every_case);
    add(names, of_an_order);
    add(names, of_a_parcel);
    return names;
}

}  // namespace haoping
