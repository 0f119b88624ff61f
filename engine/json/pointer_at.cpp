#include "json/pointer_at.h"

#include "json/document.h"

namespace haoping {

namespace {

bool holds(const SourceMap::Entry& entry, Position place) {
    const Position begin = entry.key.begin.line == 0 ? entry.value.begin : entry.key.begin;
    return begin <= place && place < entry.value.end;
}

}  // namespace

std::string pointer_to(std::string_view parent, std::string_view key) {
    std::string pointer(parent);
    pointer += '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::string pointer_to(std::string_view parent, std::size_t index) {
    return std::string(parent) + "/" + std::to_string(index);
}

std::string key_of_step(std::string_view step) {
    std::string key;
    for (std::size_t at = 0; at < step.size(); ++at) {
        const bool escape = step[at] == '~' && at + 1 < step.size() && (step[at + 1] == '0' || step[at + 1] == '1');
        key += escape ? (step[at + 1] == '1' ? '/' : '~') : step[at];
        if (escape) ++at;
    }
    return key;
}

bool is_within(std::string_view pointer, std::string_view parent) {
    return pointer.starts_with(parent) && (pointer.size() == parent.size() || pointer[parent.size()] == '/');
}

std::string pointer_at(std::string_view text, Position place) {
    const auto document = parse_document(text, {});
    std::string pointer;
    if (!document.value) return pointer;
    const SourceMap& map = document.value->map;
    for (SourceMap::Node node = SourceMap::root;;) {
        bool deeper = false;
        const auto children = map.children(node);
        for (std::size_t at = 0; at < children.size() && !deeper; ++at) {
            const auto& entry = map.at(children[at]);
            if (!holds(entry, place)) continue;
            pointer = entry.key.begin.line == 0 ? pointer_to(pointer, at) : pointer_to(pointer, entry.name);
            node = children[at];
            deeper = true;
        }
        if (!deeper) return pointer;
    }
}

}  // namespace haoping
