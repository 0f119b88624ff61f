// Ways that a person takes through the window, from one screen to the next.
#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

const StartScenario lipsticks{.pack = "cancel-order", .scenario = "ten-lipsticks", .mode = PracticeMode::free};
const char* const thin = "Dear Ana,\nThank you for your message. I will look into it today.\nBest regards,\nLi Xiao";

void press(DeskFixture& desk, ui::Key key, ui::Mods mods = {}) {
    desk.ui().press(key, mods);
    desk.ui().settle();
}

void click(DeskFixture& desk, std::string_view label) {
    desk.ui().click(label);
    desk.ui().settle();
}

void send(DeskFixture& desk, const std::string& text) {
    desk.app().handle(Send{text});
    desk.ui().settle();
}

template <typename View>
bool shows_view(DeskFixture& desk) {
    return std::holds_alternative<View>(desk.app().app().view().content);
}

PaperView paper(DeskFixture& desk) { return std::get<PaperView>(desk.app().view<StudyView>().shown); }

StartScenario other_case(DeskFixture& desk) {
    const auto waiting = desk.practice().queue.waiting.front();
    return {.pack = waiting.pack, .scenario = waiting.scenario, .mode = PracticeMode::free};
}

}  // namespace

SCENARIO("A copied pack is in the course at once", "[screens][ways]") {
    GIVEN("the lab, from which a pack was copied") {
        DeskFixture desk({.authoring = true}, {1600, 900}, nullptr, Packs::shipped_copies);
        desk.app().handle(Lab{OpenInLab{"cancel-order", "ten-lipsticks", {}}});
        desk.ui().settle();
        click(desk, "Make a copy to edit");
        WHEN("Home is opened") {
            press(desk, ui::Key::n1, ui::ctrl_mod);
            THEN("it shows the cases of both") {
                const auto home = desk.app().view<HomeView>();
                const auto of_copy = std::ranges::count_if(home.families, [](const FamilyCard& family) {
                    return family.scenarios.front().pack == "cancel-order-copy";
                });
                CHECK(of_copy == 1);
            }
        }
    }
}

SCENARIO("A paper's number leads to its question, which takes the keys then", "[screens][ways]") {
    GIVEN("a paper, begun, whose first cell was clicked") {
        DeskFixture desk;
        desk.app().handle(Study{StartPaper{"short-test", 17}});
        desk.ui().settle();
        click(desk, "Question 1");
        WHEN("Enter is pressed twice") {
            press(desk, ui::Key::enter);
            press(desk, ui::Key::enter);
            THEN("the third question is there") { CHECK(paper(desk).at == 2); }
        }
        WHEN("a number question is opened by its cell, and digits are typed") {
            std::size_t place = 0;
            for (std::size_t i = 0; i < paper(desk).places.size(); ++i) {
                desk.app().handle(Study{GoToPlace{i}});
                if (paper(desk).asked.form == QuizForm::write) {
                    place = i;
                    break;
                }
            }
            REQUIRE(place > 0);
            desk.app().handle(Study{GoToPlace{0}});
            desk.ui().settle();
            click(desk, "Question " + std::to_string(place + 1));
            desk.ui().type("3");
            desk.ui().settle();
            THEN("they are its answer, and keys that the field would take are not shown") {
                CHECK(paper(desk).at == place);
                CHECK(paper(desk).answer == Answer{Typed{"3"}});
                CHECK_FALSE(desk.ui().shows("N  P"));
            }
        }
        WHEN("words are written for a number, and Enter is pressed") {
            std::size_t at = 0;
            while (paper(desk).asked.form != QuizForm::write) {
                desk.app().handle(Study{GoToPlace{++at}});
            }
            desk.ui().settle();
            desk.ui().type("nnn");
            press(desk, ui::Key::enter);
            THEN("the question stays and says what it wants") {
                CHECK(paper(desk).at == at);
                CHECK(paper(desk).unreadable);
                CHECK(desk.ui().shows("Write a "));
            }
        }
        WHEN("Esc is pressed") {
            press(desk, ui::Key::escape);
            THEN("the paper is still there") { CHECK(shows_view<StudyView>(desk)); }
        }
    }
}

SCENARIO("A beginner comes to an exam", "[screens][ways]") {
    GIVEN("a case that opened as a worked example") {
        DeskFixture desk;
        desk.start({.pack = "cancel-order", .scenario = "ten-lipsticks", .mode = PracticeMode::worked});
        WHEN("Exam is chosen in its menu") {
            click(desk, "Worked example");
            click(desk, "Exam");
            THEN("the case begins anew as one, with no way back to what showed the model") {
                CHECK(desk.practice().help.mode == PracticeMode::exam);
                CHECK(desk.practice().lines.size() >= 1);
                CHECK_FALSE(desk.ui().shows("Started over: "));
            }
        }
        WHEN("it is changed to free and started over") {
            desk.app().handle(ChangeMode{PracticeMode::free});
            desk.app().handle(TryAgain{});
            THEN("it is free again") { CHECK(desk.practice().help.mode == PracticeMode::free); }
        }
    }
    GIVEN("an exam that runs") {
        DeskFixture desk;
        desk.start({.pack = "cancel-order", .scenario = "ten-lipsticks", .mode = PracticeMode::exam});
        const auto attempt = desk.practice().draft.attempt;
        WHEN("it is begun anew or discarded") {
            desk.app().handle(TryAgain{});
            desk.app().handle(DiscardAttempt{attempt});
            desk.ui().settle();
            THEN("it goes on") { CHECK(desk.practice().draft.attempt == attempt); }
        }
    }
}

