#include "evidence/fact_comparison.h"

#include <algorithm>
#include <cmath>

#include "evidence/money_comparison.h"
#include "evidence/phrase.h"
#include "text/read_words.h"

namespace haoping {

namespace {

ValueAgreement verdict(bool equal) { return equal ? ValueAgreement::equal : ValueAgreement::different; }

// An approximate value is never quite the fact, and never contradicts it.
ValueAgreement verdict(const Slot& slot, bool equal) {
    if (!slot.approximate) return verdict(equal);
    return equal ? ValueAgreement::alike : ValueAgreement::unrelated;
}

// The last moment decides: "within 5 days" and "3-5 days" promise the same. A shorter promise inside the range holds
// too.
ValueAgreement compare_duration(const Duration& said, const Duration& fact) {
    const bool same_end = said.most_minutes == fact.most_minutes;
    const bool inside = said.least_minutes >= fact.least_minutes && said.most_minutes <= fact.most_minutes;
    if (!same_end && !inside) return ValueAgreement::different;
    return said.business_days == fact.business_days ? ValueAgreement::equal : ValueAgreement::alike;
}

std::string folded_identifier(std::string_view text) {
    std::string folded;
    for (const char c : text) {
        const bool lower = c >= 'a' && c <= 'z';
        if (lower || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            folded += lower ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return folded;
}

ValueAgreement compare_identifier(const Slot& slot, const SlotValue& value, const Identifier& fact,
                                  const ReplyIndex& reply) {
    if (const auto* said = std::get_if<Identifier>(&value)) return verdict(said->folded == fact.folded);
    if (slot.kind != SlotKind::number && slot.kind != SlotKind::phone) return ValueAgreement::unrelated;
    // Numbers without letters may be read as plain ones.
    const bool same = folded_identifier(quote(reply.analysis().text, slot.span)) == fact.folded;
    return same ? ValueAgreement::equal : ValueAgreement::unrelated;
}

// "on Monday" may be the last one or the next.
ValueAgreement is_such_day_nearby(Date said, Date fact, Date today) {
    using namespace std::chrono;
    const auto distance = sys_days{fact} - sys_days{today};
    const bool same_weekday = weekday{sys_days{said}} == weekday{sys_days{fact}};
    return same_weekday && abs(distance) <= days{7} ? ValueAgreement::equal : ValueAgreement::unrelated;
}

// A case has many dates, and a sentence often two of them: another date of the case contradicts nothing.
ValueAgreement compare_date(const Slot& slot, const SlotValue& value, const Date& fact, const ReplyIndex& reply) {
    const auto* said = std::get_if<Date>(&value);
    if (said == nullptr) return ValueAgreement::unrelated;
    if (*said == fact) return ValueAgreement::equal;
    if (slot.date_form == DateForm::weekday) return is_such_day_nearby(*said, fact, reply.facts().today);
    if (slot.date_form == DateForm::day_word) return ValueAgreement::unrelated;
    const bool of_case = std::ranges::any_of(reply.facts().values, [&](const auto& named) {
        const auto* other = std::get_if<Date>(&named.second);
        return other != nullptr && *other == *said;
    });
    return of_case ? ValueAgreement::unrelated : ValueAgreement::different;
}

bool inside(Scope part, Scope scope) {
    return part.begin < part.end && part.begin >= scope.begin && part.end <= scope.end;
}

// "Ana Lopes" stands in the scope word for word.
void find_form(const std::string& form, const ReplyIndex& reply, Scope scope, std::vector<FactMention>& mentions) {
    const auto wanted = units_of(read_words(form));
    if (wanted.empty()) return;
    const auto& units = reply.units();
    reply.each_with_key(wanted.front().folded, scope, [&](std::uint32_t first) {
        const auto length = static_cast<std::uint32_t>(wanted.size());
        if (first + length > scope.end) return;
        for (std::uint32_t i = 0; i < length; ++i)
            if (units[first + i].folded != wanted[i].folded && units[first + i].lemma != wanted[i].lemma) return;
        mentions.push_back({{first, first + length}, {units[first].span.begin, units[first + length - 1].span.end}});
    });
}

// A time of the case that is another fact: "within 15 days … the refund takes 3 days".
bool is_other_duration_of_case(const Duration& said, const Facts& facts) {
    return std::ranges::any_of(facts.values, [&](const auto& named) {
        const auto* other = std::get_if<Duration>(&named.second);
        return other != nullptr && compare_duration(said, *other) >= ValueAgreement::alike;
    });
}

// The number of a value by which it is more or less than another of its kind and currency.
std::optional<double> amount_of(const Slot& slot, const FactValue& fact) {
    if (const auto* money = std::get_if<Money>(&fact)) {
        const auto* said = std::get_if<Money>(&slot.value);
        const bool comparable = said != nullptr && may_be_in(slot, *said, money->currency);
        return comparable ? std::optional(static_cast<double>(said->cents) / 100.0) : std::nullopt;
    }
    if (std::holds_alternative<Percent>(fact)) {
        const auto* said = std::get_if<Percent>(&slot.value);
        return said != nullptr ? std::optional(said->value) : std::nullopt;
    }
    if (std::holds_alternative<Number>(fact)) {
        const auto* said = std::get_if<Number>(&slot.value);
        return said != nullptr ? std::optional(said->value) : std::nullopt;
    }
    if (std::holds_alternative<Duration>(fact)) {
        const auto* said = std::get_if<Duration>(&slot.value);
        return said != nullptr ? std::optional(static_cast<double>(said->most_minutes)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> amount_of(const FactValue& fact) {
    if (const auto* percent = std::get_if<Percent>(&fact)) return percent->value;
    if (const auto* duration = std::get_if<Duration>(&fact)) return static_cast<double>(duration->most_minutes);
    if (const auto* money = std::get_if<Money>(&fact)) return static_cast<double>(money->cents) / 100.0;
    if (const auto* number = std::get_if<Number>(&fact)) return number->value;
    return std::nullopt;
}

ValueAgreement compare_as(Comparison comparison, const Slot& slot, const FactValue& fact, const ReplyIndex& reply) {
    if (comparison == Comparison::equal) return compare(slot, fact, reply);
    const auto said = amount_of(slot, fact);
    const auto limit = amount_of(fact);
    if (!said || !limit) return compare(slot, fact, reply);
    constexpr double rounding = 0.005;
    const bool holds =
        comparison == Comparison::at_most ? *said > 0 && *said <= *limit + rounding : *said >= *limit - rounding;
    return verdict(slot, holds);
}

ValueAgreement compare_reading(const Slot& slot, const SlotValue& value, const FactValue& fact,
                               const ReplyIndex& reply) {
    if (const auto* money = std::get_if<Money>(&fact)) return compare_money(slot, value, *money, reply);
    if (const auto* identifier = std::get_if<Identifier>(&fact)) {
        return compare_identifier(slot, value, *identifier, reply);
    }
    if (const auto* date = std::get_if<Date>(&fact)) return compare_date(slot, value, *date, reply);
    if (const auto* duration = std::get_if<Duration>(&fact)) {
        const auto* said = std::get_if<Duration>(&value);
        return said == nullptr ? ValueAgreement::unrelated : compare_duration(*said, *duration);
    }
    if (const auto* percent = std::get_if<Percent>(&fact)) {
        const auto* said = std::get_if<Percent>(&value);
        return said == nullptr ? ValueAgreement::unrelated : verdict(slot, same_amount(said->value, percent->value));
    }
    if (const auto* number = std::get_if<Number>(&fact)) {
        const auto* said = std::get_if<Number>(&value);
        return said == nullptr ? ValueAgreement::unrelated : verdict(slot, same_amount(said->value, number->value));
    }
    return ValueAgreement::unrelated;
}

bool is_denied(const Slot& slot, const ReplyIndex& reply) { return reply.analysis().tokens[slot.first_token].negated; }

template <typename Wanted>
std::vector<FactMention> slots_where(const FactValue& fact, const ReplyIndex& reply, Scope scope, Comparison comparison,
                                     Wanted wanted) {
    std::vector<FactMention> mentions;
    for (const auto& slot : reply.analysis().slots) {
        const auto units = reply.units_of_slot(slot);
        if (!inside(units, scope)) continue;
        const auto agreement = compare_as(comparison, slot, fact, reply);
        if (wanted(slot, agreement)) mentions.push_back({units, slot.span, agreement});
    }
    return mentions;
}

}  // namespace

ValueAgreement compare(const Slot& slot, const FactValue& fact, const ReplyIndex& reply) {
    const auto first = compare_reading(slot, slot.value, fact, reply);
    if (std::holds_alternative<std::monostate>(slot.other) || first >= ValueAgreement::alike) return first;
    const auto second = compare_reading(slot, slot.other, fact, reply);
    return second >= ValueAgreement::alike ? second : std::min(first, second);
}

std::vector<FactMention> mentions_of(const FactValue& fact, const ReplyIndex& reply, Scope scope,
                                     Comparison comparison) {
    if (const auto* wording = std::get_if<Wording>(&fact)) {
        std::vector<FactMention> mentions;
        for (const auto& form : wording->forms) find_form(form, reply, scope, mentions);
        std::ranges::sort(mentions, {}, [](const auto& mention) { return mention.span; });
        return mentions;
    }
    return slots_where(fact, reply, scope, comparison,
                       [](const Slot&, ValueAgreement agreement) { return agreement >= ValueAgreement::alike; });
}

std::vector<FactMention> other_values_than(const FactValue& fact, const ReplyIndex& reply, Scope scope,
                                           Comparison comparison) {
    return slots_where(fact, reply, scope, comparison, [&](const Slot& slot, ValueAgreement agreement) {
        if (agreement != ValueAgreement::different || is_denied(slot, reply)) return false;
        const auto* duration = std::get_if<Duration>(&slot.value);
        return duration == nullptr || !is_other_duration_of_case(*duration, reply.facts());
    });
}

}  // namespace haoping
