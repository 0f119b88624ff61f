#include "views/text_change.h"

#include <algorithm>

namespace haoping {

TextShift::TextShift(std::string_view before, std::string_view after)
    : m_end(before.size()),
      m_grown(static_cast<std::ptrdiff_t>(after.size()) - static_cast<std::ptrdiff_t>(before.size())) {
    const std::size_t shorter = std::min(before.size(), after.size());
    while (m_begin < shorter && before[m_begin] == after[m_begin]) {
        ++m_begin;
    }
    std::size_t behind = 0;
    while (behind < shorter - m_begin && before[before.size() - 1 - behind] == after[after.size() - 1 - behind]) {
        ++behind;
    }
    m_end -= behind;
}

std::optional<Span> TextShift::moved(Span span) const {
    if (span.end <= m_begin) {
        return span;
    }
    if (span.begin < m_end) {
        return std::nullopt;
    }
    return Span{static_cast<std::uint32_t>(span.begin + m_grown), static_cast<std::uint32_t>(span.end + m_grown)};
}

}  // namespace haoping
