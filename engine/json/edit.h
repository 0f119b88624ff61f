#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace haoping {

// Edits of a JSON text that leave every byte alone which they don't mean: order, spacing and escapes stay. Places are
// JSON pointers (RFC 6901), new values are JSON texts; they are laid out in the style of the shipped packs.

struct SetValue {
    std::string pointer;  // a value that is there, or a new key of an object that is there (it comes last)
    std::string value;
};
struct InsertElement {
    std::string list;
    std::size_t index = 0;  // up to the number of elements
    std::string value;
};
struct RemoveValue {  // an element, or a key with its value
    std::string pointer;
};
struct MoveElement {
    std::string list;
    std::size_t from = 0;
    std::size_t to = 0;  // where it stands afterwards
};
using JsonEdit = std::variant<SetValue, InsertElement, RemoveValue, MoveElement>;

// One stretch of a text replaced by another. Small, so that any number of them can be kept for undo.
struct TextChange {
    std::size_t at = 0;  // bytes
    std::string removed;
    std::string inserted;

    bool empty() const { return removed == inserted; }
    bool operator==(const TextChange&) const = default;
};

// Empty when the text or the value is no JSON, or when there is nothing at the place.
std::optional<TextChange> plan_edit(std::string_view text, const JsonEdit& edit);

std::string applied(std::string_view text, const TextChange& change);
TextChange inverse(TextChange change);
// The shortest change that makes `after` of `before`; it begins and ends between characters.
TextChange difference(std::string_view before, std::string_view after);

// "a \"word\"" with its quotes and escapes.
std::string json_string(std::string_view utf8);
// The value as the packs are written: two blanks a level, what fits the line on one line. `indent` is that of the
// line it stands on, `column` where it begins. Empty: no JSON.
std::optional<std::string> pretty_json(std::string_view value, std::size_t indent = 0, std::size_t column = 0);
std::optional<std::string> one_line_json(std::string_view value);
// What is wrong with it as JSON, in plain words and with its column; empty: nothing.
std::string json_slip(std::string_view value);
// The value at a place as it stands in the text; empty: there is none.
std::optional<std::string> json_at(std::string_view text, std::string_view pointer);

}  // namespace haoping
