#include "evidence/concept_finder.h"
#include "evidence/traced_tests.h"
#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

ConceptBank two_concepts() {
    ConceptBank bank;
    bank["apology"] = Concept{.id = "apology",
                              .title = {"Apologises", "道歉"},
                              .phrases = {"(I am|we are) sorry", "非常抱歉"},
                              .phrase_places = {},
                              .match_examples = {"I am sorry about it."},
                              .miss_examples = {},
                              .place = {}};
    bank["regret"] = Concept{.id = "regret",
                             .title = {"Regrets", "遗憾"},
                             .phrases = {"sorry", "sincerely regret this delay"},
                             .phrase_places = {},
                             .match_examples = {},
                             .miss_examples = {},
                             .place = {}};
    return bank;
}

Expression expression_of(std::string_view json) {
    Diagnostics diagnostics;
    const auto document = parse_document(json, "evidence", diagnostics);
    return read_expression(ValueReader(*document, SourceMap::root, document->value, diagnostics));
}

// The tests of an expression, tried on a reply in the case of the fixtures.
std::vector<TracedTest> why(std::string_view json, std::string_view reply) {
    const auto facts = facts_of_ana();
    const auto analysis = analyse(reply, {facts.today, nullptr, nullptr});
    return traced_tests(expression_of(json), two_concepts(), ReplyIndex(analysis, facts));
}

using Words = std::vector<std::string>;

}  // namespace

SCENARIO("A phrase is taken apart into what must be said", "[evidence][why]") {
    CHECK(pieces_of_phrase("~can (not|never) [ever] ship & {date}") == Words{"can", "(not|never)", "ship", "{date}"});
    CHECK(pieces_of_phrase("refund ... account") == Words{"refund", "account"});
    CHECK(pieces_of_phrase("=open it") == Words{"=open", "it"});
    CHECK(pieces_of_phrase("退款 & (今天|明天)") == Words{"退款", "(今天|明天)"});
    CHECK(pieces_of_phrase("退(回|还)款") == Words{"退", "(回|还)", "款"});
}

SCENARIO("A phrase that is not found says why", "[evidence][why]") {
    const std::string phrase = R"json("refund (money|price)")json";
    const auto test_of = [&](std::string_view reply) { return why(phrase, reply).front(); };
    THEN("words that are missing are named") {
        const auto test = test_of("We refund you today.");
        CHECK(test.lack.kind == Lack::words);
        CHECK(test.lack.missing == Words{"(money|price)"});
        CHECK(test.lack.names_something);
    }
    THEN("words in two sentences are not together") {
        CHECK(test_of("We refund you. The money comes soon.").lack.kind == Lack::one_sentence);
    }
    THEN("words in another order are told") { CHECK(test_of("The money is a refund.").lack.kind == Lack::nearness); }
    THEN("the other language has another phrase") {
        CHECK(test_of("您好，我们今天会为您处理退款，请放心。").lack.kind == Lack::other_language);
    }
    THEN("what denies is quoted") {
        const std::string reply = "We cannot refund the money.";
        const auto test = test_of(reply);
        CHECK(test.match.reason == MatchReason::only_negated);
        REQUIRE(test.denied_by);
        CHECK(quote(reply, *test.denied_by) == "cannot");
    }
    THEN("what is found lacks nothing") {
        const auto test = test_of("We refund your money.");
        CHECK(test.found());
        CHECK(test.lack.kind == Lack::none);
    }
}

SCENARIO("A concept that is not found tells its nearest phrase", "[evidence][why]") {
    const auto test = why(R"({"concept": "regret"})", "We regret this very much.").front();
    CHECK(test.nearest == "sincerely regret this delay");
    CHECK(test.lack.missing == Words{"sincerely", "delay"});
    CHECK(why(R"({"concept": "regret"})", "Hello there.").front().nearest.empty());
}

SCENARIO("A group says when its parts are there but not together", "[evidence][why]") {
    const auto together = why(R"({"same_sentence": ["keep", "refund"]})", "Keep it. We refund you.");
    REQUIRE(together.size() == 3);
    CHECK_FALSE(together[0].found());
    CHECK(together[0].lack.kind == Lack::one_sentence);
    CHECK(together[1].found());
    CHECK(why(R"({"in_order": ["keep", "refund"]})", "We refund you. Keep it.")[0].lack.kind == Lack::order);
}

SCENARIO("What a `none` must not find is marked as unwanted", "[evidence][why]") {
    const auto tests = why(R"({"all": ["refund", {"none": ["soon"]}]})", "We refund it soon.");
    REQUIRE(tests.size() == 4);
    CHECK_FALSE(tests[1].unwanted);
    CHECK(tests[2].kind == TracedTest::Kind::none);
    CHECK_FALSE(tests[2].found());
    CHECK(tests[3].unwanted);
    CHECK(tests[3].found());
}

SCENARIO("A form is traced by the name that rubrics give it", "[evidence][why]") {
    CHECK(why(R"({"structure": "sign_off"})", "We refund it.").front().text == "sign_off");
    CHECK(why(R"({"tone": "any_question"})", "We refund it.").front().text == "any_question");
}

SCENARIO("Concepts are found by a sentence", "[evidence][why]") {
    const auto bank = two_concepts();
    const auto found = concepts_in("We are sorry.", bank);
    REQUIRE(found.found.size() == 2);
    CHECK(found.found[0].id == "apology");
    CHECK(concepts_in("We are not sorry.", bank).refused.size() == 2);
    const auto near = concepts_in("We sincerely regret this mistake.", bank);
    CHECK(near.found.empty());
    REQUIRE(near.near.size() == 1);
    CHECK(near.near[0].id == "regret");
    CHECK(near.near[0].nearest.lack.missing == Words{"delay"});
}

SCENARIO("Concepts are alike that find the same examples", "[evidence][why]") {
    const auto bank = two_concepts();
    const auto alike = concepts_like(bank.at("apology"), bank);
    REQUIRE(alike.size() == 1);
    CHECK(alike[0].id == "regret");
    CHECK(alike[0].found == 1);
}
