#include "support/catch.h"
#include "views/knowledge.h"

using namespace haoping;

namespace {

const std::vector<KnowledgeCard> cards{
    {KnowledgeKind::policy, "Cancelling", "A refund comes within 5 business days.", {}, {}, "取消订单", {}},
    {KnowledgeKind::policy, "Refunds of parcels", "We refund what was paid.", {}, {}, {}, {}},
    {KnowledgeKind::note, "Note on Ana", "Prefers 退款 to a coupon.", {}, {}, {}, {}},
};

std::vector<std::string> titles(std::string_view query) {
    std::vector<std::string> found;
    for (const auto& card : search(cards, query)) {
        found.push_back(card.title);
    }
    return found;
}

}  // namespace

SCENARIO("Knowledge is found by words, titles first", "[views][knowledge]") {
    CHECK(titles("").size() == 3);
    CHECK(titles("  ").size() == 3);
    CHECK(titles("refund") == std::vector<std::string>{"**Refund**s of parcels", "Cancelling"});
    CHECK(titles("REFUND days") == std::vector<std::string>{"Cancelling"});
    CHECK(titles("efund").empty());
    CHECK(titles("退款") == std::vector<std::string>{"Note on Ana"});
    CHECK(titles("取消") == std::vector<std::string>{"Cancelling"});
    CHECK(titles("zebra").empty());
    CHECK(search(cards, "refund paid").front().text == "We **refund** what was **paid**.");
}
