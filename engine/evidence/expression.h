#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "json/source_place.h"
#include "pmatch/pmatch.h"

namespace haoping {

struct Expression;

// Any of these phrases, in the notation of docs/pack-format.md ("I will (refund|pay back) {money}").
struct PhrasesTest {
    std::vector<std::string> phrases;
    std::vector<SourcePlace> places;  // of each phrase; may be empty
};

struct ConceptTest {
    std::string id;  // of the concept bank: "apology"
};

// How a value of the reply may lie to the fact: "up to 30 %" is at_most.
enum class Comparison : std::uint8_t { equal, at_most, at_least };

// The reply states the fact's value. With `near`, another value of the same kind in a sentence
// where `near` is found is a contradiction, which is worse than a miss.
struct FactTest {
    std::string fact;
    Comparison comparison = Comparison::equal;
    std::vector<Expression> near;  // none or one
};

// The trainee has taken the action (an id of the scenario's actions) before sending this reply.
struct ActionTest {
    std::string action;
};

enum class StructureElement : std::uint8_t {
    salutation,            // a greeting in the first line below subject, date and letterhead
    salutation_with_name,  // … that holds the customer's name
    sign_off,              // a closing formula in the last lines, or a name that signs
    sign_off_with_name,    // … with the name of a person, the shop or its team
    paragraphs,            // two or more, none over 90 words
    bilingual,             // both English and Chinese sentences
};
struct StructureTest {
    StructureElement element{};
};

struct WordsTest {  // Analysis::words()
    std::optional<int> min;
    std::optional<int> max;
};

enum class ToneElement : std::uint8_t {
    shouting,  // three or more words in capitals, or more than two exclamation marks and one for two sentences
    plain,     // sentences of at most 22 words on average, no idioms and pictures
    correct,   // at most 3 spelling or doubled-word errors in 100 words, no learner's slips, one language
    any_question,
};
struct ToneTest {
    ToneElement element{};
};

// A pattern of Moodle's pattern-match language. It sees words only: no inflection, no negation.
struct PMatchTest {
    std::string pattern;
    SourcePlace place;
    PMatchOptions options;
};

// Slots that nobody filled: {{name}}, [date], XXX.
struct PlaceholderTest {};

struct AllOf {
    std::vector<Expression> parts;
};
struct AnyOf {
    std::vector<Expression> parts;
};
struct NoneOf {
    std::vector<Expression> parts;
};
struct AtLeast {
    int count = 0;
    std::vector<Expression> parts;
};
struct InOrder {
    std::vector<Expression> parts;
};  // each found, each starting after the one before
struct SameSentence {
    std::vector<Expression> parts;
};  // found together in one sentence
struct CloseTogether {
    std::vector<Expression> parts;
};  // found in one sentence or in two that follow each other

// What to look for in a reply. A tree of values; compiled once per pack.
struct Expression {
    std::variant<PhrasesTest, ConceptTest, FactTest, ActionTest, StructureTest, WordsTest, ToneTest, PMatchTest,
                 PlaceholderTest, AllOf, AnyOf, NoneOf, AtLeast, InOrder, SameSentence, CloseTogether>
        test;
    SourcePlace place;
};

}  // namespace haoping
