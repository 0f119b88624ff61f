#include "rubric/known_texts.h"

#include <algorithm>

namespace haoping {

namespace {

constexpr std::uint64_t radix = 0x9E3779B97F4A7C15ULL;
constexpr std::size_t han_factor = 2;

// Calls take(first unit, hash) for every run of `length` words, by a rolling hash.
template <typename Take>
void each_run(const std::vector<ReplyUnit>& words, std::size_t length, Take take) {
    if (length == 0 || words.size() < length) return;
    std::uint64_t leaving = 1;
    for (std::size_t i = 1; i < length; ++i) leaving *= radix;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= length) hash -= words[i - length].folded * leaving;
        hash = hash * radix + words[i].folded;
        if (i + 1 >= length) take(i + 1 - length, hash);
    }
}

}  // namespace

KnownTexts::KnownTexts(std::size_t run, std::span<const std::string> texts)
    : m_words{run, {}}, m_characters{han_factor * run, {}} {
    for (const auto& text : texts) {
        const auto units = units_of(analyse(text, {}));
        add(units, m_words);
        add(units, m_characters);
    }
    std::ranges::sort(m_words.hashes);
    std::ranges::sort(m_characters.hashes);
}

void KnownTexts::add(const std::vector<ReplyUnit>& text, Runs& runs) const {
    each_run(text, runs.length, [&](std::size_t, std::uint64_t hash) { runs.hashes.push_back(hash); });
}

void KnownTexts::mark(const std::vector<ReplyUnit>& reply, bool han, std::vector<bool>& copied) const {
    const auto& known = han ? m_characters : m_words;
    if (known.hashes.empty()) return;
    each_run(reply, known.length, [&](std::size_t first, std::uint64_t hash) {
        if (std::ranges::binary_search(known.hashes, hash))
            std::fill_n(copied.begin() + static_cast<std::ptrdiff_t>(first), known.length, true);
    });
}

}  // namespace haoping
