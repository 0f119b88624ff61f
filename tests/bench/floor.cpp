#include "floor.h"

#include <memory>
#include <string>

#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace haoping::bench {

namespace {

struct Tools {
    Tools() : stemmer(sb_stemmer_new("english", nullptr)) {
        UErrorCode status = U_ZERO_ERROR;
        words.reset(icu::BreakIterator::createWordInstance(icu::Locale("en"), status));
    }
    ~Tools() { sb_stemmer_delete(stemmer); }
    Tools(const Tools&) = delete;
    Tools& operator=(const Tools&) = delete;

    std::unique_ptr<icu::BreakIterator> words;
    sb_stemmer* stemmer;
};

}  // namespace

std::size_t segment_and_stem(std::string_view reply) {
    static Tools tools;
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(reply.data(), static_cast<int>(reply.size())));
    text.toLower();
    tools.words->setText(text);
    std::size_t letters = 0;
    std::string word;
    for (auto begin = tools.words->first(), end = tools.words->next(); end != icu::BreakIterator::DONE;
         begin = end, end = tools.words->next()) {
        if (tools.words->getRuleStatus() == UBRK_WORD_NONE) continue;
        word.clear();
        text.tempSubStringBetween(begin, end).toUTF8String(word);
        sb_stemmer_stem(tools.stemmer, reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
        letters += static_cast<std::size_t>(sb_stemmer_length(tools.stemmer));
    }
    return letters;
}

}  // namespace haoping::bench
