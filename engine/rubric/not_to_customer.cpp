#include "rubric/not_to_customer.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "evidence/letter.h"
#include "evidence/phrase.h"
#include "rubric/own_work.h"
#include "rubric/pasted_record.h"
#include "rubric/signs_for_words.h"
#include "text/grammar.h"
#include "text/sentence_view.h"

namespace haoping {

namespace {

using std::string_view;

// Who is spoken of.
struct Persons {
    std::size_t addressed = 0;  // you, your, 您
    std::size_t told_of = 0;    // the customer, her, 客户
    bool named = false;         // of these: by more than "her", who may be a child of the customer's
};

constexpr std::array<string_view, 12> second_persons{"you", "your", "yours", "yourself", "u",  "ur",
                                                     "您",  "你",   "您们",  "你们",     "亲", "请您"};
constexpr std::array<string_view, 10> third_persons{"he",   "she", "him", "her",  "his",
                                                    "hers", "他",  "她",  "他们", "她们"};
constexpr std::array<string_view, 12> customers{"customer", "customers", "client", "buyer", "guest", "客户",
                                                "顾客",     "买家",      "客人",   "对方",  "她的",  "他的"};

// "dear customer" addresses; "the customer" tells of one.
bool is_addressed(const Analysis& reply, std::size_t at) {
    constexpr std::array<string_view, 8> address{"dear", "hi", "hello", "valued", "our", "尊敬", "的", "亲爱"};
    return at > 0 && is_any(address, reply.tokens[at - 1].folded);
}

// What one does in a reply, as one plans it.
constexpr std::array<string_view, 34> plan_verbs{
    "apologize", "apologise", "comfort", "explain", "offer",   "ask",     "tell", "check", "thank",
    "inform",    "reassure",  "confirm", "give",    "provide", "calm",    "look", "write", "greet",
    "say",       "send",      "open",    "let",     "contact", "promise", "安抚", "解释",  "告知",
    "询问",      "道歉",      "说明",    "提供",    "告诉",    "确认",    "联系"};
constexpr std::array<string_view, 44> rubric_verbs{
    "accepts",  "acknowledges", "admits",   "answers",   "apologises", "apologizes", "asks",       "avoids", "calls",
    "closes",   "confirms",     "declines", "describes", "ends",       "explains",   "expresses",  "gives",  "greets",
    "handles",  "informs",      "invites",  "keeps",     "makes",      "mentions",   "names",      "offers", "passes",
    "points",   "presents",     "promises", "protects",  "provides",   "quotes",     "recommends", "refers", "refuses",
    "restates", "says",         "shows",    "states",    "suggests",   "takes",      "tells",      "thanks"};

// How often the customer is named as somebody to whom something is done: "thanks Ms Lopes", "an offer to Ana", 给Ana.
std::size_t told_by_name(const ReplyIndex& index) {
    constexpr std::array<string_view, 6> titles{"mr", "ms", "mrs", "miss", "mme", "."};
    const auto& tokens = index.analysis().tokens;
    std::size_t count = 0;
    for (std::uint32_t unit = 1; unit < index.units().size(); ++unit) {
        if (!name_in(index.names().customer, index, {unit, unit + 1})) continue;
        auto before = index.units()[unit].token;
        while (before > 0 && is_any(titles, tokens[before - 1].folded)) --before;
        if (before == 0) continue;
        const auto& word = tokens[before - 1].folded;
        const bool done_to =
            roles_of(word).has(Role::object_marker) || is_any(plan_verbs, word) || is_any(rubric_verbs, word);
        count += done_to ? 1U : 0U;
    }
    return count;
}

Persons persons_of(const ReplyIndex& index) {
    const auto& reply = index.analysis();
    Persons persons;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        const auto& word = reply.tokens[i].folded;
        if (is_any(second_persons, word)) ++persons.addressed;
        if (is_any(customers, word) && !is_addressed(reply, i)) {
            persons.told_of += 2;
            persons.named = true;
        }
        if (is_any(third_persons, word)) ++persons.told_of;
    }
    if (persons.addressed > 0) return persons;
    const auto told = told_by_name(index);
    persons.told_of += 2 * told;
    persons.named = persons.named || told > 0;
    return persons;
}

constexpr std::array<string_view, 14> letter_greetings{"hi",   "hello", "dear", "hey",  "good",   "greetings", "您好",
                                                       "你好", "尊敬",  "亲爱", "早安", "尊敬的", "亲爱的",    "亲"};

bool begins_with_greeting(const Analysis& reply) {
    constexpr std::size_t opening = 6;  // tokens
    const auto end = reply.tokens.begin() + static_cast<std::ptrdiff_t>(std::min(opening, reply.tokens.size()));
    return std::any_of(reply.tokens.begin(), end,
                       [](const Token& token) { return is_any(letter_greetings, token.folded); });
}

constexpr std::array<string_view, 2> commas{",", "，"};

// "Katrin Vogel – DE – formal – order 8101187206": what is noted of somebody, parted by dashes on one line.
bool heads_index_card(const ReplyIndex& index, Span name) {
    constexpr std::array<string_view, 3> dashes{"-", "–", "—"};
    constexpr std::ptrdiff_t enough_dashes = 2;
    const auto& text = index.analysis().text;
    const auto line_end = text.find('\n', name.end);
    const auto on_line = [&](const Token& each) {
        return each.span.begin >= name.end && each.span.end <= line_end && is_any(dashes, each.folded);
    };
    return std::ranges::count_if(index.analysis().tokens, on_line) >= enough_dashes;
}

// "Ana, …", "Ms Lopes: …", 陈女士您好; not "Mrs Grant is a customer who …".
bool begins_with_name(const ReplyIndex& index) {
    constexpr std::uint32_t opening = 2;  // words, a title and a name
    constexpr std::array<string_view, 12> what_follows{",", "，", ":", "：", "!",    "！",
                                                       "-", "–",  "—", "~",  "您好", "你好"};
    const auto& tokens = index.analysis().tokens;
    const auto name = name_in(index.names().customer, index, {0, std::min(opening, index.whole().end)});
    if (!name) return false;
    const auto next = std::ranges::find_if(tokens, [&](const Token& each) { return each.span.begin >= name->end; });
    return next != tokens.end() && is_any(what_follows, next->folded) && !heads_index_card(index, *name);
}

// "Tell him no and hang up, Ana."
bool ends_with_name(const ReplyIndex& index) {
    const auto& tokens = index.analysis().tokens;
    const auto& sentences = index.analysis().sentences;
    return std::ranges::any_of(sentences, [&](const Sentence& sentence) {
        auto end = sentence.first_token + sentence.token_count;
        while (end > sentence.first_token && tokens[end - 1].kind == TokenKind::symbol) --end;
        if (end < sentence.first_token + 2 || !is_any(commas, tokens[end - 2].folded)) return false;
        const auto last = tokens[end - 1].span;
        const auto name = name_in(index.names().customer, index, index.whole());
        return name && name->end == last.end;
    });
}

// "Hi Megan, …", "Ana, …", "…, Ana.": letters address so, and no plan does.
bool greets_customer(const ReplyIndex& index) {
    constexpr std::uint32_t opening = 6;  // words or Chinese characters
    return begins_with_name(index) || ends_with_name(index) ||
           (begins_with_greeting(index.analysis()) &&
            name_in(index.names().customer, index, {0, std::min(opening, index.whole().end)}));
}

// "Please …", 请…, "Which one suits her?"
bool asks_reader(const Analysis& reply) {
    return std::ranges::any_of(reply.sentences, [&](const Sentence& sentence) {
        const auto& last = reply.tokens[sentence.first_token + sentence.token_count - 1];
        return last.folded == "?" || roles_of(reply.tokens[sentence.first_token].folded).has(Role::request);
    });
}

// "Hang up on him", "Don't answer him", 别理他: what one tells somebody who is bothered by a third person to do.
bool orders_reader(const Analysis& reply) {
    constexpr std::array<string_view, 23> orders{
        "hang",   "ignore", "block", "delete", "stop", "leave", "never", "forget", "close", "lock", "change", "do",
        "report", "wait",   "别",    "不要",   "千万", "挂",    "挂断",  "挂掉",   "别理",  "请勿", "不用"};
    return std::ranges::any_of(
        reply.clauses, [&](const Clause& clause) { return is_any(orders, reply.tokens[clause.first_token].folded); });
}

// Whether it is written to the customer though it nowhere says "you": it addresses her by name, or it greets and asks
// somebody, or tells somebody what to do, and tells of no customer.
bool reads_as_letter(const ReplyIndex& index, const Persons& persons) {
    if (greets_customer(index)) return true;
    if (persons.named) return false;
    const auto& reply = index.analysis();
    return orders_reader(reply) || (begins_with_greeting(reply) && asks_reader(reply));
}

constexpr std::array<string_view, 18> plan_starters{"first", "firstly", "then",  "next",   "second", "secondly",
                                                    "after", "finally", "third", "lastly", "step",   "also",
                                                    "首先",  "先",      "然后",  "接着",   "再",     "最后"};

// Who does it in a plan: "then the agent should ask", "after that …".
constexpr std::array<string_view, 9> planned_for{"the",     "that",     "an",   "agent", "trainee",
                                                 "student", "employee", "客服", "学员"};

// "First I will comfort …", "Then explain …", 再说明…
bool is_step_of_plan(const Analysis& reply, const Clause& clause) {
    constexpr std::uint32_t farthest = 5;
    bool started = false;
    for (std::uint32_t i = 0; i < std::min(clause.token_count, farthest); ++i) {
        const auto& token = reply.tokens[clause.first_token + i];
        started = started || is_any(plan_starters, token.folded);
        if (is_any(plan_verbs, token.folded)) return started || i == 0;
        const bool leads = roles_of(token.folded).has(Role::we) || roles_of(token.folded).has(Role::auxiliary) ||
                           token.kind == TokenKind::symbol || token.kind == TokenKind::number ||
                           is_any(plan_starters, token.folded) || (started && is_any(planned_for, token.folded));
        if (!leads) return false;
    }
    return false;
}

// Acts that a reply does but never names bare: 先道歉，再说明…
bool is_bare_speech_act(const Analysis& reply, const Clause& clause) {
    constexpr std::array<string_view, 12> speech_acts{"apologize", "apologise", "explain", "comfort",
                                                      "reassure",  "greet",     "道歉",    "致歉",
                                                      "说明",      "解释",      "安抚",    "告知"};
    for (std::uint32_t i = 0; i < clause.token_count; ++i) {
        const auto& token = reply.tokens[clause.first_token + i];
        if (is_any(speech_acts, token.folded)) return true;
        const bool leads =
            token.kind == TokenKind::symbol || token.kind == TokenKind::number || is_any(plan_starters, token.folded);
        if (!leads) return false;
    }
    return false;
}

// What one notes for oneself: 思路, "tone: funny".
constexpr std::array<string_view, 9> note_words{"plan", "tone", "todo", "思路", "要点", "步骤", "语气", "结尾", "开头"};

// "To ask: …", "Not to do: …"
bool is_note_of_task(const Analysis& reply, std::size_t at) {
    constexpr std::array<string_view, 5> tasks{"ask", "do", "say", "mention", "avoid"};
    return at > 0 && is_any(tasks, reply.tokens[at].folded) && reply.tokens[at - 1].folded == "to";
}

// "Key words: …", "Tone: …": heads of notes.
std::size_t note_heads(const Analysis& reply) {
    constexpr std::array<string_view, 22> heads{
        "words", "keywords", "tone",       "grammar", "plan", "todo", "思路", "要点", "步骤", "语气", "关键词",
        "注意",  "sentence", "vocabulary", "例句",    "语法", "意思", "翻译", "生词", "重点", "情绪", "meaning"};
    std::size_t count = 0;
    for (std::size_t i = 1; i < reply.tokens.size(); ++i)
        count += (reply.tokens[i].folded == ":" || reply.tokens[i].folded == "：") &&
                         (is_any(heads, reply.tokens[i - 1].folded) || is_note_of_task(reply, i - 1))
                     ? 1U
                     : 0U;
    return count;
}

constexpr std::size_t enough_told = 3;  // words that tell of the customer

// "@warehouse Xiao Chen, please …"
bool calls_colleague(const Analysis& reply) {
    return reply.tokens.size() > 1 && reply.tokens[0].folded == "@" &&
           reply.tokens[0].span.end == reply.tokens[1].span.begin;
}

// "My question: …"; "My Orders" is a page.
bool says_my(const Analysis& reply) {
    for (std::size_t i = 0; i + 1 < reply.tokens.size(); ++i) {
        const auto behind = reply.text[reply.tokens[i + 1].span.begin];
        if (reply.tokens[i].folded == "my" && behind >= 'a' && behind <= 'z') return true;
    }
    return false;
}

// Somebody says it to somebody, and be it by an apology: "Contact: only here, sorry".
bool is_anybody_speaking(const Analysis& reply) {
    constexpr std::array<string_view, 6> said_to_somebody{"me", "sorry", "thanks", "抱歉", "谢谢", "不好意思"};
    return says_my(reply) || std::ranges::any_of(reply.tokens, [&](const Token& token) {
               return roles_of(token.folded).has(Role::we) || is_any(second_persons, token.folded) ||
                      is_any(said_to_somebody, token.folded);
           });
}

// Nobody speaks and nobody is spoken to.
bool is_without_persons(const ReplyIndex& index) {
    return !is_anybody_speaking(index.analysis()) && !name_in(index.names().customer, index, index.whole());
}

// "Tone: friendly", "-> plan A", 思路 at the head of a sentence; "the tone of our reply" is no head.
bool is_note(const Analysis& reply) {
    constexpr std::array<string_view, 8> marks{"-", ">", "=", "*", "•", "·", "#", "→"};
    for (const auto& sentence : reply.sentences) {
        const auto begin = sentence.first_token;
        for (auto i = begin; i < begin + sentence.token_count; ++i) {
            if (!is_any(note_words, reply.tokens[i].folded)) continue;
            const auto next = i + 1 < reply.tokens.size() ? string_view(reply.tokens[i + 1].folded) : string_view();
            if (i == begin || is_any(marks, reply.tokens[i - 1].folded) || next == ":" || is_any(marks, next))
                return true;
        }
    }
    return false;
}

constexpr std::array<string_view, 15> marking_words{"criteria", "criterion", "rubric", "marks",    "teacher",
                                                    "points",   "score",     "grade",  "examiner", "评分",
                                                    "得分",     "满分",      "标准",   "老师",     "exam"};
constexpr std::array<string_view, 6> teachers{"teacher", "professor", "老师", "examiner", "sir", "考官"};

// "States honestly that", "We asks politely why".
bool is_told_of_a_reply(const Analysis& reply, const Sentence& sentence) {
    constexpr std::uint32_t places = 3;
    for (std::uint32_t i = 0; i < std::min(places, sentence.token_count); ++i) {
        const auto at = sentence.first_token + i;
        if (!is_any(rubric_verbs, reply.tokens[at].folded)) continue;
        const auto before = i == 0 ? string_view() : string_view(reply.tokens[at - 1].folded);
        return i == 0 || before == "we" || before == "i" || before == "reply" || before == "student";
    }
    return false;
}

bool tells_what_a_reply_should_be(const Analysis& reply) {
    constexpr double most_sentences = 0.4;  // share of the trainee's own
    const auto told =
        std::ranges::count_if(reply.sentences, [&](const Sentence& each) { return is_told_of_a_reply(reply, each); });
    const auto own = std::ranges::count_if(
        reply.sentences, [&](const Sentence& each) { return !reply.tokens[each.first_token].quoted; });
    return told > 1 && static_cast<double>(told) >= most_sentences * static_cast<double>(own);
}

// "Teacher, I have a question", "Hello teacher", 老师您好
bool addresses_teacher(const Analysis& reply) {
    constexpr std::size_t opening = 4;  // tokens
    for (std::size_t i = 0; i < std::min(opening, reply.tokens.size()); ++i) {
        const auto& word = reply.tokens[i].folded;
        if (is_any(teachers, word)) return word != "sir";
    }
    return false;
}

}  // namespace

