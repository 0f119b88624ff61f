#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.h"
#include "json/source_map.h"

namespace haoping {

inline constexpr std::size_t largest_document_bytes = 2 * 1024 * 1024;
inline constexpr int deepest_nesting = 64;

// A JSON text with the place of each of its values.
struct Document {
    nlohmann::json value;
    SourceMap map;
    std::string file;  // as diagnostics name it
};

// Reports a text that is too large, empty or not UTF-8. `least` is what could stand in an empty one.
bool check_readable(std::string_view text, std::string_view least, const std::string& file, Diagnostics& diagnostics);

// Takes any bytes. A byte order mark is passed over.
Loaded<Document> parse_document(std::string_view text, std::string file);

// The same into a collector. After duplicate keys there is still a document (the last value of each key),
// so that the findings of its reader come in the same run.
std::optional<Document> parse_document(std::string_view text, std::string file, Diagnostics& diagnostics);

}  // namespace haoping
