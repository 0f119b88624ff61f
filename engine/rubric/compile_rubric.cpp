#include <algorithm>

#include "evidence/expression_compiler.h"
#include "rubric/part_names.h"
#include "rubric/recognition_of.h"
#include "rubric/rubric.h"

namespace haoping {

namespace {

constexpr std::size_t run_of_titles = 4;  // words; titles are short

KnownTexts texts_of(const Rubric& rubric) {
    std::vector<std::string> texts;
    for (const auto& criterion : rubric.criteria)
        for (const auto* text : {&criterion.title, &criterion.missing, &criterion.why}) {
            texts.push_back(text->en);
            texts.push_back(text->zh);
        }
    return {run_of_titles, texts};
}

PhraseIndex index_of(const CompiledRubric& compiled) {
    std::vector<const CompiledExpression*> expressions;
    for (const auto& levels : compiled.levels)
        for (const auto& level : levels) expressions.push_back(&level.evidence);
    for (const auto* list : {&compiled.gates, &compiled.untrue, &compiled.topics})
        for (const auto& each : *list) expressions.push_back(&each);
    for (const auto& deed : compiled.deeds) expressions.push_back(&deed.said);
    return PhraseIndex(expressions);
}

// The parts of a criterion's best level. Only for what earns: nobody lacks a part of what must not be said.
std::vector<CompiledRubric::CompiledPart> parts_of(const Criterion& criterion, ExpressionCompiler& compiler) {
    if (criterion.kind == CriterionKind::must_not || criterion.levels.empty()) return {};
    const auto best = std::ranges::max_element(criterion.levels, {}, &Level::mark);
    const auto* all = std::get_if<AllOf>(&best->evidence.test);
    if (all == nullptr) return {};
    std::vector<CompiledRubric::CompiledPart> parts;
    for (const auto& part : all->parts)
        parts.push_back({name_of_part(part, compiler.concepts()), compiler.compile_shared(part, Recognition::credits)});
    return parts;
}

}  // namespace

CompiledRubric compile(const Rubric& rubric, ExpressionCompiler& compiler, const std::vector<Deed>& deeds) {
    CompiledRubric compiled;
    compiled.rubric = rubric;
    for (const auto& criterion : rubric.criteria) {
        auto& levels = compiled.levels.emplace_back();
        const auto recognition = recognition_of(criterion.kind);
        for (const auto& level : criterion.levels)
            levels.push_back({level.mark, criterion.uses.empty()
                                              ? compiler.compile(level.evidence, recognition)
                                              : compiler.compile_shared(level.evidence, recognition)});
        std::ranges::stable_sort(levels, std::greater{}, &CompiledRubric::CompiledLevel::mark);
        compiled.parts.push_back(parts_of(criterion, compiler));
    }
    for (const auto& gate : rubric.gates)
        compiled.gates.push_back(compiler.compile_shared(gate.evidence, Recognition::accuses));
    for (const auto& untruth : rubric.untrue)
        compiled.untrue.push_back(compiler.compile_shared(untruth->evidence, Recognition::none));
    for (const auto& topic : rubric.topics)
        compiled.topics.push_back(compiler.compile_shared(topic.stated, Recognition::none));
    compiled.deeds = deeds;
    compiled.phrases = index_of(compiled);
    compiled.own_texts = texts_of(rubric);
    return compiled;
}

CompiledRubric compile(const Rubric& rubric, const ConceptBank& concepts, Diagnostics& diagnostics) {
    ExpressionCompiler compiler(concepts, diagnostics);
    return compile(rubric, compiler);
}

}  // namespace haoping
