#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "play/session.h"

namespace haoping::cli {

// The arguments that score and explain share: which reply, to which step, after which actions.
struct ReplyArguments {
    std::string pack;
    std::string scenario;
    std::string step;
    std::string reply = "-";
    std::vector<std::string> after;
    bool actions_known = false;  // whether --after was given
    bool as_model = false;       // that it is like a model reply is not held against it
    std::string model;           // "en", "zh": the step's own model reply is marked; empty: `reply`
};
void add_reply_arguments(CLI::App& command, ReplyArguments& arguments);

// CommandError when it has more characters than are read.
void refuse_too_long(std::string_view reply);

struct MarkedReply {
    Pack pack;
    std::string text;
    Facts facts;  // as it was marked with them
    Assessment assessment;
    std::size_t scenario = 0;  // index into pack.scenarios
    std::string step;

    const CompiledRubric& rubric() const { return pack.step_rubrics.at(scenario).at(step); }
};
MarkedReply mark_reply(World& world, const ReplyArguments& arguments);

// The debrief; where the reply is refused as a model's copy, also how an author sees its marks.
void print_marked(World& world, const MarkedReply& marked);

// What to do with an action of a list that the desk would refuse at that moment.
enum class Impossible : std::uint8_t {
    report,       // CommandError
    take_as_done  // the list says what was done, not each step on the way
};

// The case opened at a step, with these actions taken. CommandError when one of them is unknown.
Session session_after(const Pack& pack, const Scenario& scenario, const std::string& step,
                      const std::vector<std::string>& actions, Impossible impossible);

}  // namespace haoping::cli
