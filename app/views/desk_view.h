#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/session.h"
#include "views/texts.h"

namespace haoping {

// A value that can be put into the reply with a click.
struct FactRow {
    std::string label;
    std::string value;
    std::string insert;  // what a click writes into the reply; empty: nothing
};

struct TrackingRow {
    std::string text;
    std::string detail;  // time and place
    std::string insert;  // its day, as a letter writes it
    bool newest = false;
};

struct ParcelCard {
    std::string title;  // "Cainiao"
    std::string number;
    std::string expected;  // "expected 4–9 Dec"; empty when unknown
    bool looked_up = false;
    std::vector<TrackingRow> events;  // oldest first; empty until looked up
};

struct OrderCard {
    std::string title;  // first item and how many more
    std::string number;
    std::string status;
    OrderStatus status_kind{};
    std::vector<FactRow> facts;
    std::vector<FactRow> items;
    std::vector<ParcelCard> parcels;
};

struct StockRow {
    std::string name;
    std::string available;  // "–" until checked
};

struct DeskView {
    std::vector<OrderCard> orders;
    std::vector<StockRow> stock;
    std::vector<FactRow> customer;
};

DeskView desk_view(const Pack&, const Session&, const Texts&);

}  // namespace haoping
