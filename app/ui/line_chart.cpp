#include "ui/line_chart.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float scale_column = 34;  // 0, 50, 100 at the left
constexpr float number_room = 34;   // for the last value, at the right
constexpr float edge = 8;

float height_of(const Rect& plot, float value) { return plot.bottom() - plot.h * std::clamp(value, 0.0F, 1.0F); }

void draw_scale(Ui& ui, const Rect& rect, const Rect& plot) {
    const float line = type_size(micro_text).line;
    for (const int percent : {0, 50, 100}) {
        const float y = height_of(plot, static_cast<float>(percent) / 100);
        ui.canvas().horizontal(plot.x, y, plot.w, percent == 0 ? ui.colours().line2 : ui.colours().line);
        draw_text(ui, {rect.x, y - line / 2, scale_column - 8, line}, std::to_string(percent), micro_text,
                  ui.colours().text3, Align::right);
    }
}

void draw_pass(Ui& ui, const Rect& plot, const LineChart& chart) {
    if (!chart.pass) {
        return;
    }
    const float y = height_of(plot, *chart.pass);
    const float line = type_size(micro_text).line;
    ui.canvas().dashed_line({plot.x, y}, {plot.right(), y}, ui.colours().line2, 1.5F);
    draw_text(ui, {plot.x + 4, y - line - 1, plot.w - 8, line}, chart.pass_name, micro_text, ui.colours().text3);
}

void draw_values(Ui& ui, const Rect& plot, std::span<const float> values) {
    if (values.empty()) {
        return;
    }
    const Rect inner = inset(plot, edge, 0);
    const float step = values.size() > 1 ? inner.w / static_cast<float>(values.size() - 1) : 0;
    std::vector<Vec> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        points.push_back({inner.x + step * static_cast<float>(i), height_of(plot, values[i])});
    }
    const Palette& c = ui.colours();
    ui.canvas().polyline(points, c.accent, 2);
    for (const Vec& point : points) {
        ui.canvas().fill_circle(point, 4.5F, c.surface);
        ui.canvas().fill_circle(point, 3, c.accent);
    }
    ui.canvas().fill_circle(points.back(), 4.5F, c.accent);
    const float line = type_size(small_bold).line;
    const std::string number = std::to_string(std::lround(values.back() * 100));
    const float x = points.back().x + 9;
    draw_text(ui, {x, points.back().y - line / 2, number_room, line}, number, small_bold, c.text);
}

}  // namespace

void line_chart(Ui& ui, const Rect& rect, const LineChart& chart) {
    ui.record(ItemRole::image, chart.label, rect);
    const float line = type_size(micro_text).line;
    Rect plot = rect;
    cut_left(plot, scale_column);
    cut_right(plot, number_room);
    cut_top(plot, line / 2);
    Rect names = cut_bottom(plot, line, 6);
    draw_scale(ui, rect, plot);
    draw_pass(ui, plot, chart);
    draw_values(ui, plot, chart.values);
    const float last = draw_text(ui, names, chart.last_name, micro_text, ui.colours().text3, Align::right);
    names.w -= last + 8;
    draw_text(ui, names, chart.first_name, micro_text, ui.colours().text3);
}

}  // namespace haoping::ui
