#pragma once

#include <memory>
#include <string_view>

#include <unicode/brkiter.h>

struct sb_stemmer;

namespace haoping {

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

private:
    std::unique_ptr<icu::BreakIterator> m_han_words;
    sb_stemmer* m_stemmer = nullptr;
};

// The only thread_local of the engine. It holds tools and no results: what a call returns never depends on
// the calls before it.
ThreadTools& tools_of_this_thread();

}  // namespace haoping
