#include "views/home_view.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t results_shown = 6;

struct Past {
    int attempts = 0;
    std::optional<double> best;
};

using PastByCase = std::map<std::pair<std::string, std::string>, Past>;

PastByCase past_by_case(const std::vector<AttemptRecord>& attempts) {
    PastByCase past;
    for (const auto& attempt : attempts) {
        if (attempt.total) {
            auto& entry = past[{attempt.pack, attempt.scenario}];
            ++entry.attempts;
            entry.best = std::max(entry.best.value_or(0), *attempt.total);
        }
    }
    return past;
}

ScenarioRow scenario_row(const Texts& t, const Pack& pack, const Scenario& scenario, const PastByCase& past) {
    ScenarioRow row{
        .pack = pack.id,
        .scenario = scenario.id,
        .title = t(scenario.title),
        .summary = t(scenario.summary),
        .customer = scenario.customer.name,
        .about = fmt::format("{} · {}", name_of_country(t, scenario.customer.country), name_of(t, scenario.channel)),
        .difficulty = scenario.difficulty};
    if (const auto found = past.find({pack.id, scenario.id}); found != past.end()) {
        row.attempts = found->second.attempts;
        row.best = found->second.best;
    }
    return row;
}

const Pack* pack_of(const HomeInput& in, const std::string& id) {
    const auto found = std::ranges::find_if(in.packs, [&](const Pack* pack) { return pack->id == id; });
    return found == in.packs.end() ? nullptr : *found;
}

// The case's scenario, unless its pack has gone or changed since.
const Scenario* scenario_of(const HomeInput& in, const AttemptRecord& attempt) {
    const Pack* pack = pack_of(in, attempt.pack);
    return pack && pack->hash == attempt.pack_hash ? pack->scenario(attempt.scenario) : nullptr;
}

std::string where_it_stands(const OpenCase& open, const Texts& t) {
    const auto replies = std::ranges::count_if(
        open.record.actions, [](const TimedAction& timed) { return std::holds_alternative<SendReply>(timed.action); });
    std::string where = t("reply {}", fmt::format("{}", replies + 1));
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
        if (!view.resume) {
            view.resume = ContinueCard{.attempt = open.record.id,
                                       .title = t(scenario->title),
                                       .customer = scenario->customer.name,
                                       .where = where_it_stands(open, t)};
        }
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
                      .title = attempt.scenario,
                      .when = local_day(t, attempt.ended.value_or(attempt.started)),
                      .total = *attempt.total,
                      .compliance = attempt.compliance};
        const Pack* pack = pack_of(in, attempt.pack);
        if (const Scenario* scenario = pack ? pack->scenario(attempt.scenario) : nullptr) {
            row.title = t(scenario->title);
            row.openable = pack->hash == attempt.pack_hash;
            if (const auto ending = scenario->endings.find(attempt.ending); ending != scenario->endings.end()) {
                row.ending = t(ending->second.title);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

// The easiest case never tried; when all were, the one with the lowest best mark.
void suggest_next(HomeView& view, const Texts& t) {
    const ScenarioRow* next = nullptr;
    const auto rank = [](const ScenarioRow& row) { return std::pair(row.best.value_or(-1.0), row.difficulty); };
    for (const auto& family : view.families) {
        for (const auto& row : family.scenarios) {
            if (!next || rank(row) < rank(*next)) {
                next = &row;
            }
        }
    }
    if (!next) {
        return;
    }
    view.next_pack = next->pack;
    view.next_scenario = next->scenario;
    view.next_title = next->title;
    view.next_customer = next->customer;
    view.next_reason = next->best ? t("Your best mark here is {}. One more try can lift it.", percent(*next->best))
                                  : fmt::format("{} · {}", next->customer, next->about);
}

}  // namespace

HomeView home_view(const HomeInput& in, const Texts& t) {
    HomeView view;
    const auto past = past_by_case(in.attempts);
    for (const Pack* pack : in.packs) {
        if (pack->scenarios.empty()) {
            continue;
        }
        FamilyCard card{.title = t(pack->title), .summary = t(pack->summary), .scenarios = {}, .passed = 0};
        for (const auto& scenario : pack->scenarios) {
            card.scenarios.push_back(scenario_row(t, *pack, scenario, past));
            card.passed += card.scenarios.back().best.value_or(0) >= Rubric{}.pass ? 1 : 0;
        }
        std::ranges::stable_sort(card.scenarios, {}, &ScenarioRow::difficulty);
        view.families.push_back(std::move(card));
    }
    offer_open_cases(view, in, t);
    view.results = result_rows(in, t);
    view.problems = in.problems;
    suggest_next(view, t);
    return view;
}

}  // namespace haoping
