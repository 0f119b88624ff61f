#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

std::string first_problem(const std::string& criterion_keys, const std::string& beside = "") {
    const auto problems = problems_in(R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, )" +
                                      criterion_keys + "}]" + beside + "}");
    return problems.empty() ? "" : problems.front();
}

bool reports(const std::string& problem, std::string_view code) {
    return problem.find("[" + std::string(code) + "]") != std::string::npos;
}

}  // namespace

SCENARIO("A rubric is read with its defaults", "[rubric][read]") {
    const auto rubric =
        rubric_of(
            R"({"criteria": [{"id": "it", "title": {"en": "Says it", "zh": "说到"}, "full": "sorry", "half": ["sad"]}]})")
            .rubric;
    CHECK(rubric.pass == 0.6);
    CHECK(rubric.length.max_words == 0);
    CHECK(rubric.criteria.front().kind == CriterionKind::must);
    CHECK(rubric.criteria.front().weight == 1);
    REQUIRE(rubric.criteria.front().levels.size() == 2);
    CHECK(rubric.criteria.front().levels.back().mark == 0.5);
}

SCENARIO("What a rubric says is read", "[rubric][read]") {
    const auto rubric = rubric_of(R"({"length": {"min_words": 40, "max_words": 160}, "pass": 75, "criteria": [
        {"id": "it", "title": {"en": "Says it", "zh": "说到"}, "kind": "should", "dimension": "language", "weight": 2.5, "unit": "COM-01",
         "full": "sorry", "why": {"en": "W", "zh": "因"}, "try": {"en": "T", "zh": "试"}, "missing": {"en": "M", "zh": "缺"}},
        {"id": "that", "title": {"en": "Says that", "zh": "说那个"}, "full": {"all": ["a", ["b", "c"], {"words": {"min": 5}}]}}],
        "gates": [{"id": "G2", "title": {"en": "Absolutes", "zh": "绝对化"}, "evidence": "guarantee", "cap": 40, "unit": "FND-11"}]})")
                            .rubric;
    CHECK(rubric.pass == 0.75);
    CHECK(rubric.length.min_words == 40);
    CHECK(rubric.criteria[0].dimension == Dimension::language);
    CHECK(rubric.criteria[0].try_saying.zh == "试");
    CHECK(rubric.criteria[0].place.begin.line == 2);
    REQUIRE(rubric.gates.size() == 1);
    CHECK(rubric.gates.front().cap == 0.4);
}

SCENARIO("Slips in a rubric are reported", "[rubric][read]") {
    CHECK(reports(first_problem(R"("weight": 1)"), "K003"));
    CHECK(reports(first_problem(R"("half": "a")"), "K002"));
    CHECK(
        reports(first_problem(R"("levels": [{"mark": 0.5, "evidence": "a"}, {"mark": 1, "evidence": "b"}])"), "K002"));
    CHECK(reports(first_problem(R"("levels": [{"mark": 1, "evidence": "a"}], "full": "b")"), "P012"));
    CHECK(reports(first_problem(R"("levels": [{"mark": 1.5, "evidence": "a"}])"), "P003"));
    CHECK(reports(first_problem(R"("full": "a", "weight": 0)"), "P003"));
    CHECK(reports(first_problem(R"("full": "a", "kind": "mast")"), "P005"));
    CHECK(first_problem(R"("full": "a", "wieght": 2)").find("unknown key 'wieght' (did you mean 'weight'?)") !=
          std::string::npos);
    CHECK(reports(first_problem(R"("full": "a", "kind": "bonus")"), "K001"));
    CHECK(reports(first_problem(R"("full": "a")", R"(, "length": {"min_words": 90, "max_words": 40})"), "K004"));
    CHECK(reports(first_problem(R"("full": "a")", R"(, "pass": 101)"), "P003"));
    CHECK(problems_in(R"({"criteria": [{"id": "it", "title": {"en": "A", "zh": "甲"}, "full": "a"},
                                       {"id": "it", "title": {"en": "B", "zh": "乙"}, "full": "b"}]})")
              .front()
              .find("[P010]") != std::string::npos);
    CHECK(problems_in(R"({"criteria": []})").front().find("[P008]") != std::string::npos);
}
