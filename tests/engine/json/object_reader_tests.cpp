#include "support/catch.h"

#include "json/document.h"
#include "json/object_reader.h"

using namespace haoping;

namespace {

enum class Colour { red, green };
constexpr EnumName<Colour> colour_names[] = {{"red", Colour::red}, {"green", Colour::green}};

// What reading `text` with `read` reports.
template <typename Read>
std::string findings(std::string_view text, Read read) {
    Diagnostics diagnostics;
    const auto document = parse_document(text, "a.json", diagnostics);
    if (document)
        if (auto reader = ObjectReader::open(*document, diagnostics)) {
            read(*reader);
            reader->finish();
        }
    std::string lines;
    for (const auto& found : diagnostics.take_sorted()) lines += to_string(found) + "\n";
    return lines;
}

}  // namespace

SCENARIO("Good values are read without a word", "[json][reader]") {
    GIVEN("an object with one value of each type") {
        const auto* text =
            R"({"$schema": "x", "id": "ten-lipsticks", "unit": "ORD-12", "fact": "refund_sum", "title": "Hi",
                               "weight": 2.5, "count": 3, "last": true, "colour": "green",
                               "name": {"en": "a", "zh": "甲"}, "inner": {"x": 1}, "list": ["a", "b"]})";
        THEN("each comes as it stands") {
            CHECK(findings(text, [](ObjectReader& reader) {
                      CHECK(reader.id("id") == "ten-lipsticks");
                      CHECK(reader.id("unit", IdForm::course) == "ORD-12");
                      CHECK(reader.id("fact", IdForm::name) == "refund_sum");
                      CHECK(reader.string("title") == "Hi");
                      CHECK(reader.number("weight", {.min = 0, .max = 10}) == 2.5);
                      CHECK(reader.integer("count") == 3);
                      CHECK(reader.boolean("last"));
                      CHECK(reader.enumeration("colour", colour_names) == Colour::green);
                      CHECK(reader.local_text("name").in(Locale::zh) == "甲");
                      CHECK(reader.object("inner")->number("x") == 1);
                      CHECK(reader.strings("list") == std::vector<std::string>{"a", "b"});
                  }) == "");
        }
    }
}

SCENARIO("What may be absent is defaulted, what must be there is asked for", "[json][reader]") {
    GIVEN("an empty object") {
        THEN("defaults come silently") {
            CHECK(findings("{}", [](ObjectReader& reader) {
                      CHECK(reader.string("title", {.otherwise = "none"}) == "none");
                      CHECK(reader.number("weight", {.otherwise = 1}) == 1);
                      CHECK(reader.enumeration("colour", colour_names, Colour::green) == Colour::green);
                      CHECK(reader.array("list", {.presence = Presence::optional}).empty());
                      CHECK_FALSE(reader.object("inner", Presence::optional));
                  }) == "");
        }
        THEN("absence of the rest is reported at the object") {
            CHECK(findings("\n {}",
                           [](ObjectReader& reader) {
                               reader.string("title");
                               reader.number("weight");
                           }) ==
                  "a.json:2:2: error: the key 'title' is missing here [P001]\n"
                  "a.json:2:2: error: the key 'weight' is missing here [P001]\n");
        }
    }
}

