#pragma once

#include "reading.h"
#include "support/catch.h"

namespace haoping::test {

// What slots() makes of a reply.
struct Case {
    std::string_view reply;
    std::string_view slots;
};

template <std::size_t count>
void check_all(const Case (&cases)[count]) {
    for (const auto& c : cases) {
        INFO(c.reply);
        CHECK(slots(c.reply) == c.slots);
    }
}

}  // namespace haoping::test
