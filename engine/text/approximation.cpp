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
// Bounds: a sum over 120 is not 120.
constexpr WordEntry<bool> bounding[] = {
    {"over", true},      {"under", true},   {"above", true},  {"below", true},    {"beyond", true},
    {"exceeding", true}, {"exceeds", true}, {"exceed", true}, {"exceeded", true},
};
constexpr WordTable hedges(hedging);
constexpr WordTable bounds(bounding);
constexpr WordTable topics(topical);

// "over 120", "less than 120"; "no more than 120" allows the 120.
bool is_bounded_in_english(const Atoms& atoms, std::uint32_t begin) {
    const auto is = [&](std::uint32_t back, std::u16string_view word) {
        return begin >= back && atoms.is(begin - back, word);
    };
    if (is(1, u"than")) {
        const bool compares = begin > 1 && atoms.is_any(begin - 2, {u"more", u"less", u"fewer", u"greater", u"higher",
                                                                    u"lower", u"bigger", u"smaller"});
        return compares && !is(3, u"no") && !is(3, u"not") && !is(3, u"nothing");
    }
    if (is(1, u"of")) return is(2, u"upwards") || is(2, u"upward") || is(2, u"excess");
    return bounds.contains(atoms[begin - 1].text) && !is(2, u"left") && !is(2, u"not") && !is(2, u"nothing");
}

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

// 超过120元, 不到120元; not 不超过120元 and 收不到120元.
bool is_bounded_in_chinese(const Atoms& atoms, std::uint32_t begin) {
    const auto is = [&](std::uint32_t back, std::u16string_view text) {
        return begin >= back && atoms.is(begin - back, text);
    };
    if (is(1, u"过")) return is(2, u"超") && !is(3, u"不");
    if (is(1, u"于")) {
        return begin > 1 && atoms.is_any(begin - 2, {u"多", u"少", u"高", u"低", u"大", u"小"}) && !is(3, u"不");
    }
    const bool short_of = (is(1, u"到") || is(1, u"足")) && is(2, u"不");
    return is(1, u"逾") || (short_of && (begin < 3 || !atoms.is_any(begin - 3, {u"收", u"得", u"拿", u"领", u"看"})));
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
    const bool bound = atoms.is_any(end + 1, {u"more", u"less", u"above", u"over", u"below", u"under", u"up",
                                              u"upwards", u"higher", u"lower", u"fewer"});
    if (is(0, u"or")) return bound || is(1, u"so") || is(1, u"thereabouts");
    if (is(0, u"and")) return bound && !atoms.is_any(end + 1, {u"more", u"less"});
    if (is(0, u"odd")) return true;
    if (is(0, u"+")) return atoms.is_glued(end) && !atoms.is_number(end + 1);
    if (is(0, u"give")) return is(1, u"or") && is(2, u"take");
    if (is(0, u"ish")) return true;
    if (is(0, u"-")) return is(1, u"ish") || is(1, u"odd");
    if (is(0, u"左")) return is(1, u"右");
    if (is(0, u"上")) return is(1, u"下");
    if (is(0, u"出")) return is(1, u"头");
    if (is(0, u"以")) return is(1, u"上") || is(1, u"下");
    if (is(0, u"起")) return !atoms.is_any(end + 1, {u"码", u"来", u"到", u"见", u"诉", u"作", u"草"});
    if (is(0, u"开")) return is(1, u"外");
    if (is(0, u"钱")) return is_hedged_behind(atoms, end + 1);
    return is(0, u"多") && atoms.is_glued(end);
}

}  // namespace

bool is_approximate(const Atoms& atoms, std::uint32_t begin, std::uint32_t end) {
    if (begin > 0 &&
        (atoms.is_han(begin - 1) ? is_hedged_in_chinese(atoms, begin) || is_bounded_in_chinese(atoms, begin)
                                 : is_hedged_in_english(atoms, begin) || is_bounded_in_english(atoms, begin))) {
        return true;
    }
    return follows_digit(atoms, begin) || is_hedged_behind(atoms, end);
}

}  // namespace haoping
