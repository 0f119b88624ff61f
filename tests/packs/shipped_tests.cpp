#include "pack/library.h"
#include "play/check_samples.h"
#include "play/session_facts.h"
#include "play/session_log.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/random_player.h"

using namespace haoping;
using namespace haoping::test;

namespace {

constexpr int players = 300;  // seeds 0 … 299 of the random player, the same in every run

}  // namespace

SCENARIO("The shipped packs load without a finding", "[shipped]") {
    const auto library = Library::load({shipped_packs()});
    for (const auto& finding : library.findings()) {
        for (const auto& diagnostic : finding.diagnostics) {
            INFO(to_string(diagnostic));
            CHECK(finding.diagnostics.empty());
        }
    }
    std::size_t scenarios = 0;
    for (const Pack* pack : library.packs()) {
        scenarios += pack->scenarios.size();
    }
    CHECK(scenarios >= 12);
}

SCENARIO("A pack that is read for one step marks replies to it alike", "[shipped]") {
    const auto library = Library::load({shipped_packs()});
    for (const Pack* pack : library.packs()) {
        if (pack->scenarios.empty()) continue;
        const auto& scenario = pack->scenarios.back();
        GIVEN("the first step of " + pack->id + "/" + scenario.id) {
            const auto folder = library.folder_of(pack->id);
            const auto for_step =
                load_pack_for({scenario.id, ""}, FolderSource(folder), find_in_folders({folder.parent_path()}));
            REQUIRE(for_step.value);
            const auto at = pack->index_of(scenario);
            const auto facts = facts_of(*pack, start_session(*pack, scenario, 1, {}));
            THEN("its rubric is the only one, and gives the samples the marks of the whole pack") {
                const auto& rubrics = for_step.value->step_rubrics.at(at);
                REQUIRE(rubrics.size() == 1);
                for (const auto& sample : scenario.samples) {
                    if (sample.step != scenario.start) continue;
                    const auto whole = assess(sample.text, pack->step_rubrics[at].at(scenario.start), facts);
                    CHECK(assess(sample.text, rubrics.at(scenario.start), facts).marks.total == whole.marks.total);
                }
            }
        }
    }
}

SCENARIO("Every ending of every shipped case can be reached", "[shipped]") {
    const auto library = Library::load({shipped_packs()});
    for (const Pack* pack : library.packs()) {
        for (const auto& scenario : pack->scenarios) {
            for (const auto& [ending, times] : endings_reached(*pack, scenario, players)) {
                INFO(pack->id << "/" << scenario.id << ": " << ending);
                CHECK(times > 0);
            }
        }
    }
}

SCENARIO("Every shipped case replays to the same marks", "[shipped]") {
    const auto library = Library::load({shipped_packs()});
    for (const Pack* pack : library.packs()) {
        for (const auto& scenario : pack->scenarios) {
            INFO(pack->id << "/" << scenario.id);
            const Session played = RandomPlayer(*pack, scenario, 11).play();
            const auto log = session_log_from(to_json_text(log_of(played, pack->id)), "session.json");
            REQUIRE(log.value);
            const auto again = replay(*pack, *log.value);
            REQUIRE(again);
            CHECK(again->ending == played.ending);
            REQUIRE(again->replies.size() == played.replies.size());
            for (std::size_t at = 0; at < played.replies.size(); ++at) {
                CHECK(again->replies[at].marks.total == played.replies[at].marks.total);
            }
            CHECK(mark_session(*pack, *again).total == mark_session(*pack, played).total);
        }
    }
}
