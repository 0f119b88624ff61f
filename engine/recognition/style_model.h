#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recognition/features.h"

namespace haoping {

// What makes English hard to read, or to respect, for a customer: slips as learners make them; idioms, pictures and
// rare words. A letter may be both.
enum class LetterStyle : std::uint8_t { learner, idiomatic };
inline constexpr std::size_t letter_styles = 2;

// A linear classifier for each style over the features of whole letters. Numbers at run time are integers but for one
// product, one root and one quotient, so a letter is judged alike on every machine. Immutable; safe to share between
// threads.
class StyleModel {
public:
    struct Head {
        double unit = 0;  // of a weight
        double bias = 0;
        double border = 0;  // a score from here on tells the style
    };
    struct Slot {  // of an open-addressing table
        FeatureKey key = 0;
        std::uint16_t rarity = 0;  // how much the feature counts for the length of a letter; 0: the slot is free
        std::array<std::int8_t, letter_styles> weights{};
    };

    StyleModel() = default;
    StyleModel(std::array<Head, letter_styles> heads, std::vector<Slot> slots);

    // What `bytes` holds, as to_bytes() wrote it; empty when it is no such thing or is damaged.
    static std::optional<StyleModel> from_bytes(std::string_view bytes);
    std::string to_bytes() const;

    // [LetterStyle]; of fewer than 25 English words nothing is said.
    std::array<bool, letter_styles> styles_of(const Analysis& letter) const;
    std::array<double, letter_styles> scores(const Analysis& letter) const;

    static std::size_t home_of(FeatureKey key, std::size_t slots) { return (std::uint64_t{key} * slots) >> 32U; }

private:
    const Slot* find(FeatureKey key) const;

    std::array<Head, letter_styles> m_heads{};
    std::vector<Slot> m_slots;
};

}  // namespace haoping
