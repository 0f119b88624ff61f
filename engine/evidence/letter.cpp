#include "evidence/letter.h"

#include <algorithm>
#include <array>

namespace haoping {

namespace {

using std::string_view;

constexpr string_view blanks = " \t\r\n";

bool is_any(std::span<const string_view> words, string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// "Subject:", "Re:", 主题：. The words before the first colon.
bool begins_with_label(string_view line) {
    constexpr std::array<string_view, 22> labels{
        "subject", "re",   "fw",   "fwd",    "to",     "from", "date", "cc",   "betreff", "von",  "an",
        "ref",     "主题", "标题", "收件人", "发件人", "日期", "抄送", "回复", "答复",    "关于", "your ref"};
    auto colon = line.find(':');
    colon = std::min(colon, line.find("："));
    if (colon == string_view::npos) return false;
    std::string label(line.substr(0, colon));
    std::ranges::transform(label, label.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    while (label.ends_with(' ') || label.ends_with('*')) label.pop_back();
    label.erase(0, label.find_first_not_of("*【[ "));
    return is_any(labels, label);
}

// Words of the line outside of its dates.
std::size_t words_beside_dates(const LetterLine& line, const ReplyIndex& reply, std::size_t& dates) {
    std::size_t words = line.units.end - line.units.begin;
    for (const auto& slot : reply.analysis().slots) {
        if (slot.kind != SlotKind::date || slot.span.begin < line.span.begin || slot.span.end > line.span.end) continue;
        const auto units = reply.units_of_slot(slot);
        words -= units.end - units.begin;
        ++dates;
    }
    return words;
}

// The shop's name and at most a few words with it: "PixelNest Customer Service".
bool is_shop_line(const LetterLine& line, const ReplyIndex& reply) {
    constexpr std::uint32_t most_beside = 3;
    const auto& shop = reply.names().shop;
    const auto words = line.units.end - line.units.begin;
    if (shop.empty() || words < shop.size() || words > shop.size() + most_beside) return false;
    return std::equal(shop.begin(), shop.end(), reply.units().begin() + line.units.begin,
                      [](std::uint64_t word, const ReplyUnit& unit) { return word == unit.folded; });
}

}  // namespace

std::vector<LetterLine> lines_of(const ReplyIndex& reply) {
    std::vector<LetterLine> lines;
    const string_view text = reply.analysis().text;
    const auto& units = reply.units();
    std::uint32_t unit = 0;
    bool blank_before = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto first = text.find_first_not_of(blanks, at);
        if (first < end) {
            const auto last = text.find_last_not_of(blanks, end - 1) + 1;
            const auto begin_unit = unit;
            while (unit < units.size() && units[unit].span.begin < end) ++unit;
            lines.push_back({{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)},
                             {begin_unit, unit},
                             blank_before});
        }
        blank_before = first >= end;
        at = end + 1;
    }
    return lines;
}

std::optional<Span> name_in(std::span<const std::uint64_t> name, const ReplyIndex& reply, Scope scope) {
    const auto& units = reply.units();
    const auto is_part = [&](std::uint32_t unit) {
        return unit < scope.end && std::ranges::find(name, units[unit].folded) != name.end();
    };
    for (auto unit = scope.begin; unit < scope.end; ++unit) {
        const bool initial = units[unit].span.end - units[unit].span.begin == 1;
        if (initial || !is_part(unit)) continue;
        auto last = unit;
        while (is_part(last + 1)) ++last;
        return Span{units[unit].span.begin, units[last].span.end};
    }
    return std::nullopt;
}

bool is_date_line(const LetterLine& line, const ReplyIndex& reply) {
    constexpr std::size_t most_beside = 2;  // "Hangzhou, 19 November 2026"
    std::size_t dates = 0;
    const auto beside = words_beside_dates(line, reply, dates);
    return dates > 0 && beside <= most_beside;
}

bool is_letterhead(const LetterLine& line, const ReplyIndex& reply) {
    const auto text = quote(reply.analysis().text, line.span);
    if (line.units.begin == line.units.end) return true;  // a rule of signs
    return begins_with_label(text) || is_date_line(line, reply) || is_shop_line(line, reply);
}

bool is_title(const LetterLine& line, const ReplyIndex& reply) {
    constexpr std::uint32_t most_words = 8;
    constexpr std::uint32_t most_characters = 16;
    const auto text = quote(reply.analysis().text, line.span);
    const auto count = line.units.end - line.units.begin;
    const bool han = count > 0 && reply.units()[line.units.begin].han;
    const bool stops = std::string_view(".!?,").find(text.back()) != string_view::npos || text.ends_with("。") ||
                       text.ends_with("！") || text.ends_with("？") || text.ends_with("，");
    return !stops && count <= (han ? most_characters : most_words);
}

}  // namespace haoping
