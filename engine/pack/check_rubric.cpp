#include "pack/check_rubric.h"

#include <fmt/format.h>
#include <algorithm>
#include <set>
#include <string>

#include "diagnostics/suggestion.h"
#include "json/value_reader.h"
#include "pack/fact_names.h"

namespace haoping {

namespace {

using Names = std::vector<std::string_view>;

constexpr double lopsided_share = 0.6;

// What the evidence of a rubric may name.
class EvidenceCheck {
public:
    EvidenceCheck(Names facts, const Names* actions, Diagnostics& diagnostics)
        : m_facts(std::move(facts)),
          m_known_facts(m_facts.begin(), m_facts.end()),
          m_actions(actions),
          m_diagnostics(diagnostics) {}

    void check(const Expression& expression) {
        std::visit([&](const auto& test) { check(test, expression.place); }, expression.test);
    }

private:
    void check(const PhrasesTest& test, const SourcePlace& place) {
        constexpr std::string_view opening = "{fact.";
        for (std::size_t i = 0; i < test.phrases.size(); ++i) {
            const std::string_view phrase = test.phrases[i];
            for (auto at = phrase.find(opening); at != std::string_view::npos; at = phrase.find(opening, at + 1)) {
                const auto end = phrase.find('}', at);
                if (end == std::string_view::npos) break;  // the phrase's reader reports it
                const auto name = phrase.substr(at + opening.size(), end - at - opening.size());
                check_fact(name, i < test.places.size() ? test.places[i] : place);
            }
        }
    }
    void check(const FactTest& test, const SourcePlace& place) {
        if (!test.fact.empty()) check_fact(test.fact, place);
        for (const auto& near : test.near) check(near);
    }
    void check(const ActionTest& test, const SourcePlace& place) {
        if (m_actions == nullptr || test.action.empty()) return;
        if (std::ranges::find(*m_actions, test.action) != m_actions->end()) return;
        m_diagnostics.report(Code::unknown_action, place, fmt::format("there is no action '{}'", test.action),
                             hint_for(test.action, *m_actions));
    }
    template <typename Test>
    void check(const Test& test, const SourcePlace&) {
        if constexpr (requires { test.parts; })
            for (const auto& part : test.parts) check(part);
    }
    void check_fact(std::string_view name, const SourcePlace& place) {
        if (m_known_facts.contains(name)) return;
        m_diagnostics.report(Code::unknown_fact, place, fmt::format("there is no fact '{}' here", name),
                             hint_for(name, m_facts));
    }
    std::string hint_for(std::string_view name, const Names& known) const {
        return m_diagnostics.has_enough_errors() ? std::string() : did_you_mean(name, known);
    }

    Names m_facts;
    std::set<std::string_view> m_known_facts;
    const Names* m_actions;  // null: any
    Diagnostics& m_diagnostics;
};

bool earns(const Criterion& criterion) { return criterion.kind != CriterionKind::bonus; }

void check_weights(const Rubric& rubric, Diagnostics& diagnostics) {
    double sum = 0;
    for (const auto& criterion : rubric.criteria)
        if (earns(criterion)) sum += criterion.weight;
    for (const auto& criterion : rubric.criteria)
        if (earns(criterion) && criterion.weight > lopsided_share * sum)
            diagnostics.report(
                Code::lopsided_weights, criterion.place,
                fmt::format("'{}' alone decides over {:.0f} of 100 points", criterion.id, 100 * criterion.weight / sum),
                "lower its weight, or divide it in two");
    const auto has = [&](CriterionKind kind) {
        return std::ranges::any_of(rubric.criteria, [kind](const Criterion& c) { return c.kind == kind; });
    };
    if (has(CriterionKind::should) && !has(CriterionKind::must))
        diagnostics.report(Code::no_must, rubric.criteria.front().place, "nothing in this rubric is a 'must'",
                           "make the indispensable ones a 'must'");
}

void check_feedback(const Rubric& rubric, Diagnostics& diagnostics) {
    for (const auto& criterion : rubric.criteria) {
        const bool wanted = criterion.kind != CriterionKind::must_not;
        if (wanted && criterion.try_saying.empty())
            diagnostics.report(Code::missing_feedback, criterion.place,
                               fmt::format("'{}' has no wording that would have earned it", criterion.id),
                               "add \"try\"");
    }
}

void check_evidence(const Rubric& rubric, EvidenceCheck& evidence) {
    for (const auto& criterion : rubric.criteria)
        for (const auto& level : criterion.levels) evidence.check(level.evidence);
}

void check_slots(const std::string& text, const QuickReply& reply, const Names& facts, Diagnostics& diagnostics) {
    for (auto at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 2)) {
        const auto end = text.find("}}", at);
        if (end == std::string::npos) return;
        const auto name = std::string_view(text).substr(at + 2, end - at - 2);
        const auto meant = nearest(name, facts);
        if (!meant || std::ranges::find(facts, name) != facts.end()) continue;
        diagnostics.report(Code::unknown_fact, reply.place, fmt::format("'{}' is filled from no fact", name),
                           fmt::format("did you mean '{}'?", *meant));
    }
}

}  // namespace

void check_rubrics(const Scenario& scenario, Diagnostics& diagnostics) {
    Names actions;
    for (const auto& action : scenario.actions) actions.push_back(action.id);
    EvidenceCheck evidence(fact_names(scenario), &actions, diagnostics);
    for (const auto& [id, step] : scenario.steps) {
        check_weights(step.rubric, diagnostics);
        check_feedback(step.rubric, diagnostics);
        check_evidence(step.rubric, evidence);
    }
    check_evidence(scenario.whole, evidence);
    for (const auto& untruth : scenario.untrue) evidence.check(untruth.evidence);
    for (const auto& topic : scenario.topics) evidence.check(topic.stated);
}

void check_gates(const std::vector<Gate>& gates, Diagnostics& diagnostics) {
    EvidenceCheck evidence(fact_names_for_gates(), nullptr, diagnostics);
    for (const auto& gate : gates) {
        if (!gate.id.empty() && !is_id(gate.id, IdForm::course))
            diagnostics.report(Code::bad_id, gate.place,
                               fmt::format("'{}' is not a gate's id: capitals, digits and hyphens", gate.id));
        evidence.check(gate.evidence);
    }
}

void check_quick_replies(const std::vector<QuickReply>& replies, Diagnostics& diagnostics) {
    const auto facts = all_derived_fact_names();
    for (const auto& reply : replies) {
        check_slots(reply.text.en, reply, facts, diagnostics);
        check_slots(reply.text.zh, reply, facts, diagnostics);
    }
}

}  // namespace haoping
