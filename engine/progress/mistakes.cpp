#include "progress/mistakes.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace haoping {

namespace {

constexpr double met_from = 1 - 1e-9;

const Criterion* find_criterion(const Scenario& scenario, const std::string& step, const std::string& id) {
    const auto found = scenario.steps.find(step);
    if (found == scenario.steps.end()) return nullptr;
    const auto& criteria = found->second.rubric.criteria;
    const auto criterion = std::ranges::find(criteria, id, &Criterion::id);
    return criterion == criteria.end() ? nullptr : &*criterion;
}

}  // namespace

std::vector<Mistake> recent_mistakes(const Course& course, const std::vector<StoredReply>& newest_first,
                                     std::size_t most) {
    std::vector<Mistake> mistakes;
    std::set<std::tuple<CaseRef, std::string>> judged;  // by a newer reply
    for (const auto& reply : newest_first) {
        const CaseRef which{reply.pack, reply.scenario};
        const auto* played = course.find(which);
        if (played == nullptr || played->pack_hash != reply.pack_hash || !reply.result.scorable) continue;
        for (const auto& each : reply.result.criteria) {
            if (!judged.emplace(which, each.criterion).second || each.mark >= met_from) continue;
            const auto* criterion = find_criterion(*played->scenario, reply.result.step, each.criterion);
            if (criterion == nullptr) continue;
            mistakes.push_back({.which = which,
                                .attempt = reply.attempt,
                                .reply = reply.reply,
                                .sent = reply.result.sent,
                                .criterion = criterion,
                                .mark = each.mark});
            if (mistakes.size() == most) return mistakes;
        }
    }
    return mistakes;
}

}  // namespace haoping
