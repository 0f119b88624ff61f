#include <nlohmann/json.hpp>

#include "json/edit.h"

namespace haoping {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t widest_line = 110;  // code points
constexpr std::size_t step = 2;

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (const char c : text) width += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return width;
}

std::string in_one_line(const Json& value) {
    if (!value.is_structured()) return value.dump();
    std::string line(value.is_object() ? "{" : "[");
    for (const auto& [key, each] : value.items()) {
        if (line.size() > 1) line += ", ";
        if (value.is_object()) line += Json(key).dump() + ": ";
        line += in_one_line(each);
    }
    return line + (value.is_object() ? "}" : "]");
}

// `after`: what follows on the same line, a comma mostly.
std::string laid_out(const Json& value, std::size_t indent, std::size_t column, std::size_t after) {
    std::string line = in_one_line(value);
    if (!value.is_structured() || value.empty() || column + width_of(line) + after <= widest_line) return line;
    const std::string margin(indent + step, ' ');
    std::string text(value.is_object() ? "{" : "[");
    for (const auto& [key, each] : value.items()) {
        text += text.size() > 1 ? ",\n" + margin : "\n" + margin;
        const std::string name = value.is_object() ? Json(key).dump() + ": " : std::string();
        text += name + laid_out(each, indent + step, indent + step + width_of(name), 1);
    }
    return text + "\n" + std::string(indent, ' ') + (value.is_object() ? "}" : "]");
}

}  // namespace

std::optional<std::string> pretty_json(std::string_view value, std::size_t indent, std::size_t column) {
    const auto parsed = Json::parse(value, nullptr, false);
    if (parsed.is_discarded()) return std::nullopt;
    return laid_out(parsed, indent, column, 1);
}

std::optional<std::string> one_line_json(std::string_view value) {
    const auto parsed = Json::parse(value, nullptr, false);
    return parsed.is_discarded() ? std::nullopt : std::optional(in_one_line(parsed));
}

std::string json_string(std::string_view utf8) {
    return Json(std::string(utf8)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace haoping
