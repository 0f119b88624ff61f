#include "views/home_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "views/formatting.h"
#include "views/queue_view.h"

namespace haoping {

namespace {

constexpr std::size_t results_shown = 6;
constexpr std::size_t attempts_in_trend = 30;

// Of a case whose pack is gone there is only the id: "ten-lipsticks" → "Ten lipsticks".
std::string title_from_id(std::string id) {
    std::ranges::replace(id, '-', ' ');
    if (!id.empty() && id[0] >= 'a' && id[0] <= 'z') {
        id[0] = static_cast<char>(id[0] - 'a' + 'A');
    }
    return id;
}

ScenarioRow scenario_row(const Texts& t, const Pack& pack, const Scenario& scenario, const Progress& progress) {
    ScenarioRow row{
        .pack = pack.id,
        .scenario = scenario.id,
        .title = t(scenario.title),
        .summary = t(scenario.summary),
        .customer = scenario.customer.name,
        .about = fmt::format("{} · {}", name_of_country(t, scenario.customer.country), name_of(t, scenario.channel)),
        .difficulty = scenario.difficulty};
    const auto& past = progress.cases.at({pack.id, scenario.id});
    row.attempts = past.attempts;
    row.best = past.best;
    return row;
}

FamilyCard family_card(const Texts& t, const Pack& pack, const Progress& progress) {
    FamilyCard card{.title = t(pack.title), .summary = t(pack.summary), .scenarios = {}, .passed = 0};
    for (const auto& scenario : pack.scenarios) {
        card.scenarios.push_back(scenario_row(t, pack, scenario, progress));
        card.passed += card.scenarios.back().best.value_or(0) >= solid_from ? 1 : 0;
    }
    std::ranges::stable_sort(card.scenarios, {}, &ScenarioRow::difficulty);
    return card;
}

const Pack* pack_of(const HomeInput& in, const std::string& id) {
    const auto found = std::ranges::find_if(in.packs, [&](const Pack* pack) { return pack->id == id; });
    return found == in.packs.end() ? nullptr : *found;
}

// The version that was played; null: its pack has gone or changed since.
const Pack* version_of(const HomeInput& in, const AttemptRecord& attempt) {
    const auto is_it = [&](const Pack* pack) { return pack->id == attempt.pack && pack->hash == attempt.pack_hash; };
    const auto newest = std::ranges::find_if(in.packs, is_it);
    if (newest != in.packs.end()) {
        return *newest;
    }
    const auto earlier = std::ranges::find_if(in.earlier_packs, is_it);
    return earlier == in.earlier_packs.end() ? nullptr : *earlier;
}

const Scenario* scenario_of(const HomeInput& in, const AttemptRecord& attempt) {
    const Pack* pack = version_of(in, attempt);
    return pack != nullptr ? pack->scenario(attempt.scenario) : nullptr;
}

// `twice`: two attempts at the case are open, which this tells apart.
std::string where_it_stands(const OpenCase& open, bool twice, const Texts& t) {
    const auto replies = std::ranges::count_if(
        open.record.actions, [](const TimedAction& timed) { return std::holds_alternative<SendReply>(timed.action); });
    std::string where = twice ? what_tells_apart(open.record, t) : t("reply {}", fmt::format("{}", replies + 1));
    if (open.draft && !open.draft->text.empty()) {
        where +=
            " · " + t("your draft is saved ({} {})", local_day(t, open.draft->saved), clock_time(open.draft->saved));
    }
    return where;
}

void offer_open_cases(HomeView& view, const HomeInput& in, const Texts& t) {
    for (const OpenCase& open : in.open_cases) {
        const Scenario* scenario = scenario_of(in, open.record);
        if (!scenario) {
            continue;
        }
        const bool twice =
            std::ranges::count_if(in.open_cases, [&](const OpenCase& other) {
                return other.record.pack == open.record.pack && other.record.scenario == open.record.scenario;
            }) > 1;
        view.open.push_back({.attempt = open.record.id,
                             .which = {open.record.pack, open.record.scenario},
                             .title = t(scenario->title),
                             .customer = scenario->customer.name,
                             .where = where_it_stands(open, twice, t)});
        for (auto& family : view.families) {
            for (auto& row : family.scenarios) {
                if (row.pack == open.record.pack && row.scenario == open.record.scenario) {
                    row.open = open.record.id;
                }
            }
        }
    }
}

std::vector<ResultRow> result_rows(const HomeInput& in, const Texts& t) {
    std::vector<ResultRow> rows;
    for (const auto& attempt : in.attempts) {
        if (!attempt.total || rows.size() == results_shown) {
            continue;
        }
        ResultRow row{.attempt = attempt.id,
                      .title = title_from_id(attempt.scenario),
                      .when = local_day(t, attempt.ended.value_or(attempt.started)),
                      .total = *attempt.total,
                      .compliance = attempt.compliance};
        const Pack* pack = pack_of(in, attempt.pack);
        if (const Scenario* scenario = pack ? pack->scenario(attempt.scenario) : nullptr) {
            row.title = t(scenario->title);
            row.openable = version_of(in, attempt) != nullptr;
            if (const auto ending = scenario->endings.find(attempt.ending); ending != scenario->endings.end()) {
                row.ending = t(ending->second.title);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void add_trend(HomeView& view, const std::vector<AttemptRecord>& attempts, const Texts& t) {
    for (const auto& attempt : attempts) {
        if (attempt.total && view.trend.size() < attempts_in_trend) {
            view.trend.push_back(*attempt.total);
            view.trend_from = local_day(t, attempt.started);
            view.trend_to = view.trend_to.empty() ? view.trend_from : view.trend_to;
        }
    }
    std::ranges::reverse(view.trend);
}

// Only what holds a text of somebody's own.
std::vector<KeptText> kept_texts(const HomeInput& in, const Texts& t) {
    std::vector<KeptText> kept;
    for (const OpenCase& stranded : in.stranded) {
        const AttemptRecord& record = stranded.record;
        KeptText card{.attempt = record.id,
                      .title = title_from_id(record.scenario),
                      .when = local_day(t, record.started),
                      .text = {}};
        const auto add = [&](const std::string& text) {
            card.text += (card.text.empty() || text.empty() ? "" : "\n\n") + text;
        };
        for (const auto& timed : record.actions) {
            if (const auto* reply = std::get_if<SendReply>(&timed.action)) {
                add(reply->text);
            }
        }
        add(stranded.draft ? stranded.draft->text : std::string());
        const Pack* pack = pack_of(in, record.pack);
        if (const Scenario* scenario = pack ? pack->scenario(record.scenario) : nullptr) {
            card.title = t(scenario->title);
        }
        if (!card.text.empty()) {
            kept.push_back(std::move(card));
        }
    }
    return kept;
}

// The names of the first few.
std::string names_of(const std::vector<PackProblem>& problems) {
    constexpr std::size_t most = 6;
    std::string names;
    for (std::size_t at = 0; at < problems.size() && at < most; ++at) {
        names += (at == 0 ? "" : ", ") + problems[at].title;
    }
    return names + (problems.size() > most ? " …" : "");
}

// A student can do nothing about a file and a line in it.
std::optional<PackProblem> problem_for(const HomeInput& in, const Texts& t) {
    if (in.problems.empty()) {
        return std::nullopt;
    }
    const bool several = in.problems.size() > 1;
    PackProblem all{.title = several ? t("Packs with mistakes: {}", fmt::format("{}", in.problems.size()))
                                     : t("Pack {}", in.problems.front().title)};
    if (!in.authoring) {
        all.lines.push_back(
            t("Something is wrong with these cases, and some of them may be missing. Tell your teacher; "
              "with authoring switched on in the settings it is shown here."));
        if (several) {
            all.lines.push_back(names_of(in.problems));
        }
        return all;
    }
    for (const auto& problem : in.problems) {
        for (const auto& line : problem.lines) {
            all.lines.push_back(several ? problem.title + ": " + line : line);
        }
    }
    return all;
}

std::optional<NextCard> what_now(const HomeView& view, const HomeInput& in, const Texts& t) {
    if (view.resume) {
        return NextCard{.chip = t("Continue"),
                        .title = view.resume->title,
                        .reason = fmt::format("{} · {}", view.resume->customer, view.resume->where),
                        .button = in.only_to_look ? t("Look at the case") : t("Continue the case"),
                        .customer = view.resume->customer,
                        .which = view.resume->which,
                        .open = view.resume->attempt};
    }
    return next_card(next_step(in.course, in.progress, std::nullopt, in.now), in.course, in.progress, in.now, t);
}

}  // namespace

Instant last_touched(const OpenCase& open) {
    const Instant acted = open.record.actions.empty() ? open.record.started : open.record.actions.back().at;
    return open.draft ? std::max(acted, open.draft->saved) : acted;
}

HomeView home_view(const HomeInput& in, const Texts& t) {
    HomeView view{.is_new = in.progress.is_new};
    for (const Pack* pack : in.packs) {
        if (!pack->scenarios.empty()) {
            view.families.push_back(family_card(t, *pack, in.progress));
        }
    }
    offer_open_cases(view, in, t);
    if (!view.open.empty()) {
        view.resume = view.open.front();
    }
    view.map = course_map_view(in.course, in.progress, in.now, t);
    view.today = today_view(in.course, in.progress, in.now, t);
    view.skills = skills_view(in.course, in.progress, t);
    view.mistakes = mistake_rows(in.course, in.progress, t);
    view.results = result_rows(in, t);
    add_trend(view, in.attempts, t);
    view.problem = problem_for(in, t);
    view.kept = kept_texts(in, t);
    view.next = what_now(view, in, t);
    return view;
}

}  // namespace haoping
