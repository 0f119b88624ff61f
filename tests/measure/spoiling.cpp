// Promises denied and values changed, one criterion at a time.

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "attacks.h"
#include "evidence/fact_comparison.h"
#include "robustness.h"
#include "rubric_texts.h"

namespace haoping::measure {

namespace {

constexpr double denied_target = 0.95;
constexpr double wrong_value_target = 1.0;

bool asks_for_words(const Criterion& criterion) {
    const bool wanted = criterion.kind == CriterionKind::must || criterion.kind == CriterionKind::should;
    return wanted && (criterion.dimension == Dimension::facts || criterion.dimension == Dimension::solution);
}

double mark_of(const Course& course, const Case& at, const std::string& text, std::size_t criterion) {
    return course.mark(at, text).marks.criteria[criterion].mark;
}

bool overlaps(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

// The clause around a stretch: up to a comma or the sentence's ends.
Span clause_around(std::string_view text, Span sentence, Span found) {
    constexpr std::string_view ends = ",;:.!?\n";
    Span clause = found;
    while (clause.begin > sentence.begin && ends.find(text[clause.begin - 1]) == std::string_view::npos) --clause.begin;
    while (clause.end < sentence.end && ends.find(text[clause.end]) == std::string_view::npos) ++clause.end;
    while (clause.begin < found.begin && text[clause.begin] == ' ') ++clause.begin;
    return clause;
}

bool is_side_clause(std::string_view clause) {
    for (const std::string_view word : {"if ", "If ", "when ", "When ", "once ", "Once ", "after ", "After ", "as ",
                                        "As ", "because ", "unless ", "until ", "before ", "since "})
        if (clause.starts_with(word)) return true;
    return false;
}

// The clauses that the criterion's mark rests on and that state something; of questions nothing can be denied.
std::vector<Span> clauses_of(const Assessment& assessment, const CriterionMark& mark) {
    std::vector<Span> clauses;
    for (const auto& found : mark.evidence)
        for (const auto& sentence : assessment.analysis.sentences) {
            if (!overlaps(sentence.span, found) || sentence.form == SentenceForm::question) continue;
            const auto clause = clause_around(assessment.analysis.text, sentence.span, found);
            if (is_side_clause(quote(assessment.analysis.text, clause))) continue;
            if (clauses.empty() || clauses.back().end <= clause.begin) clauses.push_back(clause);
        }
    return clauses;
}

// "we will", "you can": a promise or an offer; all else states how things are.
bool is_commitment(std::string_view clause) {
    const auto words = words_of(clause);
    return std::ranges::any_of(words, [](const std::string& word) {
        constexpr std::array committing{"will", "can", "we", "We", "I", "I'll", "we'll", "We'll", "may", "could"};
        return std::ranges::find(committing, word) != committing.end();
    });
}

// Rows that are filled side by side, with their shares.
struct Tally {
    Row row;
    Share share;

    Row finished(std::optional<double> target) const {
        Row done = row;
        done.figure = to_string(share);
        done.n = share.n;
        if (target) done.reached = share.value() >= *target;
        return done;
    }
};
Tally tally(const std::string& name, const std::string& target, const std::string& note) {
    return {{.name = name, .target = target, .figure = {}, .reached = {}, .note = note, .worst = {}}, {}};
}

// One spoilt reply: did the criterion fall?
void record(Tally& tally, const Reply& reply, const CriterionMark& before, double after, const std::string& what,
            const std::string& text) {
    const bool lost = after < before.mark;
    tally.share.add(lost);
    if (!lost)
        tally.row.worst.push_back(
            {reply.at->scenario->id, fmt::format("{} of {} keeps {:.2g}: {}", before.id, reply.id, after, what), text});
}

void deny(const Course& course, const Reply& reply, Tally& commitments, Tally& statements) {
    const auto assessment = course.mark(reply);
    for (std::size_t i = 0; i < assessment.marks.criteria.size(); ++i) {
        const auto& mark = assessment.marks.criteria[i];
        if (!asks_for_words(reply.at->rubric->rubric.criteria[i]) || mark.mark <= 0) continue;
        std::vector<Span> spans;
        Texts denials;
        for (const auto& clause : clauses_of(assessment, mark)) {
            auto text = denied(quote(reply.text, clause));
            if (text.empty()) continue;
            spans.push_back(clause);
            denials.push_back(std::move(text));
        }
        if (spans.empty()) continue;
        // What is also said elsewhere can't be lost here.
        if (mark_of(course, *reply.at, replaced(reply.text, spans, {""}), i) >= mark.mark) continue;
        const auto spoilt = replaced(reply.text, spans, denials);
        record(is_commitment(quote(reply.text, spans.front())) ? commitments : statements, reply, mark,
               mark_of(course, *reply.at, spoilt, i), joined(denials, " / "), spoilt);
    }
}

// Where the reply states the fact as a value with a form that can be changed.
std::vector<Span> mentions(const Course& course, const Reply& reply, const std::string& fact) {
    const auto value = reply.at->facts.values.find(fact);
    if (value == reply.at->facts.values.end() || std::holds_alternative<Wording>(value->second)) return {};
    const auto analysis = course.mark(reply).analysis;
    const ReplyIndex index(analysis, reply.at->facts);
    std::vector<Span> spans;
    for (const auto& mention : mentions_of(value->second, index, index.whole())) spans.push_back(mention.span);
    return spans;
}

// A value is needed when the mark falls without it.
void change_values(const Course& course, const Reply& reply, Tally& needed, Tally& optional) {
    const auto marks = course.mark(reply).marks;
    for (std::size_t i = 0; i < marks.criteria.size(); ++i) {
        const auto& mark = marks.criteria[i];
        const auto& criterion = reply.at->rubric->rubric.criteria[i];
        if (!asks_for_words(criterion) || mark.mark <= 0) continue;
        const auto level = std::ranges::find(criterion.levels, mark.mark, &Level::mark);
        if (level == criterion.levels.end()) continue;
        for (const auto& fact : facts_asked(level->evidence)) {
            const auto spans = mentions(course, reply, fact);
            const bool is_evidence = std::ranges::any_of(spans, [&](Span span) {
                return std::ranges::any_of(mark.evidence, [&](Span found) { return overlaps(span, found); });
            });
            if (!is_evidence) continue;
            Texts others;
            bool all = true;  // "tomorrow" has no other value
            for (const auto& span : spans) {
                others.push_back(other_value(quote(reply.text, span)));
                all = all && others.back() != quote(reply.text, span);
            }
            if (!all) continue;
            const auto spoilt = replaced(reply.text, spans, others);
            const bool is_needed = mark_of(course, *reply.at, replaced(reply.text, spans, {""}), i) < mark.mark;
            record(is_needed ? needed : optional, reply, mark, mark_of(course, *reply.at, spoilt, i),
                   fmt::format("{} → {}", quote(reply.text, spans.front()), others.front()), spoilt);
        }
    }
}

}  // namespace

std::vector<Row> spoiling_rows(const Course& course, const std::vector<Reply>& replies) {
    auto commitments = tally("commitment denied", "≥ 95 % lost", "criteria on facts and solutions; \"we will\" → \"we will not\"");
    auto statements = tally("  statement denied", "", "the same without we, will and can: \"is free\" → \"is not free\"");
    auto needed = tally("number or date wrong", "100 % lost", "each value alone, where the mark falls without it");
    auto optional = tally("  value that others may replace", "", "the criterion takes any of several, or needs none");
    for (const auto& reply : replies) {
        if (!reply.genuine) continue;
        deny(course, reply, commitments, statements);
        change_values(course, reply, needed, optional);
    }
    return {commitments.finished(denied_target), statements.finished({}), needed.finished(wrong_value_target),
            optional.finished({})};
}

}  // namespace haoping::measure
