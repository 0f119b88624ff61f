#include <algorithm>

#include "support/app_fixture.h"
#include "support/catch.h"
#include "support/good_play.h"

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

SCENARIO("The way to the customer and to the review outlasts a restart", "[shell]") {
    AppFixture desk;
    THEN("at the very first start there is neither") {
        CHECK_FALSE(desk.app().view().has_case);
        CHECK_FALSE(desk.app().view().has_debrief);
    }
    GIVEN("a case left open") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana,"});
        desk.restart();
        REQUIRE(desk.app().view().has_case);
        WHEN("one goes to practise") {
            desk.handle(GoPractice{});
            THEN("it is the one that was left") { CHECK(desk.view<PracticeView>().draft.text == "Dear Ana,"); }
        }
    }
    GIVEN("a case that was played to its end") {
        desk.handle(lipsticks);
        const Library library = Library::load({shipped_packs()});
        const Pack& pack = *library.pack(lipsticks.pack);
        for (const Intent& move : good_play(pack, *pack.scenario(lipsticks.scenario))) {
            desk.handle(move);
        }
        desk.restart();
        WHEN("one goes to the review") {
            REQUIRE(desk.app().view().has_debrief);
            desk.handle(GoDebrief{});
            THEN("it is that one's") { CHECK(desk.view<DebriefView>().over); }
        }
        WHEN("it is opened again and left with nothing done") {
            desk.handle(lipsticks);
            desk.handle(GoHome{});
            THEN("no second attempt waits") { CHECK(desk.view<HomeView>().open.empty()); }
        }
    }
}

SCENARIO("Reviewing a past attempt takes nobody off the desk", "[shell]") {
    AppFixture desk;
    GIVEN("a case with a draft, and an attempt before it") {
        desk.handle(lipsticks);
        desk.handle(Send{"I cannot help you with this order, please wait."});
        const auto old = desk.view<PracticeView>().draft.attempt;
        desk.handle(TryAgain{});
        desk.handle(EditDraft{"Dear Ana,"});
        const auto goes_on = desk.view<PracticeView>().draft.attempt;
        WHEN("the one before is reviewed") {
            desk.handle(OpenAttempt{old});
            REQUIRE(desk.view<DebriefView>().attempt == old);
            THEN("the customer is still on the desk, with the draft") {
                desk.handle(GoPractice{});
                CHECK(desk.view<PracticeView>().draft.attempt == goes_on);
                CHECK(desk.view<PracticeView>().draft.text == "Dear Ana,");
            }
            THEN("the way back leads there") {
                desk.handle(LeaveDebrief{});
                CHECK(desk.view<PracticeView>().draft.attempt == goes_on);
            }
            THEN("one comes back to it from Home") {
                desk.handle(GoHome{});
                desk.handle(GoDebrief{});
                CHECK(desk.view<DebriefView>().attempt == old);
            }
            AND_WHEN("its case is tried again from there") {
                desk.handle(TryAgain{});
                THEN("a new attempt is on the desk") {
                    CHECK(desk.view<PracticeView>().draft.attempt != goes_on);
                    CHECK(desk.view<PracticeView>().draft.text.empty());
                }
            }
        }
    }
}

SCENARIO("Trying again puts the open attempt away for all to see", "[shell]") {
    AppFixture desk;
    GIVEN("a case with a reply") {
        desk.handle(lipsticks);
        desk.handle(Send{"I cannot help you with this order, please wait."});
        desk.handle(TryAgain{});
        THEN("it is told, and can be undone") {
            CHECK_FALSE(desk.app().view().discarded.empty());
            desk.handle(UndoDiscard{});
            const auto queue = desk.view<PracticeView>().queue.open;
            REQUIRE(queue.size() == 2);
            CHECK(queue[0].apart != queue[1].apart);
            CHECK(queue[0].apart.find("reply ") != std::string::npos);
        }
    }
}

SCENARIO("One's own name signs", "[shell]") {
    AppFixture desk;
    const auto quick_reply = [&] {
        const auto quick = desk.view<PracticeView>().quick_replies;
        return std::ranges::find_if(
                   quick, [](const QuickReplyRow& row) { return row.text.find("Best regards") != std::string::npos; })
            ->text;
    };
    const StartScenario missing{"missing-parcel", "delivered-not-here", PracticeMode::free};
    GIVEN("nobody has said a name") {
        THEN("Home asks, once") {
            CHECK(desk.view<HomeView>().asks_name);
            desk.handle(SetName{});
            CHECK_FALSE(desk.view<HomeView>().asks_name);
            desk.restart();
            CHECK_FALSE(desk.view<HomeView>().asks_name);
        }
        THEN("the name of the case signs") {
            desk.handle(missing);
            CHECK(quick_reply().find("{{") == std::string::npos);
        }
    }
    GIVEN("a name in both forms") {
        desk.handle(SetName{"Wang Wei", "王伟"});
        desk.handle(missing);
        THEN("it stands in quick replies, also after a restart") {
            CHECK(quick_reply().find("Wang Wei") != std::string::npos);
            desk.restart();
            desk.handle(GoPractice{});
            CHECK(quick_reply().find("Wang Wei") != std::string::npos);
        }
    }
}

SCENARIO("What one disagrees with is kept for the teacher", "[shell]") {
    AppFixture desk;
    GIVEN("the review of a reply") {
        desk.handle(lipsticks);
        desk.handle(Send{"Dear Ana, may I ask why you want to cancel?"});
        desk.handle(ShowDebrief{0});
        const auto view = desk.view<DebriefView>();
        const auto& row = view.criteria.front();
        WHEN("a mark is questioned") {
            desk.handle(Disagree{view.attempt, 0, row.id, "I did say it.\tTwice."});
            THEN("the reason stands beside the mark, which stays, also after a restart") {
                CHECK(desk.view<DebriefView>().criteria.front().questioned == "I did say it.\tTwice.");
                CHECK(desk.view<DebriefView>().total == view.total);
                desk.restart();
                desk.handle(GoPractice{});
                desk.handle(ShowDebrief{0});
                CHECK(desk.view<DebriefView>().criteria.front().questioned == "I did say it. Twice.");
                desk.handle(Disagree{view.attempt, 0, row.id, ""});
                CHECK(desk.view<DebriefView>().criteria.front().questioned.empty());
            }
        }
    }
}
