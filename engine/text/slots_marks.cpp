#include <array>

#include "text/characters.h"
#include "text/slots.h"

namespace haoping {
namespace {

bool is_word_or_number(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_number(at) || (at < atoms.size() && atoms[at].kind == TokenKind::word);
}

// A name with more parts is none; without a bound, "a.a.a…" would be read again from each of its parts.
constexpr auto max_domain_parts = 12;

// "shop.example.co.uk": words with stops between; the atom behind, 0 when there is no stop in it.
std::uint32_t behind_domain(const Atoms& atoms, std::uint32_t at) {
    auto dots = 0;
    for (auto parts = 0; is_word_or_number(atoms, at); ++parts) {
        if (parts == max_domain_parts) return 0;
        ++at;
        const bool more = (atoms.is(at, u".") || atoms.is(at, u"-")) && atoms.is_glued(at) &&
                          is_word_or_number(atoms, at + 1) && atoms.is_glued(at + 1);
        const bool split_name = is_word_or_number(atoms, at) && atoms.is_glued(at);  // "17track" is two atoms
        if (more) {
            dots += atoms.is(at, u".") ? 1 : 0;
            ++at;
        } else if (!split_name) {
            break;
        }
    }
    return dots > 0 ? at : 0;
}

bool is_top_level(std::u16string_view word) {
    constexpr std::array<std::u16string_view, 12> domains{u"com", u"net", u"org", u"cn", u"uk",   u"de",
                                                          u"fr",  u"io",  u"co",  u"eu", u"shop", u"info"};
    for (const auto domain : domains) {
        if (word == domain) return true;
    }
    return false;
}

// Up to the next blank or Chinese character; closing punctuation belongs to the sentence.
std::uint32_t behind_path(const Atoms& atoms, std::uint32_t at) {
    while (at < atoms.size() && atoms.is_glued(at) && !atoms.is_han(at)) ++at;
    constexpr std::u16string_view punctuation = u".,;:!?)]}>\"'\u3002";
    while (at > 0 && atoms[at - 1].kind == TokenKind::symbol &&
           punctuation.find(atoms[at - 1].text[0]) != std::u16string_view::npos) {
        --at;
    }
    return at;
}

SlotReading mark(SlotKind kind, std::uint32_t end) { return {kind, end, std::monostate{}}; }

}  // namespace

MaybeSlot read_email(const Atoms& atoms, std::uint32_t at) {
    if (!is_word_or_number(atoms, at) || (at > 0 && atoms.is_glued(at) && is_word_or_number(atoms, at - 1))) {
        return std::nullopt;
    }
    auto next = at + 1;
    while (atoms.is_glued(next) && (is_word_or_number(atoms, next) || atoms.is(next, u".") || atoms.is(next, u"_") ||
                                    atoms.is(next, u"-") || atoms.is(next, u"+"))) {
        if (++next - at > 16) return std::nullopt;
    }
    if (!atoms.is(next, u"@") || !atoms.is_glued(next) || !atoms.is_glued(next + 1)) return std::nullopt;
    const auto end = behind_domain(atoms, next + 1);
    return end > 0 ? MaybeSlot(mark(SlotKind::email, end)) : std::nullopt;
}

MaybeSlot read_link(const Atoms& atoms, std::uint32_t at) {
    if (!is_word_or_number(atoms, at) || (at > 0 && atoms.is_glued(at) && is_word_or_number(atoms, at - 1))) {
        return std::nullopt;
    }
    const bool scheme =
        (atoms.is(at, u"http") || atoms.is(at, u"https")) && atoms.is(at + 1, u":") && atoms.is(at + 2, u"/");
    if (scheme) return mark(SlotKind::link, behind_path(atoms, at + 3));
    const auto domain = behind_domain(atoms, at);
    if (domain == 0 || !(is_top_level(atoms[domain - 1].text) || atoms.is(at, u"www"))) return std::nullopt;
    const bool path = atoms.is(domain, u"/") && atoms.is_glued(domain);
    return mark(SlotKind::link, path ? behind_path(atoms, domain) : domain);
}

}  // namespace haoping
