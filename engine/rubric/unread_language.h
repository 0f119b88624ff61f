#pragma once

#include <span>

#include "rubric/assessment.h"

namespace haoping {

// A letter in a language that is not read here (ReplyLanguage::other) is judged by the values of the case that it
// holds: a criterion that asks for values is found, for a person to decide, where one of them stands. What asks for
// words alone is left unread.
void read_by_values(const ReplyIndex& reply, const CompiledRubric& rubric, std::span<Evidence> evidence);

// What was left unread is marked like what was read, at least a little: it is a letter.
void mark_unread(const CompiledRubric& rubric, Marks& marks);

}  // namespace haoping
