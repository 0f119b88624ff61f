#include "views/desk_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/lookup.h"
#include "play/tracking.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string joined(const std::vector<std::string>& lines) { return fmt::format("{}", fmt::join(lines, ", ")); }

FactRow shown(std::string label, std::string value) {
    return {.label = std::move(label), .value = value, .insert = value};
}

std::string expected_span(const Texts& t, const Parcel& parcel) {
    if (!parcel.expected_from || !parcel.expected_to) {
        return {};
    }
    return t("expected {} – {}", day(t, *parcel.expected_from), day(t, *parcel.expected_to));
}

ParcelCard parcel_card(const Texts& t, const Session& session, const Order& order, const Parcel& parcel) {
    ParcelCard card{.title = parcel.carrier,
                    .number = parcel.tracking_number,
                    .expected = expected_span(t, parcel),
                    .looked_up = session.orders.at(order.id).tracking_seen,
                    .events = {}};
    for (const auto& event : visible_events(session, order, parcel)) {
        card.events.push_back({.text = t(event.text),
                               .detail = day_and_time(t, event.at) + " · " + t(event.place),
                               .insert = day_in_letter(date_of(event.at))});
    }
    if (!card.events.empty()) {
        card.events.back().newest = true;
    }
    return card;
}

std::string name_of_payment(const Texts& t, const std::string& way) { return way == "card" ? t("card") : way; }

std::vector<FactRow> order_facts(const Texts& t, const Order& order, const OrderState& state) {
    std::vector<FactRow> facts;
    facts.push_back(shown(t("Order"), order.id));
    facts.push_back(
        {.label = t("Ordered"), .value = day(t, order.placed), .insert = day_in_letter(date_of(order.placed))});
    facts.push_back({.label = t("Paid"),
                     .value = display(order.paid) + " · " + name_of_payment(t, order.payment),
                     .insert = display(order.paid)});
    if (state.refunded.cents > 0) {
        facts.push_back(shown(t("Refunded"), display(state.refunded)));
    }
    facts.push_back(shown(t("Ship to"), joined(state.ship_to.lines)));
    if (!order.note.empty()) {
        facts.push_back({.label = t("Note"), .value = t(order.note), .insert = {}});
    }
    return facts;
}

std::vector<FactRow> order_items(const Texts& t, const Order& order) {
    std::vector<FactRow> rows;
    for (const auto& item : order.items) {
        const std::string name =
            item.variant.empty() ? t(item.name) : fmt::format("{} ({})", t(item.name), t(item.variant));
        rows.push_back({.label = fmt::format("{} ×", item.quantity),
                        .value = fmt::format("{} · {}", name, display(item.unit_price)),
                        .insert = item.name.in(Locale::en)});
    }
    return rows;
}

OrderCard order_card(const Texts& t, const Session& session, const Order& order) {
    const OrderState& state = session.orders.at(order.id);
    OrderCard card{.title = order.items.empty() ? order.id : t(order.items.front().name),
                   .number = order.id,
                   .status = name_of(t, state.status),
                   .status_kind = state.status,
                   .facts = order_facts(t, order, state),
                   .items = order_items(t, order),
                   .parcels = {}};
    for (const auto& parcel : order.parcels) {
        card.parcels.push_back(parcel_card(t, session, order, parcel));
    }
    return card;
}

std::vector<FactRow> customer_rows(const Texts& t, const Customer& customer) {
    std::vector<FactRow> rows;
    rows.push_back(shown(t("Name"), customer.name));
    rows.push_back({.label = t("Country"), .value = name_of_country(t, customer.country), .insert = {}});
    rows.push_back({.label = t("Writes in"), .value = name_of_language(t, customer.language), .insert = {}});
    rows.push_back({.label = t("Earlier orders"), .value = fmt::format("{}", customer.orders_before), .insert = {}});
    if (!customer.note.empty()) {
        rows.push_back({.label = t("Note"), .value = t(customer.note), .insert = {}});
    }
    return rows;
}

}  // namespace

DeskView desk_view(const Pack& pack, const Session& session, const Texts& t) {
    DeskView view;
    const Scenario& scenario = scenario_of(pack, session);
    for (const auto& order : scenario.desk.orders) {
        view.orders.push_back(order_card(t, session, order));
    }
    for (const auto& level : scenario.desk.stock) {
        const bool seen = session.stock_seen.contains(level.item);
        view.stock.push_back({.name = t(level.name), .available = seen ? fmt::format("{}", level.available) : "–"});
    }
    view.customer = customer_rows(t, scenario.customer);
    return view;
}

}  // namespace haoping
