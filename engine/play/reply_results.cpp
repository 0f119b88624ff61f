#include "play/reply_results.h"

#include <cassert>

#include "play/lookup.h"

namespace haoping {

namespace {

struct Sending {
    Instant at{};
    PracticeMode mode{};
};

std::vector<Sending> sendings_of(const Session& session) {
    std::vector<Sending> sendings;
    PracticeMode mode = Session{}.mode;
    for (const auto& timed : session.actions) {
        if (const auto* chosen = std::get_if<ChooseMode>(&timed.action)) mode = chosen->mode;
        if (std::holds_alternative<SendReply>(timed.action)) sendings.push_back({timed.at, mode});
    }
    return sendings;
}

ReplyResult result_of(const SentReply& sent, const Rubric& rubric, const Sending& sending) {
    ReplyResult result{.step = sent.step,
                       .sent = sending.at,
                       .total = sent.marks.total,
                       .scorable = !sent.marks.unscorable,
                       .worked = sending.mode == PracticeMode::worked,
                       .criteria = {},
                       .gates = {}};
    assert(sent.marks.criteria.size() == rubric.criteria.size());
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto& criterion = rubric.criteria[i];
        result.criteria.push_back({.criterion = criterion.id,
                                   .dimension = criterion.dimension,
                                   .unit = criterion.unit,
                                   .weight = criterion.weight,
                                   .mark = sent.marks.criteria[i].mark});
    }
    for (const auto& gate : sent.marks.gates)
        if (gate.crossed) result.gates.push_back(gate.id);
    return result;
}

}  // namespace

std::vector<ReplyResult> results_of(const Pack& pack, const Session& session) {
    std::vector<ReplyResult> results;
    const auto& scenario = scenario_of(pack, session);
    const auto sendings = sendings_of(session);
    assert(sendings.size() == session.replies.size());
    for (std::size_t i = 0; i < session.replies.size(); ++i) {
        const auto& sent = session.replies[i];
        results.push_back(result_of(sent, step_rubric(pack, scenario, sent.step).rubric, sendings[i]));
    }
    return results;
}

}  // namespace haoping
