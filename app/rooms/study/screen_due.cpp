// The course room: what comes back when.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rooms/study/screen.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float chart_height = 150;
constexpr float work_row = 58;

Intent begin(const DueWork& work) {
    return work.open ? Intent{ContinueAttempt{*work.open}}
                     : Intent{StartScenario{work.which.pack, work.which.scenario}};
}

void draw_days(const Pen& pen, const Rect& rect, const std::vector<DayLoad>& days) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    std::size_t most = 1;
    for (const auto& day : days) {
        most = std::max(most, day.all());
    }
    Rect bars = rect;
    const Rect names = cut_bottom(bars, 20);
    cut_top(bars, 18);
    const float step = rect.w / static_cast<float>(days.size());
    ui.canvas().horizontal(rect.x, bars.bottom(), rect.w, c.line2);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const std::size_t all = days[i].all();
        const float high = bars.h * static_cast<float>(all) / static_cast<float>(most);
        const Rect bar{rect.x + static_cast<float>(i) * step + 2, bars.bottom() - high, step - 4, high};
        const std::string count = fmt::format("{}", all);
        const ItemState item = ui.item({.label = days[i].day,
                                        .role = ItemRole::text,
                                        .rect = {bar.x, bars.y, bar.w, bars.h},
                                        .focusable = false,
                                        .value = count});
        if (all > 0) {
            ui.canvas().fill(bar, i == 0 ? c.accent : c.heat[2], 3);
            draw_text(ui, {bar.x - 6, bar.y - 18, bar.w + 12, 18}, count, micro_text, c.text2, Align::centre);
        }
        ui.tooltip(item, bar, fmt::format("{}: {}", days[i].day, days[i].line));
        if (i % 7 == 0) {
            draw_text(ui, {bar.x, names.y, 7 * step, names.h}, days[i].day, micro_text, c.text2);
        }
    }
}

std::size_t due_now(const DueView& view) { return view.today + view.work.size(); }

std::size_t due_later_today(const DueView& view) {
    const std::size_t all = view.days.empty() ? 0 : view.days.front().all();
    return all - std::min(all, due_now(view));
}

// The number of all that is due, and the button that begins with the questions or else with the first case.
void draw_start(const Pen& pen, Rect row, const DueView& view) {
    Ui& ui = pen.ui;
    const std::size_t all = due_now(view);
    const std::string line = pen.t("Due today: {}", fmt::format("{}", all));
    draw_text(ui, cut_left(row, text_width(ui, line, display_text), 20), line, display_text, ui.colours().text);
    const ButtonOptions start{.kind = ButtonKind::primary,
                              .icon = Icon::play,
                              .key_cap = "Enter",
                              .enabled = all > 0,
                              .disabled_reason = pen.t.label("Nothing is due for review today.")};
    const std::string label =
        view.today > 0 ? pen.t("Start with the questions ({})", fmt::format("{}", view.today)) : pen.t("Start");
    if ((!row_button(pen, row, label, start) && !ui.enter_for_screen()) || all == 0) {
        return;
    }
    if (view.today > 0) {
        pen.ask(Study{StartQuiz{{QuizScopeKind::due, {}}}});
    } else {
        pen.ask(begin(view.work.front()));
    }
}

// A line a case or unit: what it is, and why it is due.
void draw_work(const Pen& pen, const Rect& row, const DueWork& work) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const ItemState state = list_row(ui, row, work.title, {.value = work.why});
    Rect inside = inset(row, 12, 7);
    ui.canvas().icon(work.kind == DueKind::of_case ? Icon::inbox : Icon::graduation_cap,
                     cut_left(inside, 20, 12).centre(), 18, c.accent_text);
    ui.canvas().icon(Icon::arrow_right, cut_right(inside, 18, 10).centre(), 16, c.text3);
    const std::string_view kind = work.kind == DueKind::of_case ? pen.t.label("Case") : pen.t.label("Unit");
    Rect first = cut_top(inside, 21);
    draw_text(ui, cut_right(first, text_width(ui, kind, micro_text), 10), kind, micro_text, c.text3);
    draw_text(ui, first, work.title, base_text, c.text);
    draw_text(ui, inside, work.why, small_text, c.text2);
    ui.tooltip(state, row, work.why);
    if (state.activated) {
        pen.ask(begin(work));
    }
}

