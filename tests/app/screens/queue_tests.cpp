#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks", PracticeMode::free};

// The customer waiting first, whose case is not begun.
WaitingRow next_waiting(DeskFixture& desk) { return desk.practice().queue.waiting.at(0); }

std::string on_desk(DeskFixture& desk) { return desk.practice().customer; }

}  // namespace

SCENARIO("Customers are switched without losing what was typed", "[screens][queue]") {
    DeskFixture desk;
    GIVEN("half a reply to one customer, and another one waiting") {
        desk.start(lipsticks);
        const std::string first = on_desk(desk);
        const auto waiting = next_waiting(desk);
        desk.ui().type("Dear Ana, I am so");
        WHEN("the other one is served") {
            desk.ui().click(waiting.title);
            THEN("both are in the queue, the first with a draft") {
                CHECK(on_desk(desk) == waiting.name);
                const auto open = desk.practice().queue.open;
                REQUIRE(open.size() == 2);
                const auto left = std::ranges::find(open, first, &QueueRow::name);
                REQUIRE(left != open.end());
                CHECK(left->has_draft);
                CHECK(desk.practice().draft.text.empty());
            }
            AND_WHEN("one goes back with the keyboard") {
                desk.ui().press(ui::Key::down, ui::alt_mod);
                desk.ui().settle();
                THEN("the text is in the editor") {
                    CHECK(on_desk(desk) == first);
                    CHECK(desk.practice().draft.text == "Dear Ana, I am so");
                    CHECK(desk.ui().item("Your reply").value == "Dear Ana, I am so");
                }
            }
            AND_WHEN("one goes back with the mouse") {
                desk.ui().click(first);
                THEN("the text is there, too") { CHECK(desk.practice().draft.text == "Dear Ana, I am so"); }
            }
        }
    }
}

SCENARIO("A form half filled in waits for its customer", "[screens][queue]") {
    DeskFixture desk;
    GIVEN("a sum typed into a refund's form") {
        desk.start(lipsticks);
        const std::string first = on_desk(desk);
        const auto waiting = next_waiting(desk);
        const auto actions = desk.practice().actions;
        const auto refund = std::ranges::find_if(actions, [](const ActionButton& action) {
            return action.kind == ActionKind::refund && action.impossible.empty();
        });
        REQUIRE(refund != actions.end());
        desk.ui().click(refund->title + "…");
        desk.ui().press(ui::Key::a, ui::ctrl_mod);
        desk.ui().type("7.77 USD");
        WHEN("another customer is served in between") {
            desk.ui().click(waiting.title);
            const bool elsewhere = desk.ui().shows("7.77 USD");
            desk.ui().click(first);
            THEN("the sum is still in the form, and only there") {
                CHECK_FALSE(elsewhere);
                CHECK(desk.ui().item("Sum").value == "7.77 USD");
            }
        }
    }
}

SCENARIO("A narrow window folds the queue to faces", "[screens][queue]") {
    GIVEN("the desk at 1280 px") {
        DeskFixture desk({}, {1280, 720});
        desk.start(lipsticks);
        const auto waiting = next_waiting(desk);
        THEN("the words are gone, the customers can still be chosen") {
            CHECK_FALSE(desk.ui().shows("most urgent first"));
            desk.ui().click(waiting.title);
            CHECK(on_desk(desk) == waiting.name);
        }
    }
}

SCENARIO("What was answered today is listed with its mark and opens its review", "[screens][queue]") {
    DeskFixture desk;
    GIVEN("a case that was answered to its end") {
        desk.start(lipsticks);
        for (int replies = 0; replies < 10 && !desk.practice().over; ++replies) {
            desk.app().handle(Send{"I cannot help you with this order, please wait."});
        }
        REQUIRE(desk.practice().over);
        const auto waiting = next_waiting(desk);
        desk.start({waiting.pack, waiting.scenario, PracticeMode::free});
        REQUIRE(desk.practice().queue.answered.size() == 1);
        WHEN("it is clicked") {
            desk.ui().type("Dear customer, I");
            desk.ui().click("Review: Ten lipsticks");
            THEN("its review is open, and the customer on the desk keeps the draft") {
                CHECK(desk.on_debrief());
                desk.app().handle(GoHome{});
                desk.ui().settle();
                desk.ui().click("Continue the case");
                CHECK(desk.practice().draft.text == "Dear customer, I");
            }
        }
    }
}

SCENARIO("How long somebody waits never meets the country", "[screens][queue]") {
    DeskFixture desk;
    desk.start({"cancel-order", "not-shipped", PracticeMode::free});
    desk.app().pass(std::chrono::minutes(12));
    desk.ui().settle();
    const auto row = desk.practice().queue.open.front();
    for (const std::string& text : desk.ui().ui().recorder().shortened()) {
        CHECK(text != row.country);
        CHECK(text != row.waits);
    }
}
