#include "text/date_context.h"

#include "text/characters.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// clang-format off
constexpr WordEntry<bool> announcing[] = {
    {"on", true}, {"by", true}, {"until", true}, {"till", true}, {"til", true}, {"before", true}, {"after", true},
    {"since", true}, {"from", true}, {"to", true}, {"between", true}, {"through", true}, {"date", true},
    {"dated", true}, {"day", true}, {"eta", true}, {"due", true}, {"deadline", true}, {"delivery", true},
    {"delivered", true}, {"arrival", true}, {"arrive", true}, {"arrives", true}, {"arrived", true},
    {"arriving", true}, {"expected", true}, {"estimated", true}, {"shipped", true}, {"ships", true}, {"sent", true},
    {"left", true}, {"leaves", true}, {"dispatched", true}, {"ordered", true}, {"placed", true}, {"latest", true},
    {"window", true}, {"monday", true}, {"tuesday", true}, {"wednesday", true}, {"thursday", true}, {"friday", true},
    {"saturday", true}, {"sunday", true},
};
constexpr WordEntry<bool> things[] = {
    {"version", true}, {"ver", true}, {"v", true}, {"model", true}, {"size", true}, {"sizes", true},
    {"firmware", true}, {"ios", true}, {"android", true}, {"release", true}, {"build", true}, {"ip", true},
    {"page", true}, {"pages", true}, {"chapter", true}, {"section", true}, {"ratio", true}, {"scale", true},
    {"item", true}, {"items", true}, {"rev", true}, {"revision", true}, {"edition", true},
    {"apartment", true}, {"apt", true}, {"flat", true}, {"room", true}, {"suite", true}, {"unit", true},
    {"house", true}, {"building", true}, {"block", true}, {"floor", true}, {"gate", true}, {"street", true},
    {"part", true}, {"article", true}, {"type", true}, {"series", true},
};
constexpr WordEntry<bool> measured[] = {
    {"price", true}, {"cost", true}, {"costs", true}, {"fee", true}, {"total", true}, {"sum", true},
    {"amount", true}, {"value", true}, {"worth", true}, {"weighs", true}, {"weigh", true}, {"weight", true},
    {"measures", true}, {"length", true}, {"width", true}, {"height", true}, {"diameter", true}, {"rating", true},
};
constexpr WordEntry<bool> counted[] = {
    {"of", true}, {"inch", true}, {"inches", true}, {"cup", true}, {"cups", true}, {"mm", true}, {"cm", true},
    {"m", true}, {"kg", true}, {"g", true}, {"ml", true}, {"stars", true}, {"star", true}, {"points", true},
    {"point", true}, {"pieces", true}, {"pcs", true}, {"hours", true}, {"hour", true}, {"days", true}, {"day", true},
    {"weeks", true}, {"months", true}, {"times", true}, {"am", true}, {"pm", true}, {"h", true}, {"uhr", true},
    {"business", true}, {"working", true}, {"customers", true}, {"items", true}, {"price", true}, {"years", true},
    {"percent", true}, {"ratio", true},
};
constexpr WordEntry<bool> following[] = {
    {"and", true}, {"or", true}, {"at", true}, {"to", true}, {"we", true}, {"i", true}, {"you", true}, {"it", true},
    {"they", true}, {"he", true}, {"she", true}, {"your", true}, {"our", true}, {"my", true}, {"the", true},
    {"in", true}, {"if", true}, {"when", true}, {"so", true}, {"but", true}, {"because", true}, {"as", true},
    {"will", true}, {"is", true}, {"was", true}, {"for", true}, {"with", true}, {"from", true}, {"until", true},
    {"till", true}, {"through", true}, {"before", true}, {"after", true}, {"this", true}, {"next", true},
    {"last", true}, {"then", true}, {"latest", true}, {"morning", true}, {"afternoon", true}, {"evening", true},
    {"noon", true}, {"midnight", true}, {"by", true}, {"via", true}, {"please", true}, {"there", true},
    {"that", true}, {"which", true}, {"a", true}, {"an", true}, {"already", true}, {"because", true},
    {"instead", true}, {"too", true}, {"only", true}, {"not", true}, {"works", true}, {"would", true},
    {"should", true}, {"and", true}, {"rather", true}, {"unless", true}, {"while", true},
};
// clang-format on
constexpr WordTable announcing_words(announcing);
constexpr WordTable thing_words(things);
constexpr WordTable measured_words(measured);
constexpr WordTable counted_words(counted);
constexpr WordTable following_words(following);

