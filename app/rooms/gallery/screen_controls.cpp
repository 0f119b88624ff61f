#include <array>

#include "rooms/gallery/screen_parts.h"

namespace haoping::gallery {

using namespace ui;

namespace {

struct NamedState {
    std::string_view name;
    std::optional<PreviewState> state;
    bool enabled = true;
};

constexpr std::array states{NamedState{"rest", std::nullopt}, NamedState{"hover", PreviewState{.hovered = true}},
                            NamedState{"active", PreviewState{.hovered = true, .held = true}},
                            NamedState{"focus", PreviewState{.ring = true}},
                            NamedState{"disabled", std::nullopt, false}};

struct KindRow {
    ButtonKind kind;
    std::string_view label;
    std::string_view busy_label;
    Icon icon;
};

constexpr std::array kinds{KindRow{ButtonKind::primary, "Send", "Sending", Icon::send},
                           KindRow{ButtonKind::secondary, "Save", "Saving", Icon::save},
                           KindRow{ButtonKind::danger, "Delete", "Deleting", Icon::ban},
                           KindRow{ButtonKind::ghost, "跳过", "正在跳过", Icon::rotate_ccw}};

void draw_states(Ui& ui, const KindRow& row, Flow& flow) {
    const IdScope scope(ui, row.label);
    for (const NamedState& state : states) {
        const IdScope inner(ui, state.name);
        const ButtonOptions options{
            .kind = row.kind, .enabled = state.enabled, .disabled_reason = "Write something first"};
        const float width = button_width(ui, row.label, options);
        const Rect place = flow.place({std::max(width, 50.0F), 54});
        const Rect rect{place.x, place.y, width, button_height(ui, ButtonSize::normal)};
        if (state.state) {
            const StatePreview preview(ui, *state.state);
            button(ui, rect, row.label, options);
        } else {
            button(ui, rect, row.label, options);
        }
        const float line = type_size(micro_text).line;
        draw_text(ui, {rect.x, place.bottom() - line, std::max(place.w, 50.0F), line}, state.name, micro_text,
                  ui.colours().text3);
    }
    flow.new_line();
}

void draw_icon_buttons(Ui& ui, Flow& flow) {
    const IdScope scope(ui, "icons");
    icon_button(ui, flow.place({28, 28}), Icon::undo, "Undo", {.kind = ButtonKind::ghost, .key_cap = "Ctrl+Z"});
    icon_button(ui, flow.place({28, 28}), Icon::redo, "Redo", {.kind = ButtonKind::ghost, .enabled = false});
    {
        const StatePreview hover(ui, {.hovered = true});
        icon_button(ui, flow.place({28, 28}), Icon::languages, "Language");
    }
    icon_button(ui, flow.place({28, 28}), Icon::copy, "Copy", {.kind = ButtonKind::secondary});
    {
        const StatePreview focus(ui, {.ring = true});
        icon_button(ui, flow.place({28, 28}), Icon::search, "Search");
    }
}

bool shown_button(Ui& ui, Flow& flow, std::string_view label, const ButtonOptions& options) {
    return button(ui, flow.place({button_width(ui, label, options), button_height(ui, options.size)}), label, options);
}

void shown_chip(Ui& ui, Flow& flow, std::string_view text, const ChipOptions& options) {
    const Rect place = flow.place({chip_width(ui, text, options), 26});
    chip(ui, {place.x, place.centre().y}, text, options);
}

}  // namespace

float draw_buttons(Ui& ui, Rect rest, GalleryDraft&) {
    Flow flow(rest, {10, 10});
    for (const KindRow& row : kinds) {
        shown_button(ui, flow, row.label, {.kind = row.kind, .icon = row.icon});
    }
    flow.new_line();
    for (const KindRow& row : kinds) {
        draw_states(ui, row, flow);
    }
    for (const KindRow& row : kinds) {
        const IdScope scope(ui, "busy");
        shown_button(ui, flow, row.label, {.kind = row.kind, .busy = true, .busy_label = row.busy_label});
    }
    flow.new_line();
    shown_button(ui, flow, "Continue", {.kind = ButtonKind::primary, .size = ButtonSize::hero, .key_cap = "Enter"});
    shown_button(ui, flow, "Undo", {.size = ButtonSize::small, .icon = Icon::undo});
    shown_button(ui, flow, "Resend…", {.icon = Icon::package, .key_cap = "3"});
    flow.new_line();
    draw_icon_buttons(ui, flow);
    flow.new_line();
    rest.y = flow.bottom();
    button(ui, cut_top(rest, 32), "Ask the carrier to bring the parcel back to the warehouse in Hangzhou",
           {.icon = Icon::truck});
    return rest.y;
}

float draw_chips(Ui& ui, Rect rest, GalleryDraft&) {
    Flow flow(rest, {8, 6});
    shown_chip(ui, flow, "Cancel", {});
    shown_chip(ui, flow, "Shipped", {.icon = Icon::truck});
    shown_chip(ui, flow, "Filter off", {.kind = ChipKind::outline, .clickable = true});
    shown_chip(ui, flow, "Filter on", {.kind = ChipKind::accent, .clickable = true});
    shown_chip(ui, flow, "Overdue", {.kind = ChipKind::viol, .icon = Icon::triangle_alert});
    shown_chip(ui, flow, "Continue", {.kind = ChipKind::accent, .small = true});
    shown_chip(ui, flow, "Met", {.status = Status::met});
    shown_chip(ui, flow, "做到", {.status = Status::met});
    shown_chip(ui, flow, "Partly", {.status = Status::partly});
    shown_chip(ui, flow, "部分", {.status = Status::partly});
    shown_chip(ui, flow, "Missed", {.status = Status::missed});
    shown_chip(ui, flow, "缺少", {.status = Status::missed});
    shown_chip(ui, flow, "Broken", {.status = Status::broken});
    shown_chip(ui, flow, "违规", {.status = Status::broken});
    flow.new_line();
    for (const std::string_view keys : {"Ctrl+Enter", "F7", "Alt+A", "Esc", "↑ ↓", "?"}) {
        const Rect place = flow.place({key_cap_width(ui, keys), 22});
        key_cap(ui, {place.x, place.centre().y}, keys);
    }
    return flow.bottom();
}

float draw_fields(Ui& ui, Rect rest, GalleryDraft& draft) {
    const float field = ui.metrics().field;
    search_field(ui, cut_top(rest, field, 10), "Search", draft.search,
                 {.placeholder = "Find unit, case, rule", .clear = "Clear", .key_cap = "Ctrl+F"});
    text_field(ui, cut_top(rest, field, 10), "Sum", draft.price, {.placeholder = "Sum", .unit = "US $"});
    constexpr std::string_view problem = "At most US $48.90, the price she paid.";
    text_field(ui, cut_top(rest, field), "Too much", draft.wrong,
               {.placeholder = "Sum", .unit = "US $", .error = problem});
    cut_top(rest, field_problem_height(ui, rest.w, problem), 10);
    ui::TextEditor closed("Cannot be changed once the parcel has left");
    text_field(ui, cut_top(rest, field, 10), "Closed", closed, {.enabled = false});
    if (draft.reply.empty()) {
        draft.reply.set_text("Dear Ana, it left our warehose. You can choices: 您可以拒收。");
    }
    const std::array squiggles{Squiggle{{22, 30}, SquiggleKind::spelling}, Squiggle{{32, 47}, SquiggleKind::grammar}};
    edit_text(ui, cut_top(rest, 110), draft.reply, {.label = "Your reply", .squiggles = squiggles});
    return rest.y;
}

float draw_choices(Ui& ui, Rect rest, GalleryDraft& draft) {
    const std::array<std::string_view, 4> tab_names{"Order", "Rules", "客户", "Hints"};
    draft.tab = tabs(ui, cut_top(rest, 40, 12), tab_names, draft.tab).value_or(draft.tab);
    const std::array<std::string_view, 3> parts{"Small", "Normal", "大"};
    draft.choice = segmented(ui, cut_top(rest, 32, 12), "Text size", parts, draft.choice).value_or(draft.choice);
    const std::array<std::string_view, 3> ways{"Refuse the parcel at the door", "Send it back within 30 days",
                                               "收下商品，获得部分退款"};
    draft.choice = radio_group(ui, cut_top(rest, 84, 8), "Way", ways, draft.choice).value_or(draft.choice);
    draft.checked = checkbox(ui, cut_top(rest, 28, 8), "Motion", draft.checked).value_or(draft.checked);
    draft.number =
        slider(ui, cut_top(rest, 28), "Part", draft.number, {.low = 0, .high = 1, .step = 0.1F}).value_or(draft.number);
    return rest.y;
}

}  // namespace haoping::gallery
