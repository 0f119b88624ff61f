#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{.pack = "cancel-order", .scenario = "ten-lipsticks", .mode = PracticeMode::free};
const char* const middling =
    "Dear Ana,\nThank you for your message. Your order has already been shipped, so we cannot stop it. You can send it "
    "back to us when you receive it and we will refund you.\nBest regards,\nLi Xiao";
const char* const better =
    "Dear Ana,\nThank you for your message. I understand that you changed your mind. The parcel was shipped on 18 "
    "November, so unfortunately we can't call it back any more. Could you tell me why you want to cancel? You can send "
    "it back to us when you receive it and we will refund you.\nBest regards,\nLi Xiao";

// A reply reviewed.
DeskFixture& review(DeskFixture& desk, const std::string& reply) {
    desk.start(lipsticks);
    desk.app().handle(Send{reply});
    desk.app().handle(ShowDebrief{0});
    desk.ui().settle();
    return desk;
}

DebriefView view_of(DeskFixture& desk) { return desk.app().view<DebriefView>(); }

Settings in(Locale language) {
    return {.language = language, .theme = ThemeChoice::light, .text_percent = 100, .motion = false};
}

std::string written_page(DeskFixture& desk) {
    while (view_of(desk).report.empty() && view_of(desk).report_problem.empty()) {
        desk.app().pass(std::chrono::milliseconds(1));
        std::this_thread::yield();
    }
    std::ifstream in(view_of(desk).report, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

SCENARIO("A reply is improved from its review and compared with the old one", "[screens][debrief]") {
    DeskFixture desk;
    GIVEN("the review of a middling reply") {
        review(desk, middling);
        const double before = view_of(desk).total;
        WHEN("R is pressed, and a better reply is sent") {
            desk.ui().press(ui::Key::r);
            const auto draft = desk.practice().draft.text;
            desk.app().handle(Send{better});
            desk.app().handle(ShowDebrief{0});
            desk.ui().settle();
            THEN("the composer held the old words") { CHECK(draft == middling); }
            THEN("the review opens with what changed, and both marks") {
                CHECK(desk.ui().shows("Asks kindly why"));
                CHECK(desk.ui().shows("Missed 0 → Met 14"));
                CHECK(desk.ui().shows("Before · "));
                CHECK(view_of(desk).before == before);
                CHECK(view_of(desk).best > before);
            }
        }
    }
}

SCENARIO("Criteria and words lead to each other", "[screens][debrief]") {
    DeskFixture desk;
    GIVEN("the review of a middling reply") {
        review(desk, middling);
        WHEN("a missing point's row is clicked") {
            desk.ui().click("Asks kindly why");
            desk.ui().settle();
            THEN("its explanation stands below the reply") {
                CHECK(desk.ui().shows("3  Asks kindly why · Missed · 0 of 14"));
                CHECK(desk.ui().shows("May I ask what made you change your mind?"));
            }
        }
        WHEN("the arrow is pressed twice") {
            desk.ui().press(ui::Key::down, {}, 2);
            desk.ui().settle();
            THEN("the third row has the selection and the focus") {
                CHECK(desk.ui().focused() == "Asks kindly why");
                CHECK(desk.ui().shows("3  Asks kindly why"));
            }
        }
        WHEN("words that no criterion uses are clicked") {
            const auto* words = desk.ui().ui().recorder().find("Your reply", ui::ItemRole::text);
            REQUIRE(words != nullptr);
            desk.ui().click_at({words->rect.x + 12, words->rect.bottom() - 45});  // Kind
            desk.ui().settle();
            THEN("the review says so") { CHECK(desk.ui().shows("No criterion uses these words.")); }
        }
    }
}

SCENARIO("The replay is stepped through with the arrows", "[screens][debrief]") {
    DeskFixture desk;
    GIVEN("the review of a reply") {
        review(desk, middling);
        WHEN("P is pressed") {
            desk.ui().press(ui::Key::p);
            desk.ui().settle();
            THEN("only the customer's first message is shown") {
                CHECK(desk.ui().shows("i want cancel my order"));
                CHECK_FALSE(desk.ui().shows("Best regards"));
            }
            AND_WHEN("the right arrow is pressed twice") {
                desk.ui().press(ui::Key::right, {}, 2);
                desk.ui().settle();
                THEN("the reply and its mark have come") {
                    CHECK(desk.ui().shows("Best regards"));
                    CHECK(desk.ui().shows("Reply 1: "));
                }
            }
        }
    }
}

SCENARIO("The review is printed to a page that tells where it is", "[screens][debrief]") {
    for (const auto language : {Locale::en, Locale::zh}) {
        DeskFixture desk(in(language));
        GIVEN(std::string("a review in ") + (language == Locale::en ? "English" : "Chinese")) {
            review(desk, std::string(middling) + " <script>");
            WHEN("Ctrl+P is pressed") {
                desk.ui().press(ui::Key::p, ui::ctrl_mod);
                const std::string page = written_page(desk);
                desk.ui().settle();
                THEN("the page is whole, in that language, and its path can be copied") {
                    CHECK(page.starts_with("<!DOCTYPE html>"));
                    CHECK(page.ends_with("</html>\n"));
                    CHECK(page.find("&lt;script&gt;") != std::string::npos);
                    desk.ui().click(language == Locale::en ? "Copy path" : "复制路径");
                    CHECK(desk.ui().clipboard() == view_of(desk).report);
                }
            }
        }
    }
}

SCENARIO("A page that cannot be written is told in plain words", "[screens][debrief]") {
    DeskFixture desk;
    GIVEN("a file in the place of the folder") {
        std::ofstream(desk.app().data_folder() / "reports") << "in the way";
        review(desk, middling);
        WHEN("the review is printed") {
            desk.ui().click("Print page");
            written_page(desk);
            desk.ui().settle();
            THEN("it says what is safe and what to do") { CHECK(desk.ui().shows("Your marks are safe.")); }
        }
    }
}

SCENARIO("Every tab of the review shows something, whatever the reply", "[screens][debrief]") {
    const std::string endless = [] {
        std::string text;
        while (text.size() < 15'000) {
            text += "We are sorry, 很抱歉，your parcel left on 18 November. ";
        }
        return text;
    }();
    for (const auto language : {Locale::en, Locale::zh}) {
        for (const auto size : {ui::Vec{1280, 720}, ui::Vec{1920, 1080}}) {
            for (const std::string& reply : {std::string("..."), std::string(better), endless}) {
                DeskFixture desk(in(language), size);
                review(desk, reply);
                for (const auto key : {ui::Key::m, ui::Key::c, ui::Key::p, ui::Key::o}) {
                    INFO(size.x << " " << reply.substr(0, 10) << " key " << static_cast<int>(key));
                    desk.ui().press(key);
                    desk.ui().settle();
                    CHECK(desk.on_debrief());
                    const auto& improve =
                        desk.ui().item(language == Locale::en ? "Improve this reply" : "改进这条回复");
                    CHECK(improve.visible == improve.rect);
                }
            }
        }
    }
}

SCENARIO("An unmarked reply says first why", "[screens][debrief]") {
    DeskFixture desk;
    GIVEN("a reply of bare keywords") {
        review(desk,
               "shipped, cannot recall, reason, refuse, refund 48.90 USD, 5 business days, keep, 5.00 USD, sorry");
        THEN("the reason is the headline, and the model reply is open") {
            CHECK_FALSE(view_of(desk).unscorable.empty());
            CHECK(desk.ui().shows(view_of(desk).unscorable));
            CHECK(desk.ui().shows("One good reply among many."));
        }
    }
}

SCENARIO("One disagrees with a mark in a line", "[screens][debrief]") {
    DeskFixture desk;
    GIVEN("the review of a middling reply") {
        review(desk, middling);
        WHEN("D is pressed, a reason typed and Enter pressed") {
            desk.ui().press(ui::Key::d);
            desk.ui().settle();
            desk.ui().type("I did say it.");
            desk.ui().press(ui::Key::enter);
            desk.ui().settle();
            THEN("the reason stands beside the mark") { CHECK(desk.ui().shows("I did say it.")); }
        }
        WHEN("it is left with Esc") {
            desk.ui().press(ui::Key::d);
            desk.ui().settle();
            desk.ui().press(ui::Key::escape);
            THEN("the review is still open, and Esc leaves it the next time") {
                CHECK(desk.on_debrief());
                desk.ui().settle();
                desk.ui().press(ui::Key::escape);
                CHECK_FALSE(desk.on_debrief());
            }
        }
    }
}
