// Quick replies: found by a few letters, seen before they are inserted.
#include <algorithm>

#include "rooms/practice/screen_composer.h"
#include "ui/floating_panel.h"
#include "views/fuzzy.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float least_panel_width = 660;
constexpr float list_width = 250;
constexpr float panel_height = 330;
constexpr float row_height = 34;
constexpr float padding = 10;

std::vector<FuzzyHit> hits_of(const Composer& composer) {
    std::vector<FuzzyEntry> entries;
    for (const auto& quick : composer.view.quick_replies) {
        entries.push_back({quick.title, quick.text});
    }
    return fuzzy_search(composer.draft.composer.quick.wanted.text(), entries);
}

void close(const Composer& composer) {
    composer.draft.composer.quick.open = false;
    composer.draft.composer.to_text = true;
    composer.pen.ui.request_frame();
}

// The letters that were typed, in the colour of links.
void draw_title(const Composer& composer, const Rect& place, std::string_view title, const FuzzyHit& hit) {
    Ui& ui = composer.pen.ui;
    std::vector<Canvas::ColourSpan> letters;
    for (const auto& letter : hit.letters) {
        letters.push_back({{letter.begin, letter.end}, ui.colours().accent_text});
    }
    const TextLayout& text = ui.layout(title, base_text, place.w - 20, 1);
    ui.canvas().text(text, {place.x + 10, place.centre().y - text.line_height / 2}, ui.colours().text, letters);
}

void keep_in_sight(ScrollState& list, std::size_t selected, float visible) {
    const float top = static_cast<float>(selected) * row_height;
    list.offset = std::clamp(list.offset, std::max(0.0F, top + row_height - visible), std::max(0.0F, top));
}

// Returns the row that was pressed. The focus stays with the search line: ↑ and ↓ move the selection from there.
std::optional<std::size_t> draw_list(const Composer& composer, const Rect& rect, const std::vector<FuzzyHit>& hits) {
    Ui& ui = composer.pen.ui;
    QuickReplyDraft& quick = composer.draft.composer.quick;
    std::optional<std::size_t> pressed;
    ScrollArea area(ui, rect, quick.list, "found");
    Rect rows = area.content();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const Rect place = cut_top(rows, row_height);
        const std::string& title = composer.view.quick_replies[hits[i].entry].title;
        const ItemState state = ui.item({.label = title,
                                         .role = ItemRole::row,
                                         .rect = place,
                                         .focusable = false,
                                         .selected = i == quick.selected});
        if (i == quick.selected || state.hovered) {
            ui.canvas().fill(place, i == quick.selected ? ui.colours().accent_tint : ui.colours().sunken,
                             ui.metrics().radius_control);
        }
        draw_title(composer, place, title, hits[i]);
        if (state.activated) {
            pressed = hits[i].entry;
        }
    }
    area.finish(rows.y);
    return pressed;
}

void draw_preview(const Composer& composer, const Rect& rect, const std::string& text) {
    Ui& ui = composer.pen.ui;
    std::vector<Canvas::ColourSpan> slots;
    for (const auto& slot : unfilled_slots(text)) {
        slots.push_back({{slot.span.begin, slot.span.end}, ui.colours().part});
    }
    ui.canvas().push_clip(rect);
    const TextLayout& layout = ui.layout(text, base_text, rect.w);
    ui.canvas().text(layout, rect.min(), ui.colours().text2, slots);
    ui.record(ItemRole::text, text, rect);
    ui.canvas().pop_clip();
}

// ↑ and ↓, round at both ends.
void move_selection(const Composer& composer, std::size_t count, float visible) {
    Ui& ui = composer.pen.ui;
    QuickReplyDraft& quick = composer.draft.composer.quick;
    quick.selected = std::min(quick.selected, count == 0 ? 0 : count - 1);
    if (!ui.layer_is_active() || count == 0) {
        return;
    }
    const bool down = ui.keys().take(Key::down);
    if (down || ui.keys().take(Key::up)) {
        quick.selected = (quick.selected + (down ? 1 : count - 1)) % count;
        keep_in_sight(quick.list, quick.selected, visible);
        ui.request_frame();
    }
}

}  // namespace

void open_quick_replies(const Composer& composer) {
    QuickReplyDraft& quick = composer.draft.composer.quick;
    quick = QuickReplyDraft{};
    quick.open = true;
    composer.pen.ui.request_frame();
}

// In place of the selection, as one step to undo. The first slot that the case could not fill is selected.
void insert_quick_reply(const Composer& composer, const QuickReplyRow& quick) {
    TextEditor& reply = composer.draft.reply;
    const std::size_t from = reply.selection().begin;
    reply.insert(quick.text);
    composer.text_changed();
    close(composer);
    for (const auto& slot : unfilled_slots(reply.text())) {
        if (slot.span.begin >= from && slot.span.end <= reply.caret()) {
            reply.select({slot.span.begin, slot.span.end});
            return;
        }
    }
}

void draw_quick_replies(const Composer& composer, const Rect& anchor) {
    QuickReplyDraft& quick = composer.draft.composer.quick;
    if (!quick.open) {
        return;
    }
    const Pen& pen = composer.pen;
    Ui& ui = pen.ui;
    const FloatingPanel popup(ui, anchor, pen.t.label("Quick replies"),
                              {std::min(std::max(anchor.w, least_panel_width), ui.window().w - 16), panel_height});
    Rect rest = inset(popup.body(), padding);
    const Rect field = cut_top(rest, ui.metrics().field, padding);
    move_selection(composer, hits_of(composer).size(), rest.h);
    const EditorChange typed =
        text_field(ui, field, pen.t.label("Find a quick reply"), quick.wanted,
                   {.placeholder = pen.t.label("Type a few letters of a title or of its text"), .autofocus = true});
    if (typed.text_changed) {
        quick.selected = 0;
        quick.list = {};
    }
    const auto hits = hits_of(composer);
    const Rect list = cut_left(rest, list_width, 2 * padding);
    ui.canvas().vertical(rest.x - padding, rest.y, rest.h, ui.colours().line);
    auto picked = draw_list(composer, list, hits);
    if (hits.empty()) {
        draw_wrapped(ui, rest, pen.t.label("No quick reply has these letters."), base_text, ui.colours().text3);
    } else {
        const std::size_t entry = hits[std::min(quick.selected, hits.size() - 1)].entry;
        draw_preview(composer, rest, composer.view.quick_replies[entry].text);
        picked = typed.submitted ? std::optional(entry) : picked;
    }
    if (picked) {
        insert_quick_reply(composer, composer.view.quick_replies[*picked]);
    } else if (popup.dismissed()) {
        close(composer);
    }
}

}  // namespace haoping
