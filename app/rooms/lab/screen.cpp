#include "rooms/lab/screen.h"

#include <array>

#include "rooms/lab/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float figures_height = 66;
constexpr float small_window = 1440;

float criteria_width(float window_width) {
    if (window_width < small_window) return 360;
    return window_width < 1800 ? 436 : 480;
}

// Keys that act on the whole lab. In a field they would be the field's: only the live reply keeps its own undo.
void take_keys(const Pen& pen, const LabView& view, const LabDraft& draft) {
    KeyEvents& keys = pen.ui.keys();
    const bool own_undo = draft.live_focused || !draft.adding_to.empty();
    if (!own_undo && view.can_undo && keys.take(Key::z, ctrl_mod)) ask_lab(pen, UndoEdit{});
    if (!own_undo && view.can_redo && keys.take(Key::y, ctrl_mod)) ask_lab(pen, RedoEdit{});
    if (keys.take(Key::s, ctrl_mod) && view.changed) ask_lab(pen, SaveFiles{});
    if (keys.take(Key::f5)) ask_lab(pen, MarkAll{});
    if (keys.take(Key::n, ctrl_mod) && view.writable) ask_lab(pen, AddCriterion{});
}

void take_arrows(const Pen& pen, const LabView& view) {
    if (!view.open) return;
    const std::size_t at = view.open->index;
    if (at > 0 && pen.ui.shortcut(Key::left)) ask_lab(pen, ChooseCriterion{at - 1});
    if (at + 1 < view.criteria.size() && pen.ui.shortcut(Key::right)) ask_lab(pen, ChooseCriterion{at + 1});
}

void draw_strip(const Pen& pen, const Rect& strip, Tone tone, std::string_view text,
                std::span<const std::string_view> labels, std::span<const LabWish> wishes) {
    const ButtonOptions options{.size = ButtonSize::small};
    float wide = 8;
    for (const auto& label : labels) wide += button_width(pen.ui, label, options) + 8;
    pen.ui.canvas().fill(strip, tone == Tone::info ? pen.ui.colours().accent_tint : pen.ui.colours().part_tint);
    notice(pen.ui, {strip.x, strip.y, strip.w - wide, strip.h}, tone, text);
    float x = strip.right() - wide;
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const Rect place = button_rect(pen.ui, {x, strip.y + (strip.h - button_height(pen.ui, ButtonSize::small)) / 2},
                                       labels[at], options);
        if (button(pen.ui, place, labels[at], options)) ask_lab(pen, wishes[at]);
        x = place.right() + 8;
    }
}

void draw_notices(const Pen& pen, Rect& rest, const LabView& view) {
    constexpr float wide_buttons = 280;
    if (view.notice != LabNotice::none) {
        const Rect strip = cut_top(rest, notice_height(pen.ui, rest.w - wide_buttons, view.notice_text));
        if (view.notice == LabNotice::read_only) {
            const std::array labels{pen.t.label("Make a copy to edit")};
            const std::array<LabWish, 1> wishes{CopyPack{}};
            draw_strip(pen, strip, Tone::info, view.notice_text, labels, wishes);
        } else if (view.notice == LabNotice::cannot_be_used) {
            notice(pen.ui, strip, Tone::danger, view.notice_text);
        } else {
            const bool recovered = view.notice == LabNotice::recovered;
            const std::array labels{recovered ? pen.t.label("Keep them") : pen.t.label("Keep mine"),
                                    recovered ? pen.t.label("Go back to the file") : pen.t.label("Take theirs")};
            const std::array<LabWish, 2> wishes{KeepMine{}, TakeTheirs{}};
            draw_strip(pen, strip, Tone::warning, view.notice_text, labels, wishes);
        }
    }
    if (view.broken) {
        std::string text(
            pen.t.label("The rubric cannot be used as it is now. The marks are those of the last good version."));
        for (const auto& problem : view.other_problems) text += "\n" + problem;
        notice(pen.ui, cut_top(rest, notice_height(pen.ui, rest.w, text)), Tone::danger, text);
    }
}

void draw_bottom(const Pen& pen, Rect rest, const LabView& view, LabDraft& draft) {
    if (pen.ui.window().w < small_window) {
        Rect head = cut_top(rest, 34, 6);
        const std::array labels{pen.t.label("Live reply"), pen.t.label("Why")};
        if (const auto chosen = tabs(pen.ui, head, labels, draft.shows_why ? 1 : 0)) draft.shows_why = *chosen == 1;
        if (draft.shows_why)
            draw_lab_why(pen, rest, view, draft);
        else
            draw_lab_live(pen, rest, view, draft);
        return;
    }
    const Rect why = cut_right(rest, 400, pen.ui.metrics().card_gap);
    {
        const FocusRegion region(pen.ui, "live");
        draw_lab_live(pen, rest, view, draft);
    }
    const FocusRegion region(pen.ui, "why");
    draw_lab_why(pen, why, view, draft);
}

void draw_work(const Pen& pen, Rect rest, const LabView& view, LabDraft& draft) {
    {
        const FocusRegion region(pen.ui, "criteria");
        draw_lab_criteria(pen, cut_left(rest, criteria_width(pen.ui.window().w)), view, draft);
    }
    draw_lab_figures(pen, cut_top(rest, figures_height), view);
    rest = inset(rest, 16, 10);
    const float bottom = std::max(220.0F, rest.h * 0.42F);
    {
        const FocusRegion region(pen.ui, "samples");
        draw_lab_samples(pen, {rest.x, rest.y, rest.w, rest.h - bottom - 12}, view, draft);
    }
    draw_bottom(pen, {rest.x, rest.bottom() - bottom, rest.w, bottom}, view, draft);
}

}  // namespace

void draw_lab(const Pen& pen, const Rect& area, const LabScreen& screen, LabDraft& draft) {
    Rect rest = area;
    const Rect bar = cut_top(rest, pen.ui.metrics().top_bar);
    const Rect footer = cut_bottom(rest, pen.ui.metrics().footer);
    if (!screen.lab) {
        draw_top_bar(pen, bar, pen.t.label("Rubric lab"), {});
        empty_state(pen.ui, rest, Icon::flask_conical, pen.t.label("There is no case to open"),
                    pen.t.label("Put a pack into the folder packs, beside your work, and start again."), {});
        return;
    }
    const LabView& view = *screen.lab;
    if (draft.menu == LabMenu::none) take_keys(pen, view, draft);
    const std::array hints{KeyHint{"F5", pen.t.label("Mark all")},   KeyHint{"↑ ↓", pen.t.label("Sample")},
                           KeyHint{"← →", pen.t.label("Criterion")}, KeyHint{"Ctrl+N", pen.t.label("New criterion")},
                           KeyHint{"Ctrl+Z", pen.t.label("Undo")},   KeyHint{"Ctrl+S", pen.t.label("Save")}};
    key_footer(pen.ui, footer, hints, view.marking.empty() ? view.marked_line : view.marking);
    draw_notices(pen, rest, view);
    draw_work(pen, rest, view, draft);
    draw_lab_bar(pen, bar, screen, draft);
    take_arrows(pen, view);
    draw_lab_menu(pen, screen, draft);
}

KeyLines keys_of(const Texts& t, const LabScreen&) {
    return {{"F5", t.label("Mark all")},
            {"↑  ↓", t.label("Sample")},
            {"←  →", t.label("Criterion")},
            {"Ctrl+N", t.label("New criterion")},
            {"Ctrl+S", t.label("Save")}};
}

}  // namespace haoping
