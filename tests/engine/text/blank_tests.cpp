#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Blanks of a template are found in every dress", "[text][slots][blanks]") {
    const Case cases[] = {
        {"Dear {$BuyerName},", "placeholder {$BuyerName}"},
        {"Dear ${name},", "placeholder {name}"},
        {"Dear %name%, hi", "placeholder %name%"},
        {"Dear (your name),", "placeholder (your name)"},
        {"Dear [Customer Name],", "placeholder [Customer Name]"},
        {"Regards,\n(name)", "placeholder (name)"},
        {"by [insert date here]", "placeholder [insert date here]"},
        {"within [response time]", "placeholder [response time]"},
        {"<order number>", "placeholder <order number>"},
        {"We refund ??.?? USD", "placeholder ??.??"},
        {"We refund ○○美元", "placeholder ○○"},
        {"Dear Ana, $amount$ goes back", "placeholder $amount$"},
        {"it takes a few days (fill in)", "placeholder (fill in)"},
        {"a new one [choose one] or a refund", "placeholder [choose one]"},
        {"X个工作日内到账", "placeholder X"},
        {"order YYY was cancelled", "placeholder YYY"},
        {"某某您好", "placeholder 某某"},
        {"退款待填写美元", "placeholder 待填写"},
        {"亲爱的【姓名】您好", "placeholder 【姓名】"},
        {"您的订单【订单号】已发货", "placeholder 【订单号】"},
        {"[客户姓名]您好", "placeholder [客户姓名]"},
        {"【请填写日期】", "placeholder 【请填写日期】"},
        {"（姓名）", "placeholder （姓名）"},
        {"within xx days", "placeholder xx"},
        {"xxx dollars", "placeholder xxx"},
        {"within X business days", "placeholder X"},
        {"on xx/xx", "placeholder xx"},
        {"退款xx元", "placeholder xx"},
        {"xx先生您好", "placeholder xx"},
        {"Dear xxx, it left", "placeholder xxx"},
        {"__ days", "placeholder __"},
        {"Name: ______", "placeholder ______"},
        {"DD/MM/YYYY", "placeholder DD/MM/YYYY"},
        {"yyyy-mm-dd", "placeholder yyyy-mm-dd"},
        {"on TBD", "placeholder TBD"},
        {"X月X日到账", "placeholder X|placeholder X"},
        {"x月x日到账", "placeholder x|placeholder x"},
        {"×月×日到账", "placeholder ×|placeholder ×"},
        {"○○您好", "placeholder ○○"},
        {"尊敬的××女士", "placeholder ××"},
        {"Dear ***,", "placeholder ***"},
        {"Your order *** was cancelled", "placeholder ***"},
        {"We refund *** USD to you", "placeholder ***"},
        {"订单号***已取消", "placeholder ***"},
        {"＿＿天内到账", "placeholder ＿＿"},
        {"It arrives on (your time)", "placeholder (your time)"},
    };
    GIVEN("templates that nobody filled in") {
        WHEN("they are read") {
            THEN("the blank is found") { check_all(cases); }
        }
    }
}

SCENARIO("Brackets, rules and kisses are no blanks", "[text][slots][blanks]") {
    const Case cases[] = {
        {"[LP00712264CN]", "identifier LP00712264CN = LP00712264CN"},
        {"[Tracking: LP00712264CN]", "identifier LP00712264CN = LP00712264CN"},
        {"[微笑]【微笑】", ""},
        {"[photo attached]", ""},
        {"(see below)", ""},
        {"[x] cancelled, [x] refunded", ""},
        {"I still need the recipient (full name)", ""},
        {"Really?? Please tell me", ""},
        {"some customers, certain goods: 某个客户, 待发货", ""},
        {"[full refund]", ""},
        {"We answer in the afternoon (your time).", ""},
        {"我们下午在线（您的时间）", ""},
        {"我们晚上回复（您的当地时间）", ""},
        {"<li.xiao@shop.com>", "email li.xiao@shop.com"},
        {"left.<br>It <b>will</b> come", ""},
        {"It left.\n________\nLi Xiao", ""},
        {"__now__ please", ""},
        {"Love xxx", ""},
        {"Thanks! xx", ""},
        {"size XXL, 10 mm", "number 10 = 10"},
        {"It is **really** kind, and **USD 45** is yours", "money USD 45 = 45.00 USD"},
        {"5*** service", "number 5 = 5"},
        {"张**您好", ""},
        {"It left.\n***\nLi Xiao", ""},
        {"3X faster, 2 × 4", "number 3 = 3|number 2 = 2|number 4 = 4"},
        {"Please send your details (name, address, phone).", ""},
        {"【订单号】8104772531", "identifier 8104772531 = 8104772531"},
        {"【发货时间】11月18日", "date 11月18日 = 2026-11-18"},
        {"[Order]: 8104772531", "identifier 8104772531 = 8104772531"},
        {"{order 8104772531}", "identifier 8104772531 = 8104772531"},
    };
    GIVEN("replies with signs in them that were written on purpose") {
        WHEN("they are read") {
            THEN("nothing is left to fill in") { check_all(cases); }
        }
    }
}
