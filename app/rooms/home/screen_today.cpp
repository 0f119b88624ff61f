// Home's card of what is to be done today.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float today_row = 58;
constexpr float due_row = 76;
constexpr float nothing_height = 46;
constexpr std::size_t others_open = 2;

struct Task {
    Icon icon{};
    std::string_view title;
    std::string_view line;
    std::string_view last_line;  // may be empty
    std::string_view label;      // of the button
};

// Icon, two or three lines and a button. True when it was pressed.
bool draw_task(Ui& ui, const Rect& row, const Task& task) {
    Rect inside = inset(row, ui.metrics().panel_padding, 9);
    ui.canvas().icon(task.icon, cut_left(inside, 20, 10).centre(), 18, ui.colours().accent_text);
    const float wide = button_width(ui, task.label, {.size = ButtonSize::small});
    const Rect place = centred(cut_right(inside, wide, 10), {wide, button_height(ui, ButtonSize::small)});
    draw_text(ui, cut_top(inside, 20), task.title, base_text, ui.colours().text);
    draw_text(ui, cut_top(inside, 18), task.line, small_text, ui.colours().text2);
    if (!task.last_line.empty()) {
        draw_text(ui, cut_top(inside, 18), task.last_line, small_text, ui.colours().text3);
    }
    return button(ui, place, task.label, {.size = ButtonSize::small});
}

// Its rows from the top down, each drawn only when there is something to do in it.
class TodayCard {
public:
    TodayCard(const Pen& pen, const HomeView& view, HomeDraft& draft)
        : m_pen(pen), m_ui(pen.ui), m_t(pen.t), m_view(view), m_today(view.today), m_draft(draft) {}

    float rows_height() const {
        const std::size_t due = (m_today.cases.first ? 1U : 0U) + (m_today.units.first ? 1U : 0U);
        const std::size_t others = (m_today.paper_left.empty() ? 0U : 1U) + (m_today.due_questions > 0 ? 1U : 0U) +
                                   (m_today.quiz ? 1U : 0U) +
                                   (m_view.mistakes.empty() ? 0U : 1U) + others_shown();
        return static_cast<float>(others) * today_row + static_cast<float>(due) * due_row;
    }

    void draw_rows(const Rect& inside) {
        m_rest = inside;
        m_top = inside.y;
        draw_paper();
        draw_quiz();
        draw_questions();
        draw_due(m_today.cases, Icon::inbox, m_t("Cases due today: {}", fmt::format("{}", m_today.cases.count)));
        draw_due(m_today.units, Icon::history, m_t("Units due today: {}", fmt::format("{}", m_today.units.count)));
        draw_mistakes();
        for (std::size_t i = 1; i <= others_shown(); ++i) {
            draw_open(m_view.open[i]);
        }
    }

private:
    std::size_t others_shown() const {  // open cases beside the newest
        return m_view.open.empty() ? 0 : std::min(m_view.open.size() - 1, others_open);
    }

    Rect next_row(float height) {  // with a line above it, unless it is the first
        const Rect row = cut_top(m_rest, height);
        if (row.y > m_top) {
            m_ui.canvas().horizontal(row.x, row.y, row.w, m_ui.colours().line);
        }
        return row;
    }

    void draw_paper() {
        if (m_today.paper_left.empty()) {
            return;
        }
        const Task task{Icon::timer, m_t.label("Exam paper"), m_today.paper_left, {}, m_t.label("Go on")};
        if (draw_task(m_ui, next_row(today_row), task)) {
            m_pen.ask(Study{OpenPapers{}});
        }
    }

    void draw_quiz() {
        if (!m_today.quiz) {
            return;
        }
        const auto& [scope, title, at, of] = *m_today.quiz;
        const IdScope names(m_ui, "quiz");
        const std::string line = m_t("Question {} of {}", fmt::format("{}", at + 1), fmt::format("{}", of));
        if (draw_task(m_ui, next_row(today_row), {Icon::list_checks, title, line, {}, m_t.label("Go on")})) {
            m_pen.ask(Study{StartQuiz{scope}});
        }
    }

    void draw_questions() {
        if (m_today.due_questions == 0) {
            return;
        }
        const IdScope scope(m_ui, "questions");
        const std::string title = m_t("Questions due today: {}", fmt::format("{}", m_today.due_questions));
        const Task task{Icon::list_checks, title, m_t.label("Before they are forgotten"), {}, m_t.label("Start")};
        if (draw_task(m_ui, next_row(today_row), task)) {
            m_pen.ask(Study{StartQuiz{{QuizScopeKind::due, {}}}});
        }
    }

    void draw_due(const DueRow& due, Icon icon, const std::string& title) {
        if (!due.first) {
            return;
        }
        const IdScope scope(m_ui, title);
        if (draw_task(m_ui, next_row(due_row), {icon, title, due.title, due.why, m_t.label("Start")})) {
            m_pen.ask(begin_or_go_on(m_view, due.first->which));
        }
    }

    void draw_mistakes() {
        if (m_view.mistakes.empty()) {
            return;
        }
        const std::string title = m_t("Points to improve: {}", fmt::format("{}", m_view.mistakes.size()));
        const Task task{Icon::target, title, m_view.mistakes.front().criterion, {}, m_t.label("Show")};
        if (draw_task(m_ui, next_row(today_row), task)) {
            m_draft.search.set_text({});
            m_draft.tab = HomeTab::mistakes;
        }
    }

    void draw_open(const ContinueCard& open) {
        const IdScope scope(m_ui, fmt::format("{}", open.attempt));
        const std::string line = fmt::format("{} · {}", open.customer, open.where);
        if (draw_task(m_ui, next_row(today_row), {Icon::inbox, open.title, line, {}, m_t.label("Go on")})) {
            m_pen.ask(ContinueAttempt{open.attempt});
        }
    }

    const Pen& m_pen;
    Ui& m_ui;
    const Texts& m_t;
    const HomeView& m_view;
    const TodayView& m_today;
    HomeDraft& m_draft;
    Rect m_rest;
    float m_top = 0;
};

}  // namespace

float draw_today(const Pen& pen, const Rect& column, const HomeView& view, HomeDraft& draft) {
    TodayCard today(pen, view, draft);
    const float rows = today.rows_height();
    const float height = home_head + (rows > 0 ? rows : nothing_height);
    const Rect inside = card(pen.ui, {column.x, column.y, column.w, height}, {.title = pen.t.label("Today")});
    today.draw_rows(inside);
    if (rows <= 0) {
        draw_text(pen.ui, inset(inside, pen.ui.metrics().panel_padding, 0),
                  pen.t.label("Nothing is due for review today."), small_text, pen.ui.colours().text2);
    }
    return height;
}

}  // namespace haoping
