#include <array>

#include <fmt/format.h>

#include "text/atoms.h"
#include "text/slots.h"
#include "text/thread_tools.h"
#include "text/values.h"

namespace haoping {
namespace {

struct Unit {
    std::string_view one;
    std::string_view many;
    std::int64_t minutes;
};
constexpr std::array<Unit, 5> units{{{"month", "months", 43'200},
                                     {"week", "weeks", 10'080},
                                     {"day", "days", 1'440},
                                     {"hour", "hours", 60},
                                     {"minute", "minutes", 1}}};

// The largest unit that divides both ends. "month" stands for 30 days and "week" for 7, so that "7 days" of a pack
// comes back as "1 week": the same value.
const Unit& unit_of(const Duration& duration) {
    if (duration.business_days) return units[2];
    for (const auto& unit : units) {
        if (duration.most_minutes % unit.minutes == 0 && duration.least_minutes % unit.minutes == 0) return unit;
    }
    return units.back();
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
    const auto folded = fold(text);
    const auto pieces = segment(folded, tools_of_this_thread());
    const Atoms atoms(folded, pieces);
    const auto reading = read_duration(atoms, atoms.is(0, u"within") ? 1 : 0);
    if (!reading || reading->end != atoms.size()) return std::nullopt;
    return std::get<Duration>(reading->value);
}

std::string to_string(const Duration& duration) {
    const auto& unit = unit_of(duration);
    const auto least = duration.least_minutes / unit.minutes;
    const auto most = duration.most_minutes / unit.minutes;
    const auto word = fmt::format("{}{}", duration.business_days ? "business " : "", most == 1 ? unit.one : unit.many);
    if (least == most) return fmt::format("{} {}", most, word);
    if (least == 0) return fmt::format("within {} {}", most, word);
    return fmt::format("{}-{} {}", least, most, word);
}

}  // namespace haoping
