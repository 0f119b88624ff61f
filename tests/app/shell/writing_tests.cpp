#include <algorithm>

#include "rooms/practice/spelling_worker.h"
#include "rooms/practice/writing_check.h"
#include "support/app_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const StartScenario lipsticks{"cancel-order", "ten-lipsticks"};

std::vector<std::string> words(const std::vector<WritingFinding>& findings) {
    std::vector<std::string> out;
    for (const auto& finding : findings) {
        out.push_back(finding.word);
    }
    return out;
}

}  // namespace

SCENARIO("Slips are found, and only slips", "[shell][writing]") {
    const auto dictionary = system_dictionary();
    const KnownWords known{*dictionary, {"lopes"}};
    GIVEN("texts") {
        const auto found = [&](std::string_view text) { return words(check_writing(text, known)); };
        THEN("misspelled words are found in their order") {
            CHECK(found("Teh parcel has lft.") == std::vector<std::string>{"Teh", "lft"});
        }
        THEN("names, numbers, capitals, slots and Chinese are left alone") {
            CHECK(found("Ms Lopes, order A7K2 went by DHLX; {{refnd_tme}} 您好。").empty());
        }
        THEN("a word written twice and a small i are found") {
            CHECK(found("I think that that the the parcel, and i am") == std::vector<std::string>{"the the", "i"});
        }
        THEN("contractions are words") { CHECK(found("We can't and don't, it's fine.").empty()); }
    }
    GIVEN("a text longer than the analysis reads at once") {
        std::string text;
        while (text.size() < 50000) {
            text += "The parcel is on its way to you.\n";
        }
        text += "Teh end.";
        const auto findings = check_writing(text, known);
        THEN("its end is checked too, at the right place") {
            REQUIRE(findings.size() == 1);
            CHECK(quote(text, findings[0].span) == "Teh");
        }
    }
}

SCENARIO("The worker reports choices, for the newest text only", "[shell][writing]") {
    GIVEN("a worker that is asked twice at once") {
        SpellingWorker worker(system_dictionary());
        worker.check({"An oold text with erors.", {}});
        worker.check({"The refunf is here.", {}});
        worker.flush();
        THEN("the report is about the second, with what may have been meant") {
            const auto report = worker.take();
            REQUIRE(report);
            CHECK(report->text == "The refunf is here.");
            REQUIRE(report->findings.size() == 1);
            CHECK(report->findings[0].looked_up);
            CHECK(report->findings[0].choices.size() <= 5);
            CHECK(std::ranges::count(report->findings[0].choices, "refund") == 1);
            CHECK_FALSE(worker.take());
        }
    }
    GIVEN("a worker that is told to stop") {
        SpellingWorker worker(system_dictionary());
        worker.check({"Mny wrng wrds hre.", {}});
        worker.stop();
        worker.flush();
        THEN("it reports nothing") { CHECK_FALSE(worker.take()); }
    }
    GIVEN("a worker that is closed in the middle of its work") {
        THEN("nothing hangs") {
            SpellingWorker worker(system_dictionary());
            worker.check({"Mny wrng wrds hre.", {}});
        }
    }
}

SCENARIO("A draft is checked while one writes", "[shell][writing]") {
    AppFixture desk(system_dictionary());
    GIVEN("a draft with a slip and the customer's name") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana, the refunf comes."});
        desk.app().finish_checks();
        THEN("the slip is told, the name is not one") {
            CHECK(words(desk.view<PracticeView>().findings) == std::vector<std::string>{"refunf"});
        }
        WHEN("words are typed before it") {
            desk.handle(EditDraft{"Dear Ana, now the refunf comes."});
            const auto view = desk.view<PracticeView>();
            THEN("it stays under its word at once") {
                REQUIRE(view.findings.size() == 1);
                CHECK(quote(view.draft.text, view.findings[0].span) == "refunf");
            }
        }
        WHEN("the person says that it is right and starts the program again") {
            desk.handle(AddOwnWord{"Refunf"});
            const bool gone_at_once = desk.view<PracticeView>().findings.empty();
            desk.restart();
            desk.handle(ContinueAttempt{desk.view<HomeView>().resume->attempt});
            desk.app().finish_checks();
            THEN("it is right from then on") {
                CHECK(gone_at_once);
                CHECK(desk.view<PracticeView>().findings.empty());
            }
        }
        WHEN("the reply is sent") {
            desk.handle(Send{"Dear Ana, the refunf comes."});
            THEN("the next draft has no findings") { CHECK(desk.view<PracticeView>().findings.empty()); }
        }
    }
}

SCENARIO("A reply with a slot to fill is not sent", "[shell]") {
    AppFixture desk;
    GIVEN("a draft with one") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"It takes {{days}}."});
        WHEN("it is sent all the same") {
            desk.handle(Send{"It takes {{days}}."});
            const auto view = desk.view<PracticeView>();
            THEN("it stays a draft, and what is missing is told") {
                CHECK(view.draft.text == "It takes {{days}}.");
                CHECK(view.why_not_send == "Fill 1 slot: days");
            }
        }
    }
}

SCENARIO("One sees whether the draft is on disk", "[shell]") {
    AppFixture desk;
    GIVEN("a draft that was just typed") {
        desk.handle(lipsticks);
        desk.handle(EditDraft{"Dear Ana"});
        THEN("it is being saved") { CHECK(desk.view<PracticeView>().draft.saved == "Saving …"); }
        WHEN("the program has had the time") {
            desk.pass(std::chrono::milliseconds(500));
            desk.app().close(Instant{});
            THEN("it says when it was saved") {
                CHECK(desk.view<PracticeView>().draft.saved.starts_with("Draft saved "));
            }
        }
    }
}
