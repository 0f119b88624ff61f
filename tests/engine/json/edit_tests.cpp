#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

#include "json/edit.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;
using Json = nlohmann::ordered_json;

namespace {

std::string edited(std::string_view text, const JsonEdit& edit) {
    const auto change = plan_edit(text, edit);
    return change ? applied(text, *change) : "refused";
}

std::vector<std::string> shipped_texts() {
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::shipped_packs())) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return texts;
}

// A fortieth of the values is enough: the files are long, and each kind of place is tried in some file.
std::vector<std::string> some_pointers(const Json& document) {
    std::vector<std::string> pointers;
    std::size_t at = 0;
    const Json flat = document.flatten();
    for (const auto& [pointer, value] : flat.items())
        if (at++ % 40 == 0) pointers.push_back(pointer);
    return pointers;
}

std::string parent_of(const std::string& pointer) { return pointer.substr(0, pointer.rfind('/')); }

struct Trial {
    std::size_t tried = 0;
    std::size_t wrong = 0;
    void expect(bool right) {
        ++tried;
        wrong += right ? 0 : 1;
    }
};

}  // namespace

SCENARIO("An edit leaves alone what it does not mean", "[json][edit]") {
    GIVEN("a text with a layout and escapes of its own") {
        const std::string text = "{ \"b\" :1.50,\n   \"a\": [ \"\\u00e9\",2 ],\n \"c\": {}}";
        THEN("a value is replaced where it stands") {
            CHECK(edited(text, SetValue{"/a/1", "\"新\""}) ==
                  "{ \"b\" :1.50,\n   \"a\": [ \"\\u00e9\",\"新\" ],\n \"c\": {}}");
        }
        THEN("a new key comes last, in the object's own layout") {
            CHECK(edited(text, SetValue{"/d", "true"}) ==
                  "{ \"b\" :1.50,\n   \"a\": [ \"\\u00e9\",2 ],\n \"c\": {}, \"d\": true}");
            CHECK(edited(text, SetValue{"/c/x~1y", "1"}) ==
                  "{ \"b\" :1.50,\n   \"a\": [ \"\\u00e9\",2 ],\n \"c\": {\"x/y\": 1}}");
        }
        THEN("elements are put in, taken out and moved") {
            CHECK(edited("[1, 2]", InsertElement{"", 0, "0"}) == "[0, 1, 2]");
            CHECK(edited("[1, 2]", InsertElement{"", 2, "3"}) == "[1, 2, 3]");
            CHECK(edited("[\n  1,\n  2\n]", InsertElement{"", 1, "9"}) == "[\n  1,\n  9,\n  2\n]");
            CHECK(edited("[\n  1,\n  2\n]", RemoveValue{"/0"}) == "[\n  2\n]");
            CHECK(edited("[\n  1,\n  2\n]", RemoveValue{"/1"}) == "[\n  1\n]");
            CHECK(edited("{\"a\": [1]}", RemoveValue{"/a/0"}) == "{\"a\": []}");
            CHECK(edited("[1,  2, 3]", MoveElement{"", 0, 2}) == "[2,  3, 1]");
            CHECK(edited("[1,  2, 3]", MoveElement{"", 2, 0}) == "[3,  1, 2]");
        }
        THEN("what can't be done is refused") {
            CHECK(edited(text, SetValue{"/x/y", "1"}) == "refused");
            CHECK(edited(text, SetValue{"/a/1", "{"}) == "refused");
            CHECK(edited(text, RemoveValue{""}) == "refused");
            CHECK(edited(text, InsertElement{"/c", 0, "1"}) == "refused");
            CHECK(edited(text, InsertElement{"/a", 3, "1"}) == "refused");
            CHECK(edited("{", SetValue{"/a", "1"}) == "refused");
        }
    }
}

SCENARIO("New values are laid out like the packs", "[json][edit]") {
    THEN("what fits stays on one line, in the order given") {
        CHECK(pretty_json(R"({"zh":"好","en":[1,  2]})") == R"({"zh": "好", "en": [1, 2]})");
    }
    THEN("what does not fit gets a line for each member") {
        const std::string word(70, 'w');
        CHECK(pretty_json("{\"a\": \"" + word + "\", \"b\": [\"" + word + "\"]}", 2, 2) ==
              "{\n    \"a\": \"" + word + "\",\n    \"b\": [\"" + word + "\"]\n  }");
    }
}

SCENARIO("Edits of the shipped files change one place and can be taken back", "[json][edit]") {
    Trial tree;
    Trial back;
    for (const auto& text : shipped_texts()) {
        const Json before = Json::parse(text);
        for (const auto& pointer : some_pointers(before)) {
            const std::string after = edited(text, SetValue{pointer, R"({"new": ["值"]})"});
            Json wanted = before;
            wanted[Json::json_pointer(pointer)] = Json::parse(R"({"new": ["值"]})");
            tree.expect(Json::parse(after, nullptr, false) == wanted);
            back.expect(applied(after, inverse(*plan_edit(text, SetValue{pointer, R"({"new": ["值"]})"}))) == text);
            const std::string old = before[Json::json_pointer(pointer)].dump();
            back.expect(edited(after, SetValue{pointer, old}) == text);

            const std::string list = parent_of(pointer);
            if (!before[Json::json_pointer(list)].is_array()) continue;
            const auto size = before[Json::json_pointer(list)].size();
            for (const auto index : {std::size_t{0}, size / 2, size}) {
                const std::string longer = edited(text, InsertElement{list, index, "[1, {}]"});
                wanted = before;
                auto& elements = wanted[Json::json_pointer(list)];
                elements.insert(elements.begin() + static_cast<std::ptrdiff_t>(index), Json::parse("[1, {}]"));
                tree.expect(Json::parse(longer, nullptr, false) == wanted);
                back.expect(edited(longer, RemoveValue{list + "/" + std::to_string(index)}) == text);
            }
            back.expect(edited(edited(text, MoveElement{list, 0, size - 1}), MoveElement{list, size - 1, 0}) == text);
        }
    }
    CHECK(tree.tried > 500);
    CHECK(tree.wrong == 0);
    CHECK(back.wrong == 0);
}

SCENARIO("The difference of two texts is one change between characters", "[json][edit]") {
    for (const auto& [before, after] : std::vector<std::pair<std::string, std::string>>{
             {"", ""}, {"abc", "abc"}, {"", "x"}, {"aa", "aaa"}, {"退款", "退钱"}, {"é1", "è1"}, {"abcabc", "abc"}}) {
        const TextChange change = difference(before, after);
        CHECK(applied(before, change) == after);
        CHECK(applied(after, inverse(change)) == before);
        CHECK(Json(change.inserted).dump(-1, ' ', false, Json::error_handler_t::replace).find("\xEF\xBF\xBD") ==
              std::string::npos);
    }
}
