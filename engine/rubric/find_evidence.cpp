#include <algorithm>
#include <utility>

#include "evidence/reply_index.h"
#include "evidence/reply_search.h"
#include "rubric/any_case.h"
#include "rubric/assessment.h"
#include "rubric/fact_text.h"
#include "rubric/listed_words.h"
#include "rubric/refused_wish.h"
#include "rubric/regretted_words.h"
#include "rubric/unread_language.h"

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

Analysis read(std::string_view reply, const CompiledRubric& rubric, const Facts& facts,
              const SpellingDictionary* dictionary) {
    auto analysis = analyse(reply, {.today = facts.today,
                                    .customer = &facts.customer_message,
                                    .dictionary = dictionary,
                                    .vocabulary = rubric.vocabulary.get()});
    leave_out_lists(analysis);
    return analysis;
}

// A little less sure than what is said here and now.
constexpr double said_before_confidence = 0.9;

// Facts alone: an apology or an offer answers what the customer has just written, and is made again.
bool may_be_said_before(const Evidence& evidence, const CompiledRubric& rubric) {
    const auto& criterion = rubric.rubric.criteria[evidence.index];
    const bool open = evidence.match.finding == Finding::absent || (evidence.level && *evidence.level > 0);
    return open && criterion.dimension == Dimension::facts && criterion.kind != CriterionKind::must_not &&
           evidence.match.finding != Finding::contradicted && !rubric.levels[evidence.index].empty();
}

void add_said_before(const std::string& earlier, const CompiledRubric& rubric, const Facts& facts,
                     const SpellingDictionary* dictionary, std::span<Evidence> evidence) {
    const auto analysis = read(earlier, rubric, facts, dictionary);
    const ReplyIndex index(analysis, facts);
    ReplySearch search(index, rubric.phrases);
    for (auto& each : evidence) {
        if (each.subject != Evidence::Subject::criterion || !may_be_said_before(each, rubric)) continue;
        if (match(rubric.levels[each.index].front().evidence, search).finding != Finding::found) continue;
        each.level = 0;
        each.match = {.finding = Finding::found,
                      .reason = MatchReason::said_before,
                      .spans = {},
                      .confidence = said_before_confidence,
                      .fact = {},
                      .assumed = false};
        each.invented.reset();
    }
}

// Which parts of its best level a criterion lacks that is met at a lower one.
void add_missing_parts(const CompiledRubric& rubric, ReplySearch& search, Evidence& evidence) {
    if (evidence.match.finding != Finding::found || evidence.level.value_or(0) == 0) return;
    const auto& parts = rubric.parts[evidence.index];
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto part = match(parts[i].evidence, search);
        if (part.finding == Finding::found) continue;
        evidence.missing.push_back(i);
        evidence.deed_missing = evidence.deed_missing || part.reason == MatchReason::action_missing;
    }
}

// Who is sorry for words does not say them.
void leave_out_regretted(const Analysis& reply, Match& match) {
    if (match.finding != Finding::found || match.spans.empty()) return;
    std::erase_if(match.spans, [&](const Span& span) { return is_regretted_quote(reply, span); });
    if (match.spans.empty()) match.finding = Finding::absent;
}

Span span_of(const Match& match) { return match.spans.empty() ? Span{} : match.spans.front(); }

// A gate's evidence, but where it only tells what the customer wished for and is refused.
Match crossing(std::size_t gate, const CompiledRubric& rubric, ReplySearch& search) {
    auto found = match(rubric.gates[gate], search);
    if (!rubric.rubric.gates[gate].may_be_asked_for || found.finding != Finding::found || found.spans.empty())
        return found;
    const auto& reply = search.reply().analysis();
    const auto refused = [&](const Span& span) { return is_refused_wish(reply, span); };
    if (std::ranges::all_of(found.spans, refused)) found.finding = Finding::absent;
    return found;
}

}  // namespace

std::vector<Span> invented_values(const ReplyIndex& reply, const CompiledRubric& rubric) {
    return rubric.known_values ? rubric.known_values->invented_in(reply) : std::vector<Span>{};
}

std::vector<Evidence> find_evidence(ReplySearch& search, const CompiledRubric& rubric, std::span<const Span> invented) {
    std::vector<Evidence> found;
    found.reserve(rubric.levels.size() + rubric.gates.size());
    for (std::size_t i = 0; i < rubric.levels.size(); ++i) {
        found.push_back(find_level(i, rubric, search));
        if (rubric.rubric.criteria[i].kind == CriterionKind::must_not)
            leave_out_regretted(search.reply().analysis(), found.back().match);
        check_values(rubric, invented, found.back());
        if (found.back().match.reason == MatchReason::wrong_value)
            found.back().correction = correction_of(span_of(found.back().match), found.back().match.fact,
                                                    search.reply(), rubric.rubric.fact_titles);
        add_missing_parts(rubric, search, found.back());
    }
    for (std::size_t i = 0; i < rubric.gates.size(); ++i)
        found.push_back({.subject = Evidence::Subject::gate,
                         .index = i,
                         .level = {},
                         .match = crossing(i, rubric, search),
                         .invented = {}});
    return found;
}

Assessment assess(std::string_view reply, const CompiledRubric& rubric, const Facts& facts,
                  const SpellingDictionary* dictionary, std::span<const std::string> earlier) {
    Assessment made;
    made.analysis = read(reply, rubric, facts, dictionary);
    const ReplyIndex index(made.analysis, facts, rubric.styles.get());
    ReplySearch search(index, rubric.phrases);
    const auto invented = invented_values(index, rubric);
    made.evidence = find_evidence(search, rubric, invented);
    if (index.language() == ReplyLanguage::other) read_by_values(index, rubric, made.evidence);
    const auto unscorable = unscorable_reason(index, made.evidence, rubric, dictionary);
    for (const auto& reply_before : earlier) add_said_before(reply_before, rubric, facts, dictionary, made.evidence);
    auto not_so = false_statements(search, rubric, invented, made.evidence);
    if (search.too_costly()) {  // what was found so far says nothing
        for (auto& each : made.evidence) each = {.subject = each.subject, .index = each.index};
        made.marks = mark(made.evidence, rubric, Unscorable::too_costly);
    } else {
        made.marks =
            mark(made.evidence, rubric, unscorable, std::move(not_so), {index.language(), fits_any_case(index)});
    }
    return made;
}

}  // namespace haoping
