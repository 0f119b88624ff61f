#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Dates are read in the forms of many countries", "[text][slots][dates]") {
    const Case cases[] = {
        {"18/11/26", "date 18/11/26 = 2026-11-18"},
        {"18.11.26", "date 18.11.26 = 2026-11-18"},
        {"18-11-2026", "date 18-11-2026 = 2026-11-18"},
        {"by 16.01.", "date 16.01. = 2027-01-16"},
        {"on 18.11. we send it", "date 18.11. = 2026-11-18"},
        {"18-NOV-26", "date 18-NOV-26 = 2026-11-18"},
        {"18 Nov '26", "date 18 Nov '26 = 2026-11-18"},
        {"18. November", "date 18. November = 2026-11-18"},
        {"18nov2026", "date 18nov2026 = 2026-11-18"},
        {"Nov.18", "date Nov.18 = 2026-11-18"},
        {"18th Nov.", "date 18th Nov = 2026-11-18"},
        {"2026-11-18T16:40", "date 2026-11-18T16:40 = 2026-11-18"},
        {"2026/11/18", "date 2026/11/18 = 2026-11-18"},
        {"Thurs. 19 Nov", "date Thurs. 19 Nov = 2026-11-19"},
        {"Thursday 19/11", "date Thursday 19/11 = 2026-11-19"},
        {"Friday 4th", "date Friday 4th = 2026-12-04"},
        {"24.11. - 27.11.", "date 24.11. = 2026-11-24|date 27.11. = 2026-11-27"},
        {"最迟11.30", "date 11.30 = 2026-11-30"},
        {"19 November (Thu)", "date 19 November (Thu) = 2026-11-19"},
        {"十一月十八号", "date 十一月十八号 = 2026-11-18"},
        {"二〇二六年十一月十八日", "date 二〇二六年十一月十八日 = 2026-11-18"},
        {"明年1月3日", "date 明年1月3日 = 2027-01-03"},
        {"11.18发货", "date 11.18 = 2026-11-18"},
        {"11/18发货", "date 11/18 = 2026-11-18"},
        {"11-18发货", "date 11-18 = 2026-11-18"},
        {"周四（11月19日）", "date 周四（11月19日） = 2026-11-19"},
        {"11月19日星期四", "date 11月19日星期四 = 2026-11-19"},
        {"Nov 18-26", "date Nov 18 = 2026-11-18|date 26 = 2026-11-26"},
        {"between the 11th and the 15th of January", "date the 11th = 2027-01-11|date 15th of January = 2027-01-15"},
    };
    GIVEN("a reply of 19 November 2026") {
        WHEN("dates are read") {
            THEN("each has its day") { check_all(cases); }
        }
    }
}

SCENARIO("Days are read by their number and by their distance", "[text][slots][dates]") {
    const Case cases[] = {
        {"on the 22nd", "date the 22nd = 2026-11-22"},
        {"by the 22nd at the latest", "date the 22nd = 2026-11-22"},
        {"before 25th, please", "date 25th = 2026-11-25"},
        {"by the 26th of this month", "date the 26th of this month = 2026-11-26"},
        {"26th of next month", "date 26th of next month = 2026-12-26"},
        {"on the 9th of last month", "date the 9th of last month = 2026-10-09"},
        {"下个月9号", "date 下个月9号 = 2026-12-09"},
        {"下月的9日", "date 下月的9日 = 2026-12-09"},
        {"本月26日", "date 本月26日 = 2026-11-26"},
        {"上月30号", "date 上月30号 = 2026-10-30"},
        {"22日之前", "date 22日 = 2026-11-22"},
        {"two days ago", "date two days ago = 2026-11-17"},
        {"a week ago", "date a week ago = 2026-11-12"},
        {"3 business days ago", "date 3 business days ago = 2026-11-16"},
        {"两天前", "date 两天前 = 2026-11-17"},
        {"三周之前", "date 三周之前 = 2026-10-29"},
        {"昨晚", "date 昨晚 = 2026-11-18"},
        {"in three days", "duration three days = 3 days"},
        {"提前两天", "duration 两天 = 2 days"},
        {"an hour ago", "duration an hour = 1 hour"},
    };
    GIVEN("a reply of 19 November 2026, a Thursday") {
        WHEN("days are told without their month") {
            THEN("they are the nearest, or those of the month that is named") { check_all(cases); }
        }
    }
}

