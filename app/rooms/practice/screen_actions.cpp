#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float gap = 8;
constexpr float padding = 16;
constexpr float row_gap = 6;
constexpr std::size_t most_numbered = 9;
constexpr float number_cap = 28;  // with the space before it

std::string button_label(const ActionButton& action) { return action.asks_first ? action.title + "…" : action.title; }

void open_form(const ActionButton& action, DeskDraft& desk) {
    ActionForm form{
        .action = action.id, .amount = action.suggested ? to_string(*action.suggested) : std::string(), .address = {}};
    if (action.new_address) {
        form.address = action.new_address->lines;
        form.address.insert(form.address.begin(), action.new_address->name);
    }
    fill_form(desk, form);
    desk.amount.select_all();  // who types another sum replaces this one
}

// Looking things up costs nothing and happens at once; everything else asks before.
void start_action(const Pen& pen, const ActionButton& action, PracticeDraft& draft) {
    UseDesk use{.action = action.id, .amount = {}, .address = {}};
    if (!action.asks_first) {
        draft.desk.tab = DeskTab::order;
        draft.desk.looked_up = action.kind;
        pen.ask(Act{std::move(use)});
    } else if (action.moves_money && !action.has_fields()) {
        draft.desk.asks_money = std::move(use);
    } else {
        open_form(action, draft.desk);
        draft.to_form = true;
        pen.ask(EditForm{form_in(draft.desk)});
    }
    pen.ui.request_frame();
}

std::string number_of(std::size_t index) {
    return index < most_numbered ? fmt::format("{}", index + 1) : std::string();
}

ButtonOptions options_of(const ActionButton& action, bool with_icon) {
    return {.size = ButtonSize::small,
            .icon = with_icon ? std::optional(icon_of(action.kind)) : std::nullopt,
            .enabled = action.impossible.empty(),
            .disabled_reason = action.impossible};
}

// Two equal columns; what is too long for one of them has a row of its own. Every button has its digit, and all have
// their icons or none, where those would cost a row.
struct Grid {
    std::vector<Rect> places;  // from the corner of the grid
    bool icons = true;
    float height = 0;
};

std::vector<Rect> rows_of(Ui& ui, const PracticeView& view, float width, bool icons) {
    const float high = ui.metrics().button_small;
    const float half = std::floor((width - gap) / 2);
    std::vector<Rect> places;
    bool left_is_taken = false;
    float y = 0;
    const auto end_row = [&] {
        if (left_is_taken) {
            places.back().w = width;  // nothing came to stand beside it
            left_is_taken = false;
            y += high + row_gap;
        }
    };
    for (const auto& action : view.actions) {
        const bool narrow = button_width(ui, button_label(action), options_of(action, icons)) + number_cap <= half;
        if (narrow && left_is_taken) {
            places.push_back({half + gap, y, width - half - gap, high});
            left_is_taken = false;
            y += high + row_gap;
        } else {
            end_row();
            places.push_back({0, y, narrow ? half : width, high});
            left_is_taken = narrow;
            y += narrow ? 0 : high + row_gap;
        }
    }
    end_row();
    return places;
}

Grid grid_for(Ui& ui, const PracticeView& view, float width) {
    Grid best{.places = rows_of(ui, view, width, true)};
    if (auto plain = rows_of(ui, view, width, false); plain.back().y < best.places.back().y) {
        best = {.places = std::move(plain), .icons = false};
    }
    best.height = best.places.back().bottom() + row_gap;
    return best;
}

// One line below the group, for those who do not point at things.
std::string why_grey(const Pen& pen, const PracticeView& view) {
    std::set<std::string> reasons;
    for (const auto& action : view.actions) {
        if (!action.impossible.empty()) {
            reasons.insert(action.impossible);
        }
    }
    if (reasons.empty()) {
        return {};
    }
    return reasons.size() == 1 ? pen.t("Grey: {}", *reasons.begin())
                               : pen.t("Grey: not possible now. Point at one to see why.");
}

