#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haoping {

// A Hunspell dictionary. Checking is fast (µs) and may be done from several threads;
// suggesting takes tens of ms: never on the UI thread.
class SpellingDictionary {
public:
    // Empty when the dictionary's files are not there or can't be read.
    static std::unique_ptr<SpellingDictionary> open(const std::filesystem::path& folder, std::string_view name = "en_US");
    ~SpellingDictionary();

    bool knows(std::string_view word) const;  // any case, American or British
    std::vector<std::string> suggest(std::string_view word, std::size_t most = 5) const;

private:
    struct Hunspell;
    explicit SpellingDictionary(std::unique_ptr<Hunspell> hunspell);
    std::unique_ptr<Hunspell> m_hunspell;
};

}  // namespace haoping
