#include <algorithm>

#include "support/app_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

const StartScenario exam{"cancel-order", "ten-lipsticks", PracticeMode::exam};
constexpr auto limit = 25min;  // of that case

}  // namespace

SCENARIO("An exam's clock runs wherever one is, and ends the case", "[shell][exam]") {
    AppFixture desk;
    GIVEN("an exam with a reply in progress") {
        desk.handle(exam);
        desk.handle(EditDraft{"Dear Ana, may I ask why"});
        WHEN("the time is over") {
            desk.handle(GoSettings{});
            desk.pass(limit);
            desk.handle(LeaveSettings{});
            THEN("it is said how long the text still counts, and nothing is lost") {
                CHECK(desk.view<PracticeView>().time.notice ==
                      "Time is over. Your text counts if you send it within 20 s.");
                CHECK(desk.view<PracticeView>().draft.text == "Dear Ana, may I ask why");
            }
            AND_WHEN("the last moment passes") {
                desk.pass(20s);
                const auto view = desk.view<PracticeView>();
                THEN("the text was sent as it stood, and the case is over without an ending") {
                    CHECK(view.last_reply == 0);
                    CHECK(view.over);
                    CHECK(desk.app().view().notice == "The exam's time is over: your text was sent as it stood.");
                }
                THEN("it is not offered again") {
                    desk.restart();
                    CHECK_FALSE(desk.view<HomeView>().resume.has_value());
                }
            }
        }
    }
    GIVEN("an exam with nothing written") {
        desk.handle(exam);
        WHEN("the last moment passes") {
            desk.pass(limit + 20s);
            const auto view = desk.view<PracticeView>();
            THEN("nothing was sent, and that is told") {
                CHECK_FALSE(view.last_reply.has_value());
                CHECK(view.over);
                CHECK(view.lines.back().kind == LineKind::ending);
            }
        }
        WHEN("the program is closed meanwhile and opened after the time") {
            desk.restart();
            desk.pass(limit + 21s);
            desk.handle(ContinueAttempt{desk.view<HomeView>().resume->attempt});
            desk.pass(1s);
            THEN("the clock has not stopped") { CHECK(desk.view<PracticeView>().over); }
        }
    }
}

