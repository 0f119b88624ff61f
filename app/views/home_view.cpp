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

std::string customer_line(const Texts& t, const Scenario& scenario) {
    return fmt::format("{} · {}", scenario.customer.name, name_of_country(t, scenario.customer.country));
}

ScenarioRow scenario_row(const Texts& t, const Pack& pack, const Scenario& scenario, const PastByCase& past) {
    ScenarioRow row{.pack = pack.id,
                    .scenario = scenario.id,
                    .title = t(scenario.title),
                    .summary = t(scenario.summary),
                    .customer = customer_line(t, scenario),
                    .channel = name_of(t, scenario.channel),
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

std::optional<ContinueCard> continue_card(const HomeInput& in, const Texts& t) {
    if (!in.open_attempt) {
        return std::nullopt;
    }
    const Pack* pack = pack_of(in, in.open_attempt->pack);
    const Scenario* scenario = pack ? pack->scenario(in.open_attempt->scenario) : nullptr;
    if (!scenario || pack->hash != in.open_attempt->pack_hash) {
        return std::nullopt;
    }
    const auto replies = std::ranges::count_if(in.open_attempt->actions, [](const TimedAction& timed) {
        return std::holds_alternative<SendReply>(timed.action);
    });
    std::string where = t("reply {}", fmt::format("{}", replies + 1));
    if (in.draft && !in.draft->text.empty()) {
        where += " · " + t("your draft is saved ({} {})", local_day(t, in.draft->saved), clock_time(in.draft->saved));
    }
    return ContinueCard{.title = t(scenario->title),
                        .customer = customer_line(t, *scenario),
                        .initials = initials(scenario->customer.name),
                        .where = std::move(where)};
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
    view.next_reason = next->best ? t("Your best mark here is {}. One more try can lift it.", percent(*next->best))
                                  : t("You have not met {} yet.", next->customer);
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
    view.resume = continue_card(in, t);
    view.results = result_rows(in, t);
    view.problems = in.problems;
    suggest_next(view, t);
    return view;
}

}  // namespace haoping
