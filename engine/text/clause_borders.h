#pragma once

#include <cstdint>

#include "text/scope.h"
#include "text/sentence_view.h"

namespace haoping {

// Whether the word at `i` begins a clause: "but", "and we", 但; behind "if you do not receive it" the main clause.
bool begins_clause(const SentenceView& words, const Scope& scope, std::uint32_t i);

// Whether the sign at `i` parts clauses (: ; . ! ? → • 😊), and not only words or the items of a denied list.
bool parts_clauses(const SentenceView& words, const Scope& scope, std::uint32_t i);

// The clause sets a condition or gives a reason: "if", "given that", 由于, 即使.
bool leads_with_subordinate(const SentenceView& words, std::uint32_t clause);

// "I am afraid | a refund is not possible", "I must tell you that | your order": the subject of what is told.
bool begins_told(const SentenceView& words, std::uint32_t clause, std::uint32_t i);

// The comma of ", which you asked for," or ", unfortunately,".
bool begins_parenthesis(const SentenceView& words, std::uint32_t sign);

// "A mug and a refund are impossible": what "and" joins are two nouns, and one predicate is said of both.
bool joins_subjects(const SentenceView& words, std::uint32_t before, std::uint32_t clause);

// 呢, 嘛, 哦: marks a topic or softens what was said, and parts clauses like a comma.
bool is_particle_of_pause(const SentenceView& words, std::uint32_t i);

// The bracket of ":(".
bool is_mouth_of_face(const SentenceView& words, std::uint32_t i);

}  // namespace haoping