void draw_grid(const Pen& pen, const Rect& inside, const Grid& grid, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const FocusGroup group(ui, "actions");
    const bool wants_focus = ui.shortcut(Key::a, alt_mod) || std::exchange(draft.to_actions, false);
    bool group_has_focus = wants_focus;
    for (const auto& action : view.actions) {
        group_has_focus = group_has_focus || ui.focus().current() == ui.id_of(button_label(action));
    }
    for (std::size_t at = 0; at < view.actions.size(); ++at) {
        const ActionButton& action = view.actions[at];
        const Rect& cell = grid.places[at];
        const Rect place{inside.x + cell.x, inside.y + cell.y, cell.w, cell.h};
        const std::string label = button_label(action);
        const std::string number = number_of(at);
        ButtonOptions options = options_of(action, grid.icons);
        options.key_cap = number;
        // What is cut is told whole by the tooltip, and before the reason of a grey one.
        const bool cut = button_width(ui, label, options_of(action, grid.icons)) + number_cap > place.w;
        const std::string why =
            cut && !action.impossible.empty() ? action.title + ": " + action.impossible : action.impossible;
        options.tooltip = cut ? std::string_view(action.title) : std::string_view();
        options.disabled_reason = why;
        if (at == 0 && wants_focus) {
            ui.focus_on(ui.id_of(label), true);
        }
        const auto digit = static_cast<Key>(static_cast<int>(Key::n1) + static_cast<int>(at));
        const bool by_digit = group_has_focus && at < most_numbered && action.impossible.empty() && ui.shortcut(digit);
        if (button(ui, place, label, options) || by_digit) {
            start_action(pen, action, draft);
        }
    }
}

void draw_form_or_grid(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    if (const auto* action = acting_on(view, draft)) {
        draw_action_form(pen, inset(rect, padding, padding), *action, draft);
        return;
    }
    draft.desk.acting.reset();
    Rect inside = inset(rect, padding, 8);
    const Rect head = cut_top(inside, 28, 4);
    draw_heading(ui, head, pen.t.label("Actions"));
    key_cap(ui, {head.right() - key_cap_width(ui, "Alt+A"), head.centre().y}, "Alt+A");
    const Grid grid = grid_for(ui, view, inside.w);
    draw_grid(pen, cut_top(inside, grid.height), grid, view, draft);
    if (const std::string why = why_grey(pen, view); !why.empty()) {
        ui.canvas().icon(Icon::info, {inside.x + 7, inside.y + 10}, 14, ui.colours().text3);
        draw_wrapped(ui, {inside.x + 20, inside.y + 2, inside.w - 20, 0}, why, micro_text, ui.colours().text3);
    }
}

}  // namespace

Icon icon_of(ActionKind kind) {
    switch (kind) {
        case ActionKind::look_up_tracking: return Icon::truck;
        case ActionKind::check_stock: return Icon::package;
        case ActionKind::cancel_order: return Icon::ban;
        case ActionKind::refund: return Icon::banknote;
        case ActionKind::resend: return Icon::rotate_ccw;
        case ActionKind::change_address: return Icon::map_pin;
        case ActionKind::send_return_label: return Icon::undo;
        case ActionKind::open_carrier_enquiry: return Icon::search;
        case ActionKind::escalate: return Icon::arrow_up_right;
        case ActionKind::wait: return Icon::clock;
    }
    return Icon::play;
}

const ActionButton* acting_on(const PracticeView& view, const PracticeDraft& draft) {
    const auto& acting = draft.desk.acting;
    const auto action = std::ranges::find(view.actions, acting.value_or(""), &ActionButton::id);
    return acting && action != view.actions.end() ? &*action : nullptr;
}

float actions_height(const Pen& pen, float width, const PracticeView& view, const PracticeDraft& draft) {
    if (view.actions.empty() || view.over) {
        return 0;
    }
    if (const auto* action = acting_on(view, draft)) {
        return action_form_height(pen, width - 2 * padding, *action, draft) + 2 * padding;
    }
    const std::string why = why_grey(pen, view);
    const float below = why.empty() ? 0 : wrapped_height(pen.ui, why, micro_text, width - 2 * padding - 20) + 6;
    return 44 + grid_for(pen.ui, view, width - 2 * padding).height + below + 6;
}

void draw_actions(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    const float wanted = actions_height(pen, rect.w, view, draft);
    if (rect.h <= 0 || wanted <= 0) {
        return;
    }
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.x, rect.y, rect.h, ui.colours().line);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, ui.colours().line);
    if (wanted <= rect.h) {
        draw_form_or_grid(pen, rect, view, draft);
        return;
    }
    ScrollArea area(ui, rect, draft.desk.actions, "actions");
    Rect column = area.content();
    column.h = actions_height(pen, column.w, view, draft);
    draw_form_or_grid(pen, column, view, draft);
    area.finish(column.bottom());
}

}  // namespace haoping
