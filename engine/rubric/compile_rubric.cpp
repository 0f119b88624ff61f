#include <algorithm>

#include "evidence/expression_compiler.h"
#include "rubric/rubric.h"

namespace haoping {

CompiledRubric compile(const Rubric& rubric, ExpressionCompiler& compiler) {
    CompiledRubric compiled{.rubric = rubric, .levels = {}, .gates = {}};
    for (const auto& criterion : rubric.criteria) {
        auto& levels = compiled.levels.emplace_back();
        for (const auto& level : criterion.levels) levels.push_back({level.mark, compiler.compile(level.evidence)});
        std::ranges::stable_sort(levels, std::greater{}, &CompiledRubric::CompiledLevel::mark);
    }
    for (const auto& gate : rubric.gates) compiled.gates.push_back(compiler.compile(gate.evidence));
    return compiled;
}

CompiledRubric compile(const Rubric& rubric, const ConceptBank& concepts, std::vector<Diagnostic>& diagnostics) {
    ExpressionCompiler compiler(concepts, diagnostics);
    return compile(rubric, compiler);
}

}  // namespace haoping
