#include "text/currency_names.h"
#include "text/field_names.h"
#include "text/slots.h"

namespace haoping {
namespace {

SlotReading blank(std::uint32_t end) { return {SlotKind::placeholder, end, std::monostate{}}; }

bool is_only(std::u16string_view text, char16_t c) { return text.find_first_not_of(c) == std::u16string_view::npos; }

// What stands between two signs on one line; brackets of another kind may stand inside.
struct Enclosed {
    std::uint32_t begin = 0;
    std::uint32_t close = 0;
};
constexpr std::uint32_t most_atoms = 12;

std::optional<Enclosed> enclosed(const Atoms& atoms, std::uint32_t begin, std::u16string_view close) {
    for (auto i = begin; i < begin + most_atoms && i < atoms.size() && (i == begin || !atoms.begins_line(i)); ++i) {
        if (atoms.is(i, close)) return i > begin ? std::optional(Enclosed{begin, i}) : std::nullopt;
    }
    return std::nullopt;
}

// What can't be told without a value before it: "xx days", "XX USD", "__ %".
bool wants_value(const Atoms& atoms, std::uint32_t at) {
    if (at >= atoms.size() || atoms.begins_line(at)) return false;
    if (currency_of_sign(atoms[at].text) != nullptr || currency_of_word(atoms[at].text) != nullptr) return true;
    return atoms.is_any(
        at, {u"day",   u"days",     u"hour",    u"hours", u"hrs", u"week", u"weeks", u"minutes", u"minute",  u"months",
             u"month", u"business", u"working", u"usd",   u"eur", u"gbp",  u"rmb",   u"cny",     u"percent", u"%",
             u"天",    u"元",       u"日",      u"月",    u"号",  u"年",   u"小",    u"个",      u"美",      u"欧",
             u"先",    u"女",       u"周",      u"工",    u"块",  u"折",   u"分"});
}

// Braces are left over from a template whatever they name, unless the value was written between them.
MaybeSlot read_braces(const Atoms& atoms, std::uint32_t at) {
    constexpr std::size_t long_number = 4;
    const bool twice = atoms.is(at + 1, u"{") && atoms.is_glued(at + 1);
    auto first = twice ? at + 2 : at + 1;
    if (atoms.is_any(first, {u"$", u"%", u"#"})) ++first;
    const auto inside = enclosed(atoms, first, u"}");
    if (!inside) return std::nullopt;
    const auto kind = atoms[first].kind;
    const bool index = kind == TokenKind::number && inside->close == first + 1 && atoms[first].text.size() == 1;
    bool filled = false;
    for (auto i = first; i < inside->close; ++i) filled |= atoms.is_number(i) && atoms[i].text.size() >= long_number;
    if (filled || !(index || kind == TokenKind::word || kind == TokenKind::han)) return std::nullopt;
    const auto close = inside->close;
    return blank(twice && atoms.is(close + 1, u"}") && atoms.is_glued(close + 1) ? close + 2 : close + 1);
}

// "[Order]: 8104772531", 【发货时间】11月18日: a label with its value.
bool is_label(const Atoms& atoms, std::uint32_t open, std::uint32_t close, FieldName named) {
    const auto behind = close + 1;
    if (atoms.is(behind, u":") || atoms.is_number(behind) || atoms.is(behind, u"#")) return !atoms.begins_line(behind);
    const bool heads_line =
        atoms.begins_line(open) && !atoms.begins_line(behind) && atoms[behind].kind != TokenKind::symbol;
    return heads_line && named == FieldName::thing && !wants_value(atoms, behind);
}

// "[date]", 【订单号】, "<name>": only what names a field.
MaybeSlot read_brackets(const Atoms& atoms, std::uint32_t at, std::u16string_view close) {
    const auto inside = enclosed(atoms, at + 1, close);
    if (!inside) return std::nullopt;
    const bool ticked = inside->close == inside->begin + 1 && atoms.is_any(inside->begin, {u"x", u"v"});
    if (ticked && !wants_value(atoms, inside->close + 1)) return std::nullopt;
    const auto named = field_named(atoms, inside->begin, inside->close);
    if (named == FieldName::none || is_label(atoms, at, inside->close, named)) return std::nullopt;
    return blank(inside->close + 1);
}

// "I need the recipient (full name)" says what is meant; "Dear (full name)" waits for it.
bool explains_word_before(const Atoms& atoms, std::uint32_t at) {
    if (at == 0 || atoms.begins_line(at)) return false;
    const auto& before = atoms[at - 1];
    if (before.kind == TokenKind::symbol || before.kind == TokenKind::number) return false;
    return !atoms.is_any(at - 1, {u"dear",   u"hi", u"hello", u"hey",    u"mr",    u"ms", u"mrs", u"no",  u"number",
                                  u"order",  u"on", u"by",    u"before", u"until", u"of", u"to",  u"for", u"is",
                                  u"within", u"的", u"是",    u"为",     u"于",    u"在", u"到",  u"号"});
}

// "9 to 18 (your time)", 在线（您的时间）: says whose clock is meant.
bool is_note_of_time(const Atoms& atoms, std::uint32_t at, std::uint32_t close) {
    const bool of_time = atoms.is(close - 1, u"time") || (atoms.is(close - 2, u"时") && atoms.is(close - 1, u"间"));
    return of_time && at > 0 && !atoms.begins_line(at) && (atoms.is_number(at - 1) || explains_word_before(atoms, at));
}

// "(your name)", "(date)"; longer ones may tell something: "(order and address)".
MaybeSlot read_round(const Atoms& atoms, std::uint32_t at) {
    const std::uint32_t longest = atoms.is_han(at + 1) ? 8 : 4;
    const auto inside = enclosed(atoms, at + 1, u")");
    if (!inside || inside->close - inside->begin > longest || is_note_of_time(atoms, at, inside->close))
        return std::nullopt;
    const auto named = field_named(atoms, inside->begin, inside->close);
    for (auto i = inside->begin; i < inside->close; ++i) {
        if (atoms.is_any(i, {u"and", u"or"})) return std::nullopt;
    }
    const bool told = atoms.is_any(
        inside->begin, {u"your", u"insert", u"enter", u"please", u"fill", u"put", u"add", u"请", u"填", u"您", u"你"});
    const bool usual = !explains_word_before(atoms, at) &&
                       (named == FieldName::person ||
                        atoms.is_any(inside->begin, {u"date", u"order", u"tracking", u"amount", u"number"}) ||
                        atoms.spells(inside->begin, u"日期") > 0);
    return named != FieldName::none && (told || usual) ? MaybeSlot(blank(inside->close + 1)) : std::nullopt;
}

// "(fill in)", "[choose one]", "(选填)": an order to whoever writes.
MaybeSlot read_order(const Atoms& atoms, std::uint32_t at, std::u16string_view close) {
    const auto inside = enclosed(atoms, at + 1, close);
    if (!inside || inside->close - inside->begin > 4) return std::nullopt;
    const auto first = inside->begin;
    const bool orders = (atoms.is(first, u"fill") && atoms.is_any(first + 1, {u"in", u"out"})) ||
                        (atoms.is_any(first, {u"choose", u"pick", u"select", u"delete"}) &&
                         atoms.is_any(first + 1, {u"one", u"as", u"where"})) ||
                        atoms.spells(first, u"待填") > 0 || atoms.spells(first, u"填写") > 0 ||
                        atoms.spells(first, u"二选一") > 0 || atoms.spells(first, u"选填") > 0;
    return orders ? MaybeSlot(blank(inside->close + 1)) : std::nullopt;
}

std::uint32_t behind_run(const Atoms& atoms, std::uint32_t at) {
    auto end = at + 1;
    while (atoms.is(end, atoms[at].text) && atoms.is_glued(end)) ++end;
    return end;
}

bool is_alone_on_line(const Atoms& atoms, std::uint32_t begin, std::uint32_t end) {
    return atoms.begins_line(begin) && (end >= atoms.size() || atoms.begins_line(end));
}

// "○○您好", "×月×日": rings, boxes and crosses mean nothing else, but for "3×" and a rule of them.
MaybeSlot read_rings(const Atoms& atoms, std::uint32_t at) {
    const auto end = behind_run(atoms, at);
    const bool counted = at > 0 && atoms.is_number(at - 1);
    if (counted || is_alone_on_line(atoms, at, end)) return std::nullopt;
    const bool of_han = atoms.is_han(end) && atoms.is_glued(end) && wants_value(atoms, end);
    return end > at + 1 || of_han ? MaybeSlot(blank(end)) : std::nullopt;
}

// "**USD 45**" and "**now**" are print: the signs hold on to what is between them.
bool opens_print(const Atoms& atoms, std::uint32_t at, std::uint32_t end) {
    if (!atoms.is_glued(end)) return false;
    for (auto i = end; i < end + most_atoms && i < atoms.size() && !atoms.begins_line(i); ++i) {
        if (!atoms.is(i, atoms[at].text) || !atoms.is_glued(i)) continue;
        return !wants_value(atoms, behind_run(atoms, i));
    }
    return false;
}

// "*** USD", "Dear ***,", 订单号***: no ratings (5***), no hidden names (张**), no rule of them.
MaybeSlot read_stars(const Atoms& atoms, std::uint32_t at) {
    const auto end = behind_run(atoms, at);
    if (end < at + 2 || is_alone_on_line(atoms, at, end) || opens_print(atoms, at, end)) return std::nullopt;
    if (at > 0 && atoms.is_number(at - 1)) return std::nullopt;
    const bool announced = at > 0 && !atoms.begins_line(at) &&
                           atoms.is_any(at - 1, {u"dear", u"hi", u"hello", u"mr", u"ms", u"mrs", u"order", u"number",
                                                 u"no", u"#", u":", u"号", u"为", u"是", u"在", u"于", u"的", u"到"});
    return announced || wants_value(atoms, end) ? MaybeSlot(blank(end)) : std::nullopt;
}

// "??.?? USD", "$amount$": "$amount$", what stands for a value that nobody knew.
MaybeSlot read_stand_in(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is(at, u"?")) {
        auto end = at + 1;
        while (atoms.is_any(end, {u"?", u"."}) && atoms.is_glued(end)) ++end;
        return end > at + 1 && wants_value(atoms, end) ? MaybeSlot(blank(end)) : std::nullopt;
    }
    if (atoms.is_any(at, {u"○", u"〇", u"△", u"□", u"×"})) return read_rings(atoms, at);
    if (atoms.is(at, u"*")) return read_stars(atoms, at);
    if (atoms.is(at, u"$") && atoms.is_glued(at + 1) && at + 1 < atoms.size() &&
        atoms[at + 1].kind == TokenKind::word && atoms.is(at + 2, u"$") && atoms.is_glued(at + 2))
        return blank(at + 3);
    return std::nullopt;
}

// "%name%", "#NAME#", "%s".
MaybeSlot read_between_signs(const Atoms& atoms, std::uint32_t at) {
    if (!atoms.is_glued(at + 1) || (at > 0 && atoms.is_number(at - 1))) return std::nullopt;
    if (atoms.is(at, u"%") && atoms[at + 1].cased == u"s" && !atoms.is_glued(at)) return blank(at + 2);
    const auto inside = enclosed(atoms, at + 1, atoms[at].text);
    if (!inside || !atoms.is_glued(inside->close)) return std::nullopt;
    for (auto i = inside->begin; i < inside->close; ++i) {
        if (!atoms.is_glued(i)) return std::nullopt;
    }
    const bool named = field_named(atoms, inside->begin, inside->close) != FieldName::none;
    return named ? MaybeSlot(blank(inside->close + 1)) : std::nullopt;
}

// Small "xxx" are kisses, unless a value has to stand there.
MaybeSlot read_crosses(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    const bool capitals = is_only(atom.cased, u'X');
    if (atom.text.size() == 1) {
        const bool of_days =
            atoms.is_any(at + 1, {u"day", u"days", u"hours", u"weeks", u"business", u"working", u"天", u"元", u"小"});
        const bool announced =
            at > 0 && atoms.is_any(at - 1, {u"within", u"in", u"for", u"about", u"of", u"约", u"在", u"需", u"退"});
        const bool counted = at > 0 && atoms.is_number(at - 1) && atoms.is_glued(at);  // "3X"
        const bool of_han_days =
            atoms.is_glued(at + 1) && atoms.is_any(at + 1, {u"个", u"月", u"日", u"号", u"天", u"元"});
        if (of_han_days && !counted) return blank(at + 1);
        return of_days && announced ? MaybeSlot(blank(at + 1)) : std::nullopt;
    }
    if (capitals) return blank(at + 1);
    const bool again = atoms.is_any(at + 1, {u"/", u".", u"-"}) && atoms.is_glued(at + 1) && atoms.is_glued(at + 2) &&
                       atoms[at + 2].kind == TokenKind::word && is_only(atoms[at + 2].text, u'x');
    const bool of_sum = at > 0 && currency_of_sign(atoms[at - 1].text) != nullptr;
    const bool announced = at > 0 && !atoms.begins_line(at) &&
                           atoms.is_any(at - 1, {u"no", u"number", u"order", u"#", u"within", u"dear", u"hi", u"hello",
                                                 u"mr", u"ms", u"号", u"为", u"是", u"约"});
    const bool after_stop = at > 1 && atoms.is(at - 1, u".") && atoms.is(at - 2, u"no");
    return wants_value(atoms, at + 1) || again || of_sum || announced || after_stop ? MaybeSlot(blank(at + 1))
                                                                                    : std::nullopt;
}

// "DD/MM/YYYY", "yyyy-mm-dd".
MaybeSlot read_form_of_date(const Atoms& atoms, std::uint32_t at) {
    const auto is_part = [&](std::uint32_t i) { return atoms.is_any(i, {u"dd", u"mm", u"yy", u"yyyy", u"d", u"m"}); };
    if (atoms[at].text.size() < 2 || (at > 0 && atoms.is_number(at - 1))) return std::nullopt;
    auto end = at + 1;
    while (atoms.is_any(end, {u"/", u"-", u"."}) && atoms.is_glued(end) && atoms.is_glued(end + 1) && is_part(end + 1))
        end += 2;
    return end > at + 1 ? MaybeSlot(blank(end)) : std::nullopt;
}

// "__ days", "___"; alone on its line it is a rule, around a word ("__now__") it is print.
MaybeSlot read_line(const Atoms& atoms, std::uint32_t at) {
    constexpr std::uint32_t shortest = 3;
    if (at > 0 && atoms.is(at - 1, u"_") && atoms.is_glued(at)) return std::nullopt;
    auto end = at + 1;
    while (atoms.is(end, u"_") && atoms.is_glued(end)) ++end;
    if (atoms.begins_line(at) && atoms.begins_line(end)) return std::nullopt;
    const bool blank_line = end - at >= shortest || (end - at > 1 && wants_value(atoms, end));
    return blank_line ? MaybeSlot(blank(end)) : std::nullopt;
}

// "某某您好", "待填写美元"
MaybeSlot read_han_stand_in(const Atoms& atoms, std::uint32_t at) {
    for (const std::u16string_view words : {u"某某", u"待填写", u"待补充", u"待定美元"})
        if (const auto count = atoms.spells(at, words); count > 0) return blank(at + count);
    return std::nullopt;
}

MaybeSlot read_word(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    if (is_only(atom.text, u'x')) return read_crosses(atoms, at);
    if (atoms.is_any(at, {u"tbd", u"tba", u"tbc"}) || atom.cased == u"YYY") return blank(at + 1);
    return atoms.is_any(at, {u"dd", u"mm", u"yyyy"}) ? read_form_of_date(atoms, at) : std::nullopt;
}

}  // namespace

MaybeSlot read_placeholder(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    if (atom.kind == TokenKind::word) return read_word(atoms, at);
    if (atom.kind == TokenKind::han) return read_han_stand_in(atoms, at);
    if (atom.kind != TokenKind::symbol) return std::nullopt;
    if (auto stand_in = read_stand_in(atoms, at)) return stand_in;
    switch (atom.text[0]) {
        case u'_': return read_line(atoms, at);
        case u'{': return read_braces(atoms, at);
        case u'[': {
            if (auto order = read_order(atoms, at, u"]")) return order;
            return read_brackets(atoms, at, u"]");
        }
        case u'\u3010': return read_brackets(atoms, at, u"\u3011");
        case u'<': return read_brackets(atoms, at, u">");
        case u'(': {
            if (auto order = read_order(atoms, at, u")")) return order;
            return read_round(atoms, at);
        }
        case u'%':
        case u'#': return read_between_signs(atoms, at);
        default: return std::nullopt;
    }
}

}  // namespace haoping
