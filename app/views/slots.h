#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/facts.h"
#include "json/local_text.h"
#include "text/span.h"

namespace haoping {

// Fills {{fact_name}} from the facts, written as an English letter writes them. A slot without a fact stays as it is:
// the composer marks it and the marker refuses to mark a reply that still holds one.
// A fact that has several forms is written in the one of this language.
std::string fill_slots(std::string_view text, const Facts& facts, Locale language = Locale::en);

// A slot that is still to be filled in by the person.
struct UnfilledSlot {
    Span span;         // with its braces
    std::string name;  // "refund_time" reads "refund time"
    bool operator==(const UnfilledSlot&) const = default;
};
std::vector<UnfilledSlot> unfilled_slots(std::string_view text);

}  // namespace haoping
