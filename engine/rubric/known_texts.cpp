#include "rubric/known_texts.h"

#include <algorithm>
#include <bit>

#include "text/read_words.h"

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

KnownTexts::Runs::Runs(std::size_t length, const std::vector<std::vector<ReplyUnit>>& texts) : m_length(length) {
    std::vector<std::uint64_t> hashes;
    for (const auto& text : texts)
        each_run(text, length, [&](std::size_t, std::uint64_t hash) { hashes.push_back(hash); });
    if (hashes.empty()) return;
    m_slots.resize(std::bit_ceil(hashes.size() * 2));
    for (const auto hash : hashes) {
        auto at = hash % m_slots.size();
        while (m_slots[at] != 0 && m_slots[at] != hash) at = (at + 1) % m_slots.size();
        m_slots[at] = hash;
    }
}

bool KnownTexts::Runs::has(std::uint64_t hash) const {
    for (auto at = hash % m_slots.size(); m_slots[at] != 0; at = (at + 1) % m_slots.size())
        if (m_slots[at] == hash) return true;
    return false;
}

KnownTexts::KnownTexts(std::size_t run, std::span<const std::string> texts) {
    std::vector<std::vector<ReplyUnit>> read;
    for (const auto& text : texts) read.push_back(units_of(read_words(text)));
    m_words = {run, read};
    m_characters = {han_factor * run, read};
}

void KnownTexts::mark(const std::vector<ReplyUnit>& reply, bool han, std::vector<bool>& copied) const {
    const auto& known = han ? m_characters : m_words;
    if (known.empty()) return;
    each_run(reply, known.length(), [&](std::size_t first, std::uint64_t hash) {
        if (known.has(hash)) std::fill_n(copied.begin() + static_cast<std::ptrdiff_t>(first), known.length(), true);
    });
}

}  // namespace haoping
