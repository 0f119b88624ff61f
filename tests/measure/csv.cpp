#include "csv.h"

#include <algorithm>

namespace haoping::measure {

namespace {

// Reads one field; `at` moves to the comma or line break behind it.
std::string read_field(std::string_view text, std::size_t& at) {
    std::string field;
    if (at >= text.size() || text[at] != '"') {
        const auto end = std::min(text.find_first_of(",\n", at), text.size());
        field = text.substr(at, end - at);
        if (field.ends_with('\r')) field.pop_back();
        at = end;
        return field;
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] != '"') {
            field += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == '"') {
            field += text[++at];
        } else {
            ++at;
            break;
        }
    }
    if (at < text.size() && text[at] == '\r') ++at;
    return field;
}

}  // namespace

std::vector<std::vector<std::string>> read_csv(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto& row = rows.emplace_back();
        row.push_back(read_field(text, at));
        while (at < text.size() && text[at] == ',') row.push_back(read_field(text, ++at));
    }
    return rows;
}

}  // namespace haoping::measure
