#include "rubric/criterion_trace.h"

#include "evidence/reply_index.h"
#include "rubric/recognition_of.h"

namespace haoping {

std::vector<LevelTrace> traced_levels(const CompiledRubric& rubric, std::size_t criterion, const ConceptBank& concepts,
                                      const Analysis& reply, const Facts& facts) {
    const auto& traced = rubric.rubric.criteria[criterion];
    const ReplyIndex index(reply, facts, rubric.styles.get());
    std::vector<LevelTrace> levels;
    for (const auto& level : traced.levels)
        levels.push_back({level.mark, traced_tests(level.evidence, concepts, index, recognition_of(traced.kind))});
    return levels;
}

}  // namespace haoping
