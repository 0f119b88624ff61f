#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

// Criteria that each ask for hundreds of things in one sentence: small to write, dear to look for.
std::string costly_rubric() {
    const std::string part = R"({"same_sentence": [{"fact": "nothing"}, {"fact": "nothing"}]})";
    std::string parts = part;
    for (int i = 1; i < 200; ++i) parts += ", " + part;
    std::string criteria;
    for (int i = 0; i < 40; ++i)
        criteria += (i == 0 ? "" : ", ") + (R"({"id": "c)" + std::to_string(i)) +
                    R"(", "title": {"en": "T", "zh": "题"}, "full": {"any": [)" + parts + "]}}";
    return R"({"criteria": [)" + criteria + "]}";
}

}  // namespace

SCENARIO("No rubric makes a reply cost more than so much", "[rubric][cost]") {
    GIVEN("a rubric that asks for very much, and a very long reply") {
        const auto rubric = rubric_of(costly_rubric());
        const auto reply = repeated("We refund it. ", 1'400);
        WHEN("the reply is marked") {
            const auto assessment = assess(reply, rubric, facts_of_ana());
            THEN("it isn't: that is the outcome, and the reason is told") {
                CHECK(assessment.marks.unscorable == Unscorable::too_costly);
                CHECK(assessment.marks.total == 0);
                CHECK(assessment.marks.compliance);
                CHECK(explain(assessment.marks, reply, rubric, Locale::en).verdict.starts_with(
                    "Not marked: this rubric is too costly"));
            }
        }
        WHEN("a short reply is marked") {
            THEN("it is marked as ever") {
                CHECK_FALSE(assess("Dear Ana, we refund it today. Kind regards, Li Xiao", rubric, facts_of_ana())
                                .marks.unscorable == Unscorable::too_costly);
            }
        }
    }
}

SCENARIO("Concepts that name each other again and again are refused where they grow too large", "[rubric][cost]") {
    GIVEN("eighteen concepts, each of which says the one below three times") {
        std::string concepts = R"({"id": "c0", "title": {"en": "T", "zh": "题"}, "phrases": {"en": ["refund it", "pay back"]}})";
        for (int i = 1; i <= 18; ++i) {
            const auto below = "<c" + std::to_string(i - 1) + ">";
            concepts += R"(, {"id": "c)" + std::to_string(i) + R"(", "title": {"en": "T", "zh": "题"}, "phrases": {"en": [")" + below +
                        " " + below + R"(", ")" + below + R"("]}})";
        }
        const auto problems = problems_in(
            R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full": {"concept": "c18"}}], "concepts": [)" +
            concepts + "]}");
        THEN("the phrase is named, and why") {
            REQUIRE_FALSE(problems.empty());
            CHECK(problems.front().find("stands for more than 20000 words") != std::string::npos);
            CHECK(problems.front().find("[E003]") != std::string::npos);
        }
    }
    GIVEN("a chain of concepts, each of which names the one before") {
        std::string concepts = R"({"id": "c0", "title": {"en": "T", "zh": "题"}, "phrases": {"en": ["refund it"]}})";
        for (int i = 1; i <= 900; ++i)
            concepts += R"(, {"id": "c)" + std::to_string(i) +
                        R"(", "title": {"en": "T", "zh": "题"}, "phrases": {"en": ["<c)" + std::to_string(i - 1) + R"(> now"]}})";
        const auto problems = problems_in(
            R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full": {"concept": "c900"}}], "concepts": [)" +
            concepts + "]}");
        THEN("the one too deep is told") {
            REQUIRE_FALSE(problems.empty());
            CHECK(problems.front().find("concepts name each other more than 20 deep") != std::string::npos);
        }
    }
}

SCENARIO("Parts that are close together nest three deep", "[rubric][cost]") {
    const auto nested = [](int levels) {
        std::string evidence = R"("refund")";
        for (int i = 0; i < levels; ++i) evidence = R"({"close_together": [)" + evidence + R"(, "today"]})";
        return problems_in(R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full": )" + evidence + "}]}");
    };
    CHECK(nested(3).empty());
    REQUIRE(nested(4).size() == 1);
    CHECK(nested(4).front().find("close_together stands inside of close_together more than 3 deep") != std::string::npos);
    CHECK(nested(28).size() == 1);
}
