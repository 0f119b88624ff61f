#include "views/queue_view.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "play/notes.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t waiting_shown = 3;
constexpr std::size_t answered_shown = 6;

Instant newest_message_shown(const AttemptRecord& record, const Session* session) {
    const auto& actions = session != nullptr ? session->actions : record.actions;
    const auto reply = std::find_if(actions.rbegin(), actions.rend(), [](const TimedAction& timed) {
        return std::holds_alternative<SendReply>(timed.action);
    });
    return reply == actions.rend() ? record.started : reply->at;
}

std::string last_words(const Scenario& scenario, const Session& session) {
    for (auto event = session.events.rbegin(); event != session.events.rend(); ++event) {
        const auto* said = std::get_if<SaidEvent>(&event->what);
        if (said != nullptr && said->speaker == Speaker::customer && !said->text.empty()) {
            std::string words = said->text.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
            std::ranges::replace(words, '\n', ' ');  // there is one line for them
            return words;
        }
    }
    return {};
}

struct Placed {
    QueueRow row;
    std::chrono::minutes waits{};
};

Placed placed(const QueuedCase& open, const Scenario& scenario, Instant now, const Texts& t) {
    const auto since = newest_message_shown(*open.record, open.session);
    const auto waits = std::chrono::floor<std::chrono::minutes>(std::max(now - since, Instant::duration{0}));
    const std::chrono::minutes patience{scenario.customer.patience_minutes};
    const auto on_clock = open.session != nullptr ? open.session->clock - open.session->waiting_since : patience.zero();
    const Mood mood = open.session != nullptr ? open.session->mood : scenario.customer.mood;
    QueueRow row{.attempt = open.record->id,
                 .name = scenario.customer.name,
                 .country = scenario.customer.country,
                 .waits = waits.count() == 0 ? t("just now") : minutes_long(t, static_cast<int>(waits.count())),
                 .overdue = patience.count() > 0 && std::max(waits, on_clock) >= patience,
                 .last_words = open.session != nullptr ? last_words(scenario, *open.session) : t(scenario.summary),
                 .topic = t(open.pack->title),
                 .mood = mood,
                 .mood_text = name_of(t, mood),
                 .has_draft = open.has_draft,
                 .on_desk = open.on_desk,
                 .closed = open.session != nullptr && open.session->ending.has_value()};
    row.overdue = row.overdue && !row.closed;
    return {std::move(row), waits};
}

bool has_twin(const QueueInput& in, const QueuedCase& open) {
    const auto same_case = [&](const QueuedCase& other) {
        return other.pack == open.pack && other.record->scenario == open.record->scenario;
    };
    return std::ranges::count_if(in.cases, same_case) > 1;
}

std::vector<QueueRow> open_rows(const QueueInput& in, const Texts& t) {
    std::vector<Placed> rows;
    for (const auto& open : in.cases) {
        if (const Scenario* scenario = open.pack->scenario(open.record->scenario)) {
            rows.push_back(placed(open, *scenario, in.now, t));
            rows.back().row.apart = has_twin(in, open) ? what_tells_apart(*open.record, t) : std::string();
        }
    }
    std::ranges::stable_sort(rows, {}, [](const Placed& each) {
        return std::tuple(each.row.closed, !each.row.overdue, each.row.mood, -each.waits.count());
    });
    std::vector<QueueRow> out;
    for (auto& each : rows) {
        out.push_back(std::move(each.row));
    }
    return out;
}

// As Home suggests what comes next: the easiest never tried, then the one with the lowest best mark.
std::vector<WaitingRow> waiting_rows(const QueueInput& in, const Texts& t) {
    std::map<std::pair<std::string, std::string>, double> best;
    for (const auto& attempt : in.attempts) {
        if (attempt.total) {
            double& mark = best[{attempt.pack, attempt.scenario}];
            mark = std::max(mark, *attempt.total);
        }
    }
    const auto begun = [&](const Pack& pack, const Scenario& scenario) {
        return std::ranges::any_of(in.cases, [&](const QueuedCase& open) {
            return open.pack == &pack && open.record->scenario == scenario.id;
        });
    };
    using Rank = std::tuple<double, int, std::size_t>;
    std::map<Rank, WaitingRow> ranked;
    for (const Pack* pack : in.packs) {
        for (const auto& scenario : pack->scenarios) {
            if (begun(*pack, scenario)) {
                continue;
            }
            const auto known = best.find({pack->id, scenario.id});
            ranked.emplace(Rank{known == best.end() ? -1 : known->second, scenario.difficulty, ranked.size()},
                           WaitingRow{.pack = pack->id,
                                      .scenario = scenario.id,
                                      .name = scenario.customer.name,
                                      .country = scenario.customer.country,
                                      .title = t(scenario.title),
                                      .topic = t(pack->title)});
        }
    }
    std::vector<WaitingRow> rows;
    for (auto& [rank, row] : ranked) {
        if (rows.size() < waiting_shown) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<AnsweredRow> answered_rows(const QueueInput& in, const Texts& t) {
    std::vector<AnsweredRow> rows;
    for (const auto& attempt : in.attempts) {
        if (!attempt.total || !attempt.ended || local_day(t, *attempt.ended) != local_day(t, in.now) ||
            rows.size() == answered_shown) {
            continue;
        }
        const auto pack = std::ranges::find(in.packs, attempt.pack, &Pack::id);
        const Scenario* scenario = pack == in.packs.end() ? nullptr : (*pack)->scenario(attempt.scenario);
        if (scenario) {
            rows.push_back({.attempt = attempt.id,
                            .name = scenario->customer.name,
                            .title = t(scenario->title),
                            .mark = percent(*attempt.total)});
        }
    }
    return rows;
}

}  // namespace

std::string what_tells_apart(const AttemptRecord& record, const Texts& t) {
    const auto replies = std::ranges::count_if(
        record.actions, [](const TimedAction& timed) { return std::holds_alternative<SendReply>(timed.action); });
    return t("begun {} · reply {} · {}", clock_seconds(record.started), std::to_string(replies + 1),
             name_of(t, notes_of(record.actions).mode));
}

QueueView queue_view(const QueueInput& in, const Texts& t) {
    return {.open = open_rows(in, t), .waiting = waiting_rows(in, t), .answered = answered_rows(in, t)};
}

}  // namespace haoping
