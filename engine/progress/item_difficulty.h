#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "memory/elo.h"
#include "store/store.h"

namespace haoping {

// Where an item stands among those that were answered often enough to tell. Harder than most: two thirds of them or
// more are easier.
enum class HardAs : std::uint8_t { unknown, easier_than_most, middling, harder_than_most };

struct ItemDifficulty {
    std::string item;
    std::string unit;
    int answers = 0;
    int right = 0;      // of them, entirely
    double rating = 0;  // logits, see memory/elo.h; says little before `answers_before_rating`
    double share_right() const { return answers == 0 ? 0 : static_cast<double>(right) / answers; }
};

// How hard the items of the course prove to be, for whoever writes them.
class ItemDifficulties {
public:
    // The share of the item that can be had by guessing, 0–1.
    using Chance = std::function<double(std::string_view item)>;
    explicit ItemDifficulties(Chance chance) : m_chance(std::move(chance)) {}

    // The oldest first. `person`: anything that tells people apart.
    void note(const QuizAnswer& answer, std::string_view person = {});

    ItemDifficulty of(std::string_view item) const;  // never answered: no answers
    HardAs hard_as(std::string_view item) const;
    std::vector<ItemDifficulty> hardest_first() const;  // those with too few answers behind the others

private:
    bool is_rated(std::string_view item) const;

    Chance m_chance;
    EloRatings m_ratings;
    std::map<std::string, ItemDifficulty, std::less<>> m_items;
};

}  // namespace haoping
