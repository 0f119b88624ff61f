#include "learn/blind_trial.h"

#include "support/catch.h"

using namespace haoping;
using Catch::Matchers::WithinAbs;

namespace {

Marks computed(double total, double greeting, std::vector<GateMark> gates = {}) {
    Marks marks;
    marks.total = total;
    CriterionMark criterion;
    criterion.id = "greeting";
    criterion.mark = greeting;
    marks.criteria.push_back(criterion);
    marks.gates = std::move(gates);
    return marks;
}

BlindMarks given(std::optional<double> total, double greeting, std::set<std::string> gates = {}) {
    return {.total = total, .criteria = {{"greeting", greeting}}, .gates = std::move(gates)};
}

}  // namespace

SCENARIO("What several markers gave is one mark", "[learn][trial]") {
    GIVEN("two markers") {
        const std::vector<BlindMarks> both{given(0.8, 1), given(0.6, 0.5)};
        THEN("the total is their mean, a criterion that falls between two halves the upper one") {
            CHECK_THAT(*mean_total(both), WithinAbs(0.7, 1e-9));
            CHECK(*mean_criterion(both, "greeting") == 1);
        }
        THEN("what nobody marked has none") { CHECK_FALSE(mean_criterion(both, "closing")); }
    }
    GIVEN("one who left the total open") {
        const std::vector<BlindMarks> both{given({}, 0.5), given(0.6, 0.5)};
        THEN("the other one's counts") {
            CHECK_THAT(*mean_total(both), WithinAbs(0.6, 1e-9));
            CHECK(*mean_criterion(both, "greeting") == 0.5);
        }
    }
}

SCENARIO("A trial tells agreement and what went wrong", "[learn][trial]") {
    GIVEN("a reply that both see alike, a genuine one taken for none, a worthless one praised") {
        Marks none = computed(0, 0);
        none.unscorable = Unscorable::keyword_list;
        const std::vector<TrialReply> replies{
            {.id = "1", .given = {given(0.9, 1), given(0.8, 1)}, .computed = computed(0.85, 1)},
            {.id = "2", .given = {given(0.7, 1), given(0.9, 0.5)}, .computed = none},
            {.id = "3", .given = {given(0.1, 0), given(0, 0)}, .computed = computed(0.6, 1)}};
        WHEN("the marks are compared") {
            const auto report = report_trial(replies, "ana");
            THEN("the program stands beside the markers' mean") {
                CHECK(report.program.totals.agreement.n == 3);
                CHECK_THAT(report.program.criteria.agreement.exact, WithinAbs(1.0 / 3, 1e-9));
                CHECK(report.program.worst_totals.front().id == "2");
            }
            THEN("the markers stand beside each other") {
                REQUIRE(report.markers);
                CHECK_THAT(report.markers->criteria.agreement.exact, WithinAbs(2.0 / 3, 1e-9));
                CHECK(*report.markers->totals.agreement.kappa > 0.9);
            }
            THEN("false zeros and praised replies are counted among those that could be such") {
                CHECK(report.false_zeros.replies == std::vector<std::size_t>{1});
                CHECK(report.false_zeros.of == 2);
                CHECK(report.praised.replies == std::vector<std::size_t>{2});
                CHECK(report.praised.of == 1);
            }
        }
    }
    GIVEN("rules that only one side sees broken") {
        const std::vector<TrialReply> replies{{.id = "1",
                                               .given = {given(0.2, 1, {"G1"}), given(0.3, 1, {"G1", "G2"})},
                                               .computed = computed(0.8, 1,
                                                                    {{.id = "G1", .crossed = false, .evidence = {}},
                                                                     {.id = "G2", .crossed = false, .evidence = {}},
                                                                     {.id = "G3", .crossed = true, .evidence = {}}})}};
        THEN("those that every marker sees are untold, those that none sees unfounded") {
            const auto report = report_trial(replies, "ana");
            REQUIRE(report.untold.size() == 1);
            CHECK(report.untold.front().gates == std::set<std::string>{"G1"});
            REQUIRE(report.unfounded.size() == 1);
            CHECK(report.unfounded.front().gates == std::set<std::string>{"G3"});
        }
    }
    GIVEN("one marker alone") {
        const std::vector<TrialReply> replies{{.id = "1", .given = {given(0.9, 1)}, .computed = computed(0.85, 1)}};
        THEN("nothing is told of agreement between markers") { CHECK_FALSE(report_trial(replies, "ana").markers); }
    }
}
