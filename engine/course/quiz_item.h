#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "evidence/expression.h"
#include "json/local_text.h"
#include "json/source_place.h"
#include "text/span.h"
#include "text/values.h"

namespace haoping {

struct TrueOrFalse {
    bool answer = false;
};

struct QuizOption {
    LocalText text;
    bool right = false;
    LocalText why;
};
inline constexpr std::size_t most_options = 9;  // a key for each
struct Choice {
    bool several = false;  // any number of options may be right; else exactly one is
    std::vector<QuizOption> options;
};

struct StepsInOrder {
    std::vector<LocalText> steps;  // as they follow each other
};

struct QuizPair {
    LocalText left;
    LocalText right;
};
struct Pairs {
    std::vector<QuizPair> pairs;  // no two rights are the same
};

struct NumberToFind {
    double answer = 0;
    double tolerance = 0;  // how far an answer may lie from it
    LocalText unit;        // "US dollars"
};

struct DateToFind {
    Date answer{};
};

struct QuizGroup {
    LocalText title;
    std::vector<LocalText> members;
};
struct Groups {
    std::vector<QuizGroup> groups;
    std::size_t member_count() const;
};

struct LetterMistake {
    std::string text;  // stands in the letter exactly once
    std::string correction;
    LocalText why;
};
struct LetterWithMistakes {
    std::string letter;  // in the language of the trade
    std::vector<LetterMistake> mistakes;
};

// One thing that a short answer has to say.
struct AnswerPoint {
    LocalText title;  // "Why the seller can't stop the parcel"
    std::vector<std::string> about;  // how the part of the question is named that it answers (answer_parts.h); may be empty
    Expression evidence;
    LocalText why;
};
struct AnswerSample {
    std::string text;
    std::vector<bool> met;  // for each point
    SourcePlace place;
};
class AnswerMarker;
struct ShortAnswer {
    std::vector<AnswerPoint> points;
    LocalText model;  // says all of them
    std::vector<AnswerSample> samples;
    std::shared_ptr<const AnswerMarker> marker;  // of prepare_short_answers(); null: nothing says any point
};

using QuizTask = std::variant<TrueOrFalse, Choice, StepsInOrder, Pairs, NumberToFind, DateToFind, Groups,
                              LetterWithMistakes, ShortAnswer>;

enum class QuizKind : std::uint8_t {
    true_false,
    single,
    multiple,
    order,
    pairs,
    number,
    date,
    groups,
    letter,
    short_answer
};
QuizKind kind_of(const QuizTask&);

// A question of one unit, and all that is needed to check an answer and to say why.
struct QuizItem {
    std::string id;      // "Q040", "PRE-08-1"
    std::string unit;    // "PRE-08"
    int difficulty = 1;  // 1 recall, 2 apply, 3 judge
    std::string source;  // "S1 P3-T3": source and place; "practice": usual practice
    LocalText question;
    QuizTask task;
    LocalText why;
    SourcePlace place;
};

// What a student marks in a letter: its sentences, a line at the least, and with them every mistake as a whole.
std::vector<Span> sentences_of(const LetterWithMistakes& letter);

}  // namespace haoping
