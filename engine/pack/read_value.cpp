#include "pack/read_value.h"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>

#include "diagnostics/suggestion.h"
#include "text/currency_codes.h"

namespace haoping {

namespace {

constexpr double most_money_cents = 1e10;  // sums of many items stay exact

void report_form(const ValueReader& value, std::string_view text, std::string_view form) {
    value.report(Code::bad_form, fmt::format("'{}' can't be read", text), fmt::format("write it like {}", form));
}

template <typename T, typename Parse>
T read_form(const ValueReader& value, Parse parse, std::string_view form, T otherwise) {
    const auto text = value.text();
    if (text.empty()) return otherwise;
    if (auto parsed = parse(text)) return *parsed;
    report_form(value, text, form);
    return otherwise;
}

std::optional<int> two_digits(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.size() != 2 || error != std::errc() || end != text.data() + 2 || number < 0) return std::nullopt;
    return number;
}

std::optional<std::string> letters(std::string_view text, std::size_t count, char first, char last) {
    const bool good =
        text.size() == count && std::all_of(text.begin(), text.end(), [&](char c) { return c >= first && c <= last; });
    if (!good) return std::nullopt;
    return std::string(text);
}

std::optional<Money> parse_amount(std::string_view text) {
    auto money = parse_money(text);
    if (!money || money->cents < 0 || static_cast<double>(money->cents) > most_money_cents) return std::nullopt;
    return money;
}

// The "USX" of "48.90 USX": a sum in a currency that there is not. Empty when something else is wrong or nothing.
std::string_view unknown_currency(std::string_view text) {
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos || parse_money(text)) return {};
    const auto code = text.substr(blank + 1);
    const bool sum = parse_money(std::string(text.substr(0, blank)) + " USD").has_value();
    const bool capitals = std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    return sum && capitals ? code : std::string_view{};
}

}  // namespace

std::optional<ScenarioTime> parse_scenario_time(std::string_view text) {
    const auto date = parse_date(text.substr(0, 10));
    const bool shaped = text.size() == 16 && text[10] == 'T' && text[13] == ':';
    if (!date || !shaped) return std::nullopt;
    const auto hours = two_digits(text.substr(11, 2));
    const auto minutes = two_digits(text.substr(14, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return std::chrono::local_days{*date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes};
}

Money read_money(const ValueReader& value) {
    const auto text = value.text();
    if (text.empty()) return {};
    if (auto money = parse_amount(text)) return *money;
    const auto code = unknown_currency(text);
    if (code.empty()) {
        report_form(value, text, "\"48.90 USD\"");
        return {};
    }
    const auto meant = did_you_mean(code, currency_codes());
    value.report(Code::unknown_value, fmt::format("'{}' is no currency", code),
                 meant.empty() ? "write its code of ISO 4217, as in \"48.90 USD\"" : meant);
    return {};
}

Date read_date(const ValueReader& value) {
    return read_form<Date>(value, [](const std::string& text) { return parse_date(text); }, "\"2026-11-19\"", {});
}

Duration read_duration(const ValueReader& value) {
    return read_form<Duration>(value, [](const std::string& text) { return parse_duration(text); },
                               "\"5 business days\", \"3-5 days\" or \"48 hours\"", {});
}

ScenarioTime read_time(const ValueReader& value) {
    return read_form<ScenarioTime>(value, parse_scenario_time, "\"2026-11-19T09:02\"", {});
}

std::string read_country(const ValueReader& value) {
    return read_form<std::string>(value, [](const std::string& text) { return letters(text, 2, 'A', 'Z'); },
                                  "\"BR\", two capitals", {});
}

std::string read_language(const ValueReader& value) {
    return read_form<std::string>(value, [](const std::string& text) { return letters(text, 2, 'a', 'z'); },
                                  "\"en\", two small letters", {});
}

Money read_money(ObjectReader& object, std::string_view key) {
    const auto value = object.required(key);
    return value ? read_money(*value) : Money{};
}

std::optional<Money> read_optional_money(ObjectReader& object, std::string_view key) {
    const auto value = object.value(key);
    if (!value) return std::nullopt;
    return read_money(*value);
}

Date read_date(ObjectReader& object, std::string_view key) {
    const auto value = object.required(key);
    return value ? read_date(*value) : Date{};
}

ScenarioTime read_time(ObjectReader& object, std::string_view key) {
    const auto value = object.required(key);
    return value ? read_time(*value) : ScenarioTime{};
}

}  // namespace haoping
