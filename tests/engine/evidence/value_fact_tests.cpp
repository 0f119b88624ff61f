#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

Facts facts_with(FactValue value) {
    auto facts = facts_of_ana();
    facts.values = {{"value", std::move(value)}};
    return facts;
}

const Match match_in(std::string_view reply, FactValue value, std::string_view near = "") {
    const auto evidence = near.empty() ? std::string(R"({"fact": "value"})")
                                       : R"({"fact": "value", "near": ")" + std::string(near) + "\"}";
    return evidence_in(reply, looking_for(evidence), facts_with(std::move(value))).match();
}

bool states(std::string_view reply, FactValue value) {
    return match_in(reply, std::move(value)).finding == Finding::found;
}

}  // namespace

SCENARIO("A sum is the fact's in any way of writing it", "[evidence][fact]") {
    const Money euros{129950, "EUR"};
    for (const auto* reply :
         {"You get 1.299,50 € back.", "You get 1 299,50 € back.", "You get €1,299.50 back.",
          "You get 1'299.50 EUR back.", "您将收到1299.5欧元。", "You get 1299 euros and 50 cents."}) {
        INFO(reply);
        CHECK(states(reply, euros));
    }
    CHECK(states("退您八块五。", Money{850, "CNY"}));
    CHECK(states("退您8元5角。", Money{850, "CNY"}));
    CHECK(states("退您1.5万元。", Money{1500000, "CNY"}));
    CHECK(states("We refund 1.299 to you.", Money{129900, "EUR"}));
    CHECK_FALSE(states("You get 1.29 € back.", euros));
}

SCENARIO("A sign means the currency of the case", "[evidence][fact]") {
    CHECK(states("We refund $9.00.", Money{900, "AUD"}));
    CHECK(states("We refund $9.00.", Money{900, "USD"}));
    CHECK(states("We refund 9 dollars.", Money{900, "CAD"}));
    CHECK(states("We refund ¥4,800.", Money{480000, "JPY"}));
    CHECK(states("We refund 450 kr.", Money{45000, "NOK"}));
    CHECK(states("We refund Rs 450.", Money{45000, "PKR"}));
    CHECK(states("We refund 450 pesos.", Money{45000, "PHP"}));
    CHECK(states("We refund R486.20.", Money{48620, "ZAR"}));
    CHECK(match_in("We refund US $9.00.", Money{900, "AUD"}, "refund").finding == Finding::contradicted);
    CHECK(match_in("We refund $9.00.", Money{900, "EUR"}, "refund").finding == Finding::contradicted);
    CHECK(match_in("We refund ¥9.", Money{900, "KRW"}, "refund").finding == Finding::contradicted);
}

SCENARIO("A bare number is a sum only where money is spoken of", "[evidence][fact]") {
    const Money two{200, "USD"};
    for (const auto* reply : {"We refund 2.00.", "We refund 2 to your card.", "You get 2 back.", "The price is 2.",
                              "退您2，请查收。", "退您2，只退这一次。"}) {
        INFO(reply);
        CHECK(states(reply, two));
    }
    for (const auto* reply : {"Only 2 left.", "We have only 2.", "We pay 2 visits to you.", "The set has 2 pieces.",
                              "It weighs 2.00 kg.", "The last 2 are gone.", "还剩2件。", "只剩2个了。",
                              "You get 2 of them.", "You get two for the price of one.", "We pay for both: 2 in all.",
                              "给您2只新的。", "给您2把新的。", "The refund for the bag that weighs 2 pounds."}) {
        INFO(reply);
        CHECK_FALSE(states(reply, two));
    }
}

SCENARIO("A bare sum that several facts share is their sum, one that counts something as well is not",
         "[evidence][fact]") {
    auto facts = facts_of_ana();
    const auto stated = [&](std::string_view reply) {
        return evidence_in(reply, looking_for(R"({"fact": "refund"})"), facts).match().finding == Finding::found;
    };
    facts.values = {{"refund", Money{3940, "USD"}}, {"paid", Money{3940, "USD"}}};
    CHECK(stated("We refund you 39.40 today."));
    facts.values = {{"refund", Money{1000, "USD"}}, {"pieces", Number{10}}};
    CHECK_FALSE(stated("We refund you 10 today."));
    facts.values = {{"refund", Money{1000, "USD"}}, {"paid", Money{1000, "EUR"}}};
    CHECK_FALSE(stated("We refund you 10 today."));
}

SCENARIO("A rough value is not quite the fact and contradicts nothing", "[evidence][fact]") {
    const Money sum{12000, "CNY"};
    const auto rough = match_in("我们退您120多元。", sum);
    CHECK(rough.finding == Finding::found);
    CHECK(rough.confidence < 0.8);
    CHECK(match_in("We refund over 120 CNY.", sum).confidence < 0.8);
    CHECK(match_in("退款120元以上。", sum).confidence < 0.8);
    CHECK(match_in("We refund about 50 CNY.", sum, "refund").finding == Finding::absent);
    CHECK(match_in("We refund 50 CNY.", sum, "refund").finding == Finding::contradicted);
    CHECK(match_in("We refund nearly 20 %.", Percent{20}).confidence < 0.8);
    CHECK(match_in("We refund nearly 30 %.", Percent{20}, "refund").finding == Finding::absent);
}

SCENARIO("The case decides between two readings of a date", "[evidence][fact]") {
    const Date december = day(2026, 12, 9);
    const Date september = day(2026, 9, 12);
    for (const auto* reply : {"It arrives on 9/12/2026.", "It arrives on 9/12.", "It arrives by the 9th.", "9号到。",
                              "It arrives on the 9th of next month.", "下个月9号到。", "It arrives on 9.12."}) {
        INFO(reply);
        CHECK(states(reply, december));
    }
    CHECK(states("It left on 9/12/2026.", september));
    CHECK(states("It left on 9/12.", september));
    CHECK(states("It left two days ago.", day(2026, 11, 17)));
    CHECK(states("It left on 18.11.", day(2026, 11, 18)));
    CHECK(states("两天前已发出。", day(2026, 11, 17)));
    CHECK(match_in("It arrives on 10/12.", december, "arrives").finding == Finding::contradicted);
    CHECK(match_in("It arrives two days ago.", december, "arrives").finding == Finding::absent);
}
