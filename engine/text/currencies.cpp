#include "text/currencies.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/currency_codes.h"
#include "text/currency_names.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// Codes that are English words or names too: only in capitals, and not where everything is shouted.
constexpr WordEntry<bool> word_entries[] = {
    {"all", true}, {"ang", true}, {"amd", true}, {"bam", true}, {"bob", true}, {"cop", true}, {"cup", true},
    {"dop", true}, {"gel", true}, {"lak", true}, {"mad", true}, {"mop", true}, {"nad", true}, {"pen", true},
    {"php", true}, {"ron", true}, {"sos", true}, {"top", true}, {"try", true}, {"mur", true}, {"ern", true},
};
constexpr WordTable words_like_codes(word_entries);

// Below it "Ft" are feet.
constexpr double least_forints = 100;

bool are_capitals(std::u16string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char16_t c) { return is_ascii_upper(c); });
}

bool is_shouted(const Atoms& atoms, std::uint32_t at) {
    return atoms[at].kind == TokenKind::word && atoms[at].cased.size() > 1 && are_capitals(atoms[at].cased);
}

std::optional<Currency> of_code(const Atom& atom) {
    constexpr std::size_t length = 3;
    if (atom.kind != TokenKind::word || atom.text.size() != length) return std::nullopt;
    std::array<char, length> code{};
    for (std::size_t i = 0; i < length; ++i) {
        const char16_t c = atom.text[i];
        if (!is_ascii_letter(c)) return std::nullopt;
        code[i] = static_cast<char>(c - u'a' + u'A');
    }
    const auto known = currency_code({code.data(), length});
    if (known.empty() || (words_like_codes.contains(atom.text) && !are_capitals(atom.cased))) return std::nullopt;
    return Currency{known, {}};
}

bool is_written_as(Letters letters, const Atom& atom) {
    switch (letters) {
        case Letters::any: return true;
        case Letters::capital: return is_ascii_upper(atom.cased[0]);
        case Letters::capitals: return are_capitals(atom.cased);
    }
    return false;
}

// "US", "Australian", "Hong Kong", "U.S."; the atom behind it.
struct Nation {
    std::string_view code;
    std::uint32_t end = 0;
    bool one_letter = false;
};
std::optional<Nation> read_nation(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, u"u") && atoms.is(at + 1, u".") && atoms.is(at + 2, u"s")) {
        return Nation{"USD", atoms.is(at + 3, u".") ? at + 4 : at + 3, false};
    }
    const bool two_words = atoms.is_any(at, {u"hong", u"new", u"south", u"sri"});
    const auto name = two_words ? at + 1 : at;
    if (atoms[name].kind != TokenKind::word) return std::nullopt;
    const auto code = currency_of_nation(atoms[name].text);
    if (code.empty()) return std::nullopt;
    return Nation{code, name + 1, atoms[name].text.size() == 1};
}

// "US $", "A$"; with a name of a currency only behind a number: "46 Swedish kronor".
MaybeCurrency read_with_nation(const Atoms& atoms, std::uint32_t at, Side side) {
    const auto nation = read_nation(atoms, at);
    if (!nation) return std::nullopt;
    const auto& unit = atoms[nation->end];
    const bool pronoun = atoms[at].cased == u"us";
    if (const auto* sign = currency_of_sign(unit.text)) {
        const bool apart = !unit.glued && (nation->one_letter || pronoun);  // "a $5 coupon", "give us $5"
        const bool fits = !apart && (may_stand_for(*sign, nation->code) || nation->code == "BRL");
        return fits ? MaybeCurrency(ReadCurrency{{nation->code, {}}, nation->end + 1}) : std::nullopt;
    }
    const auto name = atoms.is(nation->end, u"-") ? nation->end + 1 : nation->end;  // "US-Dollar"
    const auto* word = nation->one_letter || side == Side::both ? nullptr : currency_of_word(atoms[name].text);
    const bool fits = word != nullptr && may_stand_for(word->currency, nation->code);
    return fits ? MaybeCurrency(ReadCurrency{{nation->code, {}}, name + 1}) : std::nullopt;
}

// "R486.20", "R 1 299.50"; "size R 48" is none.
bool is_rand(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t long_number = 3;
    if (atoms[at].cased != u"R" || !atoms.is_number(at + 1)) return false;
    return atoms.is_glued(at + 1) || atoms[at + 1].text.size() > long_number || atoms.is_number(at + 2);
}

// "refund ALL 10": shouted, and no sum in leks, of which a hundred make a euro.
bool counts_all(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t shortest_sum = 3;
    return atoms.is(at, u"all") && atoms.is_number(at + 1) && atoms[at + 1].text.size() < shortest_sum;
}

