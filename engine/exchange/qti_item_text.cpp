// A question as a QTI 2.1 item.
#include <algorithm>

#include <fmt/format.h>

#include "exchange/qti_elements.h"
#include "exchange/question_formats.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

using namespace qti;

std::string id_of(char letter, std::size_t place) { return fmt::format("{}{}", letter, place + 1); }

class ItemWriter {
public:
    ItemWriter(const CarriedQuestion& question, Locale locale) : m_question(question), m_locale(locale) {}

    std::string write() {
        m_item = add_element(m_document, "assessmentItem");
        set(m_item, "xmlns", "http://www.imsglobal.org/xsd/imsqti_v2p1");
        set(m_item, "identifier", m_question.name);
        set(m_item, "title", m_question.name);
        set(m_item, "xml:lang", m_locale == Locale::zh ? "zh-CN" : "en");
        set(m_item, "adaptive", "false");
        set(m_item, "timeDependent", "false");
        declare();
        m_body = add_element(m_item, "itemBody");
        m_processing = add_element(m_item, "responseProcessing");
        add_paragraphs(m_body, m_question.text);
        add_task();
        explain();
        return xml_text(m_document);
    }

private:
    // What is true or false has one right answer, too.
    bool is_single_choice() const { return m_question.form != CarriedForm::letter && m_question.single; }

    void declare() {
        m_response = add_element(m_item, "responseDeclaration");
        m_right = add_element(m_response, "correctResponse");
        outcome("SCORE", "single", "float");
        outcome("EXPLANATION", "single", "identifier");
    }

    Node outcome(const char* name, const char* cardinality, const char* type) {
        auto element = add_element(m_item, "outcomeDeclaration");
        set(element, "identifier", name);
        set(element, "cardinality", cardinality);
        set(element, "baseType", type);
        return element;
    }

    void respond(const char* cardinality, const char* type) {
        set(m_response, "identifier", "RESPONSE");
        set(m_response, "cardinality", cardinality);
        set(m_response, "baseType", type);
    }

    void right(const std::string& value) { add_element(m_right, "value", value); }

    void map(const std::string& key, double points) {
        if (m_mapping.empty()) {
            m_mapping = add_element(m_response, "mapping");
            set(m_mapping, "defaultValue", "0");
        }
        auto entry = add_element(m_mapping, "mapEntry");
        set(entry, "mapKey", key);
        set(entry, "mappedValue", number_text(points));
    }

    Node interaction(const char* name) {
        auto element = add_element(m_body, name);
        set(element, "responseIdentifier", "RESPONSE");
        return element;
    }

    void add_task() {
        switch (m_question.form) {
            case CarriedForm::true_false:
            case CarriedForm::choice: return add_choice();
            case CarriedForm::matching: return add_matching();
            case CarriedForm::ordering: return add_ordering();
            case CarriedForm::numerical: return add_number();
            case CarriedForm::short_answer: return add_text();
            case CarriedForm::letter: return add_letter();
            case CarriedForm::essay: return add_essay();
        }
    }

    void add_choice() {
        respond(is_single_choice() ? "single" : "multiple", "identifier");
        auto choices = interaction("choiceInteraction");
        const bool is_choice = m_question.form == CarriedForm::choice;
        set(choices, "shuffle", is_choice ? "true" : "false");
        set(choices, "maxChoices", is_single_choice() ? "1" : "0");
        const auto part = 1 / static_cast<double>(m_question.answers.size());
        double left_rightly = 0;
        for (std::size_t i = 0; i < m_question.answers.size(); ++i) {
            const auto& answer = m_question.answers[i];
            const auto id = is_choice ? id_of('C', i) : answer.text;
            auto choice = add_element(choices, "simpleChoice");
            set(choice, "identifier", id);
            add_inline(choice, is_choice ? answer.text : word_for(answer.text == "true"));
            if (!answer.feedback.empty()) add_feedback(choice, id, answer.feedback);
            if (answer.fraction > 0) right(id);
            if (is_single_choice()) continue;
            map(id, answer.fraction > 0 ? part : -part);
            left_rightly += answer.fraction > 0 ? 0 : part;
        }
        if (is_single_choice()) return score_when_right(m_processing);
        score_mapped(m_processing, left_rightly);
    }

