#include "evidence/reply_language.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/word_table.h"

namespace haoping {

namespace {

constexpr std::size_t least_english_words = 6;   // fewer are terms inside of Chinese
constexpr std::size_t least_han_characters = 8;  // fewer are a name or a polite word
constexpr double least_share = 0.15;             // of the smaller language, in words

// The most frequent small words of the languages that customers of these shops speak, without those that English
// shares.
constexpr WordTable foreign_small_words(
    {"le",          "la",         "les",       "des",        "du",     "une",    "est",    "vous",    "nous",
     "votre",       "pour",       "dans",      "avec",       "que",    "qui",    "et",     "pas",     "sur",
     "el",          "los",        "las",       "una",        "para",   "con",    "por",    "su",      "usted",
     "esta",        "muy",        "der",       "die",        "das",    "und",    "ist",    "nicht",   "sie",
     "wir",         "ihr",        "ihre",      "ihnen",      "mit",    "ein",    "eine",   "zu",      "auf",
     "os",          "um",         "uma",       "com",        "voce",   "seu",    "sua",    "nao",     "il",
     "lo",          "gli",        "di",        "che",        "non",    "per",    "een",    "het",     "van",
     "niet",        "de",         "en",        "je",         "vos",    "ce",     "y",      "es",      "se",
     "un",          "al",         "del",       "mi",         "ha",     "hemos",  "sido",   "gracias", "dias",
     "mas",         "au",         "aux",       "cette",      "avons",  "notre",  "nos",    "sont",    "merci",
     "jours",       "nuestro",    "nuestra",   "ao",         "nossa",  "nosso",  "sono",   "della",   "abbiamo",
     "haben",       "werden",     "unser",     "unsere",     "tage",   "bitte",  "danke",  "pani",    "ze",
     "bedzie",      "zamowienie", "dziekuje",  "nie",        "jest",   "na",     "dla",    "oraz",    "przez",
     "jak",         "dni",        "po",        "od",         "czy",    "ich",    "dem",    "zum",     "zur",
     "wird",        "uw",         "wij",       "voor",       "dat",    "op",     "zijn",   "wordt",   "bij",
     "hebben",      "ons",        "onze",      "bestelling", "dagen",  "foi",    "em",     "pelo",    "pela",
     "lhe",         "obrigado",   "encomenda", "sus",        "pero",   "cuando", "pedido", "paquete", "suo",
     "dei",         "nel",        "alla",      "ordine",     "pacco",  "grazie", "giorni", "paket",   "bestellung",
     "vielen",      "dank",       "sind",      "uns",        "pakket", "aan",    "paczka", "zwrot",   "prosze",
     "przepraszamy"});

// Those of English that none of these languages has.
constexpr WordTable english_small_words({"the", "and",  "you",  "your", "we",   "will", "is",   "to",
                                         "of",  "for",  "with", "our",  "it",   "that", "have", "are",
                                         "be",  "this", "can",  "if",   "from", "has",  "was",  "not"});

// Folding makes look-alikes Latin ones, so what is left is really Cyrillic, Greek …: "вас".
bool is_of_other_script(const Token& token) {
    return std::ranges::any_of(token.folded, [](unsigned char c) { return c >= 0x80U; });
}

// A letter that English words don't have, in a word that is hardly a name: "días", "będzie". Folding takes accents
// away.
bool has_accent(const Analysis& reply, const Token& token) {
    const auto written = quote(reply.text, token.span);
    const bool capital = !written.empty() && written.front() >= 'A' && written.front() <= 'Z';
    const auto is_accented = [](unsigned char c) { return c >= 0xC3U && c <= 0xC5U; };  // leads U+00C0 to U+017F
    return !capital && std::ranges::any_of(written, is_accented);
}

// Words of languages that are not read here.
struct ForeignCounts {
    std::size_t small = 0;
    std::size_t accented = 0;
    std::size_t of_other_script = 0;

