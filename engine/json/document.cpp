#include "json/document.h"

#include <fmt/format.h>
#include <utility>

#include "diagnostics/utf8_form.h"
#include "json/scanner.h"

namespace haoping {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Position of the first byte that is not UTF-8.
std::optional<Position> malformed(std::string_view text) {
    Position position{1, 1};
    while (!text.empty()) {
        const auto length = code_point_length(text);
        if (length == 0) return position;
        if (text.front() == '\n')
            position = {position.line + 1, 1};
        else
            ++position.column;
        text.remove_prefix(length);
    }
    return std::nullopt;
}

bool is_utf16(std::string_view text) { return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"); }

}  // namespace

bool check_readable(std::string_view text, std::string_view least, const std::string& file, Diagnostics& diagnostics) {
    const SourcePlace whole{file, {}, {}};
    if (text.size() > largest_document_bytes) {
        diagnostics.report(Code::file_too_large, whole,
                           fmt::format("the file has more than {} bytes", largest_document_bytes),
                           "divide it among several files");
        return false;
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        diagnostics.report(Code::empty_file, whole, "the file is empty", fmt::format("the least is {}", least));
        return false;
    }
    const auto place = malformed(text);
    if (!place) return true;
    diagnostics.report(Code::not_utf8, {file, *place, *place},
                       is_utf16(text) ? "the file is saved as UTF-16" : "the file is not saved as UTF-8 (GBK, perhaps)",
                       "save it again with the encoding UTF-8");
    return false;
}

std::optional<Document> parse_document(std::string_view text, std::string file, Diagnostics& diagnostics) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    if (!check_readable(text, "{}", file, diagnostics)) return std::nullopt;
    auto map = Scanner(text, file, diagnostics).scan();
    if (!map) return std::nullopt;
    auto value = nlohmann::json::parse(text, nullptr, false);
    if (value.is_discarded()) {
        diagnostics.report(Code::syntax, {file, {}, {}}, "the file can't be read as JSON");
        return std::nullopt;
    }
    return Document{std::move(value), std::move(*map), std::move(file)};
}

Loaded<Document> parse_document(std::string_view text, std::string file) {
    Diagnostics diagnostics;
    auto document = parse_document(text, std::move(file), diagnostics);
    return loaded(std::move(document), diagnostics);
}

}  // namespace haoping
