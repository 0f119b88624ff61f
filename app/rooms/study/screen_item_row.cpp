#include "rooms/study/screen_item_row.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float row_pad = 10;
constexpr float choice_width = 26;  // of the circle or box
constexpr float number_width = row_indent - choice_width;
constexpr float mark_width = 116;

void draw_choice_mark(Ui& ui, const Rect& place, const RowLook& look) {
    const Palette& c = ui.colours();
    const Vec centre{place.x + 8, place.y + 12};
    const Color colour = look.selected ? c.accent : c.text3;
    const Rect box{centre.x - 7, centre.y - 7, 14, 14};
    if (look.choice == ChoiceMark::circle) {
        ui.canvas().circle(centre, 7, colour, 1.5F);
        if (look.selected) {
            ui.canvas().fill_circle(centre, 4, colour);
        }
    } else if (look.selected) {
        ui.canvas().fill(box, colour, 3);
        ui.canvas().icon(Icon::check, centre, 12, c.on_accent);
    } else {
        ui.canvas().stroke(box, colour, 1.5F, 3);
    }
}

float row_height(const Pen& pen, float width, const RowLook& look) {
    const float marks = number_width + mark_width + (look.choice == ChoiceMark::none ? 0 : choice_width);
    const float wide = width - marks - 2 * row_pad;
    float height = wrapped_height(pen.ui, look.text, message_text, wide);
    if (!look.below.empty()) {
        height += 2 + wrapped_height(pen.ui, look.below, small_text, wide);
    }
    return height + 2 * 8;
}

}  // namespace

bool draw_row(const Pen& pen, Rect& column, const RowLook& look) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const Rect row{column.x, column.y, column.w, row_height(pen, column.w, look)};
    column.y += row.h + 6;
    const ItemState state =
        list_row(ui, row, look.text, {.selected = look.selected, .hairline = false, .value = look.word});
    ui.canvas().stroke(row, look.selected ? c.accent : c.line2, 1, ui.metrics().radius_control);
    Rect inside = inset(row, row_pad, 8);
    const Rect number = cut_left(inside, number_width);
    if (look.choice != ChoiceMark::none) {
        draw_choice_mark(ui, cut_left(inside, choice_width), look);
    }
    Rect mark = cut_right(inside, mark_width);
    if (!look.number.empty()) {
        key_cap(ui, {number.x, number.y + 12}, look.number);
    }
    if (look.status) {
        status_mark(ui, {mark.x + 16, mark.centre().y}, 16, *look.status);
        cut_left(mark, 30);
    }
    draw_text(ui, mark, look.word, small_text, c.text2);
    inside.y += draw_wrapped(ui, inside, look.text, message_text, c.text) + 2;
    if (!look.below.empty()) {
        draw_wrapped(ui, inside, look.below, small_text, c.text2);
    }
    return state.activated;
}

}  // namespace haoping
