#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float field_gap = 8;
constexpr float money_width = 460;

struct Consequence {
    Icon icon;
    std::string_view text;
};

std::array<Consequence, 3> consequences(const ActionButton& action) {
    return {Consequence{Icon::arrow_right, action.confirm}, Consequence{Icon::banknote, action.cost},
            Consequence{Icon::undo, action.undo}};
}

float consequences_height(Ui& ui, const ActionButton& action, float width) {
    float height = 0;
    for (const auto& each : consequences(action)) {
        height += wrapped_height(ui, each.text, small_text, width - 24) + 4;
    }
    return height;
}

// What will happen, what it costs the shop, whether it can be taken back.
void draw_consequences(const Pen& pen, Rect& column, const ActionButton& action) {
    Ui& ui = pen.ui;
    for (const auto& each : consequences(action)) {
        ui.canvas().icon(each.icon, {column.x + 8, column.y + 9}, 14, ui.colours().text3);
        const Rect text{column.x + 24, column.y, column.w - 24, 0};
        cut_top(column, draw_wrapped(ui, text, each.text, small_text, ui.colours().text2), 4);
    }
}

// Reads what the form's fields hold. Empty, with the problem told, when the sum is no sum.
std::optional<UseDesk> filled_in(const Pen& pen, const ActionButton& action, DeskDraft& desk) {
    UseDesk use{.action = action.id, .amount = {}, .address = action.new_address};
    if (action.kind == ActionKind::refund) {
        use.amount = typed_sum(desk.amount.text(), action.suggested ? action.suggested->currency : std::string());
        if (!use.amount || use.amount->cents <= 0) {
            desk.amount_problem =
                pen.t("Write a sum like {}", action.suggested ? to_string(*action.suggested) : "5.00 USD");
            return std::nullopt;
        }
        desk.amount_problem.clear();
    }
    if (use.address && !desk.address.empty()) {
        use.address->name = desk.address.front().text();
        use.address->lines.clear();
        for (std::size_t at = 1; at < desk.address.size(); ++at) {
            use.address->lines.push_back(desk.address[at].text());
        }
    }
    return use;
}

// True when Enter was pressed in one of them.
bool draw_fields(const Pen& pen, Rect& column, const ActionButton& action, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    DeskDraft& desk = draft.desk;
    bool submitted = false;
    const auto take_change = [&](const EditorChange& change) {
        submitted = submitted || change.submitted;
        if (change.text_changed) {
            desk.amount_problem.clear();
            pen.ask(EditForm{form_in(desk)});
        }
    };
    if (action.kind == ActionKind::refund) {
        const std::string_view label = pen.t.label("Sum");
        if (draft.to_form) {
            ui.focus_on(ui.id_of(label), true);
        }
        take_change(
            text_field(ui, cut_top(column, ui.metrics().field), label, desk.amount, {.error = desk.amount_problem}));
        cut_top(column, desk.amount_problem.empty() ? 4.0F : 24.0F);
        draw_text(ui, cut_top(column, 20, field_gap), action.most, small_text, ui.colours().text3);
    }
    for (std::size_t at = 0; at < desk.address.size(); ++at) {
        const std::string label =
            at == 0 ? std::string(pen.t.label("Name")) : pen.t("Address line {}", fmt::format("{}", at));
        if (at == 0 && draft.to_form) {
            ui.focus_on(ui.id_of(label), true);
        }
        take_change(text_field(ui, cut_top(column, ui.metrics().field, field_gap), label, desk.address[at]));
    }
    return submitted;
}

float fields_height(const Ui& ui, const ActionButton& action, const DeskDraft& desk) {
    const float address = static_cast<float>(desk.address.size()) * (ui.metrics().field + field_gap);
    const float problem = desk.amount_problem.empty() ? 0 : 20;
    return address + (action.kind == ActionKind::refund ? ui.metrics().field + 24 + field_gap + problem : 0);
}

constexpr float button_gap = 10;

bool form_buttons_fit(const Pen& pen, float width, const ActionButton& action) {
    const std::string label = action.moves_money ? action.title + "…" : action.title;
    return button_width(pen.ui, label, {.kind = ButtonKind::primary}) + button_gap +
               button_width(pen.ui, pen.t.label("Not now")) <=
           width;
}

void close_form(const Pen& pen, PracticeDraft& draft) {
    draft.desk.acting.reset();
    draft.desk.asks_money.reset();
    draft.to_reply = true;
    pen.ask(EditForm{});
}

