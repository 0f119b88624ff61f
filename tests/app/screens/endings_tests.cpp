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

// Blank, or with a slot left to fill.
bool cannot_be_sent(const Action& action) {
    const auto* reply = std::get_if<SendReply>(&action);
    return reply != nullptr && (reply->text.find_first_not_of(" \t\r\n") == std::string::npos ||
                                reply->text.find("{{") != std::string::npos);
}

// Without replies that can't be sent and what the desk refuses; an address is the one that the dialog proposes.
Session as_a_person(const Pack& pack, const Scenario& scenario, const Session& played) {
    Session session = start_session(pack, scenario, played.seed, played.started);
    for (TimedAction move : played.actions) {
        if (auto* use = std::get_if<UseDesk>(&move.action)) {
            use->address.reset();
        }
        if (cannot_be_sent(move.action)) {
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
    void open(const std::string& title) {
        constexpr int most_turns = 20;
        ui.click("Home");
        ui.settle();
        ui.click("Cases");
        ui.settle();
        for (int turns = 0; turns < most_turns && ui.item(title).visible != ui.item(title).rect; ++turns) {
            ui.wheel(ui.ui().window().centre(), -1);
        }
        ui.click(title);
    }
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
    // By the tabs or F6 into the cases, arrows within a family, Tab to the next one.
    void open(const std::string& title) {
        constexpr int most_families = 10;
        ui.press(ui::Key::n1, ui::ctrl_mod);
        ui.settle();
        if (ui.item("Cases").selected) {
            ui.press(ui::Key::f6);
        } else {
            go_to("Course map", ui::Key::tab);
            confirm_with("Cases", ui::Key::right);
            ui.settle();
            ui.press(ui::Key::tab);
        }
        for (int family = 0; family < most_families && ui.focused() != title; ++family) {
            for (std::string before; ui.focused() != before && ui.focused() != title;) {
                before = ui.focused();
                ui.press(ui::Key::down);
            }
            if (ui.focused() != title) {
                ui.press(ui::Key::tab);
            }
        }
        ui.press(ui::Key::enter);
    }
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
    if (action->moves_money && action->has_fields()) {  // the question stands over everything else
        person.confirm(action->title + "…");
    }
    person.confirm(action->title);
}

// Opens the case from Home and plays the moves through the screens. Returns how the conversation ends.
template <typename Person>
std::string play(DeskFixture& desk, const std::string& title, const std::vector<TimedAction>& moves) {
    Person person{desk.ui()};
    person.open(title);
    for (const auto& move : moves) {
        if (const auto* reply = std::get_if<SendReply>(&move.action)) {
            person.write(reply->text);
            person.send();
            desk.let_it_go_out();
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
    REQUIRE_FALSE(library.packs().empty());
    DeskFixture desk;
    for (const Pack* pack : library.packs()) {
        for (const auto& scenario : pack->scenarios) {
            const Ways ways = ways_to_endings(*pack, scenario);
            for (const auto& [id, ending] : scenario.endings) {
                INFO(pack->id << "/" << scenario.id << ": " << id);
                REQUIRE(ways.contains(id));
                CHECK(play<Person>(desk, scenario.title.en, ways.at(id)) == ending.title.en + ". " + ending.text.en);
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
