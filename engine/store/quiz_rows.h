#pragma once

#include <vector>

#include "store/sqlite.h"
#include "store/store.h"

namespace haoping {

// Answers to quiz items in their table. Writing belongs inside a Transaction.
void insert_quiz_answer(Database&, const QuizAnswer&);

std::vector<QuizAnswer> newest_quiz_answers(Database&, std::size_t most);

}  // namespace haoping