void take(const Pen& pen, const ActionButton& action, PracticeDraft& draft) {
    auto use = filled_in(pen, action, draft.desk);
    if (!use) {
        return;
    }
    if (action.moves_money) {
        draft.desk.asks_money = std::move(use);
        pen.ui.request_frame();
    } else {
        pen.ask(Act{std::move(*use)});
        close_form(pen, draft);
    }
}

}  // namespace

ActionForm form_in(const DeskDraft& desk) {
    ActionForm form{.action = desk.acting.value_or(""), .amount = desk.amount.text(), .address = {}};
    for (const auto& line : desk.address) {
        form.address.push_back(line.text());
    }
    return form;
}

void fill_form(DeskDraft& desk, const ActionForm& form) {
    desk.acting = form.action;
    desk.amount_problem.clear();
    desk.amount.set_text(form.amount);
    desk.address.clear();
    for (const auto& line : form.address) {
        desk.address.emplace_back(line);
    }
}

float action_form_height(const Pen& pen, float width, const ActionButton& action, const PracticeDraft& draft) {
    // Where money moves, the question at the end tells what comes of it.
    const float told = action.moves_money ? 0 : consequences_height(pen.ui, action, width) + 8;
    const float high = button_height(pen.ui, ButtonSize::normal);
    const float buttons = form_buttons_fit(pen, width, action) ? high : 2 * high + button_gap;
    return 32 + told + fields_height(pen.ui, action, draft.desk) + buttons;
}

void draw_action_form(const Pen& pen, const Rect& rect, const ActionButton& action, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, action.id);
    Rect column = rect;
    draw_heading(ui, cut_top(column, 24, 8), action.title);
    if (!action.moves_money) {
        draw_consequences(pen, column, action);
        cut_top(column, 8);
    }
    draft.to_form |= ui.shortcut(Key::a, alt_mod);
    const bool submitted = draw_fields(pen, column, action, draft);
    // Money asks again, so its button only goes on to the question.
    const std::string label = action.moves_money ? action.title + "…" : action.title;
    const std::string_view cancel = pen.t.label("Not now");
    const ButtonOptions act{.kind = ButtonKind::primary};
    if (draft.to_form && !action.has_fields()) {
        ui.focus_on(ui.id_of(label), true);
    }
    draft.to_form = false;
    const bool asks = draft.desk.asks_money.has_value();
    const bool beside = form_buttons_fit(pen, column.w, action);  // else the way out stands below
    Rect buttons = cut_top(column, button_height(ui, ButtonSize::normal), button_gap);
    const Rect first = cut_right(buttons, std::min(button_width(ui, label, act), buttons.w), button_gap);
    Rect below = beside ? buttons : cut_top(column, button_height(ui, ButtonSize::normal));
    if (button(ui, first, label, act) || submitted) {
        take(pen, action, draft);
    } else if (button(ui, cut_right(below, button_width(ui, cancel)), cancel) || (!asks && ui.shortcut(Key::escape))) {
        close_form(pen, draft);
    }
}

void draw_money_question(const Pen& pen, const PracticeView& view, PracticeDraft& draft) {
    const auto& asked = draft.desk.asks_money;
    const auto action = std::ranges::find(view.actions, asked ? asked->action : std::string(), &ActionButton::id);
    if (!asked || action == view.actions.end()) {
        draft.desk.asks_money.reset();
        return;
    }
    Ui& ui = pen.ui;
    Modal modal(ui, money_question(*action, draft.desk.asks_money->amount, view.customer, pen.t), money_width,
                consequences_height(ui, *action, money_width - 40) + 8);
    Rect body = modal.body();
    draw_consequences(pen, body, *action);
    Rect buttons = modal.buttons();
    const std::string_view cancel = pen.t.label("Not now");
    const ButtonOptions act{.kind = ButtonKind::primary};
    const Rect act_place = cut_right(buttons, std::min(button_width(ui, action->title, act), buttons.w), 10);
    const Rect cancel_place = cut_right(buttons, button_width(ui, cancel));
    if (button(ui, cancel_place, cancel) || modal.dismissed()) {
        draft.desk.asks_money.reset();
    } else if (button(ui, act_place, action->title, act)) {
        pen.ask(Act{*draft.desk.asks_money});
        close_form(pen, draft);
    }
}

}  // namespace haoping
