#pragma once

#include <vector>

#include "rooms/practice/screen_parts.h"
#include "views/writing.h"

namespace haoping {

// What the parts of the composer share in one frame. Places of findings and slots are those of the text in the editor.
struct Composer {
    const Pen& pen;
    const PracticeView& view;
    PracticeDraft& draft;
    std::vector<WritingFinding> findings;
    std::vector<ui::ByteRange> slots;
    ui::Id editor = 0;

    void text_changed(std::size_t pasted_words = 0) const { pen.ask(EditDraft{draft.reply.text(), pasted_words}); }
    // Selects it, scrolls to it and gives the text the focus.
    void go_to(ui::ByteRange range) const;
};

// Rows of the composer, from the top.
inline float composer_tool_row(const ui::Ui& ui) { return is_low(ui) ? 0.0F : 38.0F; }  // not in low windows
inline constexpr float composer_find_row = 44;
inline constexpr float composer_status_row = 48;

void draw_composer_tools(const Composer& composer, const ui::Rect& rect);
void draw_composer_status(const Composer& composer, const ui::Rect& rect);

// Quick replies: Ctrl+K.
void open_quick_replies(const Composer& composer);
void insert_quick_reply(const Composer& composer, const QuickReplyRow& quick);
void draw_quick_replies(const Composer& composer, const ui::Rect& anchor);

// Finding words in the text: Ctrl+F.
void open_find(const Composer& composer);
std::vector<ui::ByteRange> found_in_reply(const Composer& composer);
void draw_find_row(const Composer& composer, const ui::Rect& rect, const std::vector<ui::ByteRange>& found);

// Slips: F7 and Shift+F7.
enum class Direction : std::uint8_t { forward, back };
void go_to_slip(const Composer& composer, Direction direction);
void draw_slip(const Composer& composer, const ui::Rect& anchor);

}  // namespace haoping
