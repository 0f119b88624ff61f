#include "json/edit.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "json/document.h"
#include "json/pointer_at.h"

namespace haoping {

namespace {

struct Bytes {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// A text with the places of its values, in bytes.
class Places {
public:
    Places(std::string_view text, const SourceMap& map) : m_text(text), m_map(map) {
        m_lines.push_back(0);
        for (std::size_t at = 0; at < text.size(); ++at)
            if (text[at] == '\n') m_lines.push_back(at + 1);
    }

    std::string_view text() const { return m_text; }
    const SourceMap& map() const { return m_map; }
    Bytes value(SourceMap::Node node) const { return bytes(m_map.at(node).value); }
    // An element, or a key with its value.
    Bytes member(SourceMap::Node node) const {
        const auto& entry = m_map.at(node);
        const Bytes value = bytes(entry.value);
        return entry.key.begin.line == 0 ? value : Bytes{byte(entry.key.begin), value.end};
    }
    std::size_t line_of(std::size_t at) const { return *std::prev(std::ranges::upper_bound(m_lines, at)); }
    std::size_t indent_at(std::size_t at) const {
        const auto begin = line_of(at);
        return std::min(m_text.find_first_not_of(' ', begin), m_text.size()) - begin;
    }
    bool is_list(SourceMap::Node node) const { return m_text[value(node).begin] == '['; }
    bool is_object(SourceMap::Node node) const { return m_text[value(node).begin] == '{'; }

private:
    std::size_t byte(Position position) const {
        auto at = m_lines[static_cast<std::size_t>(position.line - 1)];
        for (int column = 1; column < position.column; ++column) {
            ++at;
            while (at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xC0U) == 0x80U) ++at;
        }
        return at;
    }
    Bytes bytes(const Range& range) const { return {byte(range.begin), byte(range.end)}; }

    std::string_view m_text;
    const SourceMap& m_map;
    std::vector<std::size_t> m_lines;  // where each begins
};

std::pair<std::string_view, std::string_view> parent_and_key(std::string_view pointer) {
    const auto slash = pointer.rfind('/');
    return slash == std::string_view::npos ? std::pair{pointer, std::string_view()}
                                           : std::pair{pointer.substr(0, slash), pointer.substr(slash + 1)};
}

TextChange replaced(const Places& places, Bytes where, std::string inserted) {
    return {where.begin, std::string(places.text().substr(where.begin, where.end - where.begin)), std::move(inserted)};
}

// Puts a member ("key": or nothing, then the value) into a container, which keeps its own layout: members on one line
// stay on one line.
std::optional<TextChange> insert_member(const Places& places, SourceMap::Node container, std::size_t index,
                                        const std::string& key, const std::string& value) {
    const auto members = places.map().children(container);
    if (index > members.size()) return std::nullopt;
    const Bytes whole = places.value(container);
    if (members.empty()) {
        const std::string open = key.empty() ? "[" + value + "]" : "{" + key + value + "}";
        auto text = pretty_json(open, places.indent_at(whole.begin), whole.begin - places.line_of(whole.begin));
        return text ? std::optional(replaced(places, whole, std::move(*text))) : std::nullopt;
    }
    const Bytes first = places.member(members.front());
    const auto before_first = places.text().substr(whole.begin + 1, first.begin - whole.begin - 1);
    const bool own_line = before_first.find('\n') != std::string_view::npos;
    const std::size_t indent = own_line ? places.indent_at(first.begin) : places.indent_at(whole.begin);
    auto text = pretty_json(value, indent, indent + key.size());
    if (!text) return std::nullopt;
    const std::string gap = own_line ? "\n" + std::string(indent, ' ') : " ";
    if (index == 0) return TextChange{first.begin, {}, key + *text + "," + gap};
    return TextChange{places.member(members[index - 1]).end, {}, "," + gap + key + *text};
}

struct Planner {
    const Places& places;

