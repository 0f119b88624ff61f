#include <array>

#include "text/lemmas.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// Forms that no rule derives from their word. Each goes with the stem of its word: "left" meets "leaves". Not here are
// forms that are more often another word: bit, ground, lay, wound.
// clang-format off
constexpr WordEntry<std::string_view> verb_entries[] = {
    {"arose", "arise"}, {"arisen", "arise"}, {"awoke", "awake"}, {"awoken", "awake"}, {"bore", "bear"},
    {"borne", "bear"}, {"beaten", "beat"}, {"became", "become"}, {"befell", "befall"}, {"befallen", "befall"},
    {"began", "begin"}, {"begun", "begin"}, {"beheld", "behold"}, {"bent", "bend"}, {"besought", "beseech"},
    {"bespoke", "bespeak"}, {"bespoken", "bespeak"}, {"bade", "bid"}, {"bidden", "bid"}, {"bound", "bind"},
    {"bitten", "bite"}, {"bled", "bleed"}, {"blew", "blow"}, {"blown", "blow"}, {"broke", "break"},
    {"broken", "break"}, {"bred", "breed"}, {"brought", "bring"}, {"built", "build"}, {"burnt", "burn"},
    {"bought", "buy"}, {"caught", "catch"}, {"chose", "choose"}, {"chosen", "choose"}, {"clung", "cling"},
    {"came", "come"}, {"crept", "creep"}, {"dealt", "deal"}, {"dug", "dig"}, {"did", "do"}, {"done", "do"},
    {"does", "do"}, {"doing", "do"}, {"drew", "draw"}, {"drawn", "draw"}, {"dreamt", "dream"}, {"drank", "drink"},
    {"drunk", "drink"}, {"drove", "drive"}, {"driven", "drive"}, {"dwelt", "dwell"}, {"ate", "eat"}, {"eaten", "eat"},
    {"fell", "fall"}, {"fallen", "fall"}, {"fed", "feed"}, {"felt", "feel"}, {"fought", "fight"}, {"found", "find"},
    {"fled", "flee"}, {"flung", "fling"}, {"flew", "fly"}, {"flown", "fly"}, {"flies", "fly"}, {"forbade", "forbid"},
    {"forbidden", "forbid"}, {"forgot", "forget"}, {"forgotten", "forget"}, {"forgave", "forgive"},
    {"forgiven", "forgive"}, {"forsook", "forsake"}, {"forsaken", "forsake"}, {"froze", "freeze"},
    {"frozen", "freeze"}, {"got", "get"}, {"gotten", "get"}, {"gave", "give"}, {"given", "give"}, {"went", "go"},
    {"gone", "go"}, {"goes", "go"}, {"going", "go"}, {"grew", "grow"}, {"grown", "grow"}, {"hung", "hang"},
    {"had", "have"}, {"has", "have"}, {"having", "have"}, {"heard", "hear"}, {"hewn", "hew"}, {"hid", "hide"},
    {"hidden", "hide"}, {"held", "hold"}, {"kept", "keep"}, {"knelt", "kneel"}, {"knew", "know"}, {"known", "know"},
    {"laid", "lay"}, {"led", "lead"}, {"leant", "lean"}, {"leapt", "leap"}, {"learnt", "learn"}, {"left", "leave"},
    {"lent", "lend"}, {"lain", "lie"}, {"lit", "light"}, {"lost", "lose"}, {"losing", "lose"}, {"made", "make"},
    {"meant", "mean"}, {"met", "meet"}, {"molten", "melt"}, {"mistook", "mistake"}, {"mistaken", "mistake"},
    {"mown", "mow"}, {"partook", "partake"}, {"partaken", "partake"}, {"paid", "pay"}, {"payed", "pay"},
    {"pled", "plead"}, {"proven", "prove"}, {"rode", "ride"}, {"ridden", "ride"}, {"rang", "ring"}, {"rung", "ring"},
    {"rose", "rise"}, {"risen", "rise"}, {"ran", "run"}, {"said", "say"}, {"saw", "see"}, {"seen", "see"},
    {"sawn", "see"}, {"sawed", "see"}, {"sawing", "see"}, {"sought", "seek"}, {"sold", "sell"}, {"sent", "send"},
    {"sewn", "sew"}, {"shook", "shake"}, {"shaken", "shake"}, {"shaven", "shave"}, {"shorn", "shear"},
    {"shone", "shine"}, {"shod", "shoe"}, {"shot", "shoot"}, {"shown", "show"}, {"shrank", "shrink"},
    {"shrunk", "shrink"}, {"shrunken", "shrink"}, {"sang", "sing"}, {"sung", "sing"}, {"sank", "sink"},
    {"sunk", "sink"}, {"sunken", "sink"}, {"sat", "sit"}, {"slain", "slay"}, {"slept", "sleep"}, {"slid", "slide"},
    {"slung", "sling"}, {"slunk", "slink"}, {"smelt", "smell"}, {"smote", "smite"}, {"smitten", "smite"},
    {"snuck", "sneak"}, {"sown", "sow"}, {"spoke", "speak"}, {"spoken", "speak"}, {"sped", "speed"},
    {"spelt", "spell"}, {"spent", "spend"}, {"spilt", "spill"}, {"spun", "spin"}, {"spat", "spit"},
    {"spoilt", "spoil"}, {"sprang", "spring"}, {"sprung", "spring"}, {"stood", "stand"}, {"stole", "steal"},
    {"stolen", "steal"}, {"stuck", "stick"}, {"stung", "sting"}, {"stank", "stink"}, {"stunk", "stink"},
    {"strewn", "strew"}, {"strode", "stride"}, {"stridden", "stride"}, {"struck", "strike"}, {"stricken", "strike"},
    {"strung", "string"}, {"strove", "strive"}, {"striven", "strive"}, {"swore", "swear"}, {"sworn", "swear"},
    {"swept", "sweep"}, {"swollen", "swell"}, {"swam", "swim"}, {"swum", "swim"}, {"swung", "swing"},
    {"took", "take"}, {"taken", "take"}, {"taught", "teach"}, {"tore", "tear"}, {"torn", "tear"}, {"told", "tell"},
    {"thought", "think"}, {"throve", "thrive"}, {"thriven", "thrive"}, {"threw", "throw"}, {"thrown", "throw"},
    {"trod", "tread"}, {"trodden", "tread"}, {"woke", "wake"}, {"woken", "wake"}, {"waylaid", "waylay"},
    {"wore", "wear"}, {"worn", "wear"}, {"wove", "weave"}, {"woven", "weave"}, {"wept", "weep"}, {"won", "win"},
    {"wrung", "wring"}, {"wrote", "write"}, {"written", "write"}, {"unwound", "unwind"}, {"rewound", "rewind"},
    {"interwove", "interweave"}, {"interwoven", "interweave"}, {"misunderstood", "misunderstand"},
    {"prepaid", "prepay"}, {"undid", "undo"}, {"undone", "undo"}, {"upheld", "uphold"},
};
constexpr WordEntry<std::string_view> entries[] = {
    {"calves", "calf"}, {"children", "child"}, {"elves", "elf"}, {"feet", "foot"}, {"geese", "goose"},
    {"halves", "half"}, {"hooves", "hoof"}, {"knives", "knife"}, {"leaves", "leave"}, {"lives", "life"},
    {"loaves", "loaf"}, {"lice", "louse"}, {"men", "man"}, {"mice", "mouse"}, {"oxen", "ox"}, {"scarves", "scarf"},
    {"sheaves", "sheaf"}, {"shelves", "shelf"}, {"thieves", "thief"}, {"teeth", "tooth"}, {"wharves", "wharf"},
    {"wives", "wife"}, {"wolves", "wolf"}, {"women", "woman"}, {"yourselves", "yourself"}, {"analyses", "analysis"},
    {"appendices", "appendix"}, {"bases", "basis"}, {"cacti", "cactus"}, {"crises", "crisis"},
    {"criteria", "criterion"}, {"diagnoses", "diagnosis"}, {"formulae", "formula"}, {"fungi", "fungus"},
    {"indices", "index"}, {"matrices", "matrix"}, {"memoranda", "memorandum"}, {"parentheses", "parenthesis"},
    {"phenomena", "phenomenon"}, {"theses", "thesis"}, {"passersby", "passerby"}, {"synopses", "synopsis"},
    {"antennae", "antenna"}, {"larvae", "larva"}, {"stimuli", "stimulus"}, {"vertices", "vertex"}, {"oases", "oasis"},
    {"bacteria", "bacterium"}, {"curricula", "curriculum"}, {"buses", "bus"}, {"canvases", "canvas"},
    {"gases", "gas"}, {"lenses", "lens"}, {"pluses", "plus"}, {"quizzes", "quiz"}, {"apologies", "apologize"},
    {"apology", "apologize"}, {"cancellation", "cancel"}, {"cancellations", "cancel"}, {"cancelation", "cancel"},
    {"businessmen", "businessman"}, {"chairmen", "chairman"}, {"craftsmen", "craftsman"},
    {"deliverymen", "deliveryman"}, {"firemen", "fireman"}, {"foremen", "foreman"}, {"gentlemen", "gentleman"},
    {"handymen", "handyman"}, {"mailmen", "mailman"}, {"middlemen", "middleman"}, {"policemen", "policeman"},
    {"postmen", "postman"}, {"repairmen", "repairman"}, {"salesmen", "salesman"}, {"servicemen", "serviceman"},
    {"snowmen", "snowman"}, {"spokesmen", "spokesman"}, {"supermen", "superman"}, {"tradesmen", "tradesman"},
    {"warehousemen", "warehouseman"}, {"workmen", "workman"}, {"businesswomen", "businesswoman"},
    {"saleswomen", "saleswoman"}, {"spokeswomen", "spokeswoman"}, {"housewives", "housewife"},
    {"midwives", "midwife"}, {"penknives", "penknife"}, {"pocketknives", "pocketknife"}, {"bookshelves", "bookshelf"},
    {"werewolves", "werewolf"}, {"grandchildren", "grandchild"}, {"schoolchildren", "schoolchild"},
    {"stepchildren", "stepchild"}, {"headscarves", "headscarf"}, {"dormice", "dormouse"},
    // whose last letter is doubled or gets a k
    {"dialled", "dial"}, {"dialling", "dial"}, {"duelled", "duel"}, {"fuelled", "fuel"}, {"fuelling", "fuel"},
    {"trialled", "trial"}, {"trialling", "trial"}, {"mimicked", "mimic"}, {"mimicking", "mimic"},
    {"panicked", "panic"}, {"panicking", "panic"}, {"trafficked", "traffic"}, {"trafficking", "traffic"},
    // that only look like others
    {"outbound", "outbound"}, {"rebound", "rebound"}, {"relent", "relent"},
    // as learners make them, and slips that are words by themselves
    {"bringed", "bring"}, {"brang", "bring"}, {"breaked", "break"}, {"buyed", "buy"}, {"boughted", "buy"},
    {"choosed", "choose"}, {"comed", "come"}, {"camed", "come"}, {"feeled", "feel"}, {"finded", "find"},
    {"forgetted", "forget"}, {"forgoted", "forget"}, {"getted", "get"}, {"gived", "give"}, {"goed", "go"},
    {"wented", "go"}, {"keeped", "keep"}, {"knowed", "know"}, {"leaved", "leave"}, {"losed", "lose"},
    {"losted", "lose"}, {"maked", "make"}, {"refound", "refund"}, {"refounds", "refund"}, {"refounded", "refund"},
    {"resended", "resend"}, {"resented", "resend"}, {"sayed", "say"}, {"sended", "send"}, {"sented", "send"},
    {"taked", "take"}, {"tooked", "take"}, {"telled", "tell"}, {"thinked", "think"}, {"understanded", "understand"},
    {"writed", "write"},
};
// clang-format on
constexpr WordTable verbs(verb_entries);
constexpr WordTable table(entries);

// "underwent" goes with "undergo", "mislaid" with "mislay".
constexpr std::array<std::string_view, 7> verb_prefixes{"fore", "mis", "out", "over", "re", "under", "with"};

std::string base_of_prefixed(std::string_view word) {
    for (const auto prefix : verb_prefixes) {
        if (!word.starts_with(prefix)) continue;
        if (const auto* base = verbs.find(word.substr(prefix.size()))) return std::string(prefix).append(*base);
    }
    return {};
}

}  // namespace

std::string base_of_irregular(std::string_view folded) {
    if (const auto* base = verbs.find(folded)) return std::string(*base);
    if (const auto* base = table.find(folded)) return std::string(*base);
    return base_of_prefixed(folded);
}

}  // namespace haoping
