#include <algorithm>
#include <utility>

#include "evidence/reply_index.h"
#include "evidence/reply_search.h"
#include "rubric/assessment.h"
#include "rubric/listed_words.h"

namespace haoping {

namespace {

// The best level that is found. A contradiction at a higher level outweighs a lower level's words: to promise a
// refund with a wrong sum is not half right.
Evidence find_level(std::size_t criterion, const CompiledRubric& rubric, ReplySearch& search) {
    Evidence evidence{
        .subject = Evidence::Subject::criterion, .index = criterion, .level = {}, .match = {}, .invented = {}};
    const auto& levels = rubric.levels[criterion];
    for (std::size_t i = 0; i < levels.size(); ++i) {
        auto match = haoping::match(levels[i].evidence, search);
        if (match.finding != Finding::absent) {
            evidence.level = i;
            evidence.match = std::move(match);
            return evidence;
        }
        if (evidence.match.reason == MatchReason::none) evidence.match = std::move(match);
    }
    return evidence;
}

bool overlap(const Span& a, const Span& b) { return a.begin < b.end && b.begin < a.end; }

// A criterion whose very words hold an invented value is not quite believed.
void check_values(const CompiledRubric& rubric, std::span<const Span> invented, Evidence& evidence) {
    const bool avoided = rubric.rubric.criteria[evidence.index].kind == CriterionKind::must_not;
    if (evidence.match.finding != Finding::found || avoided) return;
    for (const auto& value : invented)
        for (const auto& span : evidence.match.spans)
            if (overlap(span, value)) evidence.invented = value;
}

}  // namespace

std::vector<Span> invented_values(const ReplyIndex& reply, const CompiledRubric& rubric) {
    std::vector<Span> invented;
    if (!rubric.known_values) return invented;
    for (const auto& slot : reply.analysis().slots)
        if (rubric.known_values->is_invented(slot, reply)) invented.push_back(slot.span);
    return invented;
}

std::vector<Evidence> find_evidence(ReplySearch& search, const CompiledRubric& rubric, std::span<const Span> invented) {
    std::vector<Evidence> found;
    found.reserve(rubric.levels.size() + rubric.gates.size());
    for (std::size_t i = 0; i < rubric.levels.size(); ++i) {
        found.push_back(find_level(i, rubric, search));
        check_values(rubric, invented, found.back());
    }
    for (std::size_t i = 0; i < rubric.gates.size(); ++i)
        found.push_back({.subject = Evidence::Subject::gate,
                         .index = i,
                         .level = {},
                         .match = match(rubric.gates[i], search),
                         .invented = {}});
    return found;
}

Assessment assess(std::string_view reply, const CompiledRubric& rubric, const Facts& facts,
                  const SpellingDictionary* dictionary) {
    Assessment made;
    made.analysis = analyse(reply, {.today = facts.today,
                                    .customer = &facts.customer_message,
                                    .dictionary = dictionary,
                                    .vocabulary = rubric.vocabulary.get()});
    leave_out_lists(made.analysis);
    const ReplyIndex index(made.analysis, facts);
    ReplySearch search(index, rubric.phrases);
    const auto invented = invented_values(index, rubric);
    made.evidence = find_evidence(search, rubric, invented);
    auto not_so = false_statements(search, rubric, invented, made.evidence);
    if (search.too_costly()) {  // what was found so far says nothing
        for (auto& each : made.evidence) each = {.subject = each.subject, .index = each.index};
        made.marks = mark(made.evidence, rubric, Unscorable::too_costly);
        return made;
    }
    made.marks = mark(made.evidence, rubric, unscorable_reason(index, made.evidence, rubric, dictionary),
                      std::move(not_so), language_of(made.analysis));
    return made;
}

}  // namespace haoping
