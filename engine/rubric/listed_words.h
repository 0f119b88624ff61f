#pragma once

#include "text/analysis.h"

namespace haoping {

// The share of the words that stand in no sentence but in a list of keywords, 0–1. Such a list is a row of items of one
// or two bare words ("refund, cancel, parcel"), or a long run of words without small ones and without signs. Terse
// notes, bullets and "Size: XL" are none: their items have values, small words or more words.
double listed_share(const Analysis& reply);

// Whether it is nothing but four or more items of a word or two in a row, in fewer than eight words: "hang up, scam, no
// code, report". A step that asks for no more may be answered so.
bool is_short_row(const Analysis& reply);

// Marks the words of long lists as Token::listed: what stands between two real sentences says nothing either. Shorter
// rows
// ("name, street, city, ZIP code and phone") belong to their sentence.
void leave_out_lists(Analysis& reply);

}  // namespace haoping
