#include "play/model_reply.h"

#include "play/lookup.h"
#include "play/session_at.h"
#include "play/session_facts.h"

namespace haoping {

namespace {

struct CollectActions {
    std::set<std::string>& actions;

    void operator()(const Expression& expression) const { std::visit(*this, expression.test); }
    void operator()(const ActionTest& test) const { actions.insert(test.action); }
    void operator()(const NoneOf&) const {}
    template <typename Test>
    void operator()(const Test& test) const {
        if constexpr (requires { test.parts; })
            for (const auto& part : test.parts) (*this)(part);
    }
};

}  // namespace

std::set<std::string> wanted_actions(const Rubric& rubric) {
    std::set<std::string> actions;
    for (const auto& criterion : rubric.criteria) {
        if (criterion.kind == CriterionKind::must_not) continue;
        for (const auto& level : criterion.levels) CollectActions{actions}(level.evidence);
    }
    return actions;
}

Marks mark_model_reply(const Pack& pack, const Scenario& scenario, const Step& step, const std::string& text,
                       const SpellingDictionary* dictionary) {
    auto rubric = step_rubric(pack, scenario, step.id);
    rubric.model_replies = nullptr;  // it may well be like itself
    auto facts = facts_of(pack, session_at(pack, scenario, step.id));
    facts.actions_taken.reset();  // it tells of what should have been done
    return assess(text, rubric, facts, dictionary).marks;
}

}  // namespace haoping
