#include "rubric/own_work.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/sentence_view.h"

namespace haoping {

namespace {

using std::string_view;

constexpr std::array<string_view, 12> exercises{"task",    "exercise", "homework",   "assignment",
                                                "journal", "unit",     "grammar",    "spelling",
                                                "essay",   "learned",  "vocabulary", "learnt"};
constexpr std::array<string_view, 8> own_answers{"english", "answer",     "answers", "grammar",
                                                 "reply",   "vocabulary", "text",    "writing"};
constexpr std::array<string_view, 16> told_acts{
    "apologised", "apologized", "mentioned", "explained", "counted", "used",  "offered", "named",
    "thanked",    "described",  "included",  "tried",     "noticed", "wrote", "greeted", "did"};
constexpr std::array<string_view, 20> planned_acts{
    "work", "start", "begin", "answer", "apologise", "apologize", "explain", "write", "mention", "offer",
    "look", "check", "tell",  "ask",    "say",       "use",       "thank",   "calm",  "comfort", "greet"};

bool is_word_at(const Analysis& reply, std::size_t i, string_view word) {
    return i < reply.tokens.size() && reply.tokens[i].folded == word;
}

// "I apologised", "I also mentioned", "I would first look": how often one of the verbs stands within two words behind
// "I" or behind the "would" of "I would".
template <std::size_t count>
std::size_t acts_behind(const Analysis& reply, string_view lead, const std::array<string_view, count>& verbs) {
    constexpr std::size_t farthest = 2;
    std::size_t found = 0;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        if (reply.tokens[i].folded != lead || (lead == "would" && (i == 0 || !is_word_at(reply, i - 1, "i")))) continue;
        for (auto k = i + 1; k <= i + farthest && k < reply.tokens.size(); ++k)
            if (is_any(verbs, reply.tokens[k].folded)) {
                ++found;
                break;
            }
    }
    return found;
}

bool says_own_answer(const Analysis& reply) {
    for (std::size_t i = 1; i < reply.tokens.size(); ++i)
        if (reply.tokens[i - 1].folded == "my" && is_any(own_answers, reply.tokens[i].folded)) return true;
    return false;
}

bool says_next_time(const Analysis& reply) {
    for (std::size_t i = 0; i + 2 < reply.tokens.size(); ++i)
        if (is_word_at(reply, i, "next") && is_word_at(reply, i + 1, "time") && is_word_at(reply, i + 2, "i"))
            return true;
    return false;
}

template <std::size_t count>
bool holds_any(const Analysis& reply, const std::array<string_view, count>& words) {
    return std::ranges::any_of(words, [&](string_view word) { return reply.text.find(word) != std::string::npos; });
}

// Each kind of sign once: whoever only repeats "task" tells of something else.
std::size_t signs_of_own_work(const Analysis& reply) {
    constexpr std::array<string_view, 8> exercises_han{"作业", "练习", "这道题", "这题",
                                                       "题目", "语法", "生词",   "课文"};
    constexpr std::array<string_view, 6> answers_han{"我的英语", "我的回答", "我的答案",
                                                     "我的回信", "我的语法", "我的表达"};
    constexpr std::array<string_view, 6> told_han{"我写了", "我提到", "我道歉了", "我解释了", "我道了歉", "我写得"};
    constexpr std::array<string_view, 4> planned_han{"我打算", "要是我来", "如果让我", "我会怎么"};
    constexpr std::array<string_view, 3> next_han{"下次我", "下次要", "下一次我"};
    const bool exercise = std::ranges::any_of(reply.tokens, [](const Token& t) { return is_any(exercises, t.folded); });
    const auto planned = acts_behind(reply, "would", planned_acts);
    std::size_t signs = std::min<std::size_t>(planned, 2) + (holds_any(reply, planned_han) ? 1U : 0U);
    for (const bool sign :
         {exercise || holds_any(reply, exercises_han), says_own_answer(reply) || holds_any(reply, answers_han),
          acts_behind(reply, "i", told_acts) > 0 || holds_any(reply, told_han),
          says_next_time(reply) || holds_any(reply, next_han)})
        signs += sign ? 1U : 0U;
    return signs;
}

// What is said to oneself about a letter, at the head of an item.
constexpr std::array<string_view, 15> own_acts{"apologise", "apologize", "comfort", "greet", "reassure",
                                               "thank",     "explain",   "安慰",    "安抚",  "道歉",
                                               "致歉",      "感谢她",    "感谢他",  "说明",  "解释"};
constexpr std::array<string_view, 9> letter_parts{"sign", "tone", "greeting", "closing", "ending",
                                                  "落款", "署名", "语气",     "开头"};
constexpr std::array<string_view, 7> manners{"friendly", "polite", "kind", "warm", "short", "nice", "brief"};
constexpr std::array<string_view, 6> left_out{"say", "mention", "promise", "blame", "argue", "write"};
constexpr std::array<string_view, 6> left_out_han{"别提", "别说", "不提", "不要提", "不要说", "别写"};

bool begins_note(const Analysis& reply, std::size_t i) {
    return i == 0 || reply.tokens[i - 1].kind == TokenKind::symbol ||
           reply.tokens[i - 1].sentence != reply.tokens[i].sentence;
}

bool is_order_to_self(const Analysis& reply, std::size_t i) {
    if (is_any(own_acts, reply.tokens[i].folded)) return true;
    if (is_any(letter_parts, reply.tokens[i].folded))
        return is_word_at(reply, i + 1, ":") || (reply.tokens[i].kind == TokenKind::han && i + 1 < reply.tokens.size());
    return is_word_at(reply, i, "be") && i + 1 < reply.tokens.size() && is_any(manners, reply.tokens[i + 1].folded);
}

bool is_left_out(const Analysis& reply, std::size_t i) {
    const auto behind = is_word_at(reply, i, "do") ? i + 1 : i;
    if (is_word_at(reply, behind, "not") && behind + 1 < reply.tokens.size())
        return is_any(left_out, reply.tokens[behind + 1].folded);
    const auto rest = string_view(reply.text).substr(reply.tokens[i].span.begin);
    return std::ranges::any_of(left_out_han, [&](string_view word) { return rest.starts_with(word); });
}

}  // namespace

bool tells_of_own_work(const Analysis& reply) {
    constexpr std::size_t enough_signs = 2;
    return signs_of_own_work(reply) >= enough_signs;
}

bool notes_how_to_write(const Analysis& reply) {
    std::size_t orders = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        if (!begins_note(reply, i)) continue;
        const bool order = is_order_to_self(reply, i);
        orders += order ? 1U : 0U;
        all += order || is_left_out(reply, i) ? 1U : 0U;
    }
    return orders > 0 && all > 1;
}

}  // namespace haoping
