#pragma once

#include <optional>
#include <string_view>

#include "text/span.h"

namespace haoping {

// How one text became another, as the one stretch in which they differ: takes places of the first to the second.
class TextShift {
public:
    TextShift(std::string_view before, std::string_view after);
    // Empty when the stretch reaches into the span.
    std::optional<Span> moved(Span span) const;

private:
    std::size_t m_begin = 0;  // of the stretch, in both
    std::size_t m_end = 0;    // in the first
    std::ptrdiff_t m_grown = 0;
};

}  // namespace haoping
