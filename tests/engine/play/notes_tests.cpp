#include "play/notes.h"
#include "play/rewind.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("What was seen and done beside a reply is noted and changes nothing", "[play][notes]") {
    const auto pack = shop_pack();
    GIVEN("an attempt in which words were pasted, the window left and a model reply seen") {
        Play play(pack);
        const auto before = fingerprint(play.session());
        play.take(TakeHint{})
            .take(NotePaste{20})
            .take(NotePaste{4})
            .take(NoteAway{std::chrono::seconds{30}})
            .take(NoteAway{std::chrono::seconds{5}})
            .take(NoteModelSeen{});
        THEN("all of it can be told") {
            CHECK(notes_of(play.session()) == Notes{.mode = PracticeMode::free,
                                                    .hints = 1,
                                                    .model_seen = true,
                                                    .pasted_words = 24,
                                                    .times_away = 2,
                                                    .away = std::chrono::seconds{35}});
        }
        THEN("the case stands where it stood, but for the hint") {
            CHECK(fingerprint(play.session()).starts_with(before));
        }
    }
    GIVEN("a model reply and a hint that were seen after a reply") {
        Play play(pack);
        play.reply(informing_reply).take(NoteModelSeen{}).take(TakeHint{}).reply(informing_reply);
        THEN("only the later reply has had them") {
            CHECK_FALSE(notes_of(play.session(), 0).model_seen);
            CHECK(notes_of(play.session(), 0).hints == 0);
            CHECK(notes_of(play.session(), 1).model_seen);
        }
    }
    GIVEN("an exam that asked for what it can't have") {
        Play play(pack);
        play.take(ChooseMode{PracticeMode::exam}).take(TakeHint{}).take(ChooseMode{PracticeMode::worked});
        THEN("it is an exam without hints, and says why") {
            CHECK(notes_of(play.session()).mode == PracticeMode::exam);
            CHECK(notes_of(play.session()).hints == 0);
            CHECK(refusal(play) == "The exam has begun: it stays one until it ends.");
        }
    }
    GIVEN("a guided case that becomes a free one") {
        Play play(pack);
        play.take(ChooseMode{PracticeMode::guided}).take(ChooseMode{PracticeMode::free}).reply(informing_reply);
        THEN("its reply is known to have had the hints") { CHECK(notes_of(play.session(), 0).hints_shown); }
    }
    GIVEN("a worked example") {
        Play play(pack);
        play.take(ChooseMode{PracticeMode::worked});
        THEN("its model reply was seen") { CHECK(notes_of(play.session()).model_seen); }
        WHEN("it is to become an exam") {
            play.take(ChooseMode{PracticeMode::guided}).take(ChooseMode{PracticeMode::exam});
            THEN("that is refused") { CHECK(play.session().mode == PracticeMode::guided); }
        }
    }
    GIVEN("an exam with a reply") {
        Play play(pack);
        play.take(ChooseMode{PracticeMode::exam}).reply(informing_reply);
        WHEN("that reply is improved") {
            const auto rewound = rewound_to_reply(pack, play.session(), 0, Instant{});
            THEN("the new attempt is no exam, and both can be compared") {
                CHECK(rewound.mode == PracticeMode::free);
                const auto again = apply(pack, rewound, SendReply{informing_reply}, Instant{}).next;
                CHECK(same_until_reply(play.session(), again, 0));
            }
        }
    }
}
