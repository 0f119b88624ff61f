#include "text/lemmas.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// Three sorts of words: irregular forms, chat spellings of one word, and function words that stand for
// themselves (listed because every second word of a reply is one: they need no stemming, and no stem may
// confuse them with others).
// clang-format off
constexpr WordEntry<std::string_view> entries[] = {
    // irregular verbs
    {"am", "be"}, {"is", "be"}, {"are", "be"}, {"was", "be"}, {"were", "be"}, {"been", "be"}, {"being", "be"},
    {"be", "be"}, {"has", "have"}, {"had", "have"}, {"having", "have"}, {"have", "have"},
    {"does", "do"}, {"did", "do"}, {"done", "do"}, {"doing", "do"}, {"do", "do"},
    {"went", "go"}, {"gone", "go"}, {"goes", "go"}, {"going", "go"}, {"go", "go"},
    {"sent", "send"}, {"sended", "send"}, {"resent", "resend"}, {"resended", "resend"},
    {"bought", "buy"}, {"brought", "bring"}, {"thought", "think"}, {"caught", "catch"}, {"taught", "teach"},
    {"sought", "seek"}, {"fought", "fight"}, {"kept", "keep"}, {"left", "leave"}, {"lost", "lose"},
    {"losing", "lose"}, {"loses", "lose"}, {"met", "meet"}, {"paid", "pay"}, {"payed", "pay"},
    {"said", "say"}, {"told", "tell"}, {"sold", "sell"}, {"held", "hold"}, {"heard", "hear"},
    {"made", "make"}, {"making", "make"}, {"makes", "make"}, {"make", "make"},
    {"got", "get"}, {"gotten", "get"}, {"getting", "get"}, {"gets", "get"}, {"get", "get"},
    {"gave", "give"}, {"given", "give"}, {"giving", "give"}, {"gives", "give"}, {"give", "give"},
    {"took", "take"}, {"taken", "take"}, {"taking", "take"}, {"takes", "take"}, {"take", "take"},
    {"came", "come"}, {"coming", "come"}, {"comes", "come"}, {"come", "come"},
    {"saw", "see"}, {"seen", "see"}, {"sees", "see"}, {"seeing", "see"}, {"see", "see"},
    {"knew", "know"}, {"known", "know"}, {"knows", "know"}, {"knowing", "know"}, {"know", "know"},
    {"found", "find"}, {"felt", "feel"}, {"built", "build"}, {"spent", "spend"}, {"lent", "lend"},
    {"meant", "mean"}, {"understood", "understand"}, {"stood", "stand"}, {"wrote", "write"},
    {"written", "write"}, {"writing", "write"}, {"writes", "write"}, {"chose", "choose"}, {"chosen", "choose"},
    {"choosing", "choose"}, {"chooses", "choose"}, {"choose", "choose"}, {"broke", "break"},
    {"broken", "break"}, {"spoke", "speak"}, {"spoken", "speak"}, {"began", "begin"}, {"begun", "begin"},
    {"beginning", "begin"}, {"became", "become"}, {"becoming", "become"}, {"becomes", "become"},
    {"become", "become"}, {"forgot", "forget"}, {"forgotten", "forget"}, {"forgetting", "forget"},
    {"forgave", "forgive"}, {"forgiven", "forgive"}, {"forgive", "forgive"}, {"drove", "drive"},
    {"driven", "drive"}, {"flew", "fly"}, {"flown", "fly"}, {"wore", "wear"}, {"worn", "wear"},
    {"tore", "tear"}, {"torn", "tear"}, {"fell", "fall"}, {"fallen", "fall"}, {"grew", "grow"},
    {"grown", "grow"}, {"shown", "show"}, {"showed", "show"}, {"stole", "steal"}, {"stolen", "steal"},
    {"ran", "run"}, {"running", "run"}, {"sat", "sit"}, {"slept", "sleep"}, {"won", "win"}, {"led", "lead"},
    {"bore", "bear"}, {"dealt", "deal"}, {"hidden", "hide"}, {"stuck", "stick"}, {"overpaid", "overpay"},
    {"mistook", "mistake"}, {"mistaken", "mistake"}, {"withdrew", "withdraw"}, {"withdrawn", "withdraw"},
    {"cancelation", "cancel"}, {"cancellation", "cancel"}, {"cancellations", "cancel"}, {"redid", "redo"},
    {"arose", "arise"}, {"arisen", "arise"}, {"woke", "wake"}, {"drawn", "draw"}, {"threw", "throw"},
    {"thrown", "throw"}, {"swore", "swear"}, {"sworn", "swear"}, {"rose", "rise"}, {"risen", "rise"},
    // forms that learners make by rule, and slips that are words by themselves
    {"gived", "give"}, {"taked", "take"}, {"writed", "write"}, {"buyed", "buy"}, {"goed", "go"}, {"sayed", "say"},
    {"telled", "tell"}, {"finded", "find"}, {"choosed", "choose"}, {"losted", "lose"}, {"breaked", "break"},
    {"keeped", "keep"}, {"leaved", "leave"}, {"maked", "make"}, {"getted", "get"}, {"comed", "come"},
    {"knowed", "know"}, {"bringed", "bring"}, {"feeled", "feel"}, {"understanded", "understand"},
    {"refound", "refund"}, {"refounds", "refund"}, {"refounded", "refund"},
    // irregular nouns and comparisons
    {"children", "child"}, {"men", "man"}, {"women", "woman"}, {"people", "people"}, {"ppl", "people"},
    {"feet", "foot"}, {"teeth", "tooth"}, {"better", "better"}, {"best", "best"}, {"good", "good"},
    {"worse", "bad"}, {"worst", "bad"}, {"bad", "bad"}, {"further", "far"}, {"farther", "far"},
    {"an", "a"}, {"apology", "apolog"}, {"earlier", "early"}, {"earliest", "early"}, {"early", "early"},
    {"news", "news"}, {"thanks", "thank"}, {"goods", "goods"}, {"customs", "customs"},
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
