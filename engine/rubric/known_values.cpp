#include "rubric/known_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "evidence/fact_comparison.h"
#include "rubric/stressed_percent.h"
#include "text/characters.h"
#include "text/written_number.h"

namespace haoping {

namespace {

constexpr std::size_t shortest_identifier = 5;
constexpr double hundredths = 100;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::int64_t in_hundredths(double value) { return std::llround(value * hundredths); }

// Days, counts and numbers of things are small and bare; what has a currency beside it, or decimals, is a sum.
bool may_be_money(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_day = 2;
    if (end - begin > longest_day) return true;
    constexpr std::string_view blanks = " \t";
    auto before = text.substr(0, begin);
    auto behind = text.substr(end);
    while (!before.empty() && blanks.find(before.back()) != blanks.npos) before.remove_suffix(1);
    while (!behind.empty() && blanks.find(behind.front()) != blanks.npos) behind.remove_prefix(1);
    constexpr auto signs = std::to_array<std::string_view>({"$", "€", "£", "¥", "￥", "₽", "₹", "₩", "฿"});
    constexpr auto words = std::to_array<std::string_view>(
        {"元",   "块",     "美元",   "美金",  "欧",   "英镑", "澳元", "加元", "日元",     "US",
         "euro", "dollar", "Dollar", "pound", "yuan", "buck", "zł",   "kr",   "Canadian", "Australian"});
    const auto is_code = [](std::string_view letters) {
        return letters.size() == 3 && std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    if (is_code(behind.substr(0, 3)) || (before.size() >= 3 && is_code(before.substr(before.size() - 3)))) return true;
    return std::ranges::any_of(signs, [&](auto sign) { return before.ends_with(sign) || behind.starts_with(sign); }) ||
           std::ranges::any_of(words, [&](auto word) { return behind.starts_with(word); });
}

// Sums of a reply that are looked at when another may be the total of two of them.
constexpr std::size_t most_added = 24;

// "The mat is $14.90 and the piping set $19.50, so $34.40 for both": who adds right what the case knows invents
// nothing.
bool adds_up(const Slot& slot, const std::vector<Money>& sums) {
    const auto* total = std::get_if<Money>(&slot.value);
    if (total == nullptr) return false;
    for (std::size_t i = 0; i < sums.size(); ++i)
        for (std::size_t j = i + 1; j < sums.size(); ++j)
            if (sums[i].currency == total->currency && sums[j].currency == total->currency &&
                sums[i].cents + sums[j].cents == total->cents)
                return true;
    return false;
}

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
        if (const auto number = value_of_written(text.substr(at, end - at)))
            add_number(*number, may_be_money(text, at, end));
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
        if (is_digit(c) || is_ascii_letter(static_cast<unsigned char>(c)))
            run += upper(c);
        else if (c != '-')
            end_run();
    }
    end_run();
}

void KnownValues::add(const FactValue& fact) {
    struct Visitor {
        KnownValues& known;
        void operator()(const Money& money) const {
            known.m_numbers.insert(money.cents);
            known.m_amounts.insert(money.cents);
        }
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

void KnownValues::add_number(const WrittenNumber& number, bool may_be_money) {
    for (const auto& value : {std::optional(number.value), number.other}) {
        if (!value) continue;
        m_numbers.insert(in_hundredths(*value));
        if (may_be_money) m_amounts.insert(in_hundredths(*value));
    }
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

bool KnownValues::has_amount_from(std::int64_t least, std::int64_t most) const {
    const auto near = m_amounts.lower_bound(least);
    return (near != m_amounts.end() && *near <= most) || (m_case && m_case->has_amount_from(least, most));
}

bool KnownValues::knows_number(double value) const {
    return m_numbers.contains(in_hundredths(value)) || (m_case && m_case->knows_number(value));
}

// A rough value is meant for one that is not farther than a tenth.
bool KnownValues::knows_amount(double value, const Slot& slot) const {
    const double tenth = slot.approximate ? 0.1 : 0;
    return has_amount_from(in_hundredths(value * (1 - tenth)), in_hundredths(value * (1 + tenth)));
}

// 八折 is 20 % off, and the case may speak of the 80 or of the 8.
bool KnownValues::knows_percent(double value, const Slot& slot, const Analysis& reply) const {
    constexpr double whole = 100;
    constexpr double tenth = 10;
    constexpr double tenth_part = 0.1;
    const double off = slot.approximate ? tenth_part * value : 0;
    const auto near = m_numbers.lower_bound(in_hundredths(value - off));
    if (near != m_numbers.end() && *near <= in_hundredths(value + off)) return true;
    if (m_case && m_case->knows_percent(value, slot, reply)) return true;
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
    std::vector<const Slot*> unknown;
    std::vector<Money> known_sums;
    for (const auto& slot : reply.analysis().slots) {
        const auto* money = std::get_if<Money>(&slot.value);
        if (is_invented(slot, reply))
            unknown.push_back(&slot);
        else if (money != nullptr && known_sums.size() < most_added)
            known_sums.push_back(*money);
    }
    for (const auto* slot : unknown)
        if (!adds_up(*slot, known_sums)) invented.push_back(slot->span);
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
