#include "ui/linked_text.h"

#include "ui/text.h"

namespace haoping::ui {

namespace {

// The parts of a link on each of its lines; the first is the one that the keys reach.
bool draw_link(Ui& ui, const Rect& rect, const TextLayout& layout, std::string_view label, ByteRange range) {
    bool activated = false;
    bool first = true;
    for (std::size_t line = 0; line < layout.lines.size(); ++line) {
        const LineExtent extent = extent_on_line(layout, line, range);
        if (extent.empty()) {
            continue;
        }
        const Rect place{rect.x + extent.begin, rect.y + static_cast<float>(line) * layout.line_height,
                         extent.end - extent.begin, layout.line_height};
        const ItemState state = ui.item({.label = label, .role = ItemRole::link, .rect = place, .focusable = first});
        if (state.hovered || state.held) {
            ui.canvas().horizontal(place.x, place.bottom() - 3, place.w, ui.colours().accent_text);
        }
        if (state.ring) {
            ui.canvas().stroke(outset(place, 2), ui.colours().focus, 2, ui.metrics().radius_control);
        }
        activated |= state.activated;
        first = false;
    }
    return activated;
}

}  // namespace

TextLayout linked_layout(Ui& ui, const LinkedText& text, TextStyle style, float width) {
    return layout_text(ui.fonts(), ui.breaker(), text.text, style,
                       {.width = width, .line_height = 0, .max_lines = 0, .bold = text.bold, .boxes = {}});
}

LinkedResult draw_linked(Ui& ui, const Rect& rect, const LinkedText& text, TextStyle style, Color colour) {
    const TextLayout layout = linked_layout(ui, text, style, rect.w);
    ui.record(ItemRole::text, text.text, {rect.x, rect.y, rect.w, layout.height()});
    std::vector<Canvas::ColourSpan> spans;
    for (const auto& link : text.links) {
        spans.push_back({link, ui.colours().accent_text});
    }
    ui.canvas().text(layout, rect.min(), colour, spans);
    LinkedResult result{.height = layout.height(), .followed = {}};
    for (std::size_t i = 0; i < text.links.size(); ++i) {
        const auto& link = text.links[i];
        const IdScope scope(ui, text.text);
        if (draw_link(ui, rect, layout, std::string_view(text.text).substr(link.begin, link.end - link.begin), link)) {
            result.followed = i;
        }
    }
    return result;
}

}  // namespace haoping::ui
