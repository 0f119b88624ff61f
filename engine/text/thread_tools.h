#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <unicode/brkiter.h>

#include "text/word_memory.h"

struct sb_stemmer;

namespace haoping {

// What a word may be a slip of, whatever the case.
struct PossibleSlip {
    bool is_known = true;      // it is a word of ours: no slip
    std::string_view nearest;  // word of the trade; lasts for ever
};

// ICU's word iterator and Snowball's stemmer: both keep a position inside, so no two threads may share one, and
// both cost far more to make (≈ 0.5 ms and a 2 MB dictionary) than a whole reply costs to read.
class ThreadTools {
public:
    ThreadTools();
    ~ThreadTools();
    ThreadTools(const ThreadTools&) = delete;
    ThreadTools& operator=(const ThreadTools&) = delete;

    // Null when ICU's data can't be read: Chinese is then taken character by character.
    icu::BreakIterator* han_words() { return m_han_words.get(); }

    // English (Porter 2) stem of a word in lower-case ASCII. The view lives until the next call.
    std::string_view stem(std::string_view word);

    // Every second word of a reply was in the one before.
    WordMemory<std::string>& lemmas() { return m_lemmas; }
    WordMemory<PossibleSlip>& slips() { return m_slips; }

private:
    std::unique_ptr<icu::BreakIterator> m_han_words;
    sb_stemmer* m_stemmer = nullptr;
    WordMemory<std::string> m_lemmas;
    WordMemory<PossibleSlip> m_slips;
};

// The only thread_local of the engine. It holds tools, and of results only what they say of a single word: what a call
// returns never depends on the calls before it.
ThreadTools& tools_of_this_thread();

}  // namespace haoping
