#include "store/quiz_rows.h"

#include "store/attempt_rows.h"

namespace haoping {

void insert_quiz_answer(Database& database, const QuizAnswer& answer) {
    Statement insert(database, "INSERT INTO quiz_answers (item, unit, at, share) VALUES (?, ?, ?, ?)");
    insert.bind(answer.item, answer.unit, milliseconds_of(answer.at), answer.share);
    insert.run();
}

std::vector<QuizAnswer> newest_quiz_answers(Database& database, std::size_t most) {
    Statement query(database, "SELECT item, unit, at, share FROM quiz_answers ORDER BY id DESC LIMIT ?");
    query.bind(static_cast<std::int64_t>(most));
    std::vector<QuizAnswer> answers;
    while (query.step())
        answers.push_back(
            {.item = query.text(0), .unit = query.text(1), .at = instant_of(query.integer(2)), .share = query.real(3)});
    return answers;
}

}  // namespace haoping
