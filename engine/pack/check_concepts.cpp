#include <fmt/format.h>

#include "diagnostics/catalogue.h"
#include "diagnostics/diagnostics.h"
#include "evidence/expression_compiler.h"
#include "pack/load_pack.h"

namespace haoping {

namespace {

bool is_found(const CompiledExpression& expression, const std::string& example) {
    const auto analysis = analyse(example, Language{});
    return match(expression, analysis, Facts{}).finding == Finding::found;
}

// Concepts of required packs are tested with those packs.
bool is_own(const Concept& each) { return each.place.file.starts_with("concepts/"); }

}  // namespace

std::vector<Diagnostic> check_concepts(const Pack& pack) {
    Diagnostics diagnostics;
    std::vector<Diagnostic> reported_when_loaded;
    ExpressionCompiler compiler(pack.concepts, reported_when_loaded);
    for (const auto& [id, each] : pack.concepts) {
        if (!is_own(each)) continue;
        const auto expression = compiler.compile({ConceptTest{id}, each.place});
        for (const auto& example : each.match_examples)
            if (!is_found(expression, example))
                diagnostics.report(Code::concept_example, each.place,
                                   fmt::format("'{}' is not found in its example \"{}\"", id, example),
                                   "add a phrase, or correct the example");
        for (const auto& example : each.miss_examples)
            if (is_found(expression, example))
                diagnostics.report(Code::concept_example, each.place,
                                   fmt::format("'{}' is found where it must not be: \"{}\"", id, example),
                                   "make a phrase narrower, or correct the example");
    }
    return diagnostics.take_sorted();
}

}  // namespace haoping
