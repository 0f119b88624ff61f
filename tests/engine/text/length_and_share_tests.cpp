#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Lengths of time are read however they are counted", "[text][slots][durations]") {
    const Case cases[] = {
        {"within three (3) days", "duration three (3) days = within 3 days"},
        {"three (3) business days", "duration three (3) business days = 3 business days"},
        {"one and a half days", "duration one and a half days = 36 hours"},
        {"1½ hours", "duration 1½ hours = 90 minutes"},
        {"a day and a half", "duration a day and a half = 36 hours"},
        {"1.5 days", "duration 1.5 days = 36 hours"},
        {"5-7 biz days", "duration 5-7 biz days = 5-7 business days"},
        {"3 to 5 bank working days", "duration 3 to 5 bank working days = 3-5 business days"},
        {"5 working/business days", "duration 5 working/business days = 5 business days"},
        {"24hrs", "duration 24hrs = 1 day"},
        {"24/48 hours", "duration 24/48 hours = 1-2 days"},
        {"a fortnight", "duration a fortnight = 2 weeks"},
        {"couple of weeks", "duration couple of weeks = 2 weeks"},
        {"half a month", "duration half a month = 15 days"},
        {"48小时内", "duration 48小时内 = within 2 days"},
        {"一周半", "duration 一周半 = 252 hours"},
        {"两到三周", "duration 两到三周 = 2-3 weeks"},
        {"3～5个工作日", "duration 3～5个工作日 = 3-5 business days"},
        {"三、五天", "duration 三、五天 = 3-5 days"},
        {"三五天", "duration 三五天 = 3-5 days"},
        {"七八天", "duration 七八天 = 7-8 days"},
        {"十个自然日", "duration 十个自然日 = 10 days"},
        {"5个银行工作日", "duration 5个银行工作日 = 5 business days"},
        {"半个月", "duration 半个月 = 15 days"},
        {"十多天", "duration 十多天 = 10 days"},
        {"1,5 days", "duration 1,5 days = 36 hours"},
        {"1,5-2 days", "duration 1,5-2 days = 36-48 hours"},
        {"1,2 or 3 days", "number 1 = 1|duration 2 or 3 days = 2-3 days"},
        {"sizes 1,2,3 days", "number 1 = 1|number 2 = 2|duration 3 days = 3 days"},
        {"1 1/2 days", "duration 1 1/2 days = 36 hours"},
        {"1-1/2 days", "duration 1-1/2 days = 36 hours"},
        {"1 ½ hours", "duration 1 ½ hours = 90 minutes"},
        {"1 hour 30 minutes", "duration 1 hour 30 minutes = 90 minutes"},
        {"one hour and 30 minutes", "duration one hour and 30 minutes = 90 minutes"},
        {"within an hour and thirty minutes", "duration an hour and thirty minutes = within 90 minutes"},
        {"1h30", "duration 1h30 = 90 minutes"},
        {"1h 30min", "duration 1h 30min = 90 minutes"},
        {"一小时三十分钟内", "duration 一小时三十分钟内 = within 90 minutes"},
        {"2天零5小时", "duration 2天零5小时 = 53 hours"},
        {"3 days and 2 weeks", "duration 3 days = 3 days|duration 2 weeks = 2 weeks"},
        {"3 days and 24 hours", "duration 3 days = 3 days|duration 24 hours = 1 day"},
        {"5 business days and 2 hours", "duration 5 business days = 5 business days|duration 2 hours = 2 hours"},
        {"1 hour, 30 lamps", "duration 1 hour = 1 hour|number 30 = 30"},
        {"three [3] days", "duration three [3] days = 3 days"},
        {"thre days", "duration thre days = 3 days"},
        {"3 dyas, 2 huors", "duration 3 dyas = 3 days|duration 2 huors = 2 hours"},
        {"3 ways, 2 moths", "number 3 = 3|number 2 = 2"},
        {"1 mth", "duration 1 mth = 1 month"},
        {"5-7 BD", "duration 5-7 BD = 5-7 business days"},
        {"5-7 b. days", "duration 5-7 b. days = 5-7 business days"},
        {"5-7 business day's", "duration 5-7 business day's = 5-7 business days"},
        {"5-7 busines days", "duration 5-7 busines days = 5-7 business days"},
        {"5-7 business(working) days", "duration 5-7 business(working) days = 5-7 business days"},
        {"3+ days", "duration 3+ days = 3 days"},
        {"3 b shelves", "number 3 = 3"},
    };
    GIVEN("lengths of time in two languages") {
        WHEN("they are read") {
            THEN("number and unit are right") { check_all(cases); }
        }
    }
}

SCENARIO("Shares are read in hundredths, tenths and halves", "[text][slots]") {
    const Case cases[] = {
        {"20 pct", "percent 20 pct = 20"},
        {"20 p.c.", "percent 20 p.c = 20"},
        {"twenty per cent", "percent twenty per cent = 20"},
        {"12,5 %", "percent 12,5 % = 12.5"},
        {"20％", "percent 20％ = 20"},
        {"百分之二十五点五", "percent 百分之二十五点五 = 25.5"},
        {"百分百", "percent 百分百 = 100"},
        {"20个点", "percent 20个点 = 20"},
        {"20个点心，3个点位", "number 20 = 20|number 3 = 3"},
        {"两成", "percent 两成 = 20"},
        {"退两成五给您", "percent 两成五 = 25"},
        {"打八折", "percent 八折 = 20"},
        {"85折和八五折", "percent 85折 = 15|percent 八五折 = 15"},
        {"7.5折", "percent 7.5折 = 25"},
        {"9折", "percent 9折 = 10"},
        {"半价", "percent 半价 = 50"},
        {"对折", "percent 对折 = 50"},
        {"at half price", "percent half price = 50"},
        {"half the price", "percent half the price = 50"},
        {"成功, 八成新, 折扣", ""},
    };
    GIVEN("shares in two languages") {
        WHEN("they are read") {
            THEN("they are per cent; what is paid of a price is told by what is off") { check_all(cases); }
        }
    }
}
