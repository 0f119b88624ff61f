#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/span.h"
#include "text/values.h"

namespace haoping {

enum class TokenKind : std::uint8_t { word, han, number, symbol };

// One word, number or sign. A contraction gives two tokens over the same bytes ("can't" → can, not).
struct Token {
    Span span;
    TokenKind kind = TokenKind::word;
    bool negated = false;  // stands in the scope of a negator ("not", "cannot", "never", 不, 没有 …)
    bool negator = false;  // is one itself
    bool listed = false;   // stands in a list of keywords and in no sentence; set when a reply is marked
    bool begins_clause = false;
    bool quoted = false;   // repeats the customer's own words (a run of ≥ 6 equal words) or stands behind '>'
    std::uint32_t sentence = 0;
    std::string folded;     // NFKC, lower case, straight quotes, look-alikes and zero-width characters undone
    std::string lemma;      // irregular forms, British → American, then Snowball; han: the word itself
    std::string corrected;  // lemma of the only near dictionary word when `folded` is a misspelling, else empty
};

// How a date was told; weekdays and "tomorrow" count from today.
enum class DateForm : std::uint8_t { exact, day_word, weekday };

enum class SlotKind : std::uint8_t {
    money,
    date,
    duration,
    percent,
    number,
    identifier,
    link,
    email,
    phone,
    placeholder
};

using SlotValue = std::variant<std::monostate, Money, Date, Duration, Percent, Number, Identifier>;

// A stretch of text with a value. Slots don't overlap; the longest reading wins.
struct Slot {
    SlotKind kind{};
    Span span;
    std::uint32_t first_token = 0;
    std::uint32_t last_token = 0;  // inclusive
    SlotValue value;               // monostate for link, email, phone, placeholder
    DateForm date_form = DateForm::exact;
    SlotValue other;                    // a second reading: of "9/12", "the 9th", "1.299"; monostate: there is none
    std::string_view other_currencies;  // what else a sign may stand for: "AUD CAD" behind "$"; lasts for ever
    bool approximate = false;           // "about 120", 120多元: no exact value
};

enum class SentenceForm : std::uint8_t { statement, question, request, conditional };
enum class Actor : std::uint8_t { unknown, we, you, carrier };
enum class Commitment : std::uint8_t { none, possible, promised };  // "can/may/might" against "will/have/今天就"

struct Sentence {
    Span span;
    std::uint32_t first_token = 0;
    std::uint32_t token_count = 0;
    std::uint32_t paragraph = 0;
    SentenceForm form = SentenceForm::statement;
    Actor actor = Actor::unknown;
    Commitment commitment = Commitment::none;
};

// A part of a sentence that says one thing: "We cannot stop it | but you can refuse it | and we refund you." Every token
// belongs to one; what form, actor and commitment are is told of the clause alone.
struct Clause {
    std::uint32_t first_token = 0;
    std::uint32_t token_count = 0;
    std::uint32_t sentence = 0;
    SentenceForm form = SentenceForm::statement;
    Actor actor = Actor::unknown;
    Commitment commitment = Commitment::none;
};

// Everything the marker knows about the words of one reply.
struct Analysis {
    std::string text;  // the reply, byte for byte
    std::vector<Token> tokens;
    std::vector<Slot> slots;          // in text order
    std::vector<Sentence> sentences;  // a line break ends a sentence
    std::vector<Clause> clauses;
    std::uint32_t paragraph_count = 0;
    std::uint32_t latin_words = 0;
    std::uint32_t han_characters = 0;
    std::uint32_t hidden_characters = 0;  // zero-width and look-alike characters that were undone

    // Latin words plus Han characters ÷ 1.6: one length for both languages.
    double words() const { return latin_words + han_characters / 1.6; }
};

// A reply may have so many characters (code points). More can't be typed, and isn't read.
inline constexpr std::size_t longest_reply = 20'000;

class CaseVocabulary;
class CustomerMessage;
class SpellingDictionary;

// What `analyse` needs to know beside the text. Immutable and shared between threads.
struct Language {
    Date today{};                                    // relative dates ("tomorrow") count from here
    const CustomerMessage* customer = nullptr;       // for Token::quoted; null: none
    const SpellingDictionary* dictionary = nullptr;  // null: no spelling correction
    const CaseVocabulary* vocabulary = nullptr;      // what misspelled words may have meant beside the trade's words
};

// Never fails: malformed UTF-8 is read as U+FFFD, whose span covers the malformed bytes.
// Linear in the length of the reply; of one over longest_reply so much is analysed.
Analysis analyse(std::string_view reply, const Language& language);

}  // namespace haoping
