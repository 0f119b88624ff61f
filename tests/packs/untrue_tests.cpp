#include <algorithm>

#include "pack/library.h"
#include "play/lookup.h"
#include "play/session_at.h"
#include "play/session_facts.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;
using namespace haoping::test;

namespace {

struct Told {
    std::string pack;
    std::string scenario;
    std::string step;
    std::string line;
    std::string untrue;  // the id of what isn't so, or nothing
};

// What a letter with this line in it tells that isn't so.
std::string untruths_in(const Told& told, const Library& library) {
    const auto packs = library.packs();
    const Pack& pack = **std::ranges::find(packs, told.pack, &Pack::id);
    const auto scenario = std::ranges::find(pack.scenarios, told.scenario, &Scenario::id);
    REQUIRE(scenario != pack.scenarios.end());
    const auto marks =
        assess("Hello,\nThank you for your message.\n" + told.line + "\nKind regards\nLi Xiao",
               step_rubric(pack, *scenario, told.step), facts_of(pack, session_at(pack, *scenario, told.step)))
            .marks;
    std::string found;
    for (const auto& statement : marks.false_statements)
        if (statement.kind == FalseStatement::Kind::untrue) found += statement.name;
    return found;
}

}  // namespace

SCENARIO("An untrue statement is told of what it speaks of, and of nothing beside it", "[shipped]") {
    const auto library = Library::load({shipped_packs()});
    const Told lines[] = {
        {"cancel-order", "ten-lipsticks", "opening", "If you send all ten back, we refund 44.90 USD for all ten.", ""},
        {"cancel-order", "ten-lipsticks", "opening", "You get 30.00 USD back for all ten.", "refused-sum"},
        {"cancel-order", "ten-lipsticks", "opening",
         "Just say no at the door, it costs you nothing, you get 48.90 USD.", ""},
        {"cancel-order", "ten-lipsticks", "opening", "Refuse it at the door; you pay the postage for the way back.",
         "refusing-costs"},
        {"cancel-order", "ten-lipsticks", "opening", "Open the box and send back the sealed ones.", ""},
        {"cancel-order", "ten-lipsticks", "opening", "Try them out and send them back.", "opened-allowed"},
        {"cancel-order", "ten-lipsticks", "reason", "收到后5个工作日内退还货款。", ""},
        {"disputes", "returned-to-china", "chooses", "Christmas: likely yes, but not guaranteed.", ""},
        {"disputes", "returned-to-china", "chooses", "It arrives before Christmas, probably; the date is not certain.",
         ""},
        {"disputes", "returned-to-china", "chooses", "They are there for Christmas, guaranteed.", "in-time-sure"},
        {"missing-parcel", "stuck-at-customs", "opening",
         "As our shop does not collect VAT at checkout, the receiver pays these charges.", ""},
        {"missing-parcel", "stuck-at-customs", "opening", "We will gladly pay these charges.", "we-pay"},
        {"missing-parcel", "delivered-not-here", "opening", "A new tablet travels to you at our own cost.", ""},
        {"reviews", "no-review-yet", "day-four", "Some quiet evening, when the oven is cold, write an honest line.",
         ""},
        {"reviews", "no-review-yet", "day-four", "How do you like your new oven?", "other-goods"},
        {"wrong-item", "missing-part", "hinges-please", "Keep the place between bag 6 and bag 8 free.", ""},
        {"wrong-item", "missing-part", "hinges-please", "We have sent you bag 6.", "bag"},
        {"wrong-item", "colour-differs", "opening", "您可任选其一：二、免费更换正确批次；三、免费退货。", ""},
        {"wrong-item", "colour-differs", "opening", "Your panels are from batch 0777.", "batch"},
        {"missing-parcel", "stuck-at-customs", "if-i-refuse",
         "We refund the 88.00 € for the goods as well as the 12.00 € freight.", "freight-back"},
        {"missing-parcel", "stuck-at-customs", "if-i-refuse",
         "We refund the 88.00 € for the goods, but not the 12.00 € freight.", ""},
        {"cancel-order", "after-delay", "opening", "The other 61.02 EUR follows on Wednesday, 2 December.", "pay-day"},
        {"cancel-order", "after-delay", "opening", "The other 61.02 EUR follows on Monday, 30 November.", ""},
        {"before-buying", "who-pays-duty", "opening", "店铺售出的商品须如实申报；礼物免税仅适用于私人之间。", ""},
        {"before-buying", "who-pays-duty", "opening", "关税由我们承担。", "shop-pays"},
        {"disputes", "returned-to-china", "opening", "邮编可能是浏览器沿用了旧地址自动填入的。", ""},
        {"disputes", "returned-to-china", "opening", "我们用旧地址再寄一次。", "same-again"},
        {"disputes", "dispute-day-four", "accepts", "Your bank shows it between 4 and 11 December.", ""},
        {"disputes", "dispute-day-four", "accepts", "Please open the dispute and press \"Cancel dispute\".",
         "withdraw-asked"},
        {"price-and-payment", "cannot-go-lower", "too-quick", "I never offered a lower price in this chat.",
         "denies-slip"},
        {"price-and-payment", "cannot-go-lower", "too-quick", "I should never have offered a lower price, sorry.", ""},
        {"reviews", "called-a-fake", "review", "The marketplace has already assured us that it will be gone by Monday.",
         "removal-assured"},
        {"reviews", "called-a-fake", "review", "The marketplace checks it and decides.", ""},
        {"first-contact", "send-me-your-whatsapp", "opening", "More discount than this don't exist, 10% I can't.", ""},
    };
    for (const auto& told : lines) {
        INFO(told.line);
        CHECK(untruths_in(told, library) == told.untrue);
    }
}
