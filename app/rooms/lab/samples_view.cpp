#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "learn/agreement.h"
#include "rooms/lab/view_parts.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr double same_mark = 0.01;  // a teacher writes 0.33 for a third
constexpr std::size_t enough_for_kappa = 10;
constexpr std::size_t shown_bytes = 160;

State state_of(double mark, bool must_not) {
    if (mark >= 1 - same_mark) return State::met;
    if (mark > same_mark) return State::partly;
    return must_not ? State::broken : State::missed;
}

const CriterionMark* mark_of(const Marks* marks, const std::string& id) {
    if (marks == nullptr) return nullptr;
    const auto found = std::ranges::find(marks->criteria, id, &CriterionMark::id);
    return found == marks->criteria.end() ? nullptr : &*found;
}

const Marks* marks_of(const MarksById& marks, const std::string& id) {
    const auto found = marks.find(id);
    return found == marks.end() ? nullptr : &found->second;
}

LabCell cell_of(const SampleOutline& sample, const CriterionOutline& criterion, const Marks* marks) {
    LabCell cell;
    if (const auto expected = sample.criteria.find(criterion.id); expected != sample.criteria.end()) {
        cell.expected = expected->second;
        cell.expected_state = state_of(expected->second, criterion.kind == "must_not");
    }
    if (const auto* mark = mark_of(marks, criterion.id)) {
        cell.computed = mark->mark;
        cell.computed_state = mark->state;
    }
    cell.differs = cell.expected && cell.computed && std::abs(*cell.expected - *cell.computed) > same_mark;
    return cell;
}

struct Range {
    double low = 0;
    double high = 100;
};

// What the teacher expects of the total, in points; empty: not stated.
std::optional<Range> expected_total(const SampleOutline& sample) {
    if (sample.total_min && sample.total_max) return Range{*sample.total_min, *sample.total_max};
    return std::nullopt;
}

// Whole points outside of the range.
int gap_of(const Range& range, double points) {
    if (points < range.low - 0.5) return static_cast<int>(std::lround(points - range.low));
    return points > range.high + 0.5 ? static_cast<int>(std::lround(points - range.high)) : 0;
}

std::string range_text(const Range& range) {
    return range.low == range.high ? fmt::format("{:.0f}", range.low)
                                   : fmt::format("{:.0f}–{:.0f}", range.low, range.high);
}

