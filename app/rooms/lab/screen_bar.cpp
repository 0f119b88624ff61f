#include <array>

#include "rooms/lab/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr std::array<std::string_view, 4> kinds{"must", "should", "must_not", "bonus"};
constexpr std::array<std::string_view, 6> dimensions{"facts",         "solution", "empathy",
                                                     "communication", "language", "compliance"};

std::string chosen_title(const LabScreen& screen) {
    const auto chosen = std::ranges::find(screen.choices, true, &LabChoice::chosen);
    return chosen == screen.choices.end() ? std::string() : chosen->title;
}

std::string chosen_step(const LabView& view) {
    const auto chosen = std::ranges::find(view.steps, true, &LabStep::chosen);
    return chosen == view.steps.end() ? std::string() : chosen->id;
}

void draw_bar_buttons(const Pen& pen, Rect& line, const LabView& view) {
    Ui& ui = pen.ui;
    const auto place = [&](float wide) { return centred(cut_right(line, wide, 8), {wide, ui.metrics().button}); };
    const ButtonOptions save{.kind = ButtonKind::primary,
                             .icon = Icon::save,
                             .enabled = view.writable && view.changed,
                             .disabled_reason = view.state,
                             .tooltip = "Ctrl+S"};
    if (button(ui, place(button_width(ui, pen.t.label("Save"), save)), pen.t.label("Save"), save))
        ask_lab(pen, SaveFiles{});
    const ButtonOptions mark{.icon = Icon::play, .key_cap = "F5", .busy = !view.marking.empty()};
    if (button(ui, place(button_width(ui, pen.t.label("Mark all"), mark)), pen.t.label("Mark all"), mark))
        ask_lab(pen, MarkAll{});
    const auto small = [&](Icon icon, std::string_view name, bool enabled, std::string_view key) {
        return icon_button(ui, centred(cut_right(line, 32, 2), {32, 32}), icon, name,
                           {.kind = ButtonKind::ghost, .key_cap = key, .enabled = enabled});
    };
    if (small(Icon::redo, pen.t.label("Redo the edit"), view.can_redo, "Ctrl+Y")) ask_lab(pen, RedoEdit{});
    if (small(Icon::undo, pen.t.label("Undo the edit"), view.can_undo, "Ctrl+Z")) ask_lab(pen, UndoEdit{});
}

void draw_state(const Pen& pen, Rect& line, const LabView& view) {
    const float wide = text_width(pen.ui, view.state, small_text) + 24;
    const Rect place = cut_right(line, wide, 8);
    const Palette& c = pen.ui.colours();
    const Icon icon = !view.writable ? Icon::lock : view.changed ? Icon::pencil : Icon::check;
    pen.ui.canvas().icon(icon, {place.x + 8, place.centre().y}, 14, c.text2);
    draw_text(pen.ui, {place.x + 20, place.y, place.w - 20, place.h}, view.state, small_text, c.text2);
}

template <typename List, typename Name, typename Pick>
void draw_list(const Pen& pen, LabDraft& draft, std::string_view name, const List& list, Name name_of, Pick pick) {
    std::vector<std::string> names;
    for (const auto& each : list) names.emplace_back(name_of(each));
    const std::vector<std::string_view> labels(names.begin(), names.end());
    const PopupResult result = popup_list(pen.ui, draft.menu_at, name, labels, std::max(260.0F, draft.menu_at.w));
    if (result.picked) pick(list[*result.picked]);
    if (result.picked || result.closed) draft.menu = LabMenu::none;
}

void set_open(const Pen& pen, const LabView& view, const char* key, std::string_view value) {
    if (view.open)
        ask_lab(pen, SetField{LabFile::scenario, view.open->pointer + key, std::string(value), FieldForm::text});
}

std::string dimension_label(const Texts& t, std::string_view dimension) {
    const std::array<std::string_view, 6> names{t.label("Facts"),         t.label("Solution"), t.label("Empathy"),
                                                t.label("Communication"), t.label("Language use"), t.label("Compliance")};
    const auto at = std::ranges::find(dimensions, dimension) - dimensions.begin();
    return std::string(names[static_cast<std::size_t>(at)]);
}

}  // namespace

