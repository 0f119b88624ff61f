#include "rooms/lab/view.h"

#include <algorithm>

#include <fmt/format.h>

#include "json/pointer_at.h"
#include "rooms/lab/view_parts.h"
#include "rubric/dimension_names.h"
#include "views/formatting.h"

namespace haoping {

namespace {

struct FieldPlace {
    std::string pointer;
    std::string text;
    FieldForm form = FieldForm::text;
};

LabField field_of(const LabState& state, FieldProblems& problems, FieldPlace place, const Texts& t) {
    if (const auto waiting = state.waiting.find(place.pointer); waiting != state.waiting.end()) {
        LabField field = waiting->second;
        if (field.problem.empty()) field.problem = t("This must be a number.");
        return field;
    }
    std::string problem = problems.take_within(place.pointer);
    return {.pointer = std::move(place.pointer),
            .text = std::move(place.text),
            .form = place.form,
            .problem = std::move(problem)};
}

std::string level_name(const LevelOutline& level, const Texts& t) {
    if (level.mark == "1") return t("Full");
    return level.mark == "0.5" ? t("Half") : level.mark;
}

LabLevel level_of(const LabState& state, FieldProblems& problems, const LevelOutline& level, const Texts& t) {
    LabLevel made{.name = level_name(level, t),
                  .mark = std::strtod(level.mark.c_str(), nullptr),
                  .expression = {},
                  .lines = level.lines,
                  .problems = {}};
    for (const auto& line : level.lines) {
        for (const auto& phrase : line.phrases)
            if (auto problem = problems.take_within(phrase.pointer); !problem.empty())
                made.problems.emplace(phrase.pointer, std::move(problem));
        if (auto problem = problems.take_at(line.pointer); !problem.empty())
            made.problems.emplace(line.pointer, std::move(problem));
    }
    made.expression = field_of(state, problems, {level.pointer, level.json, FieldForm::json}, t);
    return made;
}

OpenCriterion open_criterion(const LabState& state, FieldProblems& problems, const CriterionOutline& criterion,
                             const Texts& t) {
    const auto field = [&](const char* place, const std::string& text, FieldForm form = FieldForm::text) {
        return field_of(state, problems, {criterion.pointer + place, text, form}, t);
    };
    constexpr auto optional = FieldForm::optional_text;
    OpenCriterion open;
    open.index = state.criterion;
    open.pointer = criterion.pointer;
    open.kind = criterion.kind.empty() ? "must" : criterion.kind;
    open.dimension = criterion.dimension;
    open.title_en = field("/title/en", criterion.title.en);
    open.title_zh = field("/title/zh", criterion.title.zh);
    open.weight = field("/weight", criterion.weight, FieldForm::number);
    open.unit = field("/unit", criterion.unit, optional);
    open.why_en = field("/why/en", criterion.why.en, optional);
    open.why_zh = field("/why/zh", criterion.why.zh, optional);
    open.try_en = field("/try/en", criterion.try_saying.en, optional);
    open.try_zh = field("/try/zh", criterion.try_saying.zh, optional);
    open.missing_en = field("/missing/en", criterion.missing.en, optional);
    open.missing_zh = field("/missing/zh", criterion.missing.zh, optional);
    for (const auto& level : criterion.levels) open.levels.push_back(level_of(state, problems, level, t));
    if (!criterion.uses.empty())
        open.shared = t("What counts as evidence is written once for all rubrics that use “{}”.", criterion.uses);
    open.problem = problems.take_within(criterion.pointer);
    return open;
}

std::string summary_of(const CriterionOutline& criterion) {
    std::string summary;
    const auto add = [&](const std::string& part) { summary += (summary.empty() ? "" : " · ") + part; };
    for (const auto& level : criterion.levels) {
        for (const auto& line : level.lines) {
            if (line.kind == EvidenceLine::Kind::concept_of_bank) add("<" + line.text + ">");
            if (!line.phrases.empty()) add(line.phrases.front().text);
            if (summary.size() > 60) return summary;
        }
    }
    return summary;
}

std::string dimension_name(const std::string& dimension, const Texts& t) {
    if (dimension == "facts") return t("Facts");
    if (dimension == "solution") return t("Solution");
    if (dimension == "empathy") return t("Empathy");
    if (dimension == "communication") return t("Communication");
    if (dimension == "language") return t("Language use");
    return dimension == "compliance" ? t("Compliance") : dimension;
}

void add_criteria(LabView& view, const LabState& state, const std::vector<CriterionOutline>& criteria,
                  const FieldProblems& problems, const Texts& t) {
    for (const auto& criterion : criteria) {
        FieldProblems own = problems;
        view.criteria.push_back({.number = fmt::format("{}", view.criteria.size() + 1),
                                 .id = criterion.id,
                                 .title = t(criterion.title),
                                 .summary = summary_of(criterion),
                                 .dimension = dimension_name(criterion.dimension, t),
                                 .weight = criterion.weight,
                                 .has_problem = !own.take_within(criterion.pointer).empty()});
    }
    if (!state.marks || !state.marks->pack) return;
    for (const auto& gate : state.marks->pack->gates) {
        view.gates.push_back({.number = gate.id,
                              .id = gate.id,
                              .title = t(gate.title),
                              .summary = t("At most {} of 100", percent(gate.cap)),
                              .dimension = {},
                              .weight = {}});
    }
}

void find_missed(OpenCriterion& open, const std::vector<LabSample>& samples) {
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const LabCell& cell = samples[at].cells.at(open.index);
        if (!cell.differs) continue;
        (*cell.expected > *cell.computed ? open.missed_positives : open.missed_negatives).push_back(at);
    }
}

std::string state_line(const LabState& state, const Texts& t) {
    if (!state.writable) return t("Cannot be changed here");
    if (state.unsaved_edits == 0) return t("Saved");
    return t.counted(state.unsaved_edits, "1 edit not saved", "{} edits not saved");
}

std::string notice_line(const LabState& state, const Texts& t) {
    switch (state.notice) {
        case LabNotice::none: return {};
        case LabNotice::read_only:
            return t("This pack came with the program and cannot be changed here. Make a copy in your own packs.");
        case LabNotice::recovered: return t("These edits were not saved last time. Keep them, or go back to the file.");
        case LabNotice::changed_outside:
            return t("The file was changed by another program. Keep your version, or take the other one.");
        case LabNotice::cannot_be_used:
            return t("Not saved: with this rubric nobody could practise the pack's cases any more. Your edits are kept "
                     "here; mend what is told below, then save.");
    }
    return {};
}

void add_marking_lines(LabView& view, const LabState& state, const Texts& t) {
    view.marking =
        state.marking ? t.counted(view.samples.size(), "Marking 1 reply", "Marking {} replies") : std::string();
    if (state.marks)
        view.marked_line = t("{} in {} ms", t.counted(state.marks->samples.size(), "1 reply", "{} replies"),
                             fmt::format("{}", state.marks->took.count()));
    view.stale = state.marks && state.marks->revision != state.revision;
}

// What a shared criterion says for a rubric that uses it; its evidence stands where it is written.
void fill_in(const Pack& pack, CriterionOutline& criterion) {
    const auto shared = std::ranges::find(pack.criteria, criterion.uses, &Criterion::id);
    if (criterion.uses.empty() || shared == pack.criteria.end()) return;
    const auto take = [](LocalText& own, const LocalText& theirs) {
        if (own.empty()) own = theirs;
    };
    take(criterion.title, shared->title);
    take(criterion.why, shared->why);
    take(criterion.try_saying, shared->try_saying);
    take(criterion.missing, shared->missing);
    criterion.dimension = std::ranges::find(dimension_names, shared->dimension, &EnumName<Dimension>::value)->name;
    if (criterion.unit.empty()) criterion.unit = shared->unit;
    if (criterion.weight.empty()) criterion.weight = fmt::format("{}", shared->weight);
}

std::vector<CriterionOutline> criteria_of(const LabState& state, const std::vector<StepOutline>& steps) {
    const auto step = std::ranges::find(steps, state.step, &StepOutline::id);
    if (step == steps.end()) return {};
    auto criteria = criteria_in(state.scenario_text, step->criteria);
    if (state.marks && state.marks->pack)
        for (auto& criterion : criteria) fill_in(*state.marks->pack, criterion);
    return criteria;
}

}  // namespace

