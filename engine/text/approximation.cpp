#include "text/approximation.h"

#include "text/word_table.h"

namespace haoping {
namespace {

// clang-format off
constexpr WordEntry<bool> hedging[] = {
    {"about", true}, {"around", true}, {"roughly", true}, {"nearly", true}, {"almost", true}, {"approximately", true},
    {"approx", true}, {"circa", true}, {"ca", true}, {"some", true}, {"abt", true}, {"aproximately", true},
    {"approximatly", true},
};
// Before "about": what the message is about, not how much.
constexpr WordEntry<bool> topical[] = {
    {"sorry", true}, {"question", true}, {"questions", true}, {"message", true}, {"mail", true}, {"email", true},
    {"e-mail", true}, {"ask", true}, {"asked", true}, {"asking", true}, {"worry", true}, {"worried", true},
    {"complaint", true}, {"complain", true}, {"complained", true}, {"enquiry", true}, {"inquiry", true},
    {"know", true}, {"information", true}, {"talk", true}, {"talking", true}, {"what", true}, {"how", true},
    {"concern", true}, {"concerned", true}, {"wrote", true}, {"writing", true}, {"told", true}, {"tell", true},
    {"confusion", true}, {"doubt", true}, {"doubts", true}, {"claim", true}, {"case", true}, {"sure", true},
    {"dispute", true}, {"word", true},
};
// clang-format on
constexpr WordTable hedges(hedging);
constexpr WordTable topics(topical);

bool is_hedged_in_english(const Atoms& atoms, std::uint32_t begin) {
    if (atoms.begins_line(begin)) return false;
    const bool shortened = begin > 1 && atoms.is(begin - 1, u".") && atoms.is_any(begin - 2, {u"approx", u"ca"});
    const auto before = shortened ? begin - 1 : begin;
    const auto is = [&](std::uint32_t back, std::u16string_view word) {
        return before >= back && atoms.is(before - back, word);
    };
    if (is(1, u"a")) return is_hedged_in_english(atoms, begin - 1);  // "about a 20 % discount"
    if (is(1, u"~") || is(1, u"\u2248") || is(1, u"\u00B1")) return true;
    if (hedges.contains(atoms[before - 1].text)) {
        return !(is(1, u"about") && before > 1 && topics.contains(atoms[before - 2].text));
    }
    const bool little = is(2, u"just") || is(2, u"slightly") || is(2, u"bit") || is(2, u"little");
    return (little && atoms.is_any(before - 1, {u"over", u"under", u"above", u"below", u"short"})) ||
           (is(1, u"to") && is(2, u"close")) || (is(1, u"of") && is(2, u"region")) ||
           (is(1, u"than") && (is(3, u"bit") || is(3, u"little") || is(3, u"slightly")));
}

// 约, but not the 约 of 预约; 近, but not that of 最近.
bool is_hedged_in_chinese(const Atoms& atoms, std::uint32_t begin) {
    const auto is = [&](std::uint32_t back, std::u16string_view text) {
        return begin >= back && atoms.is(begin - back, text);
    };
    if (is(1, u"约")) {
        return begin < 2 || !atoms.is_any(begin - 2, {u"预", u"签", u"合", u"节", u"契", u"邀", u"条", u"违"});
    }
    if (is(1, u"近")) return begin < 2 || !atoms.is_any(begin - 2, {u"最", u"附", u"靠", u"临"});
    return (is(1, u"概") && is(2, u"大")) || (is(1, u"多") && is(2, u"不") && is(3, u"差")) ||
           (is(1, u"乎") && is(2, u"几")) || (is(1, u"计") && is(2, u"估")) || (is(1, u"莫") && is(2, u"约")) ||
           (is(1, u"摸") && is(2, u"约")) || (is(1, u"合") && is(2, u"约")) || (is(1, u"右") && is(2, u"左"));
}

// The 两 of 两三百块.
bool follows_digit(const Atoms& atoms, std::uint32_t begin) {
    return begin > 0 && atoms.is_han(begin) && atoms.is_glued(begin) &&
           atoms.is_any(begin - 1, {u"一", u"二", u"两", u"三", u"四", u"五", u"六", u"七", u"八"});
}

bool is_hedged_behind(const Atoms& atoms, std::uint32_t end) {
    const auto is = [&](std::uint32_t ahead, std::u16string_view text) { return atoms.is(end + ahead, text); };
    if (is(0, u"or")) return is(1, u"so") || is(1, u"thereabouts");
    if (is(0, u"give")) return is(1, u"or") && is(2, u"take");
    if (is(0, u"ish")) return true;
    if (is(0, u"-")) return is(1, u"ish");
    if (is(0, u"左")) return is(1, u"右");
    if (is(0, u"上")) return is(1, u"下");
    if (is(0, u"出")) return is(1, u"头");
    if (is(0, u"钱")) return is_hedged_behind(atoms, end + 1);
    return is(0, u"多") && atoms.is_glued(end);
}

}  // namespace

bool is_approximate(const Atoms& atoms, std::uint32_t begin, std::uint32_t end) {
    if (begin > 0 &&
        (atoms.is_han(begin - 1) ? is_hedged_in_chinese(atoms, begin) : is_hedged_in_english(atoms, begin))) {
        return true;
    }
    return follows_digit(atoms, begin) || is_hedged_behind(atoms, end);
}

}  // namespace haoping