    std::optional<TextChange> operator()(const SetValue& edit) const {
        if (const auto node = places.map().find(edit.pointer)) {
            const Bytes where = places.value(*node);
            const auto line = places.line_of(where.begin);
            auto text = pretty_json(edit.value, places.indent_at(where.begin), where.begin - line);
            return text ? std::optional(replaced(places, where, std::move(*text))) : std::nullopt;
        }
        const auto [parent, key] = parent_and_key(edit.pointer);
        const auto object = places.map().find(parent);
        if (!object || key.empty() || !places.is_object(*object)) return std::nullopt;
        return insert_member(places, *object, places.map().children(*object).size(), json_string(key_of_step(key)) + ": ",
                             edit.value);
    }
    std::optional<TextChange> operator()(const InsertElement& edit) const {
        const auto list = places.map().find(edit.list);
        if (!list || !places.is_list(*list)) return std::nullopt;
        return insert_member(places, *list, edit.index, {}, edit.value);
    }
    std::optional<TextChange> operator()(const RemoveValue& edit) const {
        const auto node = places.map().find(edit.pointer);
        const auto parent = places.map().find(parent_and_key(edit.pointer).first);
        if (edit.pointer.empty() || !node || !parent) return std::nullopt;
        const auto members = places.map().children(*parent);
        const auto at = static_cast<std::size_t>(std::ranges::find(members, *node) - members.begin());
        const Bytes own = places.member(*node);
        if (members.size() == 1) return replaced(places, places.value(*parent), places.is_list(*parent) ? "[]" : "{}");
        if (at == 0) return replaced(places, {own.begin, places.member(members[1]).begin}, {});
        return replaced(places, {places.member(members[at - 1]).end, own.end}, {});
    }
    std::optional<TextChange> operator()(const MoveElement& edit) const {
        const auto list = places.map().find(edit.list);
        if (!list || !places.is_list(*list)) return std::nullopt;
        const auto members = places.map().children(*list);
        if (edit.from >= members.size() || edit.to >= members.size()) return std::nullopt;
        const auto [low, high] = std::minmax(edit.from, edit.to);
        std::vector<std::string_view> order;
        for (std::size_t at = low; at <= high; ++at) order.push_back(text_of(members[at]));
        const auto middle = edit.from < edit.to ? order.begin() + 1 : order.end() - 1;
        std::rotate(order.begin(), middle, order.end());
        std::string inserted;
        for (std::size_t at = low; at <= high; ++at) {  // the elements change places, what is between them stays
            inserted += order[at - low];
            if (at < high) {
                const auto end = places.value(members[at]).end;
                inserted += places.text().substr(end, places.value(members[at + 1]).begin - end);
            }
        }
        return replaced(places, {places.value(members[low]).begin, places.value(members[high]).end},
                        std::move(inserted));
    }

private:
    std::string_view text_of(SourceMap::Node node) const {
        const Bytes own = places.value(node);
        return places.text().substr(own.begin, own.end - own.begin);
    }
};

bool inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

}  // namespace

std::optional<TextChange> plan_edit(std::string_view text, const JsonEdit& edit) {
    const auto document = parse_document(text, {});
    if (!document.value || text.starts_with("\xEF\xBB\xBF")) return std::nullopt;
    const Places places(text, document.value->map);
    return std::visit(Planner{places}, edit);
}

std::string applied(std::string_view text, const TextChange& change) {
    std::string result(text.substr(0, change.at));
    result += change.inserted;
    result += text.substr(change.at + change.removed.size());
    return result;
}

TextChange inverse(TextChange change) {
    std::swap(change.removed, change.inserted);
    return change;
}

TextChange difference(std::string_view before, std::string_view after) {
    const auto shorter = std::min(before.size(), after.size());
    std::size_t same = 0;
    while (same < shorter && before[same] == after[same]) ++same;
    while (same > 0 && (inside_character(before, same) || inside_character(after, same))) --same;
    std::size_t tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    while (tail > 0 && inside_character(before, before.size() - tail)) --tail;
    return {same, std::string(before.substr(same, before.size() - tail - same)),
            std::string(after.substr(same, after.size() - tail - same))};
}

std::string json_slip(std::string_view value) {
    const auto document = parse_document(value, {});
    if (document.diagnostics.empty()) return {};
    const auto& first = document.diagnostics.front();
    return first.message + " (" + std::to_string(first.begin.column) + ")";
}

std::optional<std::string> json_at(std::string_view text, std::string_view pointer) {
    const auto document = parse_document(text, {});
    const auto node = document.value ? document.value->map.find(pointer) : std::nullopt;
    if (!node) return std::nullopt;
    const Bytes where = Places(text, document.value->map).value(*node);
    return std::string(text.substr(where.begin, where.end - where.begin));
}

}  // namespace haoping
