// Files that are broken, or made to cost much.
#include <algorithm>

#include "exchange/archive.h"
#include "exchange/carry_in.h"
#include "exchange/question_formats.h"
#include "support/catch.h"

using namespace haoping;

namespace {

bool has(const std::vector<CarryNote>& notes, CarryReason why) {
    return std::ranges::find(notes, why, &CarryNote::why) != notes.end();
}

std::string repeated(const std::string& part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

}  // namespace

SCENARIO("Broken XML is told with its line", "[exchange]") {
    const auto read = read_question_text("<quiz>\n<question>\n</quiz>");
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].why == CarryReason::not_xml);
    CHECK(read.notes[0].line == 3);
}

SCENARIO("XML may not be nested without end", "[exchange]") {
    constexpr std::size_t deep = 100'000;
    const auto read = read_question_text("<quiz>" + repeated("<a>", deep) + repeated("</a>", deep) + "</quiz>");
    CHECK(has(read.notes, CarryReason::too_deep));
    CHECK(read.questions.empty());
}

SCENARIO("Entities of a file's own are not expanded", "[exchange]") {
    const auto read = read_moodle_xml(
        "<!DOCTYPE quiz [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
        "<quiz><question type='truefalse'><questiontext format='plain_text'><text>&b;&f;</text></questiontext>"
        "<answer fraction='100'><text>true</text></answer></question></quiz>");
    REQUIRE(read.questions.size() == 1);
    CHECK(read.questions[0].text == "&b;&f;");
}

SCENARIO("More questions than are read of a file are told", "[exchange]") {
    const auto read = read_gift(repeated("Is it? {T}\n\n", most_questions + 10));
    CHECK(read.questions.size() == most_questions);
    CHECK(has(read.notes, CarryReason::too_many_questions));
}

SCENARIO("A unit's file holds no more than it may", "[exchange]") {
    const auto read = read_gift(repeated("Is it? {T}\n\n", 130));
    const auto carried = carry_in(read.questions, {Locale::zh, "ORD-1", "practice"});
    CHECK(carried.items.size() == 100);
    CHECK(std::ranges::count(carried.notes, CarryReason::unit_is_full, &CarryNote::why) == 30);
}

SCENARIO("An archive is bounded by what it unpacks to", "[exchange]") {
    GIVEN("one that is small and unpacks to much") {
        const auto bytes =
            pack_archive({{"imsmanifest.xml", std::string((largest_unpacked_megabytes + 1) << 20U, ' ')}});
        REQUIRE(bytes.size() < 1U << 20U);
        const auto archive = unpack(bytes);
        CHECK(archive.files.empty());
        CHECK(has(archive.notes, CarryReason::too_large));
    }
    GIVEN("one with too many files") {
        std::map<std::string, std::string> files;
        for (std::size_t i = 0; i <= most_archive_files; ++i) files[std::to_string(i)] = "";
        CHECK(has(unpack(pack_archive(files)).notes, CarryReason::too_many_files));
    }
    GIVEN("one that is cut off, and one whose bytes were changed") {
        const auto whole = pack_archive({{"a", repeated("question", 1'000)}, {"b", "b"}});
        CHECK(has(unpack(whole.substr(0, whole.size() / 2)).notes, CarryReason::not_an_archive));
        auto changed = whole;
        for (std::size_t at = 40; at < 60; ++at) changed[at] = static_cast<char>(~changed[at]);
        CHECK(has(unpack(changed).notes, CarryReason::not_an_archive));
    }
    GIVEN("paths that lead elsewhere") {
        const auto archive = unpack(pack_archive({{"../../etc/passwd", "x"}, {"/absolute", "y"}}));
        THEN("they are only names") { CHECK(archive.files.size() == 2); }
    }
}

SCENARIO("A workbook can't multiply one text into many", "[exchange]") {
    const std::string text(1U << 20U, 'x');
    std::string row = "<row><c t='inlineStr'><is><t>题型</t></is></c><c t='inlineStr'><is><t>题干</t></is></c></row>";
    for (int i = 0; i < 200; ++i) row += "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>";
    const auto read =
        read_workbook({{"xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>"},
                       {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row + "</sheetData></worksheet>"}});
    CHECK(has(read.notes, CarryReason::too_large));
}

SCENARIO("Bytes that are no text don't stop an import", "[exchange]") {
    const auto read = read_moodle_xml(
        "<quiz><question type='truefalse'><questiontext format='plain_text'><text>Is \xFF&#xD800; "
        "it?</text></questiontext>"
        "<answer fraction='100'><text>true</text></answer><answer "
        "fraction='0'><text>false</text></answer></question></quiz>");
    const auto carried = carry_in(read.questions, {Locale::en, "ORD-1", "practice"});
    CHECK(carried.items.size() == 1);
}

SCENARIO("Items that the course can't hold are left out with the reason", "[exchange]") {
    const auto read = read_gift("Which? {=a ~b ~c ~d ~e ~f ~g ~h ~i ~j}\n\n" + std::string(2'000, 'x') + " {T}");
    const auto carried = carry_in(read.questions, {Locale::en, "ORD-1", "practice"});
    CHECK(carried.items.empty());
    CHECK(std::ranges::count(carried.notes, CarryReason::not_valid_here, &CarryNote::why) == 2);
}
