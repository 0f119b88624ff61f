#pragma once

#include "ui/text_editor.h"

namespace haoping::ui {

// One frame of an editor on the screen: takes its keys and its pointer, then draws it.
class EditorView {
public:
    EditorView(Ui& ui, const Rect& rect, TextEditor& editor, const EditorOptions& options);
    EditorChange run();
    float natural_height();  // of all its text

private:
    // Keys (editor_keys.cpp): true when the event was the editor's.
    void take_keys();
    bool take(const KeyEvent& event);
    bool take_character(char32_t c);
    bool take_command(Key key, bool shift);
    bool take_editing(const KeyEvent& event);
    bool take_movement(const KeyEvent& event);
    void erase_to(std::size_t index);
    void paste();
    void copy();
    void move(std::size_t index, bool extend);
    void move_rows(int rows, bool extend);
    void move_to_row_edge(bool to_end, bool extend);
    std::size_t room() const;  // characters that the text may still take in
    bool room_for_one();

    // Pointer (editor_pointer.cpp).
    void take_pointer(const ItemState& item);
    void take_wheel(const ItemState& item);
    void begin_drag(std::size_t index, int clicks);
    void drag_to(std::size_t index);
    TextBreaker::Range unit_around(std::size_t index) const;

    // Layout (editor_view.cpp).
    void update_layout();
    CaretPlace caret_place() const;
    std::size_t index_at(Vec point, bool& upstream) const;
    void scroll_to_caret();
    Rect place_of(ByteRange range) const;

    // Drawing (editor_drawing.cpp).
    void draw(const ItemState& item);
    void draw_text_with_slots();
    struct LinesInSight {
        std::size_t first = 0;
        std::size_t last = 0;  // behind it
    };
    LinesInSight lines_in_sight(ByteRange range) const;
    void fill_range(ByteRange range, Color colour);
    void draw_selection();
    void draw_found();
    void draw_slots();
    void draw_squiggles();
    void draw_squiggle(const Squiggle& squiggle);
    void draw_caret();
    void draw_scroll_bar();
    float visible_height() const { return m_text_area.h; }
    Vec text_corner() const;

    Ui& m_ui;
    Rect m_rect;
    Rect m_text_area;
    TextEditor& m_editor;
    TextEditor::Core& m_core;
    const EditorOptions& m_options;
    EditorChange m_change;
    bool m_caret_moved = false;
};

}  // namespace haoping::ui
