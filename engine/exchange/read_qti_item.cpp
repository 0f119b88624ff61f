// An item of QTI 2.1 (and 2.2, which has the same names).
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "exchange/html_text.h"
#include "exchange/question_formats.h"
#include "exchange/written_value.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

using Node = pugi::xml_node;

bool is_interaction(Node node) { return local_name(node).ends_with("Interaction"); }

// Paragraphs as lines; interactions, and what is shown only afterwards, are not part of a text.
void add_text(Node node, std::string& text) {
    for (const auto child : node.children()) {
        const auto name = local_name(child);
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            std::string run = child.value();
            std::ranges::replace(run, '\n', ' ');
            text += run;
        } else if (!is_interaction(child) && name != "feedbackInline" && name != "feedbackBlock" &&
                   name != "rubricBlock") {
            const bool is_inline = name == "span" || name == "b" || name == "i" || name == "em" || name == "strong" ||
                                   name == "sub" || name == "sup" || name == "hottext" || name == "a";
            if (!is_inline) text += '\n';
            add_text(child, text);
            if (!is_inline) text += '\n';
        }
    }
}

std::string text_of(Node node) {
    std::string text;
    add_text(node, text);
    return tidied(text);
}

class ItemReader {
public:
    ItemReader(Node item, CarriedQuestions& to) : m_item(item), m_body(child_of(item, "itemBody")), m_to(to) {
        m_question.name = item.attribute("identifier").value();
        m_question.text = text_of(m_body);
    }

    void read() {
        std::vector<Node> interactions;
        collect_interactions(m_body, interactions);
        if (interactions.size() > 1) return m_to.note(m_question, CarryReason::asks_several_things);
        if (interactions.empty()) return m_to.note(m_question, CarryReason::unknown_kind, "description");
        m_interaction = interactions.front();
        read_response(m_interaction.attribute("responseIdentifier").value());
        add_prompt();
        if (!read_task()) return;
        read_explanation();
        note_losses();
        m_to.questions.push_back(std::move(m_question));
    }

private:
    static void collect_interactions(Node node, std::vector<Node>& found) {
        for (const auto child : node.children()) {
            if (is_interaction(child))
                found.push_back(child);
            else
                collect_interactions(child, found);
        }
    }

    void read_response(const std::string& id) {
        for (const auto each : children_of(m_item, "responseDeclaration"))
            if (each.attribute("identifier").value() == id) m_response = each;
        for (const auto value : children_of(child_of(m_response, "correctResponse"), "value"))
            m_right.push_back(content_of(value));
        for (const auto entry : children_of(child_of(m_response, "mapping"), "mapEntry"))
            m_points[entry.attribute("mapKey").value()] = number_in(entry.attribute("mappedValue").value()).value_or(0);
        if (m_right.empty())
            for (const auto& [key, points] : m_points)
                if (points > 0) m_right.push_back(key);
        m_is_right.insert(m_right.begin(), m_right.end());
    }

    void add_prompt() {
        const auto prompt = text_of(child_of(m_interaction, "prompt"));
        if (prompt.empty()) return;
        m_question.text += (m_question.text.empty() ? "" : "\n") + prompt;
    }

    bool read_task() {
        const auto kind = local_name(m_interaction);
        if (kind == "choiceInteraction") return read_choice();
        if (kind == "orderInteraction") return read_order();
        if (kind == "matchInteraction") return read_matching();
        if (kind == "textEntryInteraction") return read_entry();
        if (kind == "hottextInteraction") return read_letter();
        m_to.note(m_question, CarryReason::unknown_kind, std::string(kind));
        return false;
    }

    bool is_right(const std::string& id) const { return m_is_right.contains(id); }

    bool read_choice() {
        m_question.form = CarriedForm::choice;
        m_question.single = std::string_view(m_response.attribute("cardinality").value()) != "multiple";
        for (const auto choice : children_of(m_interaction, "simpleChoice")) {
            const std::string id = choice.attribute("identifier").value();
            m_places[id] = m_question.answers.size();
            m_question.answers.push_back(
                {text_of(choice), is_right(id) ? 1.0 : 0.0, text_of(child_of(choice, "feedbackInline")), {}});
        }
        make_true_or_false();
        return true;
    }

    void make_true_or_false() {
        auto& answers = m_question.answers;
        if (!m_question.single || answers.size() != 2) return;
        const auto first = truth_in(answers[0].text);
        const auto second = truth_in(answers[1].text);
        if (!first || !second || *first == *second) return;
        m_question.form = CarriedForm::true_false;
        if (!*first) std::swap(answers[0], answers[1]);
        m_places.clear();
    }

    bool read_order() {
        m_question.form = CarriedForm::ordering;
        std::map<std::string, std::string> steps;
        for (const auto choice : children_of(m_interaction, "simpleChoice"))
            steps[choice.attribute("identifier").value()] = text_of(choice);
        for (const auto& id : m_right)
            if (const auto step = steps.find(id); step != steps.end())
                m_question.answers.push_back({step->second, 0, {}, {}});
        if (m_question.answers.size() < steps.size()) m_to.note(m_question, CarryReason::spare_answers);
        return true;
    }

