#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "evidence/matcher.h"
#include "evidence/phrase_book.h"
#include "pmatch/pmatch.h"

namespace haoping {

using PhraseList = std::shared_ptr<const PhraseBook>;

// A list of phrases, or a concept's. Its number is its own among all that one compiler has made.
struct PhraseNode {
    PhraseList phrases;  // null: never found
    std::uint32_t number = 0;
    std::optional<LearnedConcept> learned = {};
    Recognition recognition = Recognition::credits;  // of what was learned
};

struct FactNode {
    std::string fact;
    Comparison comparison = Comparison::equal;
    std::vector<CompiledExpression::Node> near;  // none or one
};

struct StructureNode {
    StructureElement element{};
    PhraseList formulas;  // greetings or closing formulas, where the element asks for them
};

struct GroupNode {
    enum class Kind : std::uint8_t { all, any, none, at_least, in_order, same_sentence, close_together };
    Kind kind{};
    std::size_t count = 0;  // at_least
    std::vector<CompiledExpression::Node> parts;
};

struct CompiledExpression::Node {
    std::variant<PhraseNode, FactNode, ActionTest, StructureNode, WordsTest, ToneTest, PMatchPattern, PlaceholderTest,
                 GroupNode>
        test;
};

}  // namespace haoping
