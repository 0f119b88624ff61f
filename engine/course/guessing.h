#pragma once

#include "course/quiz_item.h"

namespace haoping {

// What somebody gets of an item who knows nothing and answers by chance, 0–1: 0.5 for true or false, 1 / n for one of
// n options or places. Of a number, a date, the mistakes in a letter or a short answer nothing can be guessed.
double chance_of(const QuizTask&);

}  // namespace haoping
