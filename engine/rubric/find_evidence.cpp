#include "evidence/reply_index.h"
#include "rubric/assessment.h"

namespace haoping {

namespace {

// The best level that is found. A contradiction at a higher level outweighs a lower level's words: to promise a
// refund with a wrong sum is not half right.
Evidence find_level(std::size_t criterion, const CompiledRubric& rubric, const ReplyIndex& reply) {
    Evidence evidence{.subject = Evidence::Subject::criterion, .index = criterion, .level = {}, .match = {}};
    const auto& levels = rubric.levels[criterion];
    for (std::size_t i = 0; i < levels.size(); ++i) {
        auto match = haoping::match(levels[i].evidence, reply);
        if (match.finding != Finding::absent) {
            evidence.level = i;
            evidence.match = std::move(match);
            return evidence;
        }
        if (evidence.match.reason == MatchReason::none) evidence.match = std::move(match);
    }
    return evidence;
}

}  // namespace

std::vector<Evidence> find_evidence(const ReplyIndex& reply, const CompiledRubric& rubric) {
    std::vector<Evidence> found;
    found.reserve(rubric.levels.size() + rubric.gates.size());
    for (std::size_t i = 0; i < rubric.levels.size(); ++i) found.push_back(find_level(i, rubric, reply));
    for (std::size_t i = 0; i < rubric.gates.size(); ++i)
        found.push_back({Evidence::Subject::gate, i, std::nullopt, match(rubric.gates[i], reply)});
    return found;
}

Assessment assess(std::string_view reply, const CompiledRubric& rubric, const Facts& facts,
                  const SpellingDictionary* dictionary) {
    Assessment made;
    made.analysis = analyse(reply, {.today = facts.today,
                                    .customer = &facts.customer_message,
                                    .dictionary = dictionary,
                                    .vocabulary = rubric.vocabulary.get()});
    const ReplyIndex index(made.analysis, facts);
    made.evidence = find_evidence(index, rubric);
    made.marks = mark(made.evidence, rubric, unscorable_reason(index, made.evidence, rubric, dictionary));
    return made;
}

}  // namespace haoping
