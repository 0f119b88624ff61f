#include <array>

#include <fmt/format.h>

#include "rooms/lab/screen_parts.h"
#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float footer_height = 44;

std::vector<EvidenceSpan> spans_of(const LabView& view) {
    std::vector<EvidenceSpan> spans;
    for (const auto& criterion : view.live.criteria)
        for (const auto span : criterion.evidence)
            spans.push_back({.range = {span.begin, span.end},
                             .status = status_of(criterion.state),
                             .badge = criterion.number,
                             .active = view.open && criterion.number == view.criteria[view.open->index].number});
    for (const auto& gate : view.live.gates)
        for (const auto span : gate.evidence)
            spans.push_back(
                {.range = {span.begin, span.end}, .status = Status::broken, .badge = gate.number, .rule = true});
    return spans;
}

void choose_pressed(const Pen& pen, const LabView& view, const EvidenceSpan& span) {
    for (std::size_t at = 0; at < view.criteria.size(); ++at)
        if (view.criteria[at].number == span.badge) ask_lab(pen, ChooseCriterion{at});
}

void draw_words(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    ScrollArea area(pen.ui, rect, draft.marked, "marked reply");
    const Rect column = inset(area.content(), 16, 8);
    const auto spans = spans_of(view);
    const EvidenceResult result = evidence_text(
        pen.ui, column, {.text = view.live.text, .spans = spans, .slots = {}, .label = pen.t.label("Marked reply")});
    if (result.pressed_span) choose_pressed(pen, view, spans[*result.pressed_span]);
    area.finish(column.y + result.height + 8);
}

void draw_writing(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    if (draft.live.text() != view.live.text) draft.live.set_text(view.live.text);
    const EditorOptions options{.label = pen.t.label("Live reply"),
                                .placeholder = pen.t.label("Write or paste a reply. It is marked at once."),
                                .frame = false};
    const EditorChange change = edit_text(pen.ui, rect, draft.live, options);
    draft.live_focused = change.focused;
    if (change.text_changed) ask_lab(pen, EditLiveReply{draft.live.text()});
}

void draw_states(const Pen& pen, Rect line, const LabView& view) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    if (!view.live.marked) {
        draw_text(ui, line, view.live.text.empty() ? std::string_view() : pen.t.label("Marking"), small_text, c.text3);
        return;
    }
    const float total = text_width(ui, view.live.total, title_text);
    draw_text(ui, line, view.live.total, title_text, c.text, Align::right);
    cut_right(line, total + 8);
    const std::string_view word =
        view.live.unscorable.empty() ? pen.t.label("computed") : std::string_view(view.live.unscorable);
    const float wide = text_width(ui, word, small_text);
    draw_text(ui, line, word, small_text, view.live.unscorable.empty() ? c.text2 : c.part, Align::right);
    cut_right(line, wide + 14);
    const auto one = [&](const LiveCriterion& each) {
        if (line.w < 44) return;
        const float used = draw_text(ui, line, each.number, small_text, c.text2);
        status_mark(ui, {line.x + used + 11, line.centre().y}, 14, status_of(each.state));
        cut_left(line, used + 28);
    };
    for (const auto& each : view.live.criteria) one(each);
    for (const auto& each : view.live.gates) one(each);
}

// Turns the selected words into a phrase of the open criterion.
void draw_selection_button(const Pen& pen, const Rect& head, const LabView& view, LabDraft& draft) {
    std::string words = draft.live.selected_text();
    std::ranges::replace(words, '\n', ' ');
    if (draft.shows_words || words.empty() || !view.open || !view.writable) return;
    const std::string label = pen.t("Add to criterion {}", view.criteria[view.open->index].number);
    const ButtonOptions options{.size = ButtonSize::small, .icon = Icon::plus};
    const float wide = button_width(pen.ui, label, options);
    const Rect place{head.right() - 242 - wide, head.y, wide, head.h};
    if (button(pen.ui, centred(place, {wide, button_height(pen.ui, ButtonSize::small)}), label, options))
        ask_lab(pen, AddPhrase{view.open->index, words});
}

}  // namespace

void draw_lab_live(const Pen& pen, const Rect& rect, const LabView& view, LabDraft& draft) {
    Ui& ui = pen.ui;
    Rect rest = card(ui, rect);
    Rect head = inset(cut_top(rest, 42), 14, 0);
    ui.canvas().horizontal(rect.x + 1, rest.y - 1, rect.w - 2, ui.colours().line);
    const float name = draw_heading(
        ui, head, view.live.sample.empty() ? pen.t.label("Live reply") : std::string_view(view.live.sample));
    const std::array labels{pen.t.label("Write"), pen.t.label("Marked words")};
    const Rect switcher = centred(Rect{head.right() - 230, head.y, 230, head.h}, {230, 28});
    if (const auto chosen =
            segmented(ui, switcher, pen.t.label("How the reply is shown"), labels, draft.shows_words ? 1 : 0))
        draft.shows_words = *chosen == 1;
    draw_text(ui, {head.x + name + 12, head.y, head.w - name - 260, head.h},
              draft.shows_words || !draft.live.selected_text().empty()
                  ? std::string_view()
                  : pen.t.label("select words to make a phrase of them"),
              small_text, ui.colours().text3);
    draw_selection_button(pen, head, view, draft);
    const Rect footer = cut_bottom(rest, footer_height);
    ui.canvas().fill(inset(footer, 1, 1), ui.colours().bg, 9);
    ui.canvas().horizontal(rect.x + 1, footer.y, rect.w - 2, ui.colours().line);
    draw_states(pen, inset(footer, 14, 0), view);
    draft.live_focused = false;
    if (draft.shows_words)
        draw_words(pen, inset(rest, 1, 0), view, draft);
    else
        draw_writing(pen, inset(rest, 1, 0), view, draft);
}

}  // namespace haoping
