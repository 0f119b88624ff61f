#include <array>
#include <cctype>

#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float name_width = 78;

// What was just looked up is found here.
void bring_up(DeskDraft& desk, ActionKind looked_up, float y) {
    if (desk.looked_up == looked_up) {
        desk.result_at = desk.result_at.value_or(y);
    }
}

void draw_event(const Pen& pen, Rect& column, const TrackingRow& event, bool last, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const IdScope scope(ui, event.detail + event.text);
    const float top = column.y;
    const Rect text{column.x + 24, column.y, column.w - 24, 0};
    column.y += draw_wrapped(ui, text, event.text, event.newest ? base_bold : base_text, c.text);
    const ValueLink when{.text = event.detail,
                         .insert = event.insert,
                         .tooltip = pen.t.label("Put the date into the reply"),
                         .style = micro_text};
    const float height = value_link_height(ui, text.w, when);
    if (value_link(ui, {text.x, column.y, text.w, height}, when)) {
        insert_into_reply(pen, draft, event.insert);
    }
    column.y += height + 8;
    const Vec dot{column.x + 7, top + 10};
    if (!last) {
        ui.canvas().line({dot.x, dot.y + 8}, {dot.x, column.y + 2}, c.line, 2);
    }
    if (event.newest) {
        ui.canvas().circle(dot, 7, c.accent, 2);
        ui.canvas().fill_circle(dot, 4, c.accent);
    } else {
        ui.canvas().circle(dot, 5, c.accent, 2);
    }
}

void draw_parcel(const Pen& pen, Rect& column, const ParcelCard& parcel, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, parcel.number);
    ui.canvas().horizontal(column.x, column.y + 6, column.w, ui.colours().line);
    column.y += 14;
    bring_up(draft.desk, ActionKind::look_up_tracking, column.y);
    draw_heading(ui, {column.x, column.y, column.w, 22}, pen.t.label("Tracking"), base_bold);
    draw_text(ui, {column.x, column.y, column.w, 22}, parcel.expected, small_text, ui.colours().text3, Align::right);
    column.y += 26;
    draw_fact(pen, column, {pen.t("Carrier"), parcel.title, {}}, draft);
    draw_fact(pen, column, {pen.t("Parcel"), parcel.number, parcel.number}, draft);
    if (!parcel.looked_up || parcel.events.empty()) {
        const std::string_view why = parcel.looked_up ? pen.t.label("The carrier has no events yet.")
                                                      : pen.t.label("Look up the tracking to see where it is.");
        column.y += draw_wrapped(ui, column, why, small_text, ui.colours().text3) + 4;
        return;
    }
    column.y += 6;
    for (const auto& event : parcel.events) {
        draw_event(pen, column, event, &event == &parcel.events.back(), draft);
    }
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
    chip(ui, {column.right() - wide, column.y + 12}, order.status, options);
    const Rect title{column.x, column.y + 2, column.w - wide - 10, 0};
    column.y += std::max(34.0F, draw_wrapped(ui, title, order.title, base_bold, ui.colours().text, 2) + 12);
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

bool needs_space_after(char before) {
    const auto letter = static_cast<unsigned char>(before);
    return letter < 0x80 &&
           (std::isalnum(letter) != 0 || std::string_view(",.:;!?").find(before) != std::string_view::npos);
}

}  // namespace

void insert_into_reply(const Pen& pen, PracticeDraft& draft, std::string_view value) {
    const auto selected = draft.reply.selection();
    const std::size_t at = selected.begin == selected.end ? draft.reply.caret() : selected.begin;
    const bool space = at > 0 && needs_space_after(draft.reply.text()[at - 1]);
    draft.reply.insert(std::string(space ? " " : "") + std::string(value));
    draft.to_reply = true;
    pen.ask(EditDraft{draft.reply.text()});
}

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
    const ValueLink value{
        .text = fact.value, .insert = fact.insert, .tooltip = pen.t.label("Put it into the reply. Ctrl+click copies.")};
    row.h = value_link_height(ui, row.w, value);
    if (value_link(ui, row, value)) {
        insert_into_reply(pen, draft, fact.insert);
    }
    column.y += std::max(20.0F, row.h) + 2;
}

void draw_orders(const Pen& pen, Rect& column, const PracticeView& view, PracticeDraft& draft) {
    for (const auto& order : view.desk.orders) {
        draw_order(pen, column, order, draft);
    }
    if (!view.desk.stock.empty()) {
        bring_up(draft.desk, ActionKind::check_stock, column.y);
        draw_heading(pen.ui, {column.x, column.y, column.w, 22}, pen.t.label("In stock"), base_bold);
        column.y += 26;
        for (const auto& row : view.desk.stock) {
            column.y += fact_line(pen.ui, column, row.available, row.name, 36) + 2;
        }
    }
}

void draw_facts(const Pen& pen, const Rect& rect, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().surface);
    ui.canvas().vertical(rect.x, rect.y, rect.h, ui.colours().line);
    Rect rest = rect;
    const Rect head = cut_top(rest, 48);
    const std::array<std::string_view, 4> names{pen.t.label("Order"), pen.t.label("Rules"), pen.t.label("Customer"),
                                                pen.t.label("Hints")};
    if (const auto tab = tabs(ui, inset(head, 12, 0), names, static_cast<std::size_t>(draft.desk.tab))) {
        draft.desk.tab = static_cast<DeskTab>(*tab);
        draft.desk.facts = {};
    }
    ScrollArea area(ui, inset(rest, 16, 4), draft.desk.facts, "facts");
    Rect column = area.content();
    column.y += 10;
    switch (draft.desk.tab) {
        case DeskTab::order: draw_orders(pen, column, view, draft); break;
        case DeskTab::policy: draw_rules(pen, column, view, draft); break;
        case DeskTab::customer:
            for (const auto& fact : view.desk.customer) {
                draw_fact(pen, column, fact, draft);
            }
            break;
        case DeskTab::hints: draw_help(pen, column, view); break;
    }
    if (draft.desk.result_at) {
        area.show_from(*draft.desk.result_at - 10);
        draft.desk.result_at.reset();
        draft.desk.looked_up.reset();
    }
    area.finish(column.y + 12);
}

}  // namespace haoping
