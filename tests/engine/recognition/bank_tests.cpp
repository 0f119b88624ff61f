#include "recognition/bank.h"
#include "support/catch.h"

using namespace haoping;

SCENARIO("A file of the bank is read as it stands", "[recognition][bank]") {
    GIVEN("a concept with sentences of two pens") {
        std::vector<Diagnostic> diagnostics;
        const auto read = read_bank_concept(
            "# apology\nen: Says sorry.\nzh: 道歉。\nincludes: review-apology\ntouches: regret, empathy\n\n"
            "[match en a]\nWe are sorry.\n\n[match zh b]\n非常抱歉。\n\n[miss en b]\nYou should be sorry.\n",
            "apology.txt", diagnostics);
        THEN("all of it is there, with its place") {
            CHECK(diagnostics.empty());
            CHECK(read.id == "apology");
            CHECK(read.definition.zh == "道歉。");
            CHECK(read.includes == std::vector<std::string>{"review-apology"});
            CHECK(read.touches == std::vector<std::string>{"regret", "empathy"});
            REQUIRE(read.sentences.size() == 3);
            CHECK(read.sentences[1].text == "非常抱歉。");
            CHECK(read.sentences[1].language == Locale::zh);
            CHECK(read.sentences[1].pen == "b");
            CHECK_FALSE(read.sentences[2].match);
            CHECK(read.sentences[2].place.begin.line == 14);
        }
    }
    GIVEN("a section that is none") {
        std::vector<Diagnostic> diagnostics;
        const auto read =
            read_bank_concept("# apology\nen: Says sorry.\nzh: 道歉。\n\n[maybe en a]\nSorry.\n", "apology.txt", diagnostics);
        THEN("that is told with its line, and its sentences are left out") {
            REQUIRE(diagnostics.size() == 1);
            CHECK(diagnostics.front().begin.line == 5);
            CHECK(read.sentences.empty());
        }
    }
}
