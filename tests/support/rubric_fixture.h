#pragma once

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "evidence/read_expression.h"
#include "json/document.h"
#include "evidence/reply_search.h"
#include "rubric/assessment.h"
#include "rubric/read_rubric.h"

namespace haoping::fixture {

// A rubric as packs write it; beside it may stand "concepts": […] and "gates": […].
struct ReadRubric {
    CompiledRubric rubric;
    std::vector<Diagnostic> diagnostics;
};

inline ReadRubric read_rubric_text(std::string_view json) {
    Diagnostics diagnostics;
    ReadRubric result;
    const auto document = parse_document(json, "rubric.json", diagnostics);
    if (document) {
        auto object = ObjectReader::open(*document, diagnostics);
        ConceptBank concepts;
        for (const auto& value : object->array("concepts", {.presence = Presence::optional}))
            if (auto reader = value.object()) {
                auto found = read_concept(*reader);
                concepts[found.id] = std::move(found);
            }
        std::vector<Gate> gates;
        for (const auto& value : object->array("gates", {.presence = Presence::optional}))
            if (auto reader = value.object()) gates.push_back(read_gate(*reader));
        auto rubric = read_rubric(*object);
        rubric.gates = std::move(gates);
        result.rubric = compile(rubric, concepts, diagnostics);
    }
    result.diagnostics = diagnostics.take_sorted();
    return result;
}

// For rubrics that are meant to be right: what is wrong with the fixture fails the test with its message.
inline CompiledRubric rubric_of(std::string_view json) {
    auto read = read_rubric_text(json);
    std::string problems;
    for (const auto& diagnostic : read.diagnostics)
        if (severity_of(diagnostic) == Severity::error) problems += to_string(diagnostic) + "\n";
    if (!problems.empty()) throw std::runtime_error(problems);
    return std::move(read.rubric);
}

// A rubric of one criterion "it" whose full level is this evidence.
inline CompiledRubric looking_for(std::string_view evidence, std::string_view beside = "") {
    const std::string title = R"({"en": "Says it", "zh": "说到了"})";
    return rubric_of("{\"criteria\": [{\"id\": \"it\", \"title\": " + title + ", \"full\": " + std::string(evidence) +
                     "}]" + std::string(beside) + "}");
}

inline std::vector<std::string> problems_in(std::string_view json) {
    std::vector<std::string> texts;
    for (const auto& diagnostic : read_rubric_text(json).diagnostics) texts.push_back(to_string(diagnostic));
    return texts;
}

inline Date day(int year, unsigned month, unsigned day_of_month) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day_of_month};
}

// The case of Ana's ten lipsticks.
inline Facts facts_of_ana() {
    Facts facts;
    facts.today = day(2026, 11, 19);
    facts.customer_name = "Ana Lopes";
    facts.trainee_name = "Li Xiao";
    facts.shop_name = "PixelNest";
    facts.customer_message =
        "Hello, I ordered ten lipsticks last week and now I want to cancel the order, please give me my money back.";
    facts.values["order_number"] = Identifier{"8104772531"};
    facts.values["tracking_number"] = Identifier{"LP00712264CN"};
    facts.values["refund_sum"] = Money{4890, "USD"};
    facts.values["coupon"] = Money{500, "USD"};
    facts.values["refund_time"] = Duration{3 * 1440, 5 * 1440, true};
    facts.values["ship_date"] = day(2026, 11, 18);
    facts.values["discount"] = Percent{20};
    facts.values["product"] = Wording{{"lipstick", "matte lipstick set", "口红"}};
    return facts;
}

struct Found {
    std::string reply;
    std::vector<Evidence> evidence;

    const Match& match() const { return evidence.front().match; }
    bool found() const { return match().finding == Finding::found; }
};

inline Found evidence_in(std::string_view reply, const CompiledRubric& rubric, const Facts& facts = facts_of_ana()) {
    const auto analysis =
        analyse(reply, {.today = facts.today, .customer = &facts.customer_message, .dictionary = nullptr});
    const ReplyIndex index(analysis, facts);
    ReplySearch search(index, rubric.phrases);
    return {std::string(reply), find_evidence(search, rubric, {})};
}

inline std::string quoted(std::string_view reply, const std::vector<Span>& spans) {
    std::string joined;
    for (const auto& span : spans) {
        if (!joined.empty()) joined += " | ";
        joined += quote(reply, span);
    }
    return joined;
}

// The words found for the first criterion, exactly as the trainee wrote them.
inline std::string quoted(const Found& found) { return found.found() ? quoted(found.reply, found.match().spans) : ""; }

// The phrase is said in the reply.
inline bool says(std::string_view reply, std::string_view phrase) {
    return evidence_in(reply, looking_for("[\"" + std::string(phrase) + "\"]")).found();
}

inline const CriterionMark& criterion_of(const Assessment& assessment, std::string_view id) {
    for (const auto& marked : assessment.marks.criteria)
        if (marked.id == id) return marked;
    throw std::runtime_error("no criterion " + std::string(id));
}

}  // namespace haoping::fixture
