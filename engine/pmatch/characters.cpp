#include "pmatch/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/utf8.h"

namespace haoping {

namespace {

constexpr char32_t first_that_may_compose = 0x300;  // below, NFC leaves every character as it is

void append_composed(std::u32string_view written, Span span, const icu::Normalizer2& nfc, Characters& into) {
    const auto source = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(written.data()),
                                                      static_cast<std::int32_t>(written.size()));
    UErrorCode status = U_ZERO_ERROR;
    const auto composed = nfc.normalize(source, status);
    const auto& result = U_SUCCESS(status) ? composed : source;
    for (std::int32_t at = 0; at < result.length(); at = result.moveIndex32(at, 1)) {
        into.text.push_back(static_cast<char32_t>(result.char32At(at)));
        into.origin.push_back(span);
    }
}

constexpr char32_t byte_order_mark = 0xFEFF;

// Word processors bend quotes; a pattern that says don't means don’t as well, as in Moodle.
char32_t straightened(char32_t c) {
    switch (c) {
        case U'‘':
        case U'’':
        case U'ʼ':
        case U'＇': return U'\'';
        case U'“':
        case U'”':
        case U'＂': return U'"';
        default: return c;
    }
}

}  // namespace

Span Characters::span(std::size_t begin, std::size_t end) const {
    const auto last = origin.empty() ? 0 : origin.back().end;
    const auto at = begin < size() ? origin[begin].begin : last;
    if (begin >= size() || begin >= end) return {at, at};
    return {origin[begin].begin, origin[end - 1].end};
}

Characters read_characters(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    Characters read;
    std::u32string cluster;  // up to the next character that composes with nothing before it
    Span span;
    const auto flush = [&] {
        if (cluster.size() == 1 && cluster.front() < first_that_may_compose) {
            read.text.push_back(cluster.front());
            read.origin.push_back(span);
        } else if (!cluster.empty()) {
            append_composed(cluster, span, *nfc, read);
        }
        cluster.clear();
    };
    for (std::uint32_t at = 0; at < text.size();) {
        auto next = decode(text, at);
        if (next.value == byte_order_mark && at == 0) {
            at = next.span.end;
            continue;
        }
        next.value = straightened(next.value);
        if (nfc == nullptr || next.value < first_that_may_compose ||
            nfc->hasBoundaryBefore(static_cast<UChar32>(next.value)))
            flush();
        span = {cluster.empty() ? next.span.begin : span.begin, next.span.end};
        cluster.push_back(next.value);
        at = next.span.end;
    }
    flush();
    return read;
}

bool may_stand_in_word(char32_t c) {
    constexpr auto kinds = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_P_MASK | U_GC_S_MASK;
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & kinds) != 0;
}

bool is_letter_of_any_script(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_L_MASK) != 0; }

char32_t lower_case(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }

}  // namespace haoping
