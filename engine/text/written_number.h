#pragma once

#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/characters.h"

namespace haoping {

// Numbers written in digits with separators: "1,299.50", "1.299,50", "1'299.50", "48,90", "1,00,000".
// Shared by texts in UTF-8 and in UTF-16.

template <typename Char>
std::size_t end_of_digits(std::basic_string_view<Char> text, std::size_t at) {
    while (at < text.size() && is_ascii_digit(static_cast<char32_t>(text[at]))) ++at;
    return at;
}

// Finds where numbers end. `may_join` tells of a comma's place whether it can belong to a number: a full-width one
// parts Chinese words.
template <typename Char, typename MayJoin>
class NumberEnds {
public:
    NumberEnds(std::basic_string_view<Char> text, MayJoin may_join) : m_text(text), m_may_join(may_join) {}

    // Behind the number that begins with the digit at `begin`. "18.11.2026" are three numbers, "48,9" two.
    std::size_t end_of(std::size_t begin) const {
        const auto first = end_of_digits(m_text, begin);
        const auto groups = first - begin <= group_size ? end_of_groups(begin, first) : first;
        const bool grouped = groups > first;
        if (grouped && !is(first, ',')) {
            const auto end = groups + comma_decimals(groups, 1);
            if (is(first, '.') || end > groups) return end;
        }
        if (begins_decimals(groups)) {
            const auto end = end_of_digits(m_text, groups + 1);
            return begins_decimals(end) || follows_digit(begin, '.') ? groups : end;
        }
        return grouped || follows_digit(begin, ',') ? groups : groups + comma_decimals(groups, 2);
    }

private:
    static constexpr std::size_t group_size = 3;
    static constexpr std::size_t indian_group_size = 2;
    static constexpr int most_groups = 8;  // a bound, so that 1,00,00,00… is not read to its end from each place

    bool is(std::size_t at, char sign) const { return at < m_text.size() && m_text[at] == static_cast<Char>(sign); }
    std::size_t digits_at(std::size_t at) const { return end_of_digits(m_text, at) - at; }
    bool begins_decimals(std::size_t at) const { return is(at, '.') && digits_at(at + 1) > 0; }

    bool follows_digit(std::size_t begin, char sign) const {
        return begin >= 2 && is(begin - 1, sign) && is_ascii_digit(static_cast<char32_t>(m_text[begin - 2]));
    }

    // How far the ",50" goes; 0 when it is none. At least `least` digits, at most two.
    std::size_t comma_decimals(std::size_t at, std::size_t least) const {
        const auto digits = is(at, ',') && m_may_join(at) ? digits_at(at + 1) : 0;
        return digits >= least && digits <= 2 ? digits + 1 : 0;
    }

    std::size_t behind_groups(std::size_t at, char sign, std::size_t size) const {
        for (auto i = 0; i < most_groups && is(at, sign) && digits_at(at + 1) == size; ++i) at += size + 1;
        return at;
    }

    // "1,00,000": groups of two and a last one of three, as India writes it.
    std::size_t behind_indian_groups(std::size_t at) const {
        const auto pairs = behind_groups(at, ',', indian_group_size);
        const auto end = behind_groups(pairs, ',', group_size);
        return pairs > at && end == pairs + group_size + 1 ? end : at;
    }

    // Behind the groups of three that follow the first digits, all with one sign between.
    std::size_t end_of_groups(std::size_t begin, std::size_t first) const {
        if (is(first, '.')) {
            const auto end = behind_groups(first, '.', group_size);
            return follows_digit(begin, '.') || begins_decimals(end) ? first : end;
        }
        if (is(first, '\'')) return behind_groups(first, '\'', group_size);
        if (!is(first, ',') || !m_may_join(first)) return first;
        const auto end = behind_groups(first, ',', group_size);
        return end > first ? end : behind_indian_groups(first);
    }

    std::basic_string_view<Char> m_text;
    MayJoin m_may_join;
};

struct WrittenNumber {
    double value = 0;
    std::optional<double> other;  // "1.299" may be 1299
    bool fractional = false;
};

// The digits of a text as one number, those behind `point` as its decimals; npos: there is none.
template <typename Char>
double value_of_digits(std::basic_string_view<Char> text, std::size_t point) {
    constexpr double ten = 10;
    double value = 0;
    double scale = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_ascii_digit(static_cast<char32_t>(text[i]))) continue;
        value = value * ten + static_cast<double>(text[i] - static_cast<Char>('0'));
        if (point != std::basic_string_view<Char>::npos && i > point) scale *= ten;
    }
    return value / scale;
}

// The value of a whole text as NumberEnds divides it. Empty when it is too large for a number.
template <typename Char>
std::optional<WrittenNumber> value_of_written(std::basic_string_view<Char> text) {
    constexpr auto none = std::basic_string_view<Char>::npos;
    const auto last_point = text.rfind(static_cast<Char>('.'));
    const auto last_comma = text.rfind(static_cast<Char>(','));
    const auto last = last_point == none || (last_comma != none && last_comma > last_point) ? last_comma : last_point;
    const bool both = last_point != none && last_comma != none;
    const bool once = last != none && text.find(text[last]) == last;
    const auto behind = last == none ? 0 : text.size() - last - 1;
    const bool group = once && !both && behind == 3 && last <= 3 && text[0] != static_cast<Char>('0') &&
                       text.find(static_cast<Char>('\'')) == none;
    const bool decimal = once && !(group && last == last_comma);
    WrittenNumber number{value_of_digits(text, decimal ? last : none), {}, decimal};
    if (group && decimal) number.other = value_of_digits(text, none);
    return std::isfinite(number.value) ? std::optional(number) : std::nullopt;
}

}  // namespace haoping
