// The line below an explanation where one says that a mark is wrong.
#include <utility>

#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr std::size_t longest_reason = 200;  // characters
constexpr float gap = 8;

bool is_open(const DebriefDraft& draft, const haoping::CriterionRow& row) { return draft.disagrees_with == row.id; }

void open(const Pen& pen, DebriefDraft& draft, const haoping::CriterionRow& row) {
    draft.disagrees_with = row.id;
    draft.reason.set_text(row.questioned);
    pen.ui.focus_on(pen.ui.id_of(pen.t.label("Why do you see it otherwise?")));
    pen.ui.request_frame();
}

void draw_field(const Pen& pen, Rect line, const DebriefView& view, const haoping::CriterionRow& row,
                DebriefDraft& draft) {
    Ui& ui = pen.ui;
    const std::string_view keep = pen.t.label("Keep for the teacher");
    const std::string_view cancel = pen.t.label("Not now");
    const float high = button_height(ui, ButtonSize::normal);
    const auto place = [&](std::string_view label) {
        Rect right = cut_right(line, button_width(ui, label), gap);
        right.h = high;
        return right;
    };
    const bool left = button(ui, place(cancel), cancel) || ui.keys().take(Key::escape);
    const bool kept = button(ui, place(keep), keep);
    const std::string_view label = pen.t.label("Why do you see it otherwise?");
    const EditorChange change =
        text_field(ui, line, label, draft.reason, {.placeholder = label, .max_characters = longest_reason});
    if (kept || change.submitted) {
        pen.ask(Disagree{view.attempt, view.turn, row.id, draft.reason.text()});
    }
    if (kept || change.submitted || left) {
        draft.disagrees_with.clear();
        ui.request_frame();
    }
}

}  // namespace

float disagreement_height(const Pen& pen, const haoping::CriterionRow& row, const DebriefDraft& draft) {
    return gap + (is_open(draft, row) ? pen.ui.metrics().field : button_height(pen.ui, ButtonSize::small));
}

void draw_disagreement(const Pen& pen, const Rect& rect, const DebriefView& view, const haoping::CriterionRow& row,
                       DebriefDraft& draft) {
    Ui& ui = pen.ui;
    Rect rest = rect;
    if (is_open(draft, row)) {
        draw_field(pen, cut_top(rest, ui.metrics().field), view, row, draft);
        return;
    }
    const std::string_view label =
        row.questioned.empty() ? pen.t.label("I disagree") : pen.t.label("Change what you wrote");
    const ButtonOptions small{.kind = ButtonKind::ghost, .size = ButtonSize::small, .key_cap = "D"};
    if (button(ui, button_rect(ui, rest.min(), label, small), label, small) ||
        std::exchange(draft.wants_reason, false)) {
        open(pen, draft, row);
    }
}

}  // namespace haoping
