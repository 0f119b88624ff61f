#include "exchange/qti_elements.h"

#include <algorithm>

#include <fmt/format.h>

#include "exchange/xml_elements.h"

namespace haoping::qti {

namespace {

template <typename Take>
void for_each_line(std::string_view text, Take take) {
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        take(std::string(text.substr(at, end - at)));
        at = end + 1;
    }
}

}  // namespace

void set(Node element, const char* name, const std::string& value) { element.append_attribute(name) = value.c_str(); }

std::string number_text(double number) { return fmt::format("{:.10g}", number); }

void add_inline(Node to, std::string_view text) {
    bool is_first = true;
    for_each_line(text, [&](const std::string& line) {
        if (!is_first) to.append_child("br");
        is_first = false;
        to.append_child(pugi::node_pcdata).set_value(line.c_str());
    });
}

void add_paragraphs(Node to, std::string_view text) {
    for_each_line(text, [&](const std::string& line) { add_element(to, "p", line); });
}

Node when(Node processing) { return add_element(add_element(processing, "responseCondition"), "responseIf"); }

Node set_outcome(Node to, const char* name) {
    auto element = add_element(to, "setOutcomeValue");
    set(element, "identifier", name);
    return element;
}

void add_value(Node to, const char* type, const std::string& value) {
    set(add_element(to, "baseValue", value), "baseType", type);
}

void score_when_right(Node processing) {
    auto match = add_element(when(processing), "match");
    set(add_element(match, "variable"), "identifier", "RESPONSE");
    set(add_element(match, "correct"), "identifier", "RESPONSE");
    add_value(set_outcome(match.parent(), "SCORE"), "float", "1");
}

void score_mapped(Node processing, double besides) {
    auto answered = add_element(when(processing), "not");
    set(add_element(add_element(answered, "isNull"), "variable"), "identifier", "RESPONSE");
    auto sum = add_element(set_outcome(answered.parent(), "SCORE"), "sum");
    set(add_element(sum, "mapResponse"), "identifier", "RESPONSE");
    add_value(sum, "float", number_text(besides));
}

}  // namespace haoping::qti