std::string lab_kind_name(const Texts& t, std::string_view kind) {
    if (kind == "must") return t("Must");
    if (kind == "should") return t("Should");
    if (kind == "must_not") return t("Must not");
    return kind == "bonus" ? t("Bonus") : std::string(kind);
}

void draw_lab_choice(const Pen& pen, const Rect& rect, std::string_view name, std::string_view value, LabMenu menu,
                     LabDraft& draft, bool enabled) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const ItemState state = ui.item({.label = name, .rect = rect, .enabled = enabled, .value = value});
    const bool open = draft.menu == menu;
    ui.canvas().fill(rect, enabled && !state.hovered ? c.surface : c.sunken, ui.metrics().radius_control);
    ui.canvas().stroke(rect, open ? c.focus : c.line2, open ? 2.0F : 1.0F, ui.metrics().radius_control);
    draw_text(ui, {rect.x + 10, rect.y, rect.w - 34, rect.h}, value, base_text, enabled ? c.text : c.disabled);
    ui.canvas().icon(Icon::chevron_down, {rect.right() - 14, rect.centre().y}, 14, c.text2);
    if (state.ring) focus_ring(ui, rect, ui.metrics().radius_control);
    if (state.activated) {
        draft.menu = menu;
        draft.menu_at = rect;
    }
}

void draw_lab_menu(const Pen& pen, const LabScreen& screen, LabDraft& draft) {
    const LabView& view = *screen.lab;
    const auto current = std::ranges::find(screen.choices, true, &LabChoice::chosen);
    const auto itself = [](std::string_view text) { return text; };
    switch (draft.menu) {
        case LabMenu::none: return;
        case LabMenu::scenario:
            draw_list(
                pen, draft, pen.t.label("Case"), screen.choices, [](const LabChoice& each) { return each.title; },
                [&](const LabChoice& each) {
                    ask_lab(pen, OpenInLab{each.pack, each.scenario, {}});
                });
            return;
        case LabMenu::step:
            if (current == screen.choices.end()) return;
            draw_list(
                pen, draft, pen.t.label("Step"), view.steps, [](const LabStep& each) { return each.id; },
                [&](const LabStep& each) {
                    ask_lab(pen, OpenInLab{current->pack, current->scenario, each.id});
                });
            return;
        case LabMenu::kind:
            draw_list(
                pen, draft, pen.t.label("Kind"), kinds,
                [&](std::string_view kind) { return lab_kind_name(pen.t, kind); },
                [&](std::string_view kind) { set_open(pen, view, "/kind", itself(kind)); });
            return;
        case LabMenu::dimension:
            draw_list(
                pen, draft, pen.t.label("Dimension"), dimensions,
                [&](std::string_view dimension) { return dimension_label(pen.t, dimension); },
                [&](std::string_view dimension) { set_open(pen, view, "/dimension", itself(dimension)); });
            return;
    }
}

void draw_lab_bar(const Pen& pen, const Rect& rect, const LabScreen& screen, LabDraft& draft) {
    const LabView& view = *screen.lab;
    const FocusRegion region(pen.ui, "lab bar");
    draw_top_bar(pen, rect, pen.t.label("Rubric lab"), {});
    Rect line = inset(rect, 20, 0);
    cut_left(line, text_width(pen.ui, pen.t.label("Rubric lab"), base_bold) + 20);
    draw_bar_buttons(pen, line, view);
    draw_state(pen, line, view);
    const float step = std::min(150.0F, line.w * 0.35F);
    const Rect scenario = cut_left(line, std::min(360.0F, line.w - step - 16), 8);
    draw_lab_choice(pen, centred(scenario, {scenario.w, pen.ui.metrics().button}), pen.t.label("Case"),
                    chosen_title(screen), LabMenu::scenario, draft);
    const Rect place = cut_left(line, step);
    draw_lab_choice(pen, centred(place, {place.w, pen.ui.metrics().button}), pen.t.label("Step"), chosen_step(view),
                    LabMenu::step, draft);
}

}  // namespace haoping
