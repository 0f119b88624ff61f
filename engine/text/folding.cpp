#include "text/folding.h"

#include <optional>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include "text/characters.h"
#include "text/entities.h"
#include "text/look_alikes.h"
#include "text/simplified.h"
#include "text/utf8.h"

namespace haoping {
namespace {

// More marks than this on one letter are decoration; they also make normalising quadratic.
constexpr std::int32_t max_marks = 4;

// What a ’ becomes when UTF-8 is taken for Windows-1252 and saved: "donâ€™t".
constexpr std::string_view garbled_apostrophe = "\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2";

bool is_zero_width(char32_t c) {
    return c == 0xAD || c == 0x34F || c == 0x61C || (c >= 0x180B && c <= 0x180E) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool is_mark(char32_t c) {
    if (c < 0x300 || is_han(c)) return false;
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

// Letters that NFKC turns into Latin ones but that nobody types: 𝐫𝐞𝐟𝐮𝐧𝐝, ⓡⓔⓕⓤⓝⓓ.
bool is_styled_letter(char32_t c) { return (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x24B6 && c <= 0x24E9); }

// ①, ⑴, ⒈: they number what follows and are no part of it: "②938" is not 2938.
bool is_enclosed_number(char32_t c) { return c >= 0x2460 && c <= 0x249B; }

// Signs that mean the same though NFKC keeps them apart; 0 when `c` has no such twin.
char16_t plain_twin(char32_t c) {
    switch (c) {
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2032:
        case 0x02BC:
        case 0x00B4:
        case U'`': return u'\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x2033:
        case 0x00AB:
        case 0x00BB: return u'"';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212: return u'-';
        case 0x301C:
        case 0xFF5E: return u'~';
        case 0x0085:
        case 0x2028:
        case 0x2029:
        case U'\n': return u'\n';
        case 0x00A0:
        case 0x3000:
        case 0x2800:
        case 0x3164:
        case 0x115F:
        case 0x1160: return u' ';
        case 0x2122: return u'\u2122';  // NFKC would glue "TM" to the name
        default:
            if (c >= 0xBC && c <= 0xBE) return static_cast<char16_t>(c);  // NFKC would make 11/2 of "1½"
            return c < 0x20 || c == 0x7F ? u' ' : u'\0';
    }
}

class Folder {
public:
    explicit Folder(std::string_view text) : m_text(text) {
        m_out.cased.reserve(text.size());
        m_out.origin.reserve(text.size());
    }

    FoldedText run() {
        while (m_at < m_text.size()) step();
        m_out.hidden_characters += undo_look_alikes(m_out);
        lower();
        return std::move(m_out);
    }

private:
    void step() {
        const auto byte = static_cast<unsigned char>(m_text[m_at]);
        if (byte == '&') {
            if (const auto entity = entity_at(m_text, m_at); entity.value != 0) return put_point(entity);
        }
        if (byte >= 0x20 && byte < 0x7F && byte != '`') {
            put(static_cast<char16_t>(byte), {m_at, m_at + 1});
            ++m_at;
            return;
        }
        put_point(decode(m_text, m_at));
    }

    bool is_garbled_apostrophe(std::size_t at) const { return m_text.substr(at).starts_with(garbled_apostrophe); }

    void put_point(const CodePoint& point) {
        m_at = point.span.end;
        if (point.value == U'\r') {
            if (m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
            put(u'\n', {point.span.begin, m_at});
        } else if (is_garbled_apostrophe(point.span.begin)) {
            m_at = static_cast<std::uint32_t>(point.span.begin + garbled_apostrophe.size());
            put(u'\'', {point.span.begin, m_at});
        } else if (is_zero_width(point.value)) {
            hide();
        } else if (const auto twin = plain_twin(point.value); twin != 0) {
            put(twin, point.span);
        } else if (is_mark(point.value)) {
            attach(point);
        } else {
            normalise(point);
        }
    }

    void put(char16_t unit, Span span) {
        m_out.cased.push_back(unit);
        m_out.origin.push_back(span);
        m_marks = 0;
    }

    void put(const icu::UnicodeString& units, Span span) {
        for (std::int32_t i = 0; i < units.length(); ++i) put(units[i], span);
    }

    // Counts where it splits or ends a word; emoji are full of such characters in all honesty.
    void hide() {
        if (m_out.cased.empty()) return;
        const char16_t before = m_out.cased.back();
        if (is_letter(before) || is_han(before)) ++m_out.hidden_characters;
    }

    // A mark joins the character before it. On Latin letters it is dropped: é counts as e.
    void attach(const CodePoint& mark) {
        if (m_out.cased.empty() || is_blank(m_out.cased.back())) return;
        if (++m_marks > 2) ++m_out.hidden_characters;
        const auto marks = m_marks;
        auto& last = m_out.origin.back();
        last.end = mark.span.end;
        if (!is_ascii_letter(m_out.cased.back()) && marks <= max_marks) {
            normalise({mark.value, last});
            m_marks = marks;
        }
    }

    void normalise(const CodePoint& point) {
        if (is_han(point.value) && point.value < 0xF900) {
            put(simplified(static_cast<char16_t>(point.value)), point.span);
            return;
        }
        if (is_styled_letter(point.value)) ++m_out.hidden_characters;
        const bool enclosed = is_enclosed_number(point.value);
        if (enclosed) keep_apart(point.span);
        icu::UnicodeString units(static_cast<UChar32>(point.value));
        UErrorCode status = U_ZERO_ERROR;
        if (const auto* nfkd = icu::Normalizer2::getNFKDInstance(status); U_SUCCESS(status)) {
            const auto unfolded = nfkd->normalize(units, status);
            if (U_SUCCESS(status)) units = is_ascii_letter(unfolded[0]) ? letters_of(unfolded) : composed(unfolded);
        }
        put(units, point.span);
        if (enclosed) put(u' ', point.span);
    }

    void keep_apart(Span span) {
        if (!m_out.cased.empty() && !is_blank(m_out.cased.back())) put(u' ', span);
    }

    static icu::UnicodeString letters_of(const icu::UnicodeString& unfolded) {
        icu::UnicodeString letters;
        for (std::int32_t i = 0; i < unfolded.length(); ++i) {
            if (!is_mark(unfolded[i])) letters.append(unfolded[i]);
        }
        return letters;
    }

    static icu::UnicodeString composed(const icu::UnicodeString& unfolded) {
        UErrorCode status = U_ZERO_ERROR;
        const auto* nfc = icu::Normalizer2::getNFCInstance(status);
        return U_SUCCESS(status) ? nfc->normalize(unfolded, status) : unfolded;
    }

    void lower() {
        m_out.folded = m_out.cased;
        auto& units = m_out.folded;
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (units[i] < 0x80) {
                if (is_ascii_upper(units[i])) units[i] = static_cast<char16_t>(units[i] + 0x20);
            } else if (!is_han(units[i]) && !U16_IS_SURROGATE(units[i])) {
                const auto low = u_tolower(units[i]);
                if (low <= 0xFFFF) units[i] = static_cast<char16_t>(low);
            }
        }
    }

    std::string_view m_text;
    std::uint32_t m_at = 0;
    std::int32_t m_marks = 0;  // on the last character
    FoldedText m_out;
};

}  // namespace

FoldedText fold(std::string_view text) { return Folder(text).run(); }

}  // namespace haoping
