#include <algorithm>
#include <array>
#include <string_view>

#include "text/characters.h"
#include "text/negation.h"

namespace haoping {
namespace {

using namespace std::string_view_literals;

// Characters that can negate; everything else is passed over quickly.
constexpr std::u16string_view signs = u"不没未无别勿非莫拒谢驳否禁难免败";

// Of these, the ones that do so only in a word of `bound`.
constexpr std::u16string_view only_bound = u"无非拒谢驳否禁难免败";

// Words with such a character that negate nothing. Where one of them covers the character, it doesn't count.
constexpr std::array harmless{
    u"不好意思"sv, u"不仅"sv,     u"不但"sv,     u"不只"sv,     u"不光"sv,   u"不单"sv,     u"不过"sv,
    u"不错"sv,     u"不论"sv,     u"不管"sv,     u"不久"sv,     u"不同"sv,   u"不便"sv,     u"不满"sv,
    u"不适"sv,     u"不足"sv,     u"不良"sv,     u"不幸"sv,     u"不安"sv,   u"不快"sv,     u"不愉快"sv,
    u"不得不"sv,   u"不能不"sv,   u"不客气"sv,   u"不用谢"sv,   u"不用担心"sv, u"不必担心"sv, u"不要担心"sv,
    u"别担心"sv,   u"不要着急"sv, u"别着急"sv,   u"不用着急"sv, u"不断"sv,   u"不时"sv,     u"不妨"sv,
    u"不少"sv,     u"不等"sv,     u"不一致"sv,   u"不符"sv,     u"不对"sv,   u"未来"sv,     u"没关系"sv,
    u"没事"sv,     u"差别"sv,     u"识别"sv,     u"辨别"sv,     u"告别"sv,   u"不锈钢"sv,   u"对不起"sv, u"了不起"sv, u"差不多"sv,
    u"特别"sv,     u"分别"sv,     u"级别"sv,     u"类别"sv,     u"区别"sv,   u"个别"sv,     u"性别"sv,
    u"别的"sv,     u"别人"sv,     u"忍不住"sv,   u"说不定"sv,   u"说不出"sv, u"不可避免"sv, u"不胜"sv,
    u"不日"sv,     u"何不"sv,     u"不然"sv,     u"不如"sv,
    u"毫不犹豫"sv, u"莫名"sv,     u"莫非"sv,     u"很难过"sv,   u"很难受"sv,
};

// Words that negate although they are in doubt: 无 and 非 do only here, 不同意 begins like 不同.
constexpr std::array bound{
    u"无法"sv,   u"无权"sv,   u"无需"sv,   u"无须"sv,   u"毫无"sv, u"并无"sv, u"无力"sv, u"无从"sv,
    u"并非"sv,   u"不同意"sv, u"不适用"sv, u"不适合"sv, u"不符合"sv, u"不安排"sv, u"不满足"sv,
    // and verbs that refuse or fail
    u"拒绝"sv,   u"婉拒"sv,   u"被拒"sv,   u"遭拒"sv,   u"谢绝"sv, u"驳回"sv, u"否决"sv, u"禁止"sv,
    u"严禁"sv,   u"难以"sv,   u"很难"sv,   u"免谈"sv,   u"失败"sv};

// Whether some word of `words` lies over the unit `at`.
template <std::size_t count>
bool is_covered(const std::array<std::u16string_view, count>& words, std::u16string_view text, std::size_t at) {
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view word) {
        for (std::size_t offset = 0; offset < word.size() && offset <= at; ++offset) {
            if (word[offset] == text[at] && text.substr(at - offset).starts_with(word)) return true;
        }
        return false;
    });
}

// 能不能, 到不到, 找没找到: asks whether.
bool is_alternative_question(std::u16string_view text, std::size_t at) {
    return at > 0 && at + 1 < text.size() && text[at - 1] == text[at + 1] && is_han(text[at + 1]) && (text[at] == u'不' || text[at] == u'没');
}

// 要不退款吧 suggests; 要不了, 需要不断, 只要不拆封 do not.
bool is_suggestion(std::u16string_view text, std::size_t at) {
    if (text[at] != u'不' || at == 0 || text[at - 1] != u'要' || at + 1 >= text.size()) return false;
    constexpr std::u16string_view of_result = u"了到得起";
    constexpr std::u16string_view longer_word = u"需只主重想还就将快不";
    const bool stands_alone = at == 1 || longer_word.find(text[at - 2]) == std::u16string_view::npos;
    return stands_alone && of_result.find(text[at + 1]) == std::u16string_view::npos;
}

bool negates(std::u16string_view text, std::size_t at) {
    if (is_suggestion(text, at)) return false;
    if (signs.find(text[at]) == std::u16string_view::npos) return false;
    const bool is_bound = is_covered(bound, text, at);
    if (only_bound.find(text[at]) != std::u16string_view::npos) return is_bound && !is_covered(harmless, text, at);
    if (is_bound) return true;
    return !is_covered(harmless, text, at) && !is_alternative_question(text, at);
}

}  // namespace

void mark_han_negators(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis) {
    for (const auto& piece : pieces) {
        if (piece.kind != TokenKind::han) continue;
        for (auto at = piece.begin; at < piece.end; ++at) {
            if (negates(text.folded, at)) analysis.tokens[piece.first_token].negator = true;
        }
    }
}

}  // namespace haoping