// Returns where it ends.
float draw_all_work(const Pen& pen, Rect column, const std::vector<DueWork>& all) {
    if (all.empty()) {
        return column.y;
    }
    draw_heading(pen.ui, cut_top(column, 28), pen.t.label("Cases to work on again"), base_bold);
    const FocusGroup group(pen.ui, "work");
    for (const auto& work : all) {
        const IdScope scope(pen.ui, fmt::format("{}/{}/{}", work.which.pack, work.which.scenario, work.title));
        draw_work(pen, cut_top(column, work_row), work);
    }
    return column.y + 18;
}

void draw_retention(const Pen& pen, Rect row, int percent) {
    Ui& ui = pen.ui;
    const auto change_to = [&](std::string_view label, int wanted) {
        const bool allowed = wanted >= least_retention_percent && wanted <= most_retention_percent;
        if (row_button(pen, row, label, {.size = ButtonSize::small, .enabled = allowed}) && allowed) {
            pen.ask(Study{WishRetention{wanted}});
        }
    };
    const std::string now = pen.t("{} %", fmt::format("{}", percent));
    draw_text(ui, cut_left(row, 56), now, title_text, ui.colours().text);
    change_to(pen.t.label("Keep less, ask less"), percent - 1);
    change_to(pen.t.label("Keep more, ask more"), percent + 1);
}

}  // namespace

void draw_due(const Pen& pen, const Rect& rect, const DueView& view, QuizDraft& draft) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const FocusRegion region(ui, "due");
    Rect inside = inset(card(ui, rect), ui.metrics().panel_padding, 12);
    draw_heading(ui, reading_column(cut_top(inside, 34)), pen.t.label("Remembering"), title_text);
    if (view.remembered == 0 && view.known_cases == 0) {
        if (empty_state(
                ui, inside, Icon::history, pen.t.label("Nothing to remember yet"),
                pen.t.label("Answer questions and pass cases; each comes back just before you would forget it."),
                pen.t.label("Read the course"))) {
            pen.ask(Study{StudyBack{}});
        }
        return;
    }
    ScrollArea area(ui, inside, draft.page, "due");
    Rect column = scrolled_column(inside, area.content());
    draw_start(pen, cut_top(column, 44, 4), view);
    std::string all;
    if (const std::size_t later = due_later_today(view); later > 0) {
        all = pen.t.counted(later, "1 more comes back later today.", "{} more come back later today.");
    }
    add_sentence(all, pen.t("Questions answered so far: {}; cases passed: {}. What was wrong comes back the same day, "
                            "a case that failed the next.",
                            fmt::format("{}", view.remembered), fmt::format("{}", view.known_cases)));
    column.y += draw_wrapped(ui, column, all, small_text, c.text2) + 18;
    column.y = draw_all_work(pen, column, view.work);
    draw_heading(ui, cut_top(column, 28), pen.t.label("The next four weeks"), base_bold);
    draw_days(pen, cut_top(column, chart_height, 20), view.days);
    draw_heading(ui, cut_top(column, 28), pen.t.label("To be known when it is asked again"), base_bold);
    draw_retention(pen, cut_top(column, 34, 6), view.retention_percent);
    const std::string_view about = pen.t.label(
        "90 % is a good middle. More means shorter times and many more questions; less means longer times.");
    column.y += draw_wrapped(ui, column, about, small_text, c.text2) + 8;
    column.y += draw_wrapped(ui, column, view.weights, small_text, c.text3) + 8;
    area.finish(column.y);
}

}  // namespace haoping
