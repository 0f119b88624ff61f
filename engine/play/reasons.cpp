#include "play/reasons.h"

#include <fmt/format.h>
#include <array>
#include <string_view>

namespace haoping {

namespace {

struct Entry {
    Reason reason;
    std::string_view en;
    std::string_view zh;
};

// {} is where the date or the sum goes.
constexpr std::array entries = {
    Entry{Reason::no_such_action, "This case has no such action.", "本案例没有这个操作。"},
    Entry{Reason::already_done, "You have already done this.", "这项操作已经做过了。"},
    Entry{Reason::nothing_to_track, "Nothing has been handed to a carrier yet, so there is nothing to track.",
          "包裹还没有交给承运商，没有物流可查。"},
    Entry{Reason::left_no_cancelling, "The parcel left{}: this order can no longer be cancelled.",
          "包裹已{}发出，订单不能再取消。"},
    Entry{Reason::left_no_new_address, "The parcel left{}: its address can no longer be changed.",
          "包裹已{}发出，地址不能再修改。"},
    Entry{Reason::delivered, "The parcel has been delivered: it is too late for this.", "包裹已经签收，来不及了。"},
    Entry{Reason::cancelled, "This order is cancelled.", "该订单已取消。"},
    Entry{Reason::returned, "The goods have come back: this order is closed.", "商品已退回，该订单已关闭。"},
    Entry{Reason::not_paid, "This order has not been paid.", "该订单尚未付款。"},
    Entry{Reason::all_refunded, "All {} have already been refunded.", "{} 已全部退还。"},
    Entry{Reason::no_sum, "A refund must be more than zero.", "退款金额必须大于零。"},
    Entry{Reason::too_much, "At most {} can still be refunded.", "最多还能退 {}。"},
    Entry{Reason::other_currency, "Refund in the currency that was paid: {} are left.",
          "请用付款时的币种退款，尚可退 {}。"},
    Entry{Reason::out_of_stock, "None of this item is in stock, so it can't be sent again.",
          "该商品没有库存，无法补发。"},
    Entry{Reason::not_shipped_no_return, "The parcel has not left, so there is nothing to send back.",
          "包裹还没有发出，无需退回。"},
    Entry{Reason::not_shipped_no_enquiry, "The parcel has not left, so the carrier can't look for it.",
          "包裹还没有发出，承运商无从查询。"},
    Entry{Reason::label_sent, "A return label has already been sent for this order.", "该订单的退货面单已经发过了。"},
    Entry{Reason::enquiry_open, "The carrier is already looking into this order.", "承运商已在查询该订单。"},
    Entry{Reason::escalated, "This case has already been passed on.", "本案例已经上报。"},
    Entry{Reason::no_address, "Enter the new address first.", "请先填写新地址。"},
    Entry{Reason::same_address, "The parcel already goes to this address.", "包裹本来就寄往这个地址。"},
    Entry{Reason::mode_after_reply, "The mode can be changed until the first reply is sent.",
          "第一次回复发出后，不能再换模式。"},
    Entry{Reason::exam_has_begun, "The exam has begun: it stays one until it ends.",
          "考试已经开始，结束前不能换模式。"},
    Entry{Reason::exam_after_hint, "A hint was opened: start the case anew for an exam.",
          "已经看过提示，请重新开始本案例再考试。"},
    Entry{Reason::exam_after_guided, "The hints were shown: start the case anew for an exam.",
          "提示已经显示过，请重新开始本案例再考试。"},
    Entry{Reason::exam_after_model, "The model reply was shown: start the case anew for an exam.",
          "已经看过参考回复，请重新开始本案例再考试。"},
    Entry{Reason::no_hints_in_exam, "An exam has no hints.", "考试没有提示。"},
    Entry{Reason::no_more_hints, "This message has no other hint.", "这条消息没有更多提示了。"},
};

constexpr bool stands_in_order() {
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (static_cast<std::size_t>(entries[i].reason) != i) return false;
    return entries.back().reason == Reason::no_more_hints;
}
static_assert(stands_in_order(), "one entry for each Reason, in its order");

LocalText filled(Reason reason, std::string_view en, std::string_view zh) {
    const auto& entry = entries[static_cast<std::size_t>(reason)];
    return {fmt::format(fmt::runtime(entry.en), en), fmt::format(fmt::runtime(entry.zh), zh)};
}

constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

LocalText words_of(Reason reason) { return filled(reason, {}, {}); }

LocalText words_of(Reason reason, std::optional<Date> left) {
    if (!left) return filled(reason, " already", "经");
    const auto day = static_cast<unsigned>(left->day());
    const auto month = static_cast<unsigned>(left->month());
    return filled(reason, fmt::format(" on {} {}", day, months.at(month - 1)), fmt::format("于{}月{}日", month, day));
}

LocalText words_of(Reason reason, const Money& sum) {
    const auto shown = display(sum);
    return filled(reason, shown, shown);
}

}  // namespace haoping
