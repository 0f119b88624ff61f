#include "exchange/written_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace haoping {

namespace {

constexpr std::array<std::string_view, 8> yes{"true", "True", "TRUE", "T", "正确", "对", "是", "√"};
constexpr std::array<std::string_view, 8> no{"false", "False", "FALSE", "F", "错误", "错", "否", "×"};

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<double> number_in(std::string_view text) {
    text = trimmed(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<bool> truth_in(std::string_view text) {
    if (std::ranges::find(yes, text) != yes.end()) return true;
    if (std::ranges::find(no, text) != no.end()) return false;
    return std::nullopt;
}

CutText cut(std::string_view text, std::string_view separator) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) return {text, {}};
    return {text.substr(0, at), text.substr(at + separator.size())};
}

}  // namespace haoping
