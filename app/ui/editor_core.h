#pragma once

#include <string>
#include <string_view>

// stb's structures, for UTF-32 text and with room to undo a whole long reply.
#define STB_TEXTEDIT_CHARTYPE char32_t
#define STB_TEXTEDIT_POSITIONTYPE int
#define STB_TEXTEDIT_UNDOSTATECOUNT 600
#define STB_TEXTEDIT_UNDOCHARCOUNT 48000
#include <stb/stb_textedit.h>

#include "ui/text_editor.h"

namespace haoping::ui {

// The text as code points and stb's editing of it. Positions are indices of code points.
struct TextEditor::Core {
    std::u32string text;
    STB_TexteditState state{};

    Core();
    void reset(std::u32string fresh);
    void type(char32_t c);
    void paste(std::u32string_view fresh);  // in place of the selection
    void backspace();
    void erase_forward();
    void erase_selection();
    bool undo();
    bool redo();

    std::size_t cursor() const { return static_cast<std::size_t>(state.cursor); }
    bool has_selection() const { return state.select_start != state.select_end; }
    std::size_t selection_begin() const;
    std::size_t selection_end() const;
    void move_to(std::size_t index, bool extend);
    void select(std::size_t begin, std::size_t end);

    // True: the next change may join the last undo record instead of making its own.
    bool group_open = false;

private:
    void join_records(int before, bool allowed);
};

}  // namespace haoping::ui
