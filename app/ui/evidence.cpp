#include "ui/evidence.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float badge_size = 17;
constexpr float badge_room = badge_size + 6;
constexpr float slot_padding = 6;
constexpr float slot_mark = 12;

struct PlacedBox {
    InlineBox box;
    bool is_slot = false;
    std::size_t index = 0;  // of the span or slot
};

float badge_width(Ui& ui, const EvidenceSpan& span) {
    return std::max(badge_size, text_width(ui, span.badge, micro_bold) + 7);
}

// More than these would push the sentences apart: then each is its number, and its words are in a tooltip.
constexpr std::size_t most_worded_slots = 2;

bool has_words(const EvidenceText& evidence) { return evidence.slots.size() <= most_worded_slots; }

float slot_width(Ui& ui, const MissingSlot& slot, bool worded) {
    return slot_mark + 6 + (worded ? text_width(ui, slot.text, small_text) + 6 : 0) +
           text_width(ui, slot.badge, small_bold) + 2 * slot_padding;
}

// The text as set, with room for badges behind their spans and for slots.
struct Setting {
    std::vector<PlacedBox> boxes;
    TextLayout layout;
};

Setting set_evidence(Ui& ui, float width, const EvidenceText& evidence) {
    Setting setting;
    for (std::size_t i = 0; i < evidence.spans.size(); ++i) {
        const EvidenceSpan& span = evidence.spans[i];
        setting.boxes.push_back({{span.range.end, badge_width(ui, span) + badge_room - badge_size, true}, false, i});
    }
    for (std::size_t i = 0; i < evidence.slots.size(); ++i) {
        setting.boxes.push_back(
            {{evidence.slots[i].at, std::min(width, slot_width(ui, evidence.slots[i], has_words(evidence)) + 8), false},
             true,
             i});
    }
    std::stable_sort(setting.boxes.begin(), setting.boxes.end(),
                     [](const PlacedBox& a, const PlacedBox& b) { return a.box.at < b.box.at; });
    std::vector<InlineBox> inline_boxes;
    for (const PlacedBox& placed : setting.boxes) {
        inline_boxes.push_back(placed.box);
    }
    setting.layout =
        layout_text(ui.fonts(), ui.breaker(), evidence.text, composer_text,
                    {.width = width, .line_height = evidence_line, .max_lines = 0, .bold = {}, .boxes = inline_boxes});
    return setting;
}

class EvidencePainter {
public:
    EvidencePainter(Ui& ui, const Rect& rect, const EvidenceText& evidence)
        : m_ui(ui), m_rect(rect), m_evidence(evidence), m_setting(set_evidence(ui, rect.w, evidence)) {}

    EvidenceResult run() {
        const Rect area{m_rect.x, m_rect.y, m_rect.w, m_setting.layout.height()};
        m_result.height = area.h;
        const ItemState words = m_ui.item({.label = m_evidence.label,
                                           .role = ItemRole::text,
                                           .rect = area,
                                           .focusable = false,
                                           .value = m_evidence.text});
        for (const Status status : {Status::met, Status::partly, Status::broken}) {
            draw_fills(status);  // the worse state covers the better one
        }
        draw_underlines();
        m_ui.canvas().text(m_setting.layout, m_rect.min(), m_ui.colours().text);
        const FocusGroup group(m_ui, m_evidence.label);
        draw_boxes();
        if (words.hovered) {
            m_result.hovered_span = span_under_pointer();
        }
        if (words.activated && !m_result.pressed_span && !m_result.pressed_slot) {
            m_result.pressed_span = span_under_pointer();
            m_result.pressed_plain = !m_result.pressed_span;
        }
        return m_result;
    }

private:
    float baseline_of(std::size_t line) const {
        return m_rect.y + static_cast<float>(line) * evidence_line + FontAtlas::baseline(composer_text, evidence_line);
    }

    template <class Draw>
    void on_each_line(const ByteRange& range, Draw&& draw) {
        if (range.begin >= range.end) {
            return;
        }
        const TextLayout& layout = m_setting.layout;
        const std::size_t last = caret_at(layout, range.end - 1).line;
        for (std::size_t line = caret_at(layout, range.begin).line; line <= last; ++line) {
            const LineExtent extent = extent_on_line(layout, line, range);
            if (!extent.empty()) {
                const float base = baseline_of(line);
                draw(Rect{m_rect.x + extent.begin - 1, base - 15, extent.end - extent.begin + 2, 20});
            }
        }
    }

    void draw_fills(Status status) {
        for (const EvidenceSpan& span : m_evidence.spans) {
            if (span.status == status) {
                on_each_line(span.range,
                             [&](const Rect& box) { m_ui.canvas().fill(box, status_tint(m_ui.colours(), status), 3); });
            }
        }
    }

    int overlaps_before(std::size_t index) const {
        int count = 0;
        for (std::size_t i = 0; i < index; ++i) {
            const ByteRange& a = m_evidence.spans[i].range;
            const ByteRange& b = m_evidence.spans[index].range;
            count += a.begin < b.end && b.begin < a.end ? 1 : 0;
        }
        return std::min(count, 1);
    }

