#include "hall/kept_lines.h"

#include <algorithm>
#include <sstream>

namespace haoping {

std::string text_of(const KeptLines& lines) {
    std::string text;
    for (const auto& fields : lines) {
        for (std::size_t at = 0; at < fields.size(); ++at) {
            std::string field = fields[at];
            std::ranges::replace_if(
                field, [](char c) { return c == '\t' || c == '\n'; }, ' ');
            text += (at == 0 ? "" : "\t") + field;
        }
        text += '\n';
    }
    return text;
}

KeptLines kept_lines(const std::string& text) {
    KeptLines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        auto& fields = lines.emplace_back(1);
        for (const char c : line) {
            if (c == '\t') {
                fields.emplace_back();
            } else {
                fields.back() += c;
            }
        }
    }
    return lines;
}

}  // namespace haoping
