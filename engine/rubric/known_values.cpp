#include "rubric/known_values.h"

#include <algorithm>
#include <cmath>

#include "evidence/fact_comparison.h"

namespace haoping {

namespace {

constexpr std::size_t shortest_identifier = 5;
constexpr double hundredths = 100;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::int64_t in_hundredths(double value) { return std::llround(value * hundredths); }

// "1,299.50", "46": the number that begins here, and its end. Points and commas between digits belong to it.
struct ReadDigits {
    double value = 0;
    std::size_t end = 0;
};
ReadDigits read_digits(std::string_view text, std::size_t at) {
    constexpr int ten = 10;
    ReadDigits read;
    double place = 0;  // of the digits behind the point; 0 before it
    for (read.end = at; read.end < text.size(); ++read.end) {
        const char c = text[read.end];
        const bool inner = read.end + 1 < text.size() && is_digit(text[read.end + 1]);
        if (c == ',' && inner) continue;
        if (c == '.' && inner && place == 0) {
            place = 1;
            continue;
        }
        if (!is_digit(c)) break;
        place /= ten;
        read.value = place > 0 ? read.value + place * (c - '0') : read.value * ten + (c - '0');
    }
    return read;
}

}  // namespace

void KnownValues::add(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto digits = read_digits(text, at);
        m_numbers.insert(in_hundredths(digits.value));
        at = digits.end;
    }
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
    return std::ranges::any_of(m_limits, [&](const auto& limit) {
        const auto fact = reply.facts().values.find(limit.first);
        return fact != reply.facts().values.end() &&
               !mentions_of(fact->second, reply, reply.units_of_slot(slot), limit.second).empty();
    });
}

// A house number is short, and stands in the case as a number.
bool KnownValues::knows_identifier(const std::string& folded) const {
    if (m_identifiers.empty() || m_identifiers.contains(folded)) return true;
    return std::ranges::all_of(folded, is_digit) && knows_number(read_digits(folded, 0).value);
}

bool KnownValues::knows_number(double value) const { return m_numbers.contains(in_hundredths(value)); }

bool KnownValues::is_invented(const Slot& slot, const ReplyIndex& reply) const {
    if (empty()) return false;
    const auto& facts = reply.facts();
    const bool of_case = std::ranges::any_of(
        facts.values, [&](const auto& fact) { return compare(slot, fact.second, reply) >= ValueAgreement::alike; });
    if (of_case || is_within_limit(slot, reply)) return false;
    if (const auto* money = std::get_if<Money>(&slot.value)) return !m_numbers.contains(money->cents);
    if (const auto* percent = std::get_if<Percent>(&slot.value)) return !knows_number(percent->value);
    if (const auto* identifier = std::get_if<Identifier>(&slot.value)) return !knows_identifier(identifier->folded);
    if (const auto* date = std::get_if<Date>(&slot.value))
        return slot.date_form == DateForm::exact && *date < facts.today &&
               !knows_number(static_cast<unsigned>(date->day()));
    return false;
}

}  // namespace haoping
