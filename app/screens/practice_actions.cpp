#include <algorithm>

#include <fmt/format.h>

#include "screens/practice_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float gap = 8;

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

// Looking things up costs nothing and happens at once; everything else asks before.
bool asks_first(ActionKind kind) { return kind != ActionKind::look_up_tracking && kind != ActionKind::check_stock; }

std::string button_label(const ActionButton& action) {
    return asks_first(action.kind) ? action.title + "…" : action.title;
}

void open_dialog(const ActionButton& action, PracticeDraft& draft) {
    draft.acting = action.id;
    draft.amount_problem.clear();
    draft.amount.set_text(action.suggested ? to_string(*action.suggested) : std::string());
    draft.address.clear();
    if (action.new_address) {
        draft.address.emplace_back(action.new_address->name);
        for (const auto& line : action.new_address->lines) {
            draft.address.emplace_back(line);
        }
    }
}

void start_action(const Pen& pen, const ActionButton& action, PracticeDraft& draft) {
    if (asks_first(action.kind)) {
        open_dialog(action, draft);
    } else {
        pen.ask(Act{{.action = action.id, .amount = {}, .address = {}}});
    }
}

ButtonOptions options_of(const ActionButton& action) {
    return {.size = ButtonSize::small,
            .icon = icon_of(action.kind),
            .enabled = action.impossible.empty(),
            .disabled_reason = action.impossible};
}

// Two columns when every label fits into one.
std::size_t columns_for(Ui& ui, const PracticeView& view, float width) {
    const float half = (width - gap) / 2;
    const bool fits = std::ranges::all_of(view.actions, [&](const ActionButton& action) {
        return button_width(ui, button_label(action), options_of(action)) <= half;
    });
    return fits ? 2 : 1;
}

constexpr float padding = 16;
constexpr float row_gap = 6;

// Reads what the dialog's fields hold. Empty, with the problem told, when the sum is no sum.
std::optional<UseDesk> filled_in(const Pen& pen, const ActionButton& action, PracticeDraft& draft) {
    UseDesk use{.action = action.id, .amount = {}, .address = action.new_address};
    if (action.kind == ActionKind::refund) {
        use.amount = parse_money(draft.amount.text());
        if (!use.amount || use.amount->cents <= 0) {
            draft.amount_problem =
                pen.t("Write a sum like {}", action.suggested ? to_string(*action.suggested) : "5.00 USD");
            return std::nullopt;
        }
    }
    if (use.address && !draft.address.empty()) {
        use.address->name = draft.address.front().text();
        use.address->lines.clear();
        for (std::size_t at = 1; at < draft.address.size(); ++at) {
            use.address->lines.push_back(draft.address[at].text());
        }
    }
    return use;
}

void draw_fields(const Pen& pen, Rect& body, const ActionButton& action, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    if (action.kind == ActionKind::refund) {
        text_field(ui, cut_top(body, ui.metrics().field), pen.t.label("Sum"), draft.amount,
                   {.error = draft.amount_problem, .autofocus = true});
        cut_top(body, draft.amount_problem.empty() ? 4.0F : 24.0F);
        draw_text(ui, cut_top(body, 20), action.most, small_text, ui.colours().text3);
    }
    for (std::size_t at = 0; at < draft.address.size(); ++at) {
        const std::string label =
            at == 0 ? std::string(pen.t.label("Name")) : pen.t("Address line {}", fmt::format("{}", at));
        text_field(ui, cut_top(body, ui.metrics().field, 8), label, draft.address[at]);
    }
}

float fields_height(const Ui& ui, const ActionButton& action, const PracticeDraft& draft) {
    const float address = static_cast<float>(draft.address.size()) * (ui.metrics().field + 8);
    return address + (action.kind == ActionKind::refund ? ui.metrics().field + 48 : 0);
}

}  // namespace

float actions_height(const Pen& pen, float width, const PracticeView& view) {
    if (view.actions.empty() || view.over) {
        return 0;
    }
    const std::size_t columns = columns_for(pen.ui, view, width - 2 * padding);
    const std::size_t rows = (view.actions.size() + columns - 1) / columns;
    return 44 + static_cast<float>(rows) * (pen.ui.metrics().button_small + row_gap) + 8;
}

void draw_actions(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    if (rect.h <= 0) {
        return;
    }
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.x, rect.y, rect.h, ui.colours().line);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, ui.colours().line);
    Rect inside = inset(rect, padding, 8);
    const Rect head = cut_top(inside, 28, 4);
    draw_heading(ui, head, pen.t.label("Actions"));
    key_cap(ui, {head.right() - key_cap_width(ui, "Alt+A"), head.centre().y}, "Alt+A");
    const FocusGroup group(ui, "actions");
    const bool wants_focus = ui.shortcut(Key::a, alt_mod);
    const std::size_t columns = columns_for(ui, view, inside.w);
    const float wide = columns == 1 ? inside.w : (inside.w - gap) / 2;
    for (std::size_t at = 0; at < view.actions.size(); ++at) {
        const ActionButton& action = view.actions[at];
        const Rect place{inside.x + static_cast<float>(at % columns) * (wide + gap),
                         inside.y + static_cast<float>(at / columns) * (ui.metrics().button_small + row_gap), wide,
                         ui.metrics().button_small};
        const std::string label = button_label(action);
        const ButtonOptions options = options_of(action);
        if (at == 0 && wants_focus) {
            ui.focus_on(ui.id_of(label), true);
        }
        if (button(ui, place, label, options)) {
            start_action(pen, action, draft);
        }
    }
}

void draw_action_dialog(const Pen& pen, const PracticeView& view, PracticeDraft& draft) {
    if (!draft.acting) {
        return;
    }
    const auto action = std::ranges::find(view.actions, *draft.acting, &ActionButton::id);
    if (action == view.actions.end()) {
        draft.acting.reset();
        return;
    }
    Ui& ui = pen.ui;
    constexpr float wide = 460;
    const float text = wrapped_height(ui, action->confirm, base_text, wide - 48);
    Modal modal(ui, pen.t("{}?", action->title), wide, text + 16 + fields_height(ui, *action, draft));
    Rect body = modal.body();
    draw_wrapped(ui, cut_top(body, text, 12), action->confirm, base_text, ui.colours().text2);
    draw_fields(pen, body, *action, draft);
    Rect buttons = modal.buttons();
    const std::string_view cancel = pen.t.label("Not now");
    const ButtonOptions act{.kind = ButtonKind::primary};
    const Rect act_place = cut_right(buttons, button_width(ui, action->title, act), 10);
    const bool leave = button(ui, cut_right(buttons, button_width(ui, cancel)), cancel) || modal.dismissed();
    if (button(ui, act_place, action->title, act)) {
        if (auto use = filled_in(pen, *action, draft)) {
            pen.ask(Act{std::move(*use)});
            draft.acting.reset();
        }
    } else if (leave) {
        draft.acting.reset();
    }
}

}  // namespace haoping
