// Any bytes as a phrase of an author's, and as a pattern of Moodle's language, against one reply.

#include <vector>

#include "evidence/matcher.h"
#include "input.h"
#include "pmatch/pmatch.h"

using namespace haoping;

namespace {

constexpr std::string_view reply =
    "Dear Giulia,\n\nI am sorry, we cannot stop the parcel: it was shipped on 20 April (LV482916307CN). If you refuse it, "
    "we will refund USD 46.00 within 3 working days. 抱歉，包裹已经寄出，无法取消。\n\nBest regards,\nLi Xiao";

struct Case {
    Case() {
        facts.values.emplace("sum", Money{4600, "USD"});
        facts.values.emplace("name", Wording{{"Giulia", "Ms Ferri"}});
        analysis = analyse(reply, {});
        Concept apology;
        apology.id = "apology";
        apology.phrases = {"(sorry|apologise)", "抱歉"};
        concepts.emplace(apology.id, apology);
    }
    Facts facts;
    Analysis analysis;
    ConceptBank concepts;
};

void try_phrase(const Case& at, std::string_view phrase) {
    std::string problem;
    const bool valid = phrase_is_valid(phrase, problem);
    fuzz::require(valid == problem.empty());
    Diagnostics diagnostics;
    Expression expression;
    expression.test = PhrasesTest{{std::string(phrase)}, {}};
    const auto compiled = compile(expression, at.concepts, diagnostics);
    for (const auto& span : match(compiled, at.analysis, at.facts).spans) fuzz::require_inside(span, reply);
}

void try_pmatch(std::string_view text) {
    const auto pattern = read_pmatch(text);
    if (const auto* problem = std::get_if<PMatchProblem>(&pattern)) {
        fuzz::require(problem->offset <= text.size() && !problem->message.empty());
        return;
    }
    for (const auto& span : match(std::get<PMatchPattern>(pattern), reply).words) fuzz::require_inside(span, reply);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Case at;
    const auto text = fuzz::text_of(data, size);
    try_phrase(at, text);
    try_pmatch(text);
    return 0;
}