SCENARIO("Days are read in words and by the ends of months", "[text][slots][dates]") {
    const Case cases[] = {
        {"on the eighteenth of November", "date eighteenth of November = 2026-11-18"},
        {"November eighteenth", "date November eighteenth = 2026-11-18"},
        {"the second of December 2026", "date second of December 2026 = 2026-12-02"},
        {"on the twenty-second", "date the twenty-second = 2026-11-22"},
        {"by the thirtieth of this month", "date the thirtieth of this month = 2026-11-30"},
        {"18 th November", "date 18 th November = 2026-11-18"},
        {"on the 22 nd.", "date the 22 nd = 2026-11-22"},
        {"the 26th day of November", "date 26th day of November = 2026-11-26"},
        {"by next month's 9th", "date next month's 9th = 2026-12-09"},
        {"by this month's 26th", "date this month's 26th = 2026-11-26"},
        {"by 26 this month", "date 26 this month = 2026-11-26"},
        {"today week", "date today week = 2026-11-26"},
        {"two days back", "date two days back = 2026-11-17"},
        {"on 16.1.", "date 16.1. = 2027-01-16"},
        {"by the end of November", "date the end of November = 2026-11-30"},
        {"end of this month", "date end of this month = 2026-11-30"},
        {"by end of the month", "date end of the month = 2026-11-30"},
        {"the last day of February 2027", "date the last day of February 2027 = 2027-02-28"},
        {"12.9前送达", "date 12.9 = 2026-12-09"},
        {"12-9送达", "date 12-9 = 2026-12-09"},
        {"26/11/18寄出", "date 26/11/18 = 2026-11-18"},
        {"18th寄出", "date 18th = 2026-11-18"},
        {"前日寄出", "date 前日 = 2026-11-17"},
        {"昨儿寄出", "date 昨儿 = 2026-11-18"},
        {"月底前、本月底、这个月底", "date 月底 = 2026-11-30|date 本月底 = 2026-11-30|date 这个月底 = 2026-11-30"},
        {"11月底", "date 11月底 = 2026-11-30"},
        {"下个月末", "date 下个月末 = 2026-12-31"},
        {"这个月最后一天", "date 这个月最后一天 = 2026-11-30"},
        {"上上个月5号", "date 上上个月5号 = 2026-09-05"},
        {"下下个月5号", "date 下下个月5号 = 2027-01-05"},
        {"下下周四", "date 下下周四 = 2026-12-03"},
        {"上上周四", "date 上上周四 = 2026-11-05"},
    };
    GIVEN("a reply of 19 November 2026, a Thursday") {
        WHEN("days are told in words") {
            THEN("each has its day") { check_all(cases); }
        }
    }
}

SCENARIO("What only looks like a date is none", "[text][slots][dates]") {
    const Case cases[] = {
        {"version 18.11.", "number 18.11 = 18.11"},
        {"iOS 18.1.1", "number 18 = 18|number 1 = 1|number 1 = 1"},
        {"It costs 16.01.", "number 16.01 = 16.01"},
        {"at 16.40 Uhr", "number 16.40 = 16.4"},
        {"from 9.12 to 8.50", "number 9.12 = 9.12|number 8.50 = 8.5"},
        {"by 1/2", "number 1 = 1|number 2 = 2"},
        {"9/12 of them", "number 9 = 9|number 12 = 12"},
        {"size 10/12", "number 10 = 10|number 12 = 12"},
        {"Tuesday, 8-10 a.m.", "date Tuesday = 2026-11-24|number 8 = 8|number 10 = 10"},
        {"on the 2nd floor", ""},
        {"the 3rd time", ""},
        {"Monday 2 parcels", "date Monday = 2026-11-23|number 2 = 2"},
        {"德班码头街3号仓库", "number 3 = 3"},
        {"一共11.18元", "money 11.18元 = 11.18 CNY"},
        {"Apartment 26/11 is where it arrives", "number 26 = 26|number 11 = 11"},
        {"尺码9号，已送达", "number 9 = 9"},
        {"您买的9号鞋，尺码：9号", "number 9 = 9|number 9 = 9"},
        {"客服9号为您服务", "number 9 = 9"},
        {"目前日期，提前日子", ""},
        {"first may I thank you", ""},
        {"the second parcel, on the tenth shelf", ""},
        {"3-5送达", "number 3 = 3|number 5 = 5"},
        {"12.9元到15.9元", "money 12.9元 = 12.90 CNY|money 15.9元 = 15.90 CNY"},
        {"第9号，6月末班车", "number 9 = 9|number 6 = 6"},
        {"版本12.9到货", "number 12.9 = 12.9"},
        {"You get two weeks back", "duration two weeks = 2 weeks"},
        {"满三个月底", "duration 三个月 = 3 months"},
        {"21 st. james road", "number 21 = 21"},
    };
    GIVEN("versions, sizes, prices, ratios and rows") {
        WHEN("they are read") {
            THEN("they stay what they are") { check_all(cases); }
        }
    }
}

SCENARIO("Dates that can be read in two ways keep both", "[text][slots][dates]") {
    const Case cases[] = {
        {"9/12/2026", "date 9/12/2026 = 2026-12-09 or 2026-09-12"},
        {"arrives 9/12", "date 9/12 = 2026-12-09 or 2026-09-12"},
        {"on 12/9", "date 12/9 = 2026-12-09 or 2026-09-12"},
        {"9.12.2026", "date 9.12.2026 = 2026-12-09 or 2026-09-12"},
        {"by the 9th", "date the 9th = 2026-11-09 or 2026-12-09"},
        {"9号到", "date 9号 = 2026-11-09 or 2026-12-09"},
        {"on 18.11.", "date 18.11. = 2026-11-18 or 18.11"},
        {"We refund 18.11.", "number 18.11 = 18.11 or 2026-11-18"},
        {"it is 1.299", "number 1.299 = 1.299 or 1299"},
        {"18/11/2026, 18 November, 1,299", ""},
        {"a week from today", "duration a week from today = 1 week or 2026-11-26"},
        {"Version 26.11, size 9.12, Rev. 9.12", ""},
        {"The price is 26.11, it weighs 26.11 kg", ""},
        {"You get 16.01 of it", ""},
    };
    GIVEN("digits whose order is not certain") {
        WHEN("they are read") {
            THEN("the nearer day comes first") {
                for (const auto& c : cases) {
                    INFO(c.reply);
                    CHECK(readings(c.reply) == c.slots);
                }
            }
        }
    }
}
