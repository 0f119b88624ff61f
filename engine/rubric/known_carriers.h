#pragma once

#include <bitset>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace haoping {

// The parcel carriers that the texts of a case speak of. Who names another one to the customer has invented it: a FedEx
// label where the shop sends by UPS. National posts are left out, for a customer may be sent to the nearest post
// office.
class KnownCarriers {
public:
    void add(std::string_view text);

    // Where the reply names others; what is denied ("not by FedEx") or the customer's own words are none.
    std::vector<Span> unknown_in(const Analysis& reply) const;

private:
    static constexpr std::size_t most_carriers = 32;
    std::bitset<most_carriers> m_known;
};

}  // namespace haoping
