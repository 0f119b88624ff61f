#include "text/numbers.h"

#include "text/written_number.h"

namespace haoping {
namespace {

struct NumberWord {
    std::u16string_view word;
    double value;
};

// clang-format off
constexpr NumberWord units[] = {
    {u"zero", 0}, {u"one", 1}, {u"two", 2}, {u"three", 3}, {u"four", 4}, {u"five", 5}, {u"six", 6},
    {u"seven", 7}, {u"eight", 8}, {u"nine", 9}, {u"ten", 10}, {u"eleven", 11}, {u"twelve", 12},
    {u"thirteen", 13}, {u"fourteen", 14}, {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17},
    {u"eighteen", 18}, {u"nineteen", 19},
    // slips of learners that are no other word
    {u"thre", 3}, {u"threee", 3}, {u"trhee", 3}, {u"fuor", 4}, {u"fvie", 5}, {u"sevn", 7}, {u"eigth", 8},
    {u"eigt", 8}, {u"twelv", 12}, {u"twelwe", 12}, {u"fiften", 15}, {u"fivteen", 15},
};
// clang-format on
constexpr NumberWord tens[] = {
    {u"twenty", 20}, {u"thirty", 30},  {u"forty", 40},  {u"fourty", 40}, {u"fifty", 50},
    {u"sixty", 60},  {u"seventy", 70}, {u"eighty", 80}, {u"ninety", 90},
};
constexpr NumberWord powers[] = {{u"hundred", 1e2}, {u"thousand", 1e3}, {u"million", 1e6}};
// clang-format off
constexpr NumberWord han_digits[] = {
    {u"零", 0}, {u"〇", 0}, {u"一", 1}, {u"二", 2}, {u"两", 2}, {u"三", 3}, {u"四", 4}, {u"五", 5}, {u"六", 6},
    {u"七", 7}, {u"八", 8}, {u"九", 9},
    // as cheques have them
    {u"壹", 1}, {u"贰", 2}, {u"叁", 3}, {u"肆", 4}, {u"伍", 5}, {u"陆", 6}, {u"柒", 7}, {u"捌", 8}, {u"玖", 9},
};
// clang-format on
constexpr NumberWord han_powers[] = {{u"十", 10},  {u"百", 100}, {u"千", 1000}, {u"万", 1e4},
                                     {u"亿", 1e8}, {u"拾", 10},  {u"佰", 100},  {u"仟", 1000}};

constexpr double ten = 10;
constexpr double hundred = 100;
constexpr double ten_thousand = 1e4;

template <std::size_t count>
std::optional<double> value_in(const NumberWord (&words)[count], std::u16string_view text) {
    for (const auto& entry : words) {
        if (entry.word == text) return entry.value;
    }
    return std::nullopt;
}

std::optional<double> han_power(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_han(at) && atoms.is_glued(at) ? value_in(han_powers, atoms[at].text) : std::nullopt;
}

// The 千 of 3千克 belongs to the unit, the 百 of 百分之 to the percentage.
bool begins_unit(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, u"千")) return atoms.is_any(at + 1, {u"克", u"米", u"瓦", u"卡"});
    return atoms.is(at, u"百") && atoms.is(at + 1, u"分");
}

// The "20" of 1百20.
void add_last_digits(const Atoms& atoms, double power, ReadNumber& number) {
    if (!atoms.is_number(number.end) || !atoms.is_glued(number.end) || atoms[number.end].text.size() == 1) return;
    const auto rest = value_of_written(atoms[number.end].text);
    if (!rest || rest->fractional || rest->value >= power || han_power(atoms, number.end + 1)) return;
    number.value += rest->value;
    ++number.end;
}

// The 万 of "1.5万" and the 万 and 千 of "2万5千".
void multiply_in_han(const Atoms& atoms, ReadNumber& number) {
    const auto first = number.value;
    auto power = han_power(atoms, number.end);
    if (!power || *power < hundred || begins_unit(atoms, number.end)) return;
    number = {first * *power, number.end + 1, true, false, std::nullopt};
    while (atoms.is_number(number.end) && atoms.is_glued(number.end) && atoms[number.end].text.size() == 1) {
        const auto next = han_power(atoms, number.end + 1);
        if (!next || *next >= *power) return;
        number.value += (atoms[number.end].text[0] - u'0') * *next;
        number.end += 2;
        power = next;
    }
    add_last_digits(atoms, *power, number);
}

std::optional<ReadNumber> read_digits(const Atoms& atoms, std::uint32_t at) {
    const auto written = value_of_written(atoms[at].text);
    if (!written) return std::nullopt;
    ReadNumber number{written->value, at + 1, true, written->fractional, written->other};
    if (atoms.is_han(number.end)) {
        multiply_in_han(atoms, number);
    } else if (const auto power = value_in(powers, atoms[number.end].text)) {
        number = {number.value * *power, number.end + 1, true, false, std::nullopt};
    }
    return number;
}