MaybeCurrency read_word_before(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    if (counts_all(atoms, at)) return std::nullopt;
    if (const auto code = of_code(atom)) {
        const auto* sign = currency_of_sign(atoms[at + 1].text);
        const bool signed_too = sign != nullptr && may_stand_for(*sign, code->code);
        if (words_like_codes.contains(atom.text) && is_shouted(atoms, at + 2)) return std::nullopt;
        return ReadCurrency{*code, signed_too ? at + 2 : at + 1};
    }
    if (is_rand(atoms, at)) return ReadCurrency{{"ZAR", {}}, at + 1};
    const auto* word = currency_of_word(atom.text);
    if (word == nullptr || word->side != Side::both || !is_written_as(word->letters, atom)) return std::nullopt;
    return ReadCurrency{word->currency, atoms.is(at + 1, u".") ? at + 2 : at + 1};
}

// What is counted by 块 beside money, or done together: 两块手表, 一块全新的板, 一块儿, 一块寄.
bool is_counted_by_block(const Atoms& atoms, std::uint32_t at) {
    constexpr std::array<std::u16string_view, 43> goods{
        u"手表", u"腕表", u"表",   u"电池", u"蛋糕", u"香皂", u"肥皂", u"巧克力", u"布",   u"面料", u"毛巾",
        u"毛毯", u"地毯", u"地垫", u"玻璃", u"屏",   u"滑板", u"木板", u"板",     u"砖",   u"瓷砖", u"石",
        u"宝石", u"硬盘", u"主板", u"镜片", u"积木", u"拼图", u"橡皮", u"海绵",   u"抹布", u"桌布", u"肉",
        u"手帕", u"手绘", u"数位", u"绘图", u"平板", u"全新", u"新的", u"儿",     u"寄",   u"发"};
    return std::ranges::any_of(goods, [&](auto name) { return atoms.spells(at, name) > 0; });
}

// 元 begins other words too: 3元素, 元旦.
bool continues_other_word(const Atoms& atoms, std::uint32_t at, const HanCurrency& name) {
    if (name.whole_word) return !atoms.begins_token(at);
    if (name.name == u"块") return is_counted_by_block(atoms, at);
    return name.name == u"元" && atoms.is_any(at, {u"旦", u"素", u"件", u"老", u"首", u"宝", u"宵"});
}

MaybeCurrency read_han(const Atoms& atoms, std::uint32_t at, Side side) {
    for (const auto& entry : han_currencies()) {
        if (side == Side::both && !entry.before) continue;
        const auto length = atoms.spells(at, entry.name);
        if (length == 0 || continues_other_word(atoms, at + length, entry)) continue;
        return ReadCurrency{entry.currency, at + length};
    }
    return std::nullopt;
}

// The sign of "46 $46" and "46 US $46" belongs to the second number.
bool belongs_to_next(const Atoms& atoms, std::uint32_t at, const ReadCurrency& sign) {
    return !atoms.is_glued(at) && atoms.is_number(sign.end) && atoms.is_glued(sign.end);
}

// How many atoms before a unit a word may stand that tells what it measures.
constexpr std::uint32_t farthest_word = 6;

// "The refund is 350 crowns": money is spoken of before the number.
bool is_paid(const Atoms& atoms, std::uint32_t at) {
    for (std::uint32_t back = 1; back <= farthest_word && back <= at; ++back) {
        const auto word = atoms[at - back].text;
        if (word.starts_with(u"refund") || word.starts_with(u"reimburs") || word.starts_with(u"compensat")) return true;
        if (atoms.is_any(at - back, {u"pay", u"paid", u"pays", u"cost", u"costs", u"price", u"fee", u"sum", u"amount",
                                     u"voucher", u"coupon", u"worth", u"credit", u"charged", u"discount"})) {
            return true;
        }
    }
    return false;
}

// "a 12-pound turkey", "up to twelve pounds of meat", "12 pounds (5.4 kg)".
bool is_of_heavy_thing(const Atoms& atoms, std::uint32_t at) {
    for (std::uint32_t step = 1; step <= farthest_word; ++step) {
        const auto is_heavy = [&](std::uint32_t i) {
            return atoms.is_any(
                i, {u"turkey",   u"chicken",   u"goose",    u"bird",   u"roast",  u"ham",   u"beef", u"pork", u"meat",
                    u"holds",    u"carries",   u"capacity", u"weight", u"flour",  u"dough", u"kg",   u"kilo", u"kilos",
                    u"kilogram", u"kilograms", u"lb",       u"lbs",    u"ounces", u"oz",    u"load", u"heavy"});
        };
        if ((step <= at && is_heavy(at - step)) || is_heavy(at + step)) return true;
    }
    return false;
}

