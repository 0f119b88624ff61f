#include "pack/read_value.h"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>

namespace haoping {

namespace {

constexpr double most_money_cents = 1e10;  // sums of many items stay exact

template <typename T, typename Parse>
T read_form(const ValueReader& value, Parse parse, std::string_view form, T otherwise) {
    const auto text = value.text();
    if (text.empty()) return otherwise;
    if (auto parsed = parse(text)) return *parsed;
    value.report(Code::bad_form, fmt::format("'{}' can't be read", text), fmt::format("write it like {}", form));
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

Money read_money(const ValueReader& value) { return read_form<Money>(value, parse_amount, "\"48.90 USD\"", {}); }

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
