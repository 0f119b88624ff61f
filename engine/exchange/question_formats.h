#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/carried_question.h"

namespace haoping {

// GIFT, Moodle's text format (docs.moodle.org/en/GIFT_format), UTF-8.
std::string gift_text(const std::vector<CarriedQuestion>& questions);
CarriedQuestions read_gift(std::string_view text);

// Moodle XML (docs.moodle.org/en/Moodle_XML_format), UTF-8; "ordering" is Moodle 4.4's, before that the plug-in's.
std::string moodle_xml_text(const std::vector<CarriedQuestion>& questions);
CarriedQuestions read_moodle_xml(std::string_view text);

// GIFT, Moodle XML or a QTI item, as is seen from the text.
CarriedQuestions read_question_text(std::string_view text);

// QTI 2.1 (imsglobal.org/question/qtiv2p1): an item is a file of its own.
std::string qti_item_text(const CarriedQuestion& question, Locale locale);
CarriedQuestions read_qti_item(std::string_view text);

// A QTI content package. Files by their paths in it; a unit is a folder.
using PackageFiles = std::map<std::string, std::string>;
PackageFiles qti_package(const std::vector<CarriedQuestion>& questions, Locale locale);
bool is_qti_package(const PackageFiles& files);
CarriedQuestions read_qti_package(const PackageFiles& files);

// The question sheet that 学习通 (Chaoxing) offers to download in a course's question bank (题库 → 批量导入). Columns
// of its present form:
//   目录 题目类型 大题题干 小题题型 小题题干 正确答案 答案解析 难易度 知识点 标签 选项数 选项A 选项B …
// and of an earlier one, which is read as well:
//   目录 题型 题干 正确答案 答案解析 难易度 知识点 选项数 A B C …
struct SheetRow {
    std::size_t line = 0;
    std::map<std::string, std::string> cells;  // by column
};
struct QuestionSheet {
    std::vector<std::string> columns;
    std::vector<SheetRow> rows;
};
using SheetRows = std::vector<std::vector<std::string>>;  // the first names the columns
SheetRows chaoxing_rows(const std::vector<CarriedQuestion>& questions);
bool is_chaoxing_head(const std::vector<std::string>& cells);
CarriedQuestions read_chaoxing(const QuestionSheet& sheet);

// The first sheet of an Excel workbook (.xlsx) whose files these are, from the row that names the columns.
bool is_workbook(const PackageFiles& files);
struct ReadWorkbook {
    QuestionSheet sheet;
    std::vector<CarryNote> notes;
};
ReadWorkbook read_workbook(const PackageFiles& files);

}  // namespace haoping
