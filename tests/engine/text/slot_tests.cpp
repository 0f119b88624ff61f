#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Money is read in the spellings of the trade", "[text][slots][money]") {
    const Case cases[] = {
        {"refund $46 today?", "money $46 = 46.00 USD|date today = 2026-11-19"},
        {"US $46.00 back", "money US $46.00 = 46.00 USD"},
        {"US$46.", "money US$46 = 46.00 USD"},
        {"USD 46", "money USD 46 = 46.00 USD"},
        {"46 USD", "money 46 USD = 46.00 USD"},
        {"$46 CAD", "money $46 CAD = 46.00 CAD"},
        {"46 dollars", "money 46 dollars = 46.00 USD"},
        {"46 US dollars", "money 46 US dollars = 46.00 USD"},
        {"€5", "money €5 = 5.00 EUR"},
        {"5€", "money 5€ = 5.00 EUR"},
        {"five euros", "money five euros = 5.00 EUR"},
        {"46,50 €", "money 46,50 € = 46.50 EUR"},
        {"$1,299.00", "money $1,299.00 = 1299.00 USD"},
        {"£3.5", "money £3.5 = 3.50 GBP"},
        {"退款46美元给您", "money 46美元 = 46.00 USD"},
        {"¥46", "money ¥46 = 46.00 CNY"},
        {"四十六元", "money 四十六元 = 46.00 CNY"},
        {"A$20 or CA$20", "money A$20 = 20.00 AUD|money CA$20 = 20.00 CAD"},
        {"R486.20 customs", "money R486.20 = 486.20 ZAR"},
        {"50 cents", "money 50 cents = 0.50 USD"},
    };
    GIVEN("amounts with a currency") {
        WHEN("they are read") {
            THEN("value and currency are right") { check_all(cases); }
        }
    }
}

SCENARIO("Dates are read where they can't be mistaken", "[text][slots][dates]") {
    const Case cases[] = {
        {"by 18 November.", "date 18 November = 2026-11-18"},
        {"Nov 18th", "date Nov 18th = 2026-11-18"},
        {"18th of November 2025", "date 18th of November 2025 = 2025-11-18"},
        {"November 18, 2026", "date November 18, 2026 = 2026-11-18"},
        {"2026-11-18", "date 2026-11-18 = 2026-11-18"},
        {"18/11", "date 18/11 = 2026-11-18"},
        {"18.11.2026", "date 18.11.2026 = 2026-11-18"},
        {"11月18日", "date 11月18日 = 2026-11-18"},
        {"2026年11月18号", "date 2026年11月18号 = 2026-11-18"},
        {"3 January", "date 3 January = 2027-01-03"},  // the nearest, not the same year
        {"tomorrow", "date tomorrow = 2026-11-20"},
        {"the day after tomorrow", "date the day after tomorrow = 2026-11-21"},
        {"明天", "date 明天 = 2026-11-20"},
        {"Friday", "date Friday = 2026-11-20"},
        {"Thursday", "date Thursday = 2026-11-26"},  // never today
        {"next Monday", "date next Monday = 2026-11-23"},
        {"下周一", "date 下周一 = 2026-11-23"},
        {"last Monday", "date last Monday = 2026-11-16"},
        {"Friday, 27 November", "date Friday, 27 November = 2026-11-27"},
        {"Friday the 20th", "date Friday the 20th = 2026-11-20"},
        {"11/12", "number 11 = 11|number 12 = 12"},  // November or December?
        {"24/7", "number 24 = 24|number 7 = 7"},
        {"31 February", "number 31 = 31"},
        {"you may 2 times", "number 2 = 2"},
        {"the sun sat", ""},
        {"on Sun", "date Sun = 2026-11-22"},
        {"Mon Nov 23", "date Mon Nov 23 = 2026-11-23"},
        {"By Fri DHL", "date Fri = 2026-11-20"},
        {"Sun Lei", ""},
        {"Lei Sun", ""},
        {"Dear Mr. Sun,", ""},
    };
    GIVEN("a reply of 19 November 2026, a Thursday") {
        WHEN("dates are read") {
            THEN("each has its day, and doubtful ones are no dates") { check_all(cases); }
        }
    }
}

SCENARIO("Both ends of a range of days are dates", "[text][slots][dates]") {
    const Case cases[] = {
        {"between 4 and 9 December", "date 4 = 2026-12-04|date 9 December = 2026-12-09"},
        {"from 4th to 9th of December", "date 4th = 2026-12-04|date 9th of December = 2026-12-09"},
        {"4-9 Dec 2027", "date 4 = 2027-12-04|date 9 Dec 2027 = 2027-12-09"},
        {"on 4 or 5 December", "date 4 = 2026-12-04|date 5 December = 2026-12-05"},
        {"between December 4 and 9", "date December 4 = 2026-12-04|date 9 = 2026-12-09"},
        {"Dec 4th to the 9th", "date Dec 4th = 2026-12-04|date the 9th = 2026-12-09"},
        {"12月1日到7日", "date 12月1日 = 2026-12-01|date 7日 = 2026-12-07"},
        {"12月1-7日", "date 12月1 = 2026-12-01|date 7日 = 2026-12-07"},
        {"18号至20号", "date 18号 = 2026-11-18|date 20号 = 2026-11-20"},
        {"28 December to 3 January", "date 28 December = 2026-12-28|date 3 January = 2027-01-03"},
        {"items 4 and 9 December", "number 4 = 4|date 9 December = 2026-12-09"},
        {"December 4 and 9 items", "date December 4 = 2026-12-04|number 9 = 9"},
        {"tomorrow to 25", "date tomorrow = 2026-11-20|number 25 = 25"},
    };
    GIVEN("ranges whose month is written once") {
        WHEN("they are read") {
            THEN("the month belongs to both days") { check_all(cases); }
        }
    }
}

