#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace haoping {

// FNV-1a. Plain ASCII hashes alike in UTF-8 and UTF-16.
template <typename Char>
constexpr std::uint32_t hash_of(std::basic_string_view<Char> word) {
    std::uint32_t hash = 2166136261U;
    for (const Char c : word) hash = (hash ^ static_cast<std::make_unsigned_t<Char>>(c)) * 16777619U;
    return hash ^ (hash >> 15U);
}

template <typename Value>
struct WordEntry {
    std::string_view word;
    Value value;
};

struct NoValue {};

// A table made at compile time: one probe or two per look-up. Of two entries with one word the first counts.
template <typename Value, std::size_t count>
class WordTable {
public:
    constexpr explicit WordTable(const WordEntry<Value> (&entries)[count]) {
        for (const auto& entry : entries) insert(entry);
    }
    // A set: the words have no values.
    constexpr explicit WordTable(const std::string_view (&words)[count]) {
        for (const auto word : words) insert({word, {}});
    }

    // Null when the word is not there. UTF-16 finds ASCII words only.
    constexpr const Value* find(std::string_view word) const { return look_up(word); }
    constexpr const Value* find(std::u16string_view word) const { return look_up(word); }

    constexpr bool contains(std::string_view word) const { return find(word) != nullptr; }
    constexpr bool contains(std::u16string_view word) const { return find(word) != nullptr; }

private:
    static constexpr std::size_t slots = std::bit_ceil(count * 2);

    template <typename Char>
    constexpr const Value* look_up(std::basic_string_view<Char> word) const {
        for (auto at = hash_of(word) % slots;; at = (at + 1) % slots) {
            const auto& entry = m_entries[at];
            if (entry.word.empty()) return nullptr;
            const auto same = [](char a, Char b) { return static_cast<Char>(a) == b; };
            if (std::equal(entry.word.begin(), entry.word.end(), word.begin(), word.end(), same)) return &entry.value;
        }
    }

    constexpr void insert(const WordEntry<Value>& entry) {
        auto at = hash_of(entry.word) % slots;
        while (!m_entries[at].word.empty() && m_entries[at].word != entry.word) at = (at + 1) % slots;
        if (m_entries[at].word.empty()) m_entries[at] = entry;
    }

    std::array<WordEntry<Value>, slots> m_entries{};
};

template <std::size_t count>
WordTable(const std::string_view (&)[count]) -> WordTable<NoValue, count>;

}  // namespace haoping
