#include "rubric/feedback_phrases.h"

#include <array>

namespace haoping {

namespace {

struct Pair {
    std::string_view en;
    std::string_view zh;
};

// In the order of FeedbackPhrase.
constexpr auto phrases = std::to_array<Pair>({
    {"This works: {0}.", "这一点写得好：{0}。"},
    {"This works: {0} ({1}).", "这一点写得好：{0}（{1}）。"},
    {"Still missing: {0}.", "还缺少：{0}。"},
    {"Everything this customer needs is here.", "这位客户需要的内容都写到了。"},
    {"Strongest: {0}.", "最有力的是{0}。"},
    {"What this case needs is not there yet: {0}.", "本案例需要的内容还没有出现：{0}。"},
    {"A rule is broken: {0}.", "违反了规则：{0}。"},
    {"“{0}” ({1})", "“{0}”（{1}）"},
    {"Next, work on this: {0}.", "下一步先改这一点：{0}。"},
    {"Next, work on this: {0}. For example: “{1}”", "下一步先改这一点：{0}。可以这样写：“{1}”"},
    {"Next, take the action at the desk first, and write the reply after it.",
     "下一步请先在工作台完成操作，再写回复。"},
    {"Next, write it in a language that the customer reads.", "下一步请改用客户能读的语言来写：英文或中文。"},
    {"First of all, keep this rule: {0}. {1}", "首先遵守这条规则：{0}。{1}"},
    {"“{0}”", "“{0}”"},
    {"“{0}” denies it, so it does not count here.", "“{0}”是否定的说法，这里不算做到。"},
    {"“{0}” says that it may happen, not that it will.", "“{0}”只说可能，没有明确承诺。"},
    {"“{0}” repeats the customer's words; an answer in own words is needed.",
     "“{0}”重复了客户的原话，需要用自己的话回答。"},
    {"“{0}” is not the value that belongs here, which is {1}.", "“{0}”不是这里应写的数值，应为{1}。"},
    {"“{0}” is not right: {1} is {2}.", "“{0}”不对：{1}是{2}。"},
    {"“{0}” is {1}; {2} is {3}.", "“{0}”是{1}，而{2}是{3}。"},
    {"“{0}” stands nowhere in this case.", "“{0}”在本案例里查不到。"},
    {"“{0}” is not so in this case.", "“{0}”与本案例不符。"},
    {"“{0}” is not so in this case. {1}.", "“{0}”与本案例不符：{1}。"},
    {"“{0}” should not stand in this reply.", "“{0}”不应该出现在这个回复里。"},
    {"“{0}” says so, but the action was not taken at the desk.", "“{0}”这样写了，但相应的操作还没有执行。"},
    {"The action at the desk was not taken.", "相应的操作还没有执行。"},
    {"You told the customer in an earlier message.", "之前的消息里已经告诉过客户。"},
    {"The language is not read here, so a person should look at this.", "这种语言无法自动判读，请人工查看这一点。"},
    {"Part of it is missing: {0}.", "还缺一部分：{0}。"},
    {"Not found in the reply: {0}.", "回复里没有找到：{0}。"},
    {"This was not kept: “{0}”.", "这一条没有做到：“{0}”。"},
    {"(unit {0})", "（课程单元 {0}）"},
    {" and ", "和"},
    {", ", "、"},
    {"Also not so: {0} more.", "另有{0}处与本案例不符。"},
    {"It mixes two languages and can't be sent like that: no more than {0} points.",
     "中英文混在一起，不能这样发出：最多{0}分。"},
    {"It is not in a language for this customer: no more than {0} points.", "没有使用客户能读的语言：最多{0}分。"},
    {"It is in a language that is not read here: only its values were looked at, no more than {0} points, and a person "
     "should look at it.",
     "这种语言无法自动判读，只核对了其中的数值：最多{0}分，请人工查看。"},
    {"It could be sent to any customer, for it names no value and hardly a word of this case: no more than {0} points.",
     "这封信发给谁都一样，没有任何数值，也几乎没有提到本案例：最多{0}分。"},
    {" ", ""},
});
static_assert(phrases.size() == static_cast<std::size_t>(FeedbackPhrase::stop) + 1);

// In the order of Unscorable.
constexpr auto reasons = std::to_array<Pair>({
    {"There is no reply to mark yet. Write at least one whole sentence to the customer.",
     "还没有可以评分的回复。请至少给客户写一个完整的句子。"},
    {"Most of this is not made of words, so it could not be marked. Write whole sentences in English or Chinese.",
     "大部分内容不是可以读懂的词语，无法评分。请用中文或英文写完整的句子。"},
    {"This does not speak about the customer's case, so it could not be marked. Begin with what the customer asks for.",
     "内容与这位客户的问题无关，无法评分。请从客户的要求写起。"},
    {"Most of this repeats the customer's message, so it could not be marked. Answer it in your own words.",
     "大部分内容重复了客户的消息，无法评分。请用自己的话回答。"},
    {"Most of this is copied from a text of the course, so it could not be marked. Write it in your own words for this "
     "customer.",
     "大部分内容抄自课程中的文字，无法评分。请针对这位客户用自己的话来写。"},
    {"These are single words and not sentences, so it could not be marked. Tell the customer in whole sentences.",
     "这些是零散的词语，不是句子，无法评分。请用完整的句子告诉客户。"},
    {"A blank of the template is still unfilled, so it could not be marked. Put this customer's details in.",
     "模板里还有没填写的空位，无法评分。请填上这位客户的信息。"},
    {"This speaks about the customer and not to the customer, so it could not be marked. Write the message that you "
     "would "
     "send.",
     "这是在谈论客户，不是写给客户的，无法评分。请直接写出要发给客户的内容。"},
    {"Not marked: this rubric is too costly. The fault is the rubric's, not yours; tell whoever wrote the case.",
     "未评分：这份评分标准的计算量过大。问题在评分标准，不在你，请告诉案例作者。"},
});

std::string_view in(const Pair& pair, Locale locale) { return locale == Locale::zh ? pair.zh : pair.en; }

}  // namespace

std::string_view feedback_phrase(FeedbackPhrase phrase, Locale locale) {
    return in(phrases[static_cast<std::size_t>(phrase)], locale);
}

std::string_view feedback_phrase(Unscorable reason, Locale locale) {
    return in(reasons[static_cast<std::size_t>(reason)], locale);
}

}  // namespace haoping
