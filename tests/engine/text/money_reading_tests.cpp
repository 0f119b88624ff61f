#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Sums are read whatever divides their thousands and cents", "[text][slots][money]") {
    const Case cases[] = {
        {"1.299,50 €", "money 1.299,50 € = 1299.50 EUR"},
        {"1 299,50 €", "money 1 299,50 € = 1299.50 EUR"},
        {"12 345 678 RUB", "money 12 345 678 RUB = 12345678.00 RUB"},
        {"48,9 €", "money 48,9 € = 48.90 EUR"},
        {"1'299.50 CHF", "money 1'299.50 CHF = 1299.50 CHF"},
        {"1’299 Fr.", "money 1’299 Fr = 1299.00 CHF"},
        {"1.299 €", "money 1.299 € = 1299.00 EUR"},
        {"Rs. 1,00,000", "money Rs. 1,00,000 = 100000.00 INR"},
        {"Rp 150.000", "money Rp 150.000 = 150000.00 IDR"},
        {"￥４８．９０", "money ￥４８．９０ = 48.90 CNY"},
        {"１，２９９．５０美元", "money １，２９９．５０美元 = 1299.50 USD"},
        {"48,- €", "money 48,- € = 48.00 EUR"},
        {"CHF 48.–", "money CHF 48.– = 48.00 CHF"},
        {"Rs 450/-", "money Rs 450/- = 450.00 INR"},
        {"1 299:- kr", "money 1 299:- kr = 1299.00 SEK"},
        {"48€90", "money 48€90 = 48.90 EUR"},
        {"$1.5k", "money $1.5k = 1500.00 USD"},
        {"1.299 pieces, 3.125", "number 1.299 = 1.299|number 3.125 = 3.125"},
        {"sizes 8,9,10", "number 8 = 8|number 9 = 9|number 10 = 10"},
        {"您的订单4471082，2件", "identifier 4471082 = 4471082|number 2 = 2"},
    };
    GIVEN("sums as people write them in many countries") {
        WHEN("they are read") {
            THEN("the form decides what the point and the comma are") { check_all(cases); }
        }
    }
}

SCENARIO("Sums are read with their smaller unit and in words", "[text][slots][money]") {
    const Case cases[] = {
        {"48 euros and 90 cents", "money 48 euros and 90 cents = 48.90 EUR"},
        {"5 pounds and sixty pence", "money 5 pounds and sixty pence = 5.60 GBP"},
        {"48 dollars, 90 cents", "money 48 dollars, 90 cents = 48.90 USD"},
        {"退8元5角", "money 8元5角 = 8.50 CNY"},
        {"12元5角8分", "money 12元5角8分 = 12.58 CNY"},
        {"八块五", "money 八块五 = 8.50 CNY"},
        {"三十九块九", "money 三十九块九 = 39.90 CNY"},
        {"8块5给您", "money 8块5 = 8.50 CNY"},
        {"一块二美元", "money 一块二美元 = 1.20 USD"},
        {"50美分", "money 50美分 = 0.50 USD"},
        {"退938元，一分不少", "money 938元 = 938.00 CNY"},
        {"46英镑一分不少退给您", "money 46英镑 = 46.00 GBP"},
        {"重新寄一块全新的手绘板", ""},
        {"We take back ALL 10", "number 10 = 10"},
        {"1.5万元", "money 1.5万元 = 15000.00 CNY"},
        {"2万5千元", "money 2万5千元 = 25000.00 CNY"},
        {"四十八点九美元", "money 四十八点九美元 = 48.90 USD"},
        {"两百五十块", "money 两百五十块 = 250.00 CNY"},
        {"两百五块钱", "money 两百五块钱 = 250.00 CNY"},
        {"两百零五块钱", "money 两百零五块钱 = 205.00 CNY"},
        {"forty-eight point nine dollars", "money forty-eight point nine dollars = 48.90 USD"},
        {"two thousand five hundred euros", "money two thousand five hundred euros = 2500.00 EUR"},
        {"forty-eight (48) dollars", "money forty-eight (48) dollars = 48.00 USD"},
        {"按88美元一台给您算", "money 88美元 = 88.00 USD"},
        {"八块五个工作日内到", "money 八块 = 8.00 CNY|duration 五个工作日内 = within 5 business days"},
        {"3千克", "number 3 = 3"},
        {"揭开一角看看", ""},
    };
    GIVEN("sums with cents behind them and sums in words") {
        WHEN("they are read") {
            THEN("nothing of them is lost, and nothing else is taken for it") { check_all(cases); }
        }
    }
}