std::optional<ReadNumber> read_below_hundred(const Atoms& atoms, std::uint32_t at) {
    if (const auto unit = value_in(units, atoms[at].text)) return ReadNumber{*unit, at + 1, false, false, {}};
    const auto of_ten = value_in(tens, atoms[at].text);
    if (!of_ten) return std::nullopt;
    const auto behind = atoms.is(at + 1, u"-") ? at + 2 : at + 1;
    const auto unit = value_in(units, atoms[behind].text);
    if (unit && *unit >= 1 && *unit < ten) return ReadNumber{*of_ten + *unit, behind + 1, false, false, {}};
    return ReadNumber{*of_ten, at + 1, false, false, {}};
}

// The "and twenty" of "one hundred and twenty".
void add_rest(const Atoms& atoms, ReadNumber& number) {
    const auto behind = atoms.is(number.end, u"and") ? number.end + 1 : number.end;
    if (const auto rest = read_below_hundred(atoms, behind)) {
        number.value += rest->value;
        number.end = rest->end;
    }
}

std::optional<ReadNumber> read_below_thousand(const Atoms& atoms, std::uint32_t at) {
    auto number = read_below_hundred(atoms, at);
    if (!number || !atoms.is(number->end, u"hundred")) return number;
    number->value *= hundred;
    ++number->end;
    add_rest(atoms, *number);
    return number;
}

std::optional<ReadNumber> read_english(const Atoms& atoms, std::uint32_t at) {
    const bool one = atoms.is(at, u"a") && value_in(powers, atoms[at + 1].text);
    auto number = one ? std::optional(ReadNumber{1, at + 1, false, false, {}}) : read_below_thousand(atoms, at);
    if (!number) return std::nullopt;
    const auto power = value_in(powers, atoms[number->end].text);
    if (!power) return number;
    number->value *= *power;
    ++number->end;
    const auto behind = atoms.is(number->end, u"and") ? number->end + 1 : number->end;
    const auto rest = *power > hundred ? read_below_thousand(atoms, behind) : read_below_hundred(atoms, behind);
    if (rest) {
        number->value += rest->value;
        number->end = rest->end;
    }
    return number;
}

// The digits and powers of a Chinese number, one after the other.
class HanNumber {
public:
    // False when the character belongs to no number or not to this one.
    bool take(std::u16string_view text) {
        if (const auto value = value_in(han_digits, text)) {
            if (m_digit > 0) return false;  // 三五天 is no number
            m_after_zero = *value == 0 || (m_after_zero && m_digit == 0);
            m_digit = *value;
            return true;
        }
        const auto power = value_in(han_powers, text);
        const bool counts_nothing = m_total == 0 && m_digit < 0;
        if (!power || (counts_nothing && *power >= ten_thousand)) return false;
        const auto digit = m_digit < 0 ? 0 : m_digit;
        if (*power >= ten_thousand) {
            m_total = (m_total + digit) * *power;
        } else {
            m_total += (m_digit < 0 ? 1 : m_digit) * *power;
        }
        m_power = *power;
        m_digit = -1;
        m_after_zero = false;
        return true;
    }

    // 两百五 are 250, 两百零五 are 205.
    double value() const {
        if (m_digit < 0) return m_total;
        return m_total + (m_power >= hundred && !m_after_zero ? m_digit * m_power / ten : m_digit);
    }

private:
    double m_total = 0;
    double m_digit = -1;  // not yet multiplied; -1: none
    double m_power = 0;   // of the last 十, 百 …
    bool m_after_zero = false;
};

// The 十 of 几十 and the 百 of 上百: nobody knows how many.
bool is_vague(const Atoms& atoms, std::uint32_t at) {
    const auto power = value_in(han_powers, atoms[at].text);
    if (!power || at == 0) return false;
    return atoms.is_any(at - 1, {u"几", u"数"}) || (*power > ten && atoms.is(at - 1, u"上"));
}

std::optional<ReadNumber> read_han(const Atoms& atoms, std::uint32_t at) {
    constexpr std::uint32_t longest = 12;  // a bound, so that 十十十… is not read to its end from each place
    if (is_vague(atoms, at)) return std::nullopt;
    HanNumber number;
    auto end = at;
    while (end < at + longest && atoms.is_han(end) && (end == at || atoms.is_glued(end)) &&
           number.take(atoms[end].text)) {
        ++end;
    }
    if (end == at) return std::nullopt;
    return ReadNumber{number.value(), end, false, false, {}};
}

std::optional<ReadNumber> read_once(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is_number(at)) return read_digits(atoms, at);
    if (atoms.is_han(at)) return read_han(atoms, at);
    return atoms[at].kind == TokenKind::word ? read_english(atoms, at) : std::nullopt;
}

