#include "support/catch.h"
#include "views/reply_length.h"
#include "views/slots.h"
#include "views/writing.h"

using namespace haoping;

SCENARIO("A reply's length is counted as people count", "[views]") {
    GIVEN("English") {
        const auto length = reply_length("Dear Ana,\nYour parcel left on 12.5. It's on its way! Is that all right?");
        THEN("words and sentences are counted; a point in a number ends none") {
            CHECK(length.latin_words == 14);
            CHECK(length.han_characters == 0);
            CHECK(length.sentences == 4);
        }
    }
    GIVEN("Chinese with an English name") {
        const auto length = reply_length("您好，Ana！您的包裹已发出。请等待");
        THEN("characters and words are counted apart") {
            CHECK(length.han_characters == 12);
            CHECK(length.latin_words == 1);
            CHECK(length.sentences == 3);
        }
    }
    GIVEN("signs only") {
        THEN("nothing is a sentence") { CHECK(reply_length(" \n\n … !!").sentences == 0); }
    }
}

SCENARIO("The length is told against the band, in words", "[views]") {
    const Texts en(Locale::en);
    const Texts zh(Locale::zh);
    GIVEN("a band of 60 to 120 words") {
        const auto english = [](int words) { return ReplyLength{words, 0, 4}; };
        THEN("inside it nothing is advised") {
            const auto line = length_line(english(75), 60, 120, en);
            CHECK(line.text == "75 words · 4 sentences · aim 60–120");
            CHECK(line.advice.empty());
        }
        THEN("outside it the difference is told") {
            CHECK(length_line(english(51), 60, 120, en).advice == "9 more words");
            CHECK(length_line(english(59), 60, 120, en).advice == "1 more word");
            CHECK(length_line(english(132), 60, 120, en).advice == "12 words too many");
            CHECK(length_line(english(51), 60, 120, zh).advice == "还差 9 词");
        }
        THEN("before the first word nothing is advised") { CHECK(length_line({}, 60, 120, en).advice.empty()); }
        THEN("Chinese is compared in characters") {
            const auto line = length_line({0, 82, 3}, 60, 120, zh);
            CHECK(line.text == "82 字 · 3 句 · 建议 96–192");
            CHECK(line.advice == "还差 14 字");
        }
    }
    GIVEN("no band") {
        THEN("only the count is told") { CHECK(length_line({1, 0, 1}, 0, 0, en).text == "1 word · 1 sentence"); }
    }
}

SCENARIO("Slots that are still to be filled are found", "[views]") {
    GIVEN("a text with two of them") {
        const std::string text = "Within {{refund_time}} to {{card}}.";
        const auto slots = unfilled_slots(text);
        THEN("each is told with its place and a readable name") {
            REQUIRE(slots.size() == 2);
            CHECK(slots[0].name == "refund time");
            CHECK(quote(text, slots[0].span) == "{{refund_time}}");
            CHECK(slots[1].name == "card");
        }
    }
    GIVEN("braces that are no slot") {
        THEN("none is found") {
            CHECK(unfilled_slots("a {{b").empty());
            CHECK(unfilled_slots("a {{b\n}} c").empty());
        }
    }
}

SCENARIO("Findings keep their words while the text around them changes", "[views]") {
    const std::string before = "teh parcel has lft us";
    const std::vector<WritingFinding> findings{{{0, 3}, FindingKind::spelling, "teh", {}, true},
                                               {{15, 18}, FindingKind::spelling, "lft", {}, true}};
    const auto words = [&](const std::string& after) {
        std::vector<std::string> found;
        for (const auto& finding : moved_findings(findings, before, after)) {
            found.emplace_back(quote(after, finding.span));
        }
        return found;
    };
    GIVEN("two findings") {
        WHEN("something is typed between them") {
            THEN("both stay on their words") {
                CHECK(words("teh big parcel has lft us") == std::vector<std::string>{"teh", "lft"});
            }
        }
        WHEN("the beginning is deleted") {
            THEN("only the second is left") { CHECK(words("parcel has lft us") == std::vector<std::string>{"lft"}); }
        }
        WHEN("one is put right") {
            THEN("the other is left") { CHECK(words("the parcel has lft us") == std::vector<std::string>{"lft"}); }
        }
        WHEN("nothing changes") {
            THEN("both stay") { CHECK(words(before).size() == 2); }
        }
    }
}
