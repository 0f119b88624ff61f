#include <cmath>
#include <string>
#include <vector>

#include "learn/agreement.h"
#include "learn/agreement_report.h"
#include "support/catch.h"

using namespace haoping;

namespace {

// "0:0 1:2" on a scale of 0–2.
std::vector<MarkPair> pairs_of(const std::string& text) {
    std::vector<MarkPair> pairs;
    for (std::size_t at = 0; at + 2 < text.size() + 1; at += 4) {
        pairs.push_back({(text[at] - '0') / 2.0, (text[at + 2] - '0') / 2.0});
    }
    return pairs;
}
constexpr MarkScale to_two{2, 1};

double rounded(double value) { return std::round(value * 10000) / 10000; }

// Σ over categories, as the definition says; the program uses moments instead.
double kappa_by_definition(const std::vector<MarkPair>& pairs) {
    double observed = 0, expected = 0;
    for (const auto& a : pairs) {
        observed += (a.given - a.computed) * (a.given - a.computed) / static_cast<double>(pairs.size());
        for (const auto& b : pairs) {
            expected +=
                (a.given - b.computed) * (a.given - b.computed) / static_cast<double>(pairs.size() * pairs.size());
        }
    }
    return 1 - observed / expected;
}

std::vector<ComparedReply> two_replies() {
    return {{.id = "a", .scenario = "s", .total = MarkPair{0.3, 0.9}, .criteria = {{"c1", {1, 1}}, {"c2", {0, 0.5}}}},
            {.id = "b", .scenario = "s", .total = MarkPair{0.85, 0.8}, .criteria = {{"c1", {0, 0}}}}};
}

}  // namespace

SCENARIO("Kappa is what its definition says", "[learn][agreement]") {
    GIVEN("marks that agree in part") {
        const auto pairs = pairs_of("0:0 0:1 1:1 1:2 2:2 2:0 2:2 1:0");
        WHEN("kappa is computed") {
            const auto kappa = quadratic_kappa(pairs, to_two);
            THEN("it equals the sum over all categories") {
                REQUIRE(kappa);
                CHECK(rounded(*kappa) == rounded(kappa_by_definition(pairs)));
            }
        }
    }
    GIVEN("identical, opposite, and unvarying marks") {
        THEN("kappa is 1, −1, 0 for one constant side, and not told for two equal constants") {
            CHECK(quadratic_kappa(pairs_of("0:0 1:1 2:2"), to_two) == 1.0);
            CHECK(quadratic_kappa(pairs_of("0:2 2:0"), to_two) == -1.0);
            CHECK(quadratic_kappa(pairs_of("0:1 2:1"), to_two) == 0.0);
            CHECK_FALSE(quadratic_kappa(pairs_of("1:1 1:1"), to_two));
            CHECK_FALSE(quadratic_kappa({}, to_two));
        }
    }
}

SCENARIO("Several kappas are averaged by Fisher's z", "[learn][agreement]") {
    GIVEN("two kappas") {
        const std::vector<double> kappas{0.5, 0.9};
        WHEN("they are averaged") {
            const auto mean = fisher_mean(kappas);
            THEN("the higher one weighs more than in a plain mean") {
                REQUIRE(mean);
                CHECK(rounded(*mean) == 0.7661);
            }
        }
    }
    GIVEN("a kappa of 1") {
        THEN("the mean stays finite") { CHECK(*fisher_mean(std::vector<double>{1.0}) < 1.0); }
    }
}

SCENARIO("Agreement is told from several sides", "[learn][agreement]") {
    GIVEN("four pairs, of which two are the same and one is a step apart") {
        const auto agreement = agreement_of(pairs_of("0:0 2:2 0:1 0:2"), to_two);
        THEN("shares, distance and shift follow") {
            CHECK(agreement.n == 4);
            CHECK(agreement.exact == 0.5);
            CHECK(agreement.adjacent == 0.75);
            CHECK(agreement.mean_absolute_error == 0.375);
            CHECK(agreement.mean_given == 0.25);
            CHECK(agreement.mean_computed == 0.625);
            REQUIRE(agreement.standardised_mean_difference);
            CHECK(rounded(*agreement.standardised_mean_difference) == 0.8847);  // 0.75 ÷ √((0.75 + 0.6875) ÷ 2)
        }
    }
    GIVEN("marks that never vary") {
        THEN("there is no standardised difference") {
            CHECK_FALSE(agreement_of(pairs_of("1:1 1:1"), to_two).standardised_mean_difference);
        }
    }
}

SCENARIO("The bootstrap interval surrounds the kappa and is always the same", "[learn][agreement]") {
    GIVEN("forty replies") {
        std::vector<PairSums> replies(40);
        PairSums all;
        for (std::size_t at = 0; at < replies.size(); ++at) {
            const double given = static_cast<double>(at % 3) / 2;
            replies[at].add({given, at % 5 == 0 ? 0.5 : given}, to_two);
            all += replies[at];
        }
        WHEN("it is computed twice") {
            const auto first = bootstrap_kappa(replies);
            const auto second = bootstrap_kappa(replies);
            THEN("both have the same bits and hold the kappa") {
                REQUIRE(first);
                CHECK(first->low == second->low);
                CHECK(first->high == second->high);
                CHECK(first->low < *quadratic_kappa(all));
                CHECK(first->high > *quadratic_kappa(all));
            }
        }
    }
    GIVEN("one reply") {
        THEN("there is no interval") { CHECK_FALSE(bootstrap_kappa(std::vector<PairSums>(1))); }
    }
}

SCENARIO("A report shows where marks differ", "[learn][agreement]") {
    GIVEN("two replies, one of them far off") {
        const auto report = report_agreement(two_replies());
        THEN("it stands first among the worst") {
            REQUIRE(report.worst_totals.size() == 2);
            CHECK(report.worst_totals.front().id == "a");
            REQUIRE(report.worst_criteria.size() == 1);
            CHECK(report.worst_criteria.front().criterion == "c2");
        }
        THEN("each criterion and each band of given marks has its row") {
            REQUIRE(report.by_criterion.size() == 2);
            CHECK(report.by_criterion[0].agreement.n == 2);
            CHECK(report.by_criterion[0].agreement.kappa == 1.0);
            REQUIRE(report.by_band.size() == 2);
            CHECK(report.by_band[0].from == 0.2);
            CHECK(report.by_band[1].to == 1.0);
        }
    }
    GIVEN("no replies") {
        THEN("nothing is claimed") { CHECK_FALSE(report_agreement({}).totals.agreement.kappa); }
    }
}
