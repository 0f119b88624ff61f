#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"
#include "support/golden_file.h"
#include "support/good_play.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{.pack = "cancel-order", .scenario = "ten-lipsticks"};

std::vector<Intent> good_play_of(const StartScenario& which) {
    const Library library = Library::load({shipped_packs()});
    const Pack& pack = *library.pack(which.pack);
    return good_play(pack, *pack.scenario(which.scenario));
}

void play(DeskFixture& desk, const StartScenario& which) {
    desk.start(which);
    for (const Intent& move : good_play_of(which)) {
        desk.app().handle(move);
    }
    desk.ui().settle();
}

void home_empty(DeskFixture&) {}

void home_with_history(DeskFixture& desk) {
    play(desk, lipsticks);
    desk.start({.pack = "wrong-item", .scenario = "colour-differs"});
    desk.app().handle(GoHome{});
}

void practice_begun(DeskFixture& desk) { desk.start(lipsticks); }

void practice_midway(DeskFixture& desk) {
    desk.start(lipsticks);
    const auto moves = good_play_of(lipsticks);
    const auto first_reply =
        std::ranges::find_if(moves, [](const Intent& move) { return asks_for<Send>(move); });
    for (auto move = moves.begin(); move != first_reply + 1; ++move) {
        desk.app().handle(*move);
    }
    desk.ui().settle();
    desk.ui().type("Dear Ana, you have three days.");
}

void practice_over(DeskFixture& desk) { play(desk, lipsticks); }

void debrief(DeskFixture& desk) {
    desk.start(lipsticks);
    desk.app().handle(Send{"Dear Ana, you have to wait. We send the money back soon. May I ask why you cancel?"});
    desk.app().handle(ShowDebrief{});
}

void settings(DeskFixture& desk) { desk.app().handle(GoSettings{}); }

void keys(DeskFixture& desk) {
    desk.start(lipsticks);
    desk.ui().press(ui::Key::f1);
}

struct TextPicture {
    const char* name;
    void (*prepare)(DeskFixture&);
};
constexpr TextPicture pictures[] = {
    {"home-empty", home_empty},
    {"home-with-history", home_with_history},
    {"practice-begun", practice_begun},
    {"practice-midway", practice_midway},
    {"practice-over", practice_over},
    {"debrief", debrief},
    {"settings", settings},
    {"keys", keys},
};

std::string with_steady_paths(std::string text, const std::string& folder) {
    for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
        text.replace(at, folder.size(), "DATA FOLDER");
    }
    return text;
}

}  // namespace

// What the screens say, line by line: a change in a picture is looked at, then renewed by
// tests/app/screens/renew_goldens.
SCENARIO("The screens show what they showed", "[screens][golden]") {
    ::setenv("TZ", "UTC", 1);
    ::tzset();
    for (const auto language : {Locale::en, Locale::zh}) {
        for (const auto& picture : pictures) {
            DeskFixture desk(Settings{.language = language, .motion = false});
            picture.prepare(desk);
            desk.ui().settle();
            const std::string name = std::string(picture.name) + (language == Locale::en ? ".en.txt" : ".zh.txt");
            const std::string shown = with_steady_paths(desk.ui().text(), desk.app().data_folder().string());
            INFO("golden/" << name << ", renewed by tests/app/screens/renew_goldens");
            CHECK(difference_to_golden(source_folder() / "tests/app/screens/golden" / name, shown) == "");
        }
    }
}
