#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/analysis.h"

namespace haoping {

class PhraseBook;
struct PhraseSequence;

// One word, or one character of a Chinese word.
struct PhraseWord {
    std::uint64_t key = 0;  // word_key() of the lemma, of the folded form when `exact`
    std::string folded;
    bool exact = false;    // "=word": this form only
    bool negator = false;  // a plain negator (not, never, 不, 无法): any negator of the reply will do
    bool denies = false;   // a negator, plain or with a meaning of its own (impossible, without, 无需)
    bool tight = false;    // stands right after the character before it
};
struct PhraseSlot {
    SlotKind kind{};
};  // "{money}"
struct PhraseFact {
    std::string fact;
};                    // "{fact.refund_sum}"
struct PhraseGap {};  // "..."
struct PhraseConcept {
    std::shared_ptr<const PhraseBook> phrases;
};  // "<apology>"
// One of several plain words: what most "(a|b)" and "[a|b]" are.
struct PhraseAnyWord {
    std::vector<std::uint64_t> keys;  // of their lemmas
    bool optional = false;
};
struct PhraseAlternatives {
    std::vector<PhraseSequence> options;
};  // "(a|b c)"; "[a]" has an empty option

using PhraseElement =
    std::variant<PhraseWord, PhraseAnyWord, PhraseSlot, PhraseFact, PhraseGap, PhraseConcept, PhraseAlternatives>;

struct PhraseSequence {
    std::vector<PhraseElement> elements;
};

// A phrase of an author, read. The notation stands in docs/pack-format.md.
struct Phrase {
    std::vector<PhraseSequence> parts;  // more than one: all in one sentence, in any order ("&")
    bool any_polarity = false;          // "~": found in denied words too
    bool promise = false;               // "we will …": not found in a sentence that only says what may be
    // Of each of these sets of words the reply must have one, or the phrase needn't be looked for; the rarest first.
    std::vector<std::vector<std::uint64_t>> required;
    std::size_t size = 0;   // words and slots, those of the concepts that it names included
    std::size_t depth = 0;  // 1: it names concepts; 2: these name others …
};

// How a word is compared: a hash that is the same on every machine.
constexpr std::uint64_t word_key(std::string_view word) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;  // FNV-1a
    for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return hash;
}

}  // namespace haoping
