// Questions as rows of the sheet that 学习通 offers to download.
#include <algorithm>

#include <fmt/format.h>

#include "exchange/question_formats.h"

namespace haoping {

namespace {

const char* kind_of(const CarriedQuestion& question) {
    switch (question.form) {
        case CarriedForm::true_false: return "判断题";
        case CarriedForm::choice: return question.single ? "单选题" : "多选题";
        default: return "填空题";
    }
}

const char* difficulty_of(const CarriedQuestion& question) {
    if (question.difficulty == 2) return "中";
    return question.difficulty == 3 ? "难" : "易";
}

std::string letter_of(std::size_t place) { return {static_cast<char>('A' + place)}; }

// The options, the gap's answer, or what is true and false.
std::vector<std::string> options_of(const CarriedQuestion& question) {
    if (question.form == CarriedForm::true_false) return {"正确", "错误"};
    std::vector<std::string> options;
    for (const auto& answer : question.answers) options.push_back(answer.text);
    return options;
}

std::string right_of(const CarriedQuestion& question) {
    const bool has_letters = question.form == CarriedForm::choice || question.form == CarriedForm::true_false;
    if (!has_letters) return question.answers.at(0).text;
    std::string letters;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (question.answers[i].fraction > 0) letters += letter_of(i);
    return letters;
}

// There is one cell for all that is explained.
std::string explanation_of(const CarriedQuestion& question) {
    auto text = question.feedback;
    if (question.form != CarriedForm::choice) return text;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (!question.answers[i].feedback.empty())
            text += fmt::format("\n{}：{}", letter_of(i), question.answers[i].feedback);
    return text;
}

// Labels are told apart by a semicolon.
std::string labels_cell(const CarriedQuestion& question) {
    return question.source.empty() ? question.name : fmt::format("{}；{}", question.name, question.source);
}

std::vector<std::string> row_of(const CarriedQuestion& question) {
    const auto options = options_of(question);
    std::vector<std::string> row{"/" + question.category,
                                 kind_of(question),
                                 text_with_measure(question),
                                 "",
                                 "",
                                 right_of(question),
                                 explanation_of(question),
                                 difficulty_of(question),
                                 question.category,
                                 labels_cell(question),
                                 std::to_string(options.size())};
    row.insert(row.end(), options.begin(), options.end());
    return row;
}

}  // namespace

SheetRows chaoxing_rows(const std::vector<CarriedQuestion>& questions) {
    SheetRows rows{{"目录", "题目类型", "大题题干", "小题题型", "小题题干", "正确答案", "答案解析", "难易度", "知识点",
                    "标签", "选项数"}};
    std::size_t options = 8;  // as the sheet has them
    for (const auto& question : questions) options = std::max(options, question.answers.size());
    for (std::size_t i = 0; i < options; ++i) rows.front().push_back("选项" + letter_of(i));
    for (const auto& question : questions) {
        rows.push_back(row_of(question));
        rows.back().resize(rows.front().size());
    }
    return rows;
}

}  // namespace haoping
