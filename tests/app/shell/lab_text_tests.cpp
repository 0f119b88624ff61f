#include "rooms/lab/lab_text.h"
#include "support/catch.h"

using namespace haoping;

namespace {

constexpr Instant start{std::chrono::milliseconds(1'000'000)};
constexpr auto long_pause = std::chrono::seconds(5);

LabText two_files() { return LabText({{"a.json", R"({"w": 1, "t": "x"})"}, {"b.json", "[1, 2]"}}); }

}  // namespace

SCENARIO("Every edit can be taken back, in both files", "[lab]") {
    LabText text = two_files();
    GIVEN("three edits with pauses between") {
        REQUIRE(text.edit("a.json", SetValue{"/w", "2"}, start));
        REQUIRE(text.edit("b.json", RemoveValue{"/0"}, start + long_pause));
        REQUIRE(text.edit("a.json", SetValue{"/t", "\"y\""}, start + 2 * long_pause));
        CHECK(text.unsaved_steps() == 3);
        WHEN("all are undone") {
            while (text.undo()) {
            }
            THEN("the texts are those of the disk, byte for byte") {
                CHECK(text.changed_files().empty());
                CHECK(text.unsaved_steps() == 0);
            }
            AND_WHEN("all are made again") {
                while (text.redo()) {
                }
                THEN("they are back") {
                    CHECK(text.text("a.json") == R"({"w": 2, "t": "y"})");
                    CHECK(text.text("b.json") == "[2]");
                }
            }
        }
        WHEN("one is undone and another edit made") {
            text.undo();
            text.edit("a.json", SetValue{"/w", "7"}, start + 3 * long_pause);
            THEN("the undone one is gone") { CHECK_FALSE(text.can_redo()); }
        }
    }
}

SCENARIO("Typing in one field is one step", "[lab]") {
    LabText text = two_files();
    GIVEN("three letters typed quickly, then one in another field") {
        for (const auto* value : {"\"a\"", "\"ab\"", "\"abc\""}) text.edit("a.json", SetValue{"/t", value}, start);
        text.edit("a.json", SetValue{"/w", "5"}, start);
        WHEN("two steps are undone") {
            text.undo();
            text.undo();
            THEN("the word is gone as a whole") {
                CHECK(text.text("a.json") == R"({"w": 1, "t": "x"})");
                CHECK_FALSE(text.can_undo());
            }
        }
    }
    GIVEN("an edit that is impossible") {
        THEN("it changes nothing") {
            CHECK_FALSE(text.edit("a.json", SetValue{"/x/y", "1"}, start));
            CHECK(text.revision() == 0);
            CHECK_FALSE(text.can_undo());
        }
    }
}

SCENARIO("Typing after a save is a step of its own", "[lab]") {
    LabText text = two_files();
    text.edit("a.json", SetValue{"/t", "\"a\""}, start);
    text.set_saved("a.json", text.text("a.json"));
    CHECK(text.unsaved_steps() == 0);
    text.edit("a.json", SetValue{"/t", "\"ab\""}, start);
    CHECK(text.unsaved_steps() == 1);
    text.undo();
    CHECK(text.changed_files().empty());
}
