#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "evidence/case_names.h"
#include "evidence/facts.h"
#include "evidence/reply_language.h"
#include "recognition/style_model.h"
#include "text/analysis.h"

namespace haoping {

// What phrases are compared with: a word, a number, or one character of a Chinese word.
struct ReplyUnit {
    std::uint64_t lemma = 0;      // word_key()
    std::uint64_t corrected = 0;  // 0: not misspelt
    std::uint64_t folded = 0;
    Span span;
    std::uint32_t token = 0;
    std::uint32_t last_of_token = 0;  // index of the last unit of the same token
    std::uint32_t sentence = 0;
    bool han = false;
    bool starts_token = true;
};

// The words of a text in the form in which phrases are compared; signs are left out.
std::vector<ReplyUnit> units_of(const Analysis& analysis);

// Units [begin, end).
struct Scope {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

// A reply and its case, ready for many questions. Built once a reply; refers to both, which must outlive it.
class ReplyIndex {
public:
    // `styles`: tells how it is written; null: nobody can.
    ReplyIndex(const Analysis& reply, const Facts& facts, const StyleModel* styles = nullptr);

    const Analysis& analysis() const { return *m_analysis; }
    const Facts& facts() const { return *m_facts; }
    bool is(LetterStyle style) const { return m_is[static_cast<std::size_t>(style)]; }
    ReplyLanguage language() const { return m_language; }
    const CaseNames& names() const { return m_names; }
    const std::vector<ReplyUnit>& units() const { return m_units; }
    const Token& token(const ReplyUnit& unit) const { return m_analysis->tokens[unit.token]; }

    Scope whole() const { return {0, static_cast<std::uint32_t>(m_units.size())}; }
    Scope sentence(std::size_t index) const { return m_sentences[index]; }
    std::size_t sentence_count() const { return m_sentences.size(); }

    // Calls take(unit index) for each unit of the scope with a lemma, corrected lemma or form of this key, in order.
    template <typename Take>
    void each_with_key(std::uint64_t key, Scope scope, Take take) const {
        for (auto at = std::ranges::lower_bound(m_words, Entry{key, scope.begin});
             at != m_words.end() && at->key == key && at->unit < scope.end; ++at)
            take(at->unit);
    }
    // Calls take(key) for every lemma, corrected lemma and form of the reply, each once.
    template <typename Take>
    void each_word(Take take) const {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (i == 0 || m_words[i].key != m_words[i - 1].key) take(m_words[i].key);
    }
    // A bit for each of the first 63 sentences and one for all others. 0: the word is certainly not there in any form;
    // a bit set: look there.
    std::uint64_t sentences_with(std::uint64_t key) const { return sentences_at(place_of(key)); }
    // The same for those who ask for the same words of many replies.
    using WordPlace = std::uint16_t;
    static WordPlace place_of(std::uint64_t key) { return static_cast<WordPlace>(key % word_places); }
    std::uint64_t sentences_at(WordPlace place) const { return m_seen[place]; }
    static std::uint64_t bit_of_sentence(std::uint32_t sentence) { return 1ULL << std::min(sentence, 63U); }
    const std::vector<std::uint32_t>& negators() const { return m_negators; }

    // The units of a slot; empty when it has none (signs only).
    Scope units_of_slot(const Slot& slot) const;

    // Words and Chinese characters strictly between two units.
    struct Between {
        std::uint32_t words = 0;
        std::uint32_t han = 0;
    };
    Between between(std::uint32_t before, std::uint32_t after) const;

private:
    static constexpr std::size_t word_places = 2048;
    struct Entry {
        std::uint64_t key = 0;
        std::uint32_t unit = 0;
        auto operator<=>(const Entry&) const = default;
    };
    void index_words();
    void index_sentences();

    const Analysis* m_analysis;
    const Facts* m_facts;
    std::array<bool, letter_styles> m_is{};  // [LetterStyle]
    ReplyLanguage m_language;
    CaseNames m_names;
    std::vector<ReplyUnit> m_units;
    std::vector<Entry> m_words;
    std::array<std::uint64_t, word_places> m_seen{};  // [place_of(key of a word)]: sentences_with()
    std::vector<std::uint32_t> m_negators;            // units that start a negator
    std::vector<Scope> m_sentences;
    std::vector<std::uint32_t> m_first_unit;    // [token]: its first unit, or the next token's
    std::vector<std::uint32_t> m_words_before;  // [unit]
};

}  // namespace haoping
