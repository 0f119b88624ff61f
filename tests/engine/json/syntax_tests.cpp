#include "support/catch.h"

#include <algorithm>

#include "json/document.h"

using namespace haoping;

namespace {

std::string findings(std::string_view text) {
    std::string lines;
    for (const auto& found : parse_document(text, "a.json").diagnostics) lines += to_string(found) + "\n";
    return lines;
}

}  // namespace

SCENARIO("Slips of syntax are told in plain words", "[json]") {
    const auto [text, told] = GENERATE(table<std::string, std::string>({
        {R"({"a": 1,})", "a.json:1:8: error: a comma stands before the closing '}' (take this comma out) [J003]\n"},
        {"{\"a\": 1\n \"b\": 2}", "a.json:2:2: error: a comma is missing before this [J003]\n"},
        {R"({"a" 1})", "a.json:1:6: error: ':' is missing after the key 'a' [J003]\n"},
        {R"({a: 1})", "a.json:1:2: error: a key must stand in double quotes (write it like \"title\") [J003]\n"},
        {R"({"a": 'x'})", "a.json:1:7: error: texts stand in double quotes (write \" instead of ') [J003]\n"},
        {R"({"a"：1})",
         "a.json:1:5: error: a Chinese colon '：' stands where JSON needs ':' (type it with the input method off) "
         "[J003]\n"},
        {R"([1，2])",
         "a.json:1:3: error: a Chinese comma '，' stands where JSON needs ',' (type it with the input method off) "
         "[J003]\n"},
        {R"({"a": “x”})",
         "a.json:1:7: error: texts stand in straight quotes, not '“' (type \" with the input method off) [J003]\n"},
        {"[1, // one\n2]", "a.json:1:5: error: JSON has no comments (take it out) [J003]\n"},
        {"[True]", "a.json:1:2: error: 'True' is no value in JSON (write true) [J003]\n"},
        {"[NaN]", "a.json:1:2: error: 'NaN' is no value in JSON (a text stands in double quotes) [J003]\n"},
        {"[007]",
         "a.json:1:2: error: a number doesn't begin with 0 (an order number is a text: put it in quotes) [J003]\n"},
        {"[1.]", "a.json:1:2: error: this is not a whole number nor a decimal one (write it like 12 or 0.5) [J003]\n"},
        {"[.5]", "a.json:1:2: error: a number begins with a digit or '-' (write 0.5 for .5 and 1 for +1) [J003]\n"},
        {"[1e999]", "a.json:1:2: error: this number can't be held: it is too large or too near to zero [J006]\n"},
        {"{\"a\": \"x\n\"}",
         "a.json:1:7: error: this text has no closing quote in its line (end it with \"; a line break inside a text is "
         "written \\n) [J003]\n"},
        {R"(["\q"])",
         "a.json:1:3: error: a backslash stands before a character that needs none (a backslash itself is written "
         "\\\\) [J003]\n"},
        {R"(["\ud83d"])",
         "a.json:1:3: error: half a character: its second half is missing (write the character itself) [J003]\n"},
        {R"({"a": [1, 2})",
         "a.json:1:12: error: ',' or ']' is expected here, not '}' (the list was opened in column 7) [J003]\n"},
        {"{\"a\":\n [1, 2", "a.json:2:2: error: this list is never closed (put ']' where it ends) [J003]\n"},
        {"{} {}",
         "a.json:1:4: error: something follows after the end (one file holds one value; is a bracket closed too "
         "early?) [J003]\n"},
        {R"({"a": })", "a.json:1:7: error: a value is missing before '}' [J003]\n"},
    }));
    GIVEN("the text " + text) {
        THEN("the slip is named where it stands") { CHECK(findings(text) == told); }
    }
}

SCENARIO("A key that stands twice within a line is told by its column", "[json]") {
    GIVEN("a line of JSON Lines") {
        THEN("no line is named, as whoever reads it knows another one") {
            CHECK(findings(R"({"a": 1, "a": 2})") ==
                  "a.json:1:10: error: the key 'a' stands here a second time (first in column 2; keep one) [J004]\n");
        }
    }
}

