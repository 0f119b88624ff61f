#pragma once

#include <array>
#include <string_view>

#include "json/value_reader.h"
#include "pack/scenario.h"

namespace haoping {

// The words of packs for the enumerations of scenario.h and desk.h.

inline constexpr std::array channel_names{
    EnumName<Channel>{"mail", Channel::mail},
    EnumName<Channel>{"chat", Channel::chat},
    EnumName<Channel>{"outgoing", Channel::outgoing},
    EnumName<Channel>{"dispute", Channel::dispute},
};

inline constexpr std::array mood_names{
    EnumName<Mood>{"furious", Mood::furious}, EnumName<Mood>{"angry", Mood::angry},
    EnumName<Mood>{"uneasy", Mood::uneasy},   EnumName<Mood>{"calm", Mood::calm},
    EnumName<Mood>{"happy", Mood::happy},
};

inline constexpr std::array order_status_names{
    EnumName<OrderStatus>{"unpaid", OrderStatus::unpaid},
    EnumName<OrderStatus>{"paid", OrderStatus::paid},
    EnumName<OrderStatus>{"packed", OrderStatus::packed},
    EnumName<OrderStatus>{"shipped", OrderStatus::shipped},
    EnumName<OrderStatus>{"delivered", OrderStatus::delivered},
    EnumName<OrderStatus>{"cancelled", OrderStatus::cancelled},
    EnumName<OrderStatus>{"returned", OrderStatus::returned},
};

inline constexpr std::array tracking_kind_names{
    EnumName<TrackingKind>{"accepted", TrackingKind::accepted},
    EnumName<TrackingKind>{"departed", TrackingKind::departed},
    EnumName<TrackingKind>{"export_customs", TrackingKind::export_customs},
    EnumName<TrackingKind>{"in_transit", TrackingKind::in_transit},
    EnumName<TrackingKind>{"arrived", TrackingKind::arrived},
    EnumName<TrackingKind>{"import_customs", TrackingKind::import_customs},
    EnumName<TrackingKind>{"held", TrackingKind::held},
    EnumName<TrackingKind>{"out_for_delivery", TrackingKind::out_for_delivery},
    EnumName<TrackingKind>{"delivered", TrackingKind::delivered},
    EnumName<TrackingKind>{"failed_attempt", TrackingKind::failed_attempt},
    EnumName<TrackingKind>{"returning", TrackingKind::returning},
    EnumName<TrackingKind>{"lost", TrackingKind::lost},
    EnumName<TrackingKind>{"notice", TrackingKind::notice},
};

inline constexpr std::array action_kind_names{
    EnumName<ActionKind>{"look_up_tracking", ActionKind::look_up_tracking},
    EnumName<ActionKind>{"check_stock", ActionKind::check_stock},
    EnumName<ActionKind>{"cancel_order", ActionKind::cancel_order},
    EnumName<ActionKind>{"refund", ActionKind::refund},
    EnumName<ActionKind>{"resend", ActionKind::resend},
    EnumName<ActionKind>{"change_address", ActionKind::change_address},
    EnumName<ActionKind>{"send_return_label", ActionKind::send_return_label},
    EnumName<ActionKind>{"open_carrier_enquiry", ActionKind::open_carrier_enquiry},
    EnumName<ActionKind>{"escalate", ActionKind::escalate},
    EnumName<ActionKind>{"wait", ActionKind::wait},
};

inline constexpr std::array ending_kind_names{
    EnumName<EndingKind>{"good", EndingKind::good},
    EnumName<EndingKind>{"fair", EndingKind::fair},
    EnumName<EndingKind>{"poor", EndingKind::poor},
};

inline constexpr std::array unscorable_names{
    EnumName<Unscorable>{"empty", Unscorable::empty},
    EnumName<Unscorable>{"gibberish", Unscorable::gibberish},
    EnumName<Unscorable>{"off_topic", Unscorable::off_topic},
    EnumName<Unscorable>{"copy_of_customer", Unscorable::copy_of_customer},
    EnumName<Unscorable>{"copy_of_model", Unscorable::copy_of_model},
    EnumName<Unscorable>{"keyword_list", Unscorable::keyword_list},
    EnumName<Unscorable>{"not_to_customer", Unscorable::not_to_customer},
    EnumName<Unscorable>{"unfilled_template", Unscorable::unfilled_template},
};

}  // namespace haoping
