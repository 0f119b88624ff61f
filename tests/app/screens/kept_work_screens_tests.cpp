#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// A view drawn for itself; what was asked for last is noted.
class DrawnView {
public:
    explicit DrawnView(ScreenView view) : m_view(std::move(view)), m_ui([this](ui::Ui& ui) { draw(ui); }) {
        m_ui.settle();
    }
    HeadlessUi& ui() { return m_ui; }
    template <typename Wish>
    bool was_asked() const {
        return std::ranges::any_of(m_asked, [](const Intent& each) { return asks_for<Wish>(each); });
    }

private:
    void draw(ui::Ui& ui) {
        for (auto& intent : draw_screens(ui, m_view, Texts(Locale::en), m_drafts)) {
            m_asked.push_back(std::move(intent));
        }
    }

    ScreenView m_view;
    ScreenDrafts m_drafts;
    std::vector<Intent> m_asked;
    HeadlessUi m_ui;
};

ScreenView home() { return {.content = HomeView{}, .settings = {}, .notice = {}}; }

}  // namespace

SCENARIO("Before unsaved words go, one is asked", "[screens]") {
    GIVEN("a window that is to be closed with words that could not be saved") {
        auto view = home();
        view.closing = ClosingQuestion{"The disk is full.", "Dear Ana, I am sorry"};
        DrawnView drawn(view);
        REQUIRE(drawn.ui().shows("The disk is full."));
        WHEN("Enter is pressed without reading") {
            drawn.ui().press(ui::Key::enter);
            THEN("the window stays open") {
                CHECK(drawn.was_asked<KeepOpen>());
                CHECK_FALSE(drawn.was_asked<CloseAllTheSame>());
            }
        }
        WHEN("the text is copied") {
            drawn.ui().click("Copy the text");
            THEN("it is on the clipboard") { CHECK(drawn.ui().clipboard() == "Dear Ana, I am sorry"); }
        }
        WHEN("it is closed all the same") {
            drawn.ui().click("Close all the same");
            THEN("that is asked for") { CHECK(drawn.was_asked<CloseAllTheSame>()); }
        }
    }
}

SCENARIO("Texts of a case that has changed too much can be copied from Home", "[screens][home]") {
    GIVEN("such a text") {
        auto view = home();
        HomeView content;
        content.kept.push_back({.attempt = 7, .title = "Ten lipsticks", .when = "30 Nov", .text = "Dear Ana, I see."});
        view.content = content;
        DrawnView drawn(view);
        REQUIRE(drawn.ui().shows("Dear Ana, I see."));
        WHEN("it is copied and put away") {
            drawn.ui().click("Copy the text");
            drawn.ui().click("Put away");
            THEN("both happen") {
                CHECK(drawn.ui().clipboard() == "Dear Ana, I see.");
                CHECK(drawn.was_asked<PutAway>());
            }
        }
    }
}

SCENARIO("An attempt is discarded and had back", "[screens][practice]") {
    DeskFixture desk;
    GIVEN("a case with a draft") {
        desk.start({"cancel-order", "ten-lipsticks", PracticeMode::free});
        desk.ui().type("Dear Ana");
        WHEN("it is discarded in the menu of the mode, and that undone") {
            desk.ui().click("Free");
            desk.ui().click("Discard this attempt");
            desk.ui().settle();
            const bool gone = !desk.app().view<HomeView>().resume.has_value();
            desk.ui().click("Undo");
            THEN("it is offered again with its draft") {
                CHECK(gone);
                const auto resume = desk.app().view<HomeView>().resume;
                REQUIRE(resume);
                desk.app().handle(ContinueAttempt{resume->attempt});
                CHECK(desk.practice().draft.text == "Dear Ana");
            }
        }
    }
}

SCENARIO("Words from another window are counted, own ones are not", "[screens][composer]") {
    DeskFixture desk;
    GIVEN("a case") {
        desk.start({"cancel-order", "ten-lipsticks", PracticeMode::free});
        WHEN("words are pasted from elsewhere") {
            desk.ui().clipboard() = "Dear Ana, thank you 您好";
            desk.ui().press(ui::Key::v, ui::ctrl_mod);
            desk.ui().press(ui::Key::enter, ui::ctrl_mod);
            desk.let_it_go_out();
            desk.app().handle(ShowDebrief{});
            THEN("the review tells how many") {
                CHECK(desk.app().view<DebriefView>().notes == "Free · words pasted in all: 6");
            }
        }
        WHEN("own words are cut and put somewhere else") {
            desk.ui().type("Dear Ana, thank you");
            desk.ui().press(ui::Key::a, ui::ctrl_mod);
            desk.ui().press(ui::Key::x, ui::ctrl_mod);
            desk.ui().press(ui::Key::v, ui::ctrl_mod);
            desk.ui().press(ui::Key::enter, ui::ctrl_mod);
            desk.let_it_go_out();
            desk.app().handle(ShowDebrief{});
            THEN("that is nothing to note") { CHECK(desk.app().view<DebriefView>().notes == "Free"); }
        }
    }
}
