#include "ui/status.h"

#include <array>
#include <cmath>

#include "ui/list.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float mark_column = 44;  // from the row's edge to the number
constexpr float points_column = 58;
constexpr float word_column = 54;
constexpr float row_padding = 10;

void draw_check(Ui& ui, Vec c, float unit, Color colour) {
    const std::array<Vec, 3> points{c + Vec{-0.26F * unit, 0.02F * unit}, c + Vec{-0.07F * unit, 0.2F * unit},
                                    c + Vec{0.28F * unit, -0.17F * unit}};
    ui.canvas().polyline(points, colour, 1.8F);
}

void draw_half_ring(Ui& ui, Vec c, float radius, Color colour) {
    std::array<Vec, 17> half{};
    for (std::size_t i = 0; i < half.size(); ++i) {
        const float angle = pi / 2 + pi * static_cast<float>(i) / static_cast<float>(half.size() - 1);
        half[i] = c + Vec{std::cos(angle) * radius, std::sin(angle) * radius};
    }
    ui.canvas().fill_polygon(half, colour);
    ui.canvas().circle(c, radius - 0.75F, colour, 1.5F);
}

void draw_octagon(Ui& ui, Vec c, float radius, Color fill, Color cross) {
    std::array<Vec, 8> corners{};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const float angle = pi / 8 + pi / 4 * static_cast<float>(i);
        corners[i] = c + Vec{std::cos(angle) * radius, std::sin(angle) * radius};
    }
    ui.canvas().fill_polygon(corners, fill);
    const float arm = radius * 0.36F;
    ui.canvas().line(c - Vec{arm, arm}, c + Vec{arm, arm}, cross, 1.8F);
    ui.canvas().line(c + Vec{-arm, arm}, c + Vec{arm, -arm}, cross, 1.8F);
}

float reason_width(float row_width) { return row_width - mark_column - 32; }

float number_width(Ui& ui, const CriterionRow& row) {
    return row.number.empty() ? 0 : text_width(ui, row.number, base_text) + 8;
}

float name_width(Ui& ui, const CriterionRow& row, float row_width) {
    return row_width - mark_column - number_width(ui, row) - 16 - points_column - word_column;
}

}  // namespace

Color status_colour(const Palette& palette, Status status) {
    switch (status) {
        case Status::met: return palette.met;
        case Status::partly: return palette.part;
        case Status::missed: return palette.miss;
        case Status::broken: break;
    }
    return palette.viol;
}

Color status_tint(const Palette& palette, Status status) {
    switch (status) {
        case Status::met: return palette.met_tint;
        case Status::partly: return palette.part_tint;
        case Status::missed: return palette.miss_tint;
        case Status::broken: break;
    }
    return palette.viol_tint;
}

void status_mark(Ui& ui, Vec centre, float size, Status status) {
    const float radius = size / 2;
    const Color colour = status_colour(ui.colours(), status);
    switch (status) {
        case Status::met:
            ui.canvas().fill_circle(centre, radius, colour);
            draw_check(ui, centre, size, ui.colours().surface);
            break;
        case Status::partly: draw_half_ring(ui, centre, radius, colour); break;
        case Status::missed: ui.canvas().dashed_circle(centre, radius - 0.75F, colour, 1.5F); break;
        case Status::broken: draw_octagon(ui, centre, radius, colour, ui.colours().surface); break;
    }
}

float criterion_row_height(Ui& ui, const CriterionRow& row, float width) {
    const float reason = row.reason.empty() ? 0 : rich_height(ui, row.reason, small_text, reason_width(width));
    return 2 * row_padding + wrapped_height(ui, row.name, base_bold, name_width(ui, row, width)) + reason;
}

ItemState criterion_row(Ui& ui, const Rect& rect, const CriterionRow& row) {
    const Palette& c = ui.colours();
    const ItemState state = list_row(ui, rect, row.name, {.selected = row.selected, .value = row.state_word});
    if (row.status == Status::broken && !row.selected) {
        ui.canvas().fill(rect, c.viol_tint);
    }
    const float line = type_size(base_bold).line;
    const Rect first{rect.x, rect.y + row_padding, rect.w, line};
    status_mark(ui, {rect.x + 23, first.centre().y}, 18, row.status);
    const float left = rect.x + mark_column;
    draw_text(ui, {left, first.y, 30, line}, row.number, base_text, c.text3);
    const float wide = name_width(ui, row, rect.w);
    const float name =
        draw_wrapped(ui, {left + number_width(ui, row), first.y, wide, line}, row.name, base_bold, c.text);
    const float words = rect.right() - 16 - points_column - word_column;
    draw_text(ui, {words, first.y, word_column, line}, row.state_word, small_text, status_colour(c, row.status),
              Align::right);
    const float after =
        draw_text(ui, {rect.x, first.y, rect.w - 16, line}, row.out_of, base_text, c.text3, Align::right);
    draw_text(ui, {rect.x, first.y, rect.w - 16 - after, line}, row.points, base_bold, c.text, Align::right);
    if (!row.reason.empty()) {
        draw_rich(ui, {left, first.y + name, reason_width(rect.w), 0}, row.reason, small_text, c.text2);
    }
    return state;
}

}  // namespace haoping::ui