// "weighs 9.5 pounds", "9.5 pounds in weight".
bool is_weight(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is_any(at + 1, {u"heavy", u"heavier", u"lighter"})) return true;
    if (atoms.is_any(at + 1, {u"in", u"of"}) && atoms.is(at + 2, u"weight")) return true;
    if (!is_paid(atoms, at) && is_of_heavy_thing(atoms, at)) return true;
    for (std::uint32_t back = 1; back <= farthest_word && back <= at; ++back) {
        const auto word = atoms[at - back].text;
        if (word.starts_with(u"weigh") || word == u"heavy") return true;
        if (atoms[at - back].kind == TokenKind::symbol && word != u"." && word != u":") return false;
    }
    return false;
}

MaybeCurrency read_word_behind(const Atoms& atoms, std::uint32_t at, double amount) {
    const auto& atom = atoms[at];
    if (const auto code = of_code(atom)) {
        const bool shouted = words_like_codes.contains(atom.text) && is_shouted(atoms, at + 1);
        return shouted ? std::nullopt : MaybeCurrency(ReadCurrency{*code, at + 1});
    }
    const auto* word = currency_of_word(atom.text);
    if (word == nullptr || !is_written_as(word->letters, atom)) return std::nullopt;
    if (word->side == Side::behind_nation && !is_paid(atoms, at)) return std::nullopt;
    if (atom.text.starts_with(u"pound") && is_weight(atoms, at)) return std::nullopt;
    if (atom.text == u"ft" && amount < least_forints) return std::nullopt;
    const bool sterling = atoms.is(at + 1, u"sterling");
    return ReadCurrency{word->currency, sterling ? at + 2 : at + 1};
}

}  // namespace

bool may_stand_for(const Currency& currency, std::string_view code) {
    return currency.code == code || (!code.empty() && currency.others.find(code) != std::string_view::npos);
}

bool have_common(const Currency& one, const Currency& other) {
    if (may_stand_for(one, other.code) || may_stand_for(other, one.code)) return true;
    constexpr std::size_t code = 3;
    for (auto rest = one.others; rest.size() >= code; rest.remove_prefix(std::min(rest.size(), code + 1))) {
        if (may_stand_for(other, rest.substr(0, code))) return true;
    }
    return false;
}

MaybeCurrency read_currency_before(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    if (atom.kind == TokenKind::han) {
        auto name = read_han(atoms, at, Side::both);
        if (!name) return std::nullopt;
        const auto* sign = currency_of_sign(atoms[name->end].text);
        if (sign != nullptr && may_stand_for(*sign, name->currency.code)) ++name->end;
        return name;
    }
    if (const auto* sign = currency_of_sign(atom.text)) return ReadCurrency{*sign, at + 1};
    if (atom.kind != TokenKind::word) return std::nullopt;
    if (auto with_nation = read_with_nation(atoms, at, Side::both)) return with_nation;
    return read_word_before(atoms, at);
}

MaybeCurrency read_currency_behind(const Atoms& atoms, std::uint32_t at, double amount) {
    const auto& atom = atoms[at];
    if (atom.kind == TokenKind::han) return at < atoms.size() ? read_han(atoms, at, Side::behind) : std::nullopt;
    if (const auto* sign = currency_of_sign(atom.text)) {
        const ReadCurrency read{*sign, at + 1};
        return belongs_to_next(atoms, at, read) ? std::nullopt : MaybeCurrency(read);
    }
    if (atom.kind != TokenKind::word) return std::nullopt;
    if (const auto with_nation = read_with_nation(atoms, at, Side::behind)) {
        return belongs_to_next(atoms, at, *with_nation) ? std::nullopt : with_nation;
    }
    return read_word_behind(atoms, at, amount);
}

MaybeCurrency read_which_currency(const Atoms& atoms, std::uint32_t at, const Currency& sign) {
    const bool brackets = atoms.is(at, u"(");
    const auto code = of_code(atoms[brackets ? at + 1 : at]);
    if (!code || !may_stand_for(sign, code->code)) return std::nullopt;
    if (!brackets) return ReadCurrency{*code, at + 1};
    return atoms.is(at + 2, u")") ? MaybeCurrency(ReadCurrency{*code, at + 3}) : std::nullopt;
}

bool may_begin_currency(const Atom& word) {
    const auto* name = currency_of_word(word.text);
    return (name != nullptr && name->side == Side::both) || word.text == u"r" || of_code(word).has_value();
}

bool names_currency(const Atom& atom) { return atom.kind == TokenKind::word && currency_of_word(atom.text) != nullptr; }

bool is_currency_sign(const Atom& atom) { return currency_of_sign(atom.text) != nullptr; }

}  // namespace haoping
