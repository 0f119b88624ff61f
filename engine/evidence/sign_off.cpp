#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "evidence/letter.h"
#include "evidence/letter_checks.h"
#include "evidence/phrase.h"
#include "evidence/signature.h"

namespace haoping {

namespace {

constexpr std::size_t closing_lines = 3;       // formula, name, shop
constexpr std::size_t most_closing_lines = 5;  // with a role and an address, all of them short
constexpr std::uint32_t short_line = 6;        // words
constexpr std::string_view blanks = " \t\r";

// The last lines of the letter, as many as can close it: more than usual where none of them is a sentence.
std::span<const LetterLine> closing_of(const std::vector<LetterLine>& lines, const ReplyIndex& reply) {
    const std::span all(lines);
    auto count = std::min(all.size(), closing_lines);
    const auto sign = [&](const LetterLine& line) { return is_title(line, reply); };
    while (count < std::min(all.size(), most_closing_lines) && std::ranges::all_of(all.last(count), sign)) ++count;
    return all.last(count);
}

// "Best, Li Xiao": a word that closes a letter only at the head of a line or sentence, before a comma or a name.
std::optional<Span> closing_word(const ReplyIndex& reply, Scope scope) {
    constexpr std::array<std::string_view, 6> closing_words{"best",         "yours",     "warmly",
                                                            "respectfully", "cordially", "love"};
    const std::string_view text = reply.analysis().text;
    for (auto unit = scope.begin; unit < scope.end; ++unit) {
        const auto& said = reply.units()[unit];
        const auto is_said = [&](std::string_view word) { return said.folded == word_key(word); };
        if (std::ranges::none_of(closing_words, is_said)) continue;
        const auto before = text.substr(0, said.span.begin).find_last_not_of(blanks);
        const auto after = text.find_first_not_of(blanks, said.span.end);
        const bool leads = before == text.npos || std::string_view("\n.!?").find(text[before]) != text.npos;
        const bool ends = after == text.npos || text[after] == ',' || text[after] == '\n';
        if (leads && ends) return said.span;
    }
    return std::nullopt;
}

// The 愉快 of 祝您生活愉快 is part of the formula that was found.
bool runs_on(Span formula, const ReplyIndex& reply) {
    const auto& units = reply.units();
    const auto next = std::ranges::lower_bound(units, formula.end, {}, [](const ReplyUnit& u) { return u.span.begin; });
    return next != units.end() && next->han && next->span.begin == formula.end;
}

// The name behind a formula: in the rest of its line or in a line below.
std::optional<Span> name_behind(Span formula, std::span<const LetterLine> lines, const ReplyIndex& reply,
                                const Signatures& signatures) {
    for (const auto& line : lines) {
        if (line.span.end <= formula.end) continue;
        const bool same_line = line.span.begin < formula.end;
        if (same_line && runs_on(formula, reply)) continue;
        const Span where{std::max(line.span.begin, formula.end), line.span.end};
        if (const auto name = signatures.in(where, SignaturePlace::after_closing)) return name;
    }
    return std::nullopt;
}

// The name behind the last of these signs in a line, to its end: "… soon. – Jamie", "Sorry for the wait. Song Lei".
std::optional<Span> name_behind_last(std::span<const std::string_view> signs, const LetterLine& line,
                                     const ReplyIndex& reply, const Signatures& signatures) {
    const auto text = quote(reply.analysis().text, line.span);
    std::size_t behind = 0;
    for (const auto sign : signs) {
        const auto at = text.rfind(sign);
        if (at != text.npos && at + sign.size() < text.size()) behind = std::max(behind, at + sign.size());
    }
    if (behind == 0) return std::nullopt;
    const auto begin = line.span.begin + static_cast<std::uint32_t>(behind);
    return signatures.in({begin, line.span.end}, SignaturePlace::last_line);
}

// The last line of the letter but for dates and signs below it.
const LetterLine& last_line(const std::vector<LetterLine>& lines, const ReplyIndex& reply) {
    auto last = lines.size() - 1;
    while (last > 0 && (is_date_line(lines[last], reply) || lines[last].units.begin == lines[last].units.end)) --last;
    return lines[last];
}

// A letter without a formula may still be signed: "Jamie, PixelNest", 客服小李, "– Jamie", the trainee's name in any
// way.
std::optional<Span> lone_signature(const std::vector<LetterLine>& lines, const ReplyIndex& reply,
                                   const Signatures& signatures) {
    const auto& last = last_line(lines, reply);
    constexpr std::array<std::string_view, 6> dashes{"- ", "– ", "— ", " –", "—", "~ "};
    constexpr std::array<std::string_view, 8> stops{". ", "! ", "? ", "。", "！", "？", "～", "~"};
    if (auto name = name_behind_last(dashes, last, reply, signatures)) return name;
    if (auto name = name_behind_last(stops, last, reply, signatures)) return name;
    if (lines.size() < 2) return std::nullopt;
    if (last.units.end - last.units.begin <= short_line) {
        if (auto name = name_in(reply.names().trainee, reply, last.units)) return name;
    }
    return signatures.in(last.span, SignaturePlace::last_line);
}

}  // namespace

std::optional<std::vector<Span>> check_sign_off(const StructureNode& wanted, NameWanted wants,
                                                const ReplyIndex& reply) {
    const auto lines = lines_of(reply);
    if (lines.empty()) return std::nullopt;
    const auto closing = closing_of(lines, reply);
    const Scope end{closing.front().units.begin, reply.whole().end};
    auto formulas = formula_spans(wanted.formulas, reply, end);
    if (const auto word = closing_word(reply, end)) formulas.push_back(*word);
    if (!formulas.empty() && wants == NameWanted::no) return std::vector{formulas.back()};
    const Signatures signatures(reply);
    if (!formulas.empty()) {
        if (const auto name = name_in(reply.names().trainee, reply, end)) return std::vector{formulas.back(), *name};
        for (auto formula = formulas.rbegin(); formula != formulas.rend(); ++formula) {
            if (const auto name = name_behind(*formula, closing, reply, signatures))
                return std::vector{*formula, *name};
        }
    }
    const auto name = lone_signature(lines, reply, signatures);
    return name ? std::optional(std::vector{*name}) : std::nullopt;
}

}  // namespace haoping
