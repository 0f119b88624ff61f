#include <algorithm>

#include "evidence/case_names.h"
#include "evidence/letter.h"
#include "evidence/letter_checks.h"

namespace haoping {

namespace {

constexpr std::size_t most_lines_above = 4;

struct Greeting {
    std::optional<Span> formula;
    std::optional<Span> name;
};

// "Ana,", "Ms. Lopes –": a title, then the name.
bool begins_with_name(const LetterLine& line, Span name, const ReplyIndex& reply) {
    auto unit = line.units.begin;
    if (unit + 1 < line.units.end && is_form_of_address(reply.units()[unit].folded)) ++unit;
    return unit < line.units.end && reply.units()[unit].span.begin == name.begin;
}

Greeting greeting_in(const LetterLine& line, const StructureNode& wanted, const ReplyIndex& reply) {
    constexpr std::uint32_t opening_words = 6;
    constexpr std::uint32_t opening_characters = 12;
    auto opening = line.units;
    const bool han = opening.begin < opening.end && reply.units()[opening.begin].han;
    opening.end = std::min(opening.end, opening.begin + (han ? opening_characters : opening_words));
    Greeting greeting{{}, name_in(reply.names().customer, reply, line.units)};
    const auto formulas = formula_spans(wanted.formulas, reply, opening);
    if (!formulas.empty()) greeting.formula = formulas.front();
    if (!greeting.formula && greeting.name && !begins_with_name(line, *greeting.name, reply)) greeting.name.reset();
    return greeting;
}

std::vector<Span> spans_of(const Greeting& greeting, NameWanted name) {
    if (!greeting.formula) return {*greeting.name};
    if (name == NameWanted::no) return {*greeting.formula};
    return {
        {std::min(greeting.formula->begin, greeting.name->begin), std::max(greeting.formula->end, greeting.name->end)}};
}

}  // namespace

std::optional<std::vector<Span>> check_salutation(const StructureNode& wanted, NameWanted name,
                                                  const ReplyIndex& reply) {
    const auto lines = lines_of(reply);
    for (std::size_t i = 0; i < lines.size() && i <= most_lines_above; ++i) {
        if (is_letterhead(lines[i], reply)) continue;
        const auto greeting = greeting_in(lines[i], wanted, reply);
        const bool found = name == NameWanted::yes ? greeting.name.has_value() : greeting.formula || greeting.name;
        if (found) return spans_of(greeting, name);
        // "Good morning!" may stand above "Dear Ana,".
        if (!greeting.formula && !is_title(lines[i], reply)) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace haoping
