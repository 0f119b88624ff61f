#include "support/catch.h"
#include "views/slots.h"

using namespace haoping;

SCENARIO("Quick replies are filled from the case", "[views]") {
    GIVEN("a case with a sum and a name") {
        Facts facts;
        facts.values["customer_first_name"] = Wording{{"Ana", "Ana Lopes"}};
        facts.values["total_paid"] = Money{4890, "USD"};
        WHEN("a text names them") {
            const auto text = fill_slots("Dear {{customer_first_name}}, {{total_paid}} goes back.", facts);
            THEN("both are written out") { CHECK(text == "Dear Ana, " + display(Money{4890, "USD"}) + " goes back."); }
        }
        WHEN("a text names something the case does not have") {
            THEN("the slot stays for the trainee to fill") {
                CHECK(fill_slots("within {{refund_time}}", facts) == "within {{refund_time}}");
            }
        }
        WHEN("braces are not closed") {
            THEN("the text stays as it is") { CHECK(fill_slots("a {{b", facts) == "a {{b"); }
        }
    }
}

SCENARIO("A slot takes the form that its language writes", "[views][slots]") {
    Facts facts;
    facts.values["trainee_name"] = Wording{{"Wang Wei", "王伟"}};
    CHECK(fill_slots("Best regards, {{trainee_name}}", facts) == "Best regards, Wang Wei");
    CHECK(fill_slots("祝好，{{trainee_name}}", facts, Locale::zh) == "祝好，王伟");
    facts.values["trainee_name"] = Wording{{"Wang Wei"}};
    CHECK(fill_slots("祝好，{{trainee_name}}", facts, Locale::zh) == "祝好，Wang Wei");
}
