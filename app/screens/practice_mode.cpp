#include <algorithm>

#include <fmt/format.h>

#include "screens/practice_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float menu_width = 380;
constexpr float menu_padding = 8;

float mode_row_height(Ui& ui, const ModeRow& row) {
    const std::string& below = row.impossible.empty() ? row.meaning : row.impossible;
    return 34 + wrapped_height(ui, below, small_text, menu_width - 2 * menu_padding - 24) + 8;
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
    const bool may_change = std::ranges::any_of(view.help.modes, [&](const ModeRow& row) {
        return row.impossible.empty() && row.mode != view.help.mode && !view.over;
    });
    const ChipOptions mode{.kind = may_change ? ChipKind::outline : ChipKind::neutral,
                           .icon = Icon::graduation_cap,
                           .clickable = may_change,
                           .tooltip = may_change ? pen.t.label("Change how much help there is") : std::string_view()};
    const float mode_width = chip_width(ui, view.help.mode_name, mode);
    const Vec place{rect.right() - time_width - 8 - mode_width, rect.centre().y};
    const ChipResult result = chip(ui, place, view.help.mode_name, mode);
    draft.modes_open = (draft.modes_open || result.activated) && may_change;
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
    for (const auto& row : view.help.modes) {
        box.h += mode_row_height(ui, row);
    }
    box.x = std::clamp(box.x, 4.0F, ui.window().right() - box.w - 4);
    raised_panel(ui, box, ui.metrics().radius_control);
    {
        const FocusGroup group(ui, "modes");
        Rect rest = inset(box, menu_padding);
        for (const auto& row : view.help.modes) {
            const bool can = row.impossible.empty();
            const bool current = row.mode == view.help.mode;
            Rect place = cut_top(rest, mode_row_height(ui, row));
            const ItemState state =
                list_row(ui, place, row.name, {.selected = current, .enabled = can, .hairline = false});
            Rect text = inset(place, 12, 7);
            draw_text(ui, cut_top(text, 22), row.name, base_bold, can ? c.text : c.disabled);
            draw_wrapped(ui, text, can ? row.meaning : row.impossible, small_text, c.text2);
            if (state.activated) {
                draft.modes_open = false;
                draft.to_reply = true;
                pen.ask(ChangeMode{row.mode});
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
