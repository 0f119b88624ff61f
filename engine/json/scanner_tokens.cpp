// The scanner's words: space, strings, numbers, true, false and null.
#include <fmt/format.h>
#include <charconv>

#include "json/scanner.h"

namespace haoping {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<unsigned> hex4(std::string_view digits) {
    unsigned value = 0;
    if (digits.size() < 4) return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + 4, value, 16);
    if (error != std::errc() || end != digits.data() + 4) return std::nullopt;
    return value;
}

bool is_high_surrogate(unsigned unit) { return unit >= 0xD800 && unit <= 0xDBFF; }

bool is_low_surrogate(unsigned unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

}  // namespace

void Scanner::skip_space() {
    for (;;) {
        const char c = m_cursor.peek();
        if (!m_cursor.at_end() && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
            m_cursor.advance();
        } else if (!skip_comment()) {
            return;
        }
    }
}

bool Scanner::skip_comment() {
    const auto begin = m_cursor.position();
    const bool line = m_cursor.rest().starts_with("//");
    if (!line && !m_cursor.rest().starts_with("/*")) return false;
    const std::string_view closing = line ? "\n" : "*/";
    m_cursor.advance(2);
    while (!m_cursor.at_end() && !m_cursor.rest().starts_with(closing)) m_cursor.advance();
    if (!line) m_cursor.advance(2);
    slip(begin, "JSON has no comments", "take it out");
    return true;
}

bool Scanner::scan_string() {
    const auto begin = m_cursor.position();
    m_cursor.advance();
    while (!m_cursor.at_end()) {
        const char c = m_cursor.peek();
        if (c == '"') {
            m_cursor.advance();
            return true;
        }
        if (c == '\n' || c == '\r')
            return lost(begin, "this text has no closing quote in its line",
                        R"(end it with "; a line break inside a text is written \n)");
        if (static_cast<unsigned char>(c) < 0x20) {
            const auto place = m_cursor.position();
            m_cursor.advance();
            slip(place, "a tab or control character stands in a text", R"(write \t for a tab)");
        } else if (c == '\\') {
            if (!scan_escape()) return false;
        } else {
            m_cursor.advance();
        }
    }
    return lost(begin, "this text has no closing quote", R"(end it with ")");
}

bool Scanner::scan_escape() {
    const auto begin = m_cursor.position();
    m_cursor.advance();
    const char c = m_cursor.peek();
    if (c == 'u') return scan_unicode_escape(begin);
    if (m_cursor.at_end()) return true;  // the string reports its missing quote
    if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos) {
        slip(begin, "a backslash stands before a character that needs none", R"(a backslash itself is written \\)");
        return true;
    }
    m_cursor.advance();
    return true;
}

bool Scanner::scan_unicode_escape(Position begin) {
    m_cursor.advance();
    const auto unit = hex4(m_cursor.rest());
    if (!unit) {
        slip(begin, R"(\u needs four hexadecimal digits)", "or write the character itself");
        return true;
    }
    m_cursor.advance(4);
    if (*unit == 0) slip(begin, R"(\u0000 can't stand in a text)");
    if (is_low_surrogate(*unit))
        slip(begin, "half a character: its first half is missing", "write the character itself");
    if (!is_high_surrogate(*unit)) return true;
    const auto second = m_cursor.rest().starts_with("\\u") ? hex4(m_cursor.rest().substr(2)) : std::nullopt;
    if (!second || !is_low_surrogate(*second)) {
        slip(begin, "half a character: its second half is missing", "write the character itself");
        return true;
    }
    m_cursor.advance(6);
    return true;
}

bool Scanner::scan_number() {
    const auto begin = m_cursor.position();
    const auto offset = m_cursor.offset();
    const auto digits = [this] {
        const auto from = m_cursor.offset();
        while (is_digit(m_cursor.peek())) m_cursor.advance();
        return m_cursor.offset() - from;
    };
    m_cursor.skip("-");
    const bool zero = m_cursor.peek() == '0';
    const auto whole = digits();
    bool good = whole > 0;
    if (m_cursor.skip(".")) good = digits() > 0 && good;
    if (m_cursor.skip("e") || m_cursor.skip("E")) {
        if (!m_cursor.skip("+")) m_cursor.skip("-");
        good = digits() > 0 && good;
    }
    if (!good) return lost(begin, "this is not a whole number nor a decimal one", "write it like 12 or 0.5");
    if (zero && whole > 1) {
        slip(begin, "a number doesn't begin with 0", "an order number is a text: put it in quotes");
        return true;
    }
    double value = 0;
    const auto token = m_cursor.from(offset);
    if (std::from_chars(token.data(), token.data() + token.size(), value).ec == std::errc()) return true;
    m_diagnostics.report(Code::number_too_large, {m_file, begin, m_cursor.position()},
                         "this number can't be held: it is too large or too near to zero");
    m_valid = false;
    return true;
}

bool Scanner::scan_word() {
    const auto begin = m_cursor.position();
    const auto offset = m_cursor.offset();
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_';
    };
    while (is_part(m_cursor.peek())) m_cursor.advance();
    const auto word = m_cursor.from(offset);
    if (word == "true" || word == "false" || word == "null") return true;
    std::string hint = "a text stands in double quotes";
    if (word == "True" || word == "TRUE") hint = "write true";
    if (word == "False" || word == "FALSE") hint = "write false";
    if (word == "None" || word == "NULL" || word == "undefined") hint = "write null, or leave the key out";
    slip(begin, fmt::format("'{}' is no value in JSON", word), hint);
    return true;
}

}  // namespace haoping
