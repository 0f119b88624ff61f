#include "pmatch_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Matches are put together", "[pmatch][composition]") {
    const auto* const all = "match_all(match_w(sorry) match_w(refund))";
    CHECK(matches(all, "sorry we refund"));
    CHECK_FALSE(matches(all, "we refund"));
    const auto* const any = "match_any(\n  match_w(sorry)\n  match_w(refund)\n)";
    CHECK(matches(any, "we refund"));
    CHECK_FALSE(matches(any, "we resend"));
    CHECK(matches("not(match_w(never))", "we refund"));
    CHECK_FALSE(matches("not ( match_w(never) )", "we never refund"));
    CHECK(matches("match_all(not(match_any(match_w(a) match_w(b))) match_any(match_w(c)match_w(d)))", "d e"));
    CHECK_FALSE(matches("match_all(not(match_any(match_w(a) match_w(b))) match_any(match_w(c)match_w(d)))", "d b"));
}

SCENARIO("Where blanks may stand", "[pmatch][notation]") {
    CHECK(matches("match ( so   sorry)", "so sorry"));
    CHECK(matches(" match(sorry) \n", "sorry"));
    CHECK(matches("MATCH_w(sorry)", "so sorry"));
    CHECK(matches("match_(sorry)", "sorry"));
}

SCENARIO("A backslash makes a special character plain", "[pmatch][notation]") {
    CHECK(matches(R"(match(a\(b\)c))", "a(b)c"));
    CHECK(matches(R"(match(a\|b))", "a|b"));
    CHECK(matches(R"(match(snake\_case))", "snake_case"));
    CHECK(matches(R"(match(\[x\]\\))", R"([x]\)"));
    CHECK(matches(R"(match(5\*5))", "5*5"));
    CHECK_FALSE(matches(R"(match(5\*5))", "5x5"));
}

SCENARIO("What can't be read is named with its place", "[pmatch][notation]") {
    CHECK(problem_of("match_w(so|[very sorry]") == "7: the '(' of match_w is not closed");
    CHECK(problem_of("match_w(so|[very sorry)") == "11: the '[' is not closed");
    CHECK(problem_of("match()") == "6: the brackets hold no words");
    CHECK(problem_of("match_all()") == "10: match_all holds nothing");
    CHECK(problem_of("match(sorry|)") == "12: a word must follow '|'");
    CHECK(problem_of("match(sorry )") == "12: no space may stand before the closing bracket");
    CHECK(problem_of("match([so sorry ])") == "16: no space may stand before the closing bracket");
    CHECK(problem_of("match(sorry_)") == "12: a word must follow '_'");
    CHECK(problem_of("match(a | b)") == "8: no '|' may stand here; write \\| for the character itself");
    CHECK(problem_of("match([a [b c]])") == "9: a word group can't hold another");
    CHECK(problem_of("match(a) b") ==
          "9: nothing may follow the last bracket; put several matches into match_all(…) or "
          "match_any(…)");
    CHECK(problem_of("match_all(match(a) b)") ==
          "19: a pattern begins with match(…), match_all(…), match_any(…) or not(…)");
    CHECK(problem_of("sorry") == "0: a pattern begins with match(…), match_all(…), match_any(…) or not(…)");
    CHECK(problem_of("not(not(match(a)))") == "4: not(…) can't hold another not(…)");
    CHECK(problem_of("not(match(a)match(b))") ==
          "12: not(…) holds one match; put several into match_all(…) or match_any(…)");
    CHECK(problem_of("match_mq(a)") ==
          "7: 'q' is no option here; there are c, o, w, m (mr, mt, mx, mf, m2) and p0 to p4");
    CHECK(problem_of("match_p5(a)") == "6: a number from 0 to 4 must follow the option p");
    CHECK(problem_of("match(退款\\x)") == "12: a backslash must stand before one of ( ) \\ | ? * _ [ ]");
    CHECK(problem_of("match") == "5: a '(' must follow match");
}

SCENARIO("Other punctuation may stand in words", "[pmatch][notation]") {
    for (const auto* pattern : {"match(why?)", "match(sorry.)", "match(.5)", "match(5.)", "match(so, sorry!)",
                                "match(\"¿cómo?\")", "match(a.b.c)", "match(-)"})
        CHECK(problem_of(pattern).empty());
}

SCENARIO("Patterns that would be too dear are refused", "[pmatch][notation]") {
    std::string groups;
    std::string words;
    for (int i = 0; i < 13; ++i) {
        groups += (i == 0 ? "" : " ") + std::string("[a b]");
        words += (i == 0 ? "" : " ") + std::string("a");
    }
    CHECK(problem_of("match_ow(" + groups + ")").starts_with("9: more than 12 groups in any order"));
    CHECK(problem_of("match_w(" + groups + ")").empty());
    CHECK(problem_of("match_ow(" + words + ")").empty());
    std::string deep;
    for (int i = 0; i < 60; ++i) deep += "match_all(";
    CHECK(problem_of(deep).ends_with("the brackets are nested too deeply"));
    CHECK(problem_of("match(" + std::string(300, 'a') + ")") == "6: this word is too long");
}
