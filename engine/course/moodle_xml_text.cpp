// Questions in Moodle XML.
#include <fmt/format.h>

#include "course/carried_question.h"

namespace haoping {

namespace {

std::string escaped(std::string_view text) {
    std::string xml;
    for (const char sign : text) {
        switch (sign) {
            case '&': xml += "&amp;"; break;
            case '<': xml += "&lt;"; break;
            case '>': xml += "&gt;"; break;
            case '"': xml += "&quot;"; break;
            default: xml += sign;
        }
    }
    return xml;
}

std::string element(std::string_view name, std::string_view text) {
    return fmt::format("<{0} format=\"plain_text\"><text>{1}</text></{0}>\n", name, escaped(text));
}

std::string_view type_of(CarriedForm form) {
    switch (form) {
        case CarriedForm::true_false: return "truefalse";
        case CarriedForm::choice: return "multichoice";
        case CarriedForm::matching: return "matching";
        case CarriedForm::numerical: return "numerical";
        case CarriedForm::short_answer: return "shortanswer";
    }
    return {};
}

std::string answer_of(const CarriedQuestion& question, const CarriedAnswer& answer) {
    if (question.form == CarriedForm::matching)
        return fmt::format(
            "<subquestion format=\"plain_text\"><text>{}</text><answer><text>{}</text></answer></subquestion>\n",
            escaped(answer.text), escaped(answer.match));
    const auto tolerance = question.form == CarriedForm::numerical
                               ? fmt::format("<tolerance>{:.10g}</tolerance>", question.tolerance)
                               : std::string();
    return fmt::format("<answer fraction=\"{:.7g}\" format=\"plain_text\"><text>{}</text>{}{}</answer>\n",
                       answer.fraction * 100, escaped(answer.text), tolerance,
                       answer.feedback.empty() ? std::string() : "\n" + element("feedback", answer.feedback));
}

std::string question_of(const CarriedQuestion& question) {
    std::string xml = fmt::format("<question type=\"{}\">\n<name><text>{}</text></name>\n", type_of(question.form),
                                  escaped(question.name));
    xml += element("questiontext", question.text) + element("generalfeedback", question.feedback);
    if (question.form == CarriedForm::choice)
        xml += fmt::format(
            "<single>{}</single>\n<shuffleanswers>true</shuffleanswers>\n<answernumbering>ABCD</answernumbering>\n",
            question.single);
    if (question.form == CarriedForm::matching) xml += "<shuffleanswers>true</shuffleanswers>\n";
    if (question.form == CarriedForm::short_answer) xml += "<usecase>0</usecase>\n";
    for (const auto& answer : question.answers) xml += answer_of(question, answer);
    return xml + "</question>\n";
}

}  // namespace

std::string moodle_xml_text(const std::vector<CarriedQuestion>& questions) {
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    std::string category;
    for (const auto& question : questions) {
        if (question.category != category)
            xml += fmt::format("<question type=\"category\"><category><text>$course$/{}</text></category></question>\n",
                               escaped(category = question.category));
        xml += question_of(question);
    }
    return xml + "</quiz>\n";
}

}  // namespace haoping
