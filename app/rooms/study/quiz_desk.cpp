#include "rooms/study/quiz_desk.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "course/sitting_json.h"

namespace haoping {

namespace {

// Empty: it can't be read.
std::optional<QuizRun> run_from(const ActivityLog& log) {
    auto run = quiz_run_from(log.subject);
    for (std::size_t i = 0; run && i < log.actions.size(); ++i) {
        const auto action = quiz_action_from(log.actions[i].json);
        if (!action || !apply(*run, *action)) {
            return std::nullopt;
        }
    }
    return run;
}

}  // namespace

std::size_t Quiz::right_count() const { return static_cast<std::size_t>(std::ranges::count(right, true)); }

std::vector<const QuizItem*> Quiz::wrong_items() const {
    std::vector<const QuizItem*> wrong;
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (!right[i]) {
            wrong.push_back(items[i]);
        }
    }
    return wrong;
}

bool QuizDesk::is_gone_on_with(const QuizScope& scope) {
    return scope.kind != QuizScopeKind::item && scope.kind != QuizScopeKind::due;
}

void QuizDesk::take_up_earlier(const CourseTexts& texts) {
    std::ranges::for_each(m_earlier, [&](const ActivityLog& log) { take_up(log, texts); });
    m_earlier.clear();
}

// The newest of each scope counts; one whose items are not all in the course any more can't be gone on with.
void QuizDesk::take_up(const ActivityLog& log, const CourseTexts& texts) {
    const auto run = run_from(log);
    if (!run || m_quizzes.contains(run->scope)) {
        return;
    }
    Quiz quiz{.scope = run->scope, .items = {}, .right = {}, .seed = run->seed, .given = {}, .begun = run->begun};
    quiz.log = log.id;
    quiz.steps = log.actions.size();
    for (const auto& id : run->items) {
        quiz.items.push_back(texts.item(id));
    }
    if (quiz.items.empty() || std::ranges::find(quiz.items, nullptr) != quiz.items.end()) {
        return;
    }
    for (std::size_t i = 0; i < std::min(run->answers.size(), quiz.items.size()); ++i) {
        const auto checked = check(*quiz.items[i], run->answers[i]);
        quiz.right.push_back(checked && checked->right());
    }
    m_quizzes.emplace(run->scope, std::move(quiz));
}

QuizDesk::Kept QuizDesk::begin(const QuizScope& scope, std::vector<const QuizItem*> items, Instant now) {
    if (items.empty()) {
        return {};
    }
    QuizRun run{.scope = scope, .seed = ++m_seed, .items = {}, .answers = {}};
    std::ranges::transform(items, std::back_inserter(run.items), &QuizItem::id);
    Quiz quiz{.scope = scope, .items = std::move(items), .right = {}, .seed = run.seed, .given = {}, .begun = {}};
    quiz.log = is_gone_on_with(scope) ? new_attempt_id(now, run.seed) : 0;
    const AttemptId log = quiz.log;
    m_quizzes.insert_or_assign(scope, std::move(quiz));
    if (log == 0) {
        return {};
    }
    return {ActivityLog{.id = log,
                        .simulation = quiz_simulation,
                        .name = scope.id,
                        .subject = to_json_text(run),
                        .started = now,
                        .actions = {}}};
}

// So that what was chosen or typed survives a killed program.
QuizDesk::Kept QuizDesk::note_begun(const QuizScope& scope, const BeginAnswer& answer, Instant now) {
    Quiz* quiz = asked(scope);
    if (quiz == nullptr || answer.place != quiz->at()) {
        return {};
    }
    quiz->begun = answer.answer;
    return quiz->log == 0 ? Kept() : Kept{step(*quiz, answer, {}, now)};
}

QuizDesk::Kept QuizDesk::give(const QuizScope& scope, const Answer& answer, Instant now) {
    Quiz* quiz = asked(scope);
    if (quiz == nullptr) {
        return {};
    }
    const std::size_t place = quiz->at();
    const QuizItem& item = *quiz->items[place];
    const auto checked = check(item, answer);
    quiz->unreadable = !checked;
    if (!checked) {
        return {};
    }
    quiz->given = answer;
    quiz->begun.reset();
    quiz->right.push_back(checked->right());
    const QuizAnswer answered{.item = item.id, .unit = item.unit, .at = now, .share = checked->share};
    if (quiz->log == 0) {
        return {answered};
    }
    return {step(*quiz, GiveToPlace{place, answer}, {answered}, now)};
}

StudyKeep QuizDesk::step(Quiz& quiz, const QuizAction& action, std::vector<QuizAnswer> answers, Instant now) {
    return LoggedStep{.log = quiz.log,
                      .position = quiz.steps++,
                      .action = {now, to_json_text(action)},
                      .answers = std::move(answers)};
}

void QuizDesk::go_on(const QuizScope& scope) {
    if (const auto found = m_quizzes.find(scope); found != m_quizzes.end()) {
        found->second.given.reset();
    }
}

Quiz* QuizDesk::asked(const QuizScope& scope) {
    const auto found = m_quizzes.find(scope);
    const bool is_asked = found != m_quizzes.end() && !found->second.done() && !found->second.given;
    return is_asked ? &found->second : nullptr;
}

const Quiz* QuizDesk::quiz(const QuizScope& scope) const {
    const auto found = m_quizzes.find(scope);
    return found == m_quizzes.end() ? nullptr : &found->second;
}

const Quiz* QuizDesk::unfinished(const QuizScope& scope) const {
    const Quiz* begun = quiz(scope);
    return begun == nullptr || begun->done() ? nullptr : begun;
}

std::optional<QuizPlace> QuizDesk::place_in(const QuizScope& scope) const {
    const Quiz* begun = unfinished(scope);
    return begun == nullptr ? std::nullopt : std::optional(QuizPlace{begun->at(), begun->items.size()});
}

std::optional<QuizDesk::Unfinished> QuizDesk::begun_last() const {
    std::set<QuizScope> seen;
    for (const ActivityLog& log : m_earlier) {
        const auto run = run_from(log);
        if (run && seen.insert(run->scope).second && !run->done()) {
            return Unfinished{run->scope, {run->answers.size(), run->items.size()}};
        }
    }
    const Quiz* last = nullptr;
    for (const auto& [scope, each] : m_quizzes) {
        if (each.log != 0 && !each.done() && (last == nullptr || each.log > last->log)) {
            last = &each;
        }
    }
    return last == nullptr ? std::nullopt : std::optional(Unfinished{last->scope, {last->at(), last->items.size()}});
}

}  // namespace haoping
