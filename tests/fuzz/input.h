#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/span.h"

namespace haoping::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// Like assert, in every build.
inline void require(bool holds) {
    if (!holds) std::abort();
}

inline void require_inside(Span span, std::string_view text) {
    require(span.begin <= span.end && span.end <= text.size());
}

}  // namespace haoping::fuzz
