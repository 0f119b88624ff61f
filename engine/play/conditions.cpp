#include "play/conditions.h"

#include <algorithm>
#include <cassert>

#include "play/lookup.h"

namespace haoping {

namespace {

constexpr double rounding = 1e-9;  // marks are sums of fractions: 0.6 may come out as 0.5999…

struct Holds {
    const Pack& pack;
    const Session& session;

    const Marks* newest_marks() const { return session.replies.empty() ? nullptr : &session.replies.back().marks; }

    bool operator()(const Said& said) const {
        const auto* marks = newest_marks();
        if (marks == nullptr) return false;
        const auto mark = std::ranges::find(marks->criteria, said.criterion, &CriterionMark::id);
        if (mark == marks->criteria.end()) return false;
        if (is_must_not(said.criterion)) return mark->state != State::broken && !marks->unscorable;
        return mark->mark + rounding >= said.at_least;
    }
    bool is_must_not(const std::string& criterion_id) const {
        const auto& rubric = step_rubric(pack, scenario_of(pack, session), session.replies.back().step).rubric;
        const auto criterion = std::ranges::find(rubric.criteria, criterion_id, &Criterion::id);
        return criterion != rubric.criteria.end() && criterion->kind == CriterionKind::must_not;
    }
    bool operator()(const Did& did) const { return session.actions_taken.contains(did.action); }
    bool operator()(const HasFlag& has) const { return session.flags.contains(has.flag); }
    bool operator()(const Crossed& crossed) const {
        const auto* marks = newest_marks();
        return marks != nullptr && std::ranges::any_of(marks->gates, [&](const GateMark& gate) {
                   return gate.crossed && (crossed.gate == "any" || crossed.gate == gate.id);
               });
    }
    bool operator()(const MoodAtLeast& least) const { return static_cast<int>(session.mood) >= least.mood; }
    bool operator()(const ScoreAtLeast& least) const {
        const auto* marks = newest_marks();
        return marks != nullptr && marks->total + rounding >= least.total;
    }
    bool operator()(const ReplyUnscorable&) const {
        const auto* marks = newest_marks();
        return marks != nullptr && marks->unscorable.has_value();
    }
    bool operator()(const RefundedBetween& range) const {
        const auto refunded = refunded_so_far(session, range.least.currency);
        return refunded.cents >= range.least.cents && refunded.cents <= range.most.cents;
    }
    bool operator()(const AllHold& all) const { return std::ranges::all_of(all.parts, *this); }
    bool operator()(const AnyHolds& any) const { return std::ranges::any_of(any.parts, *this); }
    bool operator()(const NotHolds& negated) const {
        assert(negated.parts.size() == 1);
        return std::ranges::none_of(negated.parts, *this);
    }

    bool operator()(const Condition& condition) const { return std::visit(*this, condition.test); }
};

}  // namespace

bool holds(const Condition& condition, const Pack& pack, const Session& session) {
    return Holds{pack, session}(condition);
}

Money refunded_so_far(const Session& session, const std::string& currency) {
    Money sum{0, currency};
    for (const auto& [id, order] : session.orders)
        if (order.refunded.currency == currency) sum.cents += order.refunded.cents;
    return sum;
}

}  // namespace haoping
