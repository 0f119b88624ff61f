#include "support/catch.h"

#include <set>

#include "diagnostics/catalogue.h"
#include "diagnostics/diagnostics.h"

using namespace haoping;

SCENARIO("A finding is shown in one line with its place and a way out", "[diagnostics]") {
    GIVEN("a finding with a hint") {
        const Diagnostic found{Code::unknown_key, "rubric.json",          {4, 53},
                               {4, 61},           "unknown key 'wieght'", "did you mean 'weight'?"};
        THEN("the line names file, line, column, message, hint and code") {
            CHECK(to_string(found) == "rubric.json:4:53: error: unknown key 'wieght' (did you mean 'weight'?) [P004]");
        }
    }
    GIVEN("a warning about a whole file without a hint") {
        const Diagnostic found{Code::missing_translation, "pack.json", {}, {}, "the Chinese text is missing", ""};
        THEN("neither place nor hint is made up") {
            CHECK(to_string(found) == "pack.json: warning: the Chinese text is missing [T001]");
        }
    }
}

SCENARIO("Findings are sorted by place and not repeated", "[diagnostics]") {
    GIVEN("findings of several files in disorder, one of them twice") {
        Diagnostics diagnostics;
        diagnostics.report(Code::wrong_type, {"b.json", {1, 1}, {1, 2}}, "x");
        diagnostics.report(Code::unknown_key, {"a.json", {10, 1}, {10, 2}}, "x");
        diagnostics.report(Code::unknown_key, {"a.json", {9, 7}, {9, 8}}, "x");
        diagnostics.report(Code::missing_key, {"a.json", {9, 7}, {9, 8}}, "x");
        diagnostics.report(Code::wrong_type, {"b.json", {1, 1}, {1, 2}}, "x");
        WHEN("they are taken") {
            const auto found = diagnostics.take_sorted();
            THEN("they come by file, line as a number, column and code") {
                std::string order;
                for (const auto& each : found) order += to_string(each).substr(0, 10) + " ";
                CHECK(order == "a.json:9:7 a.json:9:7 a.json:10: b.json:1:1 ");
                CHECK(found[0].code == Code::missing_key);
            }
        }
    }
}

SCENARIO("A value is kept unless something found is an error", "[diagnostics]") {
    GIVEN("a collector with a warning") {
        Diagnostics diagnostics;
        diagnostics.report(Code::missing_translation, {"a.json", {}, {}}, "x");
        THEN("the value stays") { CHECK(loaded(std::optional(1), diagnostics).value == 1); }
    }
    GIVEN("a collector with an error") {
        Diagnostics diagnostics;
        diagnostics.report(Code::wrong_type, {"a.json", {}, {}}, "x");
        THEN("the value is gone") { CHECK_FALSE(loaded(std::optional(1), diagnostics).value); }
    }
}

SCENARIO("The catalogue names each code once", "[diagnostics]") {
    GIVEN("all entries") {
        std::set<std::string_view> ids;
        std::set<std::string_view> rules;
        for (const auto& entry : catalogue) {
            ids.insert(entry.id);
            rules.insert(entry.rule);
        }
        THEN("ids and rules are unique and every entry explains itself") {
            CHECK(ids.size() == catalogue.size());
            CHECK(rules.size() == catalogue.size());
            for (const auto& entry : catalogue) CHECK(entry.explanation.ends_with('.'));
        }
        THEN("a code is found by its id") {
            CHECK(code_of_id("P004") == Code::unknown_key);
            CHECK_FALSE(code_of_id("P999"));
        }
    }
}

SCENARIO("However much is found, only so much is kept", "[diagnostics]") {
    GIVEN("many warnings, and more errors than anybody corrects at once") {
        Diagnostics diagnostics;
        for (int line = 1; line <= 20'000; ++line) diagnostics.report(Code::stray_file, {"a.json", {line, 1}, {}}, "w");
        for (int line = 1; line <= 20'000; ++line) diagnostics.report(Code::wrong_type, {"b.json", {line, 1}, {}}, "e");
        THEN("they are counted, not kept") {
            CHECK(diagnostics.count() == 40'000);
            CHECK(diagnostics.found().size() == 2 * most_findings);
        }
        WHEN("they are taken") {
            const auto found = diagnostics.take_sorted();
            THEN("the first errors are there, and how many there are besides") {
                REQUIRE(found.size() == most_findings + 1);
                CHECK(found.front().begin.line == 1);
                CHECK(found.front().code == Code::wrong_type);
                CHECK(found.back().code == Code::too_many_findings);
                CHECK(found.back().message == "39500 findings more are not shown");
            }
            THEN("the collector is empty") { CHECK(diagnostics.count() == 0); }
        }
    }
}
