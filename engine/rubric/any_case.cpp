#include "rubric/any_case.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "evidence/letter.h"
#include "evidence/word_lists.h"
#include "text/word_table.h"

namespace haoping {

namespace {

using std::string_view;

// Set where no letter lay that markers gave 40 points or more, of 2,220 replies to twenty cases by many hands.
constexpr double shortest_letter = 20;    // words
constexpr std::size_t enough_ideas = 3;   // of those below
constexpr std::size_t most_of_case = 3;   // different words
constexpr std::size_t shortest_word = 4;  // letters

// What letters of any shop say to anybody, an idea a line.
constexpr std::array<string_view, 19> stock_ideas{
    "thank you for your|thank you for contacting|thank you for being|thank you for shopping|thank you for visiting|"
    "thank you very much for|thank you so much for|thanks for your|thanks for contacting|thanks for reaching|"
    "thanks for understanding|thanks for being|thanks for shopping|thank you for reaching|thanks for the info|"
    "thank you for understanding|thanks for the message",
    "inconvenience|inconveniences",
    "feel free|hesitate",
    "our best|my best|try everything|do everything",
    "as soon as possible|as soon as we can|as quickly as possible|as fast as possible",
    "patience|patient|patiently",
    "your understanding|your kind understanding|please understand|understand how you feel|understand your feelings|"
    "understand your frustration",
    "nice day|great day|beautiful day|wonderful day|lovely day|nice week|great week|happy life",
    "any question|any questions|any other question|any other questions|any further questions|further questions|"
    "any problem|any problems|any help|any assistance|further assistance|anything else",
    "satisfaction|satisfied",
    "important to us|important for us|very seriously|great importance|top priority",
    "our service|always try|at your service|best service|look forward|looking forward|serve you|serving you",
    "dear customer|dear friend|dear sir|dear madam|valued|loyal customer|customer service|service team|support team",
    "good solution|suitable solution|best solution|a solution|solve it for you|solution together",
    "policy|policies",
    "be assured|rest assured|do not worry|no worry|no worries",
    "look into|follow up|back to you|let you know|keep you|be informed|inform you|contact you|further information|"
    "more information|some news",
    "another chance|your trust|your support|your feedback|happy shopping|shopping experience|in the future",
    "arrange everything|take care of everything|handle everything|everything for you|in the best way",
};

constexpr std::array<string_view, 13> stock_ideas_han{
    "感谢您的|感谢您一直|谢谢您的|感谢理解|感谢亲的|感谢配合",
    "不便|困扰|不好的体验",
    "尽快|第一时间|尽早|早日",
    "高度重视|十分重视|非常重视",
    "竭诚|全心全意|为您服务|服务好每",
    "生活愉快|万事顺意|购物愉快|一切顺利",
    "随时联系|随时与我们|随时咨询|有任何问题|有任何疑问|有任何需要|如有疑问",
    "妥善|满意的答复|满意的解决|满意的处理|解决方案|为您解决",
    "耐心|稍等|稍候",
    "非常理解|十分理解|理解您的|歉意|致歉",
    "谅解|体谅|包容",
    "亲爱的顾客|亲爱的客户|亲爱的买家|尊敬的顾客|尊敬的客户|尊敬的买家|客服团队|客户服务|客服中心",
    "放心|不要担心|不用担心|别担心",
};

// Words that customers write as well and that name nothing.
constexpr WordTable words_of_any_case({
    "message",  "question",  "questions", "help",       "time",      "days",      "understand", "information",
    "details",  "solution",  "solve",     "find",       "case",      "matter",    "issue",      "kind",
    "good",     "best",      "well",      "nice",       "week",      "back",      "come",       "came",
    "take",     "give",      "make",      "made",       "want",      "wanted",    "need",       "like",
    "know",     "tell",      "said",      "says",       "look",      "hope",      "wish",       "feel",
    "sure",     "long",      "much",      "many",       "only",      "other",     "another",    "anything",
    "anybody",  "someone",   "next",      "last",       "soon",      "place",     "same",       "able",
    "possible", "different", "friend",    "friends",    "people",    "customers", "service",    "team",
    "policy",   "rules",     "system",    "feedback",   "support",   "trust",     "important",  "handle",
    "process",  "handled",   "processed", "processing", "request",   "requests",  "answer",     "answers",
    "write",    "wrote",     "mail",      "email",      "mails",     "emails",    "forward",    "unfortunately",
    "most",     "arrive",    "arrived",   "arrives",    "receiving", "getting",   "going",      "done",
    "even",     "maybe",
});

// The Latin words of a text between single blanks.
std::string words_of(const Analysis& text) {
    std::string words = " ";
    for (const auto& token : text.tokens)
        if (token.kind == TokenKind::word) words += token.folded + ' ';
    return words;
}

// Whether any of the ways that stand between bars is said.
template <typename Says>
bool is_said(string_view ways, Says says) {
    while (!ways.empty()) {
        const auto end = std::min(ways.find('|'), ways.size());
        if (says(ways.substr(0, end))) return true;
        ways.remove_prefix(std::min(end + 1, ways.size()));
    }
    return false;
}

std::size_t stock_ideas_in(const Analysis& reply) {
    const auto words = words_of(reply);
    const auto in_words = [&](string_view way) {
        return words.find(' ' + std::string(way) + ' ') != std::string::npos;
    };
    const auto in_text = [&](string_view way) { return reply.text.find(way) != std::string::npos; };
    const auto ideas = std::ranges::count_if(stock_ideas, [&](string_view ways) { return is_said(ways, in_words); }) +
                       std::ranges::count_if(stock_ideas_han, [&](string_view ways) { return is_said(ways, in_text); });
    return static_cast<std::size_t>(ideas);
}

// A value told in figures or in words; "one of our colleagues" is no number, "some days" no time.
bool has_value(const Analysis& reply) {
    const auto has_figure = [](string_view words) {
        return std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
    };
    return has_figure(reply.text) || std::ranges::any_of(reply.slots, [](const Slot& slot) {
               const bool told = slot.kind == SlotKind::date || slot.kind == SlotKind::duration ||
                                 slot.kind == SlotKind::money || slot.kind == SlotKind::percent;
               return told && !slot.approximate;
           });
}

bool may_name_case(const Token& token) {
    const auto& word = token.folded;
    return token.kind == TokenKind::word && word.size() >= shortest_word && !is_function_word(word) &&
           !is_courtesy(word) && !is_domain_word(word) && !words_of_any_case.contains(word);
}

void add_words(string_view text, std::set<std::string>& words) {
    for (const auto& token : analyse(text, {}).tokens)
        if (may_name_case(token)) words.insert(token.lemma);
}

// The customer's words and what things of the case are called; names stand in any letter.
std::set<std::string> words_of_case(const Facts& facts) {
    std::set<std::string> words;
    add_words(facts.customer_message.text(), words);
    for (const auto& [name, value] : facts.values)
        if (const auto* wording = std::get_if<Wording>(&value))
            for (const auto& form : wording->forms) add_words(form, words);
    std::set<std::string> names;
    add_words(facts.customer_name + ' ' + facts.trainee_name + ' ' + facts.shop_name, names);
    std::erase_if(words, [&](const std::string& word) { return names.contains(word); });
    return words;
}

std::size_t words_of_case_in(const ReplyIndex& reply) {
    const auto of_case = words_of_case(reply.facts());
    std::set<std::string_view> said;
    for (const auto& token : reply.analysis().tokens)
        if (may_name_case(token) && of_case.contains(token.lemma)) said.insert(token.lemma);
    return said.size();
}

// Who writes first has no words of the customer's to take up: there the name or one thing of the case will do.
bool is_of_case(const ReplyIndex& reply) {
    const auto words = words_of_case_in(reply);
    if (!reply.facts().customer_message.text().empty()) return words > most_of_case;
    return words > 0 || name_in(reply.names().customer, reply, reply.whole());
}

}  // namespace

bool fits_any_case(const ReplyIndex& reply) {
    const auto& text = reply.analysis();
    return text.words() >= shortest_letter && !has_value(text) && stock_ideas_in(text) >= enough_ideas &&
           !is_of_case(reply);
}

}  // namespace haoping
