#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "pmatch/pmatch.h"

namespace haoping::cli {

namespace {

struct PmatchArguments {
    std::string pattern;
    std::string reply = "-";
    std::string options = "{}";
};

using Json = nlohmann::json;

std::string text_of(const Json& value, const std::string& name) {
    if (!value.is_string()) throw CommandError(fmt::format("option '{}' must be a text", name));
    return value.get<std::string>();
}

bool truth_of(const Json& value, const std::string& name) {
    if (!value.is_boolean()) throw CommandError(fmt::format("option '{}' must be true or false", name));
    return value.get<bool>();
}

std::vector<std::string> words_of(const std::string& list) {
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = list.find_first_not_of(" \n\r\t", at)) != std::string::npos;) {
        const auto end = std::min(list.find_first_of(" \n\r\t", at), list.size());
        words.push_back(list.substr(at, end - at));
        at = end;
    }
    return words;
}

std::vector<PMatchSynonym> synonyms_of(const Json& value) {
    if (!value.is_object()) throw CommandError(R"(option 'synonyms' must look like {"word": "other|another"})");
    std::vector<PMatchSynonym> synonyms;
    for (const auto& [word, equivalents] : value.items()) synonyms.push_back({word, text_of(equivalents, "synonyms")});
    return synonyms;
}

// By the names that Moodle gives them.
PMatchOptions read_options(const std::string& text) {
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) throw CommandError(R"(--options takes a JSON object, say {"ignorecase": true})");
    PMatchOptions options;
    for (const auto& [name, value] : json.items()) {
        if (name == "ignorecase")
            options.ignore_case = truth_of(value, name);
        else if (name == "sentencedividers")
            options.sentence_dividers = text_of(value, name);
        else if (name == "worddividers")
            options.word_dividers = text_of(value, name);
        else if (name == "converttospace")
            options.convert_to_space = text_of(value, name);
        else if (name == "extradictionarywords")
            options.extra_words = words_of(text_of(value, name));
        else if (name == "synonyms")
            options.synonyms = synonyms_of(value);
        else
            throw CommandError(
                fmt::format("there is no option '{}'; there are ignorecase, synonyms, sentencedividers, "
                            "converttospace, worddividers and extradictionarywords",
                            name));
    }
    return options;
}

// The line with the mistake, and a mark under the place.
void print_problem(World& world, const std::string& pattern, const PMatchProblem& problem) {
    const auto line_begin = problem.offset == 0 ? 0 : pattern.rfind('\n', problem.offset - 1) + 1;
    const auto line_end = std::min(pattern.find('\n', problem.offset), pattern.size());
    const auto before = pattern.substr(line_begin, problem.offset - line_begin);
    const auto columns =
        std::ranges::count_if(before, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
    const auto line = 1 + std::count(pattern.begin(), pattern.begin() + static_cast<std::ptrdiff_t>(line_begin), '\n');
    world.err << fmt::format("pattern:{}:{}: {}\n  {}\n  {}^\n", line, columns + 1, problem.message,
                             pattern.substr(line_begin, line_end - line_begin),
                             std::string(static_cast<std::size_t>(columns), ' '));
}

int pmatch(World& world, const PmatchArguments& arguments) {
    const auto read = read_pmatch(arguments.pattern, read_options(arguments.options));
    if (const auto* problem = std::get_if<PMatchProblem>(&read)) {
        print_problem(world, arguments.pattern, *problem);
        return exit_could_not;
    }
    const auto reply = read_text(world, arguments.reply);
    const auto result = match(std::get<PMatchPattern>(read), reply);
    std::string words;
    for (const auto& span : result.words)
        words += fmt::format("{}{}", words.empty() ? ": " : " | ", quote(reply, span));
    world.out << (result.matches ? "match" + words : "no match") << '\n';
    return result.matches ? exit_clean : exit_findings;
}

}  // namespace

void add_pmatch(CLI::App& app, World& world, Run& run) {
    auto* command = app.add_subcommand("pmatch", "Match a reply against a pattern of Moodle's pattern-match language");
    auto arguments = std::make_shared<PmatchArguments>();
    command->add_option("--pattern", arguments->pattern, "The pattern, say 'match_mow(refund|[pay back])'")->required();
    command->add_option("--reply", arguments->reply, "The file with the reply; - is standard input")
        ->capture_default_str();
    command->add_option("--options", arguments->options,
                        R"(JSON by Moodle's names: {"ignorecase": true, "synonyms": {"a": "b|c"}, )"
                        R"("sentencedividers": ".?!", "converttospace": ",;:"})");
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return pmatch(world, *arguments); }; });
}

}  // namespace haoping::cli
