#include <array>

#include "ui/conversation.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float text_left = 24;
constexpr float step_gap = 8;

float step_height(Ui& ui, float width, const TimelineStep& step) {
    const TextStyle style = step.state == StepState::now ? small_bold : small_text;
    const float label = wrapped_height(ui, step.label, style, width - text_left);
    const float detail = step.detail.empty() ? 0 : wrapped_height(ui, step.detail, micro_text, width - text_left);
    return label + detail + step_gap;
}

void draw_dot(Ui& ui, Vec centre, StepState state) {
    const Palette& c = ui.colours();
    switch (state) {
        case StepState::past:
            ui.canvas().fill_circle(centre, 5, c.surface);
            ui.canvas().circle(centre, 4, c.accent, 2);
            break;
        case StepState::now:
            ui.canvas().fill_circle(centre, 8, c.accent_tint);
            ui.canvas().circle(centre, 6.5F, c.accent, 1.5F);
            ui.canvas().fill_circle(centre, 4.5F, c.accent);
            break;
        case StepState::expected:
            ui.canvas().fill_circle(centre, 5, c.surface);
            ui.canvas().dashed_circle(centre, 4.25F, c.line2, 1.5F, 6);
            break;
    }
}

}  // namespace

float timeline_height(Ui& ui, float width, std::span<const TimelineStep> steps) {
    float height = 0;
    for (const TimelineStep& step : steps) {
        height += step_height(ui, width, step);
    }
    return height;
}

float timeline(Ui& ui, const Rect& rect, std::span<const TimelineStep> steps) {
    const Palette& c = ui.colours();
    const float first_line = type_size(small_text).line;
    const float height = timeline_height(ui, rect.w, steps);
    if (steps.size() > 1) {
        const float to = height - step_height(ui, rect.w, steps.back());
        ui.canvas().line({rect.x + 7, rect.y + first_line / 2}, {rect.x + 7, rect.y + to + first_line / 2}, c.line, 2);
    }
    float y = rect.y;
    for (const TimelineStep& step : steps) {
        const bool expected = step.state == StepState::expected;
        const TextStyle style = step.state == StepState::now ? small_bold : small_text;
        draw_dot(ui, {rect.x + 7, y + first_line / 2}, step.state);
        const Rect text{rect.x + text_left, y, rect.w - text_left, 0};
        const float label = draw_wrapped(ui, text, step.label, style, expected ? c.text3 : c.text);
        if (!step.detail.empty()) {
            draw_wrapped(ui, {text.x, y + label, text.w, 0}, step.detail, micro_text, c.text3);
        }
        y += step_height(ui, rect.w, step);
    }
    return height;
}

}  // namespace haoping::ui
