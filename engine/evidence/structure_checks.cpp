#include <algorithm>
#include <array>
#include <string_view>

#include "evidence/phrase_search.h"
#include "evidence/reply_checks.h"

namespace haoping {

namespace {

constexpr double longest_paragraph_words = 90;
constexpr int closing_lines = 3;  // formula, name, shop

using Found = std::optional<std::vector<Span>>;

std::vector<Span> formula_spans(const PhraseList& formulas, const ReplyIndex& reply, Scope scope) {
    std::vector<Span> spans;
    formulas->each_possible(reply, [&](const Phrase& formula, std::uint64_t sentences) {
        for (const auto& hit : search(formula, reply, scope, sentences).hits) spans.push_back(hit.span);
    });
    std::ranges::sort(spans);
    return spans;
}

// Any part of the name, so that "Ms Lopes" and "Hi Ana" both address Ana Lopes.
std::optional<Span> name_in(const std::string& name, const ReplyIndex& reply, Scope scope) {
    const auto parts = units_of(analyse(name, {}));
    for (auto unit = scope.begin; unit < scope.end; ++unit) {
        const auto& said = reply.units()[unit];
        for (const auto& part : parts)
            if (said.folded == part.folded && said.span.end - said.span.begin > 1) return said.span;
    }
    return std::nullopt;
}

Scope first_line(const ReplyIndex& reply) {
    const auto& text = reply.analysis().text;
    const auto begin = text.find_first_not_of(" \t\r\n");
    const auto end = begin == std::string::npos ? begin : text.find('\n', begin);
    auto scope = reply.whole();
    while (scope.end > scope.begin && reply.units()[scope.end - 1].span.begin >= end) --scope.end;
    return scope;
}

Scope last_lines(const ReplyIndex& reply, int lines) {
    const auto& text = reply.analysis().text;
    std::size_t begin = text.find_last_not_of(" \t\r\n");
    for (int line = 0; line < lines && begin != std::string::npos && begin != 0; ++line) {
        begin = text.rfind('\n', begin);
        if (begin == std::string::npos) break;
        if (line + 1 < lines) begin = text.find_last_not_of(" \t\r\n", begin);
    }
    auto scope = reply.whole();
    if (begin == std::string::npos) return scope;
    while (scope.begin < scope.end && reply.units()[scope.begin].span.begin < begin) ++scope.begin;
    return scope;
}

Found salutation(const StructureNode& wanted, const ReplyIndex& reply, bool with_name) {
    constexpr std::uint32_t opening_units = 6;
    const auto line = first_line(reply);
    auto opening = line;
    opening.end = std::min<std::uint32_t>(opening.end, opening.begin + opening_units);
    const auto greetings = formula_spans(wanted.formulas, reply, opening);
    const auto name = name_in(reply.facts().customer_name, reply, line);
    const bool greets = !greetings.empty();
    const bool named_at_once = name && line.begin < line.end && reply.units()[line.begin].span == *name;
    if (!greets && !named_at_once) return std::nullopt;
    if (with_name && !name) return std::nullopt;
    Span span = greets ? greetings.front() : *name;
    if (with_name) span = {std::min(span.begin, name->begin), std::max(span.end, name->end)};
    return std::vector{span};
}

// "Best, Li Xiao": a word that closes a letter only at the head of a line or sentence, before a comma or a name.
std::optional<Span> closing_word(const ReplyIndex& reply, Scope scope) {
    constexpr std::array<std::string_view, 5> closing_words{"best", "yours", "warmly", "respectfully", "cordially"};
    const std::string_view text = reply.analysis().text;
    for (auto unit = scope.begin; unit < scope.end; ++unit) {
        const auto& said = reply.units()[unit];
        const auto is_said = [&](std::string_view word) { return said.folded == word_key(word); };
        if (std::ranges::none_of(closing_words, is_said)) continue;
        const auto before = text.substr(0, said.span.begin).find_last_not_of(" \t\r");
        const auto after = text.find_first_not_of(" \t\r", said.span.end);
        const bool leads = before == text.npos || std::string_view("\n.!?").find(text[before]) != text.npos;
        const bool ends = after == text.npos || text[after] == ',' || text[after] == '\n';
        if (leads && ends) return said.span;
    }
    return std::nullopt;
}

Found sign_off(const StructureNode& wanted, const ReplyIndex& reply, bool with_name) {
    const auto end = last_lines(reply, closing_lines);
    auto formulas = formula_spans(wanted.formulas, reply, end);
    if (const auto word = closing_word(reply, end)) formulas.push_back(*word);
    if (formulas.empty()) return std::nullopt;
    if (!with_name) return std::vector{formulas.back()};
    const auto name = name_in(reply.facts().trainee_name, reply, end);
    if (!name) return std::nullopt;
    return std::vector{formulas.back(), *name};
}

Found paragraphs(const ReplyIndex& reply) {
    const auto& analysis = reply.analysis();
    if (analysis.paragraph_count < 2) return std::nullopt;
    std::vector<double> words(analysis.paragraph_count);
    for (const auto& unit : reply.units()) {
        const auto paragraph = analysis.sentences[unit.sentence].paragraph;
        if (paragraph < words.size()) words[paragraph] += unit.han ? 1 / 1.6 : 1;
    }
    if (std::ranges::max(words) > longest_paragraph_words) return std::nullopt;
    return std::vector<Span>{};
}

Found bilingual(const ReplyIndex& reply) {
    constexpr int least_words = 3;
    bool english = false;
    bool chinese = false;
    for (std::size_t i = 0; i < reply.sentence_count(); ++i) {
        const auto scope = reply.sentence(i);
        const auto han = std::count_if(reply.units().begin() + scope.begin, reply.units().begin() + scope.end,
                                       [](const ReplyUnit& unit) { return unit.han; });
        const auto others = static_cast<std::ptrdiff_t>(scope.end - scope.begin) - han;
        english = english || (others >= least_words && others > han);
        chinese = chinese || (han >= least_words && han > others);
    }
    if (!english || !chinese) return std::nullopt;
    return std::vector<Span>{};
}

}  // namespace

std::optional<std::vector<Span>> check_structure(const StructureNode& wanted, const ReplyIndex& reply) {
    switch (wanted.element) {
        case StructureElement::salutation: return salutation(wanted, reply, false);
        case StructureElement::salutation_with_name: return salutation(wanted, reply, true);
        case StructureElement::sign_off: return sign_off(wanted, reply, false);
        case StructureElement::sign_off_with_name: return sign_off(wanted, reply, true);
        case StructureElement::paragraphs: return paragraphs(reply);
        case StructureElement::bilingual: return bilingual(reply);
    }
    return std::nullopt;
}

}  // namespace haoping
