#include "text/spelling.h"

#include <mutex>

#include <hunspell/hunspell.hxx>

#include "text/lemmas.h"
#include "text/word_memory.h"

namespace haoping {

// Hunspell keeps buffers inside even while it only checks, so one caller at a time.
struct SpellingDictionary::Hunspell {
    Hunspell(const std::filesystem::path& affixes, const std::filesystem::path& words)
        : dictionary(affixes.string().c_str(), words.string().c_str()) {}

    // "paypal" and "monday" are known with a capital only.
    bool knows(std::string text) {
        if (dictionary.spell(text)) return true;
        if (text.empty() || text[0] < 'a' || text[0] > 'z') return false;
        text[0] = static_cast<char>(text[0] - 0x20);
        return dictionary.spell(text);
    }

    std::mutex mutex;
    ::Hunspell dictionary;
    WordMemory<bool> known;
};

namespace {

// "cancelled", "travelling": British English doubles an l where American doesn't.
std::string with_single_l(std::string word) {
    for (const std::string_view ending : {"lled", "lling", "ller", "llers"})
        if (word.size() > ending.size() + 2 && word.ends_with(ending)) return word.erase(word.size() - ending.size(), 1);
    return word;
}

std::string lower_case(std::string_view word) {
    std::string lower(word);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
    return lower;
}

}  // namespace

SpellingDictionary::SpellingDictionary(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}

SpellingDictionary::~SpellingDictionary() = default;

std::unique_ptr<SpellingDictionary> SpellingDictionary::open(const std::filesystem::path& folder,
                                                             std::string_view name) {
    const auto affixes = folder / (std::string(name) + ".aff");
    const auto words = folder / (std::string(name) + ".dic");
    std::error_code error;
    const bool both =
        std::filesystem::is_regular_file(affixes, error) && std::filesystem::is_regular_file(words, error);
    if (!both) return nullptr;
    auto hunspell = std::make_unique<Hunspell>(affixes, words);
    // Hunspell reports nothing about files that it can't read: it then knows no word at all.
    if (!hunspell->dictionary.spell(std::string("the")) && !hunspell->dictionary.spell(std::string("a")))
        return nullptr;
    return std::unique_ptr<SpellingDictionary>(new SpellingDictionary(std::move(hunspell)));
}

bool SpellingDictionary::knows(std::string_view word) const {
    const std::scoped_lock lock(m_hunspell->mutex);
    if (const auto* answered = m_hunspell->known.find(word)) return *answered;
    const std::string lower = lower_case(word);
    const bool known = m_hunspell->knows(std::string(word)) || m_hunspell->knows(american(lower)) ||
                       m_hunspell->knows(with_single_l(lower));
    m_hunspell->known.keep(word, known);
    return known;
}

std::vector<std::string> SpellingDictionary::suggest(std::string_view word, std::size_t most) const {
    const std::scoped_lock lock(m_hunspell->mutex);
    auto suggestions = m_hunspell->dictionary.suggest(std::string(word));
    if (suggestions.size() > most) suggestions.resize(most);
    return suggestions;
}

}  // namespace haoping
