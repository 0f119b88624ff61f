#include "cli/reply_lines.h"

#include <atomic>
#include <ostream>
#include <sstream>
#include <thread>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/file_text.h"
#include "cli/reply_to_mark.h"
#include "play/lookup.h"
#include "play/session_facts.h"

namespace haoping::cli {

JsonLines read_json_lines(World& world, const std::string& file) {
    JsonLines read{.file = file, .lines = {}};
    std::istringstream text(with_line_feeds(read_text(world, file)));
    std::size_t number = 0;
    for (std::string line; std::getline(text, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string::npos) read.lines.push_back({number, std::move(line)});
    }
    return read;
}

std::size_t for_each_line(World& world, const JsonLines& lines, unsigned jobs,
                          const std::function<void(std::size_t)>& work) {
    std::vector<std::string> problems(lines.lines.size());
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t at = next++; at < lines.lines.size(); at = next++) {
            try {
                work(at);
            } catch (const std::exception& error) {  // malformed JSON, missing keys, unknown scenario
                problems[at] = error.what();
            }
        }
    };
    std::vector<std::thread> threads;
    for (unsigned job = 1; job < jobs; ++job) threads.emplace_back(run);
    run();
    for (auto& thread : threads) thread.join();

    std::size_t wrong = 0;
    for (std::size_t at = 0; at < problems.size(); ++at) {
        if (problems[at].empty()) continue;
        world.err << fmt::format("{}:{}: {}\n", lines.file, lines.lines[at].number, problems[at]);
        ++wrong;
    }
    return wrong;
}

MarkedLine mark_reply_line(const Pack& pack, const nlohmann::json& line, const SpellingDictionary* dictionary) {
    const Scenario& scenario = scenario_in(pack, line.at("scenario").get<std::string>());
    const Step& step = step_in(scenario, line.value("step", std::string()));
    MarkedLine marked{.id = id_of(line.at("id")),
                      .scenario = scenario.id,
                      .step = step.id,
                      .text = line.at("text").get<std::string>(),
                      .assessment = {}};
    const auto actions = line.value("actions", std::vector<std::string>());
    auto facts = facts_of(pack, session_after(pack, scenario, step.id, actions, Impossible::take_as_done));
    if (!line.contains("actions")) facts.actions_taken.reset();
    marked.assessment = assess(marked.text, step_rubric(pack, scenario, step.id), facts, dictionary);
    return marked;
}

std::string id_of(const nlohmann::json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

}  // namespace haoping::cli
