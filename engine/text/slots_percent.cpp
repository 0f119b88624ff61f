#include "text/slots.h"

namespace haoping {
namespace {

constexpr double whole = 100;
constexpr double tenth = 10;
constexpr double half = 50;

SlotReading percent(double value, std::uint32_t end) { return {SlotKind::percent, end, Percent{value}}; }

// "%", "percent", "per cent", "pct", "p.c."; the atom behind it, 0 when there is none.
std::uint32_t behind_percent_sign(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is_any(at, {u"%", u"percent", u"percents", u"pct", u"procent"})) return at + 1;
    if (atoms.is(at, u"per") && atoms.is(at + 1, u"cent")) return at + 2;
    if (atoms.is(at, u"per") && atoms.is(at + 1, u"-") && atoms.is(at + 2, u"cent")) return at + 3;
    const bool short_form =
        atoms.is(at, u"p") && atoms.is(at + 1, u".") && atoms.is(at + 2, u"c") && atoms.is_glued(at + 2);
    if (short_form) return at + 3;
    if (!atoms.is(at, u"个")) return 0;
    if (atoms.spells(at + 1, u"百分点") > 0) return at + 4;
    // 20个点, but not 3个点位 and 两个点心
    const bool points = atoms.is(at + 1, u"点") && !atoms.is_any(at + 2, {u"位", u"心", u"击", u"赞", u"数", u"评",
                                                                          u"菜", u"餐", u"子", u"钟", u"要"});
    return points ? at + 2 : 0;
}

// "half price", "half off", 半价, 对折: 50.
MaybeSlot read_half_price(const Atoms& atoms, std::uint32_t at) {
    for (const auto word : {u"半价", u"对折"}) {
        if (const auto length = atoms.spells(at, word); length > 0) return percent(half, at + length);
    }
    if (!atoms.is(at, u"half") && !atoms.is(at, u"\u00BD")) return std::nullopt;
    auto next = atoms.is(at + 1, u"-") ? at + 2 : at + 1;
    if (atoms.is(next, u"the")) ++next;
    return atoms.is_any(next, {u"price", u"off"}) ? MaybeSlot(percent(half, next + 1)) : std::nullopt;
}

// Two digits of Chinese behind each other, as in 八五折: 85.
std::optional<ReadNumber> read_digit_pair(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is_han(at) || !atoms.is_han(at + 1)) return std::nullopt;
    const auto first = read_number(atoms, at);
    const auto second = read_number(atoms, at + 1);
    const bool pair = first && second && first->end == at + 1 && second->end == at + 2 && first->value > 0 &&
                      first->value < tenth && second->value > 0 && second->value < tenth;
    return pair ? std::optional(ReadNumber{first->value * tenth + second->value, at + 2, false, false, {}})
                : std::nullopt;
}

// 八折 is 20 off, 85折 and 八五折 are 15 off.
MaybeSlot read_discount(const Atoms& atoms, std::uint32_t at, const ReadNumber& amount) {
    const auto pair = read_digit_pair(atoms, at);
    const auto* number = pair ? &*pair : &amount;
    if (!atoms.is(number->end, u"折") || atoms.is_any(number->end + 1, {u"叠", u"断", u"痕"})) return std::nullopt;
    if (number->value <= 0 || number->value == tenth || number->value >= whole) return std::nullopt;
    const auto paid = number->value < tenth ? number->value * tenth : number->value;
    auto slot = percent(whole - paid, number->end + 1);
    constexpr int neighbours = 11;  // 七八折 is 七折 or 八折
    slot.approximate = pair && static_cast<int>(number->value - 1) % neighbours == 0;
    return slot;
}

// 两成 are 20, 两成五 25; not 3成功, 八成新 and 八成是.
MaybeSlot read_tenths(const Atoms& atoms, const ReadNumber& number) {
    if (!atoms.is(number.end, u"成") || number.value <= 0 || number.value > tenth) return std::nullopt;
    const auto behind = number.end + 1;
    const bool other_word =
        !atoms.begins_token(behind) || atoms.is_any(behind, {u"新", u"是", u"会", u"要", u"熟", u"功", u"员"});
    if (other_word) return std::nullopt;
    const auto more = atoms.is_han(behind) && atoms.is_glued(behind) ? read_number(atoms, behind) : std::nullopt;
    const bool hundredths = more && more->end == behind + 1 && more->value > 0 && more->value < tenth &&
                            !atoms.is_any(behind + 1, {u"天", u"个", u"件", u"日", u"周", u"到"});
    if (hundredths) return percent(number.value * tenth + more->value, behind + 1);
    return percent(number.value * tenth, behind);
}

// 百分之二十, 百分百.
MaybeSlot read_hundredths(const Atoms& atoms, std::uint32_t at) {
    if (const auto all = atoms.spells(at, u"百分百"); all > 0) return percent(whole, at + all);
    const auto sign = atoms.spells(at, u"百分之");
    if (sign == 0) return std::nullopt;
    const auto number = read_amount(atoms, at + sign);
    return number ? MaybeSlot(percent(number->value, number->end)) : std::nullopt;
}

}  // namespace

MaybeSlot read_percent(const Atoms& atoms, std::uint32_t at) {
    if (auto slot = read_hundredths(atoms, at)) return slot;
    if (auto slot = read_half_price(atoms, at)) return slot;
    const auto number = read_amount_with_comma(atoms, at);
    if (!number) return std::nullopt;
    const auto unit = behind_rough_tail(atoms, number->end);
    if (const auto end = behind_percent_sign(atoms, unit); end > 0) {
        auto slot = percent(number->value, end);
        slot.approximate = unit > number->end;
        return slot;
    }
    if (auto slot = read_discount(atoms, at, *number)) return slot;
    return read_tenths(atoms, *number);
}

}  // namespace haoping
