#pragma once

#include <set>
#include <string>

#include "evidence/concept.h"
#include "evidence/expression.h"
#include "evidence/facts.h"

namespace haoping {

// The English words of at least four letters that an expression looks for, in small letters; concepts' words too.
void add_words_of(const Expression& expression, const ConceptBank& concepts, std::set<std::string>& words);

// The same of facts in words: names and products.
void add_words_of(const FactValue& fact, std::set<std::string>& words);

}  // namespace haoping