// "three (3)", "3 [three]", 三（3）: said twice.
std::uint32_t behind_repetition(const Atoms& atoms, const ReadNumber& number) {
    const bool square = atoms.is(number.end, u"[");
    if (!square && !atoms.is(number.end, u"(")) return number.end;
    const auto again = read_once(atoms, number.end + 1);
    const bool same = again && again->value == number.value && again->in_digits != number.in_digits;
    return same && atoms.is(again->end, square ? u"]" : u")") ? again->end + 1 : number.end;
}

// The "9" of "48,9", but not of "48,9,10".
void add_comma_digit(const Atoms& atoms, ReadNumber& number) {
    const auto comma = number.end;
    const bool digit = atoms.is(comma, u",") && atoms[comma].narrow && atoms.is_glued(comma) &&
                       atoms.is_number(comma + 1) && atoms.is_glued(comma + 1) && atoms[comma + 1].text.size() == 1;
    const bool listed = atoms.is(comma + 2, u",") && atoms.is_glued(comma + 2) && atoms.is_number(comma + 3);
    const bool in_list = number.end >= 2 && atoms.is(number.end - 2, u",") && atoms.is_glued(number.end - 1);
    if (!digit || listed || in_list || number.fractional) return;
    number.value += (atoms[comma + 1].text[0] - u'0') / ten;
    number.end += 2;
    number.fractional = true;
}

// The 点九 of 四十八点九 and the "point nine five" of "eight point nine five".
void add_spoken_decimals(const Atoms& atoms, ReadNumber& number) {
    constexpr std::uint32_t longest = 4;
    const bool han = atoms.is(number.end, u"点");
    if (!han && !atoms.is(number.end, u"point")) return;
    auto at = number.end + 1;
    double place = 1;
    double decimals = 0;
    for (; at <= number.end + longest; ++at) {
        const auto digit = han ? value_in(han_digits, atoms[at].text) : value_in(units, atoms[at].text);
        if (!digit || *digit >= ten) break;
        place /= ten;
        decimals += *digit * place;
    }
    if (place == 1 || (han && han_power(atoms, at))) return;
    number = {number.value + decimals, at, number.in_digits, true, {}};
}

std::uint32_t behind_hyphen(const Atoms& atoms, std::uint32_t at) { return atoms.is(at, u"-") ? at + 1 : at; }

// Behind the "and a half" of "one and a half", also with hyphens, or the "½" of "1½"; 0 when there is none.
std::uint32_t behind_half(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, u"\u00BD") && atoms.is_glued(at)) return at + 1;
    auto next = behind_hyphen(atoms, at);
    if (!atoms.is(next, u"and")) return 0;
    next = behind_hyphen(atoms, next + 1);
    if (atoms.is(next, u"a")) next = behind_hyphen(atoms, next + 1);
    return atoms.is(next, u"half") ? behind_hyphen(atoms, next + 1) : 0;
}

void add_half(const Atoms& atoms, ReadNumber& number) {
    const auto end = number.fractional ? 0 : behind_half(atoms, number.end);
    if (end > 0) number = {number.value + 0.5, end, number.in_digits, true, {}};
}

}  // namespace

std::optional<ReadNumber> read_number(const Atoms& atoms, std::uint32_t at) {
    auto number = read_once(atoms, at);
    if (number) number->end = behind_repetition(atoms, *number);
    return number;
}

std::optional<ReadNumber> read_amount(const Atoms& atoms, std::uint32_t at) {
    auto number = read_number(atoms, at);
    if (!number) return std::nullopt;
    if (!atoms.is_number(at)) add_spoken_decimals(atoms, *number);
    add_half(atoms, *number);
    return number;
}

std::optional<ReadNumber> read_amount_with_comma(const Atoms& atoms, std::uint32_t at) {
    auto number = read_amount(atoms, at);
    if (number && number->in_digits) add_comma_digit(atoms, *number);
    return number;
}

bool is_cheque_numeral(const Atoms& atoms, std::uint32_t at) {
    constexpr std::u16string_view numerals = u"壹贰叁肆伍陆柒捌玖拾佰仟";
    return atoms.is_han(at) && numerals.find(atoms[at].text) != std::u16string_view::npos;
}

std::uint32_t behind_rough_tail(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, u"+") && atoms.is_glued(at) && !atoms.is_number(at + 1)) return at + 1;
    if (atoms.is(at, u"-") && atoms.is(at + 1, u"odd")) return at + 2;
    if (atoms.is(at, u"odd")) return at + 1;
    const bool rough = atoms.is(at, u"多") || atoms.is(at, u"余") || atoms.is(at, u"来") || atoms.is(at, u"几");
    return rough && atoms.is_glued(at) ? at + 1 : at;
}

}  // namespace haoping
