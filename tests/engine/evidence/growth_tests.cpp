#include "evidence/phrase_parser.h"
#include "evidence/phrase_search.h"
#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

// Twice as much may cost twice as many steps and a few more, never four times.
constexpr double most_growth = 2.5;

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

std::size_t steps(const std::string& phrase_text, const std::string& reply) {
    PhraseWords words;
    PhraseProblem problem;
    const auto phrase = parse_phrase(phrase_text, words, {}, problem);
    REQUIRE(phrase);
    const auto facts = facts_of_ana();
    const auto analysis = analyse(reply, {.today = facts.today});
    const ReplyIndex index(analysis, facts);
    return search(*phrase, index, index.whole()).steps;
}

double growth(const std::string& phrase, const std::string& text) {
    return static_cast<double>(steps(phrase, repeated(text, 400))) /
           static_cast<double>(steps(phrase, repeated(text, 200)));
}

}  // namespace

SCENARIO("Twice the reply costs twice the steps", "[evidence][growth]") {
    CHECK(growth("we ... refund [you] [the] (sum|money)", "we refund you and we refund the money and we send ") <
          most_growth);
    CHECK(growth("{money} {money}", "5 USD 5 USD 5 USD and ") < most_growth);
    CHECK(growth("{fact.refund_sum} ... {fact.refund_sum}", "48.90 USD 48.90 USD ") < most_growth);
    CHECK(growth("we & refund & {money}", "We refund 5 USD. ") < most_growth);
    CHECK(growth("(a|b|a b) (a|b|a b) (a|b|a b)", "a b a b ") < most_growth);
    CHECK(growth("退 款", "退款退款退款") < most_growth);
}

SCENARIO("Twice the phrase costs twice the steps", "[evidence][growth]") {
    const auto reply = repeated("a b a a b ", 100);
    const auto of = [&](std::size_t times) { return static_cast<double>(steps(repeated("[a] (b|a) ", times), reply)); };
    CHECK(of(16) / of(8) < most_growth);
    CHECK(of(32) / of(16) < most_growth);
}
