#include "json/scanner.h"

#include <fmt/format.h>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "json/document.h"

namespace haoping {

namespace {

// Escapes may be malformed after a slip: they are kept as they stand then.
std::string unquoted(std::string_view quoted, bool valid) {
    const bool escapes = quoted.find('\\') != std::string_view::npos;
    if (!escapes || !valid) return std::string(quoted.substr(1, quoted.size() - 2));
    return nlohmann::json::parse(quoted).get<std::string>();
}

bool starts_value(char c) {
    return c == '"' || c == '{' || c == '[' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

std::string_view first_character(std::string_view text) {
    std::size_t bytes = text.empty() ? 0 : 1;
    while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) ++bytes;
    return text.substr(0, bytes);
}

// Lines of JSON Lines are read one by one, each as line 1: within a line its column says it all.
std::string place_beside(Position here, Position other) {
    return here.line == other.line ? fmt::format("column {}", other.column)
                                   : fmt::format("line {}, column {}", other.line, other.column);
}

}  // namespace

Scanner::Scanner(std::string_view text, std::string file, Diagnostics& diagnostics)
    : m_cursor(text), m_file(std::move(file)), m_diagnostics(diagnostics) {}

std::optional<SourceMap> Scanner::scan() {
    skip_space();
    if (!scan_value(m_map.add())) return std::nullopt;
    skip_space();
    if (!m_cursor.at_end())
        slip(m_cursor.position(), "something follows after the end",
             "one file holds one value; is a bracket closed too early?");
    if (!m_valid) return std::nullopt;
    return std::move(m_map);
}

bool Scanner::scan_value(SourceMap::Node node) {
    m_map.edit(node).value.begin = m_cursor.position();
    bool good = false;
    switch (const char c = m_cursor.peek()) {
        case '{': good = scan_object(node); break;
        case '[': good = scan_list(node); break;
        case '"': good = scan_string(); break;
        default:
            if (c == '-' || (c >= '0' && c <= '9'))
                good = scan_number();
            else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                good = scan_word();
            else
                good = refuse_value();
    }
    m_map.edit(node).value.end = m_cursor.position();
    return good;
}

bool Scanner::enter(Position opened) {
    if (++m_depth <= deepest_nesting) return true;
    m_diagnostics.report(Code::too_deep, {m_file, opened, opened},
                         fmt::format("nested deeper than {} levels", deepest_nesting), "is a closing bracket missing?");
    m_valid = false;
    return false;
}

bool Scanner::scan_object(SourceMap::Node node) {
    const auto opened = m_cursor.position();
    if (!enter(opened)) return false;
    m_cursor.advance();
    std::vector<SourceMap::Node> members;
    bool closed = false;
    if (!scan_first('}', opened, closed)) return false;
    while (!closed) {
        if (!scan_member(members)) return false;
        const auto after = scan_separator('}', opened);
        if (after == After::lost) return false;
        closed = after == After::closed;
    }
    report_duplicates(members);
    m_map.close(node, members);
    --m_depth;
    return true;
}

bool Scanner::scan_list(SourceMap::Node node) {
    const auto opened = m_cursor.position();
    if (!enter(opened)) return false;
    m_cursor.advance();
    std::vector<SourceMap::Node> elements;
    bool closed = false;
    if (!scan_first(']', opened, closed)) return false;
    while (!closed) {
        elements.push_back(m_map.add());
        if (!scan_value(elements.back())) return false;
        const auto after = scan_separator(']', opened);
        if (after == After::lost) return false;
        closed = after == After::closed;
    }
    m_map.close(node, elements);
    --m_depth;
    return true;
}

bool Scanner::scan_first(char closing, Position opened, bool& closed) {
    skip_space();
    if (m_cursor.at_end()) return unclosed(closing, opened);
    closed = m_cursor.skip({&closing, 1});
    return true;
}

bool Scanner::scan_member(std::vector<SourceMap::Node>& members) {
    members.push_back(m_map.add());
    if (!scan_key(members.back())) return false;
    skip_space();
    const auto place = m_cursor.position();
    if (m_cursor.skip("：")) {
        slip(place, "a Chinese colon '：' stands where JSON needs ':'", "type it with the input method off");
    } else if (!m_cursor.skip(":")) {
        return lost(place, fmt::format("':' is missing after the key '{}'", m_map.at(members.back()).name));
    }
    skip_space();
    return scan_value(members.back());
}

bool Scanner::scan_key(SourceMap::Node node) {
    const auto begin = m_cursor.position();
    const auto offset = m_cursor.offset();
    if (m_cursor.peek() != '"') {
        const bool bare = (m_cursor.peek() | 0x20) >= 'a' && (m_cursor.peek() | 0x20) <= 'z';
        if (bare) return lost(begin, "a key must stand in double quotes", R"(write it like "title")");
        return refuse_value();
    }
    if (!scan_string()) return false;
    auto& entry = m_map.edit(node);
    entry.key = {begin, m_cursor.position()};
    entry.name = unquoted(m_cursor.from(offset), m_valid);
    return true;
}

Scanner::After Scanner::scan_separator(char closing, Position opened) {
    skip_space();
    const auto place = m_cursor.position();
    if (m_cursor.at_end()) return unclosed(closing, opened), After::lost;
    if (m_cursor.skip({&closing, 1})) return After::closed;
    const bool chinese = m_cursor.skip("，");
    if (chinese) slip(place, "a Chinese comma '，' stands where JSON needs ','", "type it with the input method off");
    if (chinese || m_cursor.skip(",")) {
        skip_space();
        if (m_cursor.at_end()) return unclosed(closing, opened), After::lost;
        if (!m_cursor.skip({&closing, 1})) return After::goes_on;
        slip(place, fmt::format("a comma stands before the closing '{}'", closing), "take this comma out");
        return After::closed;
    }
    if (starts_value(m_cursor.peek())) {
        slip(place, "a comma is missing before this");
        return After::goes_on;
    }
    const auto expected = closing == '}' ? "',' or '}'" : "',' or ']'";
    lost(place, fmt::format("{} is expected here, not '{}'", expected, first_character(m_cursor.rest())),
         fmt::format("the {} was opened in {}", closing == '}' ? "object" : "list", place_beside(place, opened)));
    return After::lost;
}

bool Scanner::unclosed(char closing, Position opened) {
    const auto what = closing == '}' ? "object" : "list";
    return lost(opened, fmt::format("this {} is never closed", what), fmt::format("put '{}' where it ends", closing));
}

void Scanner::report_duplicates(std::span<const SourceMap::Node> members) {
    std::vector<SourceMap::Node> sorted(members.begin(), members.end());
    const auto name = [this](SourceMap::Node node) -> const std::string& { return m_map.at(node).name; };
    std::stable_sort(sorted.begin(), sorted.end(), [&](auto a, auto b) { return name(a) < name(b); });
    auto first = sorted.begin();
    for (auto next = sorted.begin(); next != sorted.end(); ++next) {
        if (next == first) continue;
        if (name(*next) != name(*first)) {
            first = next;
            continue;
        }
        const auto& earlier = m_map.at(*first).key.begin;
        const auto& later = m_map.at(*next).key;
        m_diagnostics.report(Code::duplicate_key, {m_file, later.begin, later.end},
                             fmt::format("the key '{}' stands here a second time", name(*next)),
                             fmt::format("first in {}; keep one", place_beside(later.begin, earlier)));
    }
}

bool Scanner::refuse_value() {
    const auto place = m_cursor.position();
    const auto rest = m_cursor.rest();
    if (m_cursor.at_end()) return lost(place, "the file ends where a value is expected");
    if (rest.starts_with("'")) return lost(place, "texts stand in double quotes", "write \" instead of '");
    for (const std::string_view quote : {"“", "”", "‘", "’", "「", "＂"})
        if (rest.starts_with(quote))
            return lost(place, fmt::format("texts stand in straight quotes, not '{}'", quote),
                        "type \" with the input method off");
    if (rest.starts_with("}") || rest.starts_with("]") || rest.starts_with(",") || rest.starts_with(":"))
        return lost(place, fmt::format("a value is missing before '{}'", rest.front()));
    if (rest.starts_with("+") || rest.starts_with("."))
        return lost(place, "a number begins with a digit or '-'", "write 0.5 for .5 and 1 for +1");
    return lost(place, fmt::format("a value can't begin with '{}'", first_character(rest)));
}

void Scanner::slip(Position begin, std::string message, std::string hint) {
    m_valid = false;
    m_diagnostics.report(Code::syntax, {m_file, begin, m_cursor.position()}, std::move(message), std::move(hint));
}

bool Scanner::lost(Position begin, std::string message, std::string hint) {
    slip(begin, std::move(message), std::move(hint));
    return false;
}

}  // namespace haoping
