#include "ui/editor_core.h"

#include <algorithm>
#include <cstring>

namespace haoping::ui {
namespace {

using Text = std::u32string;

int length_of(const Text* text) { return static_cast<int>(text->size()); }
char32_t character_of(const Text* text, int at) { return (*text)[static_cast<std::size_t>(at)]; }

void delete_characters(Text* text, int at, int count) {
    text->erase(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
}

int insert_characters(Text* text, int at, const char32_t* fresh, int count) {
    text->insert(static_cast<std::size_t>(at), fresh, static_cast<std::size_t>(count));
    return 1;
}

// Rows, clicks and words are the view's affair: stb only edits and undoes here, so one endless row will do.
void layout_row(StbTexteditRow* row, const Text* text, int from) {
    *row = {};
    row->num_chars = length_of(text) - from;
}

constexpr int key_bit = 0x200000;  // beyond the last code point

}  // namespace
}  // namespace haoping::ui

#define STB_TEXTEDIT_STRING haoping::ui::Text
#define STB_TEXTEDIT_STRINGLEN(text) haoping::ui::length_of(text)
#define STB_TEXTEDIT_LAYOUTROW(row, text, from) haoping::ui::layout_row(row, text, from)
#define STB_TEXTEDIT_GETWIDTH(text, row, at) 0.0F
#define STB_TEXTEDIT_KEYTOTEXT(key) (((key)&haoping::ui::key_bit) != 0 ? 0 : (key))
#define STB_TEXTEDIT_GETCHAR(text, at) haoping::ui::character_of(text, at)
#define STB_TEXTEDIT_NEWLINE U'\n'
#define STB_TEXTEDIT_DELETECHARS(text, at, count) haoping::ui::delete_characters(text, at, count)
#define STB_TEXTEDIT_INSERTCHARS(text, at, fresh, count) haoping::ui::insert_characters(text, at, fresh, count)
#define STB_TEXTEDIT_K_SHIFT (haoping::ui::key_bit << 1)
#define STB_TEXTEDIT_K_LEFT (haoping::ui::key_bit | 1)
#define STB_TEXTEDIT_K_RIGHT (haoping::ui::key_bit | 2)
#define STB_TEXTEDIT_K_UP (haoping::ui::key_bit | 3)
#define STB_TEXTEDIT_K_DOWN (haoping::ui::key_bit | 4)
#define STB_TEXTEDIT_K_PGUP (haoping::ui::key_bit | 5)
#define STB_TEXTEDIT_K_PGDOWN (haoping::ui::key_bit | 6)
#define STB_TEXTEDIT_K_LINESTART (haoping::ui::key_bit | 7)
#define STB_TEXTEDIT_K_LINEEND (haoping::ui::key_bit | 8)
#define STB_TEXTEDIT_K_TEXTSTART (haoping::ui::key_bit | 9)
#define STB_TEXTEDIT_K_TEXTEND (haoping::ui::key_bit | 10)
#define STB_TEXTEDIT_K_DELETE (haoping::ui::key_bit | 11)
#define STB_TEXTEDIT_K_BACKSPACE (haoping::ui::key_bit | 12)
#define STB_TEXTEDIT_K_UNDO (haoping::ui::key_bit | 13)
#define STB_TEXTEDIT_K_REDO (haoping::ui::key_bit | 14)
#define STB_TEXTEDIT_IMPLEMENTATION
#include <stb/stb_textedit.h>

namespace haoping::ui {
namespace {

// Typing on: what the later record inserted follows what the earlier one inserted (or put in place of a selection).
bool join_insertion(StbUndoRecord& earlier, const StbUndoRecord& later) {
    if (later.insert_length != 0 || later.where != earlier.where + earlier.delete_length) {
        return false;
    }
    earlier.delete_length += later.delete_length;
    return true;
}

// Deleting on, backwards or forwards. The deleted characters of both lie side by side in `undo_char`.
bool join_deletion(StbUndoRecord& earlier, const StbUndoRecord& later, char32_t* stored) {
    if (earlier.delete_length != 0 || later.delete_length != 0 || earlier.insert_length == 0 ||
        later.insert_length == 0) {
        return false;
    }
    if (later.where + later.insert_length == earlier.where) {
        char32_t* begin = stored + earlier.char_storage;
        std::rotate(begin, begin + earlier.insert_length, begin + earlier.insert_length + later.insert_length);
        earlier.where = later.where;
    } else if (later.where != earlier.where) {
        return false;
    }
    earlier.insert_length += later.insert_length;
    return true;
}

}  // namespace

TextEditor::Core::Core() { stb_textedit_initialize_state(&state, 0); }

void TextEditor::Core::reset(std::u32string fresh) {
    text = std::move(fresh);
    stb_textedit_initialize_state(&state, 0);
    move_to(text.size(), false);
    group_open = false;
}

// Joins the records made since there were `before` into one; if allowed, also with the one before them.
void TextEditor::Core::join_records(int before, bool allowed) {
    StbUndoState& undo_state = state.undostate;
    const int keep = allowed ? before : before + 1;
    while (undo_state.undo_point > std::max(1, keep)) {
        StbUndoRecord& earlier = undo_state.undo_rec[undo_state.undo_point - 2];
        const StbUndoRecord& later = undo_state.undo_rec[undo_state.undo_point - 1];
        if (!join_insertion(earlier, later) && !join_deletion(earlier, later, undo_state.undo_char)) {
            return;
        }
        --undo_state.undo_point;
    }
}

void TextEditor::Core::type(char32_t c) {
    const int before = state.undostate.undo_point;
    const bool joins = group_open && !has_selection();
    stb_textedit_key(&text, &state, static_cast<int>(c));
    join_records(before, joins);
    group_open = true;
}

void TextEditor::Core::paste(std::u32string_view fresh) {
    const int before = state.undostate.undo_point;
    if (fresh.empty()) {
        erase_selection();
        return;
    }
    const std::u32string copy(fresh);
    stb_textedit_paste(&text, &state, copy.data(), static_cast<int>(copy.size()));
    join_records(before, false);
    group_open = false;
}

void TextEditor::Core::backspace() {
    const int before = state.undostate.undo_point;
    const bool joins = group_open && !has_selection();
    stb_textedit_key(&text, &state, STB_TEXTEDIT_K_BACKSPACE);
    join_records(before, joins);
    group_open = true;
}

void TextEditor::Core::erase_forward() {
    const int before = state.undostate.undo_point;
    const bool joins = group_open && !has_selection();
    stb_textedit_key(&text, &state, STB_TEXTEDIT_K_DELETE);
    join_records(before, joins);
    group_open = true;
}

void TextEditor::Core::erase_selection() {
    stb_textedit_cut(&text, &state);
    group_open = false;
}

bool TextEditor::Core::undo() {
    group_open = false;
    if (state.undostate.undo_point == 0) {
        return false;
    }
    StbUndoState& records = state.undostate;
    const int redo_needs = records.undo_rec[records.undo_point - 1].delete_length;
    if (records.undo_char_point + redo_needs > records.redo_char_point) {
        // stb would drop single redo records to make room, and there it writes one record beyond its array.
        stb_textedit_flush_redo(&records);
    }
    stb_text_undo(&text, &state);
    move_to(cursor(), false);
    return true;
}

bool TextEditor::Core::redo() {
    group_open = false;
    if (state.undostate.redo_point == STB_TEXTEDIT_UNDOSTATECOUNT) {
        return false;
    }
    stb_text_redo(&text, &state);
    move_to(cursor(), false);
    return true;
}

std::size_t TextEditor::Core::selection_begin() const {
    return static_cast<std::size_t>(std::min(state.select_start, state.select_end));
}
std::size_t TextEditor::Core::selection_end() const {
    return static_cast<std::size_t>(std::max(state.select_start, state.select_end));
}

void TextEditor::Core::move_to(std::size_t index, bool extend) {
    const int at = static_cast<int>(std::min(index, text.size()));
    if (!extend) {
        state.select_start = at;
    } else if (!has_selection()) {
        state.select_start = state.cursor;
    }
    state.cursor = state.select_end = at;
    group_open = false;
}

void TextEditor::Core::select(std::size_t begin, std::size_t end) {
    move_to(begin, false);
    if (end != begin) {
        move_to(end, true);
    }
}

}  // namespace haoping::ui
