#include "screens/screens.h"
#include "support/catch.h"
#include "support/headless_ui.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// Home as a view alone, without an application behind it.
class HomeAlone {
public:
    explicit HomeAlone(HomeView view, ui::Vec size = {1366, 768})
        : m_view{.content = std::move(view), .settings = {}, .notice = {}, .has_case = false, .has_debrief = false},
          m_ui([this](ui::Ui& ui) { draw(ui); }, size) {
        m_ui.settle();
    }
    HeadlessUi& ui() { return m_ui; }
    const std::vector<Intent>& asked() const { return m_asked; }

private:
    void draw(ui::Ui& ui) {
        for (auto& intent : draw_screens(ui, m_view, Texts(Locale::en), m_drafts)) m_asked.push_back(std::move(intent));
    }

    ScreenView m_view;
    ScreenDrafts m_drafts;
    std::vector<Intent> m_asked;
    HeadlessUi m_ui;
};

const std::string long_name(200, 'W');

HomeView busy_view() {
    HomeView view;
    view.is_new = false;
    view.next = NextCard{.chip = "Next",
                         .title = long_name,
                         .reason = long_name + " " + long_name,
                         .button = "Start the case",
                         .customer = long_name,
                         .which = {"p", "s"}};
    PartRow part{.title = long_name, .other_title = long_name, .units = {}, .share = 1, .started = 60};
    for (int i = 1; i <= 60; ++i)
        part.units.push_back({.id = "ORD-" + std::to_string(i),
                              .number = std::to_string(i),
                              .title = long_name,
                              .mastery = haoping::Mastery::mastered,
                              .due = true,
                              .state = "Mastered · due for review",
                              .line = long_name,
                              .cases = {{{"p", "s"}, long_name}, {{"p", "s2"}, long_name}}});
    view.map = {.parts = {part}, .units = 60, .started = 60};
    view.today = {
        .cases = {.count = 12, .title = long_name, .why = long_name, .first = CaseButton{{"p", "s"}, long_name}},
        .units = {.count = 60, .title = long_name, .why = long_name, .first = CaseButton{{"p", "s"}, long_name}}};
    view.skills = {.replies = 20,
                   .axes = {{long_name, 1}, {"Solution", 0.5}, {"Empathy", 0}},
                   .sentence = long_name,
                   .exercise = CaseButton{{"p", "s"}, long_name}};
    view.mistakes = {
        {.attempt = 1, .reply = 0, .criterion = long_name, .where = long_name, .why = long_name, .partly = true}};
    view.results = {{.attempt = 1,
                     .title = long_name,
                     .ending = long_name,
                     .when = "18 Nov",
                     .total = 1,
                     .compliance = false,
                     .openable = false}};
    view.trend = {0, 0.5, 1};
    return view;
}

}  // namespace

SCENARIO("Without any case Home says so and shows why", "[screens][home]") {
    GIVEN("a pack that could not be read, and nothing else") {
        HomeView view;
        view.problem = PackProblem{"Pack wrong-item", {"scenarios/x.json:4:7: error: expected a text [P002]"}};
        HomeAlone home(view);
        THEN("the problem stands with its place, and nothing can be started") {
            CHECK(home.ui().shows("No cases could be loaded"));
            CHECK(home.ui().shows("Pack wrong-item"));
            CHECK(home.ui().shows("scenarios/x.json:4:7"));
            CHECK(home.ui().ui().recorder().find("Start with your first customer") == nullptr);
        }
        WHEN("the map and the list of exercises are opened") {
            home.ui().click("Course map");
            home.ui().settle();
            CHECK(home.ui().shows("0 of 0 units started"));
            home.ui().click("To improve");
            home.ui().settle();
            THEN("they are empty and say so") { CHECK(home.ui().shows("Nothing to improve now")); }
        }
    }
}

SCENARIO("Long names stay within the window", "[screens][home]") {
    for (const auto size : {ui::Vec{1366, 768}, ui::Vec{1280, 720}, ui::Vec{683, 384}}) {
        HomeAlone home(busy_view(), size);
        for (const auto* tab : {"Course map", "To improve (1)"}) {
            home.ui().click(tab);
            home.ui().settle();
            INFO(size.x << " × " << size.y << ", " << tab);
            for (const auto& item : home.ui().ui().recorder().items()) {
                INFO(item.label.substr(0, 40));
                CHECK(item.visible.right() <= size.x);
            }
        }
        CHECK(home.ui().shows("Practise this"));
    }
}

SCENARIO("A mark that cannot be opened does nothing", "[screens][home]") {
    GIVEN("a result of a pack that has changed") {
        HomeAlone home(busy_view(), {1920, 1080});
        WHEN("its row is clicked") {
            home.ui().click(long_name);
            home.ui().settle();
            THEN("no attempt is opened") {
                for (const auto& intent : home.asked()) CHECK_FALSE(asks_for<OpenAttempt>(intent));
            }
        }
    }
}
