#pragma once

#include <string>
#include <vector>

#include "evidence/concept.h"
#include "evidence/reply_index.h"
#include "rubric/rubric.h"

namespace haoping {

// A phrase that a criterion looks for, on its own.
struct SinglePhrase {
    std::string text;
    std::string concept_id;  // empty: the rubric's own
    CompiledExpression compiled;
};

// Every phrase of a criterion's levels, with those of the concepts that it names.
std::vector<SinglePhrase> single_phrases(const Criterion& criterion, const ConceptBank& concepts);

// The phrases that are found in the reply, and where.
struct BlamedPhrase {
    const SinglePhrase* phrase = nullptr;
    Span span;
};
std::vector<BlamedPhrase> blamed_phrases(const std::vector<SinglePhrase>& phrases, const ReplyIndex& reply,
                                         const std::vector<Span>& evidence);

}  // namespace haoping
