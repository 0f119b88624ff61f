#include "text/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>

#include "text/word_table.h"

namespace haoping {
namespace {

// Forms that Snowball does not derive from one spelling are listed each: a slip in "tracking" is nearest to "tracking".
constexpr std::string_view list =
    "able about accept acceptable accepted access accident accidentally accommodate according account accurate "
    "action actually additional additionally address addresses adjust advance advice advise afford again agent "
    "agree agreed airmail allow allowed already also alternative always amount angry another answer anyone "
    "anything apologies apologize apologized apologizing apology apologise appear application apply appreciate "
    "appreciated approve approved approximately arrange arranged arrangement arranging arrival arrive arrived "
    "arrives arriving article asking assist assistance assure assured attach attached attachment attempt "
    "attention available avoid aware "
    "balance because before beginning being believe below benefit birthday black blue bought brand broken brought "
    "business button buyer buying "
    "called calling cancel cancelation canceled cancellation cancelled cancelling cannot careful carefully carrier "
    "case certain certainly change changed changing charge charged check checked checking chinese choice choose "
    "chosen claim clear clearance clearly close clothes color colour come comfortable coming comment communication "
    "company compensate compensated compensation complain complaint complete completed completely concern "
    "concerned condition confirm confirmation confirmed confuse confused confusion consider contact contacted "
    "contacting content continue convenience convenient cooperation correct correctly cost could counter country "
    "coupon courier cover covered create credit currently custom customer customers customs "
    "damage damaged date days deal dear decide decided decision declare deduct deduction deeply defect defective "
    "definitely delay delayed delays deliver delivered deliveries delivering delivery department describe "
    "description deserve desired destination detail detailed details different difficult directly disappoint "
    "disappointed disappointing disappointment discount discuss dispatch dispatched dispute document dollar "
    "dollars double doubt during duties duty "
    "each earlier early easily effort either email emails encounter encountered english enough ensure entire "
    "equipment error especially estimate estimated even evening event every everything exact exactly example "
    "excellent except exchange exchanged exchanging excuse expect expected expecting expense expensive experience "
    "experienced experiencing explain explained explanation express extend extended extension extra extremely "
    "facility factory fault favorite feedback feel feeling field file final finally find fine first follow "
    "followed following foreign forward forwarded free freight frequently friend friendly frustrated frustrating "
    "frustration full fully further future "
    "general genuine genuinely getting gift give given glad going goods grateful great guarantee guaranteed guess "
    "handle handled handling happen happened happens happily happy have having hear heard hello help helped helpful "
    "helping hesitate high highly holiday honest honestly hope hopefully hoping hour hours however "
    "identify image images immediate immediately import important impossible improve inconvenience "
    "inconvenienced inconvenient incorrect incorrectly increase indeed inform information informed inquire "
    "inquiry inside inspect inspection instead instruction instructions insurance intact interest interested "
    "international invoice involved issue issued issues item items itself "
    "just keep kind kindly knew know knowledge known "
    "label labels language large late later latest launch least leather leave leaving left length letter like line "
    "link "
    "list listing little local located location logistics long longer look looked looking loss lost lovely "
    "made mail main make making manager many market material matter maximum maybe mean meaning measure "
    "meanwhile member mention mentioned message messages method might minute minutes miss missed missing mistake "
    "mistaken mistakenly model moment money month months more morning most much must "
    "name national natural nearest necessary need needed negative never next nice normal normally nothing notice "
    "notification notified notify number "
    "occur occurred offer offered offering office official often only open opened operation opinion opportunity "
    "option options order ordered ordering orders original other otherwise ourselves outside overseas owner "
    "pack package packaged packages packaging packed packing page paid paper parcel parcels part partial partially "
    "particular party patience patient patiently payment payments paypal people perfect perhaps period person "
    "personal personally phone photo photograph photos pick picture pictures piece pieces place placed plan "
    "platform please pleased pleasure point policies policy polite politely positive possibility possible "
    "possibly post postage postal postman prefer preference preferred prepaid prepare prepared present pretty "
    "prevent previous price print printed priority private probably problem problems procedure proceed process "
    "processed processing product products professional promise promised promptly proof proper properly protect "
    "protection provide provided providing public purchase purchased purchasing purpose "
    "quality quantity question questions quick quickly quite "
    "rather reach reached read ready real really reason reasonable reasons receipt receive received receiver "
    "receives receiving recent recently recipient recommend record red reduce refer refund refunded refunding "
    "refunds refuse refused regard regarding regards register registered regret regular reject rejected relate "
    "related release remain remaining remember remind remove repair repeat replace replaced replacement "
    "replacements replacing replied reply replying report reported represent representative request requested "
    "require required requirement research resend resending resent reserve resolution resolve resolved resolving "
    "respect respond response responsibility responsible rest result return returned returning returns review "
    "reviewed reviews right round "
    "safe safely safety sale sales same sample satisfaction satisfactory satisfied satisfy schedule scheduled "
    "search second section security select seller send sender sending sent separate separately separated serial "
    "serious seriously service services several share shipment shipments shipped shipping shop shopping short "
    "shortly should show signature signed similar simple simply since sincere sincerely single situation size "
    "small smooth smoothly solution solutions solve solved solving some someone something soon sooner sorry "
    "special specific standard start started state station status still stock stop store straight street strongly "
    "stuck style subject submit submitted success successful successfully such suffer sufficient suggest "
    "suggested suggestion suit suitable supplier support supported suppose sure surely surprise surprised swift "
    "switch system "
    "take taken taking team technical telephone temporarily terrible thank thanks that their them then there "
    "therefore these they thing things think third this those though thought through throughout time times today "
    "together tomorrow took totally touch toward track tracked tracking transaction transfer transit transport "
    "transportation treat tried trouble truly trust trying turn type "
    "unable unacceptable unavailable under understand understandable understanding understood unfortunate "
    "unfortunately unhappy until update updated updates upset urgent urgently used useful using usual usually "
    "valid valuable value valued various verified verify version very video view visible visit voucher "
    "wait waited waiting want wanted warehouse warm warranty watch website week weekend weeks weight welcome well "
    "were what when where whether which while whole will willing wish wishes with within without wonder wonderful "
    "word work worker working world worried worry worth would write writing written wrong "
    "year yesterday your yourself ";

constexpr std::size_t count_words() { return static_cast<std::size_t>(std::count(list.begin(), list.end(), ' ')); }

constexpr std::size_t longest = 24;

struct Vocabulary {
    std::array<ServiceWord, count_words()> words{};          // by length
    std::array<std::size_t, longest + 2> first_of_length{};  // index of the first word with at least so many letters
};

// Counting sort by length, at compile time.
constexpr Vocabulary make_vocabulary() {
    Vocabulary vocabulary;
    auto& first = vocabulary.first_of_length;
    for (std::size_t begin = 0, end = 0; end < list.size(); ++end) {
        if (list[end] != ' ') continue;
        ++first[end - begin + 1];
        begin = end + 1;
    }
    for (std::size_t length = 1; length < first.size(); ++length) first[length] += first[length - 1];
    auto next = first;
    for (std::size_t begin = 0, end = 0; end < list.size(); ++end) {
        if (list[end] != ' ') continue;
        const auto word = list.substr(begin, end - begin);
        vocabulary.words[next[word.size()]++] = {word, letters_of(word)};
        begin = end + 1;
    }
    return vocabulary;
}

constexpr Vocabulary vocabulary = make_vocabulary();

// Open addressing over the same words.
constexpr std::size_t hash_slots = std::bit_ceil(count_words() * 2);

constexpr std::array<std::string_view, hash_slots> make_hash_table() {
    std::array<std::string_view, hash_slots> table{};
    for (const auto& entry : vocabulary.words) {
        auto at = hash_of(entry.word) % hash_slots;
        while (!table[at].empty()) at = (at + 1) % hash_slots;
        table[at] = entry.word;
    }
    return table;
}

constexpr auto hash_table = make_hash_table();

}  // namespace

bool is_service_word(std::string_view word) {
    auto at = hash_of(word) % hash_slots;
    while (!hash_table[at].empty() && hash_table[at] != word) at = (at + 1) % hash_slots;
    return !hash_table[at].empty();
}

std::span<const ServiceWord> service_words(std::size_t least, std::size_t most) {
    const auto& first = vocabulary.first_of_length;
    const auto begin = first[std::min(least, longest)];
    const auto end = first[std::min(most, longest) + 1];
    return std::span(vocabulary.words).subspan(begin, end - begin);
}

}  // namespace haoping
