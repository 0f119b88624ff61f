#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float folded_below = 100;  // px of column: only the faces fit
constexpr float avatar_size = 34;
constexpr float folded_row = 60;
constexpr float waiting_row = 62;
constexpr float answered_row = 30;

int step_of(Mood mood) { return static_cast<int>(mood) - 1; }

// The country stands behind the name where there is room for all of it.
void draw_name(Ui& ui, Rect line, std::string_view name, TextStyle style, std::string_view country) {
    cut_left(line, draw_text(ui, line, name, style, ui.colours().text) + 6);
    if (text_width(ui, country, micro_text) <= line.w) {
        draw_text(ui, line, country, micro_text, ui.colours().text3);
    }
}

void draw_wait(const Pen& pen, Rect& line, const QueueRow& row) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    if (row.closed) {
        return;
    }
    const std::string text = row.overdue ? pen.t("overdue {}", row.waits) : row.waits;
    const TextStyle style = row.overdue ? micro_bold : micro_text;
    const float wide = std::ceil(text_width(ui, text, style)) + (row.overdue ? 18.0F : 0.0F);
    Rect place = cut_right(line, wide, 6);
    if (row.overdue) {
        ui.canvas().icon(Icon::triangle_alert, {place.x + 7, place.centre().y}, 14, c.viol);
        cut_left(place, 18);
    }
    draw_text(ui, place, text, style, row.overdue ? c.viol : c.text3);
}

float wait_width(const Pen& pen, const QueueRow& row) {
    if (row.closed) {
        return 0;
    }
    return row.overdue ? text_width(pen.ui, pen.t("overdue {}", row.waits), micro_bold) + 24
                       : text_width(pen.ui, row.waits, micro_text) + 6;
}

void draw_draft(const Pen& pen, Rect& line) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const std::string_view word = pen.t.label("draft");
    const Rect place = cut_right(line, text_width(ui, word, micro_text) + 20, 6);
    ui.canvas().icon(Icon::pencil, {place.x + 7, place.centre().y}, 14, c.text2);
    draw_text(ui, {place.x + 18, place.y, place.w - 18, place.h}, word, micro_text, c.text2);
}

// What there is no room for is left out rather than cut: a topic of three letters tells nothing.
void draw_marks(const Pen& pen, Rect line, const QueueRow& row, bool with_wait) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    if (with_wait) {
        draw_wait(pen, line, row);
    }
    const std::string mood_word = row.closed ? pen.t("closed") : row.mood_text;
    const float mood_wide = text_width(ui, mood_word, micro_text) + 26;
    if (row.has_draft && mood_wide + text_width(ui, pen.t.label("draft"), micro_text) + 26 <= line.w) {
        draw_draft(pen, line);
    } else if (row.has_draft) {
        const Rect place = cut_right(line, 16, 6);
        ui.canvas().icon(Icon::pencil, place.centre(), 14, c.text2);
    }
    mood_face(ui, {line.x + 8, line.centre().y}, 16, step_of(row.mood));
    const float wide = draw_text(ui, {line.x + 20, line.y, line.w - 20, line.h}, mood_word, micro_text, c.text2);
    cut_left(line, wide + 30);
    const ChipOptions options{.kind = ChipKind::outline, .small = true};
    if (chip_width(ui, row.topic, options) <= line.w) {
        chip(ui, {line.x, line.centre().y}, row.topic, options);
    }
}

void draw_open_row(const Pen& pen, const Rect& rect, const QueueRow& row) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    Rect inside = inset(rect, 14, 9);
    avatar(ui, {inside.x + avatar_size / 2, inside.y + 19}, avatar_size, row.name, row.name);
    cut_left(inside, avatar_size + 10);
    Rect line = cut_top(inside, 20);
    const bool beside = text_width(ui, row.name, base_bold) + wait_width(pen, row) <= line.w;
    if (beside) {
        draw_wait(pen, line, row);
    }
    draw_name(ui, line, row.name, base_bold, row.country);
    const std::string& words = row.apart.empty() ? row.last_words : row.apart;
    draw_text(ui, cut_top(inside, 20, 2), words, small_text, c.text2);
    draw_marks(pen, cut_top(inside, 22), row, !beside);
}

