#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

constexpr AttemptId id = 1;

std::vector<std::string> texts(const std::vector<Draft>& drafts) {
    std::vector<std::string> found;
    for (const auto& draft : drafts) found.push_back(draft.text);
    return found;
}

}  // namespace

SCENARIO("A draft is kept until its turn is answered", "[store][draft]") {
    GIVEN("an attempt with a draft") {
        const TemporaryFolder folder;
        const auto store = open_sqlite_store(folder / "haoping.db");
        auto session = open_session();
        store->begin_attempt(id, session, "test-shop", "1.0.0");
        store->save_draft({id, 0, "Dear", at_second(1)});
        WHEN("the trainee types on") {
            store->save_draft({id, 0, "Dear Ana, 您好", at_second(2)});
            THEN("the newest text is there, and nothing else") {
                CHECK(store->draft_of(id)->text == "Dear Ana, 您好");
                CHECK(store->draft_of(id)->saved == at_second(2));
                CHECK(store->draft_of(id)->turn == 0);
                CHECK(store->earlier_drafts(id).empty());
            }
        }
        WHEN("the reply is sent") {
            send(session, 3, "Dear Ana");
            store->save_progress(id, session, {}, std::nullopt);
            THEN("the draft is gone, and one that comes late does not bring it back") {
                CHECK_FALSE(store->draft_of(id));
                store->save_draft({id, 0, "Dear An", at_second(4)});
                CHECK_FALSE(store->draft_of(id));
                store->save_draft({id, 1, "And", at_second(5)});
                CHECK(store->draft_of(id)->text == "And");
            }
        }
        WHEN("only something is done at the desk") {
            act(session, 3, "track");
            store->save_progress(id, session, {}, std::nullopt);
            THEN("the draft stays") { CHECK(store->draft_of(id)->text == "Dear"); }
        }
        WHEN("another attempt is asked for") {
            THEN("there is no draft") { CHECK_FALSE(store->draft_of(2)); }
        }
    }
}

SCENARIO("Two earlier versions of a draft are kept", "[store][draft]") {
    GIVEN("a long draft") {
        const TemporaryFolder folder;
        const auto store = open_sqlite_store(folder / "haoping.db");
        store->begin_attempt(id, open_session(), "test-shop", "1.0.0");
        store->save_draft({id, 0, "Dear Ana, thank you for your message.", at_second(0)});
        WHEN("most of it is deleted and it is written anew") {
            store->save_draft({id, 0, "", at_second(1)});
            store->save_draft({id, 0, "Hello Ana, I am sorry.", at_second(2)});
            THEN("the text before the deletion can be had back") {
                CHECK(store->draft_of(id)->text == "Hello Ana, I am sorry.");
                CHECK(texts(store->earlier_drafts(id)) ==
                      std::vector<std::string>{"Dear Ana, thank you for your message."});
            }
        }
        WHEN("another text of the same length takes its place") {
            store->save_draft({id, 0, "Hello, this is from a second window..", at_second(1)});
            THEN("the first one can be had back") {
                CHECK(texts(store->earlier_drafts(id)) ==
                      std::vector<std::string>{"Dear Ana, thank you for your message."});
            }
        }
        WHEN("words are put in the middle") {
            store->save_draft({id, 0, "Dear Ana, thank you so very much for your message.", at_second(1)});
            THEN("that is no other text") { CHECK(store->earlier_drafts(id).empty()); }
        }
        WHEN("it is worked on for a long time") {
            for (int minute = 1; minute <= 20; ++minute)
                store->save_draft({id, 0, "Text of minute " + std::to_string(minute), at_second(60 * minute)});
            THEN("the newest two of the older states are there") {
                CHECK(texts(store->earlier_drafts(id)) ==
                      std::vector<std::string>{"Text of minute 15", "Text of minute 10"});
            }
        }
        WHEN("a month has passed") {
            store->save_draft({id, 0, "", at_second(1)});
            store->save_draft({id, 0, "Anew", at_second(31 * 24 * 3600)});
            THEN("the old version is gone") { CHECK(store->earlier_drafts(id).empty()); }
        }
    }
}
