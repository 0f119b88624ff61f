#pragma once

#include <limits>
#include <set>
#include <string>
#include <vector>

#include "evidence/expression.h"

namespace haoping {

// What the author's own words ask for, whatever the reply: for comparing criteria with each other.
struct Requirements {
    std::set<std::string> needed;                       // tests without which it is never found, in canonical form
    std::vector<std::set<std::string>> needed_phrases;  // lists of phrases, one phrase of each of which is needed
    std::set<std::string> excluded;                     // tests with which it is never found
    std::set<std::string> sufficient;                   // tests and phrases with each of which it is surely found
    int min_words = 0;
    int max_words = std::numeric_limits<int>::max();
};

Requirements requirements_of(const Expression& expression);

// The same text for two expressions that ask for the same, in whatever order their alternatives are written.
std::string canonical_form(const Expression& expression);

// Whether words of the reply are looked for, and not only its form, its length or what was done.
bool looks_for_wordings(const Expression& expression);

}  // namespace haoping
