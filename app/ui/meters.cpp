#include "ui/meters.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/text.h"

namespace haoping::ui {

void progress_bar(Ui& ui, const Rect& rect, float fraction, std::string_view label) {
    const float part = std::clamp(fraction, 0.0F, 1.0F);
    ui.record(ItemRole::status, label, rect, std::to_string(static_cast<int>(std::lround(part * 100))) + " %");
    const Rect track = centred(rect, {rect.w, 6});
    const float shown = ui.animate(ui.id_of(label), part);
    ui.canvas().fill(track, ui.colours().line, 3);
    if (shown > 0) {
        ui.canvas().fill({track.x, track.y, std::max(6.0F, track.w * shown), track.h}, ui.colours().accent, 3);
    }
}

void score_dial(Ui& ui, Vec centre, const ScoreDial& dial) {
    constexpr float start = pi * 0.75F;
    constexpr float sweep = pi * 1.5F;
    constexpr float radius = score_dial_size / 2 - 4;
    const Palette& c = ui.colours();
    const std::string number = dial.score ? std::to_string(*dial.score) : "–";
    const Rect box{centre.x - score_dial_size / 2, centre.y - score_dial_size / 2, score_dial_size, score_dial_size};
    ui.record(ItemRole::status, number, box, dial.caption);

    ui.canvas().arc(centre, radius, start, start + sweep, c.line, 8);
    const float target = static_cast<float>(std::clamp(dial.score.value_or(0), 0, 100)) / 100;
    const float shown = ui.animate(ui.id_of("score dial"), target);
    if (shown > 0) {
        ui.canvas().arc(centre, radius, start, start + sweep * shown, c.accent, 8);
    }
    if (dial.pass_mark) {
        const float angle = start + sweep * static_cast<float>(*dial.pass_mark) / 100;
        const Vec way{std::cos(angle), std::sin(angle)};
        ui.canvas().line(centre + Vec{way.x * (radius - 7), way.y * (radius - 7)},
                         centre + Vec{way.x * (radius + 7), way.y * (radius + 7)}, c.text, 2);
    }
    const TextLayout& text = ui.layout(number, display_text);
    ui.canvas().text(text, {centre.x - text.width / 2, centre.y - text.line_height / 2}, c.text);
    const TextLayout& caption = ui.layout(dial.caption, micro_text);
    ui.canvas().text(caption, {centre.x - caption.width / 2, centre.y + 30}, c.text3);
}

void timer_ring(Ui& ui, Vec centre, float fraction, std::string_view text, bool low) {
    constexpr float radius = 21;
    const Palette& c = ui.colours();
    const float part = std::clamp(fraction, 0.0F, 1.0F);
    ui.record(ItemRole::status, text, {centre.x - 23, centre.y - 23, 46, 46});
    ui.canvas().circle(centre, radius, c.line, 4);
    if (part > 0) {
        ui.canvas().arc(centre, radius, -pi / 2, -pi / 2 + 2 * pi * part, low ? c.viol : c.accent, 4);
    }
    const TextLayout& line = ui.layout(text, micro_bold);
    ui.canvas().text(line, {centre.x - line.width / 2, centre.y - line.line_height / 2}, c.text);
}

void sparkline(Ui& ui, const Rect& rect, std::span<const float> values) {
    if (values.empty()) {
        return;
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const float range = std::max(1e-6F, *high - *low);
    const float step = values.size() > 1 ? rect.w / static_cast<float>(values.size() - 1) : 0;
    std::vector<Vec> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        points.push_back({rect.x + step * static_cast<float>(i), rect.bottom() - rect.h * (values[i] - *low) / range});
    }
    ui.canvas().polyline(points, ui.colours().accent, 1.5F);
    ui.canvas().fill_circle(points.back(), 3, ui.colours().accent);
}

}  // namespace haoping::ui
