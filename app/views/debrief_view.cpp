#include "views/debrief_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/lookup.h"
#include "views/formatting.h"

namespace haoping {

namespace {

struct Explained {
    const Pack& pack;
    const Rubric& rubric;
    const Marks& marks;
    const Feedback& feedback;
    std::string_view reply;
    const Texts& t;
};

std::string unit_line(const Explained& in, const std::string& id) {
    const auto* unit = in.pack.unit(id);
    return unit ? fmt::format("{} {}", id, in.t(unit->title)) : id;
}

std::string reason_of(const CriterionFeedback& feedback) {
    return feedback.missing.empty() ? feedback.said : feedback.missing;
}

constexpr std::uint32_t bridged_bytes = 20;  // about three words

// Words of one criterion with little between them are shown as one stretch, inside a line. None without a reply:
// what was found in all replies together has no place in the one shown.
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

std::vector<CriterionRow> criterion_rows(const Explained& in) {
    std::vector<CriterionRow> rows;
    for (std::size_t at = 0; at < in.rubric.criteria.size(); ++at) {
        const Criterion& criterion = in.rubric.criteria[at];
        const CriterionMark& mark = in.marks.criteria.at(at);
        const CriterionFeedback& feedback = in.feedback.criteria.at(at);
        rows.push_back({.id = criterion.id,
                        .label = fmt::format("{}", at + 1),
                        .title = in.t(criterion.title),
                        .state_text = name_of(in.t, mark.state),
                        .state = mark.state,
                        .points = mark.points,
                        .points_max = mark.points_max,
                        .reason = mark.state == State::met ? std::string() : reason_of(feedback),
                        .why = feedback.why,
                        .try_saying = feedback.try_saying,
                        .unit = unit_line(in, criterion.unit),
                        .evidence = bridged(mark.evidence, in.reply),
                        .unsure = mark.confidence < unsure_below});
    }
    return rows;
}

std::vector<CriterionRow> crossed_gate_rows(const Explained& in) {
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
                         .state = State::broken,
                         .unit = unit_line(in, gate.unit),
                         .evidence = mark.evidence};
        if (feedback != in.feedback.gates.end()) {
            row.reason = reason_of(*feedback);
            row.why = feedback->why;
            row.try_saying = feedback->try_saying;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void count_states(DebriefView& view) {
    for (const auto& row : view.criteria) {
        switch (row.state) {
            case State::met: ++view.met; break;
            case State::partly: ++view.partly; break;
            case State::missed: ++view.missed; break;
            case State::broken: ++view.broken; break;
        }
    }
}

std::string sum_line(const Marks& marks, const Texts& t) {
    if (marks.unscorable) {
        return t("Not marked");
    }
    if (marks.total < marks.sum) {
        return t("Sum {}, a rule was broken: at most {}", percent(marks.sum), percent(marks.total));
    }
    return t("Sum {}", percent(marks.sum));
}

// What the customer wrote right after the reply, and how the mood moved.
void fill_reaction(DebriefView& view, const Session& session, const Scenario& scenario, const Texts& t) {
    std::size_t replies_seen = 0;
    for (const auto& event : session.events) {
        if (const auto* said = std::get_if<SaidEvent>(&event.what)) {
            if (said->speaker == Speaker::trainee) {
                ++replies_seen;
            } else if (replies_seen == view.turn + 1 && view.customer_said.empty()) {
                view.customer_said = said->text.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
            }
        } else if (const auto* mood = std::get_if<MoodEvent>(&event.what); mood && replies_seen == view.turn + 1) {
            view.mood_change = fmt::format("{} → {}", name_of(t, mood->from), name_of(t, mood->to));
        }
    }
}

std::string moment_text(const Event& event, const Scenario& scenario, const Texts& t) {
    struct Teller {
        const Scenario& scenario;
        const Texts& t;
        std::string operator()(const SaidEvent& said) const {
            return said.speaker == Speaker::trainee ? fmt::format("{}: {}", t("You"), said.text.en)
                                                    : fmt::format("{}: {}", scenario.customer.name, t(said.text));
        }
        std::string operator()(const ActedEvent& acted) const {
            return acted.result.empty() ? name_of(t, acted.kind)
                                        : fmt::format("{}: {}", name_of(t, acted.kind), t(acted.result));
        }
        std::string operator()(const RefusedEvent& refused) const { return t(refused.reason); }
        std::string operator()(const MarkedEvent& marked) const {
            return t("Marked: {} of 100", percent(marked.total));
        }
        std::string operator()(const MoodEvent& mood) const {
            return t("Mood: {} → {}", name_of(t, mood.from), name_of(t, mood.to));
        }
        std::string operator()(const StepEvent&) const { return {}; }
        std::string operator()(const EndedEvent& ended) const { return t(scenario.endings.at(ended.ending).title); }
        std::string operator()(const ModeEvent&) const { return {}; }
        std::string operator()(const HintEvent& hint) const { return hint_opened(t, hint); }
    };
    return std::visit(Teller{scenario, t}, event.what);
}

std::vector<ReplayMoment> replay_moments(const Session& session, const Scenario& scenario, const Texts& t) {
    std::vector<ReplayMoment> moments;
    for (const auto& event : session.events) {
        if (std::string text = moment_text(event, scenario, t); !text.empty()) {
            moments.push_back({.time = day_and_time(t, event.at), .text = std::move(text)});
        }
    }
    return moments;
}

std::optional<OutcomeCard> outcome_card(const Pack& pack, const Session& session, const Scenario& scenario,
                                        const Texts& t) {
    if (!session.ending) {
        return std::nullopt;
    }
    const Ending& ending = scenario.endings.at(*session.ending);
    const SessionMark mark = mark_session(pack, session);
    OutcomeCard card{.ending = t(ending.title),
                     .text = t(ending.text),
                     .kind = ending.kind,
                     .stars = ending.stars.value_or(0),
                     .total = mark.total,
                     .whole = {}};
    if (!scenario.whole.criteria.empty()) {
        const CompiledRubric& rubric = pack.whole_rubrics.at(pack.index_of(scenario));
        const Feedback feedback = explain(mark.whole, {}, rubric, t.locale());
        card.whole = criterion_rows({pack, scenario.whole, mark.whole, feedback, {}, t});
    }
    return card;
}

}  // namespace

DebriefView debrief_view(const Pack& pack, const Session& session, std::size_t reply, const Texts& t) {
    const Scenario& scenario = scenario_of(pack, session);
    const SentReply& sent = session.replies.at(reply);
    const Step& step = step_of(scenario, sent.step);
    const CompiledRubric& rubric = step_rubric(pack, scenario, sent.step);
    const Feedback feedback = explain(sent.marks, sent.text, rubric, t.locale());
    const Explained explained{pack, step.rubric, sent.marks, feedback, sent.text, t};

    DebriefView view;
    view.title = fmt::format("{} · {}", t(scenario.title), scenario.customer.name);
    view.total = sent.marks.total;
    view.pass = step.rubric.pass;
    view.verdict = feedback.verdict;
    view.work_on = feedback.work_on;
    view.unscorable = sent.marks.unscorable ? name_of(t, *sent.marks.unscorable) : std::string();
    view.criteria = criterion_rows(explained);
    std::ranges::move(crossed_gate_rows(explained), std::back_inserter(view.criteria));
    count_states(view);
    view.sum_line = sum_line(sent.marks, t);
    view.reply = sent.text;
    view.model_reply = step.model_reply.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
    for (std::size_t turn = 0; turn < session.replies.size(); ++turn) {
        view.turns.push_back({.reply = turn, .total = session.replies[turn].marks.total});
    }
    view.turn = reply;
    fill_reaction(view, session, scenario, t);
    view.replay = replay_moments(session, scenario, t);
    view.outcome = outcome_card(pack, session, scenario, t);
    view.over = session.ending.has_value();
    return view;
}

}  // namespace haoping
