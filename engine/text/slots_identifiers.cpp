#include <algorithm>
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

// Both ends of a postal item's number, written apart from its digits: "LP 00712264 CN". Small ones might be words.
bool is_end_letters(const Atoms& atoms, std::uint32_t at, bool announced) {
    constexpr std::size_t letters = 2;
    const auto& atom = atoms[at];
    if (atom.kind != TokenKind::word || atom.text.size() != letters || !is_ascii_word(atom)) return false;
    if (is_ascii_upper(atom.cased[0]) && is_ascii_upper(atom.cased[1])) return true;
    return announced && !atoms.is_any(at, {u"is", u"in", u"to", u"at", u"on", u"of", u"no", u"we", u"it", u"by", u"as",
                                           u"or", u"if", u"so", u"my", u"an", u"be", u"do"});
}

// The "31" of "8104 7725 31.", behind which the sentence ends or a sign stands.
bool is_short_end(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t longest = 2;
    const bool short_number = atoms.is_number(at) && !atoms.begins_line(at) && atoms[at].text.size() <= longest;
    const bool ends = at + 1 >= atoms.size() || atoms.begins_line(at + 1) || atoms[at + 1].kind == TokenKind::symbol;
    return short_number && ends && !atoms.is_any(at + 1, {u"%", u"-", u"/", u":", u"$"});
}

// How groups of digits that belong together look.
struct GroupForm {
    std::size_t least;  // digits
    std::size_t most;
    bool announced;  // then hyphens with blanks may part them: "114 - 3941689"
};

// The groups of digits from `at` on, joined to the chain; how many.
int append_groups(const Atoms& atoms, std::uint32_t at, const GroupForm& form, Chain& chain) {
    constexpr auto most_groups = 8;
    auto groups = 0;
    while (groups < most_groups && atoms.is_number(at) && is_whole_number(atoms[at])) {
        const auto digits = atoms[at].text.size();
        const bool first = groups == 0;  // may be shorter, and stand in the next line
        if (digits > form.most || (!first && (digits < form.least || atoms.begins_line(at)))) break;
        append(chain, atoms[at]);
        chain.end = ++at;
        ++groups;
        if (form.announced && atoms.is(at, u"-")) ++at;
    }
    return groups;
}

// "RB 123 456 789 CN", "114 - 3941689 - 8772232": groups of digits behind blanks, letters only at both ends.
Chain spaced_chain(const Atoms& atoms, std::uint32_t at, const GroupForm& form) {
    Chain chain;
    if (is_end_letters(atoms, at, form.announced)) append(chain, atoms[at++]);
    const bool lettered = chain.letters > 0;
    const auto groups = append_groups(atoms, at, form, chain);
    if (groups < (lettered ? 1 : 2)) return {};
    if (lettered && is_end_letters(atoms, chain.end, form.announced)) append(chain, atoms[chain.end++]);
    if (form.announced && groups > 1 && is_short_end(atoms, chain.end)) append(chain, atoms[chain.end++]);
    return chain;
}

// The number of a postal item: two letters, eight or nine digits, two letters.
bool is_postal_item(const Chain& chain) {
    constexpr std::uint32_t letters = 4;
    return chain.letters == letters && (chain.digits == 8 || chain.digits == 9);
}

Chain read_spaced(const Atoms& atoms, std::uint32_t at, bool announced) {
    const auto item = spaced_chain(atoms, at, {1, 9, announced});
    if (is_postal_item(item)) return item;
    const auto chain = spaced_chain(atoms, at, {3, announced ? std::size_t{8} : std::size_t{4}, announced});
    const bool counts = chain.digits >= 6 && (chain.letters > 0 || announced);
    const bool one_group = chain.end == at + 1 || (chain.letters > 0 && chain.letters < 4 && chain.end <= at + 2);
    return counts && !one_group ? chain : Chain{};
}

