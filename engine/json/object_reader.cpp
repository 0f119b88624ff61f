#include "json/object_reader.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>

#include "diagnostics/suggestion.h"
#include "json/document.h"

namespace haoping {

std::optional<ObjectReader> ObjectReader::open(const Document& document, Diagnostics& diagnostics) {
    auto reader = open(document, "", diagnostics);
    if (reader) reader->allow("$schema");  // editors read it
    return reader;
}

std::optional<ObjectReader> ObjectReader::open(const Document& document, std::string_view pointer,
                                               Diagnostics& diagnostics) {
    const auto node = document.map.find(pointer);
    if (!node) return std::nullopt;
    const auto& value = document.value.at(nlohmann::json::json_pointer(std::string(pointer)));
    return ValueReader(document, *node, value, diagnostics).object();
}

void ObjectReader::allow(std::string_view key) {
    if (!m_asked.contains(key)) m_asked.emplace(key);
}

std::optional<ValueReader> ObjectReader::look_up(std::string_view key) const {
    const auto& document = *m_self.m_document;
    const auto found = m_self.m_value->find(std::string(key));
    if (found == m_self.m_value->end()) return std::nullopt;
    // Of a key that stands twice, the JSON library keeps the last value.
    const auto nodes = document.map.children(m_self.m_node);
    const auto node =
        std::find_if(nodes.rbegin(), nodes.rend(), [&](auto n) { return document.map.at(n).name == key; });
    if (node == nodes.rend()) return std::nullopt;
    return ValueReader(document, *node, *found, *m_self.m_diagnostics);
}

std::optional<ValueReader> ObjectReader::value(std::string_view key) {
    allow(key);
    return look_up(key);
}

std::optional<ValueReader> ObjectReader::required(std::string_view key) {
    auto found = value(key);
    if (!found)
        m_self.m_diagnostics->report(Code::missing_key, begin_place(),
                                     fmt::format("the key '{}' is missing here", key));
    return found;
}

bool ObjectReader::has(std::string_view key) { return value(key).has_value(); }

std::string ObjectReader::string(std::string_view key, const TextRule& rule) {
    const auto found = rule.otherwise ? value(key) : required(key);
    return found ? found->text(rule) : rule.otherwise.value_or("");
}

std::string ObjectReader::id(std::string_view key, IdForm form) {
    const auto found = required(key);
    return found ? found->id(form) : std::string();
}

std::optional<std::string> ObjectReader::optional_id(std::string_view key, IdForm form) {
    const auto found = value(key);
    if (!found) return std::nullopt;
    return found->id(form);
}

double ObjectReader::number(std::string_view key, const NumberRule& rule) {
    const auto found = rule.otherwise ? value(key) : required(key);
    return found ? found->number(rule) : rule.otherwise.value_or(0);
}

std::int64_t ObjectReader::integer(std::string_view key, const IntegerRule& rule) {
    const auto found = rule.otherwise ? value(key) : required(key);
    return found ? found->integer(rule) : rule.otherwise.value_or(0);
}

bool ObjectReader::boolean(std::string_view key, const BooleanRule& rule) {
    const auto found = rule.otherwise ? value(key) : required(key);
    return found ? found->boolean() : rule.otherwise.value_or(false);
}

LocalText ObjectReader::local_text(std::string_view key, const LocalTextRule& rule) {
    const auto found = rule.presence == Presence::optional ? value(key) : required(key);
    return found ? found->local_text(rule) : LocalText{};
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key, Presence presence) {
    const auto found = presence == Presence::optional ? value(key) : required(key);
    if (!found) return std::nullopt;
    return found->object();
}

std::vector<ValueReader> ObjectReader::array(std::string_view key, const ListRule& rule) {
    const auto found = rule.presence == Presence::optional ? value(key) : required(key);
    return found ? found->list(rule) : std::vector<ValueReader>{};
}

std::vector<std::string> ObjectReader::strings(std::string_view key, const ListRule& rule) {
    std::vector<std::string> texts;
    for (const auto& element : array(key, rule)) texts.push_back(element.text());
    return texts;
}

std::vector<std::string> ObjectReader::ids(std::string_view key, const ListRule& rule, IdForm form) {
    std::vector<std::string> ids;
    for (const auto& element : array(key, rule)) ids.push_back(element.id(form));
    return ids;
}

std::vector<ObjectReader::Member> ObjectReader::members(std::size_t most) {
    std::vector<Member> all;
    const auto& document = *m_self.m_document;
    const auto nodes = document.map.children(m_self.m_node);
    if (nodes.size() > most)
        report(Code::list_length, fmt::format("{} keys stand here; at most {} are allowed", nodes.size(), most));
    for (const auto node : nodes) {
        const auto& entry = document.map.at(node);
        allow(entry.name);
        if (all.size() == most) continue;
        all.push_back({entry.name,
                       {document.file, entry.key.begin, entry.key.end},
                       {document, node, m_self.m_value->at(entry.name), *m_self.m_diagnostics}});
    }
    return all;
}

void ObjectReader::finish() {
    const auto& document = *m_self.m_document;
    const std::vector<std::string_view> known(m_asked.begin(), m_asked.end());
    for (const auto node : document.map.children(m_self.m_node)) {
        const auto& entry = document.map.at(node);
        if (m_asked.contains(entry.name)) continue;
        m_self.m_diagnostics->report(Code::unknown_key, {document.file, entry.key.begin, entry.key.end},
                                     fmt::format("unknown key '{}'", entry.name), did_you_mean(entry.name, known));
    }
}

SourcePlace ObjectReader::place_of(std::string_view key) const {
    const auto found = look_up(key);
    return found ? found->place() : begin_place();
}

SourcePlace ObjectReader::key_place(std::string_view key) const {
    const auto found = look_up(key);
    if (!found) return begin_place();
    const auto& range = m_self.m_document->map.at(found->m_node).key;
    return {m_self.m_document->file, range.begin, range.end};
}

// The opening bracket alone: an editor that underlines a whole object shows nothing.
SourcePlace ObjectReader::begin_place() const {
    auto place = m_self.place();
    place.end = {place.begin.line, place.begin.column + 1};
    return place;
}

void ObjectReader::report(Code code, std::string_view key, std::string message, std::string hint) const {
    m_self.m_diagnostics->report(code, place_of(key), std::move(message), std::move(hint));
}

}  // namespace haoping
