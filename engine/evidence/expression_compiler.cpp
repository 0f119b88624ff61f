#include "evidence/expression_compiler.h"

#include <algorithm>
#include <utility>

#include "diagnostics/suggestion.h"
#include "evidence/structure_formulas.h"

namespace haoping {

namespace {

Code code_of(PhraseProblem::Kind kind) {
    switch (kind) {
        case PhraseProblem::Kind::malformed: return Code::bad_pattern;
        case PhraseProblem::Kind::too_broad: return Code::pattern_too_broad;
        case PhraseProblem::Kind::too_large: return Code::pattern_too_large;
        case PhraseProblem::Kind::unknown_concept: return Code::unknown_concept;
        case PhraseProblem::Kind::concept_cycle: return Code::concept_cycle;
    }
    return Code::bad_pattern;
}

int code_points_before(std::string_view text, std::size_t offset) {
    return static_cast<int>(std::ranges::count_if(
        text.substr(0, offset), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

// The very sign inside of the phrase, unless escapes make its column uncertain.
Position position_in(const SourcePlace& place, const std::string& phrase, std::size_t offset) {
    const bool as_written = place.begin.line > 0 && place.begin.line == place.end.line &&
                            place.end.column - place.begin.column == code_points_before(phrase, phrase.size()) + 2;
    if (!as_written) return place.begin;
    return {place.begin.line, place.begin.column + 1 + code_points_before(phrase, offset)};
}

std::vector<std::string_view> ids_of(const ConceptBank& concepts) {
    std::vector<std::string_view> ids;
    for (const auto& [id, unused] : concepts) ids.push_back(id);
    return ids;
}

}  // namespace

ExpressionCompiler::ExpressionCompiler(const ConceptBank& concepts, Diagnostics& diagnostics)
    : m_concepts(concepts),
      m_diagnostics(diagnostics),
      m_find_concept([this](std::string_view id, PhraseProblem& problem) { return concept_phrases(id, problem); }) {}

CompiledExpression ExpressionCompiler::compile(const Expression& expression, Recognition recognition) {
    m_recognition = recognition;
    return CompiledExpression(std::make_shared<const CompiledExpression::Node>(node(expression)));
}

CompiledExpression ExpressionCompiler::compile_shared(const Expression& expression, Recognition recognition) {
    const auto [at, is_new] = m_shared.try_emplace(&expression);
    if (is_new) at->second = compile(expression, recognition);
    return at->second;
}

void ExpressionCompiler::check_concept(std::string_view id) {
    PhraseProblem ignored;
    concept_phrases(id, ignored);
}

CompiledExpression::Node ExpressionCompiler::node(const Expression& expression) {
    using Kind = GroupNode::Kind;
    struct Visitor {
        ExpressionCompiler& compiler;
        const SourcePlace& place;

        CompiledExpression::Node operator()(const PhrasesTest& test) {
            return compiler.numbered(compiler.phrases(test.phrases, test.places, place));
        }
        CompiledExpression::Node operator()(const ConceptTest& test) {
            PhraseProblem problem;
            auto found = compiler.concept_phrases(test.id, problem);
            if (!found) compiler.report(problem, {}, place);
            auto made = compiler.numbered(std::move(found));
            const auto known = compiler.m_concepts.find(test.id);
            if (compiler.m_recognition == Recognition::none || known == compiler.m_concepts.end()) return made;
            auto& wanted = std::get<PhraseNode>(made.test);
            wanted.learned = known->second.learned;
            wanted.recognition = compiler.m_recognition;
            return made;
        }
        CompiledExpression::Node operator()(const FactTest& test) { return compiler.fact(test); }
        CompiledExpression::Node operator()(const StructureTest& test) { return compiler.structure(test); }
        CompiledExpression::Node operator()(const ActionTest& test) { return {test}; }
        CompiledExpression::Node operator()(const WordsTest& test) { return {test}; }
        CompiledExpression::Node operator()(const ToneTest& test) { return {test}; }
        CompiledExpression::Node operator()(const PMatchTest& test) { return compiler.pmatch(test); }
        CompiledExpression::Node operator()(const PlaceholderTest& test) { return {test}; }
        CompiledExpression::Node operator()(const AllOf& test) { return compiler.group(Kind::all, test.parts); }
        CompiledExpression::Node operator()(const AnyOf& test) { return compiler.group(Kind::any, test.parts); }
        CompiledExpression::Node operator()(const NoneOf& test) { return compiler.group(Kind::none, test.parts); }
        CompiledExpression::Node operator()(const InOrder& test) { return compiler.group(Kind::in_order, test.parts); }
        CompiledExpression::Node operator()(const SameSentence& test) {
            return compiler.group(Kind::same_sentence, test.parts);
        }
        CompiledExpression::Node operator()(const CloseTogether& test) {
            return compiler.close_together(test, place);
        }
        CompiledExpression::Node operator()(const AtLeast& test) {
            const auto count = static_cast<std::size_t>(std::max(test.count, 0));
            return compiler.group(Kind::at_least, test.parts, count);
        }
    };
    return std::visit(Visitor{*this, expression.place}, expression.test);
}

CompiledExpression::Node ExpressionCompiler::group(GroupNode::Kind kind, const std::vector<Expression>& parts,
                                                   std::size_t count) {
    GroupNode made{.kind = kind, .count = count, .parts = {}};
    for (const auto& part : parts) made.parts.push_back(node(part));
    return {std::move(made)};
}

// Each level is looked for in three places of the one around it.
CompiledExpression::Node ExpressionCompiler::close_together(const CloseTogether& test, const SourcePlace& place) {
    constexpr int deepest = 3;
    if (m_close_together == deepest) {
        report({PhraseProblem::Kind::too_large, 0, "close_together stands inside of close_together more than 3 deep",
                "put its parts into the one around it"},
               {}, place);
        return {PhraseNode{}};
    }
    ++m_close_together;
    auto made = group(GroupNode::Kind::close_together, test.parts);
    --m_close_together;
    return made;
}

CompiledExpression::Node ExpressionCompiler::fact(const FactTest& test) {
    FactNode made{.fact = test.fact, .comparison = test.comparison, .near = {}};
    for (const auto& near : test.near) made.near.push_back(node(near));
    return {std::move(made)};
}

CompiledExpression::Node ExpressionCompiler::pmatch(const PMatchTest& test) {
    auto read = read_pmatch(test.pattern, test.options);
    if (auto* pattern = std::get_if<PMatchPattern>(&read)) return {std::move(*pattern)};
    const auto& problem = std::get<PMatchProblem>(read);
    m_diagnostics.report(
        Code::bad_pattern,
        {test.place.file, position_in(test.place, test.pattern, problem.offset), test.place.end},
        "in the pattern \"" + test.pattern + "\": " + problem.message);
    return {PhraseNode{}};
}

// Concepts that several expressions name are one list with one number.
CompiledExpression::Node ExpressionCompiler::numbered(PhraseList phrases) {
    const auto next = static_cast<std::uint32_t>(m_numbers.size());
    const auto number = m_numbers.try_emplace(phrases, next).first->second;
    return {PhraseNode{std::move(phrases), number}};
}

CompiledExpression::Node ExpressionCompiler::structure(const StructureTest& test) {
    StructureNode made{.element = test.element, .formulas = nullptr};
    const auto [known, is_new] = m_formulas.try_emplace(test.element);
    const auto formulas = formulas_of(test.element);
    if (is_new && !formulas.empty()) known->second = phrases({formulas.begin(), formulas.end()}, {}, {});
    made.formulas = known->second;
    return {std::move(made)};
}

PhraseList ExpressionCompiler::phrases(const std::vector<std::string>& texts, const std::vector<SourcePlace>& places,
                                       const SourcePlace& whole) {
    std::vector<Phrase> read;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        PhraseProblem problem;
        if (auto phrase = parse_phrase(texts[i], m_words, m_find_concept, problem))
            read.push_back(std::move(*phrase));
        else
            report(problem, texts[i], i < places.size() ? places[i] : whole);
    }
    return std::make_shared<const PhraseBook>(std::move(read));
}

PhraseList ExpressionCompiler::concept_phrases(std::string_view id, PhraseProblem& problem) {
    if (const auto known = m_read.find(id); known != m_read.end()) return known->second;
    const auto found = m_concepts.find(id);
    if (found == m_concepts.end()) {
        problem = {PhraseProblem::Kind::unknown_concept, 0, "there is no concept '" + std::string(id) + "'",
                   m_diagnostics.has_enough_errors() ? std::string() : did_you_mean(id, ids_of(m_concepts))};
        return nullptr;
    }
    if (!m_being_read.insert(found->first).second) {
        problem = {PhraseProblem::Kind::concept_cycle, 0, "the concept '" + found->first + "' is defined by itself",
                   "take it out of one of the phrases"};
        return nullptr;
    }
    if (m_being_read.size() > deepest_concepts) {
        m_being_read.erase(found->first);
        problem = {PhraseProblem::Kind::too_large, 0, "concepts name each other more than 20 deep",
                   "let this phrase say the words itself"};
        return nullptr;
    }
    auto read = phrases(found->second.phrases, found->second.phrase_places, found->second.place);
    m_being_read.erase(found->first);
    return m_read.emplace(found->first, std::move(read)).first->second;
}

void ExpressionCompiler::report(const PhraseProblem& problem, const std::string& phrase, const SourcePlace& place) {
    if (phrase.empty())
        m_diagnostics.report(code_of(problem.kind), place, problem.message, problem.hint);
    else
        m_diagnostics.report(code_of(problem.kind), {place.file, position_in(place, phrase, problem.offset), place.end},
                             "in the phrase \"" + phrase + "\": " + problem.message, problem.hint);
}

CompiledExpression compile(const Expression& expression, const ConceptBank& concepts,
                           Diagnostics& diagnostics) {
    return ExpressionCompiler(concepts, diagnostics).compile(expression);
}

bool phrase_is_valid(std::string_view phrase, std::string& problem) {
    const auto any_concept = [](std::string_view, PhraseProblem&) {
        return std::make_shared<const PhraseBook>(std::vector<Phrase>());
    };
    PhraseProblem found;
    PhraseWords words;
    if (parse_phrase(phrase, words, any_concept, found)) return true;
    problem = found.message;
    return false;
}

}  // namespace haoping
