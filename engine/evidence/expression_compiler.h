#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "evidence/matcher.h"
#include "evidence/node.h"
#include "evidence/phrase_parser.h"

namespace haoping {

// Compiles expressions over one concept bank; each concept's phrases are read once, when they are first asked for.
// Lists of phrases get numbers that are their own among all expressions of one compiler, so that a reply needs one
// search each. Bank and diagnostics must outlive it.
class ExpressionCompiler {
public:
    ExpressionCompiler(const ConceptBank& concepts, Diagnostics& diagnostics);

    // `recognition`: what may be said by what was learned of concepts; their phrases may always speak.
    CompiledExpression compile(const Expression& expression, Recognition recognition = Recognition::credits);
    // The same once, however often it is asked for: for expressions that many rubrics share and that outlive the
    // compiler.
    CompiledExpression compile_shared(const Expression& expression, Recognition recognition);

    const ConceptBank& concepts() const { return m_concepts; }

    // Reads the phrases of a concept, so that their slips are reported. The others are read when a rubric uses them.
    void check_concept(std::string_view id);

private:
    CompiledExpression::Node node(const Expression& expression);
    CompiledExpression::Node group(GroupNode::Kind kind, const std::vector<Expression>& parts, std::size_t count = 0);
    CompiledExpression::Node close_together(const CloseTogether& test, const SourcePlace& place);
    CompiledExpression::Node structure(const StructureTest& test);
    CompiledExpression::Node fact(const FactTest& test);
    CompiledExpression::Node pmatch(const PMatchTest& test);

    CompiledExpression::Node numbered(PhraseList phrases);
    PhraseList phrases(const std::vector<std::string>& texts, const std::vector<SourcePlace>& places,
                       const SourcePlace& whole);
    PhraseList concept_phrases(std::string_view id, PhraseProblem& problem);
    void report(const PhraseProblem& problem, const std::string& phrase, const SourcePlace& place);

    const ConceptBank& m_concepts;
    Diagnostics& m_diagnostics;
    Recognition m_recognition = Recognition::credits;  // of the expression that is being compiled
    int m_close_together = 0;                          // how many of them are open
    std::map<const Expression*, CompiledExpression> m_shared;
    std::map<StructureElement, PhraseList> m_formulas;
    std::map<std::string, PhraseList, std::less<>> m_read;
    std::map<PhraseList, std::uint32_t> m_numbers;
    std::set<std::string, std::less<>> m_being_read;
    PhraseWords m_words;
    FindConceptPhrases m_find_concept;
};

}  // namespace haoping