MarksById marks_by_id(const LabMarks& marks) {
    MarksById found;
    for (std::size_t at = 0; at < marks.samples.size(); ++at)
        found.emplace(marks.sample_ids.at(at), marks.samples[at].marks);
    return found;
}

LabView lab_view(const LabState& state, const Texts& t) {
    LabView view;
    const auto steps = steps_in(state.scenario_text);
    const auto criteria = criteria_of(state, steps);
    const auto samples = samples_in(state.samples_text);
    for (const auto& each : steps) view.steps.push_back({.id = each.id, .chosen = each.id == state.step});
    view.title = t(title_in(state.scenario_text).value_or(LocalText{}));
    FieldProblems problems(state, state.scenario_file, state.scenario_text);
    add_criteria(view, state, criteria, problems, t);
    view.samples = sample_rows(state, samples, criteria, t);
    if (state.criterion < criteria.size()) {
        view.open = open_criterion(state, problems, criteria[state.criterion], t);
        find_missed(*view.open, view.samples);
    }
    view.other_problems = problems.take_rest();
    std::ranges::move(FieldProblems(state, state.samples_file, state.samples_text).take_rest(),
                      std::back_inserter(view.other_problems));
    std::vector<SampleOutline> of_step;
    std::ranges::copy_if(samples, std::back_inserter(of_step),
                         [&](const SampleOutline& sample) { return sample.step == state.step; });
    view.figures = agreement_figures(of_step, state.marks ? marks_by_id(*state.marks) : MarksById(), t);
    view.live = live_view(state, samples, criteria, t);
    view.notice = state.notice;
    view.notice_text = notice_line(state, t);
    view.state = state_line(state, t);
    add_marking_lines(view, state, t);
    view.broken = state.broken;
    view.writable = state.writable;
    view.can_undo = state.can_undo;
    view.can_redo = state.can_redo;
    view.changed = state.unsaved_edits > 0;
    return view;
}

}  // namespace haoping
