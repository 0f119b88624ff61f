#include "exchange/carried_question.h"

#include <fmt/format.h>

namespace haoping {

namespace {

constexpr std::string_view difficulty_label = "difficulty ";
constexpr std::string_view source_label = "source ";

}  // namespace

std::string text_with_measure(const CarriedQuestion& question) {
    return question.measure.empty() ? question.text : fmt::format("{} ({})", question.text, question.measure);
}

void take_measure_from_text(CarriedQuestion& question) {
    constexpr std::size_t longest = 60;  // bytes; more is a remark
    const auto open = question.text.rfind(" (");
    if (open == std::string::npos || !question.text.ends_with(')') || question.text.size() - open > longest) return;
    question.measure = question.text.substr(open + 2, question.text.size() - open - 3);
    question.text.resize(open);
}

std::vector<std::string> labels_of(const CarriedQuestion& question) {
    std::vector<std::string> labels;
    if (question.difficulty > 0) labels.push_back(fmt::format("{}{}", difficulty_label, question.difficulty));
    if (!question.source.empty()) labels.push_back(fmt::format("{}{}", source_label, question.source));
    return labels;
}

void take_label(CarriedQuestion& question, std::string_view label) {
    if (label.starts_with(source_label)) question.source = label.substr(source_label.size());
    if (!label.starts_with(difficulty_label)) return;
    const auto level = label.substr(difficulty_label.size());
    if (level.size() == 1 && level[0] >= '1' && level[0] <= '3') question.difficulty = level[0] - '0';
}

void turn_pairs_into_order(CarriedQuestion& question) {
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (question.answers[i].text != std::to_string(i + 1)) return;
    question.form = CarriedForm::ordering;
    for (auto& answer : question.answers) answer = {std::move(answer.match), 0, {}, {}};
}

}  // namespace haoping
