#include "rubric/pasted_record.h"

#include <algorithm>
#include <string_view>

#include "evidence/letter.h"

namespace haoping {

namespace {

// "2026-11-02 Jingdezhen: left the warehouse", "11-03 19:20 Shenzhen": a day in figures opens the line, and no sum or
// length of time does.
bool begins_with_day(const ReplyIndex& index, const LetterLine& line) {
    const auto words = quote(index.analysis().text, line.span);
    const auto behind_day = words.find_first_not_of("0123456789");
    if (behind_day == 0 || behind_day >= words.size() - 1) return false;
    constexpr std::string_view separators = "-./";
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (separators.find(words[behind_day]) == std::string_view::npos || !is_digit(words[behind_day + 1])) return false;
    const auto& slots = index.analysis().slots;
    const auto at = std::ranges::lower_bound(slots, line.span.begin, {}, [](const Slot& s) { return s.span.begin; });
    if (at == slots.end() || at->span.begin != line.span.begin) return true;
    return at->kind != SlotKind::money && at->kind != SlotKind::duration && at->kind != SlotKind::percent &&
           at->kind != SlotKind::identifier;
}

}  // namespace

std::ptrdiff_t days_of_records(const ReplyIndex& index) {
    constexpr std::size_t year = 4;  // digits
    return std::ranges::count_if(index.analysis().slots, [&](const Slot& slot) {
        const auto words = quote(index.analysis().text, slot.span);
        return slot.kind == SlotKind::date && words.find_first_not_of("0123456789") == year && words[year] == '-';
    });
}

std::ptrdiff_t dated_lines(const ReplyIndex& index) {
    return std::ranges::count_if(lines_of(index), [&](const LetterLine& line) { return begins_with_day(index, line); });
}

}  // namespace haoping
