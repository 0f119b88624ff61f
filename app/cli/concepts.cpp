#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/evidence_text.h"
#include "diagnostics/suggestion.h"
#include "evidence/concept_finder.h"
#include "rubric/debrief_words.h"

namespace haoping::cli {

namespace {

struct ConceptsArguments {
    std::string sentence;
    std::string like;
    std::string pack = "core";
};

const Concept& concept_in(const ConceptBank& concepts, const std::string& id) {
    if (const auto known = concepts.find(id); known != concepts.end()) return known->second;
    std::vector<std::string_view> ids;
    for (const auto& [name, unused] : concepts) ids.push_back(name);
    const auto hint = did_you_mean(id, ids);
    throw CommandError(fmt::format("there is no concept '{}'{}", id, hint.empty() ? "" : "; " + hint));
}

void print_concept(World& world, char sign, const Concept& found, const std::string& reason) {
    world.out << fmt::format("{} {:<26} {}{}{}\n", sign, found.id, found.title.in(world.language),
                             reason.empty() ? "" : "  – ", reason);
}

std::string nearness_of(World& world, const NearConcept& near) {
    std::vector<std::string> missing;
    for (const auto& piece : near.nearest.lack.missing) missing.push_back(shortened(piece, longest_phrase_shown_bytes));
    const LocalText reason = near.nearest.lack.missing.empty()
                                 ? LocalText{"\"{}\": its words are not together", "\"{}\"：词都有，但不在一起"}
                                 : LocalText{"\"{}\" lacks: {}", "\"{}\" 还缺：{}"};
    return fmt::format(fmt::runtime(reason.in(world.language)),
                       shortened(near.nearest.phrase, longest_phrase_shown_bytes), fmt::join(missing, " … "));
}

int find_concepts(World& world, const ConceptBank& concepts, const std::string& sentence) {
    const auto found = concepts_in(sentence, concepts);
    for (const auto& each : found.found)
        print_concept(world, '+', concepts.at(each.id), fmt::format("“{}”", quoted(sentence, each.spans)));
    for (const auto& each : found.refused)
        print_concept(world, '-', concepts.at(each.id),
                      LocalText{"denied, or only possible", "被否定，或只说可能"}.in(world.language));
    for (const auto& near : found.near) print_concept(world, '-', concepts.at(near.id), nearness_of(world, near));
    if (found.found.empty())
        world.out << LocalText{"No concept finds this sentence.", "没有概念能识别这句话。"}.in(world.language) << '\n';
    return found.found.empty() ? exit_findings : exit_clean;
}

int print_alike(World& world, const ConceptBank& concepts, const std::string& id) {
    const Concept& like = concept_in(concepts, id);
    print_concept(world, '=', like, {});
    for (const auto& other : concepts_like(like, concepts)) {
        const LocalText share{"finds {} of its {} examples", "能识别它的 {} 个例句（共 {} 个）"};
        print_concept(world, ' ', concepts.at(other.id),
                      fmt::format(fmt::runtime(share.in(world.language)), other.found, like.match_examples.size()));
    }
    return exit_clean;
}

int run_concepts(World& world, const ConceptsArguments& arguments) {
    const auto concepts = open_pack(world, arguments.pack).concepts;
    if (!arguments.like.empty()) return print_alike(world, concepts, arguments.like);
    if (!arguments.sentence.empty()) return find_concepts(world, concepts, arguments.sentence);
    for (const auto& [id, each] : concepts) print_concept(world, ' ', each, {});
    return exit_clean;
}

}  // namespace

void add_concepts(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand(
        "concepts", "Which concepts find a sentence and which nearly do; without a sentence, list them all");
    auto arguments = std::make_shared<ConceptsArguments>();
    auto* sentence = command->add_option("SENTENCE", arguments->sentence, "What a trainee might write");
    command->add_option("--like", arguments->like, "The concepts that find what this one finds")->excludes(sentence);
    command->add_option("--pack", arguments->pack, "The pack whose concepts, and those it requires, are asked")
        ->capture_default_str();
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return run_concepts(world, *arguments); }; });
}

}  // namespace haoping::cli