    void draw_underlines() {
        for (std::size_t i = 0; i < m_evidence.spans.size(); ++i) {
            const EvidenceSpan& span = m_evidence.spans[i];
            const float lower = static_cast<float>(overlaps_before(i)) * 3;
            on_each_line(span.range, [&](const Rect& box) { underline(box, lower, span.status); });
            if (span.active) {
                on_each_line(span.range, [&](const Rect& box) {
                    m_ui.canvas().stroke(outset(box, 2), m_ui.colours().focus, 2, 4);
                });
            }
        }
    }

    void underline(const Rect& box, float lower, Status status) {
        const Color colour = status_colour(m_ui.colours(), status);
        const float y = box.bottom() - 1 + lower;
        if (status == Status::partly) {
            m_ui.canvas().dashed_line({box.x, y + 1}, {box.right(), y + 1}, colour, 2);
        } else if (status == Status::broken) {
            m_ui.canvas().horizontal(box.x, y - 1, box.w, colour);
            m_ui.canvas().horizontal(box.x, y + 2, box.w, colour);
        } else {
            m_ui.canvas().fill({box.x, y, box.w, 2}, colour);
        }
    }

    void draw_boxes() {
        for (std::size_t line = 0; line < m_setting.layout.lines.size(); ++line) {
            const TextLine& on = m_setting.layout.lines[line];
            for (std::size_t i = on.first; i < on.last; ++i) {
                const PlacedGlyph& glyph = m_setting.layout.glyphs[i];
                if (glyph.box != no_box) {
                    const PlacedBox& placed = m_setting.boxes[glyph.box];
                    const Rect room{m_rect.x + glyph.x, m_rect.y + static_cast<float>(line) * evidence_line,
                                    glyph.advance, evidence_line};
                    placed.is_slot ? draw_slot(room, placed.index) : draw_badge(room, placed.index);
                }
            }
        }
    }

    void draw_badge(const Rect& room, std::size_t index) {
        const EvidenceSpan& span = m_evidence.spans[index];
        const Rect badge = centred(room, {badge_width(m_ui, span), badge_size});
        const IdScope scope(m_ui, std::to_string(index));
        const ItemState state =
            m_ui.item({.label = span.badge, .role = ItemRole::link, .rect = badge, .selected = span.active});
        m_ui.canvas().fill(badge, status_colour(m_ui.colours(), span.status), span.rule ? 3 : badge_size / 2);
        const TextLayout& text = m_ui.layout(span.badge, micro_bold);
        m_ui.canvas().text(text, {badge.centre().x - text.width / 2, badge.centre().y - text.line_height / 2},
                           m_ui.colours().surface);
        if (state.ring) {
            m_ui.canvas().stroke(outset(badge, 3), m_ui.colours().focus, 2, badge_size / 2 + 3);
        }
        if (state.hovered) {
            m_result.hovered_span = index;
        }
        if (state.activated) {
            m_result.pressed_span = index;
        }
    }

    void draw_slot(const Rect& room, std::size_t index) {
        const MissingSlot& slot = m_evidence.slots[index];
        const Palette& c = m_ui.colours();
        const Rect box = centred(room, {room.w - 8, 22});
        const IdScope scope(m_ui, "slot " + std::to_string(index));
        const ItemState state =
            m_ui.item({.label = slot.text, .role = ItemRole::link, .rect = box, .value = slot.badge});
        m_ui.canvas().dashed_stroke(box, c.miss, 1.5F, 4);
        status_mark(m_ui, {box.x + slot_padding + slot_mark / 2, box.centre().y}, slot_mark, Status::missed);
        const float left = box.x + slot_padding + slot_mark + 6;
        const float badge = text_width(m_ui, slot.badge, small_bold);
        float number = left;
        if (has_words(m_evidence)) {
            const TextLayout& words =
                m_ui.layout(slot.text, small_text, box.right() - slot_padding - badge - 6 - left + 0.5F, 1);
            m_ui.canvas().text(words, {left, box.centre().y - words.line_height / 2}, c.miss);
            number += words.width + 6;
        } else {
            m_ui.tooltip(state, box, slot.text);
        }
        const TextLayout& digits = m_ui.layout(slot.badge, small_bold);
        m_ui.canvas().text(digits, {number, box.centre().y - digits.line_height / 2}, c.miss);
        if (state.ring) {
            m_ui.canvas().stroke(outset(box, 3), c.focus, 2, 6);
        }
        if (state.activated) {
            m_result.pressed_slot = index;
        }
    }

    // Of overlapping spans the shortest is meant.
    std::optional<std::size_t> span_under_pointer() const {
        const std::size_t byte = byte_at(m_setting.layout, m_ui.pointer().position - m_rect.min());
        std::size_t shortest = m_evidence.text.size() + 1;
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_evidence.spans.size(); ++i) {
            const ByteRange& range = m_evidence.spans[i].range;
            if (range.contains(byte) && range.end - range.begin < shortest) {
                shortest = range.end - range.begin;
                found = i;
            }
        }
        return found;
    }

    Ui& m_ui;
    Rect m_rect;
    const EvidenceText& m_evidence;
    Setting m_setting;
    EvidenceResult m_result;
};

}  // namespace

float evidence_height(Ui& ui, float width, const EvidenceText& evidence) {
    return set_evidence(ui, width, evidence).layout.height();
}

EvidenceResult evidence_text(Ui& ui, const Rect& rect, const EvidenceText& evidence) {
    return EvidencePainter(ui, rect, evidence).run();
}

}  // namespace haoping::ui