void draw_folded_row(const Pen& pen, const Rect& rect, const QueueRow& row, const ItemState& state) {
    Ui& ui = pen.ui;
    const Vec centre{rect.centre().x, rect.y + 22};
    avatar(ui, centre, avatar_size, row.name, row.name);
    if (row.overdue) {
        ui.canvas().icon(Icon::triangle_alert, {centre.x + 17, centre.y - 13}, 14, ui.colours().viol);
    }
    mood_face(ui, {centre.x - (row.has_draft ? 9.0F : 0.0F), rect.y + 49}, 14, step_of(row.mood));
    if (row.has_draft) {
        ui.canvas().icon(Icon::pencil, {centre.x + 9, rect.y + 49}, 13, ui.colours().text2);
    }
    ui.tooltip(state, rect,
               fmt::format("{} · {}{}", row.name, row.overdue ? pen.t("overdue {}", row.waits) : row.waits,
                           row.has_draft ? " · " + pen.t("draft") : std::string()));
}

void draw_open(const Pen& pen, Rect& column, const PracticeView& view, bool folded) {
    for (const auto& row : view.queue.open) {
        const IdScope scope(pen.ui, fmt::format("attempt {}", row.attempt));
        const Rect place = cut_top(column, folded ? folded_row : pen.ui.metrics().queue_row);
        const std::string state_word = row.overdue ? pen.t("overdue {}", row.waits) : row.mood_text;
        const ItemState state = list_row(pen.ui, place, row.name, {.selected = row.on_desk, .value = state_word});
        if (folded) {
            draw_folded_row(pen, place, row, state);
        } else {
            draw_open_row(pen, place, row);
        }
        if (state.activated && !row.on_desk) {
            pen.ask(ContinueAttempt{row.attempt});
        }
    }
}

void draw_waiting(const Pen& pen, Rect& column, const PracticeView& view, bool folded) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    if (view.queue.waiting.empty()) {
        return;
    }
    if (!folded) {
        draw_text(ui, inset(cut_top(column, 32), 14, 0), pen.t.label("Waiting"), small_bold, c.text2);
    }
    for (const auto& row : view.queue.waiting) {
        const IdScope scope(ui, row.pack + "/" + row.scenario);
        const Rect place = cut_top(column, folded ? folded_row - 12 : waiting_row);
        const ItemState state = list_row(ui, place, row.title, {.value = row.name});
        if (state.activated) {
            pen.ask(StartScenario{.pack = row.pack, .scenario = row.scenario});
        }
        if (folded) {
            avatar(ui, place.centre(), avatar_size - 4, row.name, row.name);
            ui.tooltip(state, place, fmt::format("{} · {}", row.name, row.title));
            continue;
        }
        Rect inside = inset(place, 14, 11);
        avatar(ui, {inside.x + avatar_size / 2, inside.centre().y}, avatar_size - 4, row.name, row.name);
        cut_left(inside, avatar_size + 10);
        Rect line = cut_top(inside, 20);
        draw_name(ui, line, row.name, base_text, row.country);
        draw_text(ui, cut_top(inside, 20), row.title, small_text, c.text2);
    }
}

void draw_nobody(const Pen& pen, Rect& column, const PracticeView& view, bool folded) {
    constexpr float height = 200;
    const bool somebody = !view.queue.waiting.empty() ||
                          std::ranges::find(view.queue.open, false, &QueueRow::closed) != view.queue.open.end();
    if (somebody || folded) {
        return;
    }
    if (empty_state(pen.ui, inset(cut_top(column, height), 14, 0), Icon::inbox, pen.t.label("Nobody is waiting"),
                    pen.t.label("You answered everybody."), pen.t.label("Home"))) {
        pen.ask(GoHome{});
    }
}

