#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "play/session.h"

namespace haoping {

// The figures by which a shop judges its service, for one case up to one moment. Each follows from what the trainee
// really did; what has not happened yet is absent. The course unit of each stands beside it.
struct Figures {
    Mood mood{};
    // Both sides' messages. The fewer a solution needs, the better (OPS-05, resolved at first contact).
    int messages = 0;
    // From the customer's first message to the first reply (OPS-04). On the scenario's clock it is the time that the
    // desk's actions took; the real one counts from opening the case, pauses included. Absent where the shop writes
    // first.
    std::optional<std::chrono::minutes> first_response;
    std::optional<std::chrono::milliseconds> first_response_real;
    // What left the shop (FND-05, after-sale cost): money returned by refunds and cancellations, goods sent again at
    // the price that the customer paid. Postage is not known. One sum a currency; empty: nothing.
    std::vector<Money> given;
    // Of the review at the end, 1–5.
    std::optional<int> stars;
    // Does the case count as an order defect (ACC-04)? One or two stars are negative feedback (ACC-07). Known with the
    // review only; claims and chargebacks are not played.
    std::optional<bool> order_defect;

    bool operator==(const Figures&) const = default;
};

struct Effects {
    Figures before;
    Figures after;
};

// What a reply changed: from the moment when it was the trainee's turn, with the actions taken for the reply, to the
// customer's reaction. `reply` is an index into Session::replies.
Effects effects_of_reply(const Pack&, const Session&, std::size_t reply);

// From the opening until now.
Effects effects_of_case(const Pack&, const Session&);

}  // namespace haoping
