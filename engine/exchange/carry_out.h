#pragma once

#include <vector>

#include "course/quiz_item.h"
#include "exchange/carried_question.h"

namespace haoping {

enum class ExchangeFormat : std::uint8_t { gift, moodle_xml, qti, chaoxing };

// Each item in the form that the format has for it; the notes tell what is lost with that.
CarriedQuestions carry_over(const std::vector<QuizItem>& items, ExchangeFormat format, Locale locale);

}  // namespace haoping
