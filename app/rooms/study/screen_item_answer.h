#pragma once

#include <optional>

#include "rooms/study/draft.h"
#include "views/item_view.h"

namespace haoping {

// What the draft holds: only when nothing is missing in it; and as far as it goes (empty: nothing at all).
std::optional<Answer> complete_answer(const ItemView& item, const QuizDraft& draft);
std::optional<Answer> answer_so_far(const ItemView& item, const QuizDraft& draft);
// The other way round.
void put_answer(const ItemView& item, const Answer& answer, QuizDraft& draft);

}  // namespace haoping
