#include "pmatch_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Without options the reply is the pattern, word for word", "[pmatch][order]") {
    CHECK(matches("match(we refund you)", "we refund you"));
    CHECK_FALSE(matches("match(we refund you)", "we refund you today"));
    CHECK_FALSE(matches("match(we refund you)", "you refund we"));
    CHECK_FALSE(matches("match(we refund you)", "we refund"));
    CHECK_FALSE(matches("match(sorry)", "sorry sorry"));
}

SCENARIO("w allows other words before, between and after", "[pmatch][order]") {
    CHECK(matches("match_w(refund)", "we will refund you today"));
    CHECK(matches("match_w(refund today)", "we refund it all today then"));
    CHECK_FALSE(matches("match_w(today refund)", "we refund it all today"));
}

SCENARIO("o allows any order, but no other words", "[pmatch][order]") {
    CHECK(matches("match_o(blue silk scarf)", "scarf blue silk"));
    CHECK_FALSE(matches("match_o(blue silk scarf)", "scarf of blue silk"));
    CHECK_FALSE(matches("match_o(blue blue)", "blue"));
    GIVEN("a word that would serve two items") {
        THEN("they share the words between them") {
            CHECK(matches("match_o(red|blue red)", "red blue"));
            CHECK_FALSE(matches("match_o(red|blue red)", "blue blue"));
        }
    }
}

SCENARIO("Options come together in any order", "[pmatch][order]") {
    for (const auto* pattern : {"match_ow(scarf blue)", "match_wo(scarf blue)"}) {
        CHECK(matches(pattern, "a blue and white scarf"));
        CHECK_FALSE(matches(pattern, "a white scarf"));
    }
    CHECK(matches("match_mow(scraf blue)", "a blue and white scarf"));
    CHECK(matches("match_cow(scar lu)", "scarfs are blue"));
}

SCENARIO("c allows other characters within a word", "[pmatch][order]") {
    CHECK(matches("match_c(fund)", "refunds"));
    CHECK(matches("match_c(rfd)", "refund"));
    CHECK_FALSE(matches("match_c(dfr)", "refund"));
    CHECK_FALSE(matches("match_c(refunds)", "refund"));
}

SCENARIO("| gives alternatives", "[pmatch][order]") {
    CHECK(matches("match_w(refund|repay you|her)", "we repay her now"));
    CHECK_FALSE(matches("match_w(refund|repay you|her)", "we repay him now"));
}

SCENARIO("[ ] holds words together that stand for one item", "[pmatch][order]") {
    GIVEN("no option") {
        const auto* const pattern = "match(send [a new one]|replacement)";
        THEN("the group is matched word for word") {
            CHECK(matches(pattern, "send a new one"));
            CHECK(matches(pattern, "send replacement"));
            CHECK_FALSE(matches(pattern, "send a new"));
            CHECK_FALSE(matches(pattern, "send one new a"));
        }
        THEN("alternatives may stand in it") { CHECK(matches("match([pay|send back now])", "send back now")); }
    }
    GIVEN("the option w") {
        THEN("other words may stand in the group") {
            CHECK(matches("match_w([pay back])", "we pay it all back soon"));
            CHECK_FALSE(matches("match_w([pay back])", "back to the day of pay"));
        }
    }
    GIVEN("the option o") {
        THEN("its words stand in any order, but together") {
            CHECK(matches("match_o([pay back] now)", "now back pay"));
            CHECK_FALSE(matches("match_o([pay back] now)", "pay now back"));
        }
    }
    GIVEN("a group that ends early and a group that ends late") {
        THEN("the first end counts") {
            CHECK_FALSE(matches("match_w([pay back]_today)", "pay back a b c d e back today"));
        }
    }
}

SCENARIO("_ asks for nearness", "[pmatch][near]") {
    GIVEN("the option w") {
        THEN("two words may stand between, unless pN says otherwise") {
            CHECK(matches("match_w(refund_friday)", "we refund you on friday"));
            CHECK_FALSE(matches("match_w(refund_friday)", "we refund you all on friday"));
            CHECK(matches("match_wp3(refund_friday)", "we refund you all on friday"));
            CHECK(matches("match_wp4(refund_friday)", "we refund you all not on friday"));
            CHECK_FALSE(matches("match_wp4(refund_friday)", "we refund you all but not on friday"));
            CHECK(matches("match_wp1(refund_friday)", "we refund on friday"));
            CHECK_FALSE(matches("match_wp1(refund_friday)", "we refund you on friday"));
            CHECK(matches("match_wp0(refund_friday)", "we refund friday"));
            CHECK_FALSE(matches("match_wp0(refund_friday)", "we refund on friday"));
        }
        THEN("the end of a sentence parts them") {
            CHECK_FALSE(matches("match_w(refund_friday)", "a refund. friday"));
            CHECK(matches("match_w(refund friday)", "a refund. friday"));
            CHECK(matches("match_w(refund_friday)", "a refund friday."));
        }
    }
    GIVEN("no w") {
        THEN("no word may stand between") {
            CHECK(matches("match(refund_friday)", "refund friday"));
            CHECK_FALSE(matches("match(refund_friday)", "refund on friday"));
            CHECK_FALSE(matches("match(refund_friday)", "refund. friday"));
        }
    }
    GIVEN("the option o") {
        THEN("the order of both sides is kept, also inside of groups") {
            CHECK_FALSE(matches("match_ow(refund_friday)", "on friday we refund"));
            CHECK(matches("match_ow(refund_friday you)", "you get a refund on friday"));
            CHECK_FALSE(matches("match_ow([pay back]_[by friday])", "back to pay and by friday"));
            CHECK(matches("match_ow([pay back]_[by friday])", "pay it back soon by next friday"));
        }
        THEN("what stands between them serves no other item") {
            CHECK_FALSE(matches("match_ow(refund_friday on)", "refund on friday"));
            CHECK(matches("match_ow(refund_friday on)", "refund on friday on time"));
        }
    }
}

SCENARIO("Groups find their places wherever they leave room for each other", "[pmatch][order]") {
    CHECK(matches("match_ow([we refund]|refund [so sorry]|sorry)", "so very sorry and we do refund"));
    CHECK_FALSE(matches("match_ow([we refund] [we send])", "we refund or send"));
    CHECK(matches("match_ow([we refund] [we send])", "we send or we refund"));
    CHECK(matches("match_o([a b]|c d_e [f g])", "d e g f c"));
    CHECK_FALSE(matches("match_o([a b]|c d_e [f g])", "d e g f a"));
}

SCENARIO("A match shows the words that it rests on", "[pmatch]") {
    CHECK(words_of("match_w(refund_friday you)", "We refund by friday, and you keep it.") == "");
    CHECK(words_of("match_w(refund_friday you)", "We refund by friday and you keep it.") == "refund | friday | you");
    CHECK(words_of("match_ow([keep it] we)", "We say: keep all of it.") == "");
    CHECK(words_of("match_ow([keep it] We)", "We say: keep all of it.") == "We | keep all of it");
    CHECK(words_of("match_all(match_w(We) not(match_w(never)))", "We say so") == "We");
}
