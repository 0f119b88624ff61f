#include "exchange/carry_out.h"
#include "exchange/question_formats.h"
#include "support/catch.h"

using namespace haoping;

namespace {

QuizItem item_of(const char* id, QuizTask task) {
    QuizItem item;
    item.id = id;
    item.unit = "ORD-1";
    item.question = {"What is {1 = 1}?", "什么？"};
    item.why = {"Because.", "因为。"};
    item.task = std::move(task);
    return item;
}

QuizOption option(const char* text, bool right) { return {{text, text}, right, {"why", "为什么"}}; }

CarriedQuestions gift_of_item(const QuizItem& item) { return carry_over({item}, ExchangeFormat::gift, Locale::en); }
std::string gift_of(const QuizItem& item) { return gift_text(gift_of_item(item).questions); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

SCENARIO("Items become GIFT", "[exchange]") {
    GIVEN("a question with signs that mean something in GIFT") {
        const auto gift = gift_of(item_of("Q1", TrueOrFalse{false}));
        THEN("they are marked as plain text") {
            CHECK(has(gift, "$CATEGORY: ORD-1\n"));
            CHECK(has(gift, "::Q1::What is \\{1 \\= 1\\}?{FALSE\n\t####Because.\n}"));
        }
    }
    GIVEN("one right option of two") {
        const auto gift = gift_of(item_of("Q2", Choice{false, {option("Tea", true), option("Salt", false)}}));
        CHECK(has(gift, "\n\t=Tea#why\n\t~Salt#why"));
    }
    GIVEN("two right options of three") {
        const auto carried =
            gift_of_item(item_of("Q3", Choice{true, {option("A", true), option("B", true), option("C", false)}}));
        CHECK(has(gift_text(carried.questions), "~%50%A#why\n\t~%50%B#why\n\t~%-100%C#why"));
        THEN("it is told that part marks differ") {
            REQUIRE(carried.notes.size() == 1);
            CHECK(carried.notes[0].why == CarryReason::wrong_options_take_points);
        }
    }
    GIVEN("pairs, a number and a date") {
        using namespace std::chrono;
        CHECK(has(gift_of(item_of("Q4", Pairs{{{{"Tea", ""}, {"hot", ""}}}})), "=Tea -> hot"));
        CHECK(has(gift_of(item_of("Q5", NumberToFind{1250.5, 0.01, {"USD", "美元"}})), "(USD){#1250.5:0.01"));
        CHECK(has(gift_of(item_of("Q6", DateToFind{2026y / August / 8})), "=2026-08-08\n\t=8 August 2026"));
    }
    GIVEN("steps to put in order") {
        const auto carried = gift_of_item(item_of("Q7", StepsInOrder{{{"a", ""}, {"b", ""}, {"c", ""}}}));
        THEN("each place has its step, and that is told") {
            CHECK(has(gift_text(carried.questions), "=1 -> a\n\t=2 -> b\n\t=3 -> c"));
            REQUIRE(carried.notes.size() == 1);
            CHECK(told(carried.notes[0], Locale::en) == "the steps became pairs: each place with its step");
            CHECK(carried.notes[0].item == "Q7");
        }
    }
    GIVEN("a letter with a mistake") {
        const auto gift =
            gift_of(item_of("Q8", LetterWithMistakes{"Your tee is here. Thank you.", {{"tee", "tea", {}}}}));
        CHECK(has(gift, "~%100%Your tee is here.#tee → tea."));
        CHECK(has(gift, "~%-100%Thank you."));
    }
}

SCENARIO("Items become Moodle XML", "[exchange]") {
    const auto xml = moodle_xml_text(
        carry_over({item_of("Q1", Choice{false, {option("Tea & <milk>", true), option("Salt", false)}}),
                    item_of("Q2", Groups{{{{"Hot", ""}, {{"Tea", ""}}}, {{"Cold", ""}, {{"Ice", ""}}}}}),
                    item_of("Q3", StepsInOrder{{{"a", ""}, {"b", ""}, {"c", ""}}})},
                   ExchangeFormat::moodle_xml, Locale::en)
            .questions);
    CHECK(has(xml, "<text>$course$/ORD-1</text>"));
    CHECK(has(xml, "<text>Tea &amp; &lt;milk&gt;</text>"));
    CHECK(has(xml, "<answer fraction=\"100\""));
    CHECK(has(xml, "<single>true</single>"));
    CHECK(has(xml, "<text>Ice</text>\n      <answer>\n        <text>Cold</text>"));
    CHECK(has(xml, "<question type=\"ordering\">"));
    CHECK(has(xml, "<gradingtype>ABSOLUTE_POSITION</gradingtype>"));
    CHECK(has(xml, "<answer fraction=\"3\" format=\"plain_text\">\n      <text>c</text>"));
}

SCENARIO("What the sheet of 学习通 has no kind for is left out", "[exchange]") {
    const auto carried = carry_over({item_of("Q1", StepsInOrder{{{"a", ""}, {"b", ""}, {"c", ""}}}),
                                     item_of("Q2", Choice{false, {option("Tea", true), option("Salt", false)}})},
                                    ExchangeFormat::chaoxing, Locale::en);
    REQUIRE(carried.notes.size() == 2);
    CHECK(told(carried.notes[0], Locale::zh) == "略去：那边没有这种题型");
    const auto rows = chaoxing_rows(carried.questions);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][1] == "单选题");
    CHECK(rows[1][5] == "A");
    CHECK(rows[1][6] == "Because.\nA：why\nB：why");
    CHECK(rows[1][11] == "Tea");
}

SCENARIO("A short answer goes out to be marked by a person", "[exchange]") {
    const auto item = item_of(
        "Q9",
        ShortAnswer{
            {{.title = {"The reason", "原因"}, .about = {}, .evidence = {}, .why = {"It decides.", "由它决定。"}}},
            {"Ask why.", "问原因。"},
            {},
            nullptr});
    const auto carried = [&](ExchangeFormat format) { return carry_over({item}, format, Locale::en); };
    GIVEN("a format that has essays") {
        THEN("points and model answer stand there for graders") {
            CHECK(has(gift_of(item), "?{\n\t####Because.\\n– The reason\\: It decides.\\nAsk why.\n}"));
            const auto moodle = moodle_xml_text(carried(ExchangeFormat::moodle_xml).questions);
            CHECK(has(moodle, "type=\"essay\""));
            CHECK(has(moodle, "<graderinfo format=\"plain_text\">"));
            const auto qti = qti_item_text(carried(ExchangeFormat::qti).questions.at(0), Locale::en);
            CHECK(has(qti, "extendedTextInteraction"));
            CHECK(has(qti, "<rubricBlock view=\"scorer tutor\">"));
        }
        THEN("that is told") {
            CHECK(carried(ExchangeFormat::gift).notes.at(0).why == CarryReason::marked_by_a_person);
        }
    }
    GIVEN("the sheet of 学习通, which has none") {
        THEN("it is left out") {
            CHECK(carried(ExchangeFormat::chaoxing).questions.empty());
            CHECK(carried(ExchangeFormat::chaoxing).notes.at(0).why == CarryReason::no_form_there);
        }
    }
}

SCENARIO("A letter of too many sentences to come back is told when it leaves", "[exchange]") {
    const auto carried = gift_of_item(
        item_of("Q8", LetterWithMistakes{"A. B. C. D. E. F. G. H. I. Your tee is here.", {{"tee", "tea", {}}}}));
    REQUIRE(carried.notes.size() == 2);
    CHECK(told(carried.notes[1], Locale::en) == "it has 10 options there, more than an import takes back here");
}
