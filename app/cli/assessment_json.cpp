#include "cli/assessment_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace haoping::cli {

namespace {

// Two decimals: enough to compare, short to read, and the same on every machine.
double rounded(double value) { return std::round(value * 100) / 100; }

nlohmann::ordered_json evidence_json(const std::vector<Span>& spans, std::string_view reply) {
    auto list = nlohmann::ordered_json::array();
    for (const auto span : spans) {
        list.push_back({{"start", span.begin}, {"end", span.end}, {"quote", quote(reply, span)}});
    }
    return list;
}

}  // namespace

std::string_view name_of(State state) {
    switch (state) {
        case State::met: return "met";
        case State::partly: return "partly";
        case State::missed: return "missed";
        case State::broken: return "broken";
    }
    return {};
}

std::string_view name_of(Unscorable reason) {
    switch (reason) {
        case Unscorable::empty: return "empty";
        case Unscorable::gibberish: return "gibberish";
        case Unscorable::off_topic: return "off_topic";
        case Unscorable::copy_of_customer: return "copy_of_customer";
        case Unscorable::copy_of_model: return "copy_of_model";
        case Unscorable::keyword_list: return "keyword_list";
        case Unscorable::not_to_customer: return "not_to_customer";
        case Unscorable::too_costly: return "too_costly";
        case Unscorable::unfilled_template: return "unfilled_template";
    }
    return {};
}

std::string_view name_of(FalseStatement::Kind kind) {
    switch (kind) {
        case FalseStatement::Kind::invented: return "invented";
        case FalseStatement::Kind::other_than_fact: return "other_than_fact";
        case FalseStatement::Kind::untrue: return "untrue";
        case FalseStatement::Kind::not_done: return "not_done";
    }
    return {};
}

nlohmann::ordered_json marks_json(const Marks& marks, std::string_view reply) {
    nlohmann::ordered_json json;
    json["total"] = rounded(marks.total * 100);
    json["scorable"] = !marks.unscorable;
    if (marks.unscorable) {
        json["reason"] = name_of(*marks.unscorable);
    }
    json["compliance"] = marks.compliance;
    auto& criteria = json["criteria"] = nlohmann::ordered_json::object();
    for (const auto& criterion : marks.criteria) {
        criteria[criterion.id] = {{"mark", rounded(criterion.mark)},
                                  {"state", name_of(criterion.state)},
                                  {"confidence", rounded(criterion.confidence)},
                                  {"evidence", evidence_json(criterion.evidence, reply)}};
    }
    auto& gates = json["gates"] = nlohmann::ordered_json::array();
    for (const auto& gate : marks.gates) {
        if (gate.crossed) {
            gates.push_back(gate.id);
        }
    }
    auto& not_so = json["not_so"] = nlohmann::ordered_json::array();
    for (const auto& each : marks.false_statements) {
        not_so.push_back({{"kind", name_of(each.kind)},
                          {"name", each.name},
                          {"start", each.span.begin},
                          {"end", each.span.end},
                          {"quote", quote(reply, each.span)},
                          {"right", each.correction.right.en}});
    }
    return json;
}

}  // namespace haoping::cli
