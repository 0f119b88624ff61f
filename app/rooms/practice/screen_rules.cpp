#include <fmt/format.h>

#include "rooms/practice/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

Icon icon_of(KnowledgeKind kind) {
    switch (kind) {
        case KnowledgeKind::policy: return Icon::book_open;
        case KnowledgeKind::note: return Icon::pencil;
        case KnowledgeKind::unit: return Icon::graduation_cap;
    }
    return Icon::book_open;
}

// Rules are not for pasting, but the sums, dates and times in them are what a reply must state.
void draw_values(const Pen& pen, Rect& column, const KnowledgeCard& card, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    float x = column.x;
    for (const auto& value : card.values) {
        const ChipOptions options{.kind = ChipKind::outline,
                                  .icon = Icon::plus,
                                  .clickable = true,
                                  .small = true,
                                  .tooltip = pen.t.label("Put it into the reply")};
        const float wide = chip_width(ui, value, options);
        if (x > column.x && x + wide > column.right()) {
            x = column.x;
            column.y += 26;
        }
        if (chip(ui, {x, column.y + 11}, value, options).activated) {
            insert_into_reply(pen, draft, value);
        }
        x += wide + 6;
    }
    column.y += card.values.empty() ? 0.0F : 28.0F;
}

void draw_card(const Pen& pen, Rect& column, const KnowledgeCard& card, const FoundCard& found, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const IdScope scope(ui, card.title);
    ui.canvas().icon(icon_of(card.kind), {column.x + 8, column.y + 10}, 16, c.text3);
    const Rect title{column.x + 26, column.y, column.w - 26, 0};
    const bool plain = found.title == card.title;
    column.y += (plain ? draw_wrapped(ui, title, card.title, base_bold, c.text)
                       : draw_rich(ui, title, found.title, base_text, c.accent_text)) +
                4;
    if (!card.text.empty()) {
        column.y += draw_rich(ui, column, found.text, base_text, c.text) + 6;
    }
    draw_values(pen, column, card, draft);
    if (!card.dated.empty()) {
        column.y += draw_wrapped(ui, column, fmt::format("{}\n{}", card.dated, card.source), micro_text, c.text3);
    }
    column.y += 18;
}

}  // namespace

void draw_rules(const Pen& pen, Rect& column, const PracticeView& view, PracticeDraft& draft) {
    Ui& ui = pen.ui;
    const std::string_view label = pen.t.label("Find in rules, notes and units");
    if (draft.to_search) {
        draft.to_search = false;
        ui.focus_on(ui.id_of(label), true);
        draft.desk.search.select_all();
    }
    search_field(ui, {column.x + 1, column.y, column.w - 2, ui.metrics().field}, label, draft.desk.search,
                 {.placeholder = label, .clear = pen.t.label("Clear the search"), .key_cap = "F3"});
    column.y += ui.metrics().field + 14;
    const auto found = search(view.knowledge, draft.desk.search.text());
    for (const auto& card : found) {
        draw_card(pen, column, view.knowledge[card.card], card, draft);
    }
    if (found.empty()) {
        column.y += draw_wrapped(ui, column, pen.t("Nothing here says “{}”. Try one word.", draft.desk.search.text()),
                                 small_text, ui.colours().text3);
    }
}

}  // namespace haoping
