// Any bytes as a file of questions: whatever comes of it, each item loads, and leaves and comes back without a fault.

#include "exchange/archive.h"
#include "exchange/carry_in.h"
#include "exchange/carry_out.h"
#include "exchange/question_formats.h"
#include "exchange/quiz_file_text.h"
#include "input.h"

using namespace haoping;

namespace {

// A table of cells, as simple as can be: what matters is what the cells hold.
CarriedQuestions read_table(std::string_view text) {
    QuestionSheet sheet{{"题型", "题干", "正确答案", "答案解析", "难易度", "标签", "A", "B", "C"}, {}};
    std::size_t column = 0;
    for (const char c : text) {
        if (c == '\n' || sheet.rows.empty()) sheet.rows.emplace_back();
        if (c == '\n') column = 0;
        if (c == ',') ++column;
        if (c != '\n' && c != ',' && column < sheet.columns.size()) sheet.rows.back().cells[sheet.columns[column]] += c;
    }
    return read_chaoxing(sheet);
}

CarriedQuestions read_archive(std::string_view bytes) {
    const auto archive = unpack(bytes);
    if (is_qti_package(archive.files)) return read_qti_package(archive.files);
    if (is_workbook(archive.files)) return read_chaoxing(read_workbook(archive.files).sheet);
    return read_qti_package({{"imsmanifest.xml", std::string(bytes)}});
}

void try_questions(const CarriedQuestions& read) {
    for (const auto& note : read.notes) fuzz::require(!told(note, Locale::zh).empty());
    const auto carried = carry_in(read.questions, {Locale::en, "ORD-1", "practice"});
    for (const auto format :
         {ExchangeFormat::gift, ExchangeFormat::moodle_xml, ExchangeFormat::qti, ExchangeFormat::chaoxing}) {
        const auto out = carry_over(carried.items, format, Locale::en);
        if (format == ExchangeFormat::gift) read_gift(gift_text(out.questions));
        if (format == ExchangeFormat::moodle_xml) read_moodle_xml(moodle_xml_text(out.questions));
        if (format == ExchangeFormat::qti) read_qti_package(qti_package(out.questions, Locale::en));
        if (format == ExchangeFormat::chaoxing) chaoxing_rows(out.questions);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(data, size);
    try_questions(read_question_text(text));
    try_questions(read_gift(text));
    try_questions(read_archive(text));
    try_questions(read_table(text));
    return 0;
}
