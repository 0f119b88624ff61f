#pragma once

#include <map>
#include <string>
#include <string_view>

namespace haoping {

// How hard items prove to be and how able somebody is, both learned from answers and on one scale: where they are
// equal, half of what can't be guessed is right. Elo's rating of chess players, as adaptive practice uses it: Pelánek,
// "Applications of the Elo rating system in adaptive educational systems", Computers & Education 98 (2016).
struct EloRating {
    double value = 0;  // logits: 0 average, 1 harder (or abler) by a factor of e in the odds
    int answers = 0;   // that it was taken from
};

struct EloAnswer {
    std::string_view person;  // each has an ability of their own
    std::string_view item;
    double share = 0;   // 0–1, of what there was to get right
    double chance = 0;  // 0–1, of it without knowing anything: 0.5 for true or false
};

// What is to be expected of somebody at an item, 0–1.
double expected_share(double ability, double difficulty, double chance);

// After so many answers an item's rating is worth showing.
inline constexpr int answers_before_rating = 5;

class EloRatings {
public:
    void note(const EloAnswer& answer);  // in the order they were given

    const std::map<std::string, EloRating, std::less<>>& items() const { return m_items; }
    const std::map<std::string, EloRating, std::less<>>& persons() const { return m_persons; }

private:
    std::map<std::string, EloRating, std::less<>> m_items;
    std::map<std::string, EloRating, std::less<>> m_persons;
};

}  // namespace haoping
