#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario shelf{"cancel-order", "not-shipped"};

// One reply that misses most of what is asked, and back home.
void reply_weakly(DeskFixture& desk) {
    desk.start(shelf);
    desk.app().handle(Send{"Dear customer, thank you for writing. We will look at your order and tell you more soon."});
    desk.app().handle(GoHome{});
    desk.ui().settle();
}

}  // namespace

SCENARIO("A new student sees one big button, then the cases", "[screens][home]") {
    DeskFixture desk;
    GIVEN("the first start") {
        THEN("the button has the focus and every family is there") {
            CHECK(desk.ui().focused() == "Start with your first customer");
            CHECK(desk.ui().item("Cases").selected);
            CHECK(desk.ui().shows("Where is my parcel?"));
            CHECK(desk.ui().shows("After 5 replies of your own you see your skills here"));
            CHECK(desk.ui().shows("Nothing is due for review today."));
        }
        WHEN("the map is opened") {
            desk.ui().click("Course map");
            desk.ui().settle();
            THEN("all units are there, new") {
                CHECK(desk.ui().shows("0 of 138 units started"));
                CHECK(desk.ui().item("ORD-12").value == "ORD-12 Cancelling an order: New");
                CHECK(desk.ui().item("OPS-01").value.ends_with("New"));
            }
        }
    }
}

SCENARIO("Home opens with the tab that was chosen last", "[screens][home]") {
    GIVEN("a new student who has opened the map") {
        DeskFixture desk;
        desk.ui().click("Course map");
        desk.ui().settle();
        WHEN("the program is started again") {
            desk.app().restart();
            THEN("the map is known") { CHECK(desk.app().view<HomeView>().tab == HomeTab::map); }
        }
    }
}

SCENARIO("The map is walked and used with the keyboard", "[screens][home]") {
    DeskFixture desk;
    GIVEN("the map with a unit selected") {
        desk.ui().click("Course map");
        desk.ui().settle();
        desk.ui().click("ORD-12");
        WHEN("arrows are pressed") {
            desk.ui().press(ui::Key::right);
            THEN("the next unit is selected, and its strip shown") {
                CHECK(desk.ui().focused() == "ORD-13");
                desk.ui().settle();
                CHECK(desk.ui().shows("ORD-13 · "));
            }
            AND_WHEN("up and down are pressed") {
                desk.ui().press(ui::Key::up);
                CHECK(desk.ui().focused() == "PRE-13");
                desk.ui().press(ui::Key::down, {}, 2);
                THEN("the shorter row ends earlier") { CHECK(desk.ui().focused() == "LOG-12"); }
            }
        }
        WHEN("Home and End are pressed") {
            desk.ui().press(ui::Key::end);
            CHECK(desk.ui().focused() == "ORD-17");
            desk.ui().press(ui::Key::home);
            THEN("the row's ends are reached") { CHECK(desk.ui().focused() == "ORD-01"); }
        }
        WHEN("Enter is pressed") {
            desk.ui().press(ui::Key::enter);
            THEN("a case of the unit starts") {
                CHECK(desk.on_practice());
                CHECK(desk.app().view<PracticeView>().draft.turn == 0);
            }
        }
        WHEN("Enter is pressed on a unit without a case") {
            desk.ui().click("OPS-01");
            desk.ui().press(ui::Key::enter);
            desk.ui().settle();
            THEN("its page opens") {
                CHECK(std::holds_alternative<StudyView>(desk.app().app().view().content));
                CHECK(desk.ui().shows("OPS-01 · "));
            }
        }
        WHEN("a unit is double clicked") {
            desk.ui().double_click("LOG-10");
            THEN("its case starts") { CHECK(desk.on_practice()); }
        }
        WHEN("the button of a case is pressed") {
            desk.ui().click("Still on the shelf");
            THEN("it starts") { CHECK(desk.on_practice()); }
        }
    }
}

SCENARIO("Units and cases are found by typing", "[screens][home]") {
    DeskFixture desk;
    GIVEN("the field reached with Ctrl+F") {
        desk.ui().press(ui::Key::f, ui::ctrl_mod);
        desk.ui().settle();
        CHECK(desk.ui().focused() == "Find a unit or a case");
        WHEN("a customer's trouble is typed and Enter pressed") {
            desk.ui().type("hippo");
            desk.ui().settle();
            CHECK(desk.ui().shows("Hippo for crocodile"));
            desk.ui().press(ui::Key::enter);
            THEN("the case starts") { CHECK(desk.on_practice()); }
        }
        WHEN("a unit's number is typed") {
            desk.ui().type("ops-03");
            desk.ui().settle();
            desk.ui().press(ui::Key::enter);
            desk.ui().settle();
            THEN("it is selected in the map") {
                CHECK(desk.ui().item("OPS-03").selected);
                CHECK_FALSE(desk.on_practice());
            }
        }
        WHEN("nothing has it") {
            desk.ui().type("zzz");
            desk.ui().settle();
            THEN("that is said, and the search can be cleared") {
                CHECK(desk.ui().shows("Nothing found for zzz"));
                desk.ui().press(ui::Key::escape);
                desk.ui().settle();
                CHECK(desk.ui().shows("Where is my parcel?"));
            }
        }
    }
}

