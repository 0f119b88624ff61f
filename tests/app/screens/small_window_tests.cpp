#include <array>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// A window of 1366 × 768 at a text size of 200 %.
constexpr ui::Vec at_double_size{683, 384};

bool inside_window(const ui::Rect& rect) {
    return rect.x >= 0 && rect.y >= 0 && rect.right() <= at_double_size.x && rect.bottom() <= at_double_size.y;
}

void check_apart(HeadlessUi& ui, const std::vector<std::string>& labels) {
    for (std::size_t a = 0; a < labels.size(); ++a) {
        INFO(labels[a]);
        CHECK(inside_window(ui.item(labels[a]).visible));
        CHECK_FALSE(ui.item(labels[a]).visible.empty());
        for (std::size_t b = a + 1; b < labels.size(); ++b) {
            INFO(labels[b]);
            CHECK_FALSE(ui.item(labels[a]).visible.overlaps(ui.item(labels[b]).visible));
        }
    }
}

}  // namespace

SCENARIO("At twice the text size nothing of the practice screen lies over anything else", "[screens][practice]") {
    DeskFixture desk({}, at_double_size);
    desk.ui().set_scale(2);
    desk.start({"cancel-order", "ten-lipsticks", PracticeMode::free});
    GIVEN("the conversation") {
        const std::string task = desk.practice().task;
        THEN("the task, the switch, the reply and Send have places of their own in the window") {
            REQUIRE_FALSE(task.empty());
            check_apart(desk.ui(), {"Conversation", "Order and actions", task, "Your reply", "Quick replies", "Send"});
            CHECK(inside_window(desk.ui().item("Send").rect));
        }
    }
    GIVEN("the order and the actions in its place") {
        desk.ui().click("Order and actions");
        THEN("the tabs, an action, the reply and Send have places of their own") {
            const ActionButton first = desk.practice().actions.front();
            check_apart(desk.ui(), {"Conversation", "Order and actions", "Order", "Rules", "Customer", "Hints",
                                    first.asks_first ? first.title + "…" : first.title, "Your reply", "Send"});
            CHECK(inside_window(desk.ui().item("Send").rect));
        }
    }
    GIVEN("a long reply") {
        for (int line = 0; line < 12; ++line) {
            desk.ui().type("Dear Ana,");
            desk.ui().press(ui::Key::enter);
        }
        THEN("the line of the caret and Send are still in the window") {
            CHECK(inside_window(desk.ui().output().caret));
            CHECK(inside_window(desk.ui().item("Send").rect));
            CHECK(desk.ui().output().caret.bottom() <= desk.ui().item("Send").rect.y);
        }
    }
    WHEN("Alt+A is pressed") {
        desk.ui().press(ui::Key::a, ui::alt_mod);
        desk.ui().settle();
        THEN("the actions are shown, the first with the focus") {
            CHECK(desk.ui().shows("Actions"));
            CHECK(desk.ui().focused().starts_with(desk.practice().actions.front().title));
        }
    }
}
