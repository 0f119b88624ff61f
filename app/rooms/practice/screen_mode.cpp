#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float menu_width = 380;
constexpr float menu_padding = 8;

struct MenuRow {
    std::string_view name;
    std::string_view meaning;
    bool enabled = true;
    bool selected = false;
    Intent intent;
};

// The modes, then what else can become of the attempt.
std::vector<MenuRow> menu_rows(const Pen& pen, const PracticeView& view) {
    std::vector<MenuRow> rows;
    std::string_view told;  // why a mode can't be chosen: the same reason is told once
    for (const auto& row : view.help.modes) {
        const bool can = row.impossible.empty() || row.anew;
        const bool tells_why = !can && row.impossible != told;
        told = tells_why ? std::string_view(row.impossible) : told;
        rows.push_back({.name = row.name,
                        .meaning = row.anew    ? pen.t.label("The case begins anew for it: help was given here.")
                                   : tells_why ? std::string_view(row.impossible)
                                               : std::string_view(row.meaning),
                        .enabled = can,
                        .selected = row.mode == view.help.mode,
                        .intent = row.anew ? Intent{TryAgain{row.mode}} : Intent{ChangeMode{row.mode}}});
    }
    const bool exam = view.help.mode == PracticeMode::exam;
    rows.push_back({.name = pen.t.label("Start over"),
                    .meaning = exam ? pen.t.label("An exam can be begun anew when it has ended.")
                                    : pen.t.label("The case begins anew with the same help; what you wrote here is "
                                                  "kept, but not offered again."),
                    .enabled = !exam,
                    .intent = TryAgain{}});
    rows.push_back({.name = pen.t.label("Discard this attempt"),
                    .meaning = exam ? pen.t.label("An exam that has begun counts.")
                                    : pen.t.label("Back to Home; for some seconds it can be undone there."),
                    .enabled = !exam,
                    .intent = DiscardAttempt{view.draft.attempt}});
    return rows;
}

float row_height(Ui& ui, const MenuRow& row) {
    return 34 + wrapped_height(ui, row.meaning, small_text, menu_width - 2 * menu_padding - 24) + 8;
}

ChipOptions time_chip(const TimeView& time) {
    return {.kind = time.short_now ? ChipKind::viol : ChipKind::neutral, .icon = Icon::clock};
}

}  // namespace

float draw_mode_and_time(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const std::string time = view.time.limit.empty() ? view.time.spent : view.time.spent + " " + view.time.limit;
    const float time_width = chip_width(ui, time, time_chip(view.time));
    chip(ui, {rect.right() - time_width, rect.centre().y}, time, time_chip(view.time));
    const bool opens = !view.over && view.only_looked_at.empty();
    const ChipOptions mode{
        .kind = opens ? ChipKind::outline : ChipKind::neutral,
        .icon = Icon::graduation_cap,
        .clickable = opens,
        .tooltip = opens ? pen.t.label("Change how much help there is, start over or discard") : std::string_view()};
    const float mode_width = chip_width(ui, view.help.mode_name, mode);
    const Vec place{rect.right() - time_width - 8 - mode_width, rect.centre().y};
    const ChipResult result = chip(ui, place, view.help.mode_name, mode);
    draft.modes_open = (draft.modes_open || result.activated) && opens;
    draw_mode_menu(pen, result.rect, view, draft);
    return time_width + 8 + mode_width;
}

void draw_mode_menu(const Pen& pen, const Rect& anchor, const PracticeView& view, PracticeDraft& draft) {
    if (!draft.modes_open) {
        return;
    }
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    ui.push_layer();
    ui.push_scope("modes");
    Rect box{anchor.x, anchor.bottom() + 6, menu_width, 2 * menu_padding};
    const std::vector<MenuRow> rows = menu_rows(pen, view);
    for (const auto& row : rows) {
        box.h += row_height(ui, row);
    }
    box.x = std::clamp(box.x, 4.0F, ui.window().right() - box.w - 4);
    raised_panel(ui, box, ui.metrics().radius_control);
    {
        const FocusGroup group(ui, "modes");
        Rect rest = inset(box, menu_padding);
        for (const auto& row : rows) {
            Rect place = cut_top(rest, row_height(ui, row));
            const ItemState state =
                list_row(ui, place, row.name, {.selected = row.selected, .enabled = row.enabled, .hairline = false});
            Rect text = inset(place, 12, 7);
            draw_text(ui, cut_top(text, 22), row.name, base_bold, row.enabled ? c.text : c.disabled);
            draw_wrapped(ui, text, row.meaning, small_text, c.text2);
            if (state.activated) {
                draft.modes_open = false;
                draft.to_reply = true;
                pen.ask(row.intent);
            }
        }
    }
    const bool outside = ui.layer_is_active() && ui.pointer().pressed && !box.contains(ui.pointer().position);
    if (outside || ui.shortcut(Key::escape)) {
        draft.modes_open = false;
        draft.to_reply = true;
    }
    ui.pop_scope();
    ui.pop_layer();
}

}  // namespace haoping
