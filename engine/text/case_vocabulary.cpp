#include "text/case_vocabulary.h"

#include <algorithm>

#include "text/vocabulary.h"

namespace haoping {

namespace {

bool is_plain(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

auto order_of(std::string_view word) { return std::pair(word.size(), word); }

}  // namespace

CaseVocabulary::CaseVocabulary(const std::set<std::string>& words) {
    for (const auto& word : words)
        if (is_plain(word)) m_words.push_back({word, letters_of(word)});
    std::ranges::sort(m_words, {}, [](const Entry& entry) { return order_of(entry.word); });
}

std::span<const CaseVocabulary::Entry> CaseVocabulary::of_length(std::size_t least, std::size_t most) const {
    const auto length = [](const Entry& entry) { return entry.word.size(); };
    const auto begin = std::ranges::lower_bound(m_words, least, {}, length);
    const auto end = std::ranges::upper_bound(begin, m_words.end(), most, {}, length);
    return {begin, end};
}

bool CaseVocabulary::contains(std::string_view word) const {
    const auto at =
        std::ranges::lower_bound(m_words, order_of(word), {}, [](const Entry& entry) { return order_of(entry.word); });
    return at != m_words.end() && at->word == word;
}

}  // namespace haoping
