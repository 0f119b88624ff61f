#include "recognition/style_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "recognition/bytes.h"
#include "recognition/style_features.h"

namespace haoping {
namespace {

constexpr std::string_view magic = "HAOPSTY1";
constexpr std::ptrdiff_t least_words = 25;

}  // namespace

StyleModel::StyleModel(std::array<Head, letter_styles> heads, std::vector<Slot> slots)
    : m_heads(heads), m_slots(std::move(slots)) {}

std::string StyleModel::to_bytes() const {
    std::string bytes(magic);
    put(bytes, m_heads);
    put(bytes, m_slots);
    return bytes;
}

std::optional<StyleModel> StyleModel::from_bytes(std::string_view bytes) {
    if (!bytes.starts_with(magic)) return std::nullopt;
    ByteReader reader(bytes.substr(magic.size()));
    StyleModel model;
    model.m_heads = reader.take<std::array<Head, letter_styles>>();
    model.m_slots = reader.take_list<Slot>();
    const bool has_free = std::ranges::any_of(model.m_slots, [](const Slot& slot) { return slot.rarity == 0; });
    if (!reader.at_end() || !has_free) return std::nullopt;
    return model;
}

const StyleModel::Slot* StyleModel::find(FeatureKey key) const {
    if (m_slots.empty()) return nullptr;
    for (auto at = home_of(key, m_slots.size()); m_slots[at].rarity != 0; at = at + 1 < m_slots.size() ? at + 1 : 0)
        if (m_slots[at].key == key) return &m_slots[at];
    return nullptr;
}

std::array<double, letter_styles> StyleModel::scores(const Analysis& letter) const {
    auto features = style_features_of(letter);
    std::ranges::sort(features);
    features.erase(std::unique(features.begin(), features.end()), features.end());
    std::array<std::int64_t, letter_styles> sums{};
    std::uint64_t square = 0;
    for (const auto key : features) {
        const auto* slot = find(key);
        if (slot == nullptr) continue;
        square += std::uint64_t{slot->rarity} * slot->rarity;
        for (std::size_t style = 0; style < letter_styles; ++style) sums[style] += slot->weights[style];
    }
    const double length = std::sqrt(static_cast<double>(std::max<std::uint64_t>(square, 1)));
    std::array<double, letter_styles> scores{};
    for (std::size_t style = 0; style < letter_styles; ++style)
        scores[style] = static_cast<double>(sums[style]) * m_heads[style].unit / length + m_heads[style].bias;
    return scores;
}

std::array<bool, letter_styles> StyleModel::styles_of(const Analysis& letter) const {
    std::array<bool, letter_styles> found{};
    const auto words =
        std::ranges::count_if(letter.tokens, [](const Token& token) { return token.kind == TokenKind::word; });
    if (words < least_words) return found;
    const auto told = scores(letter);
    for (std::size_t style = 0; style < letter_styles; ++style) found[style] = told[style] >= m_heads[style].border;
    return found;
}

}  // namespace haoping
