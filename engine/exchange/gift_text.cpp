// Questions in GIFT.
#include <fmt/format.h>

#include "exchange/question_formats.h"

namespace haoping {

namespace {

// What would end a part of a question stands behind a backslash; a line break is \n.
std::string escaped(std::string_view text) {
    std::string gift;
    for (const char sign : text) {
        if (sign == '\n') {
            gift += "\\n";
            continue;
        }
        if (std::string_view("~=#{}:\\").find(sign) != std::string_view::npos) gift += '\\';
        gift += sign;
    }
    return gift;
}

std::string feedback_of(const std::string& text) { return text.empty() ? std::string() : "#" + escaped(text); }

// An arrow ends the left side of a pair, and nothing can be put in front of it.
std::string escaped_side(const std::string& text) {
    auto side = escaped(text);
    for (auto at = side.find("->"); at != std::string::npos; at = side.find("->", at)) side.replace(at, 2, "→");
    return side;
}

// Moodle reads an id and labels from a comment before the question.
std::string labels_comment(const CarriedQuestion& question) {
    std::string comment = fmt::format("// [id:{}]", question.name);
    for (const auto& label : labels_of(question)) comment += fmt::format(" [tag:{}]", label);
    return comment;
}

// Fractions as whole numbers where they are, with five digits otherwise, as Moodle knows them: 33.33333.
std::string per_cent(double fraction) { return fmt::format("%{:.7g}%", fraction * 100); }

std::string answers_of(const CarriedQuestion& question) {
    std::string text;
    switch (question.form) {
        case CarriedForm::true_false: return question.answers[0].fraction > 0 ? "TRUE" : "FALSE";
        case CarriedForm::numerical: return fmt::format("#{}:{:.10g}", question.answers[0].text, question.tolerance);
        case CarriedForm::matching:
            for (const auto& each : question.answers)
                text += fmt::format("\n\t={} -> {}", escaped_side(each.text), escaped_side(each.match));
            break;
        case CarriedForm::short_answer:
            for (const auto& each : question.answers) text += "\n\t=" + escaped(each.text);
            break;
        case CarriedForm::essay: break;  // nothing in the braces
        case CarriedForm::ordering:
        case CarriedForm::letter: break;  // carry_over gives them another form
        case CarriedForm::choice:
            for (const auto& each : question.answers) {
                const std::string sign = !question.single    ? "~" + per_cent(each.fraction)
                                         : each.fraction > 0 ? std::string("=")
                                                             : std::string("~");
                text += "\n\t" + sign + escaped(each.text) + feedback_of(each.feedback);
            }
            break;
    }
    return text;
}

// GIFT has no place for graders: what stands there follows the explanation.
std::string explanation_of(const CarriedQuestion& question) {
    if (question.for_graders.empty()) return question.feedback;
    return question.feedback + "\n" + question.for_graders;
}

}  // namespace

std::string gift_text(const std::vector<CarriedQuestion>& questions) {
    std::string gift;
    std::string category;
    for (const auto& question : questions) {
        if (question.category != category) gift += fmt::format("$CATEGORY: {}\n\n", category = question.category);
        const auto explanation = explanation_of(question);
        const auto feedback = explanation.empty() ? std::string() : "\n\t####" + escaped(explanation);
        gift += fmt::format("{}\n::{}::{}{{{}{}\n}}\n\n", labels_comment(question), escaped(question.name),
                            escaped(text_with_measure(question)), answers_of(question), feedback);
    }
    return gift;
}

}  // namespace haoping
