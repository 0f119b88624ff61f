// Questions of Moodle XML.
#include <algorithm>

#include <fmt/format.h>

#include "exchange/html_text.h"
#include "exchange/question_formats.h"
#include "exchange/written_value.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

class MoodleQuestion {
public:
    MoodleQuestion(pugi::xml_node xml, std::size_t line, const std::string& category, CarriedQuestions& to)
        : m_xml(xml), m_to(to) {
        m_question.line = line;
        m_question.category = category;
        const std::string id = content_of(child_of(xml, "idnumber"));
        m_question.name = id.empty() ? plain(child_of(xml, "name")) : id;
        m_question.text = plain(child_of(xml, "questiontext"));
        m_question.feedback = plain(child_of(xml, "generalfeedback"));
        for (const auto tag : children_of(child_of(xml, "tags"), "tag"))
            take_label(m_question, content_of(child_of(tag, "text")));
    }

    void read() {
        const std::string_view type = m_xml.attribute("type").value();
        if (type == "truefalse")
            read_true_false();
        else if (type == "multichoice")
            read_choice();
        else if (type == "matching")
            read_matching();
        else if (type == "ordering")
            read_ordering();
        else if (type == "numerical")
            read_numerical();
        else if (type == "shortanswer")
            read_answers(CarriedForm::short_answer);
        else
            return m_to.note(m_question, CarryReason::unknown_kind, std::string(type));
        if (m_lost_picture) m_to.note(m_question, CarryReason::picture_lost);
        if (m_lost_layout) m_to.note(m_question, CarryReason::layout_lost);
        if (has_comments()) m_to.note(m_question, CarryReason::comments_lost);
        m_to.questions.push_back(std::move(m_question));
    }

private:
    // Without a format it may be either; plain text has no tags then.
    std::string plain(pugi::xml_node element) {
        const std::string text = content_of(child_of(element, "text"));
        const std::string_view format = element.attribute("format").value();
        if (!child_of(element, "file").empty()) m_lost_picture = true;
        if (format == "plain_text" || format == "markdown") return text;
        const auto html = text_of_html(text);
        m_lost_picture = m_lost_picture || html.lost_picture;
        m_lost_layout = m_lost_layout || html.lost_layout;
        return html.text;
    }

    // What Moodle puts there by itself is no comment.
    bool has_comments() const {
        for (const auto* kind : {"correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"}) {
            const auto text = text_of_html(content_of(child_of(child_of(m_xml, kind), "text"))).text;
            if (!text.empty() && !text.starts_with("Your answer is ")) return true;
        }
        return !child_of(m_xml, "hint").empty();
    }

    void read_answers(CarriedForm form) {
        m_question.form = form;
        for (const auto each : children_of(m_xml, "answer"))
            m_question.answers.push_back({plain(each),
                                          number_in(each.attribute("fraction").value()).value_or(0) / 100,
                                          plain(child_of(each, "feedback")),
                                          {}});
    }

    void read_true_false() {
        read_answers(CarriedForm::true_false);
        const auto is_true = [](const CarriedAnswer& answer) { return answer.text == "true"; };
        auto& answers = m_question.answers;
        std::stable_partition(answers.begin(), answers.end(), is_true);  // clang 14 lacks that of ranges
    }

    void read_choice() {
        read_answers(CarriedForm::choice);
        const std::string single = content_of(child_of(m_xml, "single"));
        m_question.single = single != "false" && single != "0";
    }

    void read_matching() {
        m_question.form = CarriedForm::matching;
        for (const auto each : children_of(m_xml, "subquestion"))
            m_question.answers.push_back({plain(each), 1, {}, content_of(child_of(child_of(each, "answer"), "text"))});
    }

    void read_ordering() {
        read_answers(CarriedForm::ordering);
        std::ranges::stable_sort(m_question.answers, {}, &CarriedAnswer::fraction);
    }

    // The tolerance is that of the answer with most points, which is the one that is taken.
    void read_numerical() {
        read_answers(CarriedForm::numerical);
        double most = 0;
        for (const auto each : children_of(m_xml, "answer")) {
            const auto fraction = number_in(each.attribute("fraction").value()).value_or(0);
            if (fraction <= most) continue;
            most = fraction;
            m_question.tolerance = number_in(content_of(child_of(each, "tolerance"))).value_or(0);
        }
    }

    pugi::xml_node m_xml;
    CarriedQuestions& m_to;
    CarriedQuestion m_question;
    bool m_lost_picture = false;
    bool m_lost_layout = false;
};

}  // namespace

CarriedQuestions read_moodle_xml(std::string_view text) {
    CarriedQuestions read;
    const auto document = read_xml(text, read.notes);
    if (!document) return read;
    LineOf line_of(text);
    std::string category;
    for (const auto xml : children_of(child_of(*document, "quiz"), "question")) {
        if (std::string_view(xml.attribute("type").value()) == "category") {
            category = content_of(child_of(child_of(xml, "category"), "text"));
            continue;
        }
        if (read.questions.size() == most_questions) {
            read.notes.push_back({{}, CarryReason::too_many_questions, std::to_string(most_questions), line_of(xml)});
            break;
        }
        MoodleQuestion(xml, line_of(xml), category, read).read();
    }
    return read;
}

}  // namespace haoping
