#include "rooms/practice/screen_composer.h"

#include <algorithm>

#include <fmt/format.h>

namespace haoping {

using namespace ui;

namespace {

constexpr float closed_height = 220;

float least_height(const Ui& ui) { return is_low(ui) ? 110.0F : 220.0F; }

std::vector<ByteRange> slot_ranges(const PracticeView& view, std::string_view text) {
    const bool as_viewed = text == view.draft.text;
    std::vector<ByteRange> ranges;
    for (const auto& slot : as_viewed ? view.slots : unfilled_slots(text)) {
        ranges.push_back({slot.span.begin, slot.span.end});
    }
    return ranges;
}

Composer composer_of(const Pen& pen, const PracticeView& view, PracticeDraft& draft) {
    const std::string& text = draft.reply.text();
    return {.pen = pen,
            .view = view,
            .draft = draft,
            .findings = moved_findings(view.findings, view.draft.text, text),
            .slots = slot_ranges(view, text),
            .editor = pen.ui.id_of(pen.t.label("Your reply"))};
}

EditorOptions editor_options(const Pen& pen) {
    return {.label = pen.t.label("Your reply"),
            .placeholder = pen.t.label("Write to the customer …"),
            .frame = false,
            .autofocus = true};
}

std::string left_out_notice(const Composer& composer) {
    const std::size_t count = composer.draft.composer.left_out;
    return count == 0
               ? std::string()
               : composer.pen.t("A reply holds 20,000 characters at most: {} were left out.", fmt::format("{}", count));
}

// Tab goes from slot to slot as long as there is one.
void walk_slots(const Composer& composer) {
    Ui& ui = composer.pen.ui;
    const bool in_text = ui.layer_is_active() && ui.focus().current() == composer.editor;
    if (!in_text || composer.slots.empty()) {
        return;
    }
    const ByteRange here = composer.draft.reply.selection();
    if (ui.keys().take(Key::tab)) {
        const auto next = std::ranges::find_if(composer.slots, [&](const ByteRange& slot) {
            return slot.begin > here.begin || (slot.begin == here.begin && slot != here);
        });
        composer.go_to(next == composer.slots.end() ? composer.slots.front() : *next);
    } else if (ui.keys().take(Key::tab, shift_mod)) {
        const auto behind =
            std::ranges::find_if(composer.slots, [&](const ByteRange& slot) { return slot.begin >= here.begin; });
        composer.go_to(behind == composer.slots.begin() ? composer.slots.back() : *std::prev(behind));
    }
}

void take_keys(const Composer& composer) {
    Ui& ui = composer.pen.ui;
    ComposerDraft& memory = composer.draft.composer;
    if (ui.shortcut(Key::f7)) {
        go_to_slip(composer, Direction::forward);
    }
    if (ui.shortcut(Key::f7, shift_mod)) {
        go_to_slip(composer, Direction::back);
    }
    if (ui.shortcut(Key::k, ctrl_mod)) {
        open_quick_replies(composer);
    }
    if (ui.shortcut(Key::f, ctrl_mod)) {
        open_find(composer);
    }
    walk_slots(composer);
    if (memory.to_text && ui.layer_is_active()) {
        memory.to_text = false;
        ui.focus_on(composer.editor);
    }
}

// As people count them: a Chinese character is one.
std::size_t words_in(std::string_view text) {
    const ReplyLength length = reply_length(text);
    return static_cast<std::size_t>(length.latin_words + length.han_characters);
}

// Returns where the choices of an open slip stand.
Rect edit(const Composer& composer, const Rect& rect, std::span<const ByteRange> found, const Rect& frame) {
    Ui& ui = composer.pen.ui;
    PracticeDraft& draft = composer.draft;
    std::vector<Squiggle> squiggles;
    for (const auto& finding : composer.findings) {
        squiggles.push_back({{finding.span.begin, finding.span.end},
                             finding.kind == FindingKind::spelling ? SquiggleKind::spelling : SquiggleKind::grammar});
    }
    EditorOptions options = editor_options(composer.pen);
    options.squiggles = squiggles;
    options.slots = composer.slots;
    options.found = found;
    if (draft.composer.slip) {
        options.anchor = ByteRange{draft.composer.slip->begin, draft.composer.slip->end};
    }
    const EditorChange change = edit_text(ui, rect, draft.reply, options);
    if (change.text_changed || change.refused_characters > 0) {
        draft.composer.left_out = change.refused_characters;
    }
    if (!change.copied.empty()) {
        draft.composer.copied = change.copied;
    }
    if (change.text_changed) {
        const bool from_elsewhere = change.pasted != draft.composer.copied;
        composer.text_changed(from_elsewhere ? words_in(change.pasted) : 0);
    }
    if (change.right_clicked) {
        const auto hit = std::ranges::find_if(composer.findings, [&](const WritingFinding& finding) {
            return finding.span.begin <= *change.right_clicked && *change.right_clicked < finding.span.end;
        });
        if (hit != composer.findings.end()) {
            composer.go_to({hit->span.begin, hit->span.end});
            draft.composer.slip = hit->span;
            ui.request_frame();
        }
    }
    ui.canvas().stroke(frame, change.focused ? ui.colours().focus : ui.colours().line2, change.focused ? 2.0F : 1.0F,
                       ui.metrics().radius_card);
    return change.anchor;
}

void draw_closed(const Pen& pen, const Rect& rect, const PracticeView& view) {
    const Rect inside = card(pen.ui, rect);
    const ButtonOptions look{.kind = ButtonKind::primary, .key_cap = "Enter", .autofocus = true};
    const std::string_view action = view.last_reply ? pen.t.label("See how it went") : std::string_view();
    const bool pressed = empty_state(pen.ui, inside, Icon::flag, pen.t.label("The case is over"),
                                     pen.t.label("See what worked, and what to try next time."), action, look);
    const bool by_key = view.last_reply && pen.ui.nothing_focused() && pen.ui.shortcut(Key::enter);
    if (pressed || by_key) {
        pen.ask(ShowDebrief{*view.last_reply});
    }
}

// It was sent, and goes out in a moment.
void draw_posted(const Pen& pen, const Rect& rect, const PracticeView& view) {
    Ui& ui = pen.ui;
    constexpr double often = 0.25;
    ui.request_frame_in(often);
    Rect inside = card(ui, rect);
    inside = centred(inside, {inside.w - 48, button_height(ui, ButtonSize::normal)});
    const ButtonOptions now{.icon = Icon::send, .key_cap = "Ctrl+Enter"};
    const ButtonOptions back{.kind = ButtonKind::primary, .icon = Icon::undo, .key_cap = "Ctrl+Z"};
    const std::string_view send = pen.t.label("Send now");
    const std::string_view take_back = pen.t.label("Take it back");
    const bool at_once = button(ui, cut_right(inside, button_width(ui, send, now), 10), send, now);
    const bool undone = button(ui, cut_right(inside, button_width(ui, take_back, back), 16), take_back, back);
    draw_text(ui, inside, pen.t("Your reply goes out in {} s.", fmt::format("{}", view.draft.goes_out_in->count())),
              base_text, ui.colours().text);
    // Not yet in the first second: the keys that sent it may still be held.
    const bool keys = view.draft.goes_out_in < std::chrono::seconds{5} && ui.shortcut(Key::enter, ctrl_mod);
    if (at_once || keys) {
        pen.ask(Send{view.draft.text});
    } else if (undone || ui.shortcut(Key::z, ctrl_mod) || ui.shortcut(Key::escape)) {
        pen.ask(TakeBack{});
    }
}

}  // namespace

void Composer::go_to(ByteRange range) const {
    draft.reply.select(range);
    draft.composer.to_text = true;
    pen.ui.request_frame();
}

float composer_height(const Pen& pen, float width, float most, const PracticeView& view, PracticeDraft& draft) {
    if (view.over || !view.only_looked_at.empty()) {
        return std::min(closed_height, most);
    }
    float height = composer_tool_row(pen.ui) + composer_status_row +
                   text_height(pen.ui, width, draft.reply, editor_options(pen)) +
                   (draft.composer.find.open ? composer_find_row : 0);
    float least = least_height(pen.ui);
    height = std::max(height, least);
    for (const auto& strip : {view.draft.problem, left_out_notice(composer_of(pen, view, draft))}) {
        const float above = strip.empty() ? 0 : notice_height(pen.ui, width, strip) + 6;
        height += above;
        least += is_low(pen.ui) ? above : 0;
    }
    return std::min(height, std::max(most, least));
}

void draw_composer(const Pen& pen, const Rect& area, const PracticeView& view, PracticeDraft& draft) {
    if (view.over) {
        draw_closed(pen, area, view);
        return;
    }
    if (!view.only_looked_at.empty()) {
        empty_state(pen.ui, card(pen.ui, area), Icon::lock, pen.t.label("Only to look at"), view.only_looked_at, {});
        return;
    }
    if (view.draft.goes_out_in) {
        draw_posted(pen, area, view);
        return;
    }
    Ui& ui = pen.ui;
    take_keys(composer_of(pen, view, draft));
    const Composer composer = composer_of(pen, view, draft);
    Rect rect = area;
    if (!view.draft.problem.empty()) {
        notice(ui, cut_top(rect, notice_height(ui, rect.w, view.draft.problem), 6), Tone::danger, view.draft.problem);
    }
    if (const std::string text = left_out_notice(composer); !text.empty()) {
        notice(ui, cut_top(rect, notice_height(ui, rect.w, text), 6), Tone::warning, text);
    }
    ui.canvas().fill(rect, ui.colours().surface, ui.metrics().radius_card);
    Rect rest = rect;
    const Rect tools = cut_top(rest, composer_tool_row(ui));
    const Rect status = cut_bottom(rest, composer_status_row);
    const Rect find = draft.composer.find.open ? cut_top(rest, composer_find_row) : Rect{};
    const auto found = found_in_reply(composer);
    const Rect slip = edit(composer, rest, found, rect);
    if (!tools.empty()) {
        draw_composer_tools(composer, tools);
    }
    if (draft.composer.find.open) {
        draw_find_row(composer, find, found);
    }
    draw_composer_status(composer, status);
    draw_quick_replies(composer, tools);
    draw_slip(composer, slip);
}

}  // namespace haoping
