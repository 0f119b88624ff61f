#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace haoping {

struct Range {
    Position begin;
    Position end;  // one past the last character
    bool operator==(const Range&) const = default;
};

// Where every key and value of a JSON text stands: a tree of the same shape as the values'.
class SourceMap {
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0;

    struct Entry {
        Range key;  // with its quotes; {0, 0} for list elements and the root
        Range value;
        std::string name;  // the key, unescaped
        std::uint32_t first_child = 0;
        std::uint32_t child_count = 0;
    };

    const Entry& at(Node node) const { return m_entries[node]; }
    std::span<const Node> children(Node node) const;  // in the order of the text
    std::optional<Node> member(Node object, std::string_view key) const;
    std::optional<Node> find(std::string_view pointer) const;  // RFC 6901: "/criteria/3/weight", "" = the root

    bool empty() const { return m_entries.empty(); }

    // For the scanner: a container's children are given when it closes.
    Node add();
    Entry& edit(Node node) { return m_entries[node]; }
    void close(Node container, std::span<const Node> children);

private:
    std::vector<Entry> m_entries;
    std::vector<Node> m_children;
};

}  // namespace haoping
