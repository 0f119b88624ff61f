#include <algorithm>
#include <map>
#include <stdexcept>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"
#include "support/random_player.h"

using namespace haoping;
using namespace haoping::test;

namespace {

constexpr std::uint64_t most_players = 3000;  // seeds tried until every ending of a case is met

// What to do for an ending: the moves of a random player, as far as a person can make them.
using Ways = std::map<std::string, std::vector<TimedAction>>;

bool is_blank(const Action& action) {
    const auto* reply = std::get_if<SendReply>(&action);
    return reply != nullptr && reply->text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// Without empty replies and what the desk refuses; an address is the one that the dialog proposes.
Session as_a_person(const Pack& pack, const Scenario& scenario, const Session& played) {
    Session session = start_session(pack, scenario, played.seed, played.started);
    for (TimedAction move : played.actions) {
        if (auto* use = std::get_if<UseDesk>(&move.action)) {
            use->address.reset();
        }
        if (is_blank(move.action)) {
            continue;
        }
        Turn turn = apply(pack, session, move.action, move.at);
        const bool refused = std::ranges::any_of(
            turn.events, [](const Event& event) { return std::holds_alternative<RefusedEvent>(event.what); });
        if (!refused) {
            session = std::move(turn.next);
        }
    }
    return session;
}

Ways ways_to_endings(const Pack& pack, const Scenario& scenario) {
    Ways ways;
    for (std::uint64_t seed = 0; seed < most_players && ways.size() < scenario.endings.size(); ++seed) {
        const Session session = as_a_person(pack, scenario, RandomPlayer(pack, scenario, seed).play());
        if (session.ending) {
            ways.try_emplace(*session.ending, session.actions);
        }
    }
    return ways;
}

void paste_over(HeadlessUi& ui, const std::string& text) {
    ui.clipboard() = text;
    ui.press(ui::Key::a, ui::ctrl_mod);
    ui.press(ui::Key::v, ui::ctrl_mod);
}

// Points and clicks; only text comes from the clipboard.
struct Mouse {
    HeadlessUi& ui;
    void write(const std::string& text) { fill("Your reply", text); }
    void send() { ui.click("Send"); }
    void take(const std::string& action) { ui.click(action); }
    void fill(const std::string& field, const std::string& text) {
        ui.click(field);
        paste_over(ui, text);
    }
    void confirm(const std::string& button) { ui.click(button); }
    void look_back() { ui.click("See how it went"); }
};

struct Keyboard {
    HeadlessUi& ui;
    void write(const std::string& text) {
        go_to("Your reply", ui::Key::f6);
        paste_over(ui, text);
    }
    void send() { ui.press(ui::Key::enter, ui::ctrl_mod); }
    void take(const std::string& action) {
        ui.press(ui::Key::a, ui::alt_mod);
        confirm_with(action, ui::Key::down);
    }
    void fill(const std::string& field, const std::string& text) {
        go_to(field, ui::Key::tab);
        paste_over(ui, text);
    }
    void confirm(const std::string& button) { confirm_with(button, ui::Key::tab); }
    void look_back() { ui.press(ui::Key::enter); }

private:
    void confirm_with(const std::string& button, ui::Key way) {
        go_to(button, way);
        ui.press(ui::Key::enter);
    }
    void go_to(const std::string& label, ui::Key way) {
        constexpr int most_presses = 20;
        for (int presses = 0; ui.focused() != label; ++presses) {
            if (presses == most_presses) {
                throw std::runtime_error("the keyboard does not reach \"" + label + "\"; shown:\n" + ui.text());
            }
            ui.press(way);
        }
    }
};

template <typename Person>
void act(DeskFixture& desk, Person& person, const UseDesk& use) {
    const auto actions = desk.practice().actions;
    const auto action = std::ranges::find(actions, use.action, &ActionButton::id);
    const bool asks = desk.ui().ui().recorder().find(action->title + "…") != nullptr;
    person.take(asks ? action->title + "…" : action->title);
    if (!asks) {
        return;
    }
    if (use.amount && use.amount != action->suggested) {
        person.fill("Sum", to_string(*use.amount));
    }
    person.confirm(action->title);
}

// Plays the moves through the screens. Returns how the conversation ends.
template <typename Person>
std::string play(DeskFixture& desk, Person person, const std::vector<TimedAction>& moves) {
    for (const auto& move : moves) {
        if (const auto* reply = std::get_if<SendReply>(&move.action)) {
            person.write(reply->text);
            person.send();
        } else {
            act(desk, person, std::get<UseDesk>(move.action));
        }
    }
    const auto lines = desk.practice().lines;
    const auto ending = std::ranges::find(lines, LineKind::ending, &ConversationLine::kind);
    person.look_back();
    return ending == lines.end() ? std::string("no ending; shown:\n" + desk.ui().text()) : ending->text;
}

template <typename Person>
void play_to_every_ending() {
    const auto library = Library::load({shipped_packs()});
    DeskFixture desk;
    for (const Pack* pack : library.packs()) {
        for (const auto& scenario : pack->scenarios) {
            const Ways ways = ways_to_endings(*pack, scenario);
            for (const auto& [id, ending] : scenario.endings) {
                INFO(pack->id << "/" << scenario.id << ": " << id);
                REQUIRE(ways.contains(id));
                desk.start({pack->id, scenario.id});
                CHECK(play(desk, Person{desk.ui()}, ways.at(id)) == ending.title.en + ". " + ending.text.en);
                CHECK(desk.on_debrief());
            }
        }
    }
}

}  // namespace

SCENARIO("Every ending of every shipped case is reached with the mouse", "[screens][endings]") {
    play_to_every_ending<Mouse>();
}

SCENARIO("Every ending of every shipped case is reached with the keyboard", "[screens][endings]") {
    play_to_every_ending<Keyboard>();
}
