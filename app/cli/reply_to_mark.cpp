#include "cli/reply_to_mark.h"

#include <future>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/assessment_text.h"
#include "play/lookup.h"
#include "play/session_at.h"
#include "play/session_facts.h"
#include "text/utf8.h"

namespace haoping::cli {

void add_reply_arguments(CLI::App& command, ReplyArguments& arguments) {
    command.add_option("PACK", arguments.pack, "A pack's folder, or the name of a shipped pack")->required();
    command.add_option("SCENARIO", arguments.scenario, "The scenario's id")->required();
    command.add_option("--step", arguments.step, "The step that is answered (default: the first)");
    auto* reply = command.add_option("--reply", arguments.reply, "The file with the reply; - is standard input")
                      ->capture_default_str();
    command.add_flag("--as-model", arguments.as_model,
                     "Mark it as a model reply: that it is one is not held against it");
    command.add_option("--model", arguments.model, "Mark the step's own model reply, en or zh")
        ->check(CLI::IsMember({"en", "zh"}))
        ->excludes(reply);
    command
        .add_option("--after", arguments.after,
                    "Actions taken before, by id; without it what the reply says of them is believed")
        ->expected(0, -1)
        ->each([&arguments](const std::string&) { arguments.actions_known = true; });
}

Session session_after(const Pack& pack, const Scenario& scenario, const std::string& step,
                      const std::vector<std::string>& actions, Impossible impossible) {
    Session session = session_at(pack, scenario, step);
    for (const auto& action : actions) {
        if (action.empty()) continue;  // "--after" alone: none was taken
        if (!find_action(scenario, action)) {
            throw CommandError(fmt::format("scenario '{}' has no action '{}'", scenario.id, action));
        }
        const Turn turn = apply(pack, session, UseDesk{action, {}, {}}, Instant{});
        if (const auto* refused =
                turn.events.empty() ? nullptr : std::get_if<RefusedEvent>(&turn.events.front().what)) {
            if (impossible == Impossible::report)
                throw CommandError(
                    fmt::format("action '{}' is impossible: {}", action, refused->reason.in(Locale::en)));
            session.actions_taken.insert(action);
            continue;
        }
        session = turn.next;
    }
    return session;
}

void refuse_too_long(std::string_view reply) {
    if (const auto characters = count_characters(reply); characters > longest_reply)
        throw CommandError(
            fmt::format("the reply has {} characters; at most {} are marked", characters, longest_reply));
}

namespace {

std::string text_to_mark(World& world, const ReplyArguments& arguments, const Step& step) {
    if (arguments.model.empty()) return read_text(world, arguments.reply);
    const auto& text = arguments.model == "zh" ? step.model_reply.zh : step.model_reply.en;
    if (text.empty()) throw CommandError(fmt::format("step '{}' has no model reply in '{}'", step.id, arguments.model));
    return text;
}

}  // namespace

MarkedReply mark_reply(World& world, const ReplyArguments& arguments) {
    MarkedReply marked;
    auto opened = std::async(std::launch::async, open_dictionary);  // beside the pack, which takes twice as long
    marked.pack = open_pack_for({arguments.scenario, arguments.step}, world, arguments.pack);
    const Scenario& scenario = scenario_in(marked.pack, arguments.scenario);
    const Step& step = step_in(scenario, arguments.step);
    marked.step = step.id;
    marked.scenario = marked.pack.index_of(scenario);
    marked.text = text_to_mark(world, arguments, step);
    refuse_too_long(marked.text);
    if (arguments.as_model || !arguments.model.empty())
        marked.pack.step_rubrics[marked.scenario][marked.step].model_replies = nullptr;
    const Session session = session_after(marked.pack, scenario, marked.step, arguments.after, Impossible::report);
    marked.facts = facts_of(marked.pack, session);
    if (!arguments.actions_known) marked.facts.actions_taken.reset();
    world.dictionary = opened.get();
    marked.assessment = assess(marked.text, marked.rubric(), marked.facts, world.dictionary.get());
    return marked;
}

void print_marked(World& world, const MarkedReply& marked) {
    print_debrief(world, marked.assessment.marks, marked.text, marked.rubric());
    if (marked.assessment.marks.unscorable != Unscorable::copy_of_model) return;
    const LocalText hint{"With --as-model it is marked all the same.", "加上 --as-model 仍可按评分标准查看得分。"};
    world.out << "    " << hint.in(world.language) << '\n';
}

}  // namespace haoping::cli
