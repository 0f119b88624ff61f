#pragma once

#include <string_view>
#include <vector>

#include "course/answer_parts.h"
#include "course/quiz_item.h"
#include "diagnostics/diagnostics.h"
#include "evidence/concept.h"
#include "evidence/facts.h"
#include "evidence/matcher.h"

namespace haoping {

// The most characters (code points) that a short answer may have.
inline constexpr std::size_t most_characters_of_an_answer = 1'000;

// What short answers to one item are marked by. Immutable.
class AnswerMarker {
public:
    struct Point {
        std::vector<std::string> about;  // see AnswerPoint
        CompiledExpression evidence;
    };
    AnswerMarker(const std::vector<Point>& points, const LocalText& question);

    // For each point whether the answer says it of its part of the question. Six words of the question in a row say nothing; none is said when
    // looking costs more than a reply may (evidence/work_limit.h).
    std::vector<bool> points_in(std::string_view answer) const;

private:
    bool is_said(const CompiledExpression& point, std::string_view text) const;

    AnswerParts m_parts;
    std::vector<CompiledExpression> m_points;
    Facts m_facts;
};

// Makes the markers of all short answers. What is malformed in their evidence is reported, and never said.
void prepare_short_answers(std::vector<QuizItem>& items, const ConceptBank& concepts, Diagnostics& diagnostics);

// For each point whether the answer says it.
std::vector<bool> points_said(const ShortAnswer& task, std::string_view answer);

// Marks an item's model answer, its samples and its own question as answers: the first must say every point, the last
// none.
void check_samples_of(const QuizItem& item, const ShortAnswer& task, Diagnostics& diagnostics);

}  // namespace haoping
