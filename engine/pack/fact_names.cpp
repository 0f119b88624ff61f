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

constexpr std::array<std::string_view, 3> of_a_true_hurry{"stock_left", "offer_until", "price_until"};

struct DerivedTitle {
    std::string_view fact;
    std::string_view en;
    std::string_view zh;
};
constexpr std::array<DerivedTitle, 9> derived_titles{{
    {"order_number", "the order number", "订单号"},
    {"order_date", "the day of the order", "下单日期"},
    {"total_paid", "the sum paid", "实付金额"},
    {"carrier", "the carrier", "承运商"},
    {"tracking_number", "the tracking number", "运单号"},
    {"ship_date", "the day it was sent", "发货日期"},
    {"delivered_date", "the day it was delivered", "签收日期"},
    {"expected_from", "the first day on which it may arrive", "预计最早送达日"},
    {"expected_to", "the last day on which it should arrive", "预计最晚送达日"},
}};

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

std::vector<FactTitle> all_fact_titles(const Scenario& scenario) {
    auto titles = scenario.fact_titles;
    for (const auto& derived : derived_titles)
        if (!scenario.facts.contains(std::string(derived.fact)))
            titles.push_back({std::string(derived.fact), {std::string(derived.en), std::string(derived.zh)}});
    return titles;
}

std::vector<std::string_view> all_derived_fact_names() {
    std::vector<std::string_view> names;
    add(names, of_every_case);
    add(names, of_an_order);
    add(names, of_a_parcel);
    return names;
}

std::vector<std::string_view> fact_names_for_gates() {
    auto names = all_derived_fact_names();
    add(names, of_a_true_hurry);
    return names;
}

}  // namespace haoping
