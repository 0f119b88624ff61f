#include <algorithm>

#include "evidence/letter_checks.h"
#include "evidence/phrase_search.h"
#include "evidence/reply_checks.h"

namespace haoping {

namespace {

constexpr double longest_paragraph_words = 90;

using Found = std::optional<std::vector<Span>>;

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

std::vector<Span> formula_spans(const PhraseList& formulas, const ReplyIndex& reply, Scope scope) {
    std::vector<Span> spans;
    formulas->each_possible(reply, [&](const Phrase& formula, std::uint64_t sentences) {
        for (const auto& hit : search(formula, reply, scope, sentences).hits) spans.push_back(hit.span);
    });
    std::ranges::sort(spans);
    return spans;
}

std::optional<std::vector<Span>> check_structure(const StructureNode& wanted, const ReplyIndex& reply) {
    switch (wanted.element) {
        case StructureElement::salutation: return check_salutation(wanted, NameWanted::no, reply);
        case StructureElement::salutation_with_name: return check_salutation(wanted, NameWanted::yes, reply);
        case StructureElement::sign_off: return check_sign_off(wanted, NameWanted::no, reply);
        case StructureElement::sign_off_with_name: return check_sign_off(wanted, NameWanted::yes, reply);
        case StructureElement::paragraphs: return paragraphs(reply);
        case StructureElement::bilingual: return bilingual(reply);
    }
    return std::nullopt;
}

}  // namespace haoping
