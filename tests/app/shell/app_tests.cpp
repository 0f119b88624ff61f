#include <algorithm>

#include "support/app_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks"};
constexpr auto half_a_second = std::chrono::milliseconds(500);

}  // namespace

SCENARIO("A case that was left is offered again with its draft", "[shell]") {
    AppFixture desk;
    GIVEN("a draft typed half a second ago") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana, I am sorry that you"});
        desk.pass(half_a_second);
        WHEN("the program is started again") {
            desk.restart();
            THEN("Home offers to continue") { CHECK(desk.view<HomeView>().resume.has_value()); }
            AND_WHEN("the person continues") {
                desk.handle(ContinueAttempt{desk.view<HomeView>().resume->attempt});
                THEN("the text is there") {
                    CHECK(desk.view<PracticeView>().draft.text == "Dear Ana, I am sorry that you");
                }
            }
        }
    }
}

SCENARIO("Sending moves the draft into the conversation", "[shell]") {
    AppFixture desk;
    GIVEN("a case with a draft") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana, may I ask why you want to cancel?"});
        WHEN("it is sent") {
            desk.handle(Send{"Dear Ana, may I ask why you want to cancel?"});
            const auto view = desk.view<PracticeView>();
            THEN("the reply stands in the conversation, marked, and the draft is empty") {
                CHECK(view.draft.text.empty());
                REQUIRE(view.last_reply == 0);
                const auto sent = std::ranges::find_if(view.lines, [](const auto& line) { return line.reply == 0; });
                REQUIRE(sent != view.lines.end());
                CHECK(sent->mark.has_value());
            }
            AND_WHEN("the program is started again and the person continues") {
                desk.restart();
                desk.handle(ContinueAttempt{desk.view<HomeView>().resume->attempt});
                THEN("the conversation is the same") {
                    CHECK(desk.view<PracticeView>().lines.size() == view.lines.size());
                }
            }
        }
    }
}

SCENARIO("An empty reply is not sent", "[shell]") {
    AppFixture desk;
    GIVEN("a case") {
        desk.handle(lipsticks);
        const auto before = desk.view<PracticeView>().lines.size();
        WHEN("blanks are sent") {
            desk.handle(Send{" \n\t "});
            THEN("nothing happens") { CHECK(desk.view<PracticeView>().lines.size() == before); }
        }
    }
}

SCENARIO("What a person chose in the settings is there the next day", "[shell]") {
    AppFixture desk;
    GIVEN("settings that differ from the defaults") {
        const Settings chosen{.language = Locale::zh, .theme = ThemeChoice::dark, .text_percent = 130, .motion = false};
        WHEN("they are chosen and the program is started again") {
            desk.handle(ChangeSettings{chosen});
            desk.restart();
            THEN("they are in force") { CHECK(desk.app().settings() == chosen); }
        }
    }
}

SCENARIO("Without a store one can practise and is told that nothing is kept", "[shell]") {
    GIVEN("a program whose store could not be opened") {
        App app({.library = Library::load({shipped_packs()}),
                 .store = nullptr,
                 .store_problem = "The disk is read-only.",
                 .held_by = {},
                 .warnings = {},
                 .dictionary = nullptr,
                 .data_folder = {},
                 .seed = 1});
        WHEN("a case is started") {
            app.handle(lipsticks, Instant{});
            THEN("it opens, and the problem is told") {
                CHECK(std::holds_alternative<PracticeView>(app.view().content));
                CHECK(app.view().notice == "The disk is read-only.");
                CHECK_FALSE(std::get<PracticeView>(app.view().content).draft.problem.empty());
            }
        }
    }
}

SCENARIO("Trying again keeps the old attempt", "[shell]") {
    AppFixture desk;
    GIVEN("a case with a reply") {
        desk.handle(lipsticks);
        desk.handle(Send{"I cannot help you with this order, please wait."});
        WHEN("the person tries again") {
            desk.handle(TryAgain{});
            THEN("a fresh conversation opens") { CHECK_FALSE(desk.view<PracticeView>().last_reply.has_value()); }
        }
    }
}

SCENARIO("A reply is improved where it was sent, and the old attempt stays", "[shell]") {
    AppFixture desk;
    GIVEN("a case with two replies") {
        desk.handle(lipsticks);
        desk.handle(Send{"Dear Ana, may I ask why you want to cancel?"});
        desk.handle(Send{"Please wait."});
        const auto lines = desk.view<PracticeView>().lines.size();
        desk.handle(ShowDebrief{1});
        const auto old = desk.view<DebriefView>().attempt;
        WHEN("the second one is to be improved") {
            desk.handle(ImproveReply{.attempt = old, .reply = 1});
            const auto view = desk.view<PracticeView>();
            THEN("a new attempt stands after the first reply, with the second one's words in the composer") {
                CHECK(view.draft.attempt != old);
                CHECK(view.draft.turn == 1);
                CHECK(view.draft.text == "Please wait.");
                CHECK(view.lines.size() < lines);
            }
            AND_WHEN("the program is started again") {
                desk.restart();
                desk.handle(ContinueAttempt{view.draft.attempt});
                THEN("the new attempt goes on with its draft") {
                    CHECK(desk.view<PracticeView>().draft.text == "Please wait.");
                }
                THEN("the old attempt is still there with both replies") {
                    desk.handle(OpenAttempt{old});
                    CHECK(desk.view<DebriefView>().turns.size() == 2);
                }
            }
        }
        WHEN("a reply that was never sent is to be improved") {
            desk.handle(ImproveReply{.attempt = old, .reply = 7});
            THEN("the same case is on the desk") { CHECK(desk.view<DebriefView>().attempt == old); }
        }
    }
}
