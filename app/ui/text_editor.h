#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/text_layout.h"
#include "ui/ui.h"

namespace haoping::ui {

enum class SquiggleKind { spelling, grammar };
struct Squiggle {
    ByteRange range;  // in TextEditor::text()
    SquiggleKind kind = SquiggleKind::spelling;
};

// Text being written: text, caret, selection, undo. A value, owned by a screen's draft; draw it with edit_text().
// All positions outside are bytes of the UTF-8 text; a position inside a character is moved to its beginning.
class TextEditor {
public:
    TextEditor() : TextEditor(std::string_view()) {}
    explicit TextEditor(std::string_view utf8);
    ~TextEditor();
    TextEditor(const TextEditor& other);
    TextEditor& operator=(const TextEditor& other);
    TextEditor(TextEditor&&) noexcept;
    TextEditor& operator=(TextEditor&&) noexcept;

    const std::string& text() const { return m_utf8; }
    bool empty() const { return m_utf8.empty(); }
    unsigned revision() const { return m_revision; }  // grows with every change of the text

    void set_text(std::string_view utf8);                  // forgets selection and undo
    void insert(std::string_view utf8);                    // at the caret, in place of the selection; can be undone
    void replace(ByteRange range, std::string_view utf8);  // can be undone; the caret goes behind it
    void select(ByteRange range);
    void select_all();
    ByteRange selection() const;  // empty range: only a caret
    std::size_t caret() const;
    std::string selected_text() const;
    bool undo();
    bool redo();
    bool can_undo() const;
    bool can_redo() const;
    // True while these bytes hold the caret and were typed last: what is being typed is not judged yet.
    bool is_being_typed(ByteRange range) const;
    // A pause, a caret movement or a new word ends a group of typed characters: the next one is undone alone.
    void end_undo_group();

private:
    friend class EditorView;
    struct Core;
    std::size_t index_of(std::size_t byte) const;
    void text_changed();

    std::unique_ptr<Core> m_core;
    std::string m_utf8;
    std::vector<std::size_t> m_byte_of;  // of each code point, and of the end
    unsigned m_revision = 0;

    // The view's memory of this text.
    TextLayout m_layout;
    std::string m_layout_text;
    unsigned m_layout_revision = 0;
    unsigned m_layout_generation = 0;
    float m_layout_width = -1;
    float m_scroll = 0;
    float m_wanted_x = -1;  // where ↑ and ↓ aim; below 0: the caret's own place
    enum class Unit : unsigned char { none, character, word, paragraph };
    Unit m_drag = Unit::none;     // what dragging selects by, from the number of clicks
    std::size_t m_drag_from = 0;  // code points: the unit in which the pointer went down
    std::size_t m_drag_to = 0;
    bool m_typing = false;    // the caret has not moved since the last typed character
    bool m_reveal = true;     // the caret was set from outside: scroll to it
    bool m_upstream = false;  // the caret stands at the end of a wrapped row, not at the next one's beginning
    double m_caret_shown_since = 0;
    double m_last_typed = 0;
};

struct EditorOptions {
    std::string_view label;  // for tests and as id
    std::string_view placeholder = {};
    std::span<const Squiggle> squiggles = {};  // none is drawn under the word being typed
    std::span<const ByteRange> slots = {};     // "{{days}}", to be filled in: framed, the braces out of sight
    std::span<const ByteRange> found = {};     // by a search; the selected one stands out
    std::optional<ByteRange> anchor = {};      // a popup stands there: EditorChange::anchor
    TextStyle style = composer_text;
    bool read_only = false;
    bool enabled = true;
    bool single_line = false;  // Enter submits, newlines are pasted as blanks
    bool frame = true;         // border, which turns to the focus colour
    bool autofocus = false;    // takes the focus while nothing has it
    bool page_keys = true;     // false: leaves PageUp and PageDown to the screen
    std::size_t max_characters = 20000;
    Vec padding{14, 11};
};

struct EditorChange {
    bool text_changed = false;
    bool submitted = false;  // Enter in a single line
    bool focused = false;
    std::string pasted;                        // from the system's clipboard
    std::string copied;                        // or cut, into it
    std::size_t refused_characters = 0;        // typed or pasted beyond the most that it may hold
    std::optional<std::size_t> right_clicked;  // byte of the character there
    Id id = 0;
    Rect caret;   // on the screen: for popups
    Rect anchor;  // where EditorOptions::anchor stands
};

// Not taken from the queue: Ctrl+Enter, Esc, Tab, function keys, Alt combinations.
EditorChange edit_text(Ui& ui, const Rect& rect, TextEditor& editor, const EditorOptions& options);
// How high a rectangle of this width must be to show all of the text.
float text_height(Ui& ui, float width, TextEditor& editor, const EditorOptions& options);

struct FieldOptions {
    std::string_view placeholder = {};
    std::string_view unit = {};   // "US $", at the right
    std::string_view error = {};  // drawn below in the colour of errors
    bool enabled = true;
    bool autofocus = false;
    std::size_t max_characters = 200;
};
// One line of the theme's field height; an error stands below it (field.cpp).
EditorChange text_field(Ui& ui, const Rect& rect, std::string_view label, TextEditor& editor,
                        const FieldOptions& options = {});
float field_problem_height(Ui& ui, float width, std::string_view problem);

}  // namespace haoping::ui
