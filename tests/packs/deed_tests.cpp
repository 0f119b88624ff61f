#include <algorithm>

#include "pack/library.h"
#include "play/lookup.h"
#include "play/session_at.h"
#include "play/session_facts.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;
using namespace haoping::test;

namespace {

bool has_refund(const Scenario& scenario) {
    return std::ranges::any_of(scenario.actions,
                               [](const DeskAction& action) { return action.kind == ActionKind::refund; });
}

// Whether this line tells a deed as done, where nothing was done at the desk.
bool claims_deed(const Pack& pack, const Scenario& scenario, const std::string& line) {
    auto facts = facts_of(pack, session_at(pack, scenario, scenario.start));
    facts.actions_taken.emplace();
    const auto marks = assess("Hello,\nThank you for your message.\n" + line + "\nKind regards\nLi Xiao",
                              step_rubric(pack, scenario, scenario.start), facts)
                           .marks;
    return std::ranges::find(marks.false_statements, FalseStatement::Kind::not_done, &FalseStatement::kind) !=
           marks.false_statements.end();
}

}  // namespace

SCENARIO("A refund is told as made only by who says so", "[shipped]") {
    const auto library = Library::load({shipped_packs()});
    const auto packs = library.packs();
    const Pack& pack = **std::ranges::find(packs, "cancel-order", &Pack::id);
    const auto scenario = std::ranges::find_if(pack.scenarios, has_refund);
    REQUIRE(scenario != pack.scenarios.end());
    for (const auto* told : {"I have refunded you.", "The refund has now been issued.", "I made the refund today."}) {
        INFO(told);
        CHECK(claims_deed(pack, *scenario, told));
    }
    for (const auto* other :
         {"The shipping of 9.60 USD has to be paid again by you.", "The refund has to be issued by the bank.",
          "I made the payment request.", "I made the refund request."}) {
        INFO(other);
        CHECK_FALSE(claims_deed(pack, *scenario, other));
    }
}
