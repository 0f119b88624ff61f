#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <fstream>
#include <optional>
#include <ostream>
#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/assessment_text.h"
#include "cli/attempt_keeper.h"
#include "cli/command.h"
#include "cli/file_text.h"
#include "cli/terminal_desk.h"
#include "pack/library.h"
#include "play/lookup.h"
#include "play/session_log.h"
#include "text/utf8.h"
#include "views/action_view.h"

namespace haoping::cli {

namespace {

struct PractiseArguments {
    std::string scenario = "not-shipped";
    std::vector<std::string> packs;
    std::string record;
    std::string script;  // a file; empty: the terminal, or all of standard input
    std::uint64_t seed = 1;
    bool keep = false;
    bool no_keep = false;  // neither: kept in a terminal
    bool afresh = false;
};

LocalText typed_lines() {
    return {R"(.  on a line of its own sends what stands above it
/order  the order and its tracking
/policy  the shop's rules
/actions  what you can do
/do N [sum]  do it, e.g. /do 2 5.00 USD
/hint  a hint
/quit  leave; in a terminal nothing is lost)",
            R"(.  单独一行，发送上面的内容
/order  订单与物流
/policy  店铺规则
/actions  可用操作
/do N [金额]  执行操作，如 /do 2 5.00 USD
/hint  提示
/quit  离开；在终端中内容不会丢失)"};
}

// What is written for a person at the terminal: a reply, or a command.
struct Typed {
    bool is_command = false;
    std::string text;
};

bool holds_no_words(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// Unlike a person at the terminal a letter may well have a line that begins with a slash.
bool is_command(std::string_view line) {
    constexpr auto whole = std::to_array<std::string_view>({"/order", "/policy", "/actions", "/hint", "/help"});
    return line.starts_with("/do ") || std::ranges::find(whole, line) != whole.end();
}

// Without commands and dots it is one reply; what no dot sends is sent at the end.
std::vector<Typed> parts_of(const std::string& script) {
    std::vector<Typed> parts;
    std::string reply;
    std::istringstream lines(script);
    for (std::string line; std::getline(lines, line) && line != "/quit";) {
        if (line == ".") {
            parts.push_back({.is_command = false, .text = std::exchange(reply, {})});
        } else if (is_command(line)) {
            parts.push_back({.is_command = true, .text = line});
        } else {
            reply += line + '\n';
        }
    }
    parts.push_back({.is_command = false, .text = std::move(reply)});
    return parts;
}

// The last line's end only says that the text is over.
std::string as_sent(std::string text) {
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

class Practice {
public:
    Practice(World& world, const Pack& pack, const Scenario& scenario, const PractiseArguments& arguments)
        : m_world(world),
          m_pack(pack),
          m_scenario(scenario),
          m_arguments(arguments),
          m_dictionary(open_dictionary()),
          m_session(start_session(pack, scenario, arguments.seed, now())),
          m_keeper(world, pack,
                   arguments.keep || (world.interactive && !arguments.no_keep) ? AttemptKeeper::Keep::yes
                                                                               : AttemptKeeper::Keep::no) {}

    // A person at the terminal: reply after reply until the case ends or they leave.
    int talk() {
        std::string reply = take_up();
        open();
        say({"Write your reply; a line with only a dot sends it. /help shows what else you can do.",
             "输入回复，单独一行句点发送。/help 显示其他命令。"});
        if (!reply.empty()) {
            say({"You have written so far:\n\n" + reply, "您已经写了：\n\n" + reply});
        }
        for (std::string line; !m_session.ending && std::getline(m_world.in, line) && line != "/quit";) {
            if (line == ".") {
                if (send(reply)) reply.clear();
            } else if (!line.empty() && line.front() == '/') {
                command(line);
            } else {
                reply += line + '\n';
                m_keeper.save_draft(m_session, reply, now());
            }
        }
        leave(reply);
        return finish();
    }

    // No person, but what one would type.
    int follow(const std::string& script) {
        if (holds_no_words(script)) {
            open();
            say({"No reply was given. Pipe one in: echo \"Dear …\" | haoping practise " + m_scenario.id +
                     ", or start it in a terminal and type.",
                 "没有收到回复。可以这样输入：echo \"Dear …\" | haoping practise " + m_scenario.id +
                     "，或在终端中直接输入。"});
            return exit_clean;
        }
        const auto parts = parts_of(script);
        if (!std::ranges::all_of(parts, [&](const Typed& part) { return part.is_command || fits(part.text); })) {
            return exit_could_not;
        }
        const std::string unsent = take_up();
        open();
        const auto is_reply = [](const Typed& part) { return !part.is_command && !holds_no_words(part.text); };
        if (!unsent.empty() && std::ranges::any_of(parts, is_reply)) {
            say({"You had written this and not sent it; what comes now is sent instead:\n\n" + unsent,
                 "您写过以下内容但没有发送，这次改为发送新的内容：\n\n" + unsent});
        }
        for (auto part = parts.begin(); part != parts.end() && !m_session.ending; ++part) {
            if (part->is_command) {
                m_world.out << "\n> " << part->text << '\n';
                command(part->text);
            } else if (is_reply(*part)) {
                m_world.out << '\n' << part->text << '\n';
                send(part->text);
            }
        }
        return finish();
    }

private:
    // Goes on with a case of this scenario that was left; returns the text that was not sent.
    std::string take_up() {
        m_keeper.refuse_beside_exam(m_scenario, now());
        auto left = m_arguments.afresh ? std::nullopt : m_keeper.go_on(m_scenario, m_dictionary.get());
        if (!left) {
            m_keeper.begin(m_session);
            return {};
        }
        m_session = std::move(left->session);
        say({"This case goes on where you left it; --new begins it anew.", "从上次离开的地方继续；--new 可重新开始。"});
        return std::move(left->draft);
    }

    void leave(const std::string& reply) {
        if (m_session.ending) {
            return;
        }
        if (m_keeper.keeps()) {
            say({"The case is kept with what you have written. The same command goes on with it.",
                 "案例和已写的内容都已保留，用同一命令即可继续。"});
        } else if (!reply.empty()) {
            say({"This attempt is not kept. You have written:\n\n" + reply, "本次练习不保留。您写了：\n\n" + reply});
        }
    }

    void say(const LocalText& text) { m_world.out << '\n' << text.in(m_world.language) << '\n'; }

    void open() {
        print_case(m_world, m_scenario);
        print_events(m_world, m_scenario, m_session.events);
        print_task(m_world, step_of(m_scenario, m_session.step));
    }

    void perform(const Action& action) {
        const Turn turn = apply(m_pack, m_session, action, now(), m_dictionary.get());
        m_session = turn.next;
        m_keeper.save(m_session);
        record();
        if (std::holds_alternative<SendReply>(action)) {
            const SentReply& sent = m_session.replies.back();
            print_debrief(m_world, sent.marks, sent.text, step_rubric(m_pack, m_scenario, sent.step));
        }
        print_events(m_world, m_scenario, turn.events);
    }

    // False, and told: it is too long.
    bool fits(const std::string& reply) {
        const auto characters = count_characters(as_sent(reply));
        if (characters > longest_reply) {
            say({fmt::format("A reply holds {} characters at most; this one has {}.", longest_reply, characters),
                 fmt::format("回复最多 {} 个字符，这条有 {} 个。", longest_reply, characters)});
        }
        return characters <= longest_reply;
    }

    // False: it is too long, and stays for the trainee.
    bool send(const std::string& reply) {
        if (holds_no_words(reply)) {
            return true;
        }
        if (!fits(reply)) {
            return false;
        }
        perform(SendReply{as_sent(reply)});
        if (!m_session.ending) {
            print_task(m_world, step_of(m_scenario, m_session.step));
        }
        return true;
    }

    void command(const std::string& line) {
        if (line == "/order") {
            print_order(m_world, m_pack, m_session);
        } else if (line == "/policy") {
            print_policies(m_world, m_pack, m_scenario);
        } else if (line == "/actions") {
            print_actions(m_world, m_pack, m_session);
        } else if (line.rfind("/do ", 0) == 0) {
            use_desk(line.substr(4));
        } else if (line == "/hint") {
            hint();
        } else {
            say(typed_lines());
        }
    }

    // "2 5.00 USD"
    void use_desk(const std::string& words) {
        std::size_t number = 0;
        const auto [rest, error] = std::from_chars(words.data(), words.data() + words.size(), number);
        if (error != std::errc() || number == 0 || number > m_scenario.actions.size()) {
            say({"Give the number of an action; /actions lists them.", "请输入操作编号，/actions 可查看列表。"});
            return;
        }
        const DeskAction& action = m_scenario.actions[number - 1];
        UseDesk use{.action = action.id, .amount = action.suggested, .address = action.new_address};
        std::string sum(rest, words.data() + words.size());
        sum.erase(0, sum.find_first_not_of(' '));
        if (!sum.empty()) {
            const Order* order = find_order(m_scenario, action.order);
            use.amount = typed_sum(sum, order != nullptr ? order->paid.currency : std::string());
            if (!use.amount) {
                say({"Write the sum like this: 5.00 USD", "金额请这样写：5.00 USD"});
                return;
            }
        }
        perform(use);
    }

    void hint() {
        const auto& hints = step_of(m_scenario, m_session.step).hints;
        perform(TakeHint{});
        const auto& events = m_session.events;
        if (const auto* opened = std::get_if<HintEvent>(&events.back().what)) {
            say(hints[opened->number - 1]);
        }
    }

    void record() {
        if (m_arguments.record.empty()) {
            return;
        }
        std::ofstream out(m_arguments.record, std::ios::binary);
        out << to_json_text(log_of(m_session, m_pack.id)) << '\n';
        if (!out.flush()) {
            throw CommandError(fmt::format(
                "'{}' could not be written: check that the folder is there and the disk not full", m_arguments.record));
        }
    }

    int finish() {
        if (m_session.ending) {
            print_ending(m_world, m_scenario, m_session, mark_session(m_pack, m_session));
        }
        return exit_clean;
    }

    World& m_world;
    const Pack& m_pack;
    const Scenario& m_scenario;
    const PractiseArguments& m_arguments;
    std::unique_ptr<SpellingDictionary> m_dictionary;
    Session m_session;
    AttemptKeeper m_keeper;
};

int practise(World& world, const PractiseArguments& arguments) {
    const Library library = Library::load(folders_with_packs(world, arguments.packs));
    const auto [pack, scenario] = library.find(arguments.scenario);
    if (!scenario) {
        std::string problems;
        for (const auto& finding : library.findings())
            if (has_errors(finding.diagnostics))
                problems += fmt::format("\n{} can't be used; haoping validate {} says why",
                                        finding.folder.filename().string(), finding.folder.string());
        throw CommandError(
            fmt::format("there is no scenario '{}'; haoping list shows them{}", arguments.scenario, problems));
    }
    Practice practice(world, *pack, *scenario, arguments);
    if (arguments.script.empty() && world.interactive) return practice.talk();
    return practice.follow(with_line_feeds(read_text(world, arguments.script.empty() ? "-" : arguments.script)));
}

}  // namespace

void add_practise(CLI::App& app, World& world, Run& run) {
    auto* command =
        app.add_subcommand("practise", "Handle a customer in the terminal, or mark a reply from standard input");
    auto arguments = std::make_shared<PractiseArguments>();
    command->add_option("SCENARIO", arguments->scenario, "A scenario's id")->capture_default_str();
    command->add_option("--packs", arguments->packs, "A folder that holds more packs; may be given several times")
        ->check(CLI::ExistingDirectory)
        ->allow_extra_args(false);
    command->add_option("--script", arguments->script, "Play what this file says, as a person would type it");
    command->add_option("--record", arguments->record, "Write the session to this file, for haoping replay");
    command->add_option("--seed", arguments->seed, "Chooses among wordings of the customer's messages")
        ->check(seed_problem)
        ->capture_default_str();
    auto* keep = command->add_flag("--keep", arguments->keep, "Keep the attempt among your results (in a terminal: yes)");
    command->add_flag("--no-keep", arguments->no_keep, "Don't keep it")->excludes(keep);
    command->add_flag("--new", arguments->afresh, "Begin anew, even when a case of this scenario was left unfinished");
    command->footer("What you can type, or write into a file for --script or standard input:\n" + typed_lines().en +
                    "\nWithout a dot or a command, standard input is one reply to the first message.");
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return practise(world, *arguments); }; });
}

}  // namespace haoping::cli
