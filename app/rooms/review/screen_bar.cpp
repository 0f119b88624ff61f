#include <fmt/format.h>

#include "rooms/review/screen_parts.h"
#include "ui/clipboard.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float strip_height = 44;

// A small button right of which the next one ends; moves `right` to its left edge.
bool button_before(const Pen& pen, float& right, float middle, std::string_view label, const ButtonOptions& options) {
    const float wide = button_width(pen.ui, label, options);
    const float high = button_height(pen.ui, options.size);
    right -= wide;
    const Rect rect{right, middle - high / 2, wide, high};
    right -= 8;
    return button(pen.ui, rect, label, options);
}

}  // namespace

void draw_debrief_bar(const Pen& pen, const Rect& rect, const DebriefView& view) {
    draw_top_bar(pen, rect, pen.t.label("Review"), view.title);
    const FocusRegion region(pen.ui, "bar");
    float x = rect.right() - 16;
    const float middle = rect.centre().y;
    const ButtonOptions print{.kind = ButtonKind::ghost,
                              .size = ButtonSize::small,
                              .icon = Icon::download,
                              .tooltip = pen.t.label("Saves this review as a page to print (Ctrl+P)")};
    if (button_before(pen, x, middle, pen.t.label("Print page"), print)) {
        pen.ask(ExportDebrief{});
    }
    const ButtonOptions again{.kind = ButtonKind::ghost,
                              .size = ButtonSize::small,
                              .icon = Icon::rotate_ccw,
                              .tooltip = pen.t.label("The whole case from the start; this attempt is kept (T)")};
    if (button_before(pen, x, middle, pen.t.label("Try again"), again)) {
        pen.ask(TryAgain{});
    }
    x -= 8;
    const FocusGroup group(pen.ui, "replies");
    for (auto turn = view.turns.rbegin(); turn != view.turns.rend(); ++turn) {
        const std::string label = pen.t("Reply {} · {}", fmt::format("{}", turn->reply + 1), percent(turn->total));
        const ChipOptions options{.kind = turn->reply == view.turn ? ChipKind::accent : ChipKind::outline,
                                  .clickable = true};
        x -= chip_width(pen.ui, label, options);
        if (chip(pen.ui, {x, middle}, label, options).activated) {
            pen.ask(ShowDebrief{turn->reply});
        }
        x -= 8;
    }
}

float draw_report_strip(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Ui& ui = pen.ui;
    if (!view.report_problem.empty()) {
        return notice(ui, {rect.x, rect.y, rect.w, 0}, Tone::danger, view.report_problem);
    }
    if (view.report.empty()) {
        draft.path_copied = false;
        return 0;
    }
    const FocusRegion region(ui, "report");
    const Rect strip{rect.x, rect.y, rect.w, strip_height};
    ui.canvas().fill(strip, ui.colours().accent_tint);
    ui.canvas().icon(Icon::check, {strip.x + 30, strip.centre().y}, 18, ui.colours().accent_text);
    float right = strip.right() - 16;
    const ButtonOptions small{.size = ButtonSize::small, .icon = Icon::copy};
    if (button_before(pen, right, strip.centre().y,
                      draft.path_copied ? pen.t.label("Path copied") : pen.t.label("Copy path"), small)) {
        copy_text(view.report);
        draft.path_copied = true;
    }
    if (view.can_open_folder &&
        button_before(pen, right, strip.centre().y, pen.t.label("Open folder"), {.size = ButtonSize::small})) {
        pen.ask(OpenReports{});
    }
    draw_text(ui, {strip.x + 48, strip.y, right - strip.x - 56, strip.h}, pen.t("Saved as {}", view.report), base_text,
              ui.colours().text);
    return strip_height;
}

}  // namespace haoping
