#include "pack/read_desk.h"

#include "pack/names.h"
#include "pack/read_condition.h"
#include "pack/read_value.h"

namespace haoping {

namespace {

Item read_item(ObjectReader& object) {
    Item item;
    item.source = object.place();
    item.id = object.id("id");
    item.name = object.local_text("name", one_line_text);
    item.variant = object.local_text("variant", may_be_absent);
    item.quantity = static_cast<int>(object.integer("quantity", {.min = 1, .max = 10'000}));
    item.unit_price = read_money(object, "unit_price");
    object.finish();
    return item;
}

void read_expected(ObjectReader& object, Parcel& parcel) {
    const auto dates = object.array("expected", {.presence = Presence::optional, .least = 2, .most = 2});
    if (dates.size() != 2) return;
    parcel.expected_from = read_date(dates[0]);
    parcel.expected_to = read_date(dates[1]);
    if (*parcel.expected_from > *parcel.expected_to)
        object.report(Code::bad_length_band, "expected", "the parcel is expected until a day before the first",
                      "swap the dates");
}

Parcel read_parcel(ObjectReader& object, const std::string& order, References& references) {
    Parcel parcel;
    parcel.source = object.place();
    parcel.id = object.id("id");
    parcel.carrier = object.string("carrier");
    parcel.tracking_number = object.string("tracking_number", {.most_characters = 40});
    for (const auto& item : object.array("items", {.least = 1}))
        parcel.items.push_back(references.add(ReferenceKind::item, item, order));
    read_expected(object, parcel);
    for (const auto& value : object.array("events"))
        if (auto event = value.object()) {
            parcel.events.push_back(read_tracking_event(*event));
            event->finish();
        }
    object.finish();
    return parcel;
}

Order read_order(ObjectReader& object, References& references) {
    Order order;
    order.source = object.place();
    order.id = object.id("id", IdForm::number);
    order.placed = read_time(object, "placed");
    order.payment = object.string("payment");
    order.status = object.enumeration("status", order_status_names);
    for (const auto& value : object.array("items", {.least = 1}))
        if (auto item = value.object()) order.items.push_back(read_item(*item));
    order.shipping = read_money(object, "shipping");
    order.discount = read_optional_money(object, "discount");
    order.paid = read_money(object, "paid");
    if (auto address = object.object("ship_to")) order.ship_to = read_address(*address);
    for (const auto& value : object.array("parcels", {.presence = Presence::optional}))
        if (auto parcel = value.object()) order.parcels.push_back(read_parcel(*parcel, order.id, references));
    order.note = object.local_text("note", may_be_absent);
    object.finish();
    return order;
}

StockLevel read_stock(ObjectReader& object) {
    StockLevel stock;
    stock.item = object.id("item");
    stock.name = object.local_text("name", one_line_text);
    stock.available = static_cast<int>(object.integer("available", {.min = 0, .max = 1'000'000}));
    stock.note = object.local_text("note", may_be_absent);
    object.finish();
    return stock;
}

}  // namespace

Address read_address(ObjectReader& object) {
    Address address;
    address.name = object.string("name", {.one_line = true});
    address.lines = object.strings("lines", {.least = 1, .most = 8});
    if (const auto country = object.required("country")) address.country = read_country(*country);
    object.finish();
    return address;
}

Desk read_desk(ObjectReader& object, References& references) {
    Desk desk;
    desk.now = read_time(object, "now");
    desk.shop = object.string("shop", {.one_line = true});
    for (const auto& value : object.array("orders", {.presence = Presence::optional, .most = 50}))
        if (auto order = value.object()) desk.orders.push_back(read_order(*order, references));
    for (const auto& value : object.array("stock", {.presence = Presence::optional}))
        if (auto stock = value.object()) desk.stock.push_back(read_stock(*stock));
    for (const auto& policy : object.array("policies", {.presence = Presence::optional}))
        desk.policies.push_back(references.add(ReferenceKind::policy, policy));
    object.finish();
    return desk;
}

}  // namespace haoping