SCENARIO("Relative dates need a today", "[text][slots][dates]") {
    GIVEN("a language without a date") {
        WHEN("tomorrow, a weekday, a day without year and a full date are read") {
            const auto analysis = analyse("tomorrow, Friday, 18 November, 2026-11-18", {});
            THEN("only the full date is a date") {
                std::size_t dates = 0;
                for (const auto& slot : analysis.slots) dates += slot.kind == SlotKind::date ? 1 : 0;
                CHECK(dates == 1);
            }
        }
    }
}

SCENARIO("Lengths of time are read with their range", "[text][slots][durations]") {
    const Case cases[] = {
        {"3-5 business days", "duration 3-5 business days = 3-5 business days"},
        {"3 – 5 days", "duration 3 – 5 days = 3-5 days"},
        {"3-5 bussiness days", "duration 3-5 bussiness days = 3-5 business days"},
        {"2 woking days", "duration 2 woking days = 2 business days"},
        {"24 houres", "duration 24 houres = 1 day"},
        {"within 48h", "duration 48h = within 2 days"},
        {"within the next 24 hours", "duration 24 hours = within 1 day"},
        {"no more than 7 days", "duration 7 days = within 1 week"},
        {"five working days", "duration five working days = 5 business days"},
        {"two weeks", "duration two weeks = 2 weeks"},
        {"between 3 and 5 days", "duration 3 and 5 days = 3-5 days"},
        {"a day or two", "duration a day or two = 1-2 days"},
        {"half an hour", "duration half an hour = 30 minutes"},
        {"24 hours to 48 hours", "duration 24 hours to 48 hours = 1-2 days"},
        {"三天内", "duration 三天内 = within 3 days"},
        {"5个工作日", "duration 5个工作日 = 5 business days"},
        {"三到五天", "duration 三到五天 = 3-5 days"},
        {"24小时", "duration 24小时 = 1 day"},
        {"一个半小时", "duration 一个半小时 = 90 minutes"},
        {"最多7天", "duration 7天 = within 1 week"},
        {"3日内", "duration 3日内 = within 3 days"},
        {"2026年", "number 2026 = 2026"},
    };
    GIVEN("lengths of time in two languages") {
        WHEN("they are read") {
            THEN("both ends are right; \"within\" and 内 begin at nothing") { check_all(cases); }
        }
    }
}

SCENARIO("Order and tracking numbers are folded", "[text][slots][identifiers]") {
    const Case cases[] = {
        {"order #114-3941689-8772232.", "identifier #114-3941689-8772232 = 11439416898772232"},
        {"LP00712264CN", "identifier LP00712264CN = LP00712264CN"},
        {"RB 123 456 789 CN", "identifier RB 123 456 789 CN = RB123456789CN"},
        {"ORD-2201", "identifier ORD-2201 = ORD2201"},
        {"order no. 4821 is", "identifier 4821 = 4821"},
        {"订单号：4821", "identifier 4821 = 4821"},
        {"1Z999AA10123456784", "identifier 1Z999AA10123456784 = 1Z999AA10123456784"},
        {"coupon NY26-AIG", "identifier NY26-AIG = NY26AIG"},
        {"iPhone 15", "number 15 = 15"},
        {"1000ml", "number 1000 = 1000"},
        {"a 3-day wait", "duration 3-day = 3 days"},
    };
    GIVEN("numbers that name something, and some that don't") {
        WHEN("they are read") {
            THEN("only the names are identifiers") { check_all(cases); }
        }
    }
}

SCENARIO("Addresses, percentages, numbers and unfilled templates are found", "[text][slots]") {
    const Case cases[] = {
        {"see https://www.17track.net/en?a=b.", "link https://www.17track.net/en?a=b"},
        {"dhl.com/track, please", "link dhl.com/track"},
        {"sorry.We will", ""},
        {"a.b@shop.co.uk!", "email a.b@shop.co.uk"},
        {"发到a_b@qq.com谢谢", "email a_b@qq.com"},
        {"+86 138 0013 8000", "phone +86 138 0013 8000"},
        {"call (555) 010-9999", "phone (555) 010-9999"},
        {"电话13800138000", "phone 13800138000"},
        {"20 %", "percent 20 % = 20"},
        {"twenty percent", "percent twenty percent = 20"},
        {"百分之二十", "percent 百分之二十 = 20"},
        {"twenty-five items", "number twenty-five = 25"},
        {"the wrong one, 一定十分满意", ""},
        {"两件", "number 两 = 2"},
        {"the 1st time", ""},
        {"at 17:30", ""},
        {"Dear {{customer name}},", "placeholder {{customer name}}"},
        {"by [date]", "placeholder [date]"},
        {"Dear <name>, <3", "placeholder <name>|number 3 = 3"},
        {"order XXX, kisses xxx, size XXL", "placeholder XXX"},
        {"您好XX", "placeholder XX"},
        {"{", ""},
    };
    GIVEN("replies with things that can be checked") {
        WHEN("they are read") {
            THEN("each is found with its value") { check_all(cases); }
        }
    }
}

SCENARIO("Slots name their tokens", "[text][slots]") {
    GIVEN("a slot of several tokens behind a contraction") {
        WHEN("it is read") {
            const auto analysis = read("We'll refund US $46.00 now.");
            const auto& slot = analysis.slots.front();
            THEN("the first and the last token are those of the text") {
                CHECK(analysis.tokens[slot.first_token].folded == "us");
                CHECK(analysis.tokens[slot.last_token].folded == "46.00");
            }
        }
    }
}
