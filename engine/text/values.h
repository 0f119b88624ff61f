#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace haoping {

// ISO 4217. Minor units are hundredths for every currency we use.
struct Money {
    std::int64_t cents = 0;
    std::string currency;

    auto operator<=>(const Money&) const = default;
};

using Date = std::chrono::year_month_day;

// A length of time as a reply states it; a range when least != most. "within 3 days" is {0 … 3 days}: least = 0.
struct Duration {
    std::int64_t least_minutes = 0;
    std::int64_t most_minutes = 0;
    bool business_days = false;

    auto operator<=>(const Duration&) const = default;
};

struct Percent {
    double value = 0;  // 20 for "20 %"
    auto operator<=>(const Percent&) const = default;
};

struct Number {
    double value = 0;
    auto operator<=>(const Number&) const = default;
};

struct Identifier {
    std::string folded;  // upper case, no spaces or hyphens: "LP00712264CN"
    auto operator<=>(const Identifier&) const = default;
};

// "48.90 USD" as packs write it. Empty when it isn't that or the currency is none.
std::optional<Money> parse_money(std::string_view text);
std::string to_string(const Money& money);  // "48.90 USD", the form parse_money reads
std::string display(const Money& money);    // "US $48.90", "€48.90", "48.90 PLN"

// "2026-11-19". Empty when it isn't a real date.
std::optional<Date> parse_date(std::string_view text);
std::string to_string(Date date);

// "5 business days", "48 hours", "3-5 days", "2 weeks" as packs write it.
std::optional<Duration> parse_duration(std::string_view text);
std::string to_string(const Duration& duration);

}  // namespace haoping
