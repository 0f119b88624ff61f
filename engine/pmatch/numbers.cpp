#include "pmatch/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace haoping {

namespace {

std::size_t digits(std::u32string_view text, std::size_t from) {
    auto at = from;
    while (at < text.size() && text[at] >= U'0' && text[at] <= U'9') ++at;
    return at - from;
}

std::size_t sign(std::u32string_view text, std::size_t from) {
    return from < text.size() && (text[from] == U'+' || text[from] == U'-') ? 1 : 0;
}

// e3, E-3
std::size_t plain_exponent(std::u32string_view text, std::size_t from) {
    if (from >= text.size() || (text[from] != U'e' && text[from] != U'E')) return 0;
    const auto mark = from + 1 + sign(text, from + 1);
    const auto power = digits(text, mark);
    return power == 0 ? 0 : mark + power - from;
}

// x10<sup>3</sup>, *10<SUP>-3</SUP>
std::size_t raised_exponent(std::u32string_view text, std::size_t from) {
    if (from >= text.size() || (text[from] != U'x' && text[from] != U'X' && text[from] != U'*')) return 0;
    for (const auto& [open, close] : {std::pair{U"10<sup>", U"</sup>"}, std::pair{U"10<SUP>", U"</SUP>"}}) {
        const std::u32string_view opening(open);
        const std::u32string_view closing(close);
        if (text.substr(from + 1, opening.size()) != opening) continue;
        auto at = from + 1 + opening.size();
        at += sign(text, at);
        const auto power = digits(text, at);
        if (power > 0 && text.substr(at + power, closing.size()) == closing) return at + power + closing.size() - from;
    }
    return 0;
}

std::size_t exponent(std::u32string_view text, std::size_t from) {
    return std::max(plain_exponent(text, from), raised_exponent(text, from));
}

// The text as a machine writes it: 1.2x10<sup>3</sup> is 1.2e3.
std::string machine_form(std::u32string_view text) {
    std::string form;
    const auto mantissa_end = std::min(text.find_first_of(U"xX*"), text.size());
    for (const auto c : text.substr(0, mantissa_end)) form.push_back(static_cast<char>(c));
    if (mantissa_end == text.size()) return form;
    const auto power_begin = text.find(U'>') + 1;
    form.push_back('e');
    for (const auto c : text.substr(power_begin, text.find(U'<', power_begin) - power_begin))
        form.push_back(static_cast<char>(c));
    return form;
}

}  // namespace

std::array<std::size_t, 3> number_lengths(std::u32string_view text) {
    const auto first = sign(text, 0);
    const auto whole = digits(text, first);
    if (whole == 0) return {};
    const auto whole_end = first + whole;
    auto decimal_end = whole_end;
    if (whole_end < text.size() && text[whole_end] == U'.') {
        const auto decimals = digits(text, whole_end + 1);
        if (decimals > 0) decimal_end = whole_end + 1 + decimals;
    }
    const auto power = exponent(text, decimal_end);
    return {power == 0 ? 0 : decimal_end + power, decimal_end == whole_end ? 0 : decimal_end, whole_end};
}

std::optional<double> number_value(std::u32string_view text) {
    const auto lengths = number_lengths(text);
    if (text.empty() || std::ranges::find(lengths, text.size()) == lengths.end()) return {};
    auto form = machine_form(text);
    if (form.front() == '+') form.erase(0, 1);
    if (const auto power = form.find("e+"); power != std::string::npos) form.erase(power + 1, 1);
    if (const auto power = form.find("E+"); power != std::string::npos) form.erase(power + 1, 1);
    double value = 0;
    const auto read = std::from_chars(form.data(), form.data() + form.size(), value);
    if (read.ec == std::errc::result_out_of_range) return std::numeric_limits<double>::infinity();
    return value;
}

bool same_number(double wanted, double written) {
    constexpr double rounding = 1e-14;  // relative; room for the last digit of a double
    return std::abs(wanted - written) <= std::abs(rounding * wanted);
}

}  // namespace haoping
