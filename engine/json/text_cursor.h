#pragma once

#include <cstddef>
#include <string_view>

#include "diagnostics/diagnostic.h"

namespace haoping {

// Walks over valid UTF-8 and knows line and column.
class TextCursor {
public:
    explicit TextCursor(std::string_view text) : m_text(text) {}

    bool at_end() const { return m_offset >= m_text.size(); }
    char peek() const { return at_end() ? '\0' : m_text[m_offset]; }
    std::string_view rest() const { return m_text.substr(m_offset); }
    std::size_t offset() const { return m_offset; }
    Position position() const { return m_position; }
    std::string_view from(std::size_t begin) const { return m_text.substr(begin, m_offset - begin); }

    // One byte; stop only between code points.
    void advance() {
        const auto byte = static_cast<unsigned char>(m_text[m_offset++]);
        if (byte == '\n') {
            ++m_position.line;
            m_position.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++m_position.column;
        }
    }
    void advance(std::size_t bytes) {
        while (bytes-- > 0 && !at_end()) advance();
    }
    bool skip(std::string_view expected) {
        if (rest().substr(0, expected.size()) != expected) return false;
        advance(expected.size());
        return true;
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    Position m_position{1, 1};
};

}  // namespace haoping
