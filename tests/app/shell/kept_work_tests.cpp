#include <fstream>
#include <iterator>

#include "support/app_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks", PracticeMode::free};
const StartScenario delay{"cancel-order", "after-delay", PracticeMode::free};

std::string draft_after_going_on(AppFixture& desk) {
    const auto resume = desk.view<HomeView>().resume;
    if (!resume) {
        return "nothing to go on with";
    }
    desk.handle(ContinueAttempt{resume->attempt});
    return desk.view<PracticeView>().draft.text;
}

void replace_in(const std::filesystem::path& file, const std::string& from, const std::string& to) {
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

// A disk that takes nothing any more.
class FullDisk final : public Store {
public:
    void begin_attempt(AttemptId, const Session&, const std::string&, const std::string&) override { fail(); }
    void save_progress(AttemptId, const Session&, const std::vector<ReplyResult>&,
                       std::optional<SessionMark>) override {
        fail();
    }
    void abandon_attempt(AttemptId) override { fail(); }
    void save_draft(const Draft&) override { fail(); }
    std::optional<Draft> draft_of(AttemptId) const override { return std::nullopt; }
    std::optional<AttemptRecord> attempt(AttemptId) const override { return std::nullopt; }
    std::vector<AttemptRecord> attempts(std::size_t) const override { return {}; }
    Readable<AttemptRecord> open_attempts() const override { return {}; }
    Readable<StoredReply> marked_replies(std::size_t) const override { return {}; }
    void add_quiz_answer(const QuizAnswer&) override { fail(); }
    std::vector<QuizAnswer> quiz_answers(std::size_t) const override { return {}; }
    void set_setting(const std::string&, const std::string&) override { fail(); }
    std::optional<std::string> setting(const std::string&) const override { return std::nullopt; }

private:
    [[noreturn]] static void fail() { throw StoreError("The disk is full.", StoreProblem::disk_full); }
};

}  // namespace

SCENARIO("Steady typing is saved while it goes on", "[shell][draft]") {
    AppFixture desk;
    GIVEN("somebody who types a letter every tenth of a second, without a pause") {
        desk.handle(lipsticks);
        std::string text;
        for (int letter = 0; letter < 30; ++letter) {
            text += static_cast<char>('a' + letter % 26);
            desk.handle(EditDraft{text});
            desk.pass(100ms);
        }
        WHEN("the program is killed") {
            desk.kill();
            THEN("at most half a second is lost") {
                const auto saved = draft_after_going_on(desk);
                CHECK(text.starts_with(saved));
                CHECK(saved.size() >= text.size() - 5);
            }
        }
    }
}

SCENARIO("The review stays in sight when its pack has changed too much", "[shell]") {
    AppFixture desk(nullptr, Packs::copied);
    GIVEN("a case that has ended, and whose pack was changed") {
        desk.handle(lipsticks);
        for (int replies = 0; replies < 10 && !desk.view<PracticeView>().over; ++replies) {
            desk.handle(Send{"I cannot help you with this order, please wait."});
        }
        replace_in(desk.packs_folder() / "cancel-order/pack.json", "\"version\": \"", "\"version\": \"9.");
        desk.restart();
        THEN("it is still offered, and says why it can't be opened") {
            CHECK(desk.app().view().has_debrief);
            desk.handle(GoDebrief{});
            CHECK(desk.app().view().notice.find("another version of its pack") != std::string::npos);
        }
    }
}

SCENARIO("Leaving the window saves at once", "[shell][draft]") {
    AppFixture desk;
    GIVEN("a letter just typed") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"D"});
        WHEN("another window comes to the front and the program is killed") {
            desk.handle(WatchClock{false});
            desk.pass(1ms);
            desk.kill();
            THEN("it is there") { CHECK(draft_after_going_on(desk) == "D"); }
        }
    }
}

SCENARIO("Home offers the case that was typed in last", "[shell][draft]") {
    AppFixture desk;
    GIVEN("two cases, of which the one begun first was gone on with") {
        desk.handle(lipsticks);
        const auto first = desk.view<PracticeView>().draft.attempt;
        desk.handle(EditDraft{"Dear Ana"});
        desk.pass(1min);
        desk.handle(delay);
        desk.handle(EditDraft{"Dear customer"});
        desk.pass(1min);
        desk.handle(ContinueAttempt{first});
        desk.handle(EditDraft{"Dear Ana, I am sorry"});
        desk.pass(1s);
        WHEN("the program is killed and started again") {
            desk.kill();
            THEN("that one is offered") { CHECK(draft_after_going_on(desk) == "Dear Ana, I am sorry"); }
        }
    }
}

