#include "ui/text_search.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "ui/unicode.h"

namespace haoping::ui {
namespace {

char32_t folded(char32_t c) { return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)); }

}  // namespace

std::vector<ByteRange> find_all(std::string_view text, std::string_view wanted) {
    const std::vector<CodePoint> points = decode_utf8(text);
    const std::u32string pattern = to_utf32(wanted);
    std::vector<ByteRange> found;
    if (pattern.empty()) {
        return found;
    }
    for (auto at = points.begin();;) {
        at = std::search(at, points.end(), pattern.begin(), pattern.end(),
                         [](const CodePoint& point, char32_t c) { return folded(point.value) == folded(c); });
        if (at == points.end()) {
            return found;
        }
        const auto after = at + static_cast<std::ptrdiff_t>(pattern.size());
        found.push_back({at->byte, after == points.end() ? text.size() : after->byte});
        at = after;
    }
}

}  // namespace haoping::ui