SCENARIO("All that is wrong in an object shows at once, sorted", "[json][reader]") {
    GIVEN("an object in which everything is wrong") {
        const auto* text = R"({
  "wieght": 1,
  "last": "true",
  "count": 2.5,
  "colour": "gren",
  "id": "Ten Lipsticks",
  "title": " ",
  "limit": 11,
  "list": [1, "b"],
  "name": "甲",
  "half": {"en": "a"}
})";
        THEN("each is told at its own place") {
            CHECK(findings(text,
                           [](ObjectReader& reader) {
                               reader.local_text("half");
                               reader.local_text("name");
                               reader.strings("list");
                               reader.number("weight", {.min = 0, .max = 10, .otherwise = 1});
                               reader.number("limit", {.min = 0, .max = 10});
                               reader.string("title");
                               reader.id("id");
                               reader.enumeration("colour", colour_names);
                               reader.integer("count");
                               reader.boolean("last");
                           }) ==
                  "a.json:2:3: error: unknown key 'wieght' (did you mean 'weight'?) [P004]\n"
                  "a.json:3:11: error: 'last' must be true or false, not a text (write it without quotes) [P002]\n"
                  "a.json:4:12: error: 2.5 is not a whole number [P002]\n"
                  "a.json:5:13: error: 'gren' is none of the words that may stand here (did you mean 'green'?) [P005]\n"
                  "a.json:6:9: error: 'Ten Lipsticks' is not an id: small letters, digits and hyphens, at most 64 (for "
                  "instance 'ten-lipsticks') [P006]\n"
                  "a.json:7:12: error: this text is empty (say something, or take it out) [P007]\n"
                  "a.json:8:12: error: 11 is not between 0 and 10 [P003]\n"
                  "a.json:9:12: error: a text is expected here, not a number (put it in quotes) [P002]\n"
                  "a.json:10:11: error: 'name' must be a text in two languages, not a text (write {\"en\": \"…\", "
                  "\"zh\": \"…\"}) [P002]\n"
                  "a.json:11:11: warning: the Chinese text is missing (add \"zh\") [T001]\n");
        }
    }
}

SCENARIO("Numbers that no machine word holds are out of range, not wrapped", "[json][reader]") {
    const auto [number, told] = GENERATE(table<std::string, std::string>({
        {"18446744073709551615", "[P003]"},
        {"-9223372036854775808", "[P003]"},
        {"123456789012345678901234567890", "[P003]"},
        {"1e300", "[P003]"},
        {"1000", ""},
        {"1e3", ""},
        {"-0", ""},
    }));
    GIVEN("the whole number " + number) {
        THEN("it is read exactly or refused") {
            const auto lines = findings("{\"n\": " + number + "}", [](ObjectReader& reader) { reader.integer("n"); });
            CHECK(lines.empty() == told.empty());
            CHECK(lines.find(told) != std::string::npos);
        }
    }
}

SCENARIO("A root that is no object is refused", "[json][reader]") {
    THEN("its type is named") {
        CHECK(findings("[]", [](ObjectReader&) {}) ==
              "a.json:1:1: error: an object is expected here, not a list (objects stand in { }) [P002]\n");
    }
}

SCENARIO("Lists and texts have lengths", "[json][reader]") {
    GIVEN("a list too short and a text too long") {
        THEN("both are told") {
            CHECK(findings(R"({"list": ["a"], "title": "甲乙丙"})",
                           [](ObjectReader& reader) {
                               reader.array("list", {.least = 2});
                               reader.string("title", {.most_characters = 2});
                           }) ==
                  "a.json:1:10: error: 1 elements stand here; from 2 to 1000 are allowed [P008]\n"
                  "a.json:1:26: error: this text has 3 characters; at most 2 are allowed [P013]\n");
        }
    }
}

SCENARIO("Objects with names of the author's own are read in their order", "[json][reader]") {
    GIVEN("an object of steps") {
        THEN("every member counts as asked for and knows its key's place") {
            CHECK(findings(R"({"b": 1, "a": 2})", [](ObjectReader& reader) {
                      const auto members = reader.members();
                      REQUIRE(members.size() == 2);
                      CHECK(members[0].key == "b");
                      CHECK(members[1].key_place.begin == Position{1, 10});
                      CHECK(members[1].value.number() == 2);
                  }) == "");
        }
    }
}

SCENARIO("A text falls back to the other language", "[json]") {
    THEN("either way") {
        CHECK(LocalText{"a", ""}.in(Locale::zh) == "a");
        CHECK(LocalText{"", "甲"}.in(Locale::en) == "甲");
        CHECK(LocalText{"a", "甲"}.in(Locale::en) == "a");
    }
}
