#include "text/slots.h"
#include "text/approximation.h"
#include "text/calendar.h"
#include "text/date_context.h"
#include "text/date_parts.h"

namespace haoping {
namespace {

class Finder {
public:
    Finder(const FoldedText& text, const std::vector<Piece>& pieces, Date today)
        : m_text(text), m_atoms(text, pieces), m_today(today) {}

    std::vector<Slot> run() {
        std::vector<Slot> slots;
        for (std::uint32_t at = 0; at < m_atoms.size();) {
            const auto reading = may_begin_slot(m_atoms, at) ? longest(at) : std::nullopt;
            if (!reading) {
                ++at;
                continue;
            }
            auto slot = slot_of(*reading, at);
            // One character may unfold to two numbers ("⅓" → "1⁄3"): the second would lie over the first.
            if (slots.empty() || slot.span.begin >= slots.back().span.end) slots.push_back(std::move(slot));
            if (const auto* date = std::get_if<Date>(&reading->value)) remember(*date, *reading, at);
            at = reading->end;
        }
        return slots;
    }

private:
    void remember(Date date, const SlotReading& reading, std::uint32_t at) {
        m_last_date = {date, at, reading.end};
        if (const auto* other = std::get_if<Date>(&reading.other)) m_last_date->other = *other;
    }

    Slot slot_of(const SlotReading& reading, std::uint32_t at) const {
        const auto& last = m_atoms[reading.end - 1];
        const auto kind = reading.kind;
        const bool counts = kind == SlotKind::money || kind == SlotKind::percent || kind == SlotKind::number;
        return {.kind = kind,
                .span = m_text.span(m_atoms[at].begin, last.end),
                .first_token = m_atoms[at].first_token,
                .last_token = last.last_token,
                .value = reading.value,
                .date_form = reading.date_form,
                .other = reading.other,
                .other_currencies = reading.other_currencies,
                .approximate = reading.approximate || (counts && is_approximate(m_atoms, at, reading.end))};
    }

    // Of readings of one length the first tried counts.
    MaybeSlot longest(std::uint32_t at) const {
        MaybeSlot best;
        const auto offer = [&best](MaybeSlot reading) {
            if (reading && (!best || reading->end > best->end)) best = std::move(reading);
        };
        const auto kind = m_atoms[at].kind;
        if (kind != TokenKind::number) offer(read_placeholder(m_atoms, at));
        offer(read_money(m_atoms, at));
        offer(read_percent(m_atoms, at));
        if (m_last_date) offer(read_range_end(m_atoms, at, *m_last_date));
        offer(read_date(m_atoms, at, m_today));
        const auto length = read_duration(m_atoms, at);
        offer(length);
        if (length) {
            offer(read_day_back(m_atoms, at, *length, m_today));
            offer(read_day_ahead(m_atoms, *length, m_today));
        }
        if (kind != TokenKind::han) {
            offer(read_phone(m_atoms, at));
            offer(read_identifier(m_atoms, at));
            offer(read_email(m_atoms, at));
            offer(read_link(m_atoms, at));
        }
        offer(read_plain_number(m_atoms, at, m_today));
        return best;
    }

    const FoldedText& m_text;
    Atoms m_atoms;
    Date m_today;
    std::optional<DateRead> m_last_date;
};

// One of the numbers of "17:30".
bool is_clock_time(const Atoms& atoms, std::uint32_t at) {
    const auto colon_between = [&](std::uint32_t i) {
        return atoms.is_number(i) && atoms.is(i + 1, u":") && atoms.is_glued(i + 1) && atoms.is_number(i + 2) &&
               atoms.is_glued(i + 2);
    };
    return colon_between(at) || (at >= 2 && colon_between(at - 2));
}

}  // namespace

std::vector<Slot> find_slots(const FoldedText& text, const std::vector<Piece>& pieces, Date today) {
    return Finder(text, pieces, today).run();
}

MaybeSlot read_plain_number(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto number = read_number(atoms, at);
    if (!number || (number->value == 1 && !number->in_digits)) return std::nullopt;
    if (is_ordinal_ending(atoms, number->end) || is_clock_time(atoms, at)) return std::nullopt;
    if (atoms.is_han(at)) {
        // A cheque's numerals are otherwise names: 陆先生. And only a whole word of the dictionary: not the 十 of 十分
        // or the 万 of 万一.
        const auto& first = atoms[at];
        const auto& last = atoms[number->end - 1];
        const bool whole = (at == 0 || atoms[at - 1].last_token != first.first_token) &&
                           (atoms[number->end].first_token != last.last_token || number->end == atoms.size());
        if (!whole || is_cheque_numeral(atoms, at)) return std::nullopt;
    }
    SlotReading reading{SlotKind::number, number->end, Number{number->value}};
    if (number->other) {
        reading.other = Number{*number->other};
    } else if (number->in_digits && number->fractional && !is_name_of_thing(atoms, at) &&
               !is_counted(atoms, number->end)) {
        if (const auto date = day_and_month(atoms[at], DayOrder::day_first, today)) reading.other = *date;
    }
    return reading;
}

}  // namespace haoping
