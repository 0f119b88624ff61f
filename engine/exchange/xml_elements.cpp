#include "exchange/xml_elements.h"

#include <fmt/format.h>
#include <algorithm>
#include <sstream>

#include "exchange/written_value.h"

namespace haoping {

namespace {

constexpr int deepest_element = 100;
constexpr std::size_t largest_xml_megabytes = 64;

// Stops at the first element that lies too deep.
struct DepthCheck : pugi::xml_tree_walker {
    bool for_each(pugi::xml_node& /*node*/) override { return depth() <= deepest_element; }
};

std::string_view without_mark(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

template <typename Visit>
void walk(pugi::xml_node node, Visit visit) {
    for (const auto child : node.children()) {
        visit(child);
        walk(child, visit);
    }
}

}  // namespace

std::optional<pugi::xml_document> read_xml(std::string_view text, std::vector<CarryNote>& notes) {
    text = without_mark(text);
    if (text.size() > largest_xml_megabytes << 20U) {
        notes.push_back({{}, CarryReason::too_large, std::to_string(largest_xml_megabytes), 0});
        return std::nullopt;
    }
    pugi::xml_document document;
    const auto result = document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!result) {
        const auto end = std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, result.offset)), text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        notes.push_back({{}, CarryReason::not_xml, result.description(), static_cast<std::size_t>(line)});
        return std::nullopt;
    }
    DepthCheck check;
    if (!document.traverse(check)) {
        notes.push_back({{}, CarryReason::too_deep, std::to_string(deepest_element), 0});
        return std::nullopt;
    }
    return document;
}

std::string_view local_name(pugi::xml_node node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1);
}

pugi::xml_node child_of(pugi::xml_node node, std::string_view name) {
    return node.find_child([&](pugi::xml_node child) { return local_name(child) == name; });
}

std::vector<pugi::xml_node> children_of(pugi::xml_node node, std::string_view name) {
    std::vector<pugi::xml_node> found;
    for (const auto child : node.children())
        if (local_name(child) == name) found.push_back(child);
    return found;
}

std::vector<pugi::xml_node> descendants_of(pugi::xml_node node, std::string_view name) {
    std::vector<pugi::xml_node> found;
    walk(node, [&](pugi::xml_node each) {
        if (local_name(each) == name) found.push_back(each);
    });
    return found;
}

std::string content_of(pugi::xml_node node) {
    std::string text;
    for (const auto child : node.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
    return std::string(trimmed(text));
}

std::size_t LineOf::operator()(pugi::xml_node node) {
    const auto offset = std::clamp<std::ptrdiff_t>(node.offset_debug(), 0, static_cast<std::ptrdiff_t>(m_text.size()));
    const auto end = static_cast<std::size_t>(offset);
    for (; m_at < end; ++m_at) m_line += m_text[m_at] == '\n' ? 1U : 0U;
    return m_line;
}

pugi::xml_document new_document() {
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    return document;
}

std::string xml_text(const pugi::xml_document& document) {
    std::ostringstream out;
    document.save(out, "  ", pugi::format_indent, pugi::encoding_utf8);
    return out.str();
}

pugi::xml_node add_element(pugi::xml_node to, const char* name, const std::string& text) {
    auto element = to.append_child(name);
    if (!text.empty()) element.append_child(pugi::node_pcdata).set_value(text.c_str());
    return element;
}

}  // namespace haoping
