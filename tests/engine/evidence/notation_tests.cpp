#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

// What is reported on a criterion with this evidence, which stands at rubric.json:1:79.
std::string problem_with(const std::string& evidence) {
    const auto problems = problems_in(
        R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full":    )" + evidence + "}]}");
    return problems.empty() ? "" : problems.front();
}

}  // namespace

SCENARIO("Slips of notation are reported where they stand", "[evidence][notation]") {
    CHECK(problem_with(R"("(refund|pay")") ==
          "rubric.json:1:80: error: in the phrase \"(refund|pay\": the '(' is not closed [E001]");
    CHECK(problem_with(R"(["we refund {monney}"])") ==
          "rubric.json:1:91: error: in the phrase \"we refund {monney}\": nothing is called {monney} (did you mean "
          "'money'?) [E001]");
    CHECK(problem_with(R"js("退款)")js")
              .find("rubric.json:1:82: error: in the phrase \"退款)\": a ')' that nothing opened") == 0);
    CHECK(problem_with(R"("a || b")").find("a '|' that nothing opened") != std::string::npos);
    CHECK(problem_with(R"js("(a||b)")js").find("an alternative is empty") != std::string::npos);
    CHECK(problem_with(R"("(a & b) c")").find("'&' can't stand inside") != std::string::npos);
    CHECK(problem_with(R"("we = refund")").find("no word follows the '='") != std::string::npos);
    CHECK(problem_with(R"("we ~refund")").find("'~' stands only at the beginning") != std::string::npos);
}

SCENARIO("Notation from a Chinese keyboard is told, not passed over", "[evidence][notation]") {
    CHECK(problem_with(R"("we （refund｜pay）")") ==
          "rubric.json:1:83: error: in the phrase \"we （refund｜pay）\": '（' is full-width and no notation (write '(', "
          "with the keyboard set to English) [E001]");
    CHECK(problem_with(R"("退款 ＆ {money}")").find("write '&'") != std::string::npos);
    CHECK(problem_with(R"("退款｛money｝")").find("write '{'") != std::string::npos);
    CHECK(problem_with(R"("＜refund＞")").find("write '<'") != std::string::npos);
    CHECK(problem_with(R"("[好的｜行]")").find("write '|'") != std::string::npos);
}

SCENARIO("Punctuation is no word", "[evidence][notation]") {
    CHECK(problem_with(R"js("refund (and|or|,) pay")js").find("punctuation is no word (leave it out") !=
          std::string::npos);
    CHECK(problem_with(R"("re[-]fund")").find("punctuation is no word") != std::string::npos);
    CHECK(problem_with(R"("!")").find("punctuation is no word, and there is nothing else here") != std::string::npos);
    CHECK(problem_with(R"("refund & ，")").find("punctuation is no word") != std::string::npos);
}

SCENARIO("Phrases that are found in any text or are too large are refused", "[evidence][notation]") {
    CHECK(problem_with(R"("[very] ...")").find("[E002]") != std::string::npos);
    CHECK(problem_with(R"("refund & [now]")").find("[E002]") != std::string::npos);
    CHECK(problem_with(R"js("((((a|b)|c)|d)|e)")js").find("[E003]") != std::string::npos);
    CHECK(problem_with("\"" + std::string(401, 'a') + "\"").find("[E003]") != std::string::npos);
}

SCENARIO("Unknown and circular concepts are reported", "[evidence][notation]") {
    CHECK(problem_with(R"({"concept": "apolgy"})").find("there is no concept 'apolgy'") != std::string::npos);
    const auto problems = problems_in(R"({"concepts": [
        {"id": "first", "title": {"en": "A", "zh": "甲"}, "phrases": {"en": ["<second> a"]}},
        {"id": "second", "title": {"en": "B", "zh": "乙"}, "phrases": {"en": ["<first> b", "c"]}}],
        "criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full": {"concept": "first"}}]})");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().find("rubric.json:3:") == 0);
    CHECK(problems.front().find("[E004]") != std::string::npos);
}

SCENARIO("Evidence that says nothing or two things is reported", "[evidence][notation]") {
    CHECK(problem_with("{}").find("[K003]") != std::string::npos);
    CHECK(problem_with(R"({"phrases": ["a"], "concept": "b"})").find("[P012]") != std::string::npos);
    CHECK(problem_with(R"({"phrasez": ["a"]})").find("did you mean 'phrases'?") != std::string::npos);
    CHECK(problem_with(R"({"at_least": 3, "of": ["a", "b"]})").find("[E006]") != std::string::npos);
    CHECK(problem_with(R"({"structure": "salutaton"})").find("did you mean 'salutation'?") != std::string::npos);
    CHECK(problem_with(R"({"words": {"min": 9, "max": 5}})").find("[K004]") != std::string::npos);
    CHECK(problem_with(R"({"all": []})").find("[P008]") != std::string::npos);
    CHECK(problem_with("5").find("[P002]") != std::string::npos);
}

SCENARIO("Something malformed is never found", "[evidence][notation]") {
    const auto read = read_rubric_text(
        R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full": ["(refund"]}]})");
    CHECK_FALSE(evidence_in("refund", read.rubric).found());
}

SCENARIO("A phrase can be checked on its own", "[evidence][notation]") {
    std::string problem;
    CHECK(phrase_is_valid("(I am|we are) [very] sorry <any>", problem));
    CHECK_FALSE(phrase_is_valid("(I am", problem));
    CHECK(problem == "the '(' is not closed");
}
