#include "rubric/unread_language.h"

#include <algorithm>
#include <set>
#include <string>

#include "evidence/fact_comparison.h"
#include "evidence/reply_index.h"

namespace haoping {

namespace {

constexpr double unsure = 0.5;
constexpr double least_share = 0.2;
constexpr double most_share = 0.9;

struct FactCollector {
    std::set<std::string>& facts;

    void operator()(const FactTest& test) const { facts.insert(test.fact); }
    void operator()(const AllOf& test) const { all(test.parts); }
    void operator()(const AnyOf& test) const { all(test.parts); }
    void operator()(const AtLeast& test) const { all(test.parts); }
    void operator()(const InOrder& test) const { all(test.parts); }
    void operator()(const SameSentence& test) const { all(test.parts); }
    void operator()(const CloseTogether& test) const { all(test.parts); }
    template <typename Other>
    void operator()(const Other&) const {}  // asks for no value, or for none to be there

    void all(const std::vector<Expression>& parts) const {
        for (const auto& part : parts) std::visit(*this, part.test);
    }
};

// Words are another language's, and "nothing to pay" is rarely written as a sum.
bool is_same_in_all_languages(const FactValue& fact) {
    const auto* money = std::get_if<Money>(&fact);
    return !std::holds_alternative<Wording>(fact) && (money == nullptr || money->cents != 0);
}

std::vector<const FactValue*> values_asked_for(const Criterion& criterion, const Facts& facts) {
    std::set<std::string> names;
    for (const auto& level : criterion.levels) std::visit(FactCollector{names}, level.evidence.test);
    std::vector<const FactValue*> values;
    for (const auto& name : names) {
        const auto fact = facts.values.find(name);
        if (fact != facts.values.end() && is_same_in_all_languages(fact->second)) values.push_back(&fact->second);
    }
    return values;
}

bool is_said(CriterionKind kind) { return kind == CriterionKind::must || kind == CriterionKind::should; }

Match match_of(const std::vector<const FactValue*>& values, const ReplyIndex& reply) {
    Match match{.finding = Finding::absent, .reason = MatchReason::none, .spans = {}, .confidence = unsure, .fact = {}};
    for (const auto* value : values)
        for (const auto& mention : mentions_of(*value, reply, reply.whole())) match.spans.push_back(mention.span);
    std::ranges::sort(match.spans);
    const auto twice = std::ranges::unique(match.spans);
    match.spans.erase(twice.begin(), twice.end());
    if (!match.spans.empty()) match.finding = Finding::found;
    if (!match.spans.empty()) match.reason = MatchReason::said;
    return match;
}

}  // namespace

void read_by_values(const ReplyIndex& reply, const CompiledRubric& rubric, std::span<Evidence> evidence) {
    for (auto& each : evidence) {
        if (each.subject != Evidence::Subject::criterion) continue;
        const auto& criterion = rubric.rubric.criteria[each.index];
        if (!is_said(criterion.kind) || (each.match.finding == Finding::found && each.level == 0U)) continue;
        const auto values = values_asked_for(criterion, reply.facts());
        if (values.empty()) {
            each.match = {.finding = Finding::absent,
                          .reason = MatchReason::unread,
                          .spans = {},
                          .confidence = unsure,
                          .fact = {}};
            continue;
        }
        each.match = match_of(values, reply);
        if (each.match.finding == Finding::found) each.level = 0;
        each.missing.clear();
    }
}

void mark_unread(const CompiledRubric& rubric, Marks& marks) {
    double earned = 0;
    double possible = 0;
    const auto& criteria = rubric.rubric.criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (!is_said(criteria[i].kind) || marks.criteria[i].reason == MatchReason::unread) continue;
        earned += criteria[i].weight * marks.criteria[i].mark;
        possible += criteria[i].weight;
    }
    const double share = std::clamp(possible > 0 ? earned / possible : 0, least_share, most_share);
    for (auto& marked : marks.criteria) {
        if (marked.reason != MatchReason::unread) continue;
        marked.mark = share;
        marked.state = State::partly;
    }
}

}  // namespace haoping
