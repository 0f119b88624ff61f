// Files as other programs write them.
#include <algorithm>

#include "exchange/carry_in.h"
#include "exchange/question_formats.h"
#include "support/catch.h"

using namespace haoping;
using Catch::Matchers::WithinAbs;

namespace {

CarriedItems items_of(const CarriedQuestions& read) {
    return carry_in(read.questions, {Locale::en, "ORD-1", "practice"});
}

template <typename Task>
Task only_task(const CarriedQuestions& read) {
    const auto carried = items_of(read);
    REQUIRE(carried.items.size() == 1);
    REQUIRE(std::holds_alternative<Task>(carried.items[0].task));
    return std::get<Task>(carried.items[0].task);
}

bool has(const std::vector<CarryNote>& notes, CarryReason why) {
    return std::ranges::find(notes, why, &CarryNote::why) != notes.end();
}

CarriedQuestions moodle(const std::string& question) {
    return read_moodle_xml("<?xml version=\"1.0\"?>\n<quiz>\n" + question + "</quiz>\n");
}

CarriedQuestions qti(const std::string& declaration, const std::string& body, const std::string& rest = {}) {
    return read_qti_item("<qti:assessmentItem xmlns:qti='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='Q1'>" +
                         declaration + "<qti:itemBody>" + body + "</qti:itemBody>" + rest + "</qti:assessmentItem>");
}

QuestionSheet sheet_of(std::vector<std::string> columns, const std::vector<std::vector<std::string>>& rows) {
    QuestionSheet sheet{std::move(columns), {}};
    for (const auto& cells : rows) {
        auto& row = sheet.rows.emplace_back(SheetRow{sheet.rows.size() + 2, {}});
        for (std::size_t i = 0; i < cells.size(); ++i) row.cells[sheet.columns[i]] = cells[i];
    }
    return sheet;
}

}  // namespace

SCENARIO("GIFT as its documentation shows it", "[exchange]") {
    GIVEN("true or false with a comment before it") {
        const auto read = read_gift("// a comment\n::Sun::The sun rises in the West.{FALSE#It does not.#Right.}");
        CHECK_FALSE(only_task<TrueOrFalse>(read).answer);
        CHECK(read.questions[0].name == "Sun");
        CHECK(read.questions[0].line == 2);
        CHECK(items_of(read).items[0].why.en == "It does not.\nRight.");
    }
    GIVEN("one of three in the middle of a sentence") {
        const auto task = only_task<Choice>(read_gift("Two plus {=two ~three ~four} equals four.\n"));
        REQUIRE(task.options.size() == 3);
        CHECK(task.options[0].right);
        CHECK(task.options[2].text.en == "four");
    }
    GIVEN("several right answers with their points") {
        const auto read = read_gift("Who? {\n~%-100%Nobody\n~%50%Grant\n~%50%\\{Jefferson\\}\n}");
        const auto task = only_task<Choice>(read);
        CHECK(task.several);
        CHECK(task.options[2].text.en == "{Jefferson}");
    }
    GIVEN("pairs") {
        const auto task = only_task<Pairs>(read_gift("Match. {\n=Canada -> Ottawa\n=Italy -> Rome\n}"));
        CHECK(task.pairs[1].right.en == "Rome");
    }
    GIVEN("pairs with one right for several lefts") {
        const auto task = only_task<Groups>(read_gift("Sort. {=Tea -> hot =Ice -> cold =Soup -> hot}"));
        REQUIRE(task.groups.size() == 2);
        CHECK(task.groups[0].members.size() == 2);
    }
    GIVEN("numbers with a tolerance, a range and several answers") {
        CHECK(only_task<NumberToFind>(read_gift("When? {#1822:5}")).tolerance == 5);
        CHECK_THAT(only_task<NumberToFind>(read_gift("Pi? {#3.141..3.142}")).answer, WithinAbs(3.1415, 1e-9));
        CHECK(only_task<NumberToFind>(read_gift("When? {#\n=1822:0\n=%50%1822:2\n}")).answer == 1822);
    }
    GIVEN("what has no form here") {
        const auto read =
            read_gift("Write about it. {}\n\nOnly a text\n\nWho? {=Grant =Grant Wood}\n\nBroken { =a ~b\n");
        const auto items = items_of(read);
        THEN("each is left out, and told") {
            CHECK(items.items.empty());
            CHECK(has(read.notes, CarryReason::unknown_kind));
            CHECK(has(read.notes, CarryReason::broken_question));
            CHECK(has(items.notes, CarryReason::text_to_type));
        }
    }
}

