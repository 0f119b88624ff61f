#include "exchange/html_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace haoping {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

constexpr std::array<std::string_view, 5> media{"img", "audio", "video", "object", "iframe"};
constexpr std::array<std::string_view, 13> line_ends{"p",  "br", "div", "li", "tr", "h1", "h2",
                                                     "h3", "h4", "h5",  "h6", "ul", "ol"};
constexpr std::array<std::string_view, 4> plain{"p", "br", "div", "span"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> named_signs{{{"amp", "&"},
                                                                                     {"lt", "<"},
                                                                                     {"gt", ">"},
                                                                                     {"quot", "\""},
                                                                                     {"apos", "'"},
                                                                                     {"nbsp", " "},
                                                                                     {"ndash", "–"},
                                                                                     {"mdash", "—"},
                                                                                     {"hellip", "…"},
                                                                                     {"ldquo", "“"},
                                                                                     {"rdquo", "”"},
                                                                                     {"rsquo", "’"}}};

bool is_among(std::string_view name, const auto& names) { return std::ranges::find(names, name) != names.end(); }

std::string utf8_of(unsigned long code) {
    std::string text;
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) {
        text += static_cast<char>(0xC0U | (code >> 6U));
    } else {
        if (code < 0x10000) {
            text += static_cast<char>(0xE0U | (code >> 12U));
        } else {
            text += static_cast<char>(0xF0U | (code >> 18U));
            text += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        }
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    }
    text += static_cast<char>(0x80U | (code & 0x3FU));
    return text;
}

// "#39", "#x27", "amp" → the sign.
std::optional<std::string> sign_of(std::string_view name) {
    if (!name.starts_with('#')) {
        const auto found = std::ranges::find(named_signs, name, &decltype(named_signs)::value_type::first);
        return found == named_signs.end() ? std::nullopt : std::optional(std::string(found->second));
    }
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
    if (hexadecimal) name.remove_prefix(1);
    unsigned long code = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, hexadecimal ? 16 : 10);
    const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (error != std::errc() || end != name.data() + name.size() || code < 32 || code > 0x10FFFF || is_surrogate)
        return std::nullopt;
    return utf8_of(code);
}

class HtmlReader {
public:
    explicit HtmlReader(std::string_view html) : m_html(html) {}

    HtmlText read() {
        while (m_at < m_html.size()) {
            const char c = m_html[m_at];
            if (c == '<' && begins_tag())
                read_tag();
            else if (c == '&')
                read_sign();
            else
                add(is_blank(c) ? ' ' : c);
        }
        m_result.text = tidied(m_result.text);
        return std::move(m_result);
    }

private:
    void add(char c) {
        m_result.text += c;
        ++m_at;
    }

    bool begins_tag() const {
        if (m_at + 1 >= m_html.size()) return false;
        const char next = m_html[m_at + 1];
        return is_letter(next) || next == '/' || next == '!';
    }

    void read_tag() {
        const auto end = std::min(m_html.find('>', m_at), m_html.size());
        auto tag = m_html.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_html.size());
        if (tag.starts_with('/')) tag.remove_prefix(1);
        std::string name;
        for (const char c : tag) {
            if (!is_letter(c) && !(c >= '0' && c <= '9')) break;
            name += static_cast<char>(c | 0x20);
        }
        if (is_among(name, line_ends)) m_result.text += '\n';
        if (name == "td" || name == "th") m_result.text += ' ';
        m_result.lost_picture = m_result.lost_picture || is_among(name, media);
        m_result.lost_layout =
            m_result.lost_layout || (!name.empty() && !is_among(name, plain) && !is_among(name, media));
    }

    void read_sign() {
        constexpr std::size_t longest = 10;
        const auto end = m_html.find(';', m_at);
        if (end == std::string_view::npos || end - m_at > longest) return add('&');
        const auto sign = sign_of(m_html.substr(m_at + 1, end - m_at - 1));
        if (!sign) return add('&');
        m_result.text += *sign;
        m_at = end + 1;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    HtmlText m_result;
};

}  // namespace

std::string tidied(std::string_view text) {
    std::string tidy;
    bool blank = false;
    bool ended = false;
    for (const char c : text) {
        if (is_blank(c)) {
            blank = true;
            ended = ended || c == '\n';
            continue;
        }
        if (blank && !tidy.empty()) tidy += ended ? '\n' : ' ';
        blank = ended = false;
        tidy += c;
    }
    return tidy;
}

HtmlText text_of_html(std::string_view html) { return HtmlReader(html).read(); }

}  // namespace haoping
