// Questions of the sheet that 学习通 offers to download, in its present form, an earlier one, and with small changes.
#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "exchange/question_formats.h"
#include "exchange/written_value.h"
#include "json/value_reader.h"

namespace haoping {

namespace {

using Names = std::initializer_list<const char*>;
constexpr char last_option = 'Z';

// "选项 A" and "选项A（必填）" are "选项A".
std::string plain_name(std::string_view column) {
    std::string name(column.substr(0, std::min({column.find("（"), column.find('('), column.size()})));
    std::erase_if(name, [](char c) { return c == ' ' || c == '*' || c == '\t' || c == '\n' || c == '\r'; });
    return name;
}

std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts{""};
    for (std::size_t at = 0; at < text.size();) {
        constexpr std::array<std::string_view, 2> separators{"；", ";"};
        const auto found = std::ranges::find_if(
            separators, [&](std::string_view each) { return std::string_view(text).substr(at).starts_with(each); });
        if (found == separators.end()) {
            parts.back() += text[at++];
        } else {
            parts.emplace_back();
            at += found->size();
        }
    }
    for (auto& part : parts) part = std::string(trimmed(part));
    return parts;
}

class RowReader {
public:
    RowReader(const SheetRow& row, CarriedQuestions& to) : m_to(to) {
        for (const auto& [column, cell] : row.cells) m_cells[plain_name(column)] = trimmed(cell);
        m_question.line = row.line;
        m_question.text = cell({"大题题干", "题干", "题目", "小题题干"});
        m_question.feedback = cell({"答案解析", "解析"});
        m_question.category = cell({"目录", "知识点"});
        read_difficulty(cell({"难易度", "难度"}));
        read_labels(cell({"标签"}));
        m_right = cell({"正确答案", "答案"});
        for (char letter = 'A'; letter <= last_option; ++letter) {
            const auto option = cell({(std::string("选项") + letter).c_str(), std::string(1, letter).c_str()});
            if (option.empty()) break;
            m_options.push_back(option);
        }
    }

    void read() {
        const auto kind = cell({"题目类型", "题型"});
        if (!cell({"小题题干"}).empty() && m_question.text != cell({"小题题干"}))
            return m_to.note(m_question, CarryReason::asks_several_things);
        if (kind.starts_with("单选") || kind.starts_with("多选") || kind == "选择题" || kind == "不定项选择题")
            read_choice(!kind.starts_with("单选"));
        else if (kind.starts_with("判断"))
            read_true_false();
        else if (kind.starts_with("填空"))
            read_gap();
        else
            return m_to.note(m_question, CarryReason::unknown_kind, kind);
    }

private:
    // The first of these columns that has something in this row.
    std::string cell(Names names) const {
        for (const char* name : names)
            if (const auto found = m_cells.find(name); found != m_cells.end() && !found->second.empty())
                return found->second;
        return {};
    }

    void read_difficulty(const std::string& text) {
        if (text.find("易") != std::string::npos || text == "简单") m_question.difficulty = 1;
        if (text.find("中") != std::string::npos) m_question.difficulty = 2;
        if (text.find("难") != std::string::npos) m_question.difficulty = 3;
    }

    // Written by this program: the item's id, then its source.
    void read_labels(const std::string& text) {
        const auto labels = parts_of(text);
        if (!is_id(labels[0], IdForm::course)) return;
        m_question.name = labels[0];
        if (labels.size() > 1) m_question.source = labels[1];
    }

    void read_choice(bool several) {
        m_question.form = CarriedForm::choice;
        m_question.single = !several;
        for (std::size_t i = 0; i < m_options.size(); ++i) {
            const auto letter = static_cast<char>('A' + i);
            m_question.answers.push_back({m_options[i], m_right.find(letter) != std::string::npos ? 1.0 : 0.0, {}, {}});
        }
        take_reasons();
        m_to.questions.push_back(std::move(m_question));
    }

    // "…\nA：why A\nB：why B": what this program joined is parted again.
    void take_reasons() {
        std::string explanation;
        std::size_t at = 0;
        std::string* to = &explanation;
        while (at <= m_question.feedback.size()) {
            const auto end = std::min(m_question.feedback.find('\n', at), m_question.feedback.size());
            auto line = m_question.feedback.substr(at, end - at);
            at = end + 1;
            constexpr std::string_view colon = "：";
            const auto place = line.empty() ? m_question.answers.size() : static_cast<std::size_t>(line[0] - 'A');
            if (place < m_question.answers.size() && line.compare(1, colon.size(), colon) == 0) {
                to = &m_question.answers[place].feedback;
                line.erase(0, 1 + colon.size());
            }
            *to += (to->empty() ? "" : "\n") + line;
        }
        m_question.feedback = explanation;
    }

    void read_true_false() {
        auto truth = truth_in(m_right);
        const auto place = m_right.size() == 1 ? static_cast<std::size_t>(m_right[0] - 'A') : m_options.size();
        if (!truth && m_options.empty() && (m_right == "A" || m_right == "B")) truth = m_right == "A";
        if (!truth && place < m_options.size()) truth = truth_in(m_options[place]);
        m_question.form = CarriedForm::true_false;
        if (truth) m_question.answers = {{"true", *truth ? 1.0 : 0.0, {}, {}}, {"false", *truth ? 0.0 : 1.0, {}, {}}};
        m_to.questions.push_back(std::move(m_question));
    }

    // Several gaps have an option each; several answers to one gap stand side by side.
    void read_gap() {
        if (m_options.size() > 1) return m_to.note(m_question, CarryReason::asks_several_things);
        m_question.form = CarriedForm::short_answer;
        for (const auto& answer : parts_of(m_options.empty() ? m_right : m_options[0]))
            if (!answer.empty()) m_question.answers.push_back({answer, 1, {}, {}});
        m_to.questions.push_back(std::move(m_question));
    }

    std::map<std::string, std::string> m_cells;  // by plain name
    std::vector<std::string> m_options;
    std::string m_right;
    CarriedQuestion m_question;
    CarriedQuestions& m_to;
};

}  // namespace

bool is_chaoxing_head(const std::vector<std::string>& cells) {
    const auto has = [&](Names names) {
        return std::ranges::any_of(cells, [&](const std::string& cell) {
            return std::ranges::any_of(names, [&](const char* name) { return plain_name(cell) == name; });
        });
    };
    return has({"题目类型", "题型"}) && has({"大题题干", "题干", "题目"});
}

CarriedQuestions read_chaoxing(const QuestionSheet& sheet) {
    CarriedQuestions read;
    if (!is_chaoxing_head(sheet.columns)) {
        read.notes.push_back({{}, CarryReason::no_columns, fmt::format("{}", fmt::join(sheet.columns, ", ")), 0});
        return read;
    }
    for (const auto& row : sheet.rows) {
        if (read.questions.size() == most_questions) {
            read.notes.push_back({{}, CarryReason::too_many_questions, std::to_string(most_questions), row.line});
            break;
        }
        RowReader(row, read).read();
    }
    return read;
}

}  // namespace haoping
