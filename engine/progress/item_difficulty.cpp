#include "progress/item_difficulty.h"

#include <algorithm>

namespace haoping {

namespace {

constexpr std::size_t most_of = 3;       // "most": all but one of so many
constexpr std::size_t fewest_rated = 6;  // among fewer, "most" says nothing

}  // namespace

void ItemDifficulties::note(const QuizAnswer& answer, std::string_view person) {
    m_ratings.note({.person = person, .item = answer.item, .share = answer.share, .chance = m_chance(answer.item)});
    auto& item = m_items[answer.item];
    item.item = answer.item;
    item.unit = answer.unit;
    ++item.answers;
    item.right += answer.share >= 1 ? 1 : 0;
    item.rating = m_ratings.items().at(answer.item).value;
}

ItemDifficulty ItemDifficulties::of(std::string_view item) const {
    const auto found = m_items.find(item);
    return found == m_items.end() ? ItemDifficulty{.item = std::string(item), .unit = {}} : found->second;
}

bool ItemDifficulties::is_rated(std::string_view item) const { return of(item).answers >= answers_before_rating; }

HardAs ItemDifficulties::hard_as(std::string_view item) const {
    if (!is_rated(item)) return HardAs::unknown;
    const double rating = of(item).rating;
    std::size_t rated = 0;
    std::size_t easier = 0;
    std::size_t harder = 0;
    for (const auto& [id, other] : m_items) {
        if (other.answers < answers_before_rating || id == item) continue;
        ++rated;
        easier += other.rating < rating ? 1U : 0U;
        harder += other.rating > rating ? 1U : 0U;
    }
    if (rated + 1 < fewest_rated) return HardAs::unknown;
    if (easier * most_of >= rated * (most_of - 1)) return HardAs::harder_than_most;
    if (harder * most_of >= rated * (most_of - 1)) return HardAs::easier_than_most;
    return HardAs::middling;
}

std::vector<ItemDifficulty> ItemDifficulties::hardest_first() const {
    std::vector<ItemDifficulty> items;
    for (const auto& [id, item] : m_items) items.push_back(item);
    std::ranges::stable_sort(items, std::greater{}, &ItemDifficulty::rating);
    std::ranges::stable_partition(items, [](const auto& each) { return each.answers >= answers_before_rating; });
    return items;
}

}  // namespace haoping
