#include "course/course_texts.h"
#include "course/markdown.h"
#include "support/catch.h"

using namespace haoping;

namespace {

MarkdownText markdown(std::string_view text) {
    Diagnostics diagnostics;
    auto read = read_markdown(text, "course/ORD-1.en.md", diagnostics);
    for (const auto& found : diagnostics.found()) CHECK(to_string(found) == "");
    return read;
}

std::string problems_of(std::string_view text) {
    Diagnostics diagnostics;
    read_markdown(text, "page.md", diagnostics);
    std::string lines;
    for (const auto& found : diagnostics.take_sorted()) lines += to_string(found) + "\n";
    return lines;
}

}  // namespace

SCENARIO("A page becomes headings, paragraphs, lists, tables and bubbles", "[course][page]") {
    GIVEN("a page with one of each") {
        const auto page = markdown(
            "# Orders\n\nAsk **why** first.\n\n## What to say\n\n> **Customer:** Where\n> is it?\n\n"
            "> **You (step 2):** Here.\n\n> **Not so:** Wait.\n\n1. Read\n2. Answer [it](unit:ORD-2)\n\n"
            "| A | B |\n|---|---|\n| 1 | **2** |\n");
        THEN("it is read in its order") {
            CHECK(page.title == "Orders");
            REQUIRE(page.blocks.size() == 7);
            const auto& first = std::get<PageParagraph>(page.blocks[0]).text;
            REQUIRE(first.size() == 3);
            CHECK(first[1].text == "why");
            CHECK(first[1].strong);
            CHECK(plain_text(std::get<PageHeading>(page.blocks[1]).text) == "What to say");
            const auto& customer = std::get<PageBubble>(page.blocks[2]);
            CHECK(customer.speaker == PageSpeaker::customer);
            CHECK(customer.label == "Customer");
            CHECK(plain_text(customer.text) == "Where is it?");
            CHECK(std::get<PageBubble>(page.blocks[3]).speaker == PageSpeaker::you);
            CHECK(std::get<PageBubble>(page.blocks[4]).speaker == PageSpeaker::not_so);
            const auto& list = std::get<PageList>(page.blocks[5]);
            CHECK(list.numbered);
            REQUIRE(list.items.size() == 2);
            REQUIRE(list.items[1].back().link);
            CHECK(list.items[1].back().link->id == "ORD-2");
            const auto& table = std::get<PageTable>(page.blocks[6]);
            CHECK(table.head.size() == 2);
            REQUIRE(table.rows.size() == 1);
            CHECK(plain_text(table.rows[0][1]) == "2");
        }
    }
    GIVEN("Chinese speakers") {
        const auto page = markdown("> **客户：** 在哪？\n\n> **你（第一步）：** 在这。\n\n> **别这样：** 等着。");
        THEN("they are known as well") {
            REQUIRE(page.blocks.size() == 3);
            CHECK(std::get<PageBubble>(page.blocks[0]).speaker == PageSpeaker::customer);
            CHECK(std::get<PageBubble>(page.blocks[1]).label == "你（第一步）");
            CHECK(std::get<PageBubble>(page.blocks[2]).speaker == PageSpeaker::not_so);
        }
    }
}

SCENARIO("A link that leads nowhere is told with its place", "[course][page]") {
    CHECK(problems_of("# Orders\n\n订单 [there](unti:ORD-1)") ==
          "page.md:3:12: error: 'unti:ORD-1' leads nowhere (links are unit:ID, case:PACK/SCENARIO, gate:ID, item:ID or "
          "source:ID) [P009]\n");
}

SCENARIO("Nothing that a page contains can break its reading", "[course][page]") {
    for (const char* text : {"", ">", "- ", "|", "# ", "[](", "[a](unit:)", "> - a\n>   > b", "- a\n  - b\n    - c",
                             "```\ncode", "**", "| a |\n|---|", "![x](y)", "<b>html</b>", "&nbsp;", "***",
                             "[a]: b\n[a]", "\xEF\xBB\xBF# Orders", "1. a\n\n   b\n"})
        problems_of(text);
    SUCCEED();
}

SCENARIO("A damaged page or item leaves the others as they are", "[course][page]") {
    GIVEN("two pages and two items, one of each damaged") {
        const std::string good = R"({"id": "ORD-1-1", "kind": "true_false", "difficulty": 1, "source": "practice",
            "question": {"en": "?", "zh": "？"}, "answer": true, "why": {"en": ".", "zh": "。"}})";
        const auto read = read_course_texts(
            MemorySource({{"course/ORD-1.en.md", "# Orders"},
                          {"course/ORD-1.zh.md", "\xFF\xFE"},
                          {"quiz/ORD-1.json", R"({"unit": "ORD-1", "items": [{"id": "ORD-1-2"}, )" + good + "]}"}}));
        THEN("the good ones are there and the others are told") {
            CHECK(read.texts.pages.size() == 1);
            REQUIRE(read.texts.items.size() == 1);
            CHECK(read.texts.items[0].id == "ORD-1-1");
            CHECK(read.texts.items[0].unit == "ORD-1");
            CHECK(has_errors(read.found));
        }
        THEN("a page in the other language stands in for the missing one") {
            const auto* page = read.texts.page("ORD-1", Locale::zh);
            REQUIRE(page != nullptr);
            CHECK(page->locale == Locale::en);
        }
    }
}