SCENARIO("An exam stays an exam", "[shell][exam]") {
    AppFixture desk;
    GIVEN("an exam that has begun") {
        desk.handle(exam);
        desk.pass(5min);
        const auto attempt = desk.view<PracticeView>().draft.attempt;
        WHEN("the worked example is asked for, and the exam again") {
            desk.handle(ChangeMode{PracticeMode::worked});
            desk.handle(ChangeMode{PracticeMode::exam});
            const auto view = desk.view<PracticeView>();
            THEN("it was an exam all the time, nothing was shown, and its clock ran on") {
                CHECK(view.help.mode == PracticeMode::exam);
                CHECK(view.help.example.text.empty());
                CHECK(view.time.spent == "05:00");
            }
        }
        WHEN("a reply is sent") {
            desk.handle(Send{"Dear Ana, may I ask why you want to cancel?"});
            THEN("its mark is not shown") {
                const auto view = desk.view<PracticeView>();
                CHECK_FALSE(view.last_reply.has_value());
                for (const auto& line : view.lines) {
                    CHECK_FALSE(line.mark.has_value());
                    CHECK_FALSE(line.reply.has_value());
                }
                CHECK_FALSE(desk.app().view().has_debrief);
            }
            THEN("neither the review opens nor can the reply be improved") {
                desk.handle(ShowDebrief{0});
                CHECK(std::holds_alternative<PracticeView>(desk.app().view().content));
                desk.handle(ImproveReply{.attempt = attempt, .reply = 0});
                CHECK(desk.view<PracticeView>().draft.attempt == attempt);
                desk.handle(OpenAttempt{attempt});
                CHECK(std::holds_alternative<PracticeView>(desk.app().view().content));
            }
            THEN("Home tells nothing of how it went, not even after a restart") {
                desk.handle(GoHome{});
                CHECK(desk.view<HomeView>().mistakes.empty());
                desk.restart();
                CHECK(desk.view<HomeView>().mistakes.empty());
            }
            AND_WHEN("the exam has ended") {
                desk.pass(limit);
                THEN("the review is open") {
                    desk.handle(ShowDebrief{0});
                    CHECK(desk.view<DebriefView>().notes == "Exam");
                }
                AND_WHEN("the reply is improved") {
                    desk.handle(ShowDebrief{0});
                    desk.handle(ImproveReply{.attempt = attempt, .reply = 0});
                    THEN("that is no exam") {
                        CHECK(desk.view<PracticeView>().help.mode == PracticeMode::free);
                    }
                }
            }
        }
    }
    GIVEN("a case that has shown its worked example") {
        desk.handle(StartScenario{"cancel-order", "ten-lipsticks", PracticeMode::worked});
        WHEN("an exam is asked for") {
            desk.handle(ChangeMode{PracticeMode::exam});
            THEN("it is none") { CHECK(desk.view<PracticeView>().help.mode == PracticeMode::worked); }
        }
        WHEN("the case is begun anew as an exam") {
            desk.handle(EditDraft{"Dear Ana"});
            desk.handle(exam);
            desk.handle(UndoDiscard{});
            THEN("the worked example can't be had back beside it") {
                CHECK(desk.app().view().discarded.empty());
                CHECK(desk.view<PracticeView>().queue.open.size() == 1);
            }
        }
        WHEN("it is discarded before an exam begins") {
            desk.handle(EditDraft{"Dear Ana"});
            desk.handle(DiscardAttempt{desk.view<PracticeView>().draft.attempt});
            desk.handle(exam);
            THEN("there is no way back either") { CHECK(desk.app().view().discarded.empty()); }
        }
    }
    GIVEN("a guided case") {
        desk.handle(StartScenario{"cancel-order", "ten-lipsticks", PracticeMode::guided});
        WHEN("an exam is asked for") {
            desk.handle(ChangeMode{PracticeMode::exam});
            const auto modes = desk.view<PracticeView>().help.modes;
            const auto offered = std::ranges::find(modes, PracticeMode::exam, &ModeRow::mode);
            THEN("it is none, and is offered as a new beginning") {
                CHECK(desk.view<PracticeView>().help.mode == PracticeMode::guided);
                REQUIRE(offered != modes.end());
                CHECK(offered->anew);
            }
        }
        WHEN("its reply is reviewed") {
            desk.handle(Send{"I cannot help you with this order, please wait."});
            desk.handle(ShowDebrief{0});
            THEN("the record tells the hints") { CHECK(desk.view<DebriefView>().notes == "Guided · all hints shown"); }
        }
    }
}

SCENARIO("An exam's clock stands still when the case is over", "[shell][exam]") {
    AppFixture desk;
    GIVEN("an exam that was left for another window while its clock ran") {
        desk.handle(exam);
        desk.handle(WatchClock{false});
        desk.pass(65s);
        desk.handle(WatchClock{true});
        WHEN("the case comes to its end") {
            for (int replies = 0; replies < 10 && !desk.view<PracticeView>().over; ++replies) {
                desk.handle(Send{"I cannot help you with this order, please wait."});
            }
            REQUIRE(desk.view<PracticeView>().over);
            THEN("the time taken stays, whatever time it is") {
                CHECK(desk.view<PracticeView>().time.spent == "01:05");
                desk.pass(5min);
                CHECK(desk.view<PracticeView>().time.spent == "01:05");
            }
        }
    }
}