SCENARIO("What a reply missed is offered as an exercise", "[screens][home]") {
    DeskFixture desk;
    GIVEN("a reply that misses points") {
        reply_weakly(desk);
        const auto mistakes = desk.app().view<HomeView>().mistakes;
        REQUIRE_FALSE(mistakes.empty());
        WHEN("the list is opened from Today") {
            desk.ui().click("Show");
            desk.ui().settle();
            THEN("the newest stands first, with its case") {
                CHECK(desk.ui().shows(mistakes.front().criterion));
                CHECK(desk.ui().shows("Still on the shelf"));
            }
            AND_WHEN("one is practised") {
                desk.ui().click("Practise this");
                desk.ui().settle();
                THEN("the case stands before that reply with the old text") {
                    REQUIRE(desk.on_practice());
                    CHECK(desk.practice().draft.turn == 0);
                    CHECK(desk.practice().draft.text.starts_with("Dear customer"));
                }
            }
        }
    }
}

SCENARIO("Mastery follows marks and survives a restart", "[screens][home]") {
    DeskFixture desk;
    GIVEN("a marked reply") {
        reply_weakly(desk);
        const auto unit_now = [&] {
            const auto map = desk.app().view<HomeView>().map;
            const auto part = std::ranges::find(map.parts, "Orders", &PartRow::title);
            REQUIRE(part != map.parts.end());
            return *std::ranges::find(part->units, "ORD-12", &UnitCell::id);
        };
        const auto before = unit_now();
        CHECK(before.mastery >= haoping::Mastery::tried);
        WHEN("the program is started again") {
            desk.app().restart();
            desk.app().handle(GoHome{});
            THEN("the unit stands where it stood") {
                CHECK(unit_now().mastery == before.mastery);
                CHECK(unit_now().line == before.line);
                CHECK_FALSE(desk.app().view<HomeView>().is_new);
            }
        }
        WHEN("the case is only opened again") {
            desk.start(shelf);
            desk.app().handle(GoHome{});
            THEN("nothing changes") { CHECK(unit_now().mastery == before.mastery); }
        }
    }
}

SCENARIO("Home keeps its shape in every size and language", "[screens][home]") {
    for (const auto size : {ui::Vec{1366, 768}, ui::Vec{1280, 720}, ui::Vec{1920, 1080}, ui::Vec{683, 384}}) {
        for (const auto language : {Locale::en, Locale::zh}) {
            DeskFixture desk({.language = language, .theme = ThemeChoice::light, .text_percent = 100, .motion = false},
                             size);
            desk.ui().click(language == Locale::en ? "Course map" : "课程地图");
            desk.ui().settle();
            INFO(size.x << " × " << size.y);
            const auto& last_of_widest = desk.ui().item("PRE-22");
            CHECK(last_of_widest.rect.right() < size.x);
            for (const auto& item : desk.ui().ui().recorder().items()) {
                INFO(item.label);
                CHECK(item.rect.x >= 0);
                CHECK(item.visible.right() <= size.x);
            }
        }
    }
}

SCENARIO("The tabs stay where they are, and as they were chosen", "[screens][home]") {
    DeskFixture desk;
    desk.app().handle(GoHome{});
    desk.ui().settle();
    const auto place = [&] { return desk.ui().item("Cases").rect; };
    const ui::Rect among_cases = place();
    desk.ui().click("Course map");
    CHECK(place() == among_cases);
    desk.ui().click("Cases");
    desk.app().handle(StartScenario{"cancel-order", "ten-lipsticks", PracticeMode::free});
    desk.app().handle(Send{"Dear Ana, may I ask why you want to cancel?"});
    desk.app().handle(GoHome{});
    desk.ui().settle();
    CHECK(desk.ui().item("Cases").selected);
}

SCENARIO("Home asks for the name once", "[screens][home]") {
    DeskFixture desk;
    Settings fresh;
    fresh.motion = false;
    desk.app().handle(ChangeSettings{fresh});
    desk.ui().settle();
    REQUIRE(desk.ui().shows("What is your name?"));
    WHEN("it is said") {
        desk.ui().click("Name in Latin letters");
        desk.ui().type("Wang Wei");
        desk.ui().press(ui::Key::enter);
        desk.ui().settle();
        THEN("it is kept, and the question is gone") {
            CHECK(desk.app().app().settings().name.latin == "Wang Wei");
            CHECK_FALSE(desk.ui().shows("What is your name?"));
        }
    }
    WHEN("one does not want to say") {
        desk.ui().click("Not now");
        desk.ui().settle();
        THEN("the question is gone, too") { CHECK_FALSE(desk.ui().shows("What is your name?")); }
    }
}
