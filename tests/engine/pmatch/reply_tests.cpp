#include "pmatch/pmatch_reply.h"
#include "pmatch_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Words end at blanks and at sentence dividers", "[pmatch][reply]") {
    CHECK(matches("match(so sorry)", "  so\n\tsorry  "));
    CHECK(matches("match(Sorry We refund)", "Sorry.We refund!"));
    CHECK(matches("match(really * yes)", "really?? yes"));
    CHECK_FALSE(matches("match(so sorry)", "so, sorry"));
    CHECK(matches("match(so, sorry)", "so, sorry"));
}

SCENARIO("One sentence divider at the end belongs to no word", "[pmatch][reply]") {
    CHECK(matches("match(sorry)", "sorry."));
    CHECK(matches("match(sorry)", "sorry!"));
    CHECK_FALSE(matches("match(sorry.)", "sorry."));
    GIVEN("no sentence dividers") {
        PMatchOptions none;
        none.sentence_dividers = "";
        THEN("punctuation is part of the word") {
            CHECK(matches("match(sorry.)", "sorry.", none));
            CHECK_FALSE(matches("match(sorry)", "sorry.", none));
            CHECK(matches("match(sorry\\?)", "sorry?", none));
            CHECK_FALSE(matches("match(sorry\\?)", "sorry.", none));
            CHECK(matches("match(sorry?)", "sorry.", none));
        }
    }
    GIVEN("other sentence dividers") {
        PMatchOptions bars;
        bars.sentence_dividers = "|。";
        THEN("they part and the usual ones don't") {
            CHECK_FALSE(matches("match_w(pay_now)", "pay| now", bars));
            CHECK_FALSE(matches("match_w(pay_now)", "pay。now", bars));
            CHECK(matches("match_w(pay._now)", "pay. now", bars));
        }
    }
}

SCENARIO("Some characters can be read as spaces", "[pmatch][reply]") {
    PMatchOptions options;
    options.convert_to_space = ",;:";
    CHECK(matches("match(so sorry we refund)", "so, sorry:we;; refund", options));
    CHECK(matches("match_w(sorry_we)", ",sorry, we", options));
}

SCENARIO("Word dividers can be chosen", "[pmatch][reply]") {
    PMatchOptions options;
    options.word_dividers = "/";
    CHECK(matches("match(blue green)", "blue/green", options));
    CHECK_FALSE(matches("match(blue green)", "blue green", options));
}

SCENARIO("Capitals count unless they are to be ignored", "[pmatch][reply]") {
    CHECK_FALSE(matches("match(refund)", "Refund"));
    PMatchOptions options;
    options.ignore_case = true;
    CHECK(matches("match(refund)", "REFUND", options));
    CHECK(matches("match(ReFund Ärger)", "refund ÄRGER", options));
    CHECK(matches("match_c(FUND)", "refunds", options));
}

SCENARIO("Words known to hold dividers stay whole", "[pmatch][reply]") {
    GIVEN("the usual abbreviations") {
        THEN("their points inside divide nothing") {
            CHECK(matches("match(colours e.g blue)", "colours e.g. blue"));
            CHECK_FALSE(matches("match_w(colours_e_g)", "colours e.g. blue"));
        }
    }
    GIVEN("own ones") {
        PMatchOptions options;
        options.extra_words = {"a.m.", "New York"};
        THEN("they may even hold blanks") {
            CHECK(matches("match_w(at a.m)", "at a.m. sharp", options));
            CHECK(matches("match(from New*York)", "from New York", options));
        }
    }
}