SCENARIO("Moodle XML as Moodle writes it", "[exchange]") {
    GIVEN("a choice in HTML") {
        const auto read = moodle(
            R"(<question type="multichoice"><name><text>Tea</text></name>
               <questiontext format="html"><text><![CDATA[<p>Which <b>drink</b> &amp; why?</p><p>Choose.</p>]]></text></questiontext>
               <single>true</single>
               <answer fraction="0" format="html"><text>Salt</text></answer>
               <answer fraction="100" format="html"><text><![CDATA[<p>Tea</p>]]></text><feedback><text>Yes.</text></feedback></answer>
               </question>)");
        const auto task = only_task<Choice>(read);
        CHECK(read.questions[0].text == "Which drink & why?\nChoose.");
        CHECK(has(read.notes, CarryReason::layout_lost));
        CHECK(task.options[1].right);
        CHECK(task.options[1].text.en == "Tea");
        THEN("what isn't explained there gets a plain word, and that is told") {
            CHECK(task.options[0].why.en == "This is not right.");
            CHECK(has(items_of(read).notes, CarryReason::explanation_missing));
        }
    }
    GIVEN("steps that stand in another order than theirs") {
        const auto task = only_task<StepsInOrder>(moodle(
            R"(<question type="ordering"><questiontext><text>Order</text></questiontext>
               <answer fraction="2"><text>b</text></answer><answer fraction="1"><text>a</text></answer>
               <answer fraction="3"><text>c</text></answer></question>)"));
        CHECK(task.steps[0].en == "a");
    }
    GIVEN("comments on a right answer, and those that Moodle writes by itself") {
        const auto with_comment = [](const std::string& comment) {
            return moodle(
                R"(<question type="truefalse"><questiontext><text>Is it?</text></questiontext><correctfeedback><text>)" +
                comment + R"(</text></correctfeedback><answer fraction="100"><text>true</text></answer></question>)");
        };
        CHECK(has(with_comment("Well done!").notes, CarryReason::comments_lost));
        CHECK_FALSE(has(with_comment("Your answer is correct.").notes, CarryReason::comments_lost));
    }
    GIVEN("an essay and a picture") {
        CHECK(has(moodle(R"(<question type="essay"/>)").notes, CarryReason::unknown_kind));
        CHECK(has(moodle(R"(<question type="truefalse"><questiontext format="html">
                  <text>&lt;img src="@@PLUGINFILE@@/a.png"&gt; Is it?</text></questiontext>
                  <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>)")
                      .notes,
                  CarryReason::picture_lost));
    }
}

SCENARIO("QTI as other programs write it", "[exchange]") {
    GIVEN("a choice with a prompt, prefixed names and no feedback") {
        const auto task = only_task<Choice>(
            qti("<qti:responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>"
                "<qti:correctResponse><qti:value>B</qti:value></qti:correctResponse></qti:responseDeclaration>",
                "<qti:choiceInteraction responseIdentifier='RESPONSE' maxChoices='1'><qti:prompt>Which?</qti:prompt>"
                "<qti:simpleChoice identifier='A'>Salt</qti:simpleChoice>"
                "<qti:simpleChoice identifier='B'>Tea</qti:simpleChoice></qti:choiceInteraction>"));
        CHECK(task.options[1].right);
    }
    GIVEN("right answers that stand in the mapping alone") {
        const auto task = only_task<Choice>(
            qti("<responseDeclaration identifier='R' cardinality='multiple'><mapping>"
                "<mapEntry mapKey='A' mappedValue='1'/><mapEntry mapKey='B' mappedValue='-1'/></mapping>"
                "</responseDeclaration>",
                "<p>Which?</p><choiceInteraction responseIdentifier='R'><simpleChoice identifier='A'>Tea</simpleChoice>"
                "<simpleChoice identifier='B'>Salt</simpleChoice></choiceInteraction>"));
        CHECK(task.several);
        CHECK(task.options[0].right);
    }
    GIVEN("two questions in one item, and one of another kind") {
        CHECK(has(qti("", "<p><textEntryInteraction/> <textEntryInteraction/></p>").notes,
                  CarryReason::asks_several_things));
        CHECK(has(qti("", "<drawingInteraction/>").notes, CarryReason::unknown_kind));
    }
    GIVEN("a package whose file is missing") {
        const auto read =
            read_qti_package({{"a/imsmanifest.xml",
                               "<manifest><resources><resource type='imsqti_item_xmlv2p1' href='../../q.xml'/>"
                               "</resources></manifest>"}});
        CHECK(has(read.notes, CarryReason::no_item_file));
    }
}

SCENARIO("The sheet of 学习通 in its forms", "[exchange]") {
    GIVEN("the earlier columns") {
        const auto read = read_chaoxing(
            sheet_of({"目录", "题型", "题干", "正确答案", "答案解析", "难易度", "知识点", "选项数", "A", "B", "C"},
                     {{"/课程", "单选题", "喝什么？", "B", "因为。", "难", "", "3", "盐", "茶", "油"},
                      {"", "判断题", "茶是热的。", "√", "", "易", "", "", "", "", ""},
                      {"", "多选题", "哪些？", "A,C", "", "中", "", "3", "茶", "盐", "水"},
                      {"", "填空题", "一加一？", "2", "", "易", "", "", "", "", ""},
                      {"", "简答题", "为什么？", "……", "", "易", "", "", "", "", ""}}));
        const auto items = items_of(read).items;
        REQUIRE(items.size() == 4);
        CHECK(items[0].difficulty == 3);
        CHECK(std::get<Choice>(items[0].task).options[1].right);
        CHECK(std::get<TrueOrFalse>(items[1].task).answer);
        CHECK(std::get<Choice>(items[2].task).options[2].right);
        CHECK(std::get<NumberToFind>(items[3].task).answer == 2);
        CHECK(has(read.notes, CarryReason::unknown_kind));
    }
    GIVEN("names of columns with blanks and remarks") {
        const auto read = read_chaoxing(sheet_of({"题目类型（必填）", " 大题题干 ", "正确答案", "选项 A", "选项 B"},
                                                 {{"单选题", "喝什么？", "A", "茶", "盐"}}));
        CHECK(only_task<Choice>(read).options[0].right);
    }
    GIVEN("another table") {
        const auto read = read_chaoxing(sheet_of({"姓名", "成绩"}, {{"王", "90"}}));
        REQUIRE(read.notes.size() == 1);
        THEN("it tells which columns there are") { CHECK(read.notes[0].detail == "姓名, 成绩"); }
    }
}
