#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("What stands behind a sum's unit belongs to it", "[text][slots][money]") {
    const Case cases[] = {
        {"58块半", "money 58块半 = 58.50 CNY"},
        {"58块半价", "money 58块 = 58.00 CNY|percent 半价 = 50"},
        {"58块半天到账", "money 58块 = 58.00 CNY|duration 半天 = 12 hours"},
        {"1299€50.", "money 1299€50 = 1299.50 EUR"},
        {"48 dollars 90.", "money 48 dollars 90 = 48.90 USD"},
        {"9 pounds 50 back", "money 9 pounds 50 = 9.50 GBP"},
        {"forty eight dollars ninety", "money forty eight dollars ninety = 48.90 USD"},
        {"48 dollars 90 days", "money 48 dollars = 48.00 USD|duration 90 days = 3 months"},
        {"48 dollars 9", "money 48 dollars = 48.00 USD|number 9 = 9"},
        {"48 USD 90", "money 48 USD = 48.00 USD|number 90 = 90"},
        {"45 lei 50 bani", "money 45 lei 50 bani = 45.50 RON"},
        {"89 reais and 90 centavos", "money 89 reais and 90 centavos = 89.90 BRL"},
        {"48 zł 90 gr", "money 48 zł 90 gr = 48.90 PLN"},
        {"48 euros 90 gr", "money 48 euros = 48.00 EUR|number 90 = 90"},
        {"700 rubles 50 kopecks", "money 700 rubles 50 kopecks = 700.50 RUB"},
        {"90 bani", "number 90 = 90"},
    };
    GIVEN("sums with a smaller unit behind them") {
        WHEN("they are read") {
            THEN("the smaller unit counts, and only that") { check_all(cases); }
        }
    }
}

SCENARIO("Sums are read in the numerals of many hands", "[text][slots][money]") {
    const Case cases[] = {
        {"1百20元", "money 1百20元 = 120.00 CNY"},
        {"1万2000元", "money 1万2000元 = 12000.00 CNY"},
        {"捌元伍角", "money 捌元伍角 = 8.50 CNY"},
        {"壹万伍仟元整", "money 壹万伍仟元 = 15000.00 CNY"},
        {"陆先生、伍女士", ""},
        {"1.5w元", "money 1.5w元 = 15000.00 CNY"},
        {"1.5w lamp", "number 1.5 = 1.5"},
        {"12 mil pesos", "money 12 mil pesos = 12000.00 MXN"},
        {"150rb rupiah", "money 150rb rupiah = 150000.00 IDR"},
        {"1，299.50欧元", "money 1，299.50欧元 = 1299.50 EUR"},
        {"共2，299元", "number 2 = 2|money 299元 = 299.00 CNY"},
        {"48·90 USD", "money 48·90 USD = 48.90 USD"},
        {"② 938元", "number ② = 2|money 938元 = 938.00 CNY"},
        {"②938元", "number ② = 2|money 938元 = 938.00 CNY"},
        {"⑫938元，③ 退款", "number ⑫ = 12|money 938元 = 938.00 CNY|number ③ = 3"},
    };
    GIVEN("sums in Chinese numerals, shorthand and odd signs") {
        WHEN("they are read") {
            THEN("they have their value") { check_all(cases); }
        }
    }
}

SCENARIO("A crown, a sole and a pound are money only where money is meant", "[text][slots][money]") {
    const Case cases[] = {
        {"We refund 350 crowns.", "money 350 crowns = 350.00 SEK"},
        {"two crowns are missing", "number two = 2"},
        {"the price was 40 soles", "money 40 soles = 40.00 PEN"},
        {"new shoes with 2 soles", "number 2 = 2"},
        {"The parcel weighs 9.5 pounds.", "number 9.5 = 9.5"},
        {"9.5 pounds in weight", "number 9.5 = 9.5"},
        {"It holds a turkey of 12 pounds.", "number 12 = 12"},
        {"a 12 pound bird", "number 12 = 12"},
        {"A chicken of up to six pounds fits.", "number six = 6"},
        {"The hook holds twenty pounds.", "number twenty = 20"},
        {"9.5 pounds (4.3 kg)", "number 9.5 = 9.5|number 4.3 = 4.3"},
        {"For the turkey we refund 12 pounds.", "money 12 pounds = 12.00 GBP"},
        {"The weight is wrong, so we pay 9.5 pounds", "money 9.5 pounds = 9.50 GBP"},
        {"700 грн. or 900 руб.", "money 700 грн = 700.00 UAH|money 900 руб = 900.00 RUB"},
        {"250.000 đồng", "money 250.000 đồng = 250000.00 VND"},
        {"300 NTD", "money 300 NTD = 300.00 TWD"},
        {"1200日圆", "money 1200日圆 = 1200.00 JPY"},
        {"450 piso", "money 450 piso = 450.00 PHP"},
    };
    GIVEN("names that are goods and weights as well") {
        WHEN("they are read") {
            THEN("the words around decide") { check_all(cases); }
        }
    }
}

SCENARIO("A bound is no exact value", "[text][slots][money]") {
    const Case cases[] = {
        {"over 120 yuan", "money 120 yuan = 120.00 CNY roughly"},
        {"more than $120", "money $120 = 120.00 USD roughly"},
        {"less than 120 yuan", "money 120 yuan = 120.00 CNY roughly"},
        {"under 120 yuan", "money 120 yuan = 120.00 CNY roughly"},
        {"upwards of 120 yuan", "money 120 yuan = 120.00 CNY roughly"},
        {"120+ yuan", "money 120+ yuan = 120.00 CNY roughly"},
        {"120-odd yuan", "money 120-odd yuan = 120.00 CNY roughly"},
        {"120 yuan or more", "money 120 yuan = 120.00 CNY roughly"},
        {"120 yuan and up", "money 120 yuan = 120.00 CNY roughly"},
        {"超过120元", "money 120元 = 120.00 CNY roughly"},
        {"少于120元、低于20%", "money 120元 = 120.00 CNY roughly|percent 20% = 20 roughly"},
        {"不到120元", "money 120元 = 120.00 CNY roughly"},
        {"120元以上", "money 120元 = 120.00 CNY roughly"},
        {"120元起", "money 120元 = 120.00 CNY roughly"},
        {"120+元", "money 120+元 = 120.00 CNY roughly"},
        {"no more than 120 yuan", ""},
        {"不超过120元", ""},
        {"120元起码", ""},
        {"您收不到120元", ""},
        {"the 120 yuan left over", ""},
        {"120 yuan and more news", ""},
        {"120 + 30 yuan", ""},
    };
    GIVEN("values with a bound before or behind them") {
        WHEN("they are read") {
            THEN("they are rough") {
                for (const auto& c : cases) {
                    INFO(c.reply);
                    CHECK(readings(c.reply) == c.slots);
                }
            }
        }
    }
}