SCENARIO("A mark is questioned from any tab", "[screens][ways]") {
    GIVEN("the outcome of a reviewed reply") {
        DeskFixture desk;
        desk.start(lipsticks);
        send(desk, thin);
        desk.app().handle(ShowDebrief{0});
        desk.ui().settle();
        press(desk, ui::Key::o);
        WHEN("D is pressed and a sentence with letters of shortcuts is typed") {
            desk.ui().press(ui::Key::d);
            desk.ui().type("no, the list has none");
            press(desk, ui::Key::enter);
            THEN("it is kept, and nothing else happened") {
                REQUIRE(shows_view<DebriefView>(desk));
                const auto rows = desk.app().view<DebriefView>().criteria;
                CHECK(std::ranges::count(rows, "no, the list has none", &CriterionRow::questioned) == 1);
            }
        }
    }
}

SCENARIO("Review is there as soon as a reply was marked, and leads back", "[screens][ways]") {
    GIVEN("a case with a reply, and another one on the desk") {
        DeskFixture desk;
        desk.start(lipsticks);
        send(desk, thin);
        desk.app().handle(ShowDebrief{0});
        desk.app().handle(GoPractice{});
        const auto other = other_case(desk);
        desk.start(other);
        const auto on_desk = desk.practice().draft.attempt;
        WHEN("Ctrl+4 is pressed") {
            press(desk, ui::Key::n4, ui::ctrl_mod);
            THEN("the review of the reply is shown") {
                REQUIRE(shows_view<DebriefView>(desk));
                CHECK(desk.app().view<DebriefView>().reply == thin);
                AND_WHEN("Esc is pressed") {
                    press(desk, ui::Key::escape);
                    THEN("the other customer is there again") {
                        REQUIRE(desk.on_practice());
                        CHECK(desk.practice().draft.attempt == on_desk);
                    }
                }
            }
        }
        WHEN("Home is opened") {
            desk.app().handle(GoHome{});
            desk.ui().settle();
            THEN("Review is still in the rail") { CHECK(desk.ui().shows("Review")); }
        }
    }
}

SCENARIO("A window that may only look takes no text", "[screens][ways]") {
    GIVEN("a case that was left open, in a second window in Chinese") {
        DeskFixture desk({.language = Locale::zh});
        desk.start(lipsticks);
        desk.app().open_beside("PID 5");
        desk.app().handle(ContinueAttempt{0});
        desk.ui().settle();
        THEN("Home offers to look, and the notice is Chinese alone") {
            CHECK(desk.ui().shows("查看案例"));
            CHECK(desk.app().app().view().notice.find("Another window") == std::string::npos);
        }
        WHEN("the case is looked at, and something is typed") {
            click(desk, "查看案例");
            desk.ui().type("typed");
            desk.ui().settle();
            THEN("there is no text, and why") {
                REQUIRE(desk.on_practice());
                CHECK(desk.practice().draft.text.empty());
                CHECK(desk.ui().shows("仅供查看"));
            }
        }
    }
}

SCENARIO("A discarded attempt takes its points to improve with it", "[screens][ways]") {
    GIVEN("an attempt with a reply that missed much") {
        DeskFixture desk;
        desk.start(lipsticks);
        send(desk, thin);
        const auto attempt = desk.practice().draft.attempt;
        WHEN("it is discarded") {
            desk.app().handle(DiscardAttempt{attempt});
            desk.ui().settle();
            THEN("nothing of it is to improve, also after a restart") {
                CHECK(desk.app().view<HomeView>().mistakes.empty());
                desk.app().restart();
                CHECK(desk.app().view<HomeView>().mistakes.empty());
            }
            THEN("undone, all of it is there again") {
                desk.app().handle(UndoDiscard{});
                CHECK_FALSE(desk.app().view<HomeView>().mistakes.empty());
            }
        }
    }
}

SCENARIO("A slot that a person has written stops sending", "[screens][ways]") {
    GIVEN("a reply with slots of one's own") {
        DeskFixture desk;
        desk.start(lipsticks);
        desk.app().handle(EditDraft{"Dear Ana, it takes {days} to [city]. See [1] and {2}."});
        desk.ui().settle();
        THEN("it can't be sent") { CHECK(desk.practice().why_not_send.find("Fill 2 slots: days") == 0); }
    }
}