SCENARIO("Several slips show at once", "[json]") {
    GIVEN("a file with two commas wrong and a key twice") {
        const auto text = "{\"a\": 1,\n \"b\": [1 2],\n \"a\": 3,\n}";
        THEN("all of them are told") {
            CHECK(findings(text) ==
                  "a.json:2:10: error: a comma is missing before this [J003]\n"
                  "a.json:3:2: error: the key 'a' stands here a second time (first in line 1, column 2; keep one) "
                  "[J004]\n"
                  "a.json:3:8: error: a comma stands before the closing '}' (take this comma out) [J003]\n");
        }
    }
}

SCENARIO("Columns count characters as editors do", "[json]") {
    GIVEN("Chinese text and an emoji before the slip") {
        THEN("each is one column") { CHECK(findings(R"({"标题": "😀", 1: 2})").starts_with("a.json:1:13: error:")); }
    }
    GIVEN("lines that end the Windows way") {
        THEN("they count once") { CHECK(findings("{\r\n\r\n  x}").starts_with("a.json:3:3: error:")); }
    }
}

SCENARIO("Hostile files are refused without harm", "[json]") {
    GIVEN("200,000 opening brackets") {
        THEN("the depth is reported, once") {
            CHECK(findings(std::string(200'000, '[')) ==
                  "a.json:1:65: error: nested deeper than 64 levels (is a closing bracket missing?) [J005]\n");
        }
    }
    GIVEN("64 levels, properly closed") {
        THEN("they are read") { CHECK(findings(std::string(64, '[') + std::string(64, ']')).empty()); }
    }
    GIVEN("a file over the limit") {
        THEN("it is refused by size") {
            CHECK(findings(std::string(largest_document_bytes + 1, ' '))
                      .starts_with("a.json: error: the file has more than 2097152 bytes"));
        }
    }
    GIVEN("an object with 100,000 keys of which two are the same") {
        std::string text = "{";
        for (int i = 0; i < 100'000; ++i) text += "\"" + std::to_string(i) + "\":1,";
        text += "\"7\":1}";
        THEN("the one is found") {
            const auto told = findings(text);
            CHECK(std::count(told.begin(), told.end(), '\n') == 1);
        }
    }
    GIVEN("any prefix of a good file") {
        const std::string text = R"({"a": [1.5e3, "x\u00e9\n", true, null, {"b": -0}], "c": "\ud83d\ude00"})";
        THEN("it is refused, except the whole") {
            for (std::size_t n = 0; n < text.size(); ++n)
                CHECK_FALSE(parse_document(text.substr(0, n), "a.json").value);
            CHECK(parse_document(text, "a.json").value);
        }
    }
    GIVEN("any file with one byte changed") {
        const std::string text = R"({"a": [1.5e3, "x\u00e9\n", true], "c": "\ud83d\ude00 你好"})";
        THEN("it is read or refused with a reason") {
            for (std::size_t n = 0; n < text.size(); ++n)
                for (int byte = 0; byte < 256; ++byte) {
                    auto changed = text;
                    changed[n] = static_cast<char>(byte);
                    const auto document = parse_document(changed, "a.json");
                    REQUIRE(document.value.has_value() != has_errors(document.diagnostics));
                }
        }
    }
}

SCENARIO("A file in another encoding is named as such", "[json]") {
    THEN("GBK is told from its first byte") {
        CHECK(findings("{\"a\": \"\xC4\xE3\"}") ==
              "a.json:1:8: error: the file is not saved as UTF-8 (GBK, perhaps) (save it again with the encoding "
              "UTF-8) [J002]\n");
    }
    THEN("UTF-16 is told from its mark") { CHECK(findings("\xFF\xFE{").find("UTF-16") != std::string::npos); }
    THEN("overlong forms, surrogates and cut characters are no UTF-8") {
        for (const auto* bad : {"\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xE4\xBD\"", "\"\xF4\x90\x80\x80\""})
            CHECK(findings(bad).find("[J002]") != std::string::npos);
    }
    THEN("an empty file is called empty") {
        CHECK(findings(" \n") == "a.json: error: the file is empty (the least is {}) [J001]\n");
    }
    THEN("a byte order mark is passed over") { CHECK(findings("\xEF\xBB\xBF{}").empty()); }
}
