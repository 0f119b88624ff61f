#include <iostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/evidence_text.h"
#include "cli/reply_to_mark.h"
#include "evidence/read_expression.h"
#include "json/document.h"
#include "play/lookup.h"
#include "play/session_at.h"

namespace haoping::cli {

namespace {

struct TryArguments {
    std::string pack;
    std::string scenario;
    std::string step;
    std::string evidence;
    std::vector<std::string> replies;
};

// {"concept": …} and ["a phrase", …], but not the phrases {money} and [today] refund.
bool is_json_evidence(std::string_view evidence) {
    if (!evidence.starts_with('{') && !evidence.starts_with('[')) return false;
    const auto second = evidence.find_first_not_of(" \t\r\n", 1);
    constexpr std::string_view second_of_json = "\"{[";
    return second != std::string_view::npos && second_of_json.find(evidence[second]) != std::string_view::npos;
}

Expression read_evidence(const std::string& text, Diagnostics& diagnostics) {
    constexpr auto named = "evidence";
    if (!is_json_evidence(text)) return {PhrasesTest{{text}, {}}, {named, {1, 1}, {1, 1}}};
    const auto document = parse_document(text, named, diagnostics);
    return document ? read_expression(ValueReader(*document, SourceMap::root, document->value, diagnostics))
                    : Expression{};
}

struct UsableEvidence {
    Expression expression;
    CompiledExpression compiled;
};

// As a pack's evidence is read and compiled. CommandError when it can't be.
UsableEvidence usable_evidence(World& world, const std::string& text, const ConceptBank& concepts) {
    Diagnostics diagnostics;
    UsableEvidence evidence{read_evidence(text, diagnostics), {}};
    if (!diagnostics.has_errors()) evidence.compiled = compile(evidence.expression, concepts, diagnostics);
    const bool usable = !diagnostics.has_errors();
    for (const auto& found : diagnostics.take_sorted()) world.err << to_string(found) << '\n';
    if (!usable) throw CommandError("this evidence can't be used");
    return evidence;
}

std::vector<std::string> replies_of(World& world, const TryArguments& arguments) {
    if (!arguments.replies.empty()) return arguments.replies;
    std::vector<std::string> replies;
    for (std::string line; std::getline(world.in, line);)
        if (!line.empty()) replies.push_back(line);
    return replies;
}

int try_evidence(World& world, const TryArguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    const auto evidence = usable_evidence(world, arguments.evidence, pack.concepts);
    const Scenario& scenario = scenario_in(pack, arguments.scenario);
    const auto& step = step_in(scenario, arguments.step).id;
    const CompiledRubric& rubric = step_rubric(pack, scenario, step);
    auto facts = facts_of(pack, session_at(pack, scenario, step));
    facts.actions_taken.reset();  // what is tried speaks of what was done
    const auto dictionary = open_dictionary();
    bool always = true;
    for (const auto& reply : replies_of(world, arguments)) {
        refuse_too_long(reply);
        const auto analysis = assess(reply, rubric, facts, dictionary.get()).analysis;
        const ReplyIndex index(analysis, facts, rubric.styles.get());
        const bool found = match(evidence.compiled, index).finding == Finding::found;
        always = always && found;
        world.out << fmt::format("{} {}\n", found ? '+' : '-', reply);
        print_tests(world, traced_tests(evidence.expression, pack.concepts, index), {reply, pack.concepts, facts}, 4);
    }
    return always ? exit_clean : exit_findings;
}

}  // namespace

void add_try(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand(
        "try",
        "Try a phrase or an expression on some sentences, as a rubric of the case would; exit 1: not in all found");
    auto arguments = std::make_shared<TryArguments>();
    command->add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")->required();
    command->add_option("SCENARIO", arguments->scenario, "The scenario's id: its facts are those that count")
        ->required();
    command
        ->add_option("EVIDENCE", arguments->evidence,
                     R"(A phrase, 'refund & {money}', or as in a rubric, '{"concept": "apology"}')")
        ->required();
    command->add_option("REPLY", arguments->replies,
                        "Sentences or whole replies; without any, a line of standard input each");
    command->add_option("--step", arguments->step, "The step that is answered (default: the first)");
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return try_evidence(world, *arguments); }; });
}

}  // namespace haoping::cli