    std::string word_for(bool truth) const {
        if (m_locale == Locale::zh) return truth ? "正确" : "错误";
        return truth ? "True" : "False";
    }

    void add_matching() {
        respond("multiple", "directedPair");
        std::vector<std::string> rights;
        for (const auto& answer : m_question.answers)
            if (std::ranges::find(rights, answer.match) == rights.end()) rights.push_back(answer.match);
        auto task = interaction("matchInteraction");
        set(task, "shuffle", "true");
        set(task, "maxAssociations", std::to_string(m_question.answers.size()));
        auto left_set = add_element(task, "simpleMatchSet");
        auto right_set = add_element(task, "simpleMatchSet");
        const bool once = rights.size() == m_question.answers.size();
        for (std::size_t i = 0; i < rights.size(); ++i) add_associable(right_set, id_of('R', i), rights[i], once);
        for (std::size_t i = 0; i < m_question.answers.size(); ++i) {
            const auto& answer = m_question.answers[i];
            const auto at = static_cast<std::size_t>(std::ranges::find(rights, answer.match) - rights.begin());
            add_associable(left_set, id_of('L', i), answer.text, true);
            right(id_of('L', i) + " " + id_of('R', at));
            map(id_of('L', i) + " " + id_of('R', at), 1 / static_cast<double>(m_question.answers.size()));
        }
        score_mapped(m_processing, 0);
    }

    static void add_associable(Node to, const std::string& id, const std::string& text, bool once) {
        auto choice = add_element(to, "simpleAssociableChoice");
        set(choice, "identifier", id);
        set(choice, "matchMax", once ? "1" : "0");
        add_inline(choice, text);
    }

    // Each step counts that stands at its place.
    void add_ordering() {
        respond("ordered", "identifier");
        auto task = interaction("orderInteraction");
        set(task, "shuffle", "true");
        for (std::size_t i = 0; i < m_question.answers.size(); ++i) {
            auto choice = add_element(task, "simpleChoice");
            set(choice, "identifier", id_of('S', i));
            add_inline(choice, m_question.answers[i].text);
            right(id_of('S', i));
            auto match = add_element(when(m_processing), "match");
            auto index = add_element(match, "index");
            set(index, "n", std::to_string(i + 1));
            set(add_element(index, "variable"), "identifier", "RESPONSE");
            add_value(match, "identifier", id_of('S', i));
            auto sum = add_element(set_outcome(match.parent(), "SCORE"), "sum");
            set(add_element(sum, "variable"), "identifier", "SCORE");
            add_value(sum, "float", number_text(1 / static_cast<double>(m_question.answers.size())));
        }
    }

    void add_number() {
        respond("single", "float");
        add_entry();
        right(m_question.answers.at(0).text);
        auto equal = add_element(when(m_processing), "equal");
        set(equal, "toleranceMode", m_question.tolerance > 0 ? "absolute" : "exact");
        if (m_question.tolerance > 0) set(equal, "tolerance", fmt::format("{0:.10g} {0:.10g}", m_question.tolerance));
        set(add_element(equal, "variable"), "identifier", "RESPONSE");
        set(add_element(equal, "correct"), "identifier", "RESPONSE");
        add_value(set_outcome(equal.parent(), "SCORE"), "float", "1");
    }

    void add_text() {
        respond("single", "string");
        add_entry();
        right(m_question.answers.at(0).text);
        for (const auto& answer : m_question.answers) map(answer.text, answer.fraction);
        score_mapped(m_processing, 0);
    }

    // Marked by a person; the rubric is for his eyes.
    void add_essay() {
        respond("single", "string");
        set(interaction("extendedTextInteraction"), "expectedLines", "5");
        right(m_question.for_graders);
        auto rubric = add_element(m_body, "rubricBlock");
        set(rubric, "view", "scorer tutor");
        add_paragraphs(rubric, m_question.for_graders);
    }

