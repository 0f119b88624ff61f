#include <algorithm>

#include "evidence/reply_search.h"
#include "play/lookup.h"
#include "play/mark_parts.h"
#include "play/session.h"
#include "play/session_facts.h"

namespace haoping {

namespace {

// What a rubric's replies earned weighs as much as its criteria together, so every criterion counts by its own weight.
double weight_of(const Rubric& rubric) {
    double weight = 0;
    for (const auto& criterion : rubric.criteria)
        if (criterion.kind != CriterionKind::bonus) weight += criterion.weight;
    return weight;
}

double cap_of(const Rubric& rubric, const Marks& marks) {
    double cap = 1;
    for (const auto& crossed : marks.gates) {
        if (!crossed.crossed) continue;
        const auto gate = std::ranges::find(rubric.gates, crossed.id, &Gate::id);
        if (gate != rubric.gates.end()) cap = std::min(cap, gate->cap);
    }
    return cap;
}

struct Sum {
    double earned = 0;
    double weight = 0;
    double cap = 1;
    bool compliance = true;

    void add(const Rubric& rubric, const Marks& marks) {
        if (marks.unscorable == Unscorable::too_costly) return;  // nobody's fault but the rubric's
        earned += weight_of(rubric) * marks.total;
        weight += weight_of(rubric);
        cap = std::min(cap, cap_of(rubric, marks));
        compliance = compliance && marks.compliance;
    }
    double total() const { return weight > 0 ? std::clamp(earned / weight, 0.0, cap) : 0; }
};

// Set only when no reply was a real one: a whole that looks at actions finds little in the words.
std::optional<Unscorable> unscorable_throughout(const Session& session) {
    std::optional<Unscorable> reason = Unscorable::empty;
    for (const auto& reply : session.replies) {
        reason = reply.marks.unscorable;
        if (!reason) break;
    }
    return reason;
}

Marks mark_whole(const Pack& pack, const Session& session, const CompiledRubric& rubric,
                 const SpellingDictionary* dictionary) {
    std::string replies;
    for (const auto& reply : session.replies) {
        if (!replies.empty()) replies += "\n\n";
        replies += reply.text;
    }
    auto facts = facts_of(pack, session);
    facts.customer_message = all_customer_messages(session);
    const auto analysis = analyse(replies, {facts.today, &facts.customer_message, dictionary});
    const ReplyIndex index(analysis, facts);
    ReplySearch search(index, rubric.phrases);
    const auto evidence = find_evidence(search, rubric, {});
    return mark(evidence, rubric, search.too_costly() ? Unscorable::too_costly : unscorable_throughout(session));
}

}  // namespace

std::vector<MarkPart> parts_of_mark(const Pack& pack, const Session& session, const Marks& whole) {
    const auto& scenario = scenario_of(pack, session);
    std::vector<MarkPart> parts;
    double all = 0;
    const auto add = [&](std::optional<std::size_t> reply, const Rubric& rubric, const Marks& marks) {
        const double weight = marks.unscorable == Unscorable::too_costly ? 0 : weight_of(rubric);
        if (weight > 0) parts.push_back({reply, marks.total, weight});
        all += weight;
    };
    for (std::size_t at = 0; at < session.replies.size(); ++at) {
        const auto& reply = session.replies[at];
        add(at, step_rubric(pack, scenario, reply.step).rubric, reply.marks);
    }
    add({}, pack.whole_rubrics.at(pack.index_of(scenario)).rubric, whole);
    for (auto& part : parts) part.share /= all;
    return parts;
}

SessionMark mark_session(const Pack& pack, const Session& session, const SpellingDictionary* dictionary) {
    const auto& scenario = scenario_of(pack, session);
    const auto& whole_rubric = pack.whole_rubrics.at(pack.index_of(scenario));
    SessionMark mark;
    mark.whole = mark_whole(pack, session, whole_rubric, dictionary);
    Sum sum;
    for (const auto& reply : session.replies) sum.add(step_rubric(pack, scenario, reply.step).rubric, reply.marks);
    sum.add(whole_rubric.rubric, mark.whole);
    mark.total = sum.total();
    mark.compliance = sum.compliance;
    return mark;
}

}  // namespace haoping