SCENARIO("What was seen and pasted stands beside the mark", "[shell][exam]") {
    AppFixture desk;
    GIVEN("an exam in which words were pasted and the window was left") {
        desk.handle(exam);
        desk.handle(EditDraft{"Dear Ana, this is from elsewhere", 6});
        desk.handle(WatchClock{false});
        desk.pass(80s);
        desk.handle(WatchClock{true});
        desk.handle(Send{"Dear Ana, this is from elsewhere"});
        WHEN("it has ended and its review is opened, also after a restart") {
            desk.pass(limit);
            const auto attempt = desk.view<PracticeView>().draft.attempt;
            desk.handle(ShowDebrief{0});
            const auto notes = desk.view<DebriefView>().notes;
            desk.restart();
            desk.handle(OpenAttempt{attempt});
            THEN("all of it is told") {
                CHECK(notes == "Exam · words pasted in all: 6 · times away from the window: 1 (1 min 20 s)");
                CHECK(desk.view<DebriefView>().notes == notes);
            }
        }
    }
    GIVEN("a case whose review was looked at") {
        desk.handle(StartScenario{"cancel-order", "ten-lipsticks", PracticeMode::free});
        desk.handle(Send{"I cannot help you with this order, please wait."});
        desk.handle(ShowDebrief{0});
        desk.restart();
        WHEN("it is tried again") {
            desk.handle(StartScenario{"cancel-order", "ten-lipsticks", PracticeMode::free});
            desk.handle(OpenHint{});
            desk.handle(Send{"I cannot help you with this order, please wait."});
            desk.handle(ShowDebrief{0});
            THEN("the hint and the model reply are told") {
                CHECK(desk.view<DebriefView>().notes == "Free · hints opened: 1 · model reply seen");
            }
        }
    }
}

SCENARIO("Outside an exam time counts only on the desk, and nothing is enforced", "[shell][exam]") {
    AppFixture desk;
    GIVEN("a free case") {
        desk.handle(StartScenario{"cancel-order", "ten-lipsticks", PracticeMode::free});
        desk.pass(1s);
        desk.pass(1s);
        REQUIRE(desk.view<PracticeView>().time.spent == "00:02");
        WHEN("a while passes in the settings") {
            desk.handle(GoSettings{});
            desk.pass(1s);
            desk.handle(LeaveSettings{});
            THEN("it is not counted") { CHECK(desk.view<PracticeView>().time.spent == "00:02"); }
        }
        WHEN("the window is not in front") {
            desk.handle(WatchClock{false});
            desk.pass(1s);
            THEN("it is not counted") { CHECK(desk.view<PracticeView>().time.spent == "00:02"); }
        }
        WHEN("the computer sleeps for an hour") {
            desk.pass(1h);
            THEN("that is not practice") { CHECK(desk.view<PracticeView>().time.spent == "00:04"); }
        }
        WHEN("the program is started again") {
            desk.handle(EditDraft{"Dear Ana"});
            desk.restart();
            desk.handle(ContinueAttempt{desk.view<HomeView>().resume->attempt});
            THEN("the time spent is remembered") { CHECK(desk.view<PracticeView>().time.spent == "00:02"); }
        }
        WHEN("much more than its time passes") {
            for (int second = 0; second < 60; ++second) {
                desk.pass(1min);
            }
            THEN("it goes on") { CHECK_FALSE(desk.view<PracticeView>().over); }
        }
    }
}

SCENARIO("A mode that nobody chose follows the marks so far", "[shell][mode]") {
    AppFixture desk;
    GIVEN("a first case that went badly") {
        desk.handle(StartScenario{"cancel-order", "ten-lipsticks"});
        REQUIRE(desk.view<PracticeView>().help.mode == PracticeMode::worked);
        for (int replies = 0; replies < 10 && !desk.view<PracticeView>().over; ++replies) {
            desk.handle(Send{"I cannot help you with this order, please wait."});
        }
        WHEN("it is tried again") {
            desk.handle(TryAgain{});
            THEN("it is guided") { CHECK(desk.view<PracticeView>().help.mode == PracticeMode::guided); }
        }
    }
}