SCENARIO("Currencies are known by code, sign and name", "[text][slots][money]") {
    const Case cases[] = {
        {"PHP 1,250", "money PHP 1,250 = 1250.00 PHP"},
        {"₱450", "money ₱450 = 450.00 PHP"},
        {"450.000đ or ₫450.000", "money 450.000đ = 450000.00 VND|money ₫450.000 = 450000.00 VND"},
        {"₺450, 450 TL", "money ₺450 = 450.00 TRY|money 450 TL = 450.00 TRY"},
        {"45 lei", "money 45 lei = 45.00 RON"},
        {"₦9,500 naira", "money ₦9,500 naira = 9500.00 NGN"},
        {"45,90 zł and 45 złotych", "money 45,90 zł = 45.90 PLN|money 45 złotych = 45.00 PLN"},
        {"450 kr", "money 450 kr = 450.00 SEK"},
        {"450 Danish kroner", "money 450 Danish kroner = 450.00 DKK"},
        {"45 Swedish crowns", "money 45 Swedish crowns = 45.00 SEK"},
        {"480 Kč", "money 480 Kč = 480.00 CZK"},
        {"10,000 forint, 10 000 Ft", "money 10,000 forint = 10000.00 HUF|money 10 000 Ft = 10000.00 HUF"},
        {"RM45.90", "money RM45.90 = 45.90 MYR"},
        {"1,250 rupees", "money 1,250 rupees = 1250.00 INR"},
        {"R$ 45,90 ou 45,90 reais", "money R$ 45,90 = 45.90 BRL|money 45,90 reais = 45.90 BRL"},
        {"450 baht", "money 450 baht = 450.00 THB"},
        {"150 dirhams", "money 150 dirhams = 150.00 AED"},
        {"₪120, 9500 tenge", "money ₪120 = 120.00 ILS|money 9500 tenge = 9500.00 KZT"},
        {"AUD $9.00", "money AUD $9.00 = 9.00 AUD"},
        {"9 Australian dollars", "money 9 Australian dollars = 9.00 AUD"},
        {"45.90 US-Dollar", "money 45.90 US-Dollar = 45.90 USD"},
        {"46 dollars (CAD)", "money 46 dollars (CAD) = 46.00 CAD"},
        {"NT$450, S$20", "money NT$450 = 450.00 TWD|money S$20 = 20.00 SGD"},
        {"4800円", "money 4800円 = 4800.00 JPY"},
        {"人民币46元", "money 人民币46元 = 46.00 CNY"},
        {"20镑、30英镑", "money 20镑 = 20.00 GBP|money 30英镑 = 30.00 GBP"},
        {"40欧", "money 40欧 = 40.00 EUR"},
        {"80马币或200泰铢", "money 80马币 = 80.00 MYR|money 200泰铢 = 200.00 THB"},
        {"75兰特、35瑞郎", "money 75兰特 = 75.00 ZAR|money 35瑞郎 = 35.00 CHF"},
        {"1500瑞典克朗", "money 1500瑞典克朗 = 1500.00 SEK"},
        {"90新加坡元和600比索", "money 90新加坡元 = 90.00 SGD|money 600比索 = 600.00 MXN"},
    };
    GIVEN("sums in the currencies of the trade") {
        WHEN("they are read") {
            THEN("each has its own") { check_all(cases); }
        }
    }
}