SCENARIO("A second window on the same data only looks", "[shell][store]") {
    AppFixture desk;
    GIVEN("a case with a draft, open in another window") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana, I am sorry"});
        desk.pass(1s);
        const auto attempt = desk.view<PracticeView>().draft.attempt;
        desk.open_beside("process 4711 on pc-17");
        THEN("it says who has it open") {
            CHECK(desk.app().view().notice.find("process 4711 on pc-17") != std::string::npos);
        }
        WHEN("somebody tries to go on, or to begin another case, there") {
            desk.handle(ContinueAttempt{attempt});
            desk.handle(delay);
            THEN("the case is looked at, and nothing is stored") {
                CHECK(desk.view<PracticeView>().draft.attempt == attempt);
                CHECK_FALSE(desk.view<PracticeView>().only_looked_at.empty());
                CHECK(desk.store().open_attempts().rows.size() == 1);
                CHECK(desk.store().draft_of(attempt)->text == "Dear Ana, I am sorry");
            }
        }
    }
}

SCENARIO("A pack that changes takes no open case with it", "[shell][packs]") {
    AppFixture desk(nullptr, Packs::copied);
    const auto pack = desk.packs_folder() / "cancel-order";
    const auto file = pack / "scenarios" / "ten-lipsticks.json";
    GIVEN("a case with a reply and a draft") {
        desk.handle(lipsticks);
        desk.handle(Send{"Dear Ana, may I ask why you want to cancel?"});
        desk.handle(EditDraft{"Dear Ana, I see."});
        const auto attempt = desk.view<PracticeView>().draft.attempt;
        WHEN("a text of the pack has been changed") {
            desk.restart();
            replace_in(file, "\"Ten lipsticks\"", "\"Ten red lipsticks\"");
            desk.restart();
            THEN("the case goes on with its reply and its draft") {
                CHECK(draft_after_going_on(desk) == "Dear Ana, I see.");
                CHECK(desk.view<PracticeView>().last_reply == 0);
            }
            AND_WHEN("another reply is sent and the program started again") {
                draft_after_going_on(desk);
                desk.handle(Send{"Dear Ana, please wait."});
                desk.restart();
                desk.handle(OpenAttempt{attempt});
                THEN("both are there") { CHECK(desk.view<DebriefView>().turns.size() == 2); }
            }
        }
        WHEN("the case is no longer in the pack") {
            desk.restart();
            std::filesystem::remove(file);
            std::filesystem::remove(pack / "samples" / "ten-lipsticks.json");
            desk.restart();
            const auto kept = desk.view<HomeView>().kept;
            THEN("what was written is shown") {
                REQUIRE(kept.size() == 1);
                CHECK(kept[0].text == "Dear Ana, may I ask why you want to cancel?\n\nDear Ana, I see.");
            }
            AND_WHEN("it is put away") {
                desk.handle(PutAway{attempt});
                desk.restart();
                THEN("it is not shown any more, and stays in the store") {
                    CHECK(desk.view<HomeView>().kept.empty());
                    CHECK(desk.store().draft_of(attempt)->text == "Dear Ana, I see.");
                }
            }
        }
    }
}

SCENARIO("Closing asks when something could not be saved", "[shell][draft]") {
    GIVEN("a draft and a full disk") {
        App app({.library = Library::load({shipped_packs()}),
                 .store = std::make_shared<FullDisk>(),
                 .store_problem = {},
                 .held_by = {},
                 .warnings = {},
                 .dictionary = nullptr,
                 .data_folder = {},
                 .seed = 1});
        const Instant now{1'795'000'000'000ms};
        app.handle(lipsticks, now);
        app.handle(EditDraft{"Dear Ana, I am sorry"}, now);
        WHEN("the window is to be closed") {
            const bool may = app.may_close(now);
            THEN("it stays open and asks, with the text at hand") {
                CHECK_FALSE(may);
                REQUIRE(app.view().closing);
                CHECK(app.view().closing->problem == "The disk is full.");
                CHECK(app.view().closing->text == "Dear Ana, I am sorry");
                CHECK_FALSE(app.wants_to_close());
            }
            AND_WHEN("the person keeps it open") {
                app.handle(KeepOpen{}, now);
                THEN("the question has gone and the text is there") {
                    CHECK_FALSE(app.view().closing);
                    CHECK(std::get<PracticeView>(app.view().content).draft.text == "Dear Ana, I am sorry");
                }
            }
            AND_WHEN("the person closes it all the same") {
                app.handle(CloseAllTheSame{}, now);
                THEN("it closes") {
                    CHECK(app.wants_to_close());
                    CHECK(app.may_close(now));
                }
            }
        }
    }
}

SCENARIO("A discarded attempt can be had back for a while", "[shell]") {
    AppFixture desk;
    GIVEN("a case with a draft that is discarded") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana"});
        const auto attempt = desk.view<PracticeView>().draft.attempt;
        desk.handle(DiscardAttempt{attempt});
        THEN("it is not offered, and the way back is") {
            CHECK_FALSE(desk.view<HomeView>().resume);
            CHECK(desk.app().view().discarded == "Ten lipsticks");
        }
        WHEN("that is undone") {
            desk.handle(UndoDiscard{});
            desk.restart();
            THEN("it goes on where it was") { CHECK(draft_after_going_on(desk) == "Dear Ana"); }
        }
        WHEN("a while passes") {
            desk.pass(1min);
            THEN("the way back has gone, and it is still in the store") {
                CHECK(desk.app().view().discarded.empty());
                desk.restart();
                CHECK(desk.store().attempt(attempt));
            }
        }
    }
}
