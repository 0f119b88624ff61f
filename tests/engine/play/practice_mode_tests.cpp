#include "play/practice_mode.h"

#include "play/session_log.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

PracticeMode after(bool practised_before, const std::vector<BestMark>& family) {
    return recommended_mode(practised_before, family);
}

}  // namespace

SCENARIO("Help fades as cases of a family go well", "[play][mode]") {
    constexpr auto untried = std::nullopt;
    CHECK(after(false, {untried, untried}) == PracticeMode::worked);
    CHECK(after(true, {untried, untried}) == PracticeMode::guided);
    CHECK(after(true, {0.4, untried}) == PracticeMode::guided);
    CHECK(after(true, {0.6, untried}) == PracticeMode::free);
    CHECK(after(true, {0.8, 0.79}) == PracticeMode::free);
    CHECK(after(true, {0.8, 0.95}) == PracticeMode::exam);
    CHECK(after(true, {}) == PracticeMode::guided);
}

SCENARIO("An attempt's mode is chosen before its first reply", "[play][mode]") {
    const auto pack = shop_pack();
    GIVEN("an attempt that chose nothing") {
        Play play(pack);
        THEN("it is free, as those recorded before there were modes") {
            CHECK(play.session().mode == PracticeMode::free);
        }
        WHEN("a mode is chosen, and then another one") {
            play.take(ChooseMode{PracticeMode::worked}).take(ChooseMode{PracticeMode::guided});
            THEN("the attempt is in the last one and its log tells both") {
                CHECK(play.session().mode == PracticeMode::guided);
                CHECK(all_of<ModeEvent>(play.session().events) ==
                      std::vector<ModeEvent>{{PracticeMode::worked}, {PracticeMode::guided}});
            }
        }
        WHEN("it is chosen after a reply") {
            play.reply(informing_reply).take(ChooseMode{PracticeMode::exam});
            THEN("the attempt stays as it was and says why") {
                CHECK(play.session().mode == PracticeMode::free);
                CHECK(refusal(play) == "The mode can be changed until the first reply is sent.");
            }
        }
        WHEN("an exam is chosen after a guided case has shown its hints") {
            play.take(ChooseMode{PracticeMode::guided})
                .take(ChooseMode{PracticeMode::free})
                .take(ChooseMode{PracticeMode::exam});
            THEN("it is refused, and says why") {
                CHECK(play.session().mode == PracticeMode::free);
                CHECK(refusal(play) == "The hints were shown: start the case anew for an exam.");
            }
        }
        WHEN("an exam is chosen after a hint") {
            play.take(TakeHint{}).take(ChooseMode{PracticeMode::exam});
            THEN("it is refused: an exam starts without hints") {
                CHECK(play.session().mode == PracticeMode::free);
                CHECK_FALSE(refusal(play).empty());
            }
        }
    }
}

SCENARIO("Hints are opened one by one and noted", "[play][mode]") {
    const auto pack = shop_pack();
    const auto& scenario = pack.scenarios.front();
    const auto hints = scenario.steps.at(scenario.start).hints.size();
    REQUIRE(hints > 0);
    GIVEN("a case") {
        Play play(pack);
        WHEN("more hints are asked for than there are") {
            for (std::size_t i = 0; i <= hints; ++i) play.take(TakeHint{});
            THEN("each is opened once, and the rest is refused") {
                CHECK(play.session().hints_taken.at(scenario.start) == hints);
                CHECK(all_of<HintEvent>(play.session().events).size() == hints);
                CHECK(all_of<HintEvent>(play.session().events).back() == HintEvent{scenario.start, hints});
                CHECK(refusal(play) == "This message has no other hint.");
            }
        }
        WHEN("a hint is asked for in an exam") {
            play.take(ChooseMode{PracticeMode::exam}).take(TakeHint{});
            THEN("there is none") {
                CHECK(play.session().hints_taken.empty());
                CHECK(refusal(play) == "An exam has no hints.");
            }
        }
    }
}

SCENARIO("Modes and hints replay with the rest", "[play][mode][replay]") {
    const auto pack = shop_pack();
    GIVEN("an attempt with a mode and a hint, recorded and read back") {
        Play play(pack);
        play.take(ChooseMode{PracticeMode::guided}).take(TakeHint{}).reply(informing_reply);
        const auto log = session_log_from(to_json_text(log_of(play.session(), pack.id)), "s.json");
        REQUIRE(log.value);
        WHEN("it is replayed") {
            const auto again = replay(pack, *log.value);
            REQUIRE(again);
            THEN("it is the same attempt") {
                CHECK(fingerprint(*again) == fingerprint(play.session()));
                CHECK(again->mode == PracticeMode::guided);
                CHECK(again->hints_taken == play.session().hints_taken);
            }
        }
    }
    GIVEN("the same attempt without help") {
        Play helped(pack);
        Play alone(pack);
        helped.take(ChooseMode{PracticeMode::guided}).take(TakeHint{}).reply(informing_reply);
        alone.reply(informing_reply);
        THEN("its marks are the same: help costs nothing") {
            CHECK(mark_session(pack, helped.session()).total == mark_session(pack, alone.session()).total);
        }
    }
}