    void add_entry() {
        auto line = add_element(m_body, "p");
        set(add_element(line, "textEntryInteraction"), "responseIdentifier", "RESPONSE");
        if (!m_question.measure.empty())
            line.append_child(pugi::node_pcdata).set_value((" " + m_question.measure).c_str());
    }

    // The sentences to mark, a paragraph a line of the letter. Marks at other sentences take away from what was found.
    void add_letter() {
        respond("multiple", "identifier");
        auto task = interaction("hottextInteraction");
        set(task, "maxChoices", "0");
        auto line = add_element(task, "p");
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_question.answers.size(); ++i) {
            const auto& sentence = m_question.answers[i].text;
            const auto begin = std::min(m_question.letter.find(sentence, at), m_question.letter.size());
            for (; at < begin; ++at)
                if (m_question.letter[at] == '\n') line = add_element(task, "p");
            at += sentence.size();
            auto hot = add_element(line, "hottext");
            set(hot, "identifier", id_of('S', i));
            add_inline(hot, sentence);
            add_mistakes(id_of('S', i), begin, at);
        }
        set(m_mapping, "lowerBound", "0");
        score_mapped(m_processing, 0);
    }

    void add_mistakes(const std::string& id, std::size_t begin, std::size_t end) {
        const auto part = 1 / static_cast<double>(m_question.mistakes.size());
        double found = 0;
        for (const auto& mistake : m_question.mistakes) {
            const auto at = m_question.letter.find(mistake.text);
            if (at < begin || at >= end) continue;
            found += part;
            m_corrections.push_back({id, &mistake});
        }
        if (found > 0) right(id);
        map(id, found > 0 ? found : -part);
    }

    // Every answer is followed by the reasons of the options chosen, and by the explanation.
    void explain() {
        if (m_has_feedback || !m_corrections.empty()) {
            auto declaration = outcome("FEEDBACK", is_single_choice() ? "single" : "multiple", "identifier");
            m_item.insert_move_before(declaration, m_body);
            set(add_element(set_outcome(m_processing, "FEEDBACK"), "variable"), "identifier", "RESPONSE");
        }
        add_value(set_outcome(m_processing, "EXPLANATION"), "identifier", "WHY");
        for (const auto& [id, mistake] : m_corrections) {
            auto feedback = modal("FEEDBACK", id);
            auto line = add_element(feedback, "p");
            add_span(line, "mistake", mistake->text);
            line.append_child(pugi::node_pcdata).set_value(" → ");
            add_span(line, "correction", mistake->correction);
            set(add_element(feedback, "p", mistake->why), "class", "why");
        }
        if (!m_question.feedback.empty()) add_paragraphs(modal("EXPLANATION", "WHY"), m_question.feedback);
    }

    static void add_span(Node line, const char* kind, const std::string& text) {
        auto span = add_element(line, "span");
        set(span, "class", kind);
        add_inline(span, text);
    }

    Node modal(const char* outcome_name, const std::string& id) {
        auto feedback = add_element(m_item, "modalFeedback");
        set(feedback, "outcomeIdentifier", outcome_name);
        set(feedback, "identifier", id);
        set(feedback, "showHide", "show");
        return feedback;
    }

    void add_feedback(Node choice, const std::string& id, const std::string& text) {
        auto feedback = add_element(choice, "feedbackInline");
        set(feedback, "outcomeIdentifier", "FEEDBACK");
        set(feedback, "identifier", id);
        set(feedback, "showHide", "show");
        add_inline(feedback, text);
        m_has_feedback = true;
    }

    struct Correction {
        std::string sentence;
        const CarriedMistake* mistake;
    };

    const CarriedQuestion& m_question;
    Locale m_locale;
    pugi::xml_document m_document = new_document();
    Node m_item, m_response, m_right, m_mapping, m_body, m_processing;
    std::vector<Correction> m_corrections;
    bool m_has_feedback = false;
};

}  // namespace

std::string qti_item_text(const CarriedQuestion& question, Locale locale) {
    return ItemWriter(question, locale).write();
}

}  // namespace haoping
