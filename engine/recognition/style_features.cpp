#include "recognition/style_features.h"

#include <string_view>

#include "recognition/feature_keys.h"
#include "text/word_table.h"

namespace haoping {
namespace {

constexpr FeatureKey value_of_kind(SlotKind kind) {
    constexpr FeatureKey first = 0x51075;
    return first + static_cast<FeatureKey>(kind);
}

bool is_told(const Token& token) {
    constexpr std::string_view signs = ".,!?;:";
    if (token.kind == TokenKind::word) return true;
    return token.kind == TokenKind::symbol && token.folded.size() == 1 && signs.find(token.folded) != signs.npos;
}

}  // namespace

std::vector<FeatureKey> style_features_of(const Analysis& letter) {
    std::vector<FeatureKey> units;
    units.reserve(letter.tokens.size());
    std::size_t slot = 0;
    for (std::uint32_t i = 0; i < letter.tokens.size(); ++i) {
        while (slot < letter.slots.size() && letter.slots[slot].last_token < i) ++slot;
        const bool in_slot = slot < letter.slots.size() && letter.slots[slot].first_token <= i;
        if (in_slot && letter.slots[slot].first_token == i) units.push_back(value_of_kind(letter.slots[slot].kind));
        if (!in_slot && is_told(letter.tokens[i])) units.push_back(hash_of(std::string_view(letter.tokens[i].folded)));
    }
    std::vector<FeatureKey> features = units;
    for (std::size_t i = 1; i < units.size(); ++i) features.push_back(mixed(units[i - 1], units[i]));
    return features;
}

}  // namespace haoping
