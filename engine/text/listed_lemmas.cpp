#include "text/lemmas.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// Words that no stem may confuse with others: forms of "be" and comparisons, chat spellings of one word, and function
// words that stand for themselves (listed because every second word of a reply is one: they need no stemming).
// clang-format off
constexpr WordEntry<std::string_view> entries[] = {
    {"am", "be"}, {"is", "be"}, {"are", "be"}, {"was", "be"}, {"were", "be"}, {"been", "be"}, {"being", "be"},
    {"be", "be"}, {"have", "have"}, {"do", "do"}, {"go", "go"}, {"people", "people"}, {"ppl", "people"},
    {"better", "better"}, {"best", "best"}, {"good", "good"}, {"worse", "bad"}, {"worst", "bad"}, {"bad", "bad"},
    {"further", "far"}, {"farther", "far"}, {"an", "a"}, {"earlier", "early"}, {"earliest", "early"},
    {"early", "early"}, {"news", "news"}, {"thanks", "thank"}, {"goods", "goods"}, {"customs", "customs"},
    {"overdue", "overdue"},
    // chat
    {"pls", "pleas"}, {"plz", "pleas"}, {"plse", "pleas"}, {"u", "you"}, {"ur", "your"}, {"thx", "thank"},
    {"tks", "thank"}, {"thks", "thank"}, {"thnx", "thank"}, {"sry", "sorri"}, {"srry", "sorri"},
    {"msg", "messag"}, {"msgs", "messag"}, {"pic", "pictur"}, {"pics", "pictur"}, {"info", "inform"},
    {"cuz", "because"}, {"coz", "because"}, {"cos", "because"}, {"tmr", "tomorrow"}, {"tmrw", "tomorrow"},
    {"tomorow", "tomorrow"}, {"tomorrow", "tomorrow"}, {"qty", "quantiti"}, {"addr", "address"},
    {"acct", "account"}, {"pkg", "packag"}, {"rcvd", "receiv"}, {"recvd", "receiv"}, {"w", "with"},
    {"okay", "ok"}, {"ok", "ok"}, {"hrs", "hour"}, {"hr", "hour"}, {"mins", "minut"}, {"yr", "year"},
    {"luv", "love"}, {"hv", "have"}, {"wk", "week"}, {"wks", "week"}, {"bcoz", "because"}, {"bcuz", "because"},
    // words that stand for themselves
    {"a", "a"}, {"about", "about"}, {"above", "above"}, {"after", "after"}, {"again", "again"},
    {"against", "against"}, {"all", "all"}, {"already", "already"}, {"also", "also"}, {"although", "although"},
    {"always", "always"}, {"and", "and"}, {"any", "any"}, {"as", "as"}, {"at", "at"}, {"back", "back"},
    {"because", "because"}, {"before", "before"}, {"between", "between"}, {"both", "both"}, {"but", "but"},
    {"by", "by"}, {"can", "can"}, {"could", "could"}, {"dear", "dear"}, {"each", "each"}, {"either", "either"},
    {"even", "even"}, {"ever", "ever"}, {"every", "every"}, {"few", "few"}, {"first", "first"}, {"for", "for"},
    {"from", "from"}, {"he", "he"}, {"hello", "hello"}, {"her", "her"}, {"here", "here"}, {"him", "him"},
    {"his", "his"}, {"how", "how"}, {"however", "however"}, {"i", "i"}, {"if", "if"}, {"in", "in"},
    {"into", "into"}, {"it", "it"}, {"its", "its"}, {"just", "just"}, {"know", "know"}, {"later", "later"},
    {"least", "least"}, {"less", "less"}, {"let", "let"}, {"many", "many"}, {"may", "may"}, {"me", "me"},
    {"might", "might"}, {"mine", "mine"}, {"more", "more"}, {"most", "most"}, {"much", "much"},
    {"must", "must"}, {"my", "my"}, {"never", "never"}, {"no", "no"}, {"nor", "nor"}, {"not", "not"},
    {"nothing", "nothing"}, {"now", "now"}, {"of", "of"}, {"off", "off"}, {"on", "on"}, {"once", "once"},
    {"one", "one"}, {"only", "only"}, {"or", "or"}, {"other", "other"}, {"our", "our"}, {"ours", "ours"},
    {"out", "out"}, {"over", "over"}, {"please", "pleas"}, {"shall", "shall"}, {"she", "she"},
    {"should", "should"}, {"since", "since"}, {"so", "so"}, {"some", "some"}, {"soon", "soon"},
    {"sorry", "sorri"}, {"still", "still"}, {"such", "such"}, {"than", "than"}, {"thank", "thank"},
    {"that", "that"}, {"the", "the"}, {"their", "their"}, {"them", "them"}, {"then", "then"},
    {"there", "there"}, {"these", "these"}, {"they", "they"}, {"this", "this"}, {"those", "those"},
    {"though", "though"}, {"through", "through"}, {"to", "to"}, {"today", "today"}, {"too", "too"},
    {"two", "two"}, {"under", "under"}, {"unless", "unless"}, {"until", "until"}, {"up", "up"}, {"us", "us"},
    {"very", "very"}, {"we", "we"}, {"well", "well"}, {"what", "what"}, {"when", "when"}, {"where", "where"},
    {"whether", "whether"}, {"which", "which"}, {"while", "while"}, {"who", "who"}, {"why", "why"},
    {"will", "will"}, {"with", "with"}, {"within", "within"}, {"without", "without"}, {"would", "would"},
    {"yes", "yes"}, {"yet", "yet"}, {"yesterday", "yesterday"}, {"you", "you"}, {"your", "your"},
    {"yours", "yours"},
};
// clang-format on
constexpr WordTable table(entries);

}  // namespace

std::string_view listed_lemma(std::string_view folded) {
    const auto* lemma = table.find(folded);
    return lemma == nullptr ? std::string_view{} : *lemma;
}

}  // namespace haoping
