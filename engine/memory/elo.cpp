#include "memory/elo.h"

#include <cmath>

namespace haoping {

namespace {

// The more is known, the smaller the step: a / (1 + b n), with the paper's values.
double step(int answers) { return 1.0 / (1 + 0.05 * answers); }

}  // namespace

double expected_share(double ability, double difficulty, double chance) {
    return chance + (1 - chance) / (1 + std::exp(difficulty - ability));
}

void EloRatings::note(const EloAnswer& answer) {
    auto& item = m_items[std::string(answer.item)];
    auto& person = m_persons[std::string(answer.person)];
    const double surprise = answer.share - expected_share(person.value, item.value, answer.chance);
    const double of_item = step(item.answers++);
    const double of_person = step(person.answers++);
    item.value -= of_item * surprise;
    person.value += of_person * surprise;
}

}  // namespace haoping