constexpr std::u16string_view han_before = u"于在到至自从截止迟是期间计约";
constexpr std::u16string_view han_behind = u"前后发到寄送签下出日号之起止当";

bool is_one_of(std::u16string_view characters, const Atom& atom) {
    return !atom.text.empty() && characters.find(atom.text) != std::u16string_view::npos;
}

// The place of the word before: "the", ":", "(" and "~" are passed over.
std::uint32_t word_before(const Atoms& atoms, std::uint32_t at) {
    while (at > 0 && atoms.is_any(at - 1, {u"the", u":", u"(", u"~", u",", u"."})) --at;
    return at;
}

// "the price is 26.11", "it weighs 26.11"
bool is_measured(const Atoms& atoms, std::uint32_t before) {
    if (before > 1 && atoms.is_any(before - 1, {u"is", u"was", u"of"})) --before;
    return before > 0 && measured_words.contains(atoms[before - 1].text);
}

}  // namespace

bool announces_day(const Atoms& atoms, std::uint32_t at) {
    const auto before = word_before(atoms, at);
    if (before == 0) return false;
    const auto& word = atoms[before - 1];
    if (word.kind == TokenKind::han) return is_one_of(han_before, word);
    if (announcing_words.contains(word.text)) return true;
    const bool is = atoms.is(before - 1, u"is") || atoms.is(before - 1, u"was");
    return is && before > 1 &&
           atoms.is_any(before - 2, {u"date", u"day", u"delivery", u"arrival", u"deadline", u"eta"});
}

bool follows_weekday(const Atoms& atoms, std::uint32_t at) {
    const auto before = word_before(atoms, at);
    return before > 0 && atoms[before - 1].text.ends_with(u"day") && atoms[before - 1].text.size() > 3;
}

bool continues_day(const Atoms& atoms, std::uint32_t at) {
    return atoms.is_han(at) && is_one_of(han_behind, atoms[at]);
}

bool is_name_of_thing(const Atoms& atoms, std::uint32_t at) {
    const auto before = word_before(atoms, at);
    if (is_measured(atoms, before)) return true;
    return before > 0 && (thing_words.contains(atoms[before - 1].text) || atoms.is(before - 1, u"版") ||
                          (atoms.is(before - 1, u"本") && before > 1 && atoms.is(before - 2, u"版")) ||
                          atoms.is(before - 1, u"码") || atoms.is(before - 1, u"型"));
}

bool tells_delivery(const Atoms& atoms, std::uint32_t at) {
    if (atoms.spells(at, u"之前") > 0 || atoms.spells(at, u"以前") > 0) {
        at += 2;
    } else if (atoms.is(at, u"前")) {
        ++at;
    }
    for (const auto* word : {u"送达", u"送到", u"到货", u"到达", u"发货", u"发出", u"寄出", u"寄送", u"签收", u"派送",
                             u"出库", u"下单", u"配送", u"收到"}) {
        if (atoms.spells(at, word) > 0) return true;
    }
    return false;
}

bool is_counted(const Atoms& atoms, std::uint32_t at) {
    const bool hours = atoms.is_any(at, {u"a", u"p"}) && atoms.is(at + 1, u".") && atoms.is(at + 2, u"m");
    return hours || counted_words.contains(atoms[at].text) ||
           atoms.is_any(at, {u"%", u"\"", u":", u"个", u"天", u"件", u"点", u"寸", u"厘", u"折", u"元", u"周"});
}

bool may_follow_day(const Atoms& atoms, std::uint32_t at) {
    const auto& next = atoms[at];
    if (at >= atoms.size() || next.begins_line || next.kind == TokenKind::han) return true;
    if (next.kind == TokenKind::symbol) return true;
    return next.kind == TokenKind::word && following_words.contains(next.text);
}

}  // namespace haoping
