#include "text/slots_dates_han.h"

#include <array>

#include "text/date_parts.h"

namespace haoping {
namespace {

constexpr unsigned longest_month = 31;

std::optional<unsigned> day_or_month(const std::optional<ReadNumber>& number) {
    const bool fits = number && !number->fractional && number->value >= 1 && number->value <= longest_month;
    return fits ? std::optional(static_cast<unsigned>(number->value)) : std::nullopt;
}

struct ReadYear {
    int year = 0;
    std::uint32_t end = 0;
};

// 2026年, 二〇二六年, 明年.
std::optional<ReadYear> read_year(const Atoms& atoms, std::uint32_t at, Date today) {
    constexpr std::uint32_t digits = 4;
    constexpr int ten = 10;
    if (const auto y = year_number(atoms, at); y && atoms.is(at + 1, u"年")) return ReadYear{*y, at + 2};
    constexpr std::array<std::u16string_view, 3> relative{u"去年", u"今年", u"明年"};
    for (std::size_t i = 0; i < relative.size() && today.ok(); ++i) {
        if (atoms.spells(at, relative[i]) > 0)
            return ReadYear{static_cast<int>(today.year()) + static_cast<int>(i) - 1, at + 2};
    }
    constexpr std::u16string_view names = u"〇一二三四五六七八九";
    if (!atoms.is(at + digits, u"年") || !atoms.is(at, u"二")) return std::nullopt;
    int year = 0;
    for (auto i = at; i < at + digits; ++i) {
        const auto digit = atoms.is(i, u"零") ? 0 : names.find(atoms[i].text);
        if (digit == names.npos) return std::nullopt;
        year = year * ten + static_cast<int>(digit);
    }
    return ReadYear{year, at + digits + 1};
}

// 下个月, 本月, 上月, 上上个月: how many months from now, and the atom behind.
struct ReadMonth {
    int later = 0;
    std::uint32_t end = 0;
};
std::optional<ReadMonth> read_month_word(const Atoms& atoms, std::uint32_t at) {
    const bool next = atoms.is(at, u"下");
    const bool last = atoms.is(at, u"上");
    if (!next && !last && !atoms.is_any(at, {u"本", u"这", u"当"})) return std::nullopt;
    constexpr std::uint32_t most = 3;
    auto behind = at + 1;
    while ((next || last) && behind < at + most && atoms[behind].text == atoms[at].text) ++behind;
    const auto count = static_cast<int>(behind - at);
    const auto month = atoms.is(behind, u"个") ? behind + 1 : behind;
    if (!atoms.is(month, u"月")) return std::nullopt;
    const auto end = atoms.is(month + 1, u"的") ? month + 2 : month + 1;
    return ReadMonth{next ? count : last ? -count : 0, end};
}

// The 号 of 3号仓库 and the 日 of 7日内 don't name a day.
bool counts_or_names(const Atoms& atoms, std::uint32_t behind) {
    return atoms.is_any(behind, {u"内", u"线", u"码", u"楼", u"仓", u"店", u"门", u"机", u"柜", u"库", u"厅", u"房",
                                 u"床", u"位", u"院", u"色", u"电", u"球", u"客", u"工", u"选", u"文", u"订", u"游",
                                 u"箱", u"包", u"笔", u"字", u"链", u"款", u"产", u"商", u"物", u"元", u"多", u"鞋",
                                 u"靴", u"裤", u"帽", u"戒", u"针", u"尺", u"专", u"分", u"口", u"车"}) ||
           atoms.spells(behind, u"之内") > 0 || atoms.spells(behind, u"以内") > 0;
}

// 尺码9号, 客服9号: a name.
bool follows_name(const Atoms& atoms, std::uint32_t at) {
    if (at > 0 && atoms.is(at - 1, u":")) --at;
    if (at == 1) return atoms.is(0, u"第");
    if (at == 0) return false;
    const auto is = [&](std::u16string_view first, std::u16string_view second) {
        return atoms.is(at - 2, first) && atoms.is(at - 1, second);
    };
    return atoms.is_any(at - 1, {u"码", u"穿", u"第"}) || is(u"客", u"服") || is(u"型", u"号") || is(u"编", u"号") ||
           is(u"工", u"号") || is(u"专", u"员") || is(u"尺", u"寸") || is(u"房", u"间");
}

// The 底 of 11月底, the 末 of 本月末 and the 最后一天 of 这个月最后一天; the atom behind, 0 when there is none.
std::uint32_t behind_end_of_month(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is_any(at, {u"底", u"末"})) return atoms.is(at + 1, u"班") ? 0 : at + 1;
    if (atoms.is(at, u"的")) ++at;
    const bool last = atoms.spells(at, u"最后一天") > 0 || atoms.spells(at, u"最后一日") > 0;
    return last ? at + 4 : 0;
}

// 月底: of this month.
MaybeSlot read_bare_end_of_month(const Atoms& atoms, std::uint32_t at, Date today) {
    const auto end = atoms.is(at, u"月") ? behind_end_of_month(atoms, at + 1) : 0;
    if (end == 0 || !today.ok() || (at > 0 && atoms.is(at - 1, u"个"))) return std::nullopt;
    return end_of_month(today, end);
}

// 下月底: `word` was read.
MaybeSlot read_end_of_month_word(const Atoms& atoms, const ReadMonth& word, Date today) {
    const auto end = behind_end_of_month(atoms, word.end);
    const auto in = end > 0 ? day_slot_in(word.later, 1, today, end) : std::nullopt;
    return in ? MaybeSlot(end_of_month(std::get<Date>(in->value), end)) : std::nullopt;
}

}  // namespace

bool is_day_sign(const Atoms& atoms, std::uint32_t at) { return atoms.is(at, u"日") || atoms.is(at, u"号"); }

MaybeSlot read_han_date(const Atoms& atoms, std::uint32_t at, Date today) {
    if (auto bare = read_bare_end_of_month(atoms, at, today)) return bare;
    if (const auto word = read_month_word(atoms, at)) {
        if (auto last = read_end_of_month_word(atoms, *word, today)) return last;
        const auto number = read_number(atoms, word->end);
        const auto d = day_or_month(number);
        return d && is_day_sign(atoms, number->end) ? day_slot_in(word->later, *d, today, number->end + 1)
                                                    : std::nullopt;
    }
    const auto written = read_year(atoms, at, today);
    const auto first = read_number(atoms, written ? written->end : at);
    const auto m = day_or_month(first);
    if (!m) return std::nullopt;
    if (!atoms.is(first->end, u"月")) {
        const bool day_only = !written && is_day_sign(atoms, first->end) && !counts_or_names(atoms, first->end + 1) &&
                              !follows_name(atoms, at);
        return day_only ? day_slot(*m, today, first->end + 1) : std::nullopt;
    }
    const auto year = written ? std::optional(written->year) : std::nullopt;
    if (const auto end = behind_end_of_month(atoms, first->end + 1); end > 0) {
        constexpr unsigned in_every_month = 28;
        const auto in = dated(year, *m, in_every_month, today);
        return in ? MaybeSlot(end_of_month(*in, end)) : std::nullopt;
    }
    const auto second = read_number(atoms, first->end + 1);
    const auto d = day_or_month(second);
    if (!d) return std::nullopt;
    const auto end = is_day_sign(atoms, second->end) ? second->end + 1 : second->end;
    return date_slot(dated(year, *m, *d, today), end);
}

}  // namespace haoping
