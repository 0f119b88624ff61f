#include <string_view>

#include "text/currencies.h"
#include "text/date_parts.h"
#include "text/slots.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// clang-format off
constexpr WordEntry<bool> entries[] = {
    // months and days
    {"january", true}, {"jan", true}, {"february", true}, {"feb", true}, {"march", true}, {"mar", true},
    {"april", true}, {"apr", true}, {"may", true}, {"june", true}, {"jun", true}, {"july", true}, {"jul", true},
    {"august", true}, {"aug", true}, {"september", true}, {"sept", true}, {"sep", true}, {"october", true},
    {"oct", true}, {"november", true}, {"nov", true}, {"december", true}, {"dec", true}, {"today", true},
    {"tonight", true}, {"tomorrow", true}, {"tmr", true}, {"tmrw", true}, {"yesterday", true},
    {"day", true}, {"end", true}, {"next", true}, {"this", true}, {"last", true}, {"monday", true}, {"tuesday", true},
    {"wednesday", true}, {"thursday", true}, {"friday", true}, {"saturday", true}, {"sunday", true},
    {"mondays", true}, {"fridays", true}, {"mon", true}, {"tue", true}, {"tues", true}, {"wed", true},
    {"thu", true}, {"thurs", true}, {"fri", true}, {"sat", true}, {"sun", true},
    {"first", true}, {"second", true}, {"third", true}, {"fourth", true}, {"fifth", true}, {"sixth", true},
    {"seventh", true}, {"eighth", true}, {"ninth", true}, {"tenth", true}, {"eleventh", true}, {"twelfth", true},
    {"thirteenth", true}, {"fourteenth", true}, {"fifteenth", true}, {"sixteenth", true}, {"seventeenth", true},
    {"eighteenth", true}, {"nineteenth", true}, {"twentieth", true}, {"thirtieth", true},
    // blanks
    {"tbd", true}, {"tba", true}, {"tbc", true}, {"dd", true}, {"mm", true}, {"yyyy", true}, {"yyy", true},
    // numbers
    {"a", true}, {"an", true}, {"half", true}, {"couple", true}, {"zero", true}, {"one", true}, {"two", true}, {"three", true},
    {"four", true}, {"five", true}, {"six", true}, {"seven", true}, {"eight", true}, {"nine", true}, {"ten", true},
    {"eleven", true}, {"twelve", true}, {"thirteen", true}, {"fourteen", true}, {"fifteen", true},
    {"sixteen", true}, {"seventeen", true}, {"eighteen", true}, {"nineteen", true}, {"twenty", true},
    {"thirty", true}, {"forty", true}, {"fourty", true}, {"fifty", true}, {"sixty", true}, {"seventy", true},
    {"eighty", true}, {"ninety", true}, {"thre", true}, {"threee", true}, {"trhee", true}, {"fuor", true},
    {"fvie", true}, {"sevn", true}, {"eigth", true}, {"eigt", true}, {"twelv", true}, {"twelwe", true},
    {"fiften", true}, {"fivteen", true},
};
// clang-format on
constexpr WordTable starters(entries);

constexpr std::u16string_view signs = u"#+({[<_%?*\u00BD\u3010\u25CB\u25B3\u25A1\u00D7";
constexpr std::u16string_view han_starters =
    u"〇零一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾今明去后昨前大下本这当上周星礼"
    u"某待"  // 某某, 待填写
    u"人美欧英埃日韩泰卢雷澳加港新台纽马林令越印墨菲哥智阿土里巴瑞南兰沙挪丹冰捷";  // 人民币46
constexpr std::u16string_view inner_signs = u"@._-+:/";  // of addresses, links and article numbers

// "the 18th of November", "the day after tomorrow", "the end of May"; before most words it is an article.
bool article_may_begin(const Atoms& atoms, std::uint32_t next) {
    return atoms.is_glued(next) || atoms.is_number(next) || atoms.is_han(next) || starters.contains(atoms[next].text) ||
           read_day(atoms, next);
}

bool word_may_begin(const Atoms& atoms, std::uint32_t at) {
    const auto& word = atoms[at];
    if (word.text == u"the") return article_may_begin(atoms, at + 1);
    if (word.text[0] == u'x' || starters.contains(word.text) || word.text.ends_with(u"day")) return true;
    const auto& next = atoms[at + 1];
    if (next.text.empty()) return false;
    if (next.kind == TokenKind::number) return next.glued || word.text.size() == 2 || may_begin_currency(word);
    if (next.kind == TokenKind::symbol && is_currency_sign(next)) return true;
    if (next.text == u"." && atoms.is_number(at + 2) && may_begin_currency(word)) return true;  // "Rs. 450"
    return next.glued && atoms.is_glued(at + 2) && inner_signs.find(next.text[0]) != std::u16string_view::npos;
}

}  // namespace

bool may_begin_slot(const Atoms& atoms, std::uint32_t at) {
    const auto& atom = atoms[at];
    switch (atom.kind) {
        case TokenKind::number: return true;
        case TokenKind::symbol: return signs.find(atom.text[0]) != std::u16string_view::npos || is_currency_sign(atom);
        case TokenKind::han:
            return han_starters.find(atom.text[0]) != std::u16string_view::npos ||
                   (atom.text[0] == u'对' && atoms.is(at + 1, u"折")) ||
                   (atom.text[0] == u'月' && atoms.is_any(at + 1, {u"底", u"末"}));
        case TokenKind::word: return word_may_begin(atoms, at);
    }
    return false;
}

}  // namespace haoping
