#include "screens/frame.h"

#include <algorithm>
#include <array>

namespace haoping {

using namespace ui;

namespace {

constexpr float rail_item_height = 52;
constexpr float rail_gap = 4;
constexpr float rail_head = 56;
constexpr float logo_size = 34;

void draw_logo(const Pen& pen, const Rect& rail) {
    const Rect logo{rail.x + (rail.w - logo_size) / 2, rail.y + 10, logo_size, logo_size};
    pen.ui.canvas().fill(logo, pen.ui.colours().accent, 8);
    draw_text(pen.ui, logo, "好", title_text, pen.ui.colours().on_accent, Align::centre);
}

struct Destination {
    Icon icon;
    std::string_view label;
    bool selected = false;
    Intent intent;
    Key with_ctrl{};  // none: no key leads there
};

// From the top down; the last one stands at the bottom.
std::vector<Destination> destinations(const Pen& pen, const ScreenView& view) {
    const auto& now = view.content;
    std::vector<Destination> all{
        {Icon::house, pen.t.label("Home"), std::holds_alternative<HomeView>(now), GoHome{}, Key::n1}};
    if (view.has_case) {
        const bool practises = std::holds_alternative<PracticeView>(now);
        all.push_back({Icon::inbox, pen.t.label("Practise"), practises, GoPractice{}, Key::n2});
    }
    if (view.has_debrief) {
        const bool reviews = std::holds_alternative<DebriefView>(now);
        all.push_back({Icon::clipboard_check, pen.t.label("Review"), reviews, GoDebrief{}, Key::n4});
    }
    const bool studies = std::holds_alternative<StudyView>(now);
    all.push_back({Icon::book_open, pen.t.label("Course"), studies, Study{OpenCourse{}}, Key::n3});
    if (view.settings.authoring) {
        const bool edits = std::holds_alternative<LabScreen>(now);
        all.push_back({Icon::flask_conical, pen.t.label("Rubrics"), edits, GoRubrics{}, Key::n5});
    }
    all.push_back({Icon::settings, pen.t.label("Settings"), std::holds_alternative<SettingsView>(now), GoSettings{}});
    return all;
}

// At large text sizes the window is low: the places shrink until all have room, and lose their names before that.
void draw_rail(const Pen& pen, const std::vector<Destination>& all, Rect rail) {
    pen.ui.canvas().fill(rail, pen.ui.colours().sunken);
    pen.ui.canvas().vertical(rail.right() - 1, rail.y, rail.h, pen.ui.colours().line);
    draw_logo(pen, rail);
    const FocusRegion region(pen.ui, "rail");
    const FocusGroup group(pen.ui, "rail");
    Rect rest = inset(rail, 3, 0);
    cut_top(rest, rail_head);
    cut_bottom(rest, rail_gap);
    const float height = std::min(rail_item_height, rest.h / static_cast<float>(all.size()) - rail_gap);
    for (const Destination& each : all) {
        const bool last = &each == &all.back();
        const Rect place = last ? cut_bottom(rest, height) : cut_top(rest, height, rail_gap);
        if (rail_item(pen.ui, place, each.icon, each.label, each.selected)) {
            pen.ask(each.intent);
        }
    }
}

void draw_notice(const Pen& pen, const std::string& text, Rect& rest) {
    const std::string_view close = pen.t.label("Understood");
    const ButtonOptions options{.size = ButtonSize::small};
    const float button_wide = button_width(pen.ui, close, options) + 24;
    const Rect strip = cut_top(rest, notice_height(pen.ui, rest.w - button_wide, text));
    Rect left = strip;
    const Rect right = cut_right(left, button_wide);
    pen.ui.canvas().fill(right, pen.ui.colours().part_tint);
    notice(pen.ui, left, Tone::warning, text);
    if (button(pen.ui,
               button_rect(pen.ui, {right.x + 8, right.y + (right.h - button_height(pen.ui, ButtonSize::small)) / 2},
                           close, options),
               close, options)) {
        pen.ask(DismissNotice{});
    }
}

void set_text_percent(const Pen& pen, Settings settings, int percent) {
    settings.text_percent = std::clamp(percent, least_text_percent, most_text_percent);
    pen.ask(ChangeSettings{settings});
}

// Ctrl and the wheel, wherever the pointer is: a notch is a step.
void take_zoom_wheel(const Pen& pen, const ScreenView& view) {
    if (!pen.ui.pointer().ctrl || pen.ui.pointer().wheel == 0) {
        return;
    }
    const int step = pen.ui.take_wheel() > 0 ? text_percent_step : -text_percent_step;
    set_text_percent(pen, view.settings, view.settings.text_percent + step);
}

void take_global_keys(const Pen& pen, const ScreenView& view, const std::vector<Destination>& all) {
    take_zoom_wheel(pen, view);
    if (pen.ui.shortcut(Key::equal, ctrl_mod)) {
        set_text_percent(pen, view.settings, view.settings.text_percent + text_percent_step);
    }
    if (pen.ui.shortcut(Key::minus, ctrl_mod)) {
        set_text_percent(pen, view.settings, view.settings.text_percent - text_percent_step);
    }
    if (pen.ui.shortcut(Key::n0, ctrl_mod)) {
        set_text_percent(pen, view.settings, 100);
    }
    for (const Destination& each : all) {
        if (each.with_ctrl != Key::none && pen.ui.shortcut(each.with_ctrl, ctrl_mod)) {
            pen.ask(each.intent);
        }
    }
}

}  // namespace

Rect draw_frame(const Pen& pen, const ScreenView& view) {
    Rect rest = pen.ui.window();
    pen.ui.canvas().fill(rest, pen.ui.colours().bg);
    const std::vector<Destination> all = destinations(pen, view);
    take_global_keys(pen, view, all);
    draw_rail(pen, all, cut_left(rest, pen.ui.metrics().rail));
    if (!view.notice.empty()) {
        draw_notice(pen, view.notice, rest);
    }
    return rest;
}

void draw_top_bar(const Pen& pen, const Rect& rect, std::string_view title, std::string_view line) {
    pen.ui.canvas().fill(rect, pen.ui.colours().surface);
    pen.ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, pen.ui.colours().line);
    Rect text = inset(rect, 20, 0);
    const float wide = draw_heading(pen.ui, text, title);
    cut_left(text, wide + 14);
    draw_text(pen.ui, text, line, small_text, pen.ui.colours().text2);
}

EditorChange draw_top_search(const Pen& pen, const Rect& bar, std::string_view label, TextEditor& search) {
    const float wide = std::min(bar.w * 0.4F, std::clamp(bar.w * 0.24F, 300.0F, 440.0F));
    const float high = pen.ui.metrics().field;
    const Rect place{bar.right() - wide - 16, bar.y + (bar.h - high) / 2, wide, high};
    const EditorChange change =
        search_field(pen.ui, place, label, search,
                     {.placeholder = label, .clear = pen.t.label("Clear the search"), .key_cap = "Ctrl+F"});
    if (pen.ui.shortcut(Key::f, ctrl_mod)) {
        pen.ui.focus_on(pen.ui.id_of(label), true);
        search.select_all();
    }
    if (change.focused && !search.empty() && pen.ui.keys().take(Key::escape)) {
        search.set_text({});
        pen.ui.focus().clear();  // the screen has the keys again
    }
    return change;
}

}  // namespace haoping
