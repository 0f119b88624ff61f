#include <array>
#include <charconv>
#include <string>

#include "text/atoms.h"
#include "text/characters.h"

namespace haoping {
namespace {

struct NumberWord {
    std::u16string_view word;
    double value;
};

constexpr NumberWord units[] = {
    {u"zero", 0},     {u"one", 1},      {u"two", 2},        {u"three", 3},     {u"four", 4},
    {u"five", 5},     {u"six", 6},      {u"seven", 7},      {u"eight", 8},     {u"nine", 9},
    {u"ten", 10},     {u"eleven", 11},  {u"twelve", 12},    {u"thirteen", 13}, {u"fourteen", 14},
    {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19},
};
constexpr NumberWord tens[] = {
    {u"twenty", 20}, {u"thirty", 30},  {u"forty", 40},  {u"fourty", 40}, {u"fifty", 50},
    {u"sixty", 60},  {u"seventy", 70}, {u"eighty", 80}, {u"ninety", 90},
};
constexpr NumberWord han_digits[] = {
    {u"零", 0}, {u"〇", 0}, {u"一", 1}, {u"二", 2}, {u"两", 2}, {u"三", 3},
    {u"四", 4}, {u"五", 5}, {u"六", 6}, {u"七", 7}, {u"八", 8}, {u"九", 9},
};
constexpr NumberWord han_powers[] = {{u"十", 10}, {u"百", 100}, {u"千", 1000}, {u"万", 10000}};

template <std::size_t count>
std::optional<double> value_in(const NumberWord (&words)[count], std::u16string_view text) {
    for (const auto& entry : words) {
        if (entry.word == text) return entry.value;
    }
    return std::nullopt;
}

// The decimal separator is the last of '.' and ','; three digits behind a comma are thousands.
std::optional<ReadNumber> read_digits(const Atom& atom, std::uint32_t end) {
    std::string digits;
    const auto comma = atom.text.rfind(u',');
    const bool decimal_comma = comma != std::u16string_view::npos && atom.text.size() - comma == 3;
    for (std::size_t i = 0; i < atom.text.size(); ++i) {
        const char16_t c = atom.text[i];
        if (is_ascii_digit(c)) digits.push_back(static_cast<char>(c));
        if (c == u'.' || (c == u',' && decimal_comma && i == comma)) digits.push_back('.');
    }
    double value = 0;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{}) return std::nullopt;
    return ReadNumber{value, end, true, digits.find('.') != std::string::npos};
}

std::optional<ReadNumber> read_below_hundred(const Atoms& atoms, std::uint32_t at) {
    if (const auto unit = value_in(units, atoms[at].text)) return ReadNumber{*unit, at + 1, false, false};
    const auto ten = value_in(tens, atoms[at].text);
    if (!ten) return std::nullopt;
    const auto behind = atoms.is(at + 1, u"-") ? at + 2 : at + 1;
    const auto unit = value_in(units, atoms[behind].text);
    if (unit && *unit >= 1 && *unit <= 9) return ReadNumber{*ten + *unit, behind + 1, false, false};
    return ReadNumber{*ten, at + 1, false, false};
}

std::optional<ReadNumber> read_english(const Atoms& atoms, std::uint32_t at) {
    const bool a_hundred = atoms.is(at, u"a") && (atoms.is(at + 1, u"hundred") || atoms.is(at + 1, u"thousand"));
    auto number = a_hundred ? std::optional(ReadNumber{1, at + 1, false, false}) : read_below_hundred(atoms, at);
    if (!number) return std::nullopt;
    if (atoms.is(number->end, u"hundred")) {
        number->value *= 100;
        ++number->end;
        const auto behind = atoms.is(number->end, u"and") ? number->end + 1 : number->end;
        if (const auto rest = read_below_hundred(atoms, behind)) {
            number->value += rest->value;
            number->end = rest->end;
        }
    } else if (atoms.is(number->end, u"thousand")) {
        number->value *= 1000;
        ++number->end;
    }
    return number;
}

std::optional<ReadNumber> read_han(const Atoms& atoms, std::uint32_t at) {
    double total = 0;
    double digit = -1;
    auto end = at;
    constexpr std::uint32_t longest = 12;  // a bound, so that 十十十… is not read to its end from each place
    for (; end < at + longest && atoms.is_han(end) && (end == at || atoms.is_glued(end)); ++end) {
        if (const auto value = value_in(han_digits, atoms[end].text)) {
            if (digit > 0) break;  // 三五天 is no number
            digit = *value;
        } else if (const auto power = value_in(han_powers, atoms[end].text)) {
            total =
                *power >= 10000 ? (total + (digit < 0 ? 0 : digit)) * *power : total + (digit < 0 ? 1 : digit) * *power;
            digit = -1;
        } else {
            break;
        }
    }
    if (end == at) return std::nullopt;
    return ReadNumber{total + (digit < 0 ? 0 : digit), end, false, false};
}

}  // namespace

std::optional<ReadNumber> read_number(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is_number(at)) return read_digits(atoms[at], at + 1);
    if (atoms.is_han(at)) return read_han(atoms, at);
    return atoms[at].kind == TokenKind::word ? read_english(atoms, at) : std::nullopt;
}

}  // namespace haoping
