#pragma once

#include <set>
#include <string>

#include "attacks.h"
#include "cases.h"

namespace haoping::measure {

// What somebody who has seen the rubric could paste.
Texts titles_of(const Rubric& rubric);
Texts missing_texts_of(const Rubric& rubric);  // what the debrief says of criteria that were missed
Texts reasons_of(const Rubric& rubric);
Texts phrases_of(const Rubric& rubric);  // in plain words, without their notation

// The facts that an expression asks for, in tests of their own and in phrases.
std::set<std::string> facts_asked(const Expression& expression);

// The customer's message, in each language that there is.
Texts messages_of(const Step& step);

}  // namespace haoping::measure