bool tells_of_customer(const ReplyIndex& reply) {
    const auto persons = persons_of(reply);
    return persons.told_of >= enough_told && persons.told_of > persons.addressed;
}

bool is_plan(const ReplyIndex& index) {
    constexpr double most_addressed = 0.5;      // for each of them
    constexpr std::ptrdiff_t enough_steps = 3;  // without any word to the customer
    constexpr std::ptrdiff_t enough_lines = 3;  // of a record, likewise
    constexpr std::ptrdiff_t enough_days = 2;   // as a record writes them
    constexpr std::size_t enough_signs = 4;     // though the customer's name is in it
    if (note_heads(index.analysis()) > 1 || calls_colleague(index.analysis())) return true;
    const auto persons = persons_of(index);
    // Notes of the desk may quote a page that says "your" once.
    if (persons.addressed <= 1 && !greets_customer(index) && dated_lines(index) >= enough_lines) return true;
    const bool ordered = !persons.named && orders_reader(index.analysis());
    const auto told_of = ordered ? 0 : persons.told_of;
    const auto signs = signs_for_words(index.analysis());
    if (is_without_persons(index) && signs + told_of / 2 > 1) return true;
    // An order of the desk and a rule, pasted: "2026-11-19 Shanghai … The buyer may refuse it at the door".
    if (is_without_persons(index) && persons.named && days_of_records(index) >= enough_days) return true;
    const bool to_nobody = persons.addressed == 0 && !greets_customer(index);
    if (to_nobody && !is_anybody_speaking(index.analysis()) && signs >= enough_signs) return true;
    if (to_nobody && (tells_of_own_work(index.analysis()) || notes_how_to_write(index.analysis()))) return true;
    const auto addressed = static_cast<double>(persons.addressed);
    const auto count_of = [&](auto is_such) {
        return std::ranges::count_if(index.analysis().clauses,
                                     [&](const Clause& each) { return is_such(index.analysis(), each); });
    };
    const auto steps = count_of(is_step_of_plan);
    if (is_without_persons(index) && count_of(is_bare_speech_act) > 1) return true;
    const bool tells = persons.told_of >= enough_told || (persons.told_of > 1 && steps > 1);
    if (tells && addressed <= most_addressed * static_cast<double>(persons.told_of))
        return steps > 1 ? !greets_customer(index) : persons.addressed == 0 && !reads_as_letter(index, persons);
    if (persons.addressed > 0) return false;
    const auto clauses = static_cast<std::ptrdiff_t>(index.analysis().clauses.size());
    return is_note(index.analysis()) || (steps >= enough_steps && 2 * steps >= clauses);
}

bool speaks_to_teacher(const Analysis& reply) {
    constexpr std::ptrdiff_t enough_words = 3;
    if (addresses_teacher(reply) || tells_what_a_reply_should_be(reply)) return true;
    const auto of_marking = std::ranges::count_if(marking_words, [&](string_view word) {
        return std::ranges::find(reply.tokens, word, &Token::folded) != reply.tokens.end();
    });
    return of_marking >= enough_words;
}

}  // namespace haoping
