#include "views/debrief_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/analysis.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string unit_line(const MarkedReply& in, const std::string& id) {
    const auto* unit = in.pack.unit(id);
    return unit ? fmt::format("{} {}", id, in.t(unit->title)) : id;
}

std::string reason_of(const CriterionFeedback& feedback) {
    return feedback.missing.empty() ? feedback.said : feedback.missing;
}

constexpr std::uint32_t bridged_bytes = 20;  // about three words

// Words of one criterion with little between them are shown as one stretch, inside a line.
std::vector<Span> bridged(const std::vector<Span>& spans, std::string_view reply) {
    std::vector<Span> joined;
    if (reply.empty()) {
        return joined;
    }
    for (const auto span : spans) {
        const bool close = !joined.empty() && span.begin >= joined.back().end &&
                           span.begin - joined.back().end <= bridged_bytes &&
                           quote(reply, {joined.back().end, span.begin}).find('\n') == std::string_view::npos;
        if (close) {
            joined.back().end = span.end;
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

std::vector<CriterionRow> crossed_gate_rows(const MarkedReply& in) {
    std::vector<CriterionRow> rows;
    for (std::size_t at = 0; at < in.rubric.gates.size(); ++at) {
        const Gate& gate = in.rubric.gates[at];
        const GateMark& mark = in.marks.gates.at(at);
        if (!mark.crossed) {
            continue;
        }
        const auto feedback = std::ranges::find(in.feedback.gates, gate.id, &CriterionFeedback::id);
        CriterionRow row{.id = gate.id,
                         .label = gate.id,
                         .title = in.t(gate.title),
                         .state_text = name_of(in.t, State::broken),
                         .kind = RowKind::gate,
                         .state = State::broken,
                         .why = in.t(gate.why),
                         .unit = unit_line(in, gate.unit),
                         .unit_id = gate.unit,
                         .evidence = bridged(mark.evidence, in.reply)};
        if (feedback != in.feedback.gates.end()) {
            row.reason = reason_of(*feedback);
            row.found = feedback->said;
            row.try_saying = feedback->try_saying;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

CriterionRow falsehoods_row(const MarkedReply& in) {
    const auto told = fmt::format("{}", fmt::join(in.feedback.not_so, in.t.locale() == Locale::zh ? "" : " "));
    std::vector<Span> spans;
    for (const auto& each : in.marks.false_statements) {
        spans.push_back(each.span);
    }
    return {.id = "not-so",
            .label = "?",
            .title = in.t("What is not so in this case"),
            .state_text = in.t("Check"),
            .kind = RowKind::not_so,
            .state = State::partly,
            .reason = told,
            .why = in.t("A sum or a day that is not true costs the customer's trust."),
            .try_saying = in.t("Look the value up at the right and insert it from there."),
            .evidence = spans};
}

// Where the words of the nearest criterion before this one end, a reply following its rubric more or less; without one
// those of the nearest behind it.
std::optional<std::uint32_t> nearest_evidence(const std::vector<CriterionRow>& rows, std::size_t row) {
    const auto has_words = [](const CriterionRow& each) {
        return each.kind == RowKind::criterion && !each.evidence.empty();
    };
    for (std::size_t at = row; at-- > 0;) {
        if (has_words(rows[at])) {
            return rows[at].evidence.back().end;
        }
    }
    const auto behind = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(row), rows.end(), has_words);
    return behind == rows.end() ? std::nullopt : std::optional(behind->evidence.back().end);
}

std::uint32_t without_blanks(std::string_view reply, std::uint32_t end) {
    while (end > 0 && std::string_view(" \t\r\n").find(reply[end - 1]) != std::string_view::npos) {
        --end;
    }
    return end;
}

// The end of the text above "Best regards, Li Xiao": of the last paragraph that is more than a formula.
std::uint32_t before_closing(const Analysis& analysis) {
    constexpr std::uint32_t words_of_a_formula = 4;
    for (auto sentence = analysis.sentences.rbegin(); sentence != analysis.sentences.rend(); ++sentence) {
        if (sentence->token_count > words_of_a_formula) {
            return sentence->span.end;
        }
    }
    return static_cast<std::uint32_t>(analysis.text.size());
}

}  // namespace

std::vector<CriterionRow> criterion_rows(const MarkedReply& in) {
    std::vector<CriterionRow> rows;
    for (std::size_t at = 0; at < in.rubric.criteria.size(); ++at) {
        const Criterion& criterion = in.rubric.criteria[at];
        const CriterionMark& mark = in.marks.criteria.at(at);
        const CriterionFeedback& feedback = in.feedback.criteria.at(at);
        const bool waits = mark.state == State::met && mark.points_max > 0 && mark.points <= 0;
        const bool lost = mark.state != State::met;
        rows.push_back({.id = criterion.id,
                        .label = fmt::format("{}", at + 1),
                        .title = in.t(criterion.title),
                        .state_text = waits ? in.t("Not counted yet") : name_of(in.t, mark.state),
                        .state = waits ? State::missed : mark.state,
                        .points = mark.points,
                        .points_max = mark.points_max,
                        .reason = waits  ? in.t("It counts only together with an answer, and none was found.")
                                  : lost ? reason_of(feedback)
                                         : std::string(),
                        .found = lost && !feedback.missing.empty() ? feedback.said : std::string(),
                        .why = in.t(criterion.why),
                        .try_saying = feedback.try_saying,
                        .unit = unit_line(in, criterion.unit),
                        .unit_id = criterion.unit,
                        .evidence = bridged(mark.evidence, in.reply),
                        .unsure = mark.confidence < unsure_below,
                        .waits_for_answer = waits});
    }
    return rows;
}

std::vector<CriterionRow> all_rows(const MarkedReply& in) {
    auto rows = criterion_rows(in);
    std::ranges::move(crossed_gate_rows(in), std::back_inserter(rows));
    if (!in.marks.false_statements.empty()) {
        rows.push_back(falsehoods_row(in));
    }
    return rows;
}

std::vector<NamedLine> named_lines(const CriterionRow& row, const Texts& t) {
    const bool lost = row.state != State::met;
    std::vector<NamedLine> lines{{row.kind == RowKind::criterion ? t.label("Missing") : t.label("Said"),
                                  lost ? std::string_view(row.reason) : std::string_view()},
                                 {t.label("Found"), row.found},
                                 {t.label("Why"), row.why},
                                 {t.label("Try"), lost ? std::string_view(row.try_saying) : std::string_view()}};
    std::erase_if(lines, [](const NamedLine& line) { return line.text.empty(); });
    return lines;
}

std::vector<MissingPoint> missing_points(const std::vector<CriterionRow>& rows, const std::string& reply) {
    const Analysis analysis = analyse(reply, {});
    std::vector<MissingPoint> points;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].kind != RowKind::criterion || rows[at].state != State::missed || !rows[at].evidence.empty() ||
            rows[at].waits_for_answer) {
            continue;
        }
        const std::uint32_t last = before_closing(analysis);
        std::uint32_t place = last;
        if (const auto near = nearest_evidence(rows, at)) {
            const auto holds = std::ranges::find_if(
                analysis.sentences, [&](const Sentence& sentence) { return sentence.span.end >= *near; });
            place = holds == analysis.sentences.end() ? last : std::min(last, holds->span.end);
        }
        points.push_back({.row = at, .at = without_blanks(reply, place)});
    }
    return points;
}

}  // namespace haoping