float answered_height(const PracticeView& view, bool folded) {
    return folded || view.queue.answered.empty()
               ? 0
               : 40 + answered_row * static_cast<float>(view.queue.answered.size()) + 8;
}

void draw_answered(const Pen& pen, Rect rect, const PracticeView& view) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    ui.canvas().horizontal(rect.x, rect.y, rect.w - 1, c.line);
    const Rect head = inset(cut_top(rect, 40), 16, 0);
    draw_heading(ui, head, pen.t.label("Answered today"), small_bold);
    draw_text(ui, head, pen.t.label("mark"), micro_text, c.text3, Align::right);
    const FocusGroup group(ui, "answered");
    for (const auto& row : view.queue.answered) {
        const IdScope scope(ui, fmt::format("answered {}", row.attempt));
        const Rect place = cut_top(rect, answered_row);
        const ItemState state =
            list_row(ui, place, pen.t("Review: {}", row.title), {.hairline = false, .value = row.mark});
        Rect line = inset(place, 16, 0);
        ui.canvas().icon(Icon::check_check, {line.x + 8, line.centre().y}, 16, c.met);
        draw_text(ui, line, row.mark, small_bold, c.text, Align::right);
        draw_text(ui, {line.x + 24, line.y, line.w - 56, line.h}, row.name, small_text, c.text);
        ui.tooltip(state, place, row.title);
        if (state.activated) {
            pen.ask(OpenAttempt{row.attempt});
        }
    }
}

void draw_queue_head(const Pen& pen, const Rect& head, const PracticeView& view) {
    Ui& ui = pen.ui;
    const auto waiting = std::ranges::count(view.queue.open, false, &QueueRow::closed);
    Rect line = inset(head, 16, 0);
    const float wide = draw_heading(ui, line, pen.t.label("Queue"));
    chip(ui, {line.x + wide + 8, line.centre().y}, fmt::format("{}", waiting), {.small = true});
    draw_text(ui, line, pen.t.label("most urgent first"), micro_text, ui.colours().text3, Align::right);
}

}  // namespace

void take_queue_keys(const Pen& pen, const PracticeView& view) {
    const int way = (pen.ui.shortcut(Key::down, alt_mod) ? 1 : 0) - (pen.ui.shortcut(Key::up, alt_mod) ? 1 : 0);
    const auto& rows = view.queue.open;
    const auto now = std::ranges::find(rows, true, &QueueRow::on_desk);
    if (way == 0 || rows.size() < 2 || now == rows.end()) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(rows.size());
    const auto next = (now - rows.begin() + way + count) % count;
    pen.ask(ContinueAttempt{rows[static_cast<std::size_t>(next)].attempt});
}

void draw_queue(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const bool folded = rect.w < folded_below;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.right() - 1, rect.y, rect.h, ui.colours().line);
    Rect rest = {rect.x, rect.y, rect.w - 1, rect.h};
    if (!folded) {
        const Rect head = cut_top(rest, ui.metrics().column_head - 8);
        draw_queue_head(pen, head, view);
        ui.canvas().horizontal(rect.x, head.bottom() - 1, rect.w, ui.colours().line);
    }
    const Rect answered = cut_bottom(rest, answered_height(view, folded));
    {
        const FocusGroup group(ui, "queue");
        ScrollArea area(ui, rest, draft.queue, "queue");
        Rect column = area.content();
        column.w = rest.w;
        draw_open(pen, column, view, folded);
        draw_waiting(pen, column, view, folded);
        draw_nobody(pen, column, view, folded);
        area.finish(column.y);
    }
    if (answered.h > 0) {
        draw_answered(pen, answered, view);
    }
}

}  // namespace haoping
