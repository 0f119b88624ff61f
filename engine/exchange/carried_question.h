#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/carry_note.h"

namespace haoping {

// A question in the forms that other programs know, in one language. Texts are plain.
enum class CarriedForm : std::uint8_t {
    true_false,
    choice,
    matching,
    ordering,
    numerical,
    short_answer,
    letter,
    essay
};

struct CarriedAnswer {
    std::string text;
    double fraction = 0;  // −1 to 1, of the question's points
    std::string feedback;
    std::string match;  // matching: what belongs to it
};
struct CarriedMistake {
    std::string text;  // stands in the letter
    std::string correction;
    std::string why;
};
struct CarriedQuestion {
    std::string name;      // the item's id
    std::string category;  // its unit
    std::string text;
    std::string feedback;
    CarriedForm form{};
    bool single = true;    // choice: one may be chosen
    double tolerance = 0;  // numerical
    std::string measure;   // numerical: what the number counts, "US dollars"
    int difficulty = 0;    // 1–3; 0: not told
    std::string source;    // where it has its facts from
    std::size_t line = 0;  // where it stands in the file it came from
    std::vector<CarriedAnswer>
        answers;         // true_false: "true", then "false"; ordering: as they follow; letter: sentences; essay: none
    std::string letter;  // as a whole
    std::vector<CarriedMistake> mistakes;
    std::string for_graders;  // essay: the points to be said and a model answer
};

struct CarriedQuestions {
    std::vector<CarriedQuestion> questions;
    std::vector<CarryNote> notes;

    void note(const CarriedQuestion& question, CarryReason why, std::string detail = {}) {
        notes.push_back({question.name, why, std::move(detail), question.line});
    }
};

// How many questions are read of one file.
inline constexpr std::size_t most_questions = 5'000;

// Formats without a place for it have the measure in parentheses behind the question, and it is found there again.
std::string text_with_measure(const CarriedQuestion& question);
void take_measure_from_text(CarriedQuestion& question);

// Formats without one for difficulty and source have labels: "difficulty 2", "source S1 P3-T3".
std::vector<std::string> labels_of(const CarriedQuestion& question);
void take_label(CarriedQuestion& question, std::string_view label);

// GIFT knows no order of steps: pairs whose lefts are 1, 2, 3 … stand for it, in both directions.
void turn_pairs_into_order(CarriedQuestion& question);

}  // namespace haoping
