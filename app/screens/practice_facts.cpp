#include <array>

#include <fmt/format.h>

#include "screens/practice_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float name_width = 78;

// "Paid   US $48.90": a click writes the value into the reply.
void draw_fact(const Pen& pen, Rect& column, const FactRow& fact, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    if (fact.insert.empty()) {
        column.y += fact_line(ui, column, fact.label, fact.value, name_width) + 2;
        return;
    }
    const IdScope scope(ui, fact.label);
    Rect row = column;
    draw_text(ui, {row.x, row.y, name_width, 20}, fact.label, small_text, ui.colours().text3);
    cut_left(row, name_width);
    const float height = wrapped_height(ui, fact.value, base_text, row.w);
    if (text_link(ui, {row.x, row.y, row.w, height}, fact.value)) {
        draft.reply.insert(fact.insert);
        pen.ask(EditDraft{draft.reply.text()});
    }
    column.y += std::max(20.0F, height) + 2;
}

void draw_parcel(const Pen& pen, Rect& column, const ParcelCard& parcel, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, parcel.number);
    ui.canvas().horizontal(column.x, column.y + 6, column.w, ui.colours().line);
    column.y += 14;
    draw_heading(ui, {column.x, column.y, column.w, 22}, pen.t.label("Tracking"), base_bold);
    draw_text(ui, {column.x, column.y, column.w, 22}, parcel.expected, small_text, ui.colours().text3, Align::right);
    column.y += 26;
    draw_fact(pen, column, {parcel.title, parcel.number, parcel.number}, draft);
    if (!parcel.looked_up) {
        column.y += draw_wrapped(ui, column, pen.t.label("Look up the tracking to see where it is."), small_text,
                                 ui.colours().text3) +
                    4;
        return;
    }
    if (parcel.events.empty()) {
        column.y +=
            draw_wrapped(ui, column, pen.t.label("The carrier has no events yet."), small_text, ui.colours().text3) + 4;
        return;
    }
    std::vector<TimelineStep> steps;
    for (const auto& event : parcel.events) {
        steps.push_back({event.text, event.detail, event.newest ? StepState::now : StepState::past});
    }
    column.y += 6;
    column.y += timeline(ui, column, steps) + 4;
}

ChipOptions status_chip(OrderStatus status) {
    switch (status) {
        case OrderStatus::shipped: return {.kind = ChipKind::accent, .icon = Icon::truck};
        case OrderStatus::delivered: return {.kind = ChipKind::accent, .icon = Icon::check_check};
        case OrderStatus::cancelled:
        case OrderStatus::returned: return {.kind = ChipKind::neutral, .icon = Icon::ban};
        case OrderStatus::unpaid:
        case OrderStatus::paid:
        case OrderStatus::packed: break;
    }
    return {.kind = ChipKind::neutral, .icon = Icon::package};
}

void draw_order(const Pen& pen, Rect& column, const OrderCard& order, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, order.number);
    const ChipOptions options = status_chip(order.status_kind);
    const float wide = chip_width(ui, order.status, options);
    draw_heading(ui, {column.x, column.y, column.w - wide - 10, 24}, order.title, base_bold);
    chip(ui, {column.right() - wide, column.y + 12}, order.status, options);
    column.y += 34;
    for (const auto& item : order.items) {
        draw_fact(pen, column, item, draft);
    }
    for (const auto& fact : order.facts) {
        draw_fact(pen, column, fact, draft);
    }
    for (const auto& parcel : order.parcels) {
        draw_parcel(pen, column, parcel, draft);
    }
    column.y += 12;
}

void draw_orders(const Pen& pen, Rect& column, const PracticeView& view, PracticeDraft& draft) {
    for (const auto& order : view.desk.orders) {
        draw_order(pen, column, order, draft);
    }
    if (!view.desk.stock.empty()) {
        draw_heading(pen.ui, {column.x, column.y, column.w, 22}, pen.t.label("In stock"), base_bold);
        column.y += 26;
        for (const auto& row : view.desk.stock) {
            column.y += fact_line(pen.ui, column, row.available, row.name, 36) + 2;
        }
    }
}

void draw_policies(const Pen& pen, Rect& column, const PracticeView& view) {
    Ui& ui = pen.ui;
    for (const auto& policy : view.desk.policies) {
        draw_heading(ui, {column.x, column.y, column.w, 22}, policy.title, base_bold);
        column.y += 24;
        column.y += draw_wrapped(ui, column, policy.text, base_text, ui.colours().text) + 4;
        column.y += draw_wrapped(ui, column, fmt::format("{}\n{}", policy.dated, policy.source), micro_text,
                                 ui.colours().text3) +
                    16;
    }
}

void draw_hints(const Pen& pen, Rect& column, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    for (std::size_t at = 0; at < draft.hints_shown && at < view.hints.size(); ++at) {
        ui.canvas().icon(Icon::lightbulb, {column.x + 9, column.y + 10}, 18, ui.colours().part);
        column.y += draw_wrapped(ui, {column.x + 28, column.y, column.w - 28, 0}, view.hints[at], base_text,
                                 ui.colours().text) +
                    12;
    }
    if (draft.hints_shown >= view.hints.size()) {
        column.y += draw_wrapped(ui, column,
                                 view.hints.empty() ? pen.t.label("There are no hints for this message.")
                                                    : pen.t.label("That was the last hint."),
                                 small_text, ui.colours().text3);
        return;
    }
    const std::string_view label = draft.hints_shown == 0 ? pen.t.label("Show a hint") : pen.t.label("One more hint");
    const ButtonOptions options{.icon = Icon::lightbulb};
    if (button(ui, button_rect(ui, {column.x, column.y}, label, options), label, options)) {
        ++draft.hints_shown;
    }
    column.y += 40;
}

}  // namespace

void draw_facts(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.x, rect.y, rect.h, ui.colours().line);
    Rect rest = rect;
    const Rect head = cut_top(rest, 48);
    const std::array<std::string_view, 4> names{pen.t.label("Order"), pen.t.label("Rules"), pen.t.label("Customer"),
                                                pen.t.label("Hints")};
    if (const auto tab = tabs(ui, inset(head, 12, 0), names, static_cast<std::size_t>(draft.tab))) {
        draft.tab = static_cast<DeskTab>(*tab);
        draft.facts = {};
    }
    ScrollArea area(ui, inset(rest, 16, 4), draft.facts, "facts");
    Rect column = area.content();
    column.y += 10;
    switch (draft.tab) {
        case DeskTab::order: draw_orders(pen, column, view, draft); break;
        case DeskTab::policy: draw_policies(pen, column, view); break;
        case DeskTab::customer:
            for (const auto& fact : view.desk.customer) {
                draw_fact(pen, column, fact, draft);
            }
            break;
        case DeskTab::hints: draw_hints(pen, column, view, draft); break;
    }
    area.finish(column.y + 12);
}

}  // namespace haoping
