#include "text/values.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "text/currency_codes.h"

namespace haoping {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool are_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

// Digits only, no sign. Empty when it doesn't fit.
template <typename Integer>
std::optional<Integer> whole(std::string_view text) {
    Integer value = 0;
    if (!are_digits(text)) return std::nullopt;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} ? std::optional(value) : std::nullopt;
}

std::string amount_of(const Money& money) {
    const auto cents = money.cents < 0 ? -money.cents : money.cents;
    return fmt::format("{}{}.{:02}", money.cents < 0 ? "-" : "", cents / 100, cents % 100);
}

struct Sign {
    std::string_view currency;
    std::string_view sign;
};
constexpr std::array<Sign, 9> signs{{{"USD", "US $"},
                                     {"EUR", "€"},
                                     {"GBP", "£"},
                                     {"CNY", "¥"},
                                     {"AUD", "AU $"},
                                     {"CAD", "CA $"},
                                     {"HKD", "HK $"},
                                     {"NZD", "NZ $"},
                                     {"SGD", "SG $"}}};

}  // namespace

std::optional<Money> parse_money(std::string_view text) {
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos || currency_code(text.substr(blank + 1)).empty()) return std::nullopt;
    auto amount = text.substr(0, blank);
    const bool negative = amount.starts_with('-');
    if (negative) amount.remove_prefix(1);
    const auto point = amount.find('.');
    const auto units = whole<std::int64_t>(amount.substr(0, point));
    constexpr std::int64_t most_units = 1'000'000'000'000;
    if (!units || *units > most_units) return std::nullopt;
    std::int64_t cents = *units * 100;
    if (point != std::string_view::npos) {
        const auto fraction = amount.substr(point + 1);
        const auto value = whole<std::int64_t>(fraction);
        if (!value || fraction.size() > 2) return std::nullopt;
        cents += fraction.size() == 1 ? *value * 10 : *value;
    }
    return Money{negative ? -cents : cents, std::string(text.substr(blank + 1))};
}

std::string to_string(const Money& money) { return amount_of(money) + " " + money.currency; }

std::string display(const Money& money) {
    for (const auto& entry : signs) {
        if (entry.currency == money.currency) return std::string(entry.sign) + amount_of(money);
    }
    return to_string(money);
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = whole<int>(text.substr(0, 4));
    const auto m = whole<unsigned>(text.substr(5, 2));
    const auto d = whole<unsigned>(text.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    const Date date{std::chrono::year{*y}, std::chrono::month{*m}, std::chrono::day{*d}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string to_string(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

}  // namespace haoping