SCENARIO("Synonyms stand beside the pattern's words", "[pmatch][synonym]") {
    PMatchOptions options;
    options.synonyms = {{"refund", "repay|reimburse"}, {"quick*", "fast"}};
    CHECK(matches("match_w(refund)", "we reimburse you", options));
    CHECK(matches("match_w(refund you)", "we refund you", options));
    CHECK(matches("match_w([we refund])", "we repay", options));
    CHECK(matches("match(quickly)", "fast", options));
    CHECK(matches("match(quickly)", "quickest", options));
    CHECK_FALSE(matches("match(refunds)", "repay", options));
    GIVEN("capitals to be ignored") {
        options.ignore_case = true;
        THEN("they are for synonyms, too") { CHECK(matches("match(Refund)", "REPAY", options)); }
    }
    GIVEN("a synonym that makes the pattern unreadable") {
        options.synonyms = {{"refund", "pay back|"}};
        THEN("that is said") {
            CHECK(problem_of("match(refund)", options) ==
                  "6: with its synonyms these words can't be read: a word must follow '|'");
        }
    }
}

SCENARIO("The same character in two encodings is one", "[pmatch][reply]") {
    CHECK(matches("match(caf\u00e9)", "cafe\u0301"));
    CHECK(matches("match(cafe\u0301)", "caf\u00e9"));
    CHECK(words_of("match_w(caf\u00e9)", "a cafe\u0301 here") == "cafe\u0301");
}

SCENARIO("Any script is text", "[pmatch][reply]") {
    CHECK(matches("match_w(退款 今天)", "我们 退款 就 今天"));
    CHECK(matches("match_m(我们今天退款)", "我门今天退款"));
    CHECK(matches("match(«Très bien»)", "«Très bien»"));
}

SCENARIO("Bent quotes are straight ones", "[pmatch][reply]") {
    CHECK(matches("match_w(don't)", "We don’t refund"));
    CHECK(matches("match_w(don’t)", "We don't refund"));
    CHECK(matches("match_w(don't)", "We donʼt refund"));
    CHECK_FALSE(matches("match_w(don't)", "We dont refund"));
    CHECK(words_of("match_w(don't_refund)", "We don’t refund") == "don’t | refund");
}

SCENARIO("A byte order mark is no letter", "[pmatch][reply]") {
    CHECK(matches("match(sorry)", "\xEF\xBB\xBFsorry"));
    CHECK(matches("\xEF\xBB\xBFmatch(sorry)", "sorry"));
}

SCENARIO("One reply is matched with many patterns", "[pmatch][reply]") {
    GIVEN("a reply, and patterns that differ in how it is to be split into words") {
        PMatchReply reply("Sorry|We refund. Sorry.");
        const auto pattern = [](std::string_view text, const PMatchOptions& options) {
            return std::get<PMatchPattern>(read_pmatch(text, options));
        };
        PMatchOptions bars;
        bars.sentence_dividers = "|.";
        PMatchOptions any_case;
        any_case.ignore_case = true;
        THEN("each finds what it would find alone") {
            CHECK(reply.match(pattern("match_w(We)", bars)).matches);
            CHECK_FALSE(reply.match(pattern("match_w(We)", {})).matches);
            CHECK(reply.match(pattern("match_w(sorry)", any_case)).matches);
            CHECK_FALSE(reply.match(pattern("match_w(sorry)", {})).matches);
            CHECK_FALSE(reply.match(pattern("match_w(we)", bars)).matches);
            CHECK(reply.match(pattern("match_w(refund)", {})).words == std::vector<Span>{{9, 15}});
        }
    }
}

SCENARIO("Letters that a word lacks are misspellings, as many as may be", "[pmatch][reply]") {
    CHECK(matches("match_mf(refund)", "refnd"));
    CHECK_FALSE(matches("match_mf(refund)", "refd"));
    CHECK(matches("match_m2(warehouse)", "wrehose"));
    CHECK_FALSE(matches("match_m2(warehouse)", "xarezouke"));
    CHECK(matches("match_mr(refund)", "rekund"));
    CHECK_FALSE(matches("match_mr(refund)", "rekumd"));
    CHECK(matches("match_mt(refund)", "refnud"));
    CHECK(matches("match_mow(?efun*)", "xefunding"));
}
