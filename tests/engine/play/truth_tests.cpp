#include <algorithm>

#include "rubric/truth.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

void replace(std::string& text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("the fixture has no " + from);
    text.replace(at, from.size(), to);
}

// The shop, whose case says what isn't so in it and where its refund is spoken of.
Pack shop_with_truths() {
    auto files = shop_files();
    auto& scenario = files["scenarios/lipsticks.json"];
    replace(scenario, "\"start\": \"opening\"",
            R"json("untrue": [{"id": "still-here", "title": {"en": "It is still here", "zh": "还没发出"},
                     "evidence": ["(parcel|it) is still (here|with us)", "包裹 还 在"], "cap": 30,
                     "right": {"en": "It left on 18 November", "zh": "11月18日已发出"}}],
               "start": "opening")json");
    replace(scenario, R"("refund_sum": {"money": "5.00 USD"})",
            R"("refund_sum": {"title": {"en": "the refund", "zh": "退款金额"}, "money": "5.00 USD", "about": ["(refund|return) {money}", "退款 {money}"]})");
    return pack_of(files);
}

Marks marks_of(const Pack& pack, const std::string& text, std::optional<std::set<std::string>> taken) {
    const auto session = start_session(pack, pack.scenarios.front(), 1, Instant{});
    auto facts = facts_of(pack, session);
    facts.actions_taken = std::move(taken);
    return assess(text, pack.step_rubrics.front().at("opening"), facts).marks;
}

const std::string good =
    "Dear Ana, thank you for writing to us. I am very sorry about this. Your parcel has left our warehouse in "
    "Hangzhou. ";

}  // namespace

SCENARIO("What a case says is not so is found and bounds the mark", "[play][truth]") {
    const auto pack = shop_with_truths();
    CHECK(marks_of(pack, good, std::set<std::string>{}).false_statements.empty());
    GIVEN("the untruth in another place of a good letter") {
        const auto marks = marks_of(pack, good + "The second parcel is still here.", std::set<std::string>{});
        THEN("it is told with what is right, and its cap holds") {
            REQUIRE(marks.false_statements.size() == 1);
            CHECK(marks.false_statements[0].kind == FalseStatement::Kind::untrue);
            CHECK(marks.false_statements[0].name == "still-here");
            CHECK(marks.false_statements[0].correction.right.en == "It left on 18 November");
            CHECK(marks.total <= 0.3);
        }
    }
    GIVEN("the same denied") {
        THEN("nothing false was said") {
            CHECK(marks_of(pack, good + "No parcel is still here.", std::set<std::string>{}).false_statements.empty());
        }
    }
}

SCENARIO("Another sum where the reply speaks of the refund is false", "[play][truth]") {
    const auto pack = shop_with_truths();
    const auto marks = marks_of(pack, good + "We can refund 50.00 USD.", std::set<std::string>{});
    REQUIRE(marks.false_statements.size() == 1);
    CHECK(marks.false_statements[0].kind == FalseStatement::Kind::other_than_fact);
    CHECK(marks.false_statements[0].correction.right.en == "US $5.00");
    CHECK(marks.false_statements[0].correction.of.en == "the refund");
    CHECK(marks.false_statements[0].correction.belongs_to.empty());
    CHECK(marks.total <= 0.8);
    CHECK(marks_of(pack, good + "We can refund 5.00 USD.", std::set<std::string>{}).false_statements.empty());
}

SCENARIO("What was told before need not be told again", "[play]") {
    const auto pack = pack_of(shop_files());
    const auto& rubric = pack.step_rubrics.front().at("opening");
    const auto facts = facts_of(pack, start_session(pack, pack.scenarios.front(), 1, Instant{}));
    const std::string again =
        "Dear Ana, I understand you well. Would you like to wait for it, or shall we help otherwise?";
    const std::vector<std::string> earlier{good};
    const auto mark_of = [](const Marks& marks, const std::string& id) {
        return *std::ranges::find(marks.criteria, id, &CriterionMark::id);
    };
    GIVEN("a reply without the fact, after one that had it") {
        const auto marks = assess(again, rubric, facts, nullptr, earlier).marks;
        THEN("the fact counts and is told as said before") {
            CHECK(mark_of(marks, "left").mark == 1);
            CHECK(mark_of(marks, "left").reason == MatchReason::said_before);
        }
        THEN("kind words are said anew") { CHECK(mark_of(marks, "sorry").mark == 0); }
    }
    GIVEN("the same as the first reply") {
        THEN("the fact is missing") { CHECK(mark_of(assess(again, rubric, facts).marks, "left").mark == 0); }
    }
}
