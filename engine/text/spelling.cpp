#include "text/spelling.h"

#include <mutex>

#include <hunspell/hunspell.hxx>

namespace haoping {

// Hunspell keeps buffers inside even while it only checks, so one caller at a time.
struct SpellingDictionary::Hunspell {
    Hunspell(const std::filesystem::path& affixes, const std::filesystem::path& words)
        : dictionary(affixes.string().c_str(), words.string().c_str()) {}

    std::mutex mutex;
    ::Hunspell dictionary;
};

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
    std::string text(word);
    if (m_hunspell->dictionary.spell(text)) return true;
    // "paypal" and "monday" are known with a capital only.
    if (text.empty() || text[0] < 'a' || text[0] > 'z') return false;
    text[0] = static_cast<char>(text[0] - 0x20);
    return m_hunspell->dictionary.spell(text);
}

std::vector<std::string> SpellingDictionary::suggest(std::string_view word, std::size_t most) const {
    const std::scoped_lock lock(m_hunspell->mutex);
    auto suggestions = m_hunspell->dictionary.suggest(std::string(word));
    if (suggestions.size() > most) suggestions.resize(most);
    return suggestions;
}

}  // namespace haoping
