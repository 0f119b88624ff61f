#include <fmt/format.h>

#include "diagnostics/catalogue.h"
#include "diagnostics/diagnostics.h"
#include "evidence/expression_compiler.h"
#include "pack/load_pack.h"

namespace haoping {

namespace {

// Some day, so that "tomorrow" and "by 23 November" are dates in examples too.
constexpr Date day_of_examples{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};

bool is_found(const CompiledExpression& expression, const std::string& example) {
    const auto analysis = analyse(example, Language{day_of_examples, {}, nullptr});
    return match(expression, analysis, Facts{}).finding == Finding::found;
}

}  // namespace

std::vector<Diagnostic> check_concepts(const Pack& pack) {
    Diagnostics diagnostics;
    Diagnostics reported_when_loaded;
    ExpressionCompiler compiler(pack.concepts, reported_when_loaded);
    for (const auto& [id, each] : pack.concepts) {
        if (!is_own(each)) continue;
        // The examples keep the phrases right; what was learned is tried on sentences that it has not seen.
        const auto expression = compiler.compile({ConceptTest{id}, each.place}, Recognition::none);
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