    void add(const Analysis& reply, const Token& token) {
        if (foreign_small_words.contains(token.folded))
            ++small;
        else if (is_of_other_script(token))
            ++of_other_script;
        else if (has_accent(reply, token))
            ++accented;
    }
    // Accents alone are no language: somebody may have leant on the keys.
    bool outweigh(std::size_t english) const {
        constexpr std::size_t enough = 5;
        constexpr std::size_t fewest_small = 2;
        const auto all = small + accented + of_other_script;
        return all >= enough && all > 2 * english && (small >= fewest_small || of_other_script > 0);
    }
};

bool is_plain_lower(const Analysis& reply, const Token& token) {
    const auto written = quote(reply.text, token.span);
    return !written.empty() && written.front() >= 'a' && written.front() <= 'z';
}

struct Counts {
    std::size_t english = 0;  // words in small letters
    std::size_t han = 0;      // characters

    bool has_english() const { return english >= least_english_words; }
    bool has_chinese() const { return han >= least_han_characters; }
    bool has_both() const {
        const double han_words = static_cast<double>(han) / 1.6;  // as in Analysis::words
        const double all = static_cast<double>(english) + han_words;
        return has_english() && has_chinese() && std::min(static_cast<double>(english), han_words) >= least_share * all;
    }
};

// What stands between quotation marks in a letter that says more outside of them: a request in English that a Chinese
// letter repeats is the language of who reads that request.
std::vector<bool> quoted_tokens(const Analysis& reply) {
    constexpr double most_quoted = 0.5;  // of the tokens
    std::vector<bool> quoted(reply.tokens.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        if (reply.tokens[i].folded != "\"") continue;
        const auto paragraph = reply.sentences[reply.tokens[i].sentence].paragraph;
        auto end = i + 1;
        while (end < reply.tokens.size() && reply.tokens[end].folded != "\"") ++end;
        if (end == reply.tokens.size() || reply.sentences[reply.tokens[end].sentence].paragraph != paragraph) continue;
        std::fill(quoted.begin() + static_cast<std::ptrdiff_t>(i), quoted.begin() + static_cast<std::ptrdiff_t>(end),
                  true);
        count += end - i;
        i = end;
    }
    const bool mostly = static_cast<double>(count) > most_quoted * static_cast<double>(reply.tokens.size());
    return mostly ? std::vector<bool>(reply.tokens.size()) : quoted;
}

}  // namespace

ReplyLanguage language_of(const Analysis& reply) {
    constexpr std::size_t han_bytes = 3;
    std::vector<Counts> paragraphs(std::max<std::uint32_t>(reply.paragraph_count, 1));
    Counts whole;
    ForeignCounts foreign;
    std::size_t small = 0;
    const auto quoted = quoted_tokens(reply);
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        const auto& token = reply.tokens[i];
        auto& paragraph = paragraphs[reply.sentences[token.sentence].paragraph];
        if (quoted[i]) continue;
        if (token.kind == TokenKind::han) {
            paragraph.han += token.folded.size() / han_bytes;
            whole.han += token.folded.size() / han_bytes;
        } else if (token.kind == TokenKind::word) {
            foreign.add(reply, token);
            if (english_small_words.contains(token.folded)) ++small;
            if (!is_plain_lower(reply, token)) continue;
            ++paragraph.english;
            ++whole.english;
        }
    }
    if (foreign.outweigh(small)) return ReplyLanguage::other;
    if (whole.has_both()) {
        const bool mixed = std::ranges::any_of(paragraphs, [](const Counts& each) { return each.has_both(); });
        const auto of_two = [](const Counts& each) { return each.english > 2 && each.han > 4; };
        const bool throughout = std::ranges::count_if(paragraphs, of_two) > 1;
        return mixed || throughout ? ReplyLanguage::mixed : ReplyLanguage::bilingual;
    }
    return whole.han > 0 && static_cast<double>(whole.han) / 1.6 > static_cast<double>(whole.english)
               ? ReplyLanguage::chinese
               : ReplyLanguage::english;
}

}  // namespace haoping
