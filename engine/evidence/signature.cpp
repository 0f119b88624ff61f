#include "evidence/signature.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "evidence/phrase.h"

namespace haoping {

namespace {

using std::string_view;

// Words that begin with a capital at the end of a letter and are no names.
constexpr std::array<string_view, 46> no_names{
    "thanks", "thank",      "regards", "best", "yours",  "sincerely", "cheers",   "dear", "hi",     "hello",
    "sorry",  "please",     "see",     "take", "have",   "bye",       "goodbye",  "ps",   "note",   "we",
    "i",      "you",        "your",    "our",  "the",    "very",      "much",     "so",   "for",    "again",
    "and",    "a",          "it",      "this", "refund", "order",     "tracking", "link", "wishes", "kind",
    "warm",   "faithfully", "truly",   "soon", "ok",     "okay"};
constexpr std::array<string_view, 12> of_team{"team",       "service", "support", "care",    "crew",  "staff",
                                              "department", "shop",    "store",   "manager", "agent", "representative"};
constexpr std::size_t most_name_words = 3;
constexpr std::size_t most_words = 8;

// The most frequent family names that begin no other usual word; with one of them two to four characters are a name.
// clang-format off
constexpr string_view family_names =
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚"
    "卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾郝龚邵万钱严覃武莫孔汤温康施"
    "牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝宁符舒阮柯纪梅童凌毕裴霍涂苗谷盛冉翁蓝路"
    "游辛靳管柴蒙鲍华喻祁蒲滕屈饶牟艾尤穆农司卓古吉缪简芦麦褚娄窦戚岑景宫费卜晏席卫米柏宗瞿桂佟应臧闵苟邬"
    "边卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
// clang-format on

bool is_any(std::span<const string_view> words, string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// The tokens that a stretch of text holds.
std::span<const Token> tokens_in(Span where, const Analysis& reply) {
    const auto& tokens = reply.tokens;
    const auto first = std::ranges::lower_bound(tokens, where.begin, {}, [](const Token& t) { return t.span.begin; });
    const auto last = std::ranges::lower_bound(tokens, where.end, {}, [](const Token& t) { return t.span.begin; });
    return {first, last};
}

bool has_capital(const Token& word, string_view text) {
    const auto first = static_cast<unsigned char>(text[word.span.begin]);
    constexpr unsigned char ascii_end = 0x80;
    return (first >= 'A' && first <= 'Z') || first >= ascii_end;
}

Span span_of(std::span<const Token> tokens) { return {tokens.front().span.begin, tokens.back().span.end}; }

std::span<const Token> without_signs(std::span<const Token> tokens) {
    while (!tokens.empty() && tokens.front().kind == TokenKind::symbol) tokens = tokens.subspan(1);
    while (!tokens.empty() && tokens.back().kind == TokenKind::symbol) tokens = tokens.first(tokens.size() - 1);
    return tokens;
}

// "From: Tang Wei"
std::span<const Token> without_label(std::span<const Token> tokens) {
    const bool labelled = tokens.size() > 2 && tokens[0].folded == "from" && tokens[1].folded == ":";
    return labelled ? tokens.subspan(2) : tokens;
}

std::size_t characters(string_view han) {
    constexpr std::size_t bytes = 3;
    return han.size() / bytes;
}

void remove(std::string& text, string_view part) {
    if (const auto at = text.find(part); at != std::string::npos) text.erase(at, part.size());
}

// 客服小李, 您的客服：王芳, 客服团队, 小林为您服务; behind a closing formula also 云杉玩具 客服 钱同学.
bool names_clerk(const std::string& han, SignaturePlace place) {
    const auto clerk = han.rfind("客服");
    const bool serves = han.find("团队") != std::string::npos || han.find("为您服务") != std::string::npos;
    if (clerk == std::string::npos && !serves) return false;
    constexpr std::size_t most_characters_of_shop = 10;
    const bool with_shop = place == SignaturePlace::after_closing && clerk != std::string::npos;
    if (with_shop && characters(han) <= most_characters_of_shop + most_name_words) return true;
    auto rest = han;
    for (const auto* part :
         {"您的", "你的", "专属", "售后", "在线", "为您服务", "客服", "专员", "代表", "小组", "团队", "经理", "敬上"})
        remove(rest, part);
    return characters(rest) <= most_name_words;
}

bool has_family_name(string_view han) {
    constexpr std::size_t bytes = 3;
    const auto first = han.substr(0, bytes);
    return first == "小" || first == "阿" || family_names.find(first) != string_view::npos;
}

// How a Chinese signature bows; one character alone does so only behind a name that stands apart.
constexpr std::array<string_view, 8> bows{"敬上", "谨上", "敬启", "谨启", "拜上", "上", "启", "敬"};
constexpr std::size_t most_han_of_name = 4;

// The name behind the shop's, parted from it by a blank, before what it bows with: 景德茶器 唐伟 谨启, Loom & Latch
// 林悦.
string_view name_behind_shop(std::span<const Token> tokens, string_view text) {
    auto last = tokens.size() - 1;
    while (last > 0 && is_any(bows, tokens[last].folded)) --last;
    auto first = last;
    const auto runs_on = [&](std::size_t i) {
        return tokens[i - 1].kind == TokenKind::han && tokens[i - 1].span.end == tokens[i].span.begin;
    };
    while (first > 0 && runs_on(first)) --first;
    if (first == 0 || tokens[first].kind != TokenKind::han) return {};
    const auto name = quote(text, {tokens[first].span.begin, tokens[last].span.end});
    const bool long_enough = characters(name) >= 2 && characters(name) <= most_han_of_name;
    return long_enough && has_family_name(name) ? name : string_view();
}

}  // namespace

std::optional<Span> Signatures::in(Span where, SignaturePlace place) const {
    const auto all = tokens_in(where, *m_reply);
    const auto tokens = without_label(without_signs(all));
    if (tokens.empty()) return std::nullopt;
    constexpr std::array<string_view, 4> ends_of_sentences{"!", "?", ":", "."};
    const auto& last = all.back();
    const bool sentence = last.kind == TokenKind::symbol && is_any(ends_of_sentences, last.folded);
    if (place == SignaturePlace::last_line && sentence) return std::nullopt;
    if (std::ranges::any_of(tokens, [](const Token& token) { return token.kind == TokenKind::han; }))
        return han_name(without_shop(tokens), place);
    if (auto team = team_name(tokens, place)) return team;
    if (auto name = latin_name(tokens)) return name;
    return place == SignaturePlace::after_closing ? small_name(tokens) : std::nullopt;
}

// Behind a closing formula one small word on its own is a name as well: "thanks, jamie".
std::optional<Span> Signatures::small_name(Tokens tokens) const {
    if (tokens.size() != 1 || tokens[0].kind != TokenKind::word || tokens[0].folded.size() < 2) return std::nullopt;
    const bool other = is_any(no_names, tokens[0].folded) || names_customer(tokens);
    return other ? std::nullopt : std::optional(span_of(tokens));
}

// "Jamie", "Jamie L.", "Li Xiao, PixelNest": words with capitals, up to a sign or "from".
std::optional<Span> Signatures::latin_name(Tokens tokens) const {
    const string_view text = m_reply->text;
    std::size_t words = 0;
    while (words < tokens.size() && tokens[words].kind == TokenKind::word && has_capital(tokens[words], text)) ++words;
    if (words == 0 || words > most_name_words) return std::nullopt;
    const auto name = tokens.first(words);
    if (std::ranges::any_of(name, [](const Token& word) { return is_any(no_names, word.folded); })) return std::nullopt;
    if (names_customer(name)) return std::nullopt;
    const auto rest = tokens.subspan(words);
    constexpr std::array<string_view, 11> joints{",", "-", "/", "|", "(", ".", "&", "and", "from", "at", "of"};
    if (rest.empty()) return span_of(name);
    if (!is_any(joints, rest.front().folded) || rest.size() > most_words) return std::nullopt;
    const auto small = [&](const Token& word) {
        return word.kind == TokenKind::word && !has_capital(word, text) && !is_of_shop(word) &&
               !is_any(of_team, word.folded) && !is_any(joints, word.folded) && word.folded != "the" &&
               word.folded != "customer";
    };
    return std::ranges::none_of(rest, small) ? std::optional(span_of(name)) : std::nullopt;
}

// "PixelNest Team": nothing but the shop and its people. "Your service team" signs behind a closing formula only.
std::optional<Span> Signatures::team_name(Tokens tokens, SignaturePlace place) const {
    constexpr std::array<string_view, 7> beside{"the", "your", "customer", "from", "of", "at", "sales"};
    if (tokens.size() > most_words) return std::nullopt;
    bool of_shop = false;
    for (const auto& token : tokens) {
        if (token.kind == TokenKind::symbol || is_any(beside, token.folded)) continue;
        const bool shop = token.kind == TokenKind::word && is_of_shop(token);
        const bool team = is_any(of_team, token.folded);
        if (!shop && !team) return std::nullopt;
        of_shop = of_shop || shop || place == SignaturePlace::after_closing;
    }
    return of_shop ? std::optional(span_of(tokens)) : std::nullopt;
}

// 宋磊, 小李敬上, PixelNest 客服 小王.
std::optional<Span> Signatures::han_name(Tokens tokens, SignaturePlace place) const {
    std::string han;
    for (const auto& token : tokens) {
        if (token.kind == TokenKind::han) han += token.folded;
        if (token.kind == TokenKind::number) return std::nullopt;
        const bool apart =
            token.kind == TokenKind::symbol && string_view("，。！？,!?").find(token.folded) != string_view::npos;
        if (apart) return std::nullopt;
    }
    constexpr std::array<string_view, 9> courtesies{"谢谢", "多谢", "感谢", "祝好", "再见",
                                                    "高兴", "安好", "好的", "敬礼"};
    if (is_any(courtesies, han) || names_customer(tokens)) return std::nullopt;
    if (names_clerk(han, place) || !name_behind_shop(tokens, m_reply->text).empty()) return span_of(tokens);
    const bool latin = std::ranges::any_of(tokens, [](const Token& token) { return token.kind == TokenKind::word; });
    const auto bow = std::ranges::find_if(bows, [&](string_view each) { return han.ends_with(each); });
    const bool bowing = bow != bows.end() && characters(*bow) > 1;
    const auto name_length = characters(han) - (bowing ? characters(*bow) : 0);
    if (bowing && name_length <= most_han_of_name && (name_length > 0 || latin)) return span_of(tokens);
    if (latin || name_length < 2 || name_length > most_han_of_name) return std::nullopt;
    if (place == SignaturePlace::last_line && !has_family_name(han)) return std::nullopt;
    return span_of(tokens);
}

// The shop's words and no others.
bool Signatures::names_shop(Tokens words) const {
    const auto of_shop = [&](const Token& word) { return word.kind == TokenKind::symbol || is_of_shop(word); };
    return std::ranges::all_of(words, of_shop) &&
           std::ranges::any_of(words, [&](const Token& word) { return word.kind == TokenKind::word; });
}

// 林洁，PixelNest or PixelNest，林洁: the person beside the shop.
Signatures::Tokens Signatures::without_shop(Tokens tokens) const {
    constexpr string_view parting = "，,、|/-·(";
    const auto sign = std::ranges::find_if(tokens, [&](const Token& token) {
        return token.kind == TokenKind::symbol && parting.find(token.folded) != string_view::npos;
    });
    if (sign == tokens.end()) return tokens;
    const Tokens before(tokens.begin(), sign);
    const Tokens behind(sign + 1, tokens.end());
    if (names_shop(behind)) return before;
    return names_shop(before) ? behind : tokens;
}

bool Signatures::names_customer(Tokens words) const {
    return std::ranges::any_of(words, [&](const Token& word) {
        return std::ranges::find(m_names->customer, word_key(word.folded)) != m_names->customer.end();
    });
}

bool Signatures::is_of_shop(const Token& word) const {
    return std::ranges::find(m_names->shop, word_key(word.folded)) != m_names->shop.end();
}

}  // namespace haoping
