#include <algorithm>
#include <array>
#include <utility>

#include "rubric/assessment.h"
#include "rubric/unread_language.h"

namespace haoping {

namespace {

constexpr double met_from = 0.999;

// A reply that earns half of what it must say gets the whole credit for what it does not say, and one that gives half
// of the facts and the solution the whole credit for how it says them.
constexpr double credit_slope = 2;
constexpr double manner_alone = 0.2;  // of that credit, without any content

// Words that were there but didn't count are worth a second look.
constexpr double refused_confidence = 0.7;

bool counts_to_base(CriterionKind kind) { return kind != CriterionKind::bonus; }

bool is_positive(CriterionKind kind) { return kind == CriterionKind::must || kind == CriterionKind::should; }

double base_weight(const Rubric& rubric) {
    double sum = 0;
    for (const auto& criterion : rubric.criteria)
        if (counts_to_base(criterion.kind)) sum += criterion.weight;
    return sum;
}

double level_mark(const Evidence& evidence, const CompiledRubric& rubric) {
    if (evidence.match.finding != Finding::found || !evidence.level) return 0;
    const bool avoided = rubric.rubric.criteria[evidence.index].kind == CriterionKind::must_not;
    if (avoided && evidence.match.assumed) return 0;
    return rubric.levels[evidence.index][*evidence.level].mark;
}

// The most that words with an invented value in them can earn.
constexpr double most_with_invented = 0.5;

// False statements mislead the customer, whatever the criteria say of them. Fitted to the totals that markers gave
// letters that were otherwise excellent: with one wrong fact about 75, with two 50, with four or more 35.
struct CostOfFalsehood {
    double share_left = 1;
    double cap = 1;
};
constexpr auto costs_of_falsehoods =
    std::to_array<CostOfFalsehood>({{1, 1}, {0.87, 0.8}, {0.65, 0.5}, {0.6, 0.45}, {0.5, 0.35}});

const CostOfFalsehood& cost_of(std::size_t false_statements) {
    return costs_of_falsehoods[std::min(false_statements, costs_of_falsehoods.size() - 1)];
}

// What a letter that fits any case can have. Markers gave 123 such letters 11 on average, and none 40.
constexpr double most_for_any_case = 0.18;

// Each further gate halves what the strictest one leaves.
constexpr double left_by_next_gate = 0.5;

State state_of(CriterionKind kind, double mark) {
    if (kind == CriterionKind::must_not) return mark < met_from ? State::broken : State::met;
    if (mark >= met_from) return State::met;
    return mark > 0 ? State::partly : State::missed;
}

// The names of what is missing, where all of it has one.
std::vector<LocalText> names_of_missing(const Evidence& evidence, const CompiledRubric& rubric) {
    std::vector<LocalText> names;
    for (const auto part : evidence.missing) {
        const auto& name = rubric.parts[evidence.index][part].name;
        if (name.empty()) return {};
        names.push_back(name);
    }
    return names;
}

CriterionMark mark_criterion(const Evidence& evidence, const CompiledRubric& rubric) {
    const auto& criterion = rubric.rubric.criteria[evidence.index];
    const bool found = evidence.match.finding == Finding::found;
    const double level = std::min(level_mark(evidence, rubric), evidence.invented ? most_with_invented : 1.0);
    CriterionMark marked{.id = criterion.id, .reason = evidence.match.reason, .evidence = evidence.match.spans};
    marked.mark = criterion.kind == CriterionKind::must_not ? 1 - level : level;
    marked.state = state_of(criterion.kind, marked.mark);
    marked.missing = names_of_missing(evidence, rubric);
    marked.correction = evidence.correction;
    if (found && evidence.deed_missing) marked.reason = MatchReason::action_missing;
    marked.confidence = evidence.match.confidence;
    if (evidence.invented) {
        marked.reason = MatchReason::wrong_value;
        marked.evidence = {*evidence.invented};
    }
    if (!found && evidence.match.reason != MatchReason::none && evidence.match.reason != MatchReason::wrong_value)
        marked.confidence = std::min(marked.confidence, refused_confidence);
    // What must not be said and was only denied, quoted or put right needs no showing.
    if (criterion.kind == CriterionKind::must_not && !found) marked.evidence.clear();
    return marked;
}

bool is_content(const Criterion& criterion) {
    return is_positive(criterion.kind) &&
           (criterion.dimension == Dimension::facts || criterion.dimension == Dimension::solution);
}

bool is_said(const Criterion& criterion) { return is_positive(criterion.kind); }

// What the criteria chosen earned of 0–1, weighted; 1 when there are none.
double share_of(bool (*chosen)(const Criterion&), const Marks& marks, const Rubric& rubric) {
    double earned = 0;
    double possible = 0;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        if (!chosen(rubric.criteria[i])) continue;
        earned += rubric.criteria[i].weight * marks.criteria[i].mark;
        possible += rubric.criteria[i].weight;
    }
    return possible > 0 ? earned / possible : 1;
}

// How much of a criterion's points counts: what was not said in proportion to what was, how it was said in proportion
// to the facts and the solution. So silence earns nothing, and kind words without help earn a fifth.
class Credit {
public:
    Credit(const Marks& marks, const Rubric& rubric)
        : m_avoided(std::min(1.0, credit_slope * share_of(is_said, marks, rubric))),
          m_manner(
              std::min(1.0, manner_alone + (credit_slope - 2 * manner_alone) * share_of(is_content, marks, rubric))) {}

