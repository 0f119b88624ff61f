#include "suggest/suggest.h"

#include <algorithm>

#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

// A rubric of one criterion about the reason, and replies with a teacher's mark for it.
struct Class {
    CompiledRubric rubric;
    ConceptBank concepts;
    std::vector<JudgedReply> replies;

    void reply(std::string id, std::string_view text, double given) {
        const auto facts = facts_of_ana();
        replies.push_back({std::move(id), facts, assess(text, rubric, facts), {{"it", given}}});
    }
    CriterionAdvice advice() const { return suggest(rubric.rubric, concepts, replies).front(); }
};

Class class_with(std::string_view evidence) {
    Class made;
    made.rubric = looking_for(evidence);
    made.concepts["ask-reason"] = Concept{.id = "ask-reason",
                                          .title = {},
                                          .phrases = {"what made you"},
                                          .phrase_places = {},
                                          .match_examples = {},
                                          .miss_examples = {},
                                          .place = {}};
    return made;
}

bool proposes(const CriterionAdvice& advice, Proposal::Kind kind, std::string_view part) {
    return std::ranges::any_of(advice.proposals, [&](const Proposal& proposal) {
        return proposal.kind == kind && proposal.text.find(part) != std::string::npos;
    });
}

}  // namespace

SCENARIO("What was missed is answered with phrases and concepts", "[suggest]") {
    GIVEN("two replies that ask for the reason in other words") {
        auto lesson = class_with(R"js(["may I ask why"])js");
        lesson.reply("a", "Dear Ana, thank you. Could you tell us what made you change your mind?", 1);
        lesson.reply("b", "Hello Ana, I see. Please tell me what made you change your mind today.", 1);
        lesson.reply("c", "Dear Ana, may I ask why you want to cancel the order?", 1);
        lesson.reply("d", "Dear Ana, thank you. I will change your address today.", 0);
        lesson.reply("e", "Hello Ana, could you tell us the number of your order, please?", 0);
        const auto advice = lesson.advice();
        THEN("they are named") {
            CHECK(advice.marked == 5);
            CHECK(advice.with == 3);
            REQUIRE(advice.missed.size() == 2);
            CHECK(advice.missed.front().reply == "a");
            CHECK(advice.wrong.empty());
        }
        THEN("a phrase that both have and no other is proposed") {
            CHECK(proposes(advice, Proposal::Kind::phrase, "made you"));
            for (const auto& proposal : advice.proposals) CHECK(proposal.without == 0);
            CHECK(advice.proposals.front().missed == 2);
        }
        THEN("so is a concept that finds them") { CHECK(proposes(advice, Proposal::Kind::concept_id, "ask-reason")); }
    }
    GIVEN("values in what was missed") {
        auto lesson = class_with(R"js(["we refund"])js");
        lesson.reply("a", "Dear Ana, US $48.90 will go to your card.", 1);
        lesson.reply("b", "Dear Ana, US $20.00 will go to your card tomorrow.", 1);
        lesson.reply("c", "Dear Ana, the card is in the box.", 0);
        THEN("any value of the kind is proposed") {
            CHECK(proposes(lesson.advice(), Proposal::Kind::phrase, "{money} will go"));
        }
    }
    GIVEN("nothing that tells missed replies from those without") {
        auto lesson = class_with(R"js(["may I ask why"])js");
        lesson.reply("a", "Thank you very much.", 1);
        lesson.reply("b", "Thank you very much.", 0);
        THEN("nothing is proposed") { CHECK(lesson.advice().proposals.empty()); }
    }
}

SCENARIO("What was wrongly found is traced to its phrase", "[suggest]") {
    auto lesson = class_with(R"js(["why"])js");
    lesson.rubric = rubric_of(R"js({
        "concepts": [{"id": "ask-reason", "title": {"en": "Asks", "zh": "询问"}, "phrases": {"en": ["what made you"]}}],
        "criteria": [{"id": "it", "title": {"en": "Asks why", "zh": "询问原因"},
                      "full": {"any": ["why", {"concept": "ask-reason"}]}}]})js");
    lesson.reply("a", "Dear Ana, I will find out why it is late.", 0);
    lesson.reply("b", "Dear Ana, I know what made you sad.", 0);
    lesson.reply("c", "Dear Ana, may I ask why you cancel?", 1);
    const auto advice = lesson.advice();
    REQUIRE(advice.wrong.size() == 2);
    CHECK(advice.wrong[0].reply == "a");
    CHECK(advice.wrong[0].phrase == "why");
    CHECK(advice.wrong[0].concept_id.empty());
    CHECK(advice.wrong[0].quoted == "why");
    CHECK(advice.wrong[1].phrase == "what made you");
    CHECK(advice.wrong[1].concept_id == "ask-reason");
    CHECK(advice.missed.empty());
}

SCENARIO("Of what must not be said, a low mark shows the evidence", "[suggest]") {
    auto lesson = class_with(R"js(["never"])js");
    lesson.rubric = rubric_of(R"js({"criteria": [
        {"id": "it", "kind": "must_not", "title": {"en": "Blames", "zh": "指责"}, "full": ["your fault"]},
        {"id": "other", "title": {"en": "Greets", "zh": "问候"}, "full": ["dear"]}]})js");
    lesson.reply("a", "Dear Ana, you should have read the page before.", 0);
    lesson.reply("b", "Dear Ana, we send it today.", 1);
    const auto advice = lesson.advice();
    CHECK(advice.with == 1);
    REQUIRE(advice.missed.size() == 1);
    CHECK(advice.missed.front().reply == "a");
    CHECK(advice.missed.front().sentence == "Dear Ana, you should have read the page before.");
}
