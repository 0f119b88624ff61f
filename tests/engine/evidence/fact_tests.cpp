#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("A fact is stated in any form of writing it", "[evidence][fact]") {
    GIVEN("a sum of money") {
        const auto rubric = looking_for(R"({"fact": "refund_sum"})");
        THEN("its forms agree") {
            CHECK(quoted(evidence_in("You get US $48.90 back.", rubric)) == "US $48.90");
            CHECK(evidence_in("You get 48.90 USD back.", rubric).found());
            CHECK(evidence_in("You get 48.90 back.", rubric).found());
        }
        THEN("another sum or currency does not") {
            CHECK_FALSE(evidence_in("You get US $49.80 back.", rubric).found());
            CHECK_FALSE(evidence_in("You get €48.90 back.", rubric).found());
        }
    }
    GIVEN("a time") {
        const auto rubric = looking_for(R"({"fact": "refund_time"})");
        THEN("the range, its end and what lies inside agree") {
            CHECK(evidence_in("It takes 3-5 business days.", rubric).found());
            CHECK(evidence_in("within 5 working days", rubric).found());
            CHECK(evidence_in("in 4 business days", rubric).found());
            CHECK_FALSE(evidence_in("within 10 business days", rubric).found());
        }
        THEN("days of the calendar are alike, but less sure") {
            const auto found = evidence_in("within 5 days", rubric);
            CHECK(found.found());
            CHECK(found.match().confidence < 0.8);
        }
    }
    GIVEN("a date, a number of a parcel, a percentage, a wording") {
        THEN("each is found in its forms") {
            CHECK(evidence_in("It left on Nov 18.", looking_for(R"({"fact": "ship_date"})")).found());
            CHECK(evidence_in("It left yesterday.", looking_for(R"({"fact": "ship_date"})")).found());
            CHECK_FALSE(evidence_in("It left on Nov 17.", looking_for(R"({"fact": "ship_date"})")).found());
            CHECK(evidence_in("Number lp00712264cn.", looking_for(R"({"fact": "tracking_number"})")).found());
            CHECK(evidence_in("Order 8104772531.", looking_for(R"({"fact": "order_number"})")).found());
            CHECK_FALSE(evidence_in("Order 8104772513.", looking_for(R"({"fact": "order_number"})")).found());
            CHECK(evidence_in("20 % off", looking_for(R"({"fact": "discount"})")).found());
            CHECK(quoted(evidence_in("Your matte lipstick set left.", looking_for(R"({"fact": "product"})"))) ==
                  "matte lipstick set");
            CHECK(evidence_in("您的口红已发货", looking_for(R"({"fact": "product"})")).found());
        }
    }
    GIVEN("a fact inside of a phrase") {
        THEN("only its value fits") {
            CHECK(says("We refund US $48.90 today.", "refund {fact.refund_sum}"));
            CHECK_FALSE(says("We refund US $4.89 today.", "refund {fact.refund_sum}"));
        }
    }
}

SCENARIO("A wrong value is a contradiction, not a miss", "[evidence][fact]") {
    const auto rubric = looking_for(R"({"fact": "refund_sum", "near": ["refund"]})");
    WHEN("the right sum stands near") {
        THEN("it is found") { CHECK(quoted(evidence_in("We refund US $48.90.", rubric)) == "US $48.90"); }
    }
    WHEN("another sum stands there") {
        const auto found = evidence_in("You paid US $48.90. We refund US $45.00 today.", rubric);
        THEN("it is contradicted, with the wrong words shown") {
            CHECK(found.match().finding == Finding::contradicted);
            CHECK(found.match().reason == MatchReason::wrong_value);
            CHECK(quoted(found.reply, found.match().spans) == "US $45.00");
        }
    }
    WHEN("a second sum stands beside the right one") {
        THEN("the sentence speaks of two things") {
            CHECK(evidence_in("We refund US $48.90 and add a coupon of US $5.", rubric).found());
        }
    }
    WHEN("a sum stands in a sentence on something else") {
        THEN("it is neither found nor contradicted") {
            CHECK(evidence_in("We add a coupon of US $7. We refund you.", rubric).match().finding == Finding::absent);
        }
    }
    WHEN("the sum follows in the next sentence") {
        THEN("it is found, less surely") {
            const auto found = evidence_in("Your refund is on its way. It is US $48.90.", rubric);
            CHECK(found.found());
            CHECK(found.match().confidence < 1);
        }
    }
    WHEN("the right and a wrong sum are both promised") {
        THEN("an instructor should look at it") {
            const auto found = evidence_in("We refund US $48.90. We refund US $40.00.", rubric);
            CHECK(found.found());
            CHECK(found.match().confidence < 0.6);
        }
    }
}

SCENARIO("Dates contradict only when the case has no such date", "[evidence][fact]") {
    auto facts = facts_of_ana();
    facts.values["arrives_to"] = day(2026, 12, 9);
    const auto rubric = looking_for(R"({"fact": "arrives_to", "near": ["arrive"]})");
    CHECK(evidence_in("It arrives on 9 December.", rubric, facts).found());
    CHECK(evidence_in("It will arrive, it left on 18 November.", rubric, facts).match().finding == Finding::absent);
    CHECK(evidence_in("It arrives on 19 December.", rubric, facts).match().finding == Finding::contradicted);
}
