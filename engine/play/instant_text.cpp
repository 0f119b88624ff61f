#include "play/instant_text.h"

#include <fmt/format.h>
#include <charconv>

namespace haoping {

namespace {

using namespace std::chrono;

constexpr std::string_view form = "0000-00-00T00:00:00.000Z";  // 0 stands for a digit

bool has_form(std::string_view text) {
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !digit : text[i] != form[i]) return false;
    }
    return true;
}

unsigned number_at(std::string_view text, std::size_t begin, std::size_t length) {
    unsigned value = 0;
    std::from_chars(text.data() + begin, text.data() + begin + length, value);
    return value;
}

std::string date_text(year_month_day date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

}  // namespace

std::string to_string(Instant instant) {
    const auto day = floor<days>(instant);
    const hh_mm_ss time{instant - day};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", date_text(year_month_day{day}), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (!has_form(text)) return std::nullopt;
    const year_month_day date{year{static_cast<int>(number_at(text, 0, 4))}, month{number_at(text, 5, 2)},
                              day{number_at(text, 8, 2)}};
    const hours hour{number_at(text, 11, 2)};
    const minutes minute{number_at(text, 14, 2)};
    const seconds second{number_at(text, 17, 2)};
    if (!date.ok() || hour >= hours{24} || minute >= minutes{60} || second >= seconds{60}) return std::nullopt;
    return sys_days{date} + hour + minute + second + milliseconds{number_at(text, 20, 3)};
}

std::string to_string(ScenarioTime time) {
    const auto day = floor<days>(time);
    const hh_mm_ss clock{time - day};
    return fmt::format("{}T{:02}:{:02}", date_text(year_month_day{day}), clock.hours().count(),
                       clock.minutes().count());
}

}  // namespace haoping
