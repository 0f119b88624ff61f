#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "evidence/expression.h"
#include "evidence/matcher.h"
#include "evidence/phrase_index.h"
#include "json/local_text.h"
#include "recognition/style_model.h"
#include "rubric/known_texts.h"
#include "rubric/known_values.h"
#include "rubric/shared_list.h"
#include "rubric/truth.h"
#include "text/case_vocabulary.h"

namespace haoping {

enum class CriterionKind : std::uint8_t { must, should, must_not, bonus };
enum class Dimension : std::uint8_t { facts, solution, empathy, communication, language, compliance };

struct Level {
    double mark = 1;  // 0–1
    Expression evidence;
};

// One thing the reply is marked on. The best level whose evidence is found gives the mark; for must_not the
// evidence names what must not be said, and the mark is 1 − the level's.
struct Criterion {
    std::string id;
    std::string uses;  // the shared criterion that says what isn't said here, and what counts as evidence; empty: none
    LocalText title;
    CriterionKind kind = CriterionKind::must;
    Dimension dimension = Dimension::solution;
    double weight = 1;  // > 0, relative to the other criteria of the rubric
    std::string unit;   // course unit: "ORD-12"
    SharedList<Level> levels;
    LocalText why;         // why it matters, one sentence
    LocalText try_saying;  // a wording that would have earned it in this case
    LocalText missing;     // what is missing when it is not met; may be empty
    SourcePlace place;
};

// A line that no reply may cross, whatever else is good (course map §1.4, G1–G12).
struct Gate {
    std::string id;  // "G2"
    LocalText title;
    Expression evidence;
    double cap = 0.4;  // 0–1: the total of a reply that crosses it is at most this
    bool may_be_asked_for = false;  // by customers: who names the wish and refuses it does not cross it
    std::string unit;
    LocalText why;
    LocalText instead;  // what to say or do instead
    SourcePlace place;
};

struct LengthBand {
    int min_words = 0;
    int max_words = 0;  // 0: no upper end
};

struct Rubric {
    LengthBand length;
    double pass = 0.6;  // 0–1
    std::vector<Criterion> criteria;
    SharedList<Gate> gates;
    std::vector<std::shared_ptr<const Untruth>> untrue;  // of the case
    SharedList<FactTopic> topics;                        // likewise
    SharedList<FactTitle> fact_titles;                   // likewise
};

// The most that a reply can earn that is not in a language in which replies may come.
struct LanguageCaps {
    bool english = true;  // replies may come in English
    bool chinese = true;
    double mixed = 0.6;  // 0–1: both in one paragraph
    double other = 0.5;  // any other language, and one of the two where replies may not come in it
};

struct CompiledRubric {
    struct CompiledLevel {
        double mark = 0;
        CompiledExpression evidence;
    };
    // One of several things that a criterion's best level asks for together.
    struct CompiledPart {
        LocalText name;  // empty: it has none
        CompiledExpression evidence;
    };
    Rubric rubric;
    std::vector<std::vector<CompiledLevel>> levels;  // [criterion][level], best mark first
    std::vector<std::vector<CompiledPart>> parts;    // [criterion]; empty: the best level asks for one thing
    std::vector<CompiledExpression> gates;           // [gate]
    std::vector<CompiledExpression> untrue;          // [Rubric::untrue]
    std::vector<CompiledExpression> topics;          // [Rubric::topics]
    std::vector<Deed> deeds;
    PhraseIndex phrases;  // of all of these
    LanguageCaps languages;
    KnownTexts own_texts;  // its titles and reasons: pasting them is no reply
    std::shared_ptr<const CaseVocabulary>
        vocabulary;  // what misspelled words may have meant; null: only the trade's words
    std::shared_ptr<const StyleModel> styles;         // tells slips and idioms; null: nobody does
    std::shared_ptr<const KnownValues> known_values;  // of the case; null: nothing is known to be invented
    std::shared_ptr<const KnownTexts> model_replies;  // of the pack; null: none to compare with
    std::shared_ptr<const KnownTexts> screen_texts;   // rules, tasks, hints and notes of the case; null: none
};

class ExpressionCompiler;

CompiledRubric compile(const Rubric& rubric, const ConceptBank& concepts, Diagnostics& diagnostics);
// The same with a compiler that serves many rubrics of one pack.
CompiledRubric compile(const Rubric& rubric, ExpressionCompiler& compiler, const std::vector<Deed>& deeds = {});

}  // namespace haoping
