#include "support/catch.h"

#include "json/document.h"

using namespace haoping;

namespace {

std::string place(const Document& document, std::string_view pointer) {
    const auto node = document.map.find(pointer);
    if (!node) return "nowhere";
    const auto text = [](const Range& r) {
        return std::to_string(r.begin.line) + ":" + std::to_string(r.begin.column) + "-" + std::to_string(r.end.line) +
               ":" + std::to_string(r.end.column);
    };
    const auto& entry = document.map.at(*node);
    return entry.key.begin.line == 0 ? text(entry.value) : text(entry.key) + " " + text(entry.value);
}

}  // namespace

SCENARIO("Every value knows its place", "[json]") {
    GIVEN("a document with lists, objects and keys that need escapes") {
        const auto document =
            parse_document("{\"a\": [10, {\"b/c\": \"你好\"}],\n  \"~\": {},\n \"\\u0064\": null}", "a.json")
                .value.value();
        THEN("the root spans everything") { CHECK(place(document, "") == "1:1-3:17"); }
        THEN("a key and its value have ranges") { CHECK(place(document, "/a") == "1:2-1:5 1:7-1:26"); }
        THEN("elements are counted from 0") { CHECK(place(document, "/a/0") == "1:8-1:10"); }
        THEN("pointers escape / and ~") {
            CHECK(place(document, "/a/1/b~1c") == "1:13-1:18 1:20-1:24");
            CHECK(place(document, "/~0") == "2:3-2:6 2:8-2:10");
        }
        THEN("escaped keys are found by what they mean") { CHECK(place(document, "/d") == "3:2-3:10 3:12-3:16"); }
        THEN("what is not there is nowhere") {
            for (const auto* pointer : {"/x", "/a/2", "/a/x", "/a/0/0", "a", "/a/-1"})
                CHECK(place(document, pointer) == "nowhere");
        }
    }
}

SCENARIO("Duplicate keys don't hide the other findings", "[json]") {
    GIVEN("a document with a key twice, read into a collector") {
        Diagnostics diagnostics;
        const auto document = parse_document(R"({"a": 1, "b": 2, "a": 3})", "a.json", diagnostics);
        THEN("there is a document to read on, and an error") {
            CHECK(document);
            CHECK(diagnostics.has_errors());
        }
    }
}
