#pragma once

#include <optional>
#include <string>
#include <vector>

#include "course/quiz_item.h"

namespace haoping {

// A quiz item in the forms that other programs know, in one language. Texts are plain.
enum class CarriedForm : std::uint8_t { true_false, choice, matching, numerical, short_answer };

struct CarriedAnswer {
    std::string text;
    double fraction = 0;  // −1 to 1, of the question's points
    std::string feedback;
    std::string match;  // matching: what belongs to it
};
struct CarriedQuestion {
    std::string name;      // the item's id
    std::string category;  // its unit
    std::string text;
    std::string feedback;
    CarriedForm form{};
    bool single = true;    // choice: one may be chosen
    double tolerance = 0;  // numerical
    std::vector<CarriedAnswer> answers;
};

// What became of an item on its way.
struct CarryNote {
    std::string item;
    bool left_out = false;
    std::string why;  // what could not be carried over
};

struct CarriedQuestions {
    std::vector<CarriedQuestion> questions;
    std::vector<CarryNote> notes;
};

// Steps to put in order are left out: neither format has them in its standard form.
CarriedQuestions carry_over(const std::vector<QuizItem>& items, Locale locale);

// GIFT, Moodle's text format (docs.moodle.org/en/GIFT_format), UTF-8.
std::string gift_text(const std::vector<CarriedQuestion>& questions);
// Moodle XML (docs.moodle.org/en/Moodle_XML_format), UTF-8.
std::string moodle_xml_text(const std::vector<CarriedQuestion>& questions);

}  // namespace haoping
