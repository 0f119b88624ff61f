#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "json/local_text.h"
#include "json/source_place.h"
#include "text/values.h"

namespace haoping {

// Minutes on the scenario's own clock, in the shop's time zone (Beijing). "2026-11-19T09:02" in packs.
using ScenarioTime = std::chrono::local_time<std::chrono::minutes>;

enum class OrderStatus : std::uint8_t { unpaid, paid, packed, shipped, delivered, cancelled, returned };

enum class TrackingKind : std::uint8_t {
    accepted,
    departed,
    export_customs,
    in_transit,
    arrived,
    import_customs,
    held,
    out_for_delivery,
    delivered,
    failed_attempt,
    returning,
    lost,
    notice
};

struct TrackingEvent {
    ScenarioTime at{};
    TrackingKind kind{};
    LocalText place;
    LocalText text;
    SourcePlace source;
};

struct Item {
    std::string id;
    LocalText name;
    LocalText variant;  // colour, size; may be empty
    int quantity = 1;
    Money unit_price;
    SourcePlace source;
};

struct Parcel {
    std::string id;
    std::string carrier;
    std::string tracking_number;
    std::vector<std::string> items;  // ids of the order's items
    std::optional<Date> expected_from;
    std::optional<Date> expected_to;
    std::vector<TrackingEvent> events;  // by time; those later than the clock are not visible yet
    SourcePlace source;
};

struct Address {
    std::string name;
    std::vector<std::string> lines;
    std::string country;  // ISO 3166-1 alpha-2

    bool operator==(const Address&) const = default;
};

struct Order {
    std::string id;
    ScenarioTime placed{};
    std::string payment;  // "card", "PayPal"
    OrderStatus status{};
    std::vector<Item> items;
    Money shipping;
    Money paid;  // = Σ quantity × unit_price + shipping − discount, checked when loading
    std::optional<Money> discount;
    Address ship_to;
    std::vector<Parcel> parcels;
    LocalText note;  // the shop's internal note; may be empty
    SourcePlace source;
};

struct StockLevel {
    std::string item;
    LocalText name;
    int available = 0;
    LocalText note;
};

// What an agent can look up when the scenario opens. The session changes its own copy.
struct Desk {
    ScenarioTime now{};
    std::string shop;
    std::vector<Order> orders;
    std::vector<StockLevel> stock;
    std::vector<std::string> policies;  // ids of this pack or of those it requires
};

}  // namespace haoping
