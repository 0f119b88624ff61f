#include "rooms/settings/screen.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "screens/own_name.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float row_height = 60;
constexpr float control_width = 300;
constexpr float page_width = 800;
constexpr float card_head = 43;

// A card with a title and room for `height` of settings; returns that room.
Rect setting_card(const Pen& pen, Rect& column, std::string_view title, float height) {
    const Rect whole = cut_top(column, card_head + height, pen.ui.metrics().card_gap);
    return inset(card(pen.ui, whole, {.title = title}), pen.ui.metrics().panel_padding, 0);
}

// The name of a setting at the left; returns the place of its control.
Rect setting_row(const Pen& pen, Rect& rest, std::string_view name, std::string_view line) {
    Rect row = cut_top(rest, row_height);
    if (rest.h > 1) {
        pen.ui.canvas().horizontal(row.x, row.bottom() - 1, row.w, pen.ui.colours().line);
    }
    Rect control = cut_right(row, control_width, 12);
    draw_text(pen.ui, {row.x, row.y + 9, row.w, 22}, name, base_bold, pen.ui.colours().text);
    draw_text(pen.ui, {row.x, row.y + 31, row.w, 18}, line, small_text, pen.ui.colours().text2);
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
    Rect control =
        setting_row(pen, column, pen.t.label("Text size"), pen.t.label("Ctrl+= and Ctrl+− change it everywhere."));
    const auto change_to = [&](const Rect& place, std::string_view label, int wanted) {
        const bool enabled = wanted >= least_text_percent && wanted <= most_text_percent;
        if (button(pen.ui, place, label,
                   {.enabled = enabled, .disabled_reason = pen.t.label("This is as far as it goes.")})) {
            Settings next = settings;
            next.text_percent = wanted;
            pen.ask(ChangeSettings{next});
        }
    };
    constexpr float gap = 8;
    const float wide = (control.w - 2 * gap) / 3;
    const std::string now = pen.t("{} %", fmt::format("{}", settings.text_percent));
    change_to(cut_left(control, wide, gap), pen.t.label("Smaller"), settings.text_percent - text_percent_step);
    draw_text(pen.ui, cut_left(control, wide, gap), now, base_bold, pen.ui.colours().text, Align::centre);
    change_to(control, pen.t.label("Larger"), settings.text_percent + text_percent_step);
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

void draw_authoring(const Pen& pen, Rect& column, Settings settings) {
    const std::array<std::string_view, 2> names{pen.t.label("On"), pen.t.label("Off")};
    Rect rows = setting_card(pen, column, pen.t.label("For authors"), row_height);
    const Rect control =
        setting_row(pen, rows, pen.t.label("Rubric lab"),
                    pen.t.label("Write and test rubrics; see how hard questions are; print answer keys."));
    if (const auto choice = segmented(pen.ui, control, pen.t.label("Rubric lab"), names, settings.authoring ? 0 : 1)) {
        settings.authoring = *choice == 0;
        pen.ask(ChangeSettings{settings});
    }
}

// Taken over as it is typed.
void draw_name(const Pen& pen, Rect& column, const Settings& settings, OwnNameDraft& draft) {
    if (!draft.filled) {
        draft.latin.set_text(settings.name.latin);
        draft.chinese.set_text(settings.name.chinese);
        draft.filled = true;
    }
    const Rect control = setting_row(pen, column, pen.t.label("Your name"),
                                     pen.t.label("It signs your replies. Either form counts, or both."));
    if (draw_own_name(pen, control, draft).text_changed) {
        pen.ask(name_in(draft));
    }
}

void draw_looks(const Pen& pen, Rect& column, const Settings& settings, OwnNameDraft& name) {
    Rect rows = setting_card(pen, column, pen.t.label("Name, language and looks"), 5 * row_height);
    draw_name(pen, rows, settings, name);
    draw_language(pen, rows, settings);
    draw_theme(pen, rows, settings);
    draw_text_size(pen, rows, settings);
    draw_motion(pen, rows, settings);
}

void draw_data_folder(const Pen& pen, Rect& column, const SettingsView& view) {
    const std::string_view about = pen.t.label(
        "Attempts, drafts and settings stay on this computer. Packs of your own go into the folder packs in it.");
    const float wide = column.w - 2 * pen.ui.metrics().panel_padding;
    const float path_height = wrapped_height(pen.ui, view.data_folder, base_text, wide);
    const float about_height = wrapped_height(pen.ui, about, small_text, wide);
    Rect rows = setting_card(pen, column, pen.t.label("Where your work is kept"),
                             path_height + about_height + 2 * pen.ui.metrics().panel_padding);
    rows.y += 12;
    rows.y += draw_wrapped(pen.ui, rows, view.data_folder, base_text, pen.ui.colours().text) + 4;
    draw_wrapped(pen.ui, rows, about, small_text, pen.ui.colours().text2);
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
    const Rect room = scroll.content();
    constexpr float endless = 4000;  // the page scrolls
    const float wide = std::min(room.w, page_width);
    Rect column{room.x + (room.w - wide) / 2, room.y, wide, endless};
    draw_looks(pen, column, settings, draft.name);
    draw_authoring(pen, column, settings);
    draw_data_folder(pen, column, view);
    const std::string_view back = pen.t.label("Back");
    const ButtonOptions options{.key_cap = "Esc"};
    if (button(pen.ui, button_rect(pen.ui, {column.x, column.y}, back, options), back, options) ||
        pen.ui.shortcut(Key::escape)) {
        pen.ask(LeaveSettings{});
    }
    scroll.finish(column.y + 48);
}

}  // namespace haoping