SCENARIO("What only looks like money counts", "[text][slots][money]") {
    const Case cases[] = {
        {"Only 2 left", "number 2 = 2"},
        {"10 pieces", "number 10 = 10"},
        {"3 刀具", "number 3 = 3"},
        {"两块手表", "number 两 = 2"},
        {"WE TRY 2 TIMES", "number 2 = 2"},
        {"try 2 times", "number 2 = 2"},
        {"all 3 parcels", "number 3 = 3"},
        {"a 6 ft cable", "number 6 = 6"},
        {"size R 48", "number 48 = 48"},
        {"give us $5", "money $5 = 5.00 USD"},
        {"5 crowns for the party", "number 5 = 5"},
        {"46 $46", "number 46 = 46|money $46 = 46.00 USD"},
        {"几十块钱", ""},
        {"万圣夜", ""},
    };
    GIVEN("numbers beside words that are also names of currencies") {
        WHEN("they are read") {
            THEN("they are no sums") { check_all(cases); }
        }
    }
}

SCENARIO("A sign stands for any currency that is written so", "[text][slots][money]") {
    struct Sign {
        std::string_view reply;
        std::string_view may_be;
        std::string_view may_not_be;
    };
    const Sign signs[] = {
        {"$9.00", "AUD", "EUR"},     {"¥4,800", "JPY", "KRW"},      {"450 kr", "NOK", "PLN"},
        {"450 kr", "ISK", "EUR"},    {"Rs 450", "PKR", "IDR"},      {"1250 pesos", "PHP", "USD"},
        {"9 dollars", "CAD", "JPY"}, {"150 dirhams", "MAD", "SAR"}, {"9元", "TWD", "USD"},
    };
    GIVEN("sums whose sign is used for several currencies") {
        WHEN("they are read") {
            THEN("the others are kept beside the usual one") {
                for (const auto& sign : signs) {
                    INFO(sign.reply);
                    const auto others = read(sign.reply).slots.front().other_currencies;
                    CHECK(others.find(sign.may_be) != std::string_view::npos);
                    CHECK(others.find(sign.may_not_be) == std::string_view::npos);
                }
                CHECK(read("US $9").slots.front().other_currencies.empty());
                CHECK(read("9 AUD").slots.front().other_currencies.empty());
            }
        }
    }
}

SCENARIO("Rough sums and numbers are known as such", "[text][slots][money]") {
    const Case rough[] = {
        {"120多元", "money 120多元 = 120.00 CNY roughly"},
        {"十来块钱", "money 十来块钱 = 10.00 CNY roughly"},
        {"一百二十余元", "money 一百二十余元 = 120.00 CNY roughly"},
        {"about 120 USD", "money 120 USD = 120.00 USD roughly"},
        {"around 40 euros", "money 40 euros = 40.00 EUR roughly"},
        {"roughly $9, nearly 50 %", "money $9 = 9.00 USD roughly|percent 50 % = 50 roughly"},
        {"approx. €5", "money €5 = 5.00 EUR roughly"},
        {"120 USD or so", "money 120 USD = 120.00 USD roughly"},
        {"just over 120 USD", "money 120 USD = 120.00 USD roughly"},
        {"about a 20 % discount", "percent 20 % = 20 roughly"},
        {"大约120元，约20%", "money 120元 = 120.00 CNY roughly|percent 20% = 20 roughly"},
        {"将近50块、120元左右", "money 50块 = 50.00 CNY roughly|money 120元 = 120.00 CNY roughly"},
        {"两三百块", "money 三百块 = 300.00 CNY roughly"},
        {"a question about 48.90 USD", ""},
        {"up to 20 %, exactly 5 USD", ""},
        {"预约3件，最近20元", ""},
    };
    GIVEN("values with a word that makes them rough, and some with another") {
        WHEN("they are read") {
            THEN("only these are rough") {
                for (const auto& c : rough) {
                    INFO(c.reply);
                    CHECK(readings(c.reply) == c.slots);
                }
            }
        }
    }
}
