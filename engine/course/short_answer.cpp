#include "course/short_answer.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>

#include "evidence/expression_compiler.h"
#include "evidence/reply_index.h"
#include "evidence/reply_search.h"

namespace haoping {

namespace {

using Points = std::vector<bool>;

// "1 0 1"
std::string text_of(const Points& points) {
    std::string text;
    for (const bool said : points) text += fmt::format("{}{}", text.empty() ? "" : " ", said ? 1 : 0);
    return text;
}

std::vector<std::vector<std::string>> names_of(const std::vector<AnswerMarker::Point>& points) {
    std::vector<std::vector<std::string>> names;
    std::ranges::transform(points, std::back_inserter(names), &AnswerMarker::Point::about);
    return names;
}

void expect(const ShortAnswer& task, const std::string& answer, const Points& points, std::string_view what,
            const SourcePlace& place, Diagnostics& diagnostics) {
    const auto said = points_said(task, answer);
    if (said == points) return;
    diagnostics.report(Code::sample_criterion, place,
                       fmt::format("{} is marked {}, not {}", what, text_of(said), text_of(points)),
                       "adapt what the points look for, or the numbers");
}

}  // namespace

AnswerMarker::AnswerMarker(const std::vector<Point>& points, const LocalText& question)
    : m_parts(names_of(points)) {
    std::ranges::transform(points, std::back_inserter(m_points), &Point::evidence);
    m_facts.customer_message = question.en + "\n" + question.zh;
}

std::vector<bool> AnswerMarker::points_in(std::string_view answer) const {
    const auto texts = m_parts.texts_of(answer);
    Points said;
    for (std::size_t i = 0; i < m_points.size(); ++i) said.push_back(is_said(m_points[i], texts[i]));
    return said;
}

bool AnswerMarker::is_said(const CompiledExpression& point, std::string_view text) const {
    const auto analysis = analyse(text, {.customer = &m_facts.customer_message});
    const ReplyIndex index(analysis, m_facts);
    ReplySearch search(index);
    return match(point, search).finding == Finding::found && !search.too_costly();
}

void prepare_short_answers(std::vector<QuizItem>& items, const ConceptBank& concepts, Diagnostics& diagnostics) {
    ExpressionCompiler compiler(concepts, diagnostics);
    for (auto& item : items) {
        auto* task = std::get_if<ShortAnswer>(&item.task);
        if (task == nullptr) continue;
        std::vector<AnswerMarker::Point> points;
        for (const auto& point : task->points) points.push_back({point.about, compiler.compile(point.evidence)});
        task->marker = std::make_shared<const AnswerMarker>(points, item.question);
    }
}

std::vector<bool> points_said(const ShortAnswer& task, std::string_view answer) {
    return task.marker ? task.marker->points_in(answer) : Points(task.points.size());
}

void check_samples_of(const QuizItem& item, const ShortAnswer& task, Diagnostics& diagnostics) {
    const auto count = task.points.size();
    for (const auto locale : {Locale::en, Locale::zh}) {
        expect(task, task.model.in(locale), Points(count, true), "the model answer", item.place, diagnostics);
        expect(task, item.question.in(locale), Points(count, false), "the question itself, as an answer,", item.place,
               diagnostics);
    }
    for (const auto& sample : task.samples)
        expect(task, sample.text, sample.met, "the sample", sample.place, diagnostics);
}

}  // namespace haoping
