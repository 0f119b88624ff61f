#include "play/instant_text.h"
#include "play/session_log.h"
#include "support/catch.h"

using namespace haoping;

namespace {

SessionLog example() {
    SessionLog log{"test-shop", "abc123", "lipsticks", 18'446'744'073'709'551'615U, {}, {}};
    log.started = parse_instant("2026-11-21T22:24:40.123Z").value();
    log.actions.push_back({log.started, SendReply{"Dear Ana,\n\"你好\" \\ \t"}});
    log.actions.push_back({log.started, UseDesk{"refund", Money{500, "USD"}, {}}});
    log.actions.push_back({log.started, UseDesk{"move", {}, Address{"Ana", {"Rua 1", ""}, "BR"}}});
    log.actions.push_back({log.started, SendReply{""}});
    log.actions.push_back({log.started, ChooseMode{PracticeMode::exam}});
    log.actions.push_back({log.started, TakeHint{}});
    log.actions.push_back({log.started, NotePaste{24}});
    log.actions.push_back({log.started, NoteAway{std::chrono::seconds{35}}});
    log.actions.push_back({log.started, NoteModelSeen{}});
    log.actions.push_back({log.started, SignAs{{"Wang Wei", "王伟"}}});
    return log;
}

std::string problems_of(const std::string& json) {
    std::string problems;
    for (const auto& diagnostic : session_log_from(json, "s.json").diagnostics)
        problems += to_string(diagnostic) + "\n";
    return problems;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

SCENARIO("A session log is read back as it was written", "[play][log]") {
    GIVEN("a log with every kind of action") {
        const auto log = example();
        WHEN("it is written and read") {
            const auto read = session_log_from(to_json_text(log), "s.json");
            THEN("nothing is lost") {
                REQUIRE(read.value);
                CHECK(read.diagnostics.empty());
                CHECK(read.value->pack == log.pack);
                CHECK(read.value->pack_hash == log.pack_hash);
                CHECK(read.value->scenario == log.scenario);
                CHECK(read.value->seed == log.seed);
                CHECK(read.value->started == log.started);
                REQUIRE(read.value->actions.size() == log.actions.size());
                for (std::size_t i = 0; i < log.actions.size(); ++i) {
                    CHECK(read.value->actions[i].at == log.actions[i].at);
                    CHECK(read.value->actions[i].action == log.actions[i].action);
                }
            }
        }
        WHEN("one action is written and read") {
            const auto action = log.actions[2].action;
            THEN("it is the same") { CHECK(action_from(to_json_text(action)) == action); }
        }
    }
}

SCENARIO("What is wrong with a session log is said with its place", "[play][log]") {
    GIVEN("a log") {
        const auto json = to_json_text(example());
        WHEN("it was written by a newer program") {
            const auto problems = problems_of(replaced(json, R"("format": 1)", R"("format": 2)"));
            THEN("that is said") { CHECK(problems.find("s.json:2:") == 0); }
        }
        WHEN("a sum is no sum") {
            const auto problems = problems_of(replaced(json, "5.00 USD", "five"));
            THEN("that is said") { CHECK(problems.find("'five'") != std::string::npos); }
        }
        WHEN("a time is no time") {
            const auto problems = problems_of(replaced(json, "2026-11-21T22", "2026-13-21T22"));
            THEN("that is said") { CHECK(problems.find("2026-13-21T22:24:40.123Z") != std::string::npos); }
        }
        WHEN("an action is neither reply nor deed") {
            const auto problems = problems_of(replaced(json, R"("do": "refund",)", ""));
            THEN("that is said") { CHECK(problems.find("either a reply or something done") != std::string::npos); }
        }
        WHEN("it is no JSON at all") {
            THEN("there is no log") { CHECK_FALSE(session_log_from("Dear Ana", "s.json").value); }
        }
    }
}

SCENARIO("Instants are written and read to the millisecond", "[play][log]") {
    for (const auto* text : {"2026-11-21T22:24:40.123Z", "1970-01-01T00:00:00.000Z", "2028-02-29T23:59:59.999Z"})
        CHECK(to_string(parse_instant(text).value()) == text);
    for (const auto* text : {"", "2026-11-21", "2026-11-21T24:00:00.000Z", "2027-02-29T00:00:00.000Z",
                             "2026-11-21T22:24:40.123+", "2026-11-21 22:24:40.123Z"})
        CHECK_FALSE(parse_instant(text));
}
