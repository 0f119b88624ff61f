// Questions in Moodle XML.
#include <fmt/format.h>

#include "exchange/question_formats.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

const char* type_of(CarriedForm form) {
    switch (form) {
        case CarriedForm::true_false: return "truefalse";
        case CarriedForm::choice: return "multichoice";
        case CarriedForm::matching: return "matching";
        case CarriedForm::ordering: return "ordering";
        case CarriedForm::numerical: return "numerical";
        case CarriedForm::short_answer: return "shortanswer";
        case CarriedForm::essay: return "essay";
        case CarriedForm::letter: break;  // carry_over gives it another form
    }
    return "description";
}

void add_text(pugi::xml_node to, const char* name, const std::string& text) {
    auto element = add_element(to, name);
    element.append_attribute("format") = "plain_text";
    add_element(element, "text", text);
}

void add_category(pugi::xml_node quiz, const std::string& category) {
    auto question = add_element(quiz, "question");
    question.append_attribute("type") = "category";
    add_element(add_element(question, "category"), "text", "$course$/" + category);
}

// The settings that the form needs.
void add_settings(pugi::xml_node xml, const CarriedQuestion& question) {
    switch (question.form) {
        case CarriedForm::choice:
            add_element(xml, "single", question.single ? "true" : "false");
            add_element(xml, "shuffleanswers", "true");
            add_element(xml, "answernumbering", "ABCD");
            break;
        case CarriedForm::matching: add_element(xml, "shuffleanswers", "true"); break;
        case CarriedForm::short_answer: add_element(xml, "usecase", "0"); break;
        case CarriedForm::essay:
            add_element(xml, "responseformat", "plain");
            add_element(xml, "responserequired", "1");
            add_element(xml, "responsefieldlines", "5");
            add_element(xml, "attachments", "0");
            add_text(xml, "graderinfo", question.for_graders);
            break;
        case CarriedForm::ordering:  // each step counts that stands at its place, as here
            add_element(xml, "layouttype", "VERTICAL");
            add_element(xml, "selecttype", "ALL");
            add_element(xml, "selectcount", std::to_string(question.answers.size()));
            add_element(xml, "gradingtype", "ABSOLUTE_POSITION");
            add_element(xml, "showgrading", "SHOW");
            add_element(xml, "numberingstyle", "none");
            break;
        default: break;
    }
}

void add_answer(pugi::xml_node xml, const CarriedQuestion& question, std::size_t place) {
    const auto& answer = question.answers[place];
    if (question.form == CarriedForm::matching) {
        auto pair = add_element(xml, "subquestion");
        pair.append_attribute("format") = "plain_text";
        add_element(pair, "text", answer.text);
        add_element(add_element(pair, "answer"), "text", answer.match);
        return;
    }
    // Steps have their place where other answers have their part of the points.
    const auto fraction = question.form == CarriedForm::ordering ? std::to_string(place + 1)
                                                                 : fmt::format("{:.7g}", answer.fraction * 100);
    auto element = add_element(xml, "answer");
    element.append_attribute("fraction") = fraction.c_str();
    element.append_attribute("format") = "plain_text";
    add_element(element, "text", answer.text);
    if (question.form == CarriedForm::numerical)
        add_element(element, "tolerance", fmt::format("{:.10g}", question.tolerance));
    if (!answer.feedback.empty()) add_text(element, "feedback", answer.feedback);
}

void add_question(pugi::xml_node quiz, const CarriedQuestion& question) {
    auto xml = add_element(quiz, "question");
    xml.append_attribute("type") = type_of(question.form);
    add_element(add_element(xml, "name"), "text", question.name);
    add_text(xml, "questiontext", text_with_measure(question));
    add_text(xml, "generalfeedback", question.feedback);
    add_element(xml, "idnumber", question.name);
    add_settings(xml, question);
    for (std::size_t i = 0; i < question.answers.size(); ++i) add_answer(xml, question, i);
    auto tags = add_element(xml, "tags");
    for (const auto& label : labels_of(question)) add_element(add_element(tags, "tag"), "text", label);
}

}  // namespace

std::string moodle_xml_text(const std::vector<CarriedQuestion>& questions) {
    auto document = new_document();
    auto quiz = add_element(document, "quiz");
    std::string category;
    for (const auto& question : questions) {
        if (question.category != category) add_category(quiz, category = question.category);
        add_question(quiz, question);
    }
    return xml_text(document);
}

}  // namespace haoping
