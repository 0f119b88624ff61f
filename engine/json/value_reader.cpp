#include "json/value_reader.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <utility>

#include "diagnostics/printable.h"
#include "diagnostics/suggestion.h"
#include "json/document.h"
#include "json/object_reader.h"

namespace haoping {

namespace {

constexpr std::size_t longest_id = 64;
constexpr std::size_t most_shown = 40;  // bytes of a wrong value in a message

std::string_view type_name(const nlohmann::json& value) {
    if (value.is_null()) return "null";
    if (value.is_string()) return "a text";
    if (value.is_boolean()) return "true or false";
    if (value.is_number()) return "a number";
    return value.is_array() ? "a list" : "an object";
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string shortened(std::string_view text) {
    if (text.size() <= most_shown) return std::string(text);
    std::size_t end = most_shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

// What an id could be, made of a text that is none.
std::string as_id(std::string_view text, IdForm form) {
    const char joint = form == IdForm::name ? '_' : '-';
    std::string id;
    for (const char c : text.substr(0, longest_id)) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        if (c >= '0' && c <= '9')
            id += c;
        else if ((upper || lower) && form == IdForm::number)
            id += c;
        else if (upper || lower)
            id += form == IdForm::course ? static_cast<char>(c & ~0x20) : static_cast<char>(c | 0x20);
        else if (!id.empty() && id.back() != joint)
            id += joint;
    }
    while (id.ends_with(joint)) id.pop_back();
    return id;
}

std::string_view describe(IdForm form) {
    switch (form) {
        case IdForm::plain: return "small letters, digits and hyphens";
        case IdForm::course: return "capitals, digits and hyphens";
        case IdForm::number: return "letters, digits and hyphens";
        case IdForm::name: return "small letters, digits and underscores";
    }
    return "";
}

template <typename T>
std::string range_text(T value, T min, T max) {
    if (min == std::numeric_limits<T>::lowest()) return fmt::format("{} is too much: at most {}", value, max);
    if (max == std::numeric_limits<T>::max()) return fmt::format("{} is too little: at least {}", value, min);
    return fmt::format("{} is not between {} and {}", value, min, max);
}

}  // namespace

bool is_id(std::string_view text, IdForm form) {
    return !text.empty() && text.size() <= longest_id && as_id(text, form) == text;
}

ValueReader::ValueReader(const Document& document, SourceMap::Node node, const nlohmann::json& value,
                         Diagnostics& diagnostics)
    : m_document(&document), m_node(node), m_value(&value), m_diagnostics(&diagnostics) {}

bool ValueReader::is_text() const { return m_value->is_string(); }
bool ValueReader::is_number() const { return m_value->is_number(); }
bool ValueReader::is_boolean() const { return m_value->is_boolean(); }
bool ValueReader::is_object() const { return m_value->is_object(); }
bool ValueReader::is_list() const { return m_value->is_array(); }

SourcePlace ValueReader::place() const {
    const auto& range = m_document->map.at(m_node).value;
    return {m_document->file, range.begin, range.end};
}

void ValueReader::report(Code code, std::string message, std::string hint) const {
    m_diagnostics->report(code, place(), std::move(message), std::move(hint));
}

void ValueReader::report_type(std::string_view expected, std::string hint) const {
    const auto& name = m_document->map.at(m_node).name;
    report(Code::wrong_type,
           name.empty() ? fmt::format("{} is expected here, not {}", expected, type_name(*m_value))
                        : fmt::format("'{}' must be {}, not {}", name, expected, type_name(*m_value)),
           std::move(hint));
}

std::string ValueReader::text(const TextRule& rule) const {
    if (!is_text()) {
        report_type("a text", is_number() ? "put it in quotes" : "");
        return rule.otherwise.value_or("");
    }
    auto text = m_value->get<std::string>();
    if (!rule.may_be_empty && is_blank(text))
        report(Code::empty_text, "this text is empty", "say something, or take it out");
    if (code_points(text) > rule.most_characters)
        report(Code::text_too_long, fmt::format("this text has {} characters; at most {} are allowed",
                                                code_points(text), rule.most_characters));
    if (rule.one_line && (text.find('\t') != std::string::npos || printable(text) != text))
        report(Code::control_character, "titles and names have no line breaks, tabulators or control characters",
               "take them out");
    return text;
}

std::string ValueReader::text_or_number(const TextRule& rule) const {
    return is_number() ? m_value->dump() : text(rule);
}

std::string ValueReader::id(IdForm form) const {
    if (!is_text()) return text();
    auto text = m_value->get<std::string>();
    if (is_id(text, form)) return text;
    const auto proposed = as_id(text, form);
    report(Code::bad_id, fmt::format("'{}' is not an id: {}, at most {}", shortened(text), describe(form), longest_id),
           proposed.empty() ? "" : fmt::format("for instance '{}'", proposed));
    return text;
}

double ValueReader::number(const NumberRule& rule) const {
    if (!is_number()) {
        report_type("a number", is_text() ? "write it without quotes" : "");
        return rule.otherwise.value_or(0);
    }
    const auto number = m_value->get<double>();
    if (number >= rule.min && number <= rule.max) return number;
    report(Code::out_of_range, range_text(number, rule.min, rule.max));
    return rule.otherwise.value_or(rule.min > 0 ? rule.min : 0);
}

std::int64_t ValueReader::integer(const IntegerRule& rule) const {
    constexpr double exactly_held = 9007199254740992.0;  // 2^53
    const auto otherwise = rule.otherwise.value_or(rule.min > 0 ? rule.min : 0);
    if (!is_number()) {
        report_type("a whole number", is_text() ? "write it without quotes" : "");
        return otherwise;
    }
    const auto number = m_value->get<double>();
    const bool whole = m_value->is_number_integer() || std::trunc(number) == number;
    if (!whole) {
        report(Code::wrong_type, fmt::format("{} is not a whole number", number));
        return otherwise;
    }
    const auto integer = std::abs(number) <= exactly_held ? static_cast<std::int64_t>(number) : 0;
    if (std::abs(number) <= exactly_held && integer >= rule.min && integer <= rule.max) return integer;
    report(Code::out_of_range, range_text(number, std::max(static_cast<double>(rule.min), -exactly_held),
                                          std::min(static_cast<double>(rule.max), exactly_held)));
    return otherwise;
}

bool ValueReader::boolean() const {
    if (is_boolean()) return m_value->get<bool>();
    report_type("true or false", is_text() ? "write it without quotes" : "");
    return false;
}

std::optional<ObjectReader> ValueReader::object() const {
    if (is_object()) return ObjectReader(*this);
    report_type("an object", "objects stand in { }");
    return std::nullopt;
}

std::vector<ValueReader> ValueReader::list(const ListRule& rule) const {
    std::vector<ValueReader> elements;
    if (!is_list()) {
        report_type("a list", "lists stand in [ ]");
        return elements;
    }
    const auto nodes = m_document->map.children(m_node);
    if (nodes.size() < rule.least || nodes.size() > rule.most)
        report(Code::list_length,
               fmt::format("{} elements stand here; from {} to {} are allowed", nodes.size(), rule.least, rule.most));
    elements.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size() && i < rule.most; ++i)
        elements.emplace_back(*m_document, nodes[i], (*m_value)[i], *m_diagnostics);
    return elements;
}

LocalText ValueReader::local_text(const LocalTextRule& rule) const {
    if (!is_object()) {
        report_type("a text in two languages", R"(write {"en": "…", "zh": "…"})");
        return {};
    }
    ObjectReader reader(*this);
    const TextRule either{
        .otherwise = "", .may_be_empty = true, .most_characters = rule.most_characters, .one_line = rule.one_line};
    LocalText text{reader.string("en", either), reader.string("zh", either)};
    reader.finish();
    if (is_blank(text.en) && is_blank(text.zh))
        report(Code::empty_text, "this text is empty in both languages");
    else if (rule.languages == Languages::both && (is_blank(text.en) || is_blank(text.zh)))
        report(Code::missing_translation,
               fmt::format("the {} text is missing", is_blank(text.en) ? "English" : "Chinese"),
               fmt::format(R"(add "{}")", is_blank(text.en) ? "en" : "zh"));
    return text;
}

std::optional<std::size_t> ValueReader::choice(const std::vector<std::string_view>& allowed) const {
    if (!is_text()) {
        report_type("a text", did_you_mean("", allowed));
        return std::nullopt;
    }
    const auto& word = m_value->get_ref<const std::string&>();
    const auto found = std::find(allowed.begin(), allowed.end(), word);
    if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
    report(Code::unknown_value, fmt::format("'{}' is none of the words that may stand here", shortened(word)),
           did_you_mean(word, allowed));
    return std::nullopt;
}

}  // namespace haoping
