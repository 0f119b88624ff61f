#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "text/analysis.h"
#include "text/spelling.h"

namespace haoping::test {

// Thursday, 19 November 2026.
inline constexpr Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{19}};

Analysis read(std::string_view reply);
Analysis read_quoting(std::string_view reply, std::string_view customer_message);
Analysis read_with_dictionary(std::string_view reply);

// One line each, so that a test compares a text with a text.
std::string words(const Analysis& analysis);  // folded, divided by blanks
std::string lemmas(std::string_view reply);
std::string originals(const Analysis& analysis);  // what each token's span quotes, divided by '|'
std::string sentences(std::string_view reply);    // divided by '|'
std::string negated(std::string_view reply);      // folded words inside the scope of a negator
std::string negated(const Analysis& analysis);
std::string negators(std::string_view reply);
std::string quoted_words(const Analysis& analysis);
std::string corrections(const Analysis& analysis);  // "refunf>refund", divided by blanks
std::string slots(std::string_view reply);          // "money US $46.00 = 46.00 USD", divided by '|'
std::string readings(std::string_view reply);       // slots with a second reading or a rough value: "… or …", "… roughly"
std::string roles(std::string_view reply);          // "statement we promised", divided by '|'

}  // namespace haoping::test
