#include "ui/text.h"

#include <algorithm>

namespace haoping::ui {
namespace {

float aligned(const Rect& rect, float width, Align align) {
    if (align == Align::left) {
        return rect.x;
    }
    return align == Align::right ? rect.right() - width : rect.x + (rect.w - width) / 2;
}

float draw_line(Ui& ui, const Rect& rect, std::string_view text, TextStyle style, Color colour, Align align) {
    // A hair more room, so that a rectangle cut to the measured width never shortens its own text.
    const TextLayout& line = ui.layout(text, style, rect.w + 0.5F, 1);
    ui.canvas().text(line, {aligned(rect, line.width, align), rect.y + (rect.h - line.line_height) / 2}, colour);
    return line.width;
}

TextLayout rich_layout(Ui& ui, const RichText& rich, TextStyle style, float width) {
    return layout_text(ui.fonts(), ui.breaker(), rich.text, style,
                       {.width = width, .line_height = 0, .max_lines = 0, .bold = rich.bold, .boxes = {}});
}

}  // namespace

float text_width(Ui& ui, std::string_view text, TextStyle style) { return ui.layout(text, style).width; }

float wrapped_height(Ui& ui, std::string_view text, TextStyle style, float width, std::size_t max_lines) {
    return ui.layout(text, style, width, max_lines).height();
}

float draw_text(Ui& ui, const Rect& rect, std::string_view text, TextStyle style, Color colour, Align align) {
    ui.record(ItemRole::text, text, rect);
    return draw_line(ui, rect, text, style, colour, align);
}

float draw_heading(Ui& ui, const Rect& rect, std::string_view text, TextStyle style) {
    ui.record(ItemRole::heading, text, rect);
    return draw_line(ui, rect, text, style, ui.colours().text, Align::left);
}

float draw_wrapped(Ui& ui, const Rect& rect, std::string_view text, TextStyle style, Color colour,
                   std::size_t max_lines) {
    const TextLayout& layout = ui.layout(text, style, rect.w, max_lines);
    ui.record(ItemRole::text, text, {rect.x, rect.y, rect.w, layout.height()});
    ui.canvas().text(layout, rect.min(), colour);
    return layout.height();
}

RichText parse_rich(std::string_view marked) {
    RichText rich;
    while (!marked.empty()) {
        const std::size_t open = marked.find("**");
        const std::size_t close = open == std::string_view::npos ? open : marked.find("**", open + 2);
        if (close == std::string_view::npos) {
            break;
        }
        rich.text += marked.substr(0, open);
        const std::size_t begin = rich.text.size();
        rich.text += marked.substr(open + 2, close - open - 2);
        rich.bold.push_back({begin, rich.text.size()});
        marked.remove_prefix(close + 2);
    }
    rich.text += marked;
    return rich;
}

float rich_height(Ui& ui, std::string_view marked, TextStyle style, float width) {
    return rich_layout(ui, parse_rich(marked), style, width).height();
}

float draw_rich(Ui& ui, const Rect& rect, std::string_view marked, TextStyle style, Color colour) {
    const RichText rich = parse_rich(marked);
    const TextLayout layout = rich_layout(ui, rich, style, rect.w);
    ui.record(ItemRole::text, rich.text, {rect.x, rect.y, rect.w, layout.height()});
    ui.canvas().text(layout, rect.min(), colour);
    return layout.height();
}

bool text_link(Ui& ui, const Rect& rect, std::string_view text, TextStyle style) {
    const TextLayout& layout = ui.layout(text, style, rect.w);
    const Rect target{rect.x, rect.y, layout.width, layout.height()};
    const ItemState state = ui.item({.label = text, .role = ItemRole::link, .rect = target});
    ui.canvas().text(layout, {rect.x, rect.y}, ui.colours().accent_text);
    if (state.hovered) {
        ui.canvas().horizontal(target.x, target.bottom(), target.w, ui.colours().accent_text);
    }
    if (state.ring) {
        ui.canvas().stroke(outset(target, 3), ui.colours().focus, 2, ui.metrics().radius_control);
    }
    return state.activated;
}

}  // namespace haoping::ui
