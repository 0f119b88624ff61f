#include <algorithm>
#include <cmath>

#include "rooms/review/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float effect_row = 26;
constexpr float least_effect_name = 112;
constexpr float trend_room = 62;
constexpr float readable_width = 640;
constexpr float note_height = 34;

void underline(const Pen& pen, const Rect& column, const TextLayout& layout, const Span& span) {
    const ByteRange range{span.begin, span.end};
    for (std::size_t line = 0; line < layout.lines.size(); ++line) {
        const LineExtent extent = extent_on_line(layout, line, range);
        if (!extent.empty()) {
            const float bottom = column.y + static_cast<float>(line + 1) * layout.line_height;
            pen.ui.canvas().fill({column.x + extent.begin, bottom - 3, extent.end - extent.begin, 2},
                                 pen.ui.colours().met);
        }
    }
}

void draw_model_note(const Pen& pen, const Rect& rect, bool has_news) {
    Ui& ui = pen.ui;
    ui.canvas().fill(rect, ui.colours().sunken, ui.metrics().radius_card - 1);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, ui.colours().line);
    Rect text = inset(rect, 16, 0);
    if (has_news) {
        ui.canvas().fill({text.x, text.centre().y - 1, 18, 2}, ui.colours().met);
        cut_left(text, 26);
    }
    draw_text(ui, text,
              has_news ? pen.t.label("what your reply does not say yet")
                       : pen.t.label("Your reply says all of this already."),
              small_text, ui.colours().text2);
}

std::string_view trend_word(const Pen& pen, const EffectLine& line) {
    if (line.same) {
        return pen.t.label("same");
    }
    switch (line.trend) {
        case Trend::better: return pen.t.label("better");
        case Trend::worse: return pen.t.label("worse");
        case Trend::none: break;
    }
    return {};
}

Color trend_colour(const Palette& colours, const EffectLine& line) {
    if (line.same || line.trend == Trend::none) {
        return colours.text3;
    }
    return line.trend == Trend::better ? colours.met : colours.viol;
}

}  // namespace

void draw_model_reply(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Ui& ui = pen.ui;
    Rect inside = inset(rect, 1, 1);
    draw_model_note(pen, cut_bottom(inside, note_height), !view.model_news.empty());
    ScrollArea area(ui, inside, draft.side, "model reply");
    Rect column = inset(area.content(), 16, 12);
    column.w = std::min(column.w, readable_width);
    const TextLayout& layout = ui.layout(view.model_reply, message_text, column.w);
    ui.record(ItemRole::text, view.model_reply, {column.x, column.y, column.w, layout.height()});
    ui.canvas().text(layout, column.min(), ui.colours().text);
    for (const Span& span : view.model_news) {
        underline(pen, column, layout, span);
    }
    column.y += layout.height() + 12;
    column.y += draw_wrapped(ui, column, pen.t.label("One good reply among many. Say it in your own words."),
                             small_text, ui.colours().text3);
    area.finish(column.y + 12);
}

float effect_lines_height(const std::vector<EffectLine>& lines) {
    return effect_row * static_cast<float>(lines.size());
}

void draw_effect_lines(const Pen& pen, const Rect& rect, const std::vector<EffectLine>& lines) {
    Ui& ui = pen.ui;
    Rect column = rect;
    float effect_name = least_effect_name;  // the widest name is whole where the changes have room beside it
    for (const EffectLine& line : lines) {
        effect_name = std::max(effect_name, std::ceil(text_width(ui, line.name, small_text)) + 10);
    }
    effect_name = std::min(effect_name, rect.w * 0.5F);
    for (const EffectLine& line : lines) {
        const Rect row = cut_top(column, effect_row);
        const ItemState state = ui.item(
            {.label = line.name, .role = ItemRole::text, .rect = row, .focusable = false, .value = line.change});
        draw_text(ui, {row.x, row.y, effect_name, row.h}, line.name, small_text, ui.colours().text2);
        draw_text(ui, {row.x + effect_name, row.y, row.w - effect_name - trend_room, row.h}, line.change, small_bold,
                  line.same ? ui.colours().text2 : ui.colours().text);
        draw_text(ui, row, trend_word(pen, line), small_text, trend_colour(ui.colours(), line), Align::right);
        ui.tooltip(state, row, line.meaning);
    }
}

void draw_side(const Pen& pen, const Rect& rect, const DebriefView& view, DebriefDraft& draft) {
    Rect rest = rect;
    const float wanted = 42 + 10 + effect_lines_height(view.effects) + 12;
    const Rect effect = cut_bottom(rest, std::min(wanted, rect.h * 0.5F), pen.ui.metrics().card_gap);
    const Rect model = card(pen.ui, rest, {.title = pen.t.label("One good reply"), .meta = pen.t.label("M hides it")});
    draw_model_reply(pen, model, view, draft);
    const Rect inside = card(pen.ui, effect, {.title = pen.t.label("Effect"), .meta = pen.t.label("of this reply")});
    draw_effect_lines(pen, inset(inside, 16, 8), view.effects);
}

}  // namespace haoping
