#include "views/debrief_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/lookup.h"
#include "play/mark_parts.h"
#include "play/model_reply.h"
#include "views/debrief_compare.h"
#include "views/debrief_effects.h"
#include "views/debrief_replay.h"
#include "views/debrief_rows.h"
#include "views/formatting.h"
#include "views/notes_line.h"

namespace haoping {

namespace {

void count_states(DebriefView& view) {
    for (const auto& row : view.criteria) {
        if (row.kind == RowKind::not_so || row.waits_for_answer) {
            continue;
        }
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
        return marks.unscorable == Unscorable::too_costly ? t("Not marked") : t("Could not be marked: counts as 0");
    }
    const auto sum = percent(marks.sum);
    const auto strictest = std::ranges::min_element(marks.bounds, {}, &Bound::cap);
    if (marks.total >= marks.sum || strictest == marks.bounds.end()) {
        return t("Sum {}", sum);
    }
    const auto most = percent(marks.total);
    switch (strictest->kind) {
        case Bound::Kind::gate: return t("Sum {}, a rule was broken: at most {}", sum, most);
        case Bound::Kind::false_statements:
        case Bound::Kind::untruth: return t("Sum {}, not all of it is so: at most {}", sum, most);
        case Bound::Kind::mixed_languages: return t("Sum {}, two languages are mixed: at most {}", sum, most);
        case Bound::Kind::other_language: return t("Sum {}, the customer can't read it: at most {}", sum, most);
        case Bound::Kind::fits_any_case: return t("Sum {}, it could be sent to anybody: at most {}", sum, most);
    }
    return t("Sum {}", sum);
}

// What the customer wrote right after the reply, and how the mood moved.
void fill_reaction(DebriefView& view, const Session& session, const Scenario& scenario, const Texts& t) {
    std::size_t replies_seen = 0;
    for (const auto& event : session.events) {
        if (const auto* said = std::get_if<SaidEvent>(&event.what)) {
            if (said->speaker == Speaker::trainee) {
                ++replies_seen;
            } else if (replies_seen == view.turn + 1 && !said->text.empty()) {
                view.customer_said += view.customer_said.empty() ? "" : " ";
                view.customer_said += said->text.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
            }
        } else if (const auto* mood = std::get_if<MoodEvent>(&event.what); mood && replies_seen == view.turn + 1) {
            view.mood_change = fmt::format("{} → {}", name_of(t, mood->from), name_of(t, mood->to));
        }
    }
}

// What the model reply says that this one does not yet: the words of points that are not met.
std::vector<Span> model_news(const DebriefInput& input, const SentReply& sent, const std::string& model) {
    const Scenario& scenario = scenario_of(input.pack, input.session);
    const Marks marks = mark_model_reply(input.pack, scenario, step_of(scenario, sent.step), model, input.dictionary);
    std::vector<Span> news;
    for (std::size_t at = 0; at < marks.criteria.size(); ++at) {
        const State own = sent.marks.criteria.at(at).state;
        if ((own == State::missed || own == State::partly) && marks.criteria[at].state != State::broken) {
            news.insert(news.end(), marks.criteria[at].evidence.begin(), marks.criteria[at].evidence.end());
        }
    }
    std::ranges::sort(news, {}, &Span::begin);
    return news;
}

// How the case's mark comes about. A reply's own mark may be lower: a broken rule bounds the case once, at the end.
std::string case_sum(const Pack& pack, const Session& session, const SessionMark& mark, const Texts& t) {
    std::string line;
    double sum = 0;
    for (const auto& part : parts_of_mark(pack, session, mark.whole)) {
        const std::string name =
            part.reply ? t("Reply {}", fmt::format("{}", *part.reply + 1)) : t("The case as a whole");
        line +=
            fmt::format("{}{}: {} × {} %", line.empty() ? "" : " + ", name, percent(part.mark), percent(part.share));
        sum += part.mark * part.share;
    }
    line += " = " + percent(sum);
    return percent(sum) == percent(mark.total) ? line
                                               : line + ". " + t("A rule was broken: at most {}.", percent(mark.total));
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
                     .sum = case_sum(pack, session, mark, t),
                     .whole = {}};
    if (!scenario.whole.criteria.empty()) {
        const CompiledRubric& rubric = pack.whole_rubrics.at(pack.index_of(scenario));
        const Feedback feedback = explain(mark.whole, {}, rubric, t.locale());
        card.whole = criterion_rows({pack, scenario.whole, mark.whole, feedback, {}, t});
    }
    return card;
}

}  // namespace

DebriefView debrief_view(const DebriefInput& input, const Texts& t) {
    const auto& [pack, session, reply, attempt, earlier, compare_with, dictionary, disagreements] = input;
    const Scenario& scenario = scenario_of(pack, session);
    const SentReply& sent = session.replies.at(reply);
    const Step& step = step_of(scenario, sent.step);
    const Feedback feedback = explain(sent.marks, sent.text, step_rubric(pack, scenario, sent.step), t.locale());

    DebriefView view;
    view.attempt = attempt;
    view.title = fmt::format("{} · {}", t(scenario.title), scenario.customer.name);
    view.customer = scenario.customer.name;
    view.pack_line = fmt::format("{} {}", t(pack.title), pack.version);
    view.notes = notes_line(notes_of(session, reply), t);
    view.total = sent.marks.total;
    view.pass = step.rubric.pass;
    view.verdict = feedback.verdict;
    view.work_on = feedback.work_on;
    view.unscorable = sent.marks.unscorable ? name_of(t, *sent.marks.unscorable) : std::string();
    view.left_out = sent.marks.unscorable == Unscorable::too_costly;
    view.criteria = all_rows({pack, step.rubric, sent.marks, feedback, sent.text, t});
    for (auto& row : view.criteria) {
        const auto reason = disagreements.find(row.id);
        row.questioned = reason == disagreements.end() ? std::string() : reason->second;
    }
    if (!sent.marks.unscorable) {
        view.slots = missing_points(view.criteria, sent.text);
    }
    count_states(view);
    view.sum_line = sum_line(sent.marks, t);
    view.reply = sent.text;
    view.model_reply = step.model_reply.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
    view.model_news = model_news(input, sent, view.model_reply);
    for (std::size_t turn = 0; turn < session.replies.size(); ++turn) {
        view.turns.push_back({.reply = turn, .total = session.replies[turn].marks.total});
    }
    view.turn = reply;
    fill_reaction(view, session, scenario, t);
    view.effects = effect_lines(effects_of_reply(pack, session, reply), t);
    view.case_effects = effect_lines(effects_of_case(pack, session), t);
    view.replay = replay_moments(session, scenario, t);
    view.outcome = outcome_card(pack, session, scenario, t);
    view.over = session.ending.has_value();
    compare_with_earlier(view, input, t);
    return view;
}

}  // namespace haoping
