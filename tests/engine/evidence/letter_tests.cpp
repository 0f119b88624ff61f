#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

const std::string body = "\nyour parcel left on 18 November.\n";

std::string found(const std::string& reply, const std::string& element, const Facts& facts = facts_of_ana()) {
    return quoted(evidence_in(reply, looking_for(R"({"structure": ")" + element + R"("})"), facts));
}

struct Part {
    std::string text;
    std::string found;  // empty: it does not count
};

}  // namespace

SCENARIO("The salutation stands below subject, date and letterhead", "[evidence][structure]") {
    const Part heads[] = {
        {"Subject: Your order 8104772531\n\nDear Ana,", "Dear Ana"},
        {"Re: your lamp\nHi Ana,", "Hi Ana"},
        {"Betreff: Ihre Bestellung\nHallo Ana,", "Hallo Ana"},
        {"主题：您的订单\nAna您好，", "Ana您好"},
        {"19 November 2026\nDear Ms. Lopes,", "Dear Ms. Lopes"},
        {"Hangzhou, 19 November 2026\nPixelNest\nDear Ana,", "Dear Ana"},
        {"PixelNest Customer Service\nHello Ana!", "Hello Ana"},
        {"Your order has left\n\nDear Ana,", "Dear Ana"},
        {"-----\nDear Ana,", "Dear Ana"},
        {"Good morning!\nDear Ana,", "Dear Ana"},
        {"Subject: Hello Ana\nYour parcel left.", ""},
        {"Your parcel left.\nDear Ana,", ""},
    };
    for (const auto& head : heads) {
        INFO(head.text);
        CHECK(found(head.text + body, "salutation_with_name") == head.found);
    }
}

SCENARIO("A salutation has many forms", "[evidence][structure]") {
    const Part heads[] = {
        {"Ms. Lopes –", "Lopes"},
        {"Ana:", "Ana"},
        {"ana,", "ana"},
        {"Ana，您好", "Ana，您好"},
        {"Hey Ana!!", "Hey Ana"},
        {"Olá Ana,", "Olá Ana"},
        {"Bonjour Ana,", "Bonjour Ana"},
        {"亲爱的Ana", "亲爱的Ana"},
        {"Good morning, dear Ana", "Good morning, dear Ana"},
        {"dear ana,", "dear ana"},
        {"Querida Ana,", "Querida Ana"},
        {"Buenas tardes Ana,", "Buenas tardes Ana"},
        {"Chère Ana,", "Chère Ana"},
        {"Bonjour,", ""},
        {"Hello Maria,", ""},
    };
    for (const auto& head : heads) {
        INFO(head.text);
        CHECK(found(head.text + body, "salutation_with_name") == head.found);
    }
    GIVEN("a customer whose name the case gives in another script") {
        auto facts = facts_of_ana();
        facts.customer_name = "Chen Lihua";
        facts.values["customer_name"] = Wording{{"Chen Lihua", "陈女士"}};
        THEN("either counts") {
            CHECK(found("陈女士您好，" + body, "salutation_with_name", facts) == "陈女士您好");
            CHECK(found("Dear Ms Chen," + body, "salutation_with_name", facts) == "Dear Ms Chen");
            CHECK(found("陈女士：\n" + body, "salutation_with_name", facts) == "陈女士");
            CHECK(found("Chen Lihua,\n" + body, "salutation_with_name", facts) == "Chen Lihua");
        }
    }
}

SCENARIO("A form of address is no name, though the case has it with one", "[evidence][structure]") {
    auto facts = facts_of_ana();
    facts.values["customer_name"] = Wording{{"Ana Lopes", "Ms Lopes"}};
    CHECK(found("Ms Lopes, checked today: it left." + body, "salutation_with_name", facts) == "Lopes");
    CHECK(found("Dear Ms Weber," + body, "salutation_with_name", facts).empty());
}

SCENARIO("Whoever writes may sign", "[evidence][structure]") {
    const Part ends[] = {
        {"Cheers,\nSummer", "Cheers | Summer"},
        {"Kind regards,\nPixelNest Team", "regards | PixelNest Team"},
        {"Best regards, Jamie", "regards | Jamie"},
        {"Best,\nJamie\nPixelNest", "Best | Jamie"},
        {"Yours sincerely\nHelen Qian\nSpruce & Star Toys", "sincerely | Helen Qian"},
        {"Kind regards\nCustomer Support", "regards | Customer Support"},
        {"Warm regards\nLi Xiao\nCustomer Care\nPixelNest\npixelnest.com", "regards | Li Xiao"},
        {"thanks,\njamie", "thanks | jamie"},
        {"Jamie, PixelNest", "Jamie"},
        {"– Jamie", "Jamie"},
        {"From: Tang Wei 🍵", "Tang Wei"},
        {"It comes soon — Jamie from PixelNest", "Jamie"},
        {"Jamie", "Jamie"},
        {"LI XIAO", "LI XIAO"},
        {"祝好\n宋磊", "祝好 | 宋磊"},
        {"祝您生活愉快！\n小林", "祝您生活愉快 | 小林"},
        {"Take care,\nTom & the PixelNest team", "Take care | Tom"},
        {"林洁，PixelNest", "林洁"},
        {"PixelNest，林洁", "林洁"},
        {"此致\n敬礼\n林洁 | PixelNest", "敬礼 | 林洁"},
        {"客服小李", "客服小李"},
        {"您的客服 小王", "您的客服 小王"},
        {"小李敬上", "小李敬上"},
        {"此致\n敬礼\n云杉玩具 客服 钱同学", "敬礼 | 云杉玩具 客服 钱同学"},
        {"李晓", "李晓"},
        {"PixelNest 客服团队", "PixelNest 客服团队"},
        {"Loom & Latch 林悦", "Loom & Latch 林悦"},
        {"景德茶器 唐伟 谨启", "景德茶器 唐伟 谨启"},
        {"小林 在线为您服务~", "小林 在线为您服务"},
        {"NorthShore Global 宋磊\n2026年11月17日", "NorthShore Global 宋磊"},
        {"Sorry for the long wait. Song Lei", "Song Lei"},
        {"有问题随时找我。王敏", "王敏"},
        {"Your Service Team", ""},
        {"The refund is on its way. PayPal shows it soon.", ""},
        {"Best regards", ""},
        {"Have a nice day!", ""},
        {"Thank you, Ana", ""},
        {"Best regards,\nAna", ""},
        {"See You Soon", ""},
        {"Refund", ""},
        {"谢谢", ""},
        {"祝您购物愉快！", ""},
        {"包裹很快就到", ""},
        {"We will write to you on Monday.", ""},
    };
    for (const auto& end : ends) {
        INFO(end.text);
        CHECK(found("Dear Ana," + body + "\n" + end.text, "sign_off_with_name") == end.found);
    }
    THEN("a name alone closes a letter as well") {
        CHECK(found("Dear Ana," + body + "\nJamie, PixelNest", "sign_off") == "Jamie");
        CHECK(found("Dear Ana," + body + "\nKind regards, PixelNest", "sign_off") == "regards");
        CHECK(found("Dear Ana," + body, "sign_off").empty());
    }
}
