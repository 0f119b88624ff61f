#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace haoping {

constexpr std::uint32_t hash_of(std::string_view word) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash ^ (hash >> 15U);
}

template <typename Value>
struct WordEntry {
    std::string_view word;
    Value value;
};

// A table made at compile time: one probe or two per look-up. Of two entries with one word the first counts.
template <typename Value, std::size_t count>
class WordTable {
public:
    constexpr explicit WordTable(const WordEntry<Value> (&entries)[count]) {
        for (const auto& entry : entries) insert(entry);
    }

    // Null when the word is not there.
    constexpr const Value* find(std::string_view word) const {
        for (auto at = hash_of(word) % slots;; at = (at + 1) % slots) {
            if (m_entries[at].word.empty()) return nullptr;
            if (m_entries[at].word == word) return &m_entries[at].value;
        }
    }

    constexpr bool contains(std::string_view word) const { return find(word) != nullptr; }

private:
    static constexpr std::size_t slots = std::bit_ceil(count * 2);

    constexpr void insert(const WordEntry<Value>& entry) {
        auto at = hash_of(entry.word) % slots;
        while (!m_entries[at].word.empty() && m_entries[at].word != entry.word) at = (at + 1) % slots;
        if (m_entries[at].word.empty()) m_entries[at] = entry;
    }

    std::array<WordEntry<Value>, slots> m_entries{};
};

}  // namespace haoping
