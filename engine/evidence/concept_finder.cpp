#include "evidence/concept_finder.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace haoping {

namespace {

constexpr std::size_t most_near_concepts = 8;

// Some day, so that "tomorrow" and "by 23 November" are dates outside of a case too.
constexpr Date day_outside_of_cases{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};

Facts no_facts() {
    Facts facts;
    facts.today = day_outside_of_cases;
    return facts;
}

CompiledExpression compiled_concept(const std::string& id, ExpressionCompiler& compiler) {
    return compiler.compile(Expression{ConceptTest{id}, {}});
}

// One word off, with two at least that are there, or all of them in another order.
bool is_near(const NearestPhrase& nearest) {
    const auto missing = nearest.lack.missing.size();
    return missing == 0 || (missing == 1 && nearest.lack.present >= 2);
}

}  // namespace

ConceptsFound concepts_in(std::string_view sentence, const ConceptBank& concepts) {
    Diagnostics slips;
    ExpressionCompiler compiler(concepts, slips);
    const auto facts = no_facts();
    const auto analysis = analyse(sentence, {.today = facts.today, .customer = {}, .dictionary = nullptr});
    const ReplyIndex index(analysis, facts);
    LackFinder lacks(concepts, index);
    ConceptsFound all;
    for (const auto& [id, unused] : concepts) {
        auto said = match(compiled_concept(id, compiler), index);
        if (said.finding == Finding::found)
            all.found.push_back({id, std::move(said.spans)});
        else if (said.reason != MatchReason::none)
            all.refused.push_back({id, std::move(said.spans)});
        else if (auto nearest = lacks.nearest_of(id); nearest && is_near(*nearest))
            all.near.push_back({id, std::move(*nearest)});
    }
    std::ranges::stable_sort(all.near, {}, [](const NearConcept& each) { return each.nearest.lack.missing.size(); });
    if (all.near.size() > most_near_concepts) all.near.erase(all.near.begin() + most_near_concepts, all.near.end());
    return all;
}

std::vector<AlikeConcept> concepts_like(const Concept& like, const ConceptBank& concepts) {
    Diagnostics slips;
    ExpressionCompiler compiler(concepts, slips);
    const auto facts = no_facts();
    std::map<std::string, std::size_t> counts;
    for (const auto& example : like.match_examples) {
        const auto analysis = analyse(example, {.today = facts.today, .customer = {}, .dictionary = nullptr});
        const ReplyIndex index(analysis, facts);
        for (const auto& [id, unused] : concepts)
            if (id != like.id && match(compiled_concept(id, compiler), index).finding == Finding::found) ++counts[id];
    }
    std::vector<AlikeConcept> alike;
    for (const auto& [id, count] : counts) alike.push_back({id, count});
    std::ranges::stable_sort(alike, std::greater{}, &AlikeConcept::found);
    return alike;
}

}  // namespace haoping
