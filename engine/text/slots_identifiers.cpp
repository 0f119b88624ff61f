#include <array>

#include "text/characters.h"
#include "text/slots.h"

namespace haoping {
namespace {

// Letters and digits of a stretch that might be an identifier.
struct Chain {
    std::string folded;  // upper case
    std::uint32_t end = 0;
    std::uint32_t digits = 0;
    std::uint32_t letters = 0;
    bool lower_case = false;  // some letter of it was written small
};

void append(Chain& chain, const Atom& atom) {
    for (const char16_t c : atom.cased) {
        if (is_ascii_digit(c)) {
            ++chain.digits;
        } else if (is_ascii_letter(c)) {
            ++chain.letters;
            chain.lower_case |= !is_ascii_upper(c);
        } else {
            continue;
        }
        chain.folded.push_back(static_cast<char>(is_ascii_upper(c) || is_ascii_digit(c) ? c : c - 0x20));
    }
}

bool is_ascii_word(const Atom& atom) {
    for (const char16_t c : atom.text) {
        if (!is_ascii_letter(c)) return false;
    }
    return !atom.text.empty();
}

bool is_whole_number(const Atom& atom) { return atom.text.find_first_of(u".,") == std::u16string_view::npos; }

bool is_link(const Atoms& atoms, std::uint32_t at) {
    return (atoms.is_number(at) && is_whole_number(atoms[at])) ||
           (atoms[at].kind == TokenKind::word && is_ascii_word(atoms[at]));
}

// Words and numbers with nothing or hyphens between them.
Chain glued_chain(const Atoms& atoms, std::uint32_t at) {
    Chain chain;
    while (is_link(atoms, at)) {
        append(chain, atoms[at]);
        chain.end = ++at;
        if (atoms.is(at, u"-") && atoms.is_glued(at) && atoms.is_glued(at + 1)) ++at;
        if (!atoms.is_glued(at)) break;
    }
    return chain;
}

// "RB 123 456 789 CN": short groups of digits behind blanks, letters only at both ends.
Chain spaced_chain(const Atoms& atoms, std::uint32_t at) {
    const auto is_ends_letters = [&](std::uint32_t i) {
        return atoms[i].kind == TokenKind::word && atoms[i].text.size() == 2 && is_ascii_upper(atoms[i].cased[0]) &&
               is_ascii_upper(atoms[i].cased[1]);
    };
    const auto is_group = [&](std::uint32_t i) {
        return atoms.is_number(i) && is_whole_number(atoms[i]) && atoms[i].text.size() >= 3 &&
               atoms[i].text.size() <= 4;
    };
    Chain chain;
    if (is_ends_letters(at)) append(chain, atoms[at++]);
    auto groups = 0;
    for (; is_group(at) && groups < 8; ++groups) append(chain, atoms[at++]);
    if (groups < 2) return {};
    if (is_ends_letters(at) && chain.letters > 0) append(chain, atoms[at++]);
    chain.end = at;
    return chain;
}

bool is_announced(const Atoms& atoms, std::uint32_t at) {
    constexpr std::array<std::u16string_view, 8> heralds{u"order", u"number", u"no",  u"tracking",
                                                         u"ref",   u"id",     u"sku", u"号"};
    auto before = at;
    for (auto i = 0; i < 2 && before > 0; ++i) {
        const bool sign = atoms.is(before - 1, u":") || atoms.is(before - 1, u".") || atoms.is(before - 1, u"#");
        if (!sign) break;
        --before;
    }
    if (before == 0) return false;
    for (const auto herald : heralds) {
        if (atoms.is(before - 1, herald)) return true;
    }
    return false;
}

// Which chains of letters and digits name something. "1000ml", "iPhone 15" and "3-day" don't.
bool names_something(const Chain& chain, bool hash, bool announced) {
    if (chain.digits >= 6) return true;
    if (hash) return chain.digits >= 3;
    if (announced) return chain.digits >= 4;
    return chain.letters > 0 && chain.digits >= 2 && chain.digits + chain.letters >= 6 && !chain.lower_case;
}

bool is_mobile_herald(const Atoms& atoms, std::uint32_t at) {
    constexpr std::array<std::u16string_view, 9> heralds{u"phone",    u"call", u"tel", u"telephone", u"mobile",
                                                         u"whatsapp", u"cell", u"话",  u"机"};
    auto before = at;
    for (auto i = 0; i < 3 && before > 0; ++i) {
        for (const auto herald : heralds) {
            if (atoms.is(before - 1, herald)) return true;
        }
        --before;
    }
    return false;
}

struct PhoneShape {
    std::uint32_t end = 0;
    std::uint32_t digits = 0;
    std::uint32_t groups = 0;
    bool three_three_four = false;
};

PhoneShape phone_shape(const Atoms& atoms, std::uint32_t at) {
    PhoneShape shape;
    std::array<std::size_t, 8> sizes{};
    while (shape.groups < sizes.size() && (shape.digits < 10 || atoms.is_glued(at))) {
        if (atoms.is(at, u"(") && atoms.is_number(at + 1) && atoms.is(at + 2, u")")) {
            ++at;
        } else if (!atoms.is_number(at) || !is_whole_number(atoms[at])) {
            break;
        }
        sizes[shape.groups++] = atoms[at].text.size();
        shape.digits += static_cast<std::uint32_t>(atoms[at].text.size());
        shape.end = ++at;
        if (atoms.is(at, u")")) shape.end = ++at;
        if (atoms.is(at, u"-") && atoms.is_glued(at)) ++at;
    }
    const auto n = shape.groups;
    shape.three_three_four =
        n >= 3 && n <= 4 && sizes[n - 3] == 3 && sizes[n - 2] == 3 && sizes[n - 1] == 4 && (n == 3 || sizes[0] <= 3);
    return shape;
}

}  // namespace

MaybeSlot read_identifier(const Atoms& atoms, std::uint32_t at) {
    const bool hash = atoms.is(at, u"#");
    const auto first = hash ? at + 1 : at;
    const bool begins_inside = !hash && atoms.is_glued(at) && at > 0 &&
                               (is_link(atoms, at - 1) || atoms.is(at - 1, u"-") || atoms.is(at - 1, u"."));
    if (begins_inside || !is_link(atoms, first)) return std::nullopt;
    const bool announced = is_announced(atoms, at);
    auto chain = glued_chain(atoms, first);
    if (!names_something(chain, hash, announced)) chain = {};
    const auto spaced = spaced_chain(atoms, first);
    const bool spaced_counts = spaced.digits >= 6 && (spaced.letters > 0 || announced || hash);
    if (spaced_counts && spaced.end > chain.end) chain = spaced;
    if (chain.end == 0) return std::nullopt;
    return SlotReading{SlotKind::identifier, chain.end, Identifier{chain.folded}};
}

MaybeSlot read_phone(const Atoms& atoms, std::uint32_t at) {
    const bool plus = atoms.is(at, u"+");
    if (!plus && !atoms.is_number(at) && !atoms.is(at, u"(")) return std::nullopt;
    const auto shape = phone_shape(atoms, plus ? at + 1 : at);
    const bool length_fits = shape.digits >= 7 && shape.digits <= 15;
    if (!length_fits || !(plus || shape.three_three_four || is_mobile_herald(atoms, at))) return std::nullopt;
    return SlotReading{SlotKind::phone, shape.end, std::monostate{}};
}

}  // namespace haoping
