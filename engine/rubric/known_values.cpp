#include "rubric/known_values.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "evidence/fact_comparison.h"
#include "rubric/stressed_percent.h"
#include "text/written_number.h"

namespace haoping {

namespace {

constexpr std::size_t shortest_identifier = 5;
constexpr double hundredths = 100;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::int64_t in_hundredths(double value) { return std::llround(value * hundredths); }

}  // namespace

void KnownValues::add(std::string_view text) {
    m_carriers.add(text);
    const NumberEnds numbers(text, [](std::size_t) { return true; });
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto end = numbers.end_of(at);
        if (const auto number = value_of_written(text.substr(at, end - at))) add_number(*number);
        at = end;
    }
    constexpr double half = 50;
    if (text.find("half") != text.npos || text.find("半") != text.npos) m_numbers.insert(in_hundredths(half));
    std::string run;
    const auto end_run = [&] {
        if (run.size() >= shortest_identifier && std::ranges::any_of(run, is_digit)) m_identifiers.insert(run);
        run.clear();
    };
    for (const char c : text) {
        if (is_digit(c) || is_letter(c))
            run += upper(c);
        else if (c != '-')
            end_run();
    }
    end_run();
}

void KnownValues::add(const FactValue& fact) {
    struct Visitor {
        KnownValues& known;
        void operator()(const Money& money) const { known.m_numbers.insert(money.cents); }
        void operator()(const Date& date) const {
            known.m_numbers.insert(in_hundredths(static_cast<unsigned>(date.day())));
        }
        void operator()(const Percent& percent) const { known.m_numbers.insert(in_hundredths(percent.value)); }
        void operator()(const Number& number) const { known.m_numbers.insert(in_hundredths(number.value)); }
        void operator()(const Identifier& identifier) const { known.m_identifiers.insert(identifier.folded); }
        void operator()(const Duration&) const {}
        void operator()(const Wording& wording) const {
            for (const auto& form : wording.forms) known.add(form);
        }
    };
    std::visit(Visitor{*this}, fact);
}

void KnownValues::allow(const std::string& fact, Comparison limit) { m_limits.emplace_back(fact, limit); }

bool KnownValues::is_within_limit(const Slot& slot, const ReplyIndex& reply) const {
    if (m_case && m_case->is_within_limit(slot, reply)) return true;
    return std::ranges::any_of(m_limits, [&](const auto& limit) {
        const auto fact = reply.facts().values.find(limit.first);
        return fact != reply.facts().values.end() &&
               !mentions_of(fact->second, reply, reply.units_of_slot(slot), limit.second).empty();
    });
}

void KnownValues::add_number(const WrittenNumber& number) {
    m_numbers.insert(in_hundredths(number.value));
    if (number.other) m_numbers.insert(in_hundredths(*number.other));
}

// A house number is short, and stands in the case as a number.
bool KnownValues::knows_identifier(const std::string& folded) const {
    if (!has_identifiers() || has_identifier(folded)) return true;
    return std::ranges::all_of(folded, is_digit) && knows_number(std::strtod(folded.c_str(), nullptr));
}

bool KnownValues::has_identifiers() const { return !m_identifiers.empty() || (m_case && m_case->has_identifiers()); }

bool KnownValues::has_identifier(const std::string& folded) const {
    return m_identifiers.contains(folded) || (m_case && m_case->has_identifier(folded));
}

bool KnownValues::has_number_from(std::int64_t least, std::int64_t most) const {
    const auto near = m_numbers.lower_bound(least);
    return (near != m_numbers.end() && *near <= most) || (m_case && m_case->has_number_from(least, most));
}

bool KnownValues::knows_number(double value) const {
    return has_number_from(in_hundredths(value), in_hundredths(value));
}

// A rough value is meant for one that is not farther than a tenth.
bool KnownValues::knows_amount(double value, const Slot& slot) const {
    constexpr double tenth = 0.1;
    if (!slot.approximate) return knows_number(value);
    return has_number_from(in_hundredths(value * (1 - tenth)), in_hundredths(value * (1 + tenth)));
}

// 八折 is 20 % off, and the case may speak of the 80 or of the 8.
bool KnownValues::knows_percent(double value, const Slot& slot, const Analysis& reply) const {
    constexpr double whole = 100;
    constexpr double tenth = 10;
    if (knows_amount(value, slot)) return true;
    const bool told_by_rest = quote(reply.text, slot.span).ends_with("折");
    return told_by_rest && (knows_number(whole - value) || knows_number((whole - value) / tenth));
}

bool KnownValues::is_unknown(const SlotValue& value, const Slot& slot, const ReplyIndex& reply) const {
    if (const auto* money = std::get_if<Money>(&value))
        return !knows_amount(static_cast<double>(money->cents) / hundredths, slot);
    if (const auto* percent = std::get_if<Percent>(&value))
        return !knows_percent(percent->value, slot, reply.analysis()) && !only_stresses(slot, reply.analysis());
    if (const auto* identifier = std::get_if<Identifier>(&value)) return !knows_identifier(identifier->folded);
    if (const auto* date = std::get_if<Date>(&value))
        return slot.date_form == DateForm::exact && *date < reply.facts().today &&
               !knows_number(static_cast<unsigned>(date->day()));
    return false;
}

std::vector<Span> KnownValues::invented_in(const ReplyIndex& reply) const {
    auto invented = m_carriers.unknown_in(reply.analysis());
    for (const auto& slot : reply.analysis().slots)
        if (is_invented(slot, reply)) invented.push_back(slot.span);
    std::ranges::sort(invented, {}, &Span::begin);
    return invented;
}

bool KnownValues::is_invented(const Slot& slot, const ReplyIndex& reply) const {
    if (empty() || !is_unknown(slot.value, slot, reply)) return false;
    const bool one_reading = std::holds_alternative<std::monostate>(slot.other);
    if (!one_reading && !is_unknown(slot.other, slot, reply)) return false;
    const bool of_case = std::ranges::any_of(reply.facts().values, [&](const auto& fact) {
        return compare(slot, fact.second, reply) >= ValueAgreement::alike;
    });
    return !of_case && !is_within_limit(slot, reply);
}

}  // namespace haoping