    double of(const Criterion& criterion) const {
        if (criterion.kind == CriterionKind::must_not) return m_avoided;
        return is_content(criterion) || !is_positive(criterion.kind) ? 1 : m_manner;
    }

private:
    double m_avoided;
    double m_manner;
};

void add_points(Marks& marks, const Rubric& rubric) {
    const double base = base_weight(rubric);
    if (base <= 0) return;
    const Credit credit(marks, rubric);
    double sum = 0;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        auto& marked = marks.criteria[i];
        marked.points_max = 100 * rubric.criteria[i].weight / base;
        const bool unread = marked.reason == MatchReason::unread;  // marked like what was read, which has its credit
        marked.points = marked.points_max * marked.mark * (unread ? 1 : credit.of(rubric.criteria[i]));
        sum += marked.points;
    }
    marks.sum = std::clamp(sum / 100, 0.0, 1.0);
}

// What is no reply earns nothing. What it does not say it still does not say, so a must_not keeps its state.
void take_points(Marks& marks, const Rubric& rubric) {
    for (std::size_t i = 0; i < marks.criteria.size(); ++i) {
        auto& marked = marks.criteria[i];
        marked.points = 0;
        if (rubric.criteria[i].kind == CriterionKind::must_not) continue;
        marked.mark = 0;
        marked.state = State::missed;
        marked.reason = MatchReason::none;
        marked.evidence.clear();
    }
    marks.sum = 0;
}

// A template is not sent as it is, but its words are the trainee's: its criteria stand, for a quarter of their points.
void take_most_points(Marks& marks) {
    constexpr double left = 0.25;
    for (auto& marked : marks.criteria) marked.points *= left;
    marks.sum *= left;
}

void add_gate(const Evidence& evidence, const CompiledRubric& rubric, Marks& marks) {
    const auto& gate = rubric.rubric.gates[evidence.index];
    // Who breaks a rule must surely break it: a doubt is for the teacher's eye.
    const bool crossed = evidence.match.finding == Finding::found && evidence.match.confidence >= unsure_below;
    marks.gates.push_back({gate.id, crossed, crossed ? evidence.match.spans : std::vector<Span>{}});
    if (!crossed) return;
    marks.compliance = false;
    auto bound = std::ranges::find(marks.bounds, Bound::Kind::gate, &Bound::kind);
    if (bound == marks.bounds.end())
        marks.bounds.push_back({Bound::Kind::gate, gate.cap});
    else
        bound->cap = left_by_next_gate * std::min(bound->cap, gate.cap);
}

void bound_by_falsehoods(const CompiledRubric& rubric, Marks& marks) {
    if (marks.false_statements.empty()) return;
    const auto& cost = cost_of(marks.false_statements.size());
    marks.bounds.push_back({Bound::Kind::false_statements, std::min(cost.cap, cost.share_left * marks.sum)});
    for (const auto& untruth : rubric.rubric.untrue) {
        const bool said = std::ranges::any_of(marks.false_statements, [&](const FalseStatement& each) {
            return each.kind == FalseStatement::Kind::untrue && each.name == untruth->id;
        });
        if (said && untruth->cap) marks.bounds.push_back({Bound::Kind::untruth, *untruth->cap});
    }
}

void bound_by_language(const LanguageCaps& languages, ReplyLanguage language, Marks& marks) {
    const bool foreign = language == ReplyLanguage::other ||
                         (language == ReplyLanguage::english && !languages.english) ||
                         (language == ReplyLanguage::chinese && !languages.chinese);
    if (foreign) marks.bounds.push_back({Bound::Kind::other_language, languages.other});
    if (language == ReplyLanguage::mixed) marks.bounds.push_back({Bound::Kind::mixed_languages, languages.mixed});
}

}  // namespace

Marks mark(std::span<const Evidence> evidence, const CompiledRubric& rubric, std::optional<Unscorable> unscorable,
           std::vector<FalseStatement> false_statements, const LetterTraits& letter) {
    Marks marks;
    marks.false_statements = std::move(false_statements);
    marks.unscorable = unscorable;
    marks.criteria.resize(rubric.rubric.criteria.size());
    for (const auto& each : evidence) {
        if (each.subject == Evidence::Subject::criterion)
            marks.criteria[each.index] = mark_criterion(each, rubric);
        else
            add_gate(each, rubric, marks);
    }
    if (letter.language == ReplyLanguage::other) mark_unread(rubric, marks);
    add_points(marks, rubric.rubric);
    if (unscorable == Unscorable::unfilled_template)
        take_most_points(marks);
    else if (unscorable)
        take_points(marks, rubric.rubric);
    bound_by_falsehoods(rubric, marks);
    bound_by_language(rubric.languages, letter.language, marks);
    if (letter.fits_any_case) marks.bounds.push_back({Bound::Kind::fits_any_case, most_for_any_case});
    marks.total = marks.sum;
    for (const auto& bound : marks.bounds) marks.total = std::min(marks.total, bound.cap);
    return marks;
}

}  // namespace haoping
