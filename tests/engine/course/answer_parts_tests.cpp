#include "course/answer_parts.h"
#include "support/catch.h"

using namespace haoping;

namespace {

// What is said of being late, and of not being as described.
std::vector<std::string> late_and_wrong(std::string_view answer) {
    static const AnswerParts parts({{"late", "slow", "太慢"}, {"not as described", "wrong", "不符"}});
    return parts.texts_of(answer);
}

bool says(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

SCENARIO("What is said of one part of a question is not taken for the other", "[course][short]") {
    const auto swap = GENERATE(false, true);
    const std::string of_late = swap ? "pictures" : "express";
    const std::string of_wrong = swap ? "express" : "pictures";
    const auto form = GENERATE(0, 1, 2, 3, 4, 5, 6);
    const std::string answer[] = {
        "Late: use " + of_late + ". Not as described: use " + of_wrong + ".",
        "Late -> " + of_late + " shipping; not as described -> better " + of_wrong,
        "If it is delayed or late, use " + of_late + " and if the item is not as described, add more " + of_wrong + ".",
        "Use better " + of_late + " (when it was late), and more " + of_wrong + " (when not as described).",
        "1. NOT AS DESCRIBED\nmore " + of_wrong + "\n2. Late\nthen " + of_late,
        "Late: " + of_late + ", wrong: " + of_wrong,
        "太慢：用 " + of_late + "；描述不符：用 " + of_wrong + "。"};
    INFO(answer[form]);
    const auto texts = late_and_wrong(answer[form]);
    REQUIRE(texts.size() == 2);
    CHECK(says(texts[0], of_late));
    CHECK_FALSE(says(texts[0], of_wrong));
    CHECK(says(texts[1], of_wrong));
    CHECK_FALSE(says(texts[1], of_late));
}

SCENARIO("Parts of an answer that are named in other ways, or not at all", "[course][short]") {
    THEN("without a name all of it speaks of each") {
        const auto texts = late_and_wrong("Use express. Add pictures.");
        CHECK(texts[0] == "Use express. Add pictures.");
        CHECK(texts[1] == texts[0]);
    }
    THEN("a sentence without a name speaks of the part before") {
        const auto texts = late_and_wrong("Late: tell the buyer. Then use express. Not as described: pictures.");
        CHECK(says(texts[0], "express"));
        CHECK_FALSE(says(texts[1], "express"));
    }
    THEN("what stands before all names speaks of a part that is named nowhere") {
        const auto texts = late_and_wrong("Use express. Not as described: pictures.");
        CHECK(says(texts[0], "express"));
        CHECK_FALSE(says(texts[1], "express"));
    }
    THEN("two names side by side share what is said") {
        const auto texts = late_and_wrong("Slow and wrong: say sorry.");
        CHECK(says(texts[0], "sorry"));
        CHECK(says(texts[1], "sorry"));
    }
    THEN("the longer of two names counts") {
        const AnswerParts offers({{"firm"}, {"non-firm"}});
        const auto texts = offers.texts_of("A non-firm offer binds nobody. A firm one binds the seller.");
        CHECK_FALSE(says(texts[0], "nobody"));
        CHECK(says(texts[1], "nobody"));
        CHECK(says(texts[0], "the seller"));
    }
    THEN("two points may be about one part") {
        const AnswerParts parts({{"late", "slow"}, {"late"}, {"wrong"}});
        const auto texts = parts.texts_of("Late: tell the buyer, use express. Wrong: pictures.");
        CHECK(texts[0] == texts[1]);
        CHECK(says(texts[1], "express"));
        CHECK_FALSE(says(texts[1], "pictures"));
    }
    THEN("a name that says nothing names nothing") {
        const AnswerParts parts({{"", " "}, {"late"}});
        CHECK(says(parts.texts_of("Late: express.")[0], "express"));
    }
    THEN("a part without a name of its own is spoken of everywhere") {
        const AnswerParts parts({{"late"}, {}});
        const auto texts = parts.texts_of("Sorry first. Late: express.");
        CHECK(says(texts[1], "Sorry"));
        CHECK(says(texts[1], "express"));
    }
}
