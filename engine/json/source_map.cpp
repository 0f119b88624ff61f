#include "json/source_map.h"

#include <algorithm>
#include <charconv>

#include "json/pointer_at.h"

namespace haoping {

namespace {

std::optional<std::size_t> index_of(std::string_view token) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    if (error != std::errc() || end != token.data() + token.size()) return std::nullopt;
    return index;
}

}  // namespace

std::span<const SourceMap::Node> SourceMap::children(Node node) const {
    const auto& entry = m_entries[node];
    return {m_children.data() + entry.first_child, entry.child_count};
}

std::optional<SourceMap::Node> SourceMap::member(Node object, std::string_view key) const {
    const auto nodes = children(object);
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](Node n) {
        return m_entries[n].name == key && m_entries[n].key.begin.line > 0;
    });
    if (found == nodes.end()) return std::nullopt;
    return *found;
}

std::optional<SourceMap::Node> SourceMap::find(std::string_view pointer) const {
    if (empty()) return std::nullopt;
    Node node = root;
    while (!pointer.empty()) {
        if (pointer.front() != '/') return std::nullopt;
        pointer.remove_prefix(1);
        const auto token = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(token.size());
        const auto nodes = children(node);
        if (const auto child = member(node, key_of_step(token))) {
            node = *child;
        } else if (const auto index = index_of(token);
                   index && *index < nodes.size() && m_entries[nodes[*index]].key.begin.line == 0) {
            node = nodes[*index];
        } else {
            return std::nullopt;
        }
    }
    return node;
}

SourceMap::Node SourceMap::add() {
    m_entries.emplace_back();
    return static_cast<Node>(m_entries.size() - 1);
}

void SourceMap::close(Node container, std::span<const Node> children) {
    auto& entry = m_entries[container];
    entry.first_child = static_cast<std::uint32_t>(m_children.size());
    entry.child_count = static_cast<std::uint32_t>(children.size());
    m_children.insert(m_children.end(), children.begin(), children.end());
}

}  // namespace haoping