// What says that a number names something: "No.", "order:", 单号是.
enum class Herald : std::uint8_t { none, thing, number };
Herald herald_of(const Atoms& atoms, std::uint32_t at) {
    auto before = at;
    for (auto i = 0; i < 3 && before > 0; ++i) {
        if (!atoms.is_any(before - 1, {u":", u".", u"#", u"is", u"was", u"是", u"为", u"("})) break;
        --before;
    }
    if (before == 0) return Herald::none;
    if (atoms.is_any(before - 1, {u"number", u"no", u"nr", u"ref", u"reference", u"id", u"sku", u"号", u"num"})) {
        return Herald::number;
    }
    return atoms.is_any(before - 1, {u"order", u"tracking", u"parcel", u"单"}) ? Herald::thing : Herald::none;
}

bool follows_postcode_word(const Atoms& atoms, std::uint32_t at) {
    auto before = at;
    while (before > 0 && atoms.is_any(before - 1, {u":", u"code", u"is", u"是", u"为", u"number"})) --before;
    if (before == 0) return false;
    if (atoms.is_any(before - 1, {u"zip", u"postcode", u"postal", u"post", u"plz", u"cep", u"zipcode"})) return true;
    return before >= 2 && ((atoms.is(before - 2, u"邮") && atoms.is(before - 1, u"编")) ||
                           (atoms.is(before - 2, u"编") && atoms.is(before - 1, u"码")));
}

// "90210-1234", "80020-090", "SW1A1AA", "K1A0B1".
bool has_form_of_postcode(const Atoms& atoms, std::uint32_t at, const Chain& chain) {
    const auto second = atoms[at + 2].text.size();
    const bool parted = chain.letters == 0 && chain.end == at + 3 && atoms.is(at + 1, u"-");
    if (parted && atoms[at].text.size() == 5 && (second == 3 || second == 4)) return true;
    for (auto i = at; i < chain.end; ++i) {
        if (atoms.is(i, u"-")) return false;
    }
    const auto shape = [&](std::size_t i) {
        return chain.folded[i] <= '9' ? '9' : 'A';
    };  // digits stand before letters
    std::string form;
    for (std::size_t i = 0; i < chain.folded.size() && i < 8; ++i) form.push_back(shape(i));
    constexpr std::array<std::string_view, 6> forms{"A99AA", "A999AA", "AA99AA", "AA999AA", "AA9A9AA", "A9A9A9"};
    return std::ranges::find(forms, form) != forms.end();
}

bool is_year(const Chain& chain) {
    return chain.letters == 0 && chain.digits == 4 &&
           (chain.folded.starts_with("20") || chain.folded.starts_with("199"));
}

// "150000" counts something.
bool is_round(const Chain& chain) { return chain.letters == 0 && chain.digits <= 8 && chain.folded.ends_with("000"); }

// Which chains of letters and digits name something. "1000ml", "iPhone 15" and "3-day" don't.
bool names_something(const Chain& chain, bool hash, Herald herald) {
    if (hash) return chain.digits >= 3;
    if (herald == Herald::number && chain.digits >= 4) return true;
    if (herald == Herald::thing && chain.digits >= 4 && !is_year(chain)) return true;
    if (chain.digits >= 6) return !is_round(chain);
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
    const auto herald = herald_of(atoms, at);
    const bool announced = hash || herald != Herald::none;
    auto chain = glued_chain(atoms, first);
    if (!names_something(chain, hash, herald)) chain = {};
    if (auto spaced = read_spaced(atoms, first, announced); spaced.end > chain.end) chain = std::move(spaced);
    if (chain.end == 0) return std::nullopt;
    const bool postcode = follows_postcode_word(atoms, at) || (!announced && has_form_of_postcode(atoms, first, chain));
    return postcode ? std::nullopt : MaybeSlot(SlotReading{SlotKind::identifier, chain.end, Identifier{chain.folded}});
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
