#include "rubric/listed_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "rubric/word_lists.h"

namespace haoping {

namespace {

constexpr std::size_t stretch = 12;                 // words
constexpr std::size_t most_small_words = 2;         // in a stretch of a list
constexpr std::size_t longest_bare_item = 6;        // words
constexpr std::size_t longest_bare_han_item = 2;    // words as the dictionary divides them
constexpr double most_sentences_of_a_rubric = 0.4;  // share

constexpr std::size_t most_small_words_of_dump = 1;

struct Word {
    std::uint32_t token = 0;
    bool small = false;
    bool listed = false;
};

// How dense a list is in Chinese can't be told by small words: they stand inside of words. Only its items count.
bool is_chinese(const Analysis& reply) { return reply.han_characters > reply.latin_words; }

// Items between signs; what stands in brackets or quotation marks belongs to its surroundings.
bool parts_items(const Token& token) {
    constexpr std::string_view joining = "'\"-()/$%&#@+*";
    return token.kind == TokenKind::symbol && joining.find(token.folded) == std::string_view::npos;
}

void mark_bare_item(std::vector<Word>& words, std::size_t first, std::size_t longest) {
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
    const auto count = words.size() - first;
    if (count == 0 || count > longest || std::any_of(begin, words.end(), [](const Word& w) { return w.small; })) return;
    std::for_each(begin, words.end(), [](Word& word) { word.listed = true; });
}

bool has_function_character(std::string_view word) {
    constexpr std::size_t bytes = 3;  // of a Chinese character
    for (std::size_t at = 0; at + bytes <= word.size(); at += bytes)
        if (is_function_character(word.substr(at, bytes))) return true;
    return false;
}

// Values are left out: addresses, dates and numbers make no list.
std::vector<Word> words_of(const Analysis& reply) {
    const bool chinese = is_chinese(reply);
    const auto longest = chinese ? longest_bare_han_item : longest_bare_item;
    std::vector<Word> words;
    std::size_t item = 0;
    std::uint32_t sentence = 0;
    auto slot = reply.slots.begin();
    for (std::uint32_t i = 0; i < reply.tokens.size(); ++i) {
        const auto& token = reply.tokens[i];
        while (slot != reply.slots.end() && slot->last_token < i) ++slot;
        const bool value = slot != reply.slots.end() && slot->first_token <= i;
        if (parts_items(token) || token.sentence != sentence) {
            mark_bare_item(words, item, longest);
            item = words.size();
            sentence = token.sentence;
        }
        const bool blank_before = i > 0 && token.span.begin > reply.tokens[i - 1].span.end;
        if (token.kind == TokenKind::han && blank_before && reply.tokens[i - 1].kind == TokenKind::han) {
            mark_bare_item(words, item, longest);  // Chinese sentences have no blanks inside
            item = words.size();
        }
        if (token.kind == TokenKind::han && !value)
            words.push_back({i, has_function_character(token.folded), token.quoted});
        const bool second_of_contraction = i > 0 && reply.tokens[i - 1].span == token.span;
        if (token.kind == TokenKind::word && !value && !chinese && !second_of_contraction)
            words.push_back({i, is_function_word(token.folded), token.quoted});
    }
    mark_bare_item(words, item, longest);
    return words;
}

void mark_stretches(std::vector<Word>& words, std::size_t most_small) {
    std::size_t small = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        small += words[i].small ? 1U : 0U;
        if (i >= stretch) small -= words[i - stretch].small ? 1U : 0U;
        if (i + 1 < stretch || small > most_small) continue;
        for (auto k = i + 1 - stretch; k <= i; ++k) words[k].listed = true;
    }
}

constexpr auto rubric_verbs = std::to_array<std::string_view>(
    {"accepts",  "acknowledges", "admits",   "answers",  "apologises", "apologizes", "asks",     "avoids",
     "calls",    "closes",       "confirms", "declines", "describes",  "ends",       "explains", "expresses",
     "gives",    "greets",       "handles",  "informs",  "invites",    "keeps",      "makes",    "mentions",
     "names",    "offers",       "passes",   "points",   "presents",   "promises",   "protects", "provides",
     "quotes",   "recommends",   "refers",   "refuses",  "restates",   "says",       "shows",    "states",
     "suggests", "takes",        "tells",    "thanks",   "uses",       "writes"});

constexpr auto marking_words =
    std::to_array<std::string_view>({"criteria", "criterion", "rubric", "marks", "teacher", "points", "score", "grade",
                                     "examiner", "requirements", "评分", "得分", "满分", "标准"});

bool is_one_of(std::string_view word, auto& words) { return std::ranges::find(words, word) != words.end(); }

// "States honestly that", "We asks politely why".
bool is_told_of_a_reply(const Analysis& reply, const Sentence& sentence) {
    constexpr std::uint32_t places = 3;
    for (std::uint32_t i = 0; i < std::min(places, sentence.token_count); ++i) {
        const auto at = sentence.first_token + i;
        if (!is_one_of(reply.tokens[at].folded, rubric_verbs)) continue;
        const auto before = i == 0 ? std::string_view() : std::string_view(reply.tokens[at - 1].folded);
        return i == 0 || before == "we" || before == "i" || before == "reply" || before == "student";
    }
    return false;
}

}  // namespace

double listed_share(const Analysis& reply) {
    auto words = words_of(reply);
    if (words.size() < (is_chinese(reply) ? stretch : 2 * stretch)) return 0;
    if (!is_chinese(reply)) mark_stretches(words, most_small_words);
    return static_cast<double>(std::ranges::count(words, true, &Word::listed)) / static_cast<double>(words.size());
}

void leave_out_lists(Analysis& reply) {
    if (is_chinese(reply)) return;
    auto words = words_of(reply);
    for (auto& word : words) word.listed = false;
    mark_stretches(words, most_small_words_of_dump);
    for (const auto& word : words) {
        const auto span = reply.tokens[word.token].span;  // of both words of a contraction
        for (auto i = word.token; word.listed && i < reply.tokens.size() && reply.tokens[i].span == span; ++i)
            reply.tokens[i].listed = true;
    }
}

bool speaks_of_marking(const Analysis& reply) {
    constexpr std::ptrdiff_t enough_words = 3;
    const auto told = std::ranges::count_if(
        reply.sentences, [&](const Sentence& sentence) { return is_told_of_a_reply(reply, sentence); });
    const auto own = std::ranges::count_if(
        reply.sentences, [&](const Sentence& sentence) { return !reply.tokens[sentence.first_token].quoted; });
    if (told > 1 && static_cast<double>(told) >= most_sentences_of_a_rubric * static_cast<double>(own)) return true;
    const auto of_marking = std::ranges::count_if(marking_words, [&](std::string_view word) {
        return std::ranges::find(reply.tokens, word, &Token::folded) != reply.tokens.end();
    });
    return of_marking >= enough_words;
}

}  // namespace haoping
