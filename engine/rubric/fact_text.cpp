#include "rubric/fact_text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "evidence/fact_comparison.h"

namespace haoping {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

LocalText of_duration(const Duration& duration) {
    constexpr std::int64_t hour = 60;
    constexpr std::int64_t day = 24 * hour;
    const bool days = duration.business_days || (duration.least_minutes % day == 0 && duration.most_minutes % day == 0);
    const auto unit = days ? day : hour;
    const auto least = duration.least_minutes / unit;
    const auto most = duration.most_minutes / unit;
    const auto range = least == most || least == 0 ? fmt::format("{}", most) : fmt::format("{}-{}", least, most);
    const std::string_view zh = duration.business_days ? "个工作日" : days ? "天" : "小时";
    return {to_string(duration), range + std::string(zh)};
}

struct Visitor {
    LocalText operator()(const Money& money) const { return {display(money), display(money)}; }
    LocalText operator()(const Date& date) const {
        const auto month = static_cast<unsigned>(date.month());
        const auto day = static_cast<unsigned>(date.day());
        return {fmt::format("{} {}", day, months[(month - 1) % months.size()]), fmt::format("{}月{}日", month, day)};
    }
    LocalText operator()(const Duration& duration) const { return of_duration(duration); }
    LocalText operator()(const Percent& percent) const {
        return {fmt::format("{}%", percent.value), fmt::format("{}%", percent.value)};
    }
    LocalText operator()(const Number& number) const {
        return {fmt::format("{}", number.value), fmt::format("{}", number.value)};
    }
    LocalText operator()(const Identifier& identifier) const { return {identifier.folded, identifier.folded}; }
    LocalText operator()(const Wording& wording) const {
        return wording.forms.empty() ? LocalText{} : LocalText{wording.forms.front(), wording.forms.back()};
    }
};

LocalText title_of(const std::string& fact, const SharedList<FactTitle>& titles) {
    const auto found = std::ranges::find(titles, fact, &FactTitle::fact);
    return found == titles.end() ? LocalText{} : found->title;
}

bool says(const Span& said, const FactValue& value, const ReplyIndex& reply) {
    return std::ranges::any_of(reply.analysis().slots, [&](const Slot& slot) {
        return slot.span.begin < said.end && said.begin < slot.span.end &&
               compare(slot, value, reply) == ValueAgreement::equal;
    });
}

}  // namespace

LocalText text_of_fact(const Facts& facts, const std::string& name) {
    const auto fact = facts.values.find(name);
    return fact == facts.values.end() ? LocalText{} : std::visit(Visitor{}, fact->second);
}

Correction correction_of(const Span& said, const std::string& fact, const ReplyIndex& reply,
                         const SharedList<FactTitle>& titles) {
    Correction correction{.of = title_of(fact, titles), .right = text_of_fact(reply.facts(), fact), .belongs_to = {}};
    for (const auto& each : titles) {
        const auto value = reply.facts().values.find(each.fact);
        if (each.fact == fact || value == reply.facts().values.end() || !says(said, value->second, reply)) continue;
        correction.belongs_to = each.title;
        break;
    }
    return correction;
}

}  // namespace haoping
