#pragma once

#include <optional>

#include "play/session.h"

namespace haoping {

// What each kind of action needs before it is possible (docs/pack-format.md, "Actions"), and what its arguments must
// be. Empty: nothing stands in the way.
std::optional<LocalText> kind_forbids(const Scenario&, const Session&, const DeskAction&);
std::optional<LocalText> arguments_forbid(const Scenario&, const Session&, const DeskAction&, const UseDesk&);

// What an argument that was left out stands for.
Money refund_sum(const Scenario&, const Session&, const DeskAction&, const UseDesk&);
std::optional<Address> wanted_address(const DeskAction&, const UseDesk&);

Money refundable(const Order&, const OrderState&);  // paid and not yet refunded

}  // namespace haoping
