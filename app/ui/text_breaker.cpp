#include "ui/text_breaker.h"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "ui/unicode.h"

namespace haoping::ui {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

template <class Maker>
Iterator make(Maker maker) {
    UErrorCode status = U_ZERO_ERROR;
    Iterator made(maker(icu::Locale::getEnglish(), status));
    if (U_FAILURE(status) != 0 || !made) {
        throw std::runtime_error("ICU data is incomplete: no text boundaries");
    }
    return made;
}

// A piece of text as ICU wants it, with the position of each code point in UTF-16 units.
struct Utf16 {
    icu::UnicodeString text;
    std::vector<std::int32_t> unit_of;

    explicit Utf16(std::u32string_view source) {
        for (const char32_t c : source) {
            unit_of.push_back(text.length());
            text.append(static_cast<UChar32>(c));
        }
        unit_of.push_back(text.length());
    }
    std::size_t code_point_at(std::int32_t unit) const {
        return static_cast<std::size_t>(std::lower_bound(unit_of.begin(), unit_of.end(), unit) - unit_of.begin());
    }
};

// The paragraph around `at`: boundaries never look further, and long texts stay fast.
TextBreaker::Range paragraph_around(std::u32string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? std::u32string_view::npos : text.rfind(U'\n', at - 1);
    const std::size_t after = text.find(U'\n', at);
    return {before == std::u32string_view::npos ? 0 : before + 1,
            after == std::u32string_view::npos ? text.size() : after};
}

}  // namespace

struct TextBreaker::Iterators {
    Iterator line = make(icu::BreakIterator::createLineInstance);
    Iterator word = make(icu::BreakIterator::createWordInstance);
    Iterator character = make(icu::BreakIterator::createCharacterInstance);
};

TextBreaker::TextBreaker() : m_iterators(std::make_unique<Iterators>()) {}
TextBreaker::~TextBreaker() = default;

std::vector<BreakKind> TextBreaker::line_breaks(std::string_view utf8) {
    std::vector<BreakKind> kinds(utf8.size() + 1, BreakKind::none);
    UErrorCode status = U_ZERO_ERROR;
    UText* text = utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
    m_iterators->line->setText(text, status);
    if (U_SUCCESS(status) != 0) {
        for (std::int32_t at = m_iterators->line->next(); at != icu::BreakIterator::DONE;
             at = m_iterators->line->next()) {
            const bool hard = m_iterators->line->getRuleStatus() >= UBRK_LINE_HARD;
            kinds[static_cast<std::size_t>(at)] = hard ? BreakKind::required : BreakKind::allowed;
        }
    }
    utext_close(text);
    return kinds;
}

std::size_t TextBreaker::previous_character(std::u32string_view text, std::size_t at) {
    const Range paragraph = paragraph_around(text, at);
    if (at == paragraph.begin) {
        return at == 0 ? 0 : at - 1;
    }
    const Utf16 piece(text.substr(paragraph.begin, at - paragraph.begin));
    m_iterators->character->setText(piece.text);
    const std::int32_t unit = m_iterators->character->preceding(piece.text.length());
    return paragraph.begin + piece.code_point_at(std::max(0, unit));
}

std::size_t TextBreaker::next_character(std::u32string_view text, std::size_t at) {
    const Range paragraph = paragraph_around(text, at);
    if (at >= paragraph.end) {
        return std::min(text.size(), at + 1);
    }
    const Utf16 piece(text.substr(at, paragraph.end - at));
    m_iterators->character->setText(piece.text);
    const std::int32_t unit = m_iterators->character->following(0);
    return unit == icu::BreakIterator::DONE ? paragraph.end : at + piece.code_point_at(unit);
}

TextBreaker::Range TextBreaker::word_around(std::u32string_view text, std::size_t at) {
    const Range paragraph = paragraph_around(text, at);
    const Utf16 piece(text.substr(paragraph.begin, paragraph.end - paragraph.begin));
    m_iterators->word->setText(piece.text);
    const std::int32_t unit = piece.unit_of[at - paragraph.begin];
    const std::int32_t end = m_iterators->word->following(unit);
    if (end == icu::BreakIterator::DONE) {
        const std::int32_t begin = std::max(0, m_iterators->word->preceding(piece.text.length()));
        return {paragraph.begin + piece.code_point_at(begin), paragraph.end};
    }
    const std::int32_t begin = std::max(0, m_iterators->word->previous());
    return {paragraph.begin + piece.code_point_at(begin), paragraph.begin + piece.code_point_at(end)};
}

std::size_t TextBreaker::previous_word(std::u32string_view text, std::size_t at) {
    while (at > 0 && is_blank(text[at - 1])) {
        --at;
    }
    return at == 0 ? 0 : word_around(text, at - 1).begin;
}

std::size_t TextBreaker::next_word(std::u32string_view text, std::size_t at) {
    if (at >= text.size()) {
        return text.size();
    }
    if (text[at] == U'\n') {
        return at + 1;
    }
    if (!is_blank(text[at])) {
        at = word_around(text, at).end;
    }
    while (at < text.size() && is_blank(text[at]) && text[at] != U'\n') {
        ++at;
    }
    return at;
}

}  // namespace haoping::ui