    bool read_matching() {
        m_question.form = CarriedForm::matching;
        const auto sets = children_of(m_interaction, "simpleMatchSet");
        std::map<std::string, std::string> texts;
        for (const auto set : sets)
            for (const auto choice : children_of(set, "simpleAssociableChoice"))
                texts[choice.attribute("identifier").value()] = text_of(choice);
        std::set<std::string> used;
        for (const auto& pair : m_right) {
            const auto space = pair.find(' ');
            if (space == std::string::npos) continue;
            const auto left = pair.substr(0, space);
            const auto right = pair.substr(space + 1);
            m_question.answers.push_back({texts[left], 1, {}, texts[right]});
            used.insert({left, right});
        }
        if (used.size() < texts.size()) m_to.note(m_question, CarryReason::spare_answers);
        return true;
    }

    // A number's measure stands behind the gap.
    bool read_entry() {
        const std::string_view type = m_response.attribute("baseType").value();
        const bool is_number = type == "float" || type == "integer";
        m_question.form = is_number ? CarriedForm::numerical : CarriedForm::short_answer;
        for (const auto& each : m_right) m_question.answers.push_back({each, 1, {}, {}});
        for (const auto& [key, points] : m_points)
            if (points > 0 && !is_right(key)) m_question.answers.push_back({key, 1, {}, {}});
        if (!is_number) return true;
        for (const auto equal : descendants_of(child_of(m_item, "responseProcessing"), "equal"))
            if (std::string_view(equal.attribute("toleranceMode").value()) == "absolute")
                m_question.tolerance =
                    number_in(cut(trimmed(equal.attribute("tolerance").value()), " ").before).value_or(0);
        take_measure();
        return true;
    }

    void take_measure() {
        std::string behind;
        for (auto node = m_interaction.next_sibling(); !node.empty(); node = node.next_sibling())
            behind += node.value();
        m_question.measure = tidied(behind);
        auto& text = m_question.text;
        if (m_question.measure.empty() || !text.ends_with(m_question.measure)) return;
        text = tidied(std::string_view(text).substr(0, text.size() - m_question.measure.size()));
    }

    // Each line of the letter is a paragraph; sentences that are right to mark have their corrections in a feedback.
    bool read_letter() {
        m_question.form = CarriedForm::letter;
        for (const auto line : m_interaction.children()) {
            if (line.type() != pugi::node_element || local_name(line) == "prompt") continue;
            m_question.letter += (m_question.letter.empty() ? "" : "\n") + text_of(line);
        }
        for (const auto sentence : descendants_of(m_interaction, "hottext"))
            m_question.answers.push_back(
                {text_of(sentence), is_right(sentence.attribute("identifier").value()) ? 1.0 : 0.0, {}, {}});
        for (const auto feedback : children_of(m_item, "modalFeedback")) read_corrections(feedback);
        return true;
    }

    void read_corrections(Node feedback) {
        for (const auto line : children_of(feedback, "p")) {
            if (std::string_view(line.attribute("class").value()) == "why" && !m_question.mistakes.empty()) {
                m_question.mistakes.back().why = text_of(line);
                continue;
            }
            const auto spans = children_of(line, "span");
            const auto is = [&](std::size_t i, std::string_view kind) {
                return i < spans.size() && kind == spans[i].attribute("class").value();
            };
            if (is(0, "mistake") && is(1, "correction"))
                m_question.mistakes.push_back({text_of(spans[0]), text_of(spans[1]), {}});
        }
    }

    // What is shown after an option explains that option; all else explains the question.
    void read_explanation() {
        for (const auto feedback : children_of(m_item, "modalFeedback")) {
            const auto option = m_places.find(feedback.attribute("identifier").value());
            if (option != m_places.end()) {
                m_question.answers[option->second].feedback = text_of(feedback);
            } else if (descendants_of(feedback, "span").empty() &&
                       !is_right(feedback.attribute("identifier").value())) {
                m_question.feedback += (m_question.feedback.empty() ? "" : "\n") + text_of(feedback);
            }
        }
    }

    void note_losses() {
        for (const auto* media : {"img", "object", "audio", "video"})
            if (!descendants_of(m_body, media).empty()) return m_to.note(m_question, CarryReason::picture_lost);
        for (const auto* layout : {"table", "ul", "ol", "b", "strong", "math"})
            if (!descendants_of(m_body, layout).empty()) return m_to.note(m_question, CarryReason::layout_lost);
    }

    Node m_item, m_body, m_interaction, m_response;
    std::vector<std::string> m_right;  // in the order of the file
    std::set<std::string> m_is_right;
    std::map<std::string, double> m_points;
    std::map<std::string, std::size_t> m_places;  // of options, by identifier
    CarriedQuestion m_question;
    CarriedQuestions& m_to;
};

}  // namespace

CarriedQuestions read_qti_item(std::string_view text) {
    CarriedQuestions read;
    const auto document = read_xml(text, read.notes);
    if (document) ItemReader(child_of(*document, "assessmentItem"), read).read();
    return read;
}

}  // namespace haoping
