#include "suggest/suggest.h"

#include <algorithm>
#include <map>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/reply_lines.h"
#include "cli/reply_to_mark.h"
#include "cli/teacher_marks.h"

namespace haoping::cli {

namespace {

struct SuggestArguments {
    std::string pack;
    std::string scenario;
    std::string marked;
    std::string format = "text";
    unsigned jobs = 1;
};

struct StepAdvice {
    std::string step;
    std::size_t replies = 0;
    std::vector<CriterionAdvice> criteria;
};

struct LineOfStep {
    std::string step;  // empty: of another scenario
    JudgedReply reply;
};

LineOfStep judged(const Pack& pack, const std::string& scenario_id, const ReplyLine& line,
                  const SpellingDictionary* dictionary) {
    if (line.scenario != scenario_id) return {};
    require_marks(line.teacher);
    auto marked = mark_reply_line(pack, line, dictionary);
    const auto session = session_after(pack, scenario_in(pack, scenario_id), marked.step,
                                       line.actions.value_or(std::vector<std::string>()), Impossible::take_as_done);
    return {marked.step, {marked.id, facts_of(pack, session), std::move(marked.assessment), line.teacher.criteria}};
}

std::vector<StepAdvice> advise(const Pack& pack, const Scenario& scenario, std::vector<LineOfStep> lines) {
    std::map<std::string, std::vector<JudgedReply>> by_step;
    for (auto& line : lines)
        if (!line.step.empty()) by_step[line.step].push_back(std::move(line.reply));
    std::vector<StepAdvice> advice;
    for (const auto& [step, replies] : by_step)
        advice.push_back({step, replies.size(), suggest(scenario.steps.at(step).rubric, pack.concepts, replies)});
    return advice;
}

// --- for people ----------------------------------------------------------------------------------------------------

std::string named(const Proposal& proposal) {
    return proposal.kind == Proposal::Kind::concept_id ? fmt::format("{{\"concept\": \"{}\"}}", proposal.text)
                                                       : fmt::format("\"{}\"", proposal.text);
}

std::string source_of(const WrongHit& hit) {
    if (hit.phrase.empty()) return "by no phrase of its own";
    const auto owner = hit.concept_id.empty() ? "" : fmt::format(" of the concept '{}'", hit.concept_id);
    return fmt::format("by the phrase \"{}\"{}", hit.phrase, owner);
}

void print_criterion(World& world, const CriterionAdvice& advice) {
    const auto without = advice.marked - advice.with;
    const auto wrong_replies = [&] {
        std::vector<std::string> ids;
        for (const auto& hit : advice.wrong) ids.push_back(hit.reply);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids.size();
    }();
    world.out << fmt::format("\n{}: {} of {} missed, {} of {} wrongly found\n", advice.id, advice.missed.size(),
                             advice.with, wrong_replies, without);
    if (!advice.missed.empty()) world.out << "  missed\n";
    for (const auto& missed : advice.missed) world.out << fmt::format("    {}: {}\n", missed.reply, missed.sentence);
    if (!advice.proposals.empty()) world.out << "  to find them, add\n";
    for (const auto& proposal : advice.proposals)
        world.out << fmt::format("    {}: in {} of {} missed, in none of {} without\n", named(proposal),
                                 proposal.missed, advice.missed.size(), without);
    if (!advice.wrong.empty()) world.out << "  wrongly found\n";
    for (const auto& hit : advice.wrong)
        world.out << fmt::format("    {}: \"{}\" {}\n", hit.reply, hit.quoted, source_of(hit));
}

void print_text(World& world, const std::vector<StepAdvice>& steps) {
    for (const auto& step : steps) {
        world.out << fmt::format("step '{}', {} marked replies\n", step.step, step.replies);
        bool clean = true;
        for (const auto& criterion : step.criteria) {
            if (criterion.missed.empty() && criterion.wrong.empty()) continue;
            clean = false;
            print_criterion(world, criterion);
        }
        world.out << (clean ? "  program and teacher see the same evidence everywhere\n\n" : "\n");
    }
}

// --- for programs --------------------------------------------------------------------------------------------------

nlohmann::json criterion_json(const CriterionAdvice& advice) {
    nlohmann::json json{{"id", advice.id}, {"marked", advice.marked}, {"with", advice.with}};
    json["missed"] = json["wrong"] = json["proposals"] = nlohmann::json::array();
    for (const auto& missed : advice.missed)
        json["missed"].push_back({{"reply", missed.reply}, {"sentence", missed.sentence}});
    for (const auto& hit : advice.wrong) {
        nlohmann::json entry{{"reply", hit.reply}, {"quote", hit.quoted}};
        if (!hit.phrase.empty()) entry["phrase"] = hit.phrase;
        if (!hit.concept_id.empty()) entry["concept"] = hit.concept_id;
        json["wrong"].push_back(std::move(entry));
    }
    for (const auto& proposal : advice.proposals) {
        const bool is_concept = proposal.kind == Proposal::Kind::concept_id;
        json["proposals"].push_back({{is_concept ? "concept" : "phrase", proposal.text},
                                     {"missed", proposal.missed},
                                     {"without", proposal.without}});
    }
    return json;
}

void print_json(World& world, const std::vector<StepAdvice>& steps) {
    auto json = nlohmann::json::array();
    for (const auto& step : steps) {
        auto criteria = nlohmann::json::array();
        for (const auto& criterion : step.criteria) criteria.push_back(criterion_json(criterion));
        json.push_back({{"step", step.step}, {"replies", step.replies}, {"criteria", std::move(criteria)}});
    }
    world.out << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

int run_suggest(World& world, const SuggestArguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    const Scenario& scenario = scenario_in(pack, arguments.scenario);
    const auto dictionary = open_dictionary();
    const JsonLines lines = read_json_lines(world, arguments.marked);
    std::vector<LineOfStep> read(lines.lines.size());
    const auto judge = [&](std::size_t at) {
        read[at] = judged(pack, scenario.id, read_reply_line(lines, at), dictionary.get());
    };
    const std::size_t wrong = for_each_line(world, lines, {.jobs = arguments.jobs, .work = judge});
    const auto advice = advise(pack, scenario, std::move(read));
    if (advice.empty())
        throw CommandError(fmt::format("there is no marked reply to '{}' in '{}'", scenario.id, arguments.marked));
    if (arguments.format == "json")
        print_json(world, advice);
    else
        print_text(world, advice);
    return wrong == 0 ? exit_clean : exit_findings;
}

}  // namespace

void add_suggest(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("suggest", "Propose phrases and concepts for what a rubric misses");
    auto arguments = std::make_shared<SuggestArguments>();
    command->add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")->required();
    command->add_option("SCENARIO", arguments->scenario, "The scenario's id")->required();
    command
        ->add_option("--marked", arguments->marked,
                     R"(A line a reply: {"id","scenario","text","step"?,"actions"?,"criteria":{ID:0–1}})")
        ->required();
    command->add_option("--format", arguments->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_option("--jobs", arguments->jobs, "Threads")->check(CLI::Range(1U, 256U))->capture_default_str();
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return run_suggest(world, *arguments); }; });
}

}  // namespace haoping::cli
