#include "text/segmentation.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <unicode/utext.h>

#include "text/characters.h"
#include "text/utf8.h"
#include "text/written_number.h"

namespace haoping {
namespace {

// "re-send" and "e-mail" are one word; other hyphens divide.
constexpr std::array<std::u16string_view, 5> joined_prefixes{u"e", u"re", u"pre", u"co", u"un"};

class Scanner {
public:
    Scanner(const FoldedText& text, ThreadTools& tools) : m_text(text), m_units(text.folded), m_tools(tools) {
        m_pieces.reserve(m_units.size() / 4 + 8);
    }

    std::vector<Piece> run() {
        while (m_at < m_units.size()) step();
        return std::move(m_pieces);
    }

private:
    void step() {
        const auto begin = m_at;
        const char32_t c = next(m_at);
        if (is_blank(c)) return;
        if (is_ascii_digit(c)) {
            m_at = end_of_number(begin);
            add(begin, TokenKind::number);
        } else if (is_letter(c)) {
            m_at = end_of_word(begin);
            add(begin, TokenKind::word);
        } else if (is_han(c)) {
            add_han(begin);
        } else {
            add(begin, TokenKind::symbol);
        }
    }

    char32_t next(std::uint32_t& at) const { return next_code_point(m_units, at); }

    char16_t unit(std::uint32_t at) const { return at < m_units.size() ? m_units[at] : u'\0'; }

    std::uint32_t end_of_letters(std::uint32_t at) const {
        while (at < m_units.size()) {
            auto after = at;
            if (!is_letter(next(after))) break;
            at = after;
        }
        return at;
    }

    std::uint32_t end_of_word(std::uint32_t begin) const {
        auto end = end_of_letters(begin);
        const auto head = std::u16string_view(m_units).substr(begin, end - begin);
        for (const auto prefix : joined_prefixes) {
            if (head == prefix && unit(end) == u'-' && end_of_letters(end + 1) > end + 2) {
                end = end_of_letters(end + 1);
                break;
            }
        }
        while (unit(end) == u'\'' && end_of_letters(end + 1) > end + 1) end = end_of_letters(end + 1);
        return end_with_lost_apostrophe(head, end);
    }

    // "can,t", "don t", "don?t", "can ' t": other signs where the apostrophe was meant.
    std::uint32_t end_with_lost_apostrophe(std::u16string_view head, std::uint32_t end) const {
        constexpr std::array<std::u16string_view, 15> hosts{u"can",   u"don",    u"won",    u"isn",     u"doesn",
                                                            u"didn",  u"wasn",   u"aren",   u"weren",   u"hasn",
                                                            u"haven", u"couldn", u"wouldn", u"shouldn", u"hadn"};
        constexpr std::u16string_view slips = u", ?;.-\"'";
        auto last = end;
        while (last < end + 3 && last < m_units.size() && slips.find(unit(last)) != std::u16string_view::npos) ++last;
        const bool is_one = last == end + 1 || m_units.compare(end, last - end, u" ' ") == 0;
        if (last == end || !is_one || unit(last) != u't') return end;
        if (std::find(hosts.begin(), hosts.end(), head) == hosts.end() || end_of_letters(last) != last + 1) return end;
        return unit(last + 1) == u'-' || unit(last + 1) == u'\'' ? end : last + 1;
    }

    // Full-width commas are punctuation of a sentence, unless the digits are full-width too.
    std::uint32_t end_of_number(std::uint32_t begin) const {
        const auto may_join = [&](std::size_t comma) { return width(comma) == width(comma - 1); };
        return static_cast<std::uint32_t>(NumberEnds(std::u16string_view(m_units), may_join).end_of(begin));
    }

    std::uint32_t width(std::size_t at) const { return m_text.origin[at].end - m_text.origin[at].begin; }

    void add_han(std::uint32_t begin) {
        while (m_at < m_units.size()) {
            auto after = m_at;
            if (!is_han(next(after))) break;
            m_at = after;
        }
        const auto end = m_at;
        auto* words = m_tools.han_words();
        UErrorCode status = U_ZERO_ERROR;
        UText run = UTEXT_INITIALIZER;
        utext_openUChars(&run, m_units.data() + begin, end - begin, &status);
        if (words != nullptr) words->setText(&run, status);
        const bool divided = words != nullptr && U_SUCCESS(status);
        m_at = begin;
        while (m_at < end) {
            const auto from = m_at;
            const auto to = divided ? words->next() : icu::BreakIterator::DONE;
            if (to == icu::BreakIterator::DONE) {
                next(m_at);
            } else {
                m_at = begin + static_cast<std::uint32_t>(to);
            }
            add(from, TokenKind::han);
        }
        utext_close(&run);
    }

    void add(std::uint32_t begin, TokenKind kind) {
        const bool glued = !m_pieces.empty() && m_pieces.back().end == begin;
        m_pieces.push_back({begin, m_at, kind, glued, 0, 0});
    }

    const FoldedText& m_text;
    const std::u16string& m_units;
    ThreadTools& m_tools;
    std::uint32_t m_at = 0;
    std::vector<Piece> m_pieces;
};

}  // namespace

std::vector<Piece> segment(const FoldedText& text, ThreadTools& tools) { return Scanner(text, tools).run(); }

}  // namespace haoping
