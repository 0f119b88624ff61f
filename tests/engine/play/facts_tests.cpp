#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

template <typename Value>
Value fact(const Facts& facts, const char* name) {
    return std::get<Value>(facts.values.at(name));
}

constexpr Date day(int year, unsigned month, unsigned day_of_month) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day_of_month}};
}

}  // namespace

SCENARIO("Facts come from the desk as it stands", "[play][facts]") {
    GIVEN("a case that has just opened") {
        const auto pack = shop_pack();
        Play play(pack);
        WHEN("its facts are asked for") {
            const auto facts = facts_of(pack, play.session());
            THEN("they are those of the customer, the first order and its parcel") {
                CHECK(fact<Wording>(facts, "customer_name").forms == std::vector<std::string>{"Ana Lopes", "Ana"});
                CHECK(fact<Wording>(facts, "customer_first_name").forms == std::vector<std::string>{"Ana"});
                CHECK(fact<Wording>(facts, "trainee_name").forms == std::vector<std::string>{"Li Xiao"});
                CHECK(fact<Identifier>(facts, "order_number").folded == "1001");
                CHECK(fact<Identifier>(facts, "tracking_number").folded == "LP00712264CN");
                CHECK(fact<Wording>(facts, "item_name").forms == std::vector<std::string>{"Lipstick set", "口红套装"});
                CHECK(fact<Money>(facts, "total_paid") == Money{4890, "USD"});
                CHECK(fact<Money>(facts, "refunded_so_far") == Money{0, "USD"});
                CHECK(fact<Date>(facts, "order_date") == day(2026, 11, 16));
                CHECK(fact<Date>(facts, "ship_date") == day(2026, 11, 18));
                CHECK(fact<Date>(facts, "expected_from") == day(2026, 12, 4));
                CHECK(fact<Date>(facts, "expected_to") == day(2026, 12, 9));
                CHECK(fact<Date>(facts, "today") == day(2026, 11, 19));
                CHECK(facts.today == day(2026, 11, 19));
                CHECK_FALSE(facts.values.contains("delivered_date"));
            }
            THEN("what the scenario states wins") {
                CHECK(fact<Wording>(facts, "shop_name").forms == std::vector<std::string>{"Rosa Velvet Beauty"});
                CHECK(fact<Money>(facts, "refund_sum") == Money{500, "USD"});
            }
            THEN("the message being answered is there in both languages") {
                const auto opening = all_of<SaidEvent>(play.session().events).front().text;
                CHECK(facts.customer_message.text() == opening.en + "\n\n" + opening.zh);
            }
        }
        WHEN("money went back and a reply was sent") {
            play.use("track").reply(informing_reply).refund("refund-part", "7.00 USD");
            const auto facts = facts_of(pack, play.session());
            THEN("the facts have moved on") {
                CHECK(fact<Money>(facts, "refunded_so_far") == Money{700, "USD"});
                CHECK(facts.actions_taken == std::set<std::string>{"refund-part", "track"});
                CHECK(facts.customer_message.text() ==
                      "Thank you.\n\n谢谢。\n\nCan I get something back then?\n\n那可以退一点吗？");
            }
        }
    }
}

SCENARIO("A reply can be marked without being sent", "[play][facts]") {
    GIVEN("a case") {
        const auto pack = shop_pack();
        Play play(pack);
        play.use("track");
        WHEN("a reply is assessed and then sent") {
            const auto assessed = assess_reply(pack, play.session(), informing_reply);
            play.reply(informing_reply);
            THEN("both marks are the same") {
                CHECK(assessed.marks.total == play.session().replies.back().marks.total);
            }
        }
        WHEN("the model reply is sent as one's own") {
            const auto assessed =
                assess_reply(pack, play.session(), pack.scenarios[0].steps.at("opening").model_reply.en);
            THEN("it is known for what it is") { CHECK(assessed.marks.unscorable == Unscorable::copy_of_model); }
        }
    }
}

SCENARIO("Whoever said their own name signs with it", "[play][facts]") {
    const auto pack = shop_pack();
    GIVEN("a name in Latin letters and in Chinese") {
        Play play(pack);
        play.take(SignAs{{"Wang Wei", "王伟"}});
        THEN("both forms sign, and the name of the case still does") {
            const auto facts = facts_of(pack, play.session());
            CHECK(facts.trainee_name == "Wang Wei");
            CHECK(fact<Wording>(facts, "trainee_name").forms ==
                  std::vector<std::string>{"Wang Wei", "王伟", "Li Xiao"});
        }
        WHEN("another one is said later") {
            play.take(SignAs{{"Zhao Min"}});
            THEN("the last one counts") { CHECK(facts_of(pack, play.session()).trainee_name == "Zhao Min"); }
        }
    }
}
