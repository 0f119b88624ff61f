#include "ui/conversation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>

#include "ui/text.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

constexpr float bubble_pad_x = 13;
constexpr float bubble_pad_y = 9;
constexpr float avatar_column = 38;
constexpr float widest_bubble = 0.76F;  // of the column
constexpr float widest_text = 640;      // about 85 Latin letters

float bubble_text_width(float column_width) {
    return std::min(widest_text, column_width * widest_bubble - 2 * bubble_pad_x);
}

// Which of the fixed pairs: FNV-1a over the key.
AvatarColours avatar_colours(const Palette& c, std::string_view key) {
    std::uint32_t hash = 0x811c9dc5U;
    for (const char letter : key) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x01000193U;
    }
    return c.avatars[(hash ^ (hash >> 16U)) % std::size(c.avatars)];
}

}  // namespace

void avatar(Ui& ui, Vec centre, float diameter, std::string_view name, std::string_view key) {
    const AvatarColours look = avatar_colours(ui.colours(), key);
    ui.canvas().fill_circle(centre, diameter / 2, look.tint);
    const TextLayout& text = ui.layout(initials_of(name), diameter < 30   ? micro_bold
                                                          : diameter > 44 ? title_text
                                                                          : base_bold);
    ui.canvas().text(text, {centre.x - text.width / 2, centre.y - text.line_height / 2}, look.text);
}

float bubble_height(Ui& ui, float column_width, const MessageBubble& message) {
    const float text = wrapped_height(ui, message.text, message_text, bubble_text_width(column_width));
    return text + 2 * bubble_pad_y + (message.meta.empty() ? 0 : type_size(micro_text).line + 2);
}

float message_bubble(Ui& ui, const Rect& column, const MessageBubble& message) {
    const Palette& c = ui.colours();
    const TextLayout& text = ui.layout(message.text, message_text, bubble_text_width(column.w));
    const float meta = text_width(ui, message.meta, micro_text);
    const float width = std::ceil(std::max(text.width, meta)) + 2 * bubble_pad_x;
    const float height = bubble_height(ui, column.w, message);
    const bool yours = message.side == Side::you;
    const Rect box{yours ? column.right() - width : column.x + avatar_column, column.y, width, height};
    ui.record(ItemRole::text, message.text, box, message.meta);
    if (!ui.canvas().visible(box)) {
        return height;
    }
    ui.canvas().fill(box, yours ? c.you_bubble : c.customer_bubble, ui.metrics().radius_card);
    if (!yours) {
        ui.canvas().stroke(box, c.line, 1, ui.metrics().radius_card);
        if (message.last_of_run) {
            avatar(ui, {column.x + 14, box.bottom() - 14}, 28, message.sender, message.sender);
        }
    }
    ui.canvas().text(text, {box.x + bubble_pad_x, box.y + bubble_pad_y}, c.text);
    if (!message.meta.empty()) {
        const TextLayout& line = ui.layout(message.meta, micro_text);
        const float x = yours ? box.right() - bubble_pad_x - meta : box.x + bubble_pad_x;
        ui.canvas().text(line, {x, box.bottom() - bubble_pad_y - line.line_height + 2}, c.text3);
    }
    return height;
}

float event_line_height(Ui& ui, float column_width, std::string_view text) {
    return wrapped_height(ui, text, small_text, column_width - 80) + 8;
}

float event_line(Ui& ui, const Rect& column, Icon icon, std::string_view text) {
    const TextLayout& layout = ui.layout(text, small_text, column.w - 80);
    const float left = column.x + (column.w - layout.width - 22) / 2;
    ui.record(ItemRole::text, text, {left, column.y, layout.width + 22, layout.height() + 8});
    ui.canvas().icon(icon, {left + 7, column.y + 4 + layout.line_height / 2}, 14, ui.colours().text2);
    ui.canvas().text(layout, {left + 22, column.y + 4}, ui.colours().text2);
    return layout.height() + 8;
}

Icon mood_icon(int step) {
    constexpr std::array<Icon, mood_steps> icons{Icon::angry, Icon::frown, Icon::meh, Icon::smile, Icon::laugh};
    return icons[static_cast<std::size_t>(std::clamp(step, 0, mood_steps - 1))];
}

Color mood_colour(const Palette& palette, int step) {
    return step <= 0 ? palette.viol : step == 1 ? palette.part : step == 2 ? palette.text2 : palette.met;
}

void mood_face(Ui& ui, Vec centre, float size, int step) {
    ui.canvas().icon(mood_icon(step), centre, size, mood_colour(ui.colours(), step));
}

void mood_bar(Ui& ui, const Rect& rect, int step) {
    constexpr float gap = 3;
    const float width = (rect.w - gap * (mood_steps - 1)) / mood_steps;
    for (int i = 0; i < mood_steps; ++i) {
        const Rect cell{rect.x + static_cast<float>(i) * (width + gap), rect.y, width, rect.h};
        ui.canvas().fill(cell, i <= step ? mood_colour(ui.colours(), step) : ui.colours().line, rect.h / 2);
    }
}

}  // namespace haoping::ui
