#pragma once

#include <cstdint>
#include <optional>

#include "json/local_text.h"
#include "text/values.h"

namespace haoping {

// Why something can't be done at the desk. The words stand in reasons.cpp.
enum class Reason : std::uint8_t {
    no_such_action,
    already_done,
    nothing_to_track,
    left_no_cancelling,
    left_no_new_address,
    delivered,
    cancelled,
    returned,
    not_paid,
    all_refunded,
    no_sum,
    too_much,
    other_currency,
    out_of_stock,
    not_shipped_no_return,
    not_shipped_no_enquiry,
    label_sent,
    enquiry_open,
    escalated,
    no_address,
    same_address,
    mode_after_reply,
    exam_has_begun,
    exam_after_hint,
    exam_after_guided,
    exam_after_model,
    no_hints_in_exam,
    no_more_hints,
};

LocalText words_of(Reason);
LocalText words_of(Reason,
                   std::optional<Date> left);  // "The parcel left on 18 Nov: …"; without a date in general words
LocalText words_of(Reason, const Money& sum);

}  // namespace haoping
