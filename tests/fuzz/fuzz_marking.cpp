// Any bytes as a reply to one case: marks stay between 0 and 1, evidence inside the text.

#include "input.h"
#include "play/session.h"
#include "support/pack_fixture.h"

using namespace haoping;

namespace {

struct Case {
    Case()
        : pack(test::pack_of({{"pack.json", test::shop_manifest},
                              {"units.json", test::shop_units},
                              {"gates.json", test::shop_gates},
                              {"scenarios/lipsticks.json", test::lipsticks}})),
          facts(facts_of(pack, start_session(pack, pack.scenarios.front(), 1, {}))),
          rubric(pack.step_rubrics.front().at(pack.scenarios.front().start)) {}
    Pack pack;
    Facts facts;
    const CompiledRubric& rubric;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Case at;
    const auto text = fuzz::text_of(data, size);
    const auto marks = assess(text, at.rubric, at.facts).marks;
    fuzz::require(marks.total >= 0 && marks.total <= 1);
    for (const auto& mark : marks.criteria) {
        fuzz::require(mark.mark >= 0 && mark.mark <= 1);
        for (const auto& span : mark.evidence) fuzz::require_inside(span, text);
    }
    for (const auto locale : {Locale::en, Locale::zh})
        fuzz::require(!explain(marks, text, at.rubric, locale).verdict.empty());
    return 0;
}
