#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

SCENARIO("Chinese phrases are compared by their characters", "[evidence][chinese]") {
    GIVEN("a phrase of two words") {
        const auto rubric = looking_for(R"(["为您退款"])");
        THEN("it is found however the sentence is divided into words") {
            CHECK(quoted(evidence_in("我们会为您退款的。", rubric)) == "为您退款");
        }
        THEN("up to three characters may stand between its words") {
            CHECK(quoted(evidence_in("我们为您全额退款。", rubric)) == "为您全额退款");
            CHECK_FALSE(evidence_in("我们为您先检查一下包裹再退款。", rubric).found());
        }
        THEN("the sentence is its border") { CHECK_FALSE(evidence_in("这是为您。退款吗", rubric).found()); }
    }
    GIVEN("alternatives") {
        const auto rubric = looking_for(R"js(["(已|已经) (发货|寄出)"])js");
        THEN("each is found") {
            CHECK(quoted(evidence_in("您的包裹已经寄出了。", rubric)) == "已经寄出");
            CHECK(quoted(evidence_in("包裹昨天已发货。", rubric)) == "已发货");
        }
    }
}

SCENARIO("Chinese denial is understood", "[evidence][chinese][negation]") {
    GIVEN("a phrase without a negator") {
        THEN("it is not found where it is denied") {
            CHECK(says("我们可以取消订单。", "取消订单"));
            CHECK_FALSE(says("我们无法取消订单。", "取消订单"));
            CHECK_FALSE(says("我们不能退款。", "退款"));
        }
    }
    GIVEN("a phrase with one") {
        THEN("it is found with any negator, and only with one") {
            CHECK(says("包裹已经无法召回。", "无法召回"));
            CHECK(says("包裹已经不能召回。", "无法召回"));
            CHECK_FALSE(says("包裹可以召回。", "无法召回"));
        }
    }
}

SCENARIO("Both languages in one reply", "[evidence][chinese]") {
    const auto rubric = looking_for(R"({"all": [["refund", "退款"], ["sorry", "抱歉"]]})");
    CHECK(quoted(evidence_in("Sorry! 我们今天给您退款。", rubric)) == "Sorry | 退款");
    CHECK(says("请看您的 tracking number 是否更新。", "tracking number 是否"));
}
