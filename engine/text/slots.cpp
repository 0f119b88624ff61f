#include "text/slots.h"

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
            const auto& last = m_atoms[reading->end - 1];
            const Slot slot{reading->kind, m_text.span(m_atoms[at].begin, last.end), m_atoms[at].first_token,
                            last.last_token, reading->value, reading->date_form};
            // One character may unfold to two numbers ("½" → "1⁄2"): the second would lie over the first.
            if (slots.empty() || slot.span.begin >= slots.back().span.end) slots.push_back(slot);
            if (const auto* date = std::get_if<Date>(&reading->value)) m_last_date = {*date, at, reading->end};
            at = reading->end;
        }
        return slots;
    }

private:
    // Of readings of one length the first tried counts.
    MaybeSlot longest(std::uint32_t at) const {
        MaybeSlot best;
        const auto offer = [&best](MaybeSlot reading) {
            if (reading && (!best || reading->end > best->end)) best = std::move(reading);
        };
        const auto kind = m_atoms[at].kind;
        if (kind == TokenKind::symbol || kind == TokenKind::word) offer(read_placeholder(m_atoms, at));
        offer(read_money(m_atoms, at));
        offer(read_percent(m_atoms, at));
        if (m_last_date) offer(read_range_end(m_atoms, at, *m_last_date));
        offer(read_date(m_atoms, at, m_today));
        offer(read_duration(m_atoms, at));
        if (kind != TokenKind::han) {
            offer(read_phone(m_atoms, at));
            offer(read_identifier(m_atoms, at));
            offer(read_email(m_atoms, at));
            offer(read_link(m_atoms, at));
        }
        offer(read_plain_number(m_atoms, at));
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

MaybeSlot read_percent(const Atoms& atoms, std::uint32_t at) {
    if (const auto sign = atoms.spells(at, u"百分之"); sign > 0) {
        const auto number = read_number(atoms, at + sign);
        if (!number) return std::nullopt;
        return SlotReading{SlotKind::percent, number->end, Percent{number->value}};
    }
    const auto number = read_number(atoms, at);
    if (!number) return std::nullopt;
    const auto behind = number->end;
    if (atoms.is(behind, u"%") || atoms.is(behind, u"percent")) {
        return SlotReading{SlotKind::percent, behind + 1, Percent{number->value}};
    }
    if (atoms.is(behind, u"per") && atoms.is(behind + 1, u"cent")) {
        return SlotReading{SlotKind::percent, behind + 2, Percent{number->value}};
    }
    return std::nullopt;
}

MaybeSlot read_plain_number(const Atoms& atoms, std::uint32_t at) {
    const auto number = read_number(atoms, at);
    if (!number || (number->value == 1 && !number->in_digits)) return std::nullopt;
    if (is_ordinal_ending(atoms, number->end) || is_clock_time(atoms, at)) return std::nullopt;
    if (atoms.is_han(at)) {
        // Only a whole word of the dictionary: not the 十 of 十分 or the 万 of 万一.
        const auto& first = atoms[at];
        const auto& last = atoms[number->end - 1];
        const bool whole = (at == 0 || atoms[at - 1].last_token != first.first_token) &&
                           (atoms[number->end].first_token != last.last_token || number->end == atoms.size());
        if (!whole) return std::nullopt;
    }
    return SlotReading{SlotKind::number, number->end, Number{number->value}};
}

}  // namespace haoping
