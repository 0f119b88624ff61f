#include "screens/settings.h"

#include <array>

#include <fmt/format.h>

namespace haoping {

using namespace ui;

namespace {

constexpr float row_height = 60;
constexpr float page_width = 720;

// The name of a setting at the left; returns the place of its control.
Rect setting_row(const Pen& pen, Rect& column, std::string_view name, std::string_view line) {
    Rect row = cut_top(column, row_height);
    Rect control = cut_right(row, 300);
    draw_text(pen.ui, {row.x, row.y + 8, row.w, 22}, name, base_bold, pen.ui.colours().text);
    draw_text(pen.ui, {row.x, row.y + 30, row.w, 18}, line, small_text, pen.ui.colours().text2);
    pen.ui.canvas().horizontal(row.x, row.bottom() - 1, row.w + 300, pen.ui.colours().line);
    return centred(control, {control.w, pen.ui.metrics().button});
}

void draw_language(const Pen& pen, Rect& column, Settings settings) {
    const std::array<std::string_view, 2> names{"English", "中文"};
    const Rect control =
        setting_row(pen, column, pen.t.label("Language"), pen.t.label("Of the interface. Replies may be in either."));
    if (const auto choice =
            segmented(pen.ui, control, pen.t.label("Language"), names, settings.language == Locale::zh ? 1 : 0)) {
        settings.language = *choice == 1 ? Locale::zh : Locale::en;
        pen.ask(ChangeSettings{settings});
    }
}

void draw_theme(const Pen& pen, Rect& column, Settings settings) {
    const std::array<std::string_view, 2> names{pen.t.label("Light"), pen.t.label("Dark")};
    const Rect control =
        setting_row(pen, column, pen.t.label("Theme"), pen.t.label("Light for bright rooms, dark for the evening."));
    if (const auto choice =
            segmented(pen.ui, control, pen.t.label("Theme"), names, settings.theme == ThemeChoice::dark ? 1 : 0)) {
        settings.theme = *choice == 1 ? ThemeChoice::dark : ThemeChoice::light;
        pen.ask(ChangeSettings{settings});
    }
}

void draw_text_size(const Pen& pen, Rect& column, Settings settings) {
    const std::string line =
        pen.t("Now {} %. Ctrl+= and Ctrl+− change it everywhere.", fmt::format("{}", settings.text_percent));
    Rect control = setting_row(pen, column, pen.t.label("Text size"), line);
    const auto changed = [&](std::string_view label, int by) {
        const Rect place = cut_left(control, 92, 8);
        const int wanted = by == 0 ? 100 : settings.text_percent + by;
        const bool enabled = wanted >= least_text_percent && wanted <= most_text_percent;
        if (button(pen.ui, place, label,
                   {.enabled = enabled, .disabled_reason = pen.t.label("This is as far as it goes.")})) {
            Settings next = settings;
            next.text_percent = wanted;
            pen.ask(ChangeSettings{next});
        }
    };
    changed(pen.t.label("Smaller"), -text_percent_step);
    changed(pen.t.label("Normal"), 0);
    changed(pen.t.label("Larger"), text_percent_step);
}

void draw_motion(const Pen& pen, Rect& column, Settings settings) {
    const std::array<std::string_view, 2> names{pen.t.label("On"), pen.t.label("Off")};
    const Rect control =
        setting_row(pen, column, pen.t.label("Motion"), pen.t.label("Small movements when something changes."));
    if (const auto choice = segmented(pen.ui, control, pen.t.label("Motion"), names, settings.motion ? 0 : 1)) {
        settings.motion = *choice == 0;
        pen.ask(ChangeSettings{settings});
    }
}

}  // namespace

void draw_settings(const Pen& pen, const Rect& area, const SettingsView& view, const Settings& settings,
                   SettingsDraft& draft) {
    Rect rest = area;
    draw_top_bar(pen, cut_top(rest, pen.ui.metrics().top_bar), pen.t.label("Settings"), {});
    const std::array hints{KeyHint{"Tab", pen.t.label("Next")}, KeyHint{"Esc", pen.t.label("Back")},
                           KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, cut_bottom(rest, pen.ui.metrics().footer), hints, {});
    const FocusRegion region(pen.ui, "settings");
    ScrollArea scroll(pen.ui, inset(rest, pen.ui.metrics().page_margin_x, pen.ui.metrics().page_margin_y), draft.page,
                      "settings");
    Rect column = scroll.content();
    column.w = std::min(column.w, page_width);
    column.h = 2000;
    const float top = column.y;
    draw_language(pen, column, settings);
    draw_theme(pen, column, settings);
    draw_text_size(pen, column, settings);
    draw_motion(pen, column, settings);
    column.y += 12;
    draw_text(pen.ui, cut_top(column, 22), pen.t.label("Where your work is kept"), base_bold, pen.ui.colours().text);
    column.y += draw_wrapped(pen.ui, column, view.data_folder, base_text, pen.ui.colours().text2);
    column.y += draw_wrapped(
        pen.ui, column,
        pen.t.label(
            "Attempts, drafts and settings stay on this computer. Packs of your own go into the folder packs in it."),
        small_text, pen.ui.colours().text3);
    column.y += 16;
    const std::string_view back = pen.t.label("Back");
    if (button(pen.ui, button_rect(pen.ui, {column.x, column.y}, back), back) || pen.ui.shortcut(Key::escape)) {
        pen.ask(LeaveSettings{});
    }
    scroll.finish(std::max(top, column.y + 48));
}

}  // namespace haoping
