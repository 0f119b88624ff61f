#pragma once

#include <cstdint>
#include <string_view>

namespace haoping {

// Bytes [begin, end) of the original UTF-8 text, always on code point borders.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool empty() const { return begin == end; }
    auto operator<=>(const Span&) const = default;
};

inline std::string_view quote(std::string_view text, Span span) {
    return text.substr(span.begin, span.end - span.begin);
}

}  // namespace haoping
