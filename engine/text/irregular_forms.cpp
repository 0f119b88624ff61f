#include "text/lemmas.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// Forms that no rule derives from their word: irregular verbs and nouns, and the forms that learners make by rule where
// English has its own. Each goes with the stem of its word: "left" meets "leaves".
// clang-format off
constexpr WordEntry<std::string_view> entries[] = {
    {"arisen", "arise"}, {"arose", "arise"}, {"ate", "eat"}, {"eaten", "eat"}, {"awoke", "awake"}, {"awoken", "awake"},
    {"beaten", "beat"}, {"became", "become"}, {"began", "begin"}, {"begun", "begin"}, {"bent", "bend"}, {"bitten", "bite"},
    {"bled", "bleed"}, {"blew", "blow"}, {"blown", "blow"}, {"bore", "bear"}, {"borne", "bear"}, {"bought", "buy"},
    {"bound", "bind"}, {"bred", "breed"}, {"broke", "break"}, {"broken", "break"}, {"brought", "bring"},
    {"built", "build"}, {"burnt", "burn"}, {"came", "come"}, {"caught", "catch"}, {"chose", "choose"},
    {"chosen", "choose"}, {"clung", "cling"}, {"crept", "creep"}, {"dealt", "deal"}, {"did", "do"}, {"done", "do"},
    {"does", "do"}, {"doing", "do"}, {"drank", "drink"}, {"drunk", "drink"}, {"drawn", "draw"}, {"drew", "draw"},
    {"dreamt", "dream"}, {"driven", "drive"}, {"drove", "drive"}, {"dug", "dig"}, {"fallen", "fall"}, {"fell", "fall"},
    {"fed", "feed"}, {"felt", "feel"}, {"fled", "flee"}, {"flew", "fly"}, {"flown", "fly"}, {"flies", "fly"},
    {"forbade", "forbid"}, {"forbidden", "forbid"}, {"forgave", "forgive"}, {"forgiven", "forgive"},
    {"forgot", "forget"}, {"forgotten", "forget"}, {"fought", "fight"}, {"found", "find"}, {"froze", "freeze"},
    {"frozen", "freeze"}, {"gave", "give"}, {"given", "give"}, {"goes", "go"}, {"gone", "go"}, {"went", "go"},
    {"going", "go"}, {"got", "get"}, {"gotten", "get"}, {"grew", "grow"}, {"grown", "grow"}, {"had", "have"},
    {"has", "have"}, {"having", "have"}, {"heard", "hear"}, {"held", "hold"}, {"hid", "hide"}, {"hidden", "hide"},
    {"hung", "hang"}, {"kept", "keep"}, {"knelt", "kneel"}, {"knew", "know"}, {"known", "know"}, {"laid", "lay"},
    {"led", "lead"}, {"leant", "lean"}, {"learnt", "learn"}, {"left", "leave"}, {"lent", "lend"}, {"lain", "lie"},
    {"lit", "light"}, {"lost", "lose"}, {"losing", "lose"}, {"made", "make"}, {"meant", "mean"}, {"met", "meet"},
    {"misled", "mislead"}, {"mistaken", "mistake"}, {"mistook", "mistake"}, {"misunderstood", "misunderstand"},
    {"overcame", "overcome"}, {"overpaid", "overpay"}, {"overtook", "overtake"}, {"paid", "pay"}, {"payed", "pay"},
    {"proven", "prove"}, {"ran", "run"}, {"rang", "ring"}, {"rung", "ring"}, {"rebuilt", "rebuild"}, {"redid", "redo"},
    {"redone", "redo"}, {"remade", "remake"}, {"repaid", "repay"}, {"resent", "resend"}, {"resold", "resell"},
    {"retook", "retake"}, {"rewritten", "rewrite"}, {"rewrote", "rewrite"}, {"ridden", "ride"}, {"rode", "ride"},
    {"risen", "rise"}, {"rose", "rise"}, {"said", "say"}, {"sang", "sing"}, {"sung", "sing"}, {"sank", "sink"},
    {"sunk", "sink"}, {"sat", "sit"}, {"saw", "see"}, {"seen", "see"}, {"sent", "send"}, {"sewn", "sew"},
    {"shaken", "shake"}, {"shook", "shake"}, {"shone", "shine"}, {"shot", "shoot"}, {"shown", "show"},
    {"shrank", "shrink"}, {"shrunk", "shrink"}, {"slept", "sleep"}, {"slid", "slide"}, {"smelt", "smell"},
    {"sold", "sell"}, {"sought", "seek"}, {"spoke", "speak"}, {"spoken", "speak"}, {"sped", "speed"},
    {"spent", "spend"}, {"spilt", "spill"}, {"spoilt", "spoil"}, {"sprang", "spring"}, {"sprung", "spring"},
    {"stole", "steal"}, {"stolen", "steal"}, {"stood", "stand"}, {"struck", "strike"}, {"stuck", "stick"},
    {"stung", "sting"}, {"swam", "swim"}, {"swept", "sweep"}, {"swollen", "swell"}, {"swore", "swear"},
    {"sworn", "swear"}, {"swung", "swing"}, {"taken", "take"}, {"took", "take"}, {"taught", "teach"},
    {"thought", "think"}, {"threw", "throw"}, {"thrown", "throw"}, {"told", "tell"}, {"tore", "tear"}, {"torn", "tear"},
    {"undertook", "undertake"}, {"undertaken", "undertake"}, {"understood", "understand"}, {"undid", "undo"},
    {"undone", "undo"}, {"upheld", "uphold"}, {"wept", "weep"}, {"withdrawn", "withdraw"}, {"withdrew", "withdraw"},
    {"withheld", "withhold"}, {"woke", "wake"}, {"woken", "wake"}, {"won", "win"}, {"wore", "wear"}, {"worn", "wear"},
    {"wove", "weave"}, {"woven", "weave"}, {"written", "write"}, {"wrote", "write"},
    // nouns
    {"children", "child"}, {"feet", "foot"}, {"halves", "half"}, {"knives", "knife"}, {"leaves", "leave"},
    {"lives", "life"}, {"loaves", "loaf"}, {"men", "man"}, {"mice", "mouse"}, {"scarves", "scarf"},
    {"shelves", "shelf"}, {"teeth", "tooth"}, {"thieves", "thief"}, {"wives", "wife"}, {"women", "woman"},
    {"apologies", "apologize"}, {"apology", "apologize"}, {"cancellation", "cancel"}, {"cancellations", "cancel"},
    {"cancelation", "cancel"},
    // as learners make them, and slips that are words by themselves
    {"bringed", "bring"}, {"breaked", "break"}, {"buyed", "buy"}, {"choosed", "choose"}, {"comed", "come"},
    {"feeled", "feel"}, {"finded", "find"}, {"getted", "get"}, {"gived", "give"}, {"goed", "go"}, {"keeped", "keep"},
    {"knowed", "know"}, {"leaved", "leave"}, {"losed", "lose"}, {"losted", "lose"}, {"maked", "make"},
    {"refound", "refund"}, {"refounds", "refund"}, {"refounded", "refund"}, {"resended", "resend"}, {"sayed", "say"},
    {"sended", "send"}, {"taked", "take"}, {"telled", "tell"}, {"thinked", "think"}, {"understanded", "understand"},
    {"writed", "write"},
};
// clang-format on
constexpr WordTable table(entries);

}  // namespace

std::string_view base_of_irregular(std::string_view folded) {
    const auto* base = table.find(folded);
    return base == nullptr ? std::string_view{} : *base;
}

}  // namespace haoping
