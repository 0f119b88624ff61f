#include "cli/file_text.h"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "text/encoding.h"

namespace haoping::cli {

namespace {

// How the files of Excel, WPS and Word begin (.xlsx, .docx; .xls, .doc), and PDF.
constexpr std::array<std::string_view, 3> document_marks{"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-"};

bool is_document(std::string_view bytes) {
    return std::ranges::any_of(document_marks, [&](std::string_view mark) { return bytes.starts_with(mark); });
}

}  // namespace

std::string as_utf8(World& world, const std::string& file, const std::string& bytes) {
    const std::string name = file == "-" ? "standard input" : file;
    if (is_document(bytes)) {
        throw CommandError(fmt::format(
            "'{}' is a workbook or document of an office program: save it there as text (a table as \"CSV UTF-8\")",
            name));
    }
    auto text = decode_file_text(bytes);
    if (!text) {
        throw CommandError(fmt::format("'{}' is not a text: save it again with the encoding UTF-8", name));
    }
    if (!text->encoding.empty()) {
        world.err << fmt::format(
            "{}: it seems to be {} and is read as such; if words come out wrong, save it again with the encoding "
            "UTF-8\n",
            name, text->encoding);
    }
    return std::move(text->utf8);
}

std::string with_line_feeds(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            lines += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            lines += '\n';
    }
    return lines;
}

}  // namespace haoping::cli
