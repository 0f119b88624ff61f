// Which format of questions a text is written in.
#include "exchange/question_formats.h"
#include "exchange/xml_elements.h"

namespace haoping {

CarriedQuestions read_question_text(std::string_view text) {
    CarriedQuestions read;
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '<') {
        const auto document = read_xml(text, read.notes);
        if (!document) return read;
        const auto root = local_name(document->document_element());
        if (root == "quiz") return read_moodle_xml(text);
        if (root == "assessmentItem") return read_qti_item(text);
    } else if (text.find('{') != std::string_view::npos) {
        return read_gift(text);
    }
    read.notes.push_back({{}, CarryReason::no_known_format, {}, 0});
    return read;
}

}  // namespace haoping
