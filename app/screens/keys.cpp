#include "screens/keys.h"

#include <algorithm>

namespace haoping {

using namespace ui;

namespace {

constexpr float line_height = 30;
constexpr float title_height = 28;
constexpr float column_gap = 24;
constexpr float caps_width = 158;
constexpr float two_columns_from = 900;  // logical px of the window

KeyLines everywhere(const Texts& t) {
    return {{"F1", t.label("All keys")},
            {"Tab", t.label("Next control; arrows inside lists")},
            {"F6", t.label("Next column")},
            {"Ctrl+1  Ctrl+2", t.label("Home, practise")},
            {"Ctrl+3  Ctrl+4", t.label("Course, review")},
            {"Ctrl+5", t.label("The rubric lab, when it is switched on")},
            {"Ctrl+=  Ctrl+−  Ctrl+0", t.label("Text size; also Ctrl and the wheel")},
            {"Ctrl+Z  Ctrl+Y", t.label("Undo and redo")},
            {"Esc", t.label("Close what is open")}};
}

float height_of(const KeyLines& lines) {
    return lines.empty() ? 0 : title_height + static_cast<float>(lines.size()) * line_height;
}

void draw_caps(const Pen& pen, const Rect& place, std::string_view keys) {
    float x = place.x;
    while (!keys.empty()) {
        const auto end = std::min(keys.find("  "), keys.size());
        const std::string_view one = keys.substr(0, end);
        key_cap(pen.ui, {x, place.centre().y}, one);
        x += key_cap_width(pen.ui, one) + 4;
        keys.remove_prefix(std::min(end + 2, keys.size()));
    }
}

float caps_room(const Pen& pen, const KeyLines& lines) {
    float widest = 0;
    for (const auto& line : lines) {
        widest = std::max(widest, key_cap_width(pen.ui, line.keys));
    }
    return std::max(caps_width, widest + 16);
}

void draw_section(const Pen& pen, Rect column, std::string_view title, const KeyLines& lines) {
    if (lines.empty()) {
        return;
    }
    draw_heading(pen.ui, cut_top(column, title_height), title, small_bold);
    const float room = caps_room(pen, lines);
    for (const auto& line : lines) {
        Rect row = cut_top(column, line_height);
        draw_caps(pen, cut_left(row, room), line.keys);
        draw_text(pen.ui, row, line.does, small_text, pen.ui.colours().text2);
        pen.ui.record(ItemRole::text, line.keys, row, line.does);
    }
}

}  // namespace

void draw_keys(const Pen& pen, const KeyLines& here, KeysDraft& draft) {
    const KeyLines always = everywhere(pen.t);
    const bool beside = pen.ui.window().w >= two_columns_from && !here.empty();
    const float whole =
        beside ? std::max(height_of(here), height_of(always)) : height_of(here) + 12 + height_of(always);
    Modal modal(pen.ui, pen.t.label("Keys"), beside ? 880.0F : 520.0F, std::min(whole, pen.ui.window().h - 180));
    {
        ScrollArea area(pen.ui, modal.body(), draft.scroll, "keys");
        Rect column = area.content();
        Rect first = column;
        if (beside) {
            first.w = (column.w - column_gap) / 2;
            column.x = first.right() + column_gap;
            column.w = first.w;
        } else {
            column.y += here.empty() ? 0 : height_of(here) + 12;
        }
        draw_section(pen, first, pen.t.label("On this screen"), here);
        draw_section(pen, column, pen.t.label("Everywhere"), always);
        area.take_page_keys();
        area.finish(area.content().y + whole);
    }
    const std::string_view close = pen.t.label("Close");
    const Rect buttons = modal.buttons();
    const float wide = button_width(pen.ui, close);
    if (button(pen.ui, {buttons.right() - wide, buttons.y, wide, buttons.h}, close, {.autofocus = true}) ||
        modal.dismissed()) {
        draft = {};
    }
}

}  // namespace haoping
