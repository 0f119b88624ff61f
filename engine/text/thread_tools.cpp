#include "text/thread_tools.h"

#include <libstemmer.h>

namespace haoping {

ThreadTools::ThreadTools() : m_stemmer(sb_stemmer_new("english", nullptr)) {
    UErrorCode status = U_ZERO_ERROR;
    m_han_words.reset(icu::BreakIterator::createWordInstance(icu::Locale("zh"), status));
    if (U_FAILURE(status)) m_han_words.reset();
}

ThreadTools::~ThreadTools() { sb_stemmer_delete(m_stemmer); }

std::string_view ThreadTools::stem(std::string_view word) {
    if (m_stemmer == nullptr) return word;
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const auto* stemmed = sb_stemmer_stem(m_stemmer, bytes, static_cast<int>(word.size()));
    if (stemmed == nullptr) return word;
    return {reinterpret_cast<const char*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(m_stemmer))};
}

ThreadTools& tools_of_this_thread() {
    thread_local ThreadTools tools;
    return tools;
}

}  // namespace haoping