bool is_chinese(const std::string& text) {
    const auto wide = std::ranges::count_if(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
    return static_cast<std::size_t>(wide) * 6 > text.size();  // a Han character is three bytes, each worth two letters
}

std::string first_line(const std::string& text) {
    std::string line = text.substr(0, shown_bytes);
    while (!line.empty() && line.size() < text.size() &&
           (static_cast<unsigned char>(text[line.size()]) & 0xC0U) == 0x80U)
        line.pop_back();
    std::ranges::replace(line, '\n', ' ');
    return line;
}

bool same_marks(const Marks& a, const Marks& b) {
    return a.criteria.size() == b.criteria.size() && std::abs(a.total - b.total) < same_mark / 2 &&
           a.unscorable == b.unscorable &&
           std::ranges::equal(a.criteria, b.criteria, [](const CriterionMark& x, const CriterionMark& y) {
               return x.id == y.id && std::abs(x.mark - y.mark) <= same_mark;
           });
}

LabSample row_of(const SampleOutline& sample, std::size_t index, const std::vector<CriterionOutline>& criteria,
                 const Marks* marks, const Marks* before, const Texts& t) {
    LabSample row{.index = index,
                  .pointer = sample.pointer,
                  .id = sample.id,
                  .start = first_line(sample.text),
                  .chinese = is_chinese(sample.text)};
    for (const auto& criterion : criteria) row.cells.push_back(cell_of(sample, criterion, marks));
    row.differs = std::ranges::any_of(row.cells, &LabCell::differs);
    const auto range = expected_total(sample);
    row.expected = range ? range_text(*range) : sample.unscorable.empty() ? "–" : t("not marked");
    if (marks == nullptr) return row;
    row.computed = marks->unscorable ? t("not marked") : percent(marks->total);
    if (range) row.gap = gap_of(*range, marks->total * 100);
    row.differs |= row.gap.value_or(0) != 0 || marks->unscorable.has_value() != !sample.unscorable.empty();
    row.changed = before == nullptr || !same_marks(*marks, *before);
    return row;
}

// Pairs of what was expected and what was computed, over all samples.
struct MarkPairs {
    std::vector<MarkPair> totals;
    std::size_t same = 0;
    std::size_t stated = 0;
    double gap = 0;
    std::size_t gates_stated = 0;
    std::size_t false_breaks = 0;
    struct PerCriterion {
        std::size_t same = 0;
        std::size_t stated = 0;
    };
    std::vector<std::pair<std::string, PerCriterion>> criteria;  // in the rubric's order

    void add(const SampleOutline& sample, const Marks& marks) {
        for (std::size_t at = 0; at < marks.criteria.size(); ++at) add_mark(sample, marks.criteria[at]);
        if (const auto range = expected_total(sample)) {
            totals.push_back({(range->low + range->high) / 200, marks.total});
            gap += std::abs(gap_of(*range, marks.total * 100));
        }
        if (!sample.gates) return;
        ++gates_stated;
        for (const auto& gate : marks.gates)
            if (gate.crossed && std::ranges::find(*sample.gates, gate.id) == sample.gates->end()) ++false_breaks;
    }

private:
    void add_mark(const SampleOutline& sample, const CriterionMark& mark) {
        const auto expected = sample.criteria.find(mark.id);
        if (expected == sample.criteria.end()) return;
        auto own = std::ranges::find(criteria, mark.id, [](const auto& each) { return each.first; });
        if (own == criteria.end()) own = criteria.insert(criteria.end(), {mark.id, {}});
        const std::size_t agrees = std::abs(expected->second - mark.mark) <= same_mark ? 1 : 0;
        ++own->second.stated;
        own->second.same += agrees;
        ++stated;
        same += agrees;
    }
};

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string n_of_m(const Texts& t, std::size_t part, std::size_t whole) {
    return t("{} of {}", fmt::format("{}", part), fmt::format("{}", whole));
}

LabFigure kappa_figure(const MarkPairs& all, const Texts& t) {
    LabFigure figure{.name = t("Weighted kappa, total"), .value = "–", .of = {}, .good = {}};
    const auto agreement = agreement_of(all.totals, scale_of_totals);
    if (all.totals.size() < enough_for_kappa || !agreement.kappa) {
        figure.of = t("too few, n {} of 10", fmt::format("{}", all.totals.size()));
        return figure;
    }
    figure.value = fmt::format("{:.2f}", *agreement.kappa);
    figure.of = t("n {}, aim {}", fmt::format("{}", agreement.n), fmt::format("{:.2f}", least_kappa));
    figure.good = *agreement.kappa >= least_kappa;
    return figure;
}

LabFigure weakest_figure(const MarkPairs& all, const Texts& t) {
    LabFigure figure{.name = t("Weakest criterion"), .value = "–", .of = t("all agree"), .good = {}};
    const auto weakest = std::ranges::min_element(
        all.criteria, {}, [](const auto& each) { return share(each.second.same, each.second.stated); });
    if (weakest == all.criteria.end() || weakest->second.same == weakest->second.stated) return figure;
    figure.value = weakest->first;
    figure.of = n_of_m(t, weakest->second.same, weakest->second.stated);
    figure.good = false;
    return figure;
}

}  // namespace

std::vector<LabSample> sample_rows(const LabState& state, const std::vector<SampleOutline>& samples,
                                   const std::vector<CriterionOutline>& criteria, const Texts& t) {
    const MarksById marks = state.marks ? marks_by_id(*state.marks) : MarksById();
    std::vector<LabSample> rows;
    for (std::size_t at = 0; at < samples.size(); ++at) {
        if (samples[at].step != state.step) continue;
        rows.push_back(row_of(samples[at], at, criteria, marks_of(marks, samples[at].id),
                              marks_of(state.saved_marks, samples[at].id), t));
    }
    return rows;
}

std::vector<LabFigure> agreement_figures(const std::vector<SampleOutline>& samples, const MarksById& marks,
                                         const Texts& t) {
    MarkPairs all;
    for (const auto& sample : samples)
        if (const Marks* own = marks_of(marks, sample.id)) all.add(sample, *own);
    const std::size_t n = all.totals.size();
    const double mean_gap = n == 0 ? 0 : all.gap / static_cast<double>(n);
    std::vector<LabFigure> figures;
    figures.push_back({.name = t("Same mark per criterion"),
                       .value = all.stated == 0 ? "–" : fmt::format("{:.3g} %", 100 * share(all.same, all.stated)),
                       .of = n_of_m(t, all.same, all.stated),
                       .good = all.stated == 0 ? std::nullopt : std::optional(all.same == all.stated)});
    figures.push_back(kappa_figure(all, t));
    figures.push_back({.name = t("Mean gap, points"),
                       .value = n == 0 ? "–" : fmt::format("{:.1f}", mean_gap),
                       .of = t("n {}, aim < 5", fmt::format("{}", n)),
                       .good = n == 0 ? std::nullopt : std::optional(mean_gap < 5)});
    figures.push_back({.name = t("False rule breaks"),
                       .value = fmt::format("{}", all.false_breaks),
                       .of = t("of {}", fmt::format("{}", all.gates_stated)),
                       .good = all.gates_stated == 0 ? std::nullopt : std::optional(all.false_breaks == 0)});
    figures.push_back(weakest_figure(all, t));
    return figures;
}

}  // namespace haoping
