#include "ui/text_editor.h"

#include <algorithm>

#include "ui/editor_core.h"
#include "ui/plain_text.h"
#include "ui/unicode.h"

namespace haoping::ui {
TextEditor::TextEditor(std::string_view utf8) : m_core(std::make_unique<Core>()) { set_text(utf8); }
TextEditor::~TextEditor() = default;
TextEditor::TextEditor(TextEditor&&) noexcept = default;
TextEditor& TextEditor::operator=(TextEditor&&) noexcept = default;

TextEditor::TextEditor(const TextEditor& other) : TextEditor(other.m_utf8) { *m_core = *other.m_core; }

TextEditor& TextEditor::operator=(const TextEditor& other) {
    if (this != &other) {
        TextEditor copy(other);
        *this = std::move(copy);
    }
    return *this;
}

void TextEditor::text_changed() {
    m_utf8.clear();
    m_byte_of.clear();
    for (const char32_t c : m_core->text) {
        m_byte_of.push_back(m_utf8.size());
        append_utf8(m_utf8, c);
    }
    m_byte_of.push_back(m_utf8.size());
    ++m_revision;
    m_wanted_x = -1;
    m_upstream = false;
    m_reveal = true;
}

std::size_t TextEditor::index_of(std::size_t byte) const {
    const auto after = std::upper_bound(m_byte_of.begin(), m_byte_of.end(), byte);
    return static_cast<std::size_t>(after - m_byte_of.begin()) - 1;
}

void TextEditor::set_text(std::string_view utf8) {
    m_core->reset(plain_text(utf8));
    text_changed();
}

void TextEditor::insert(std::string_view utf8) {
    m_core->paste(plain_text(utf8));
    text_changed();
}

void TextEditor::replace(ByteRange range, std::string_view utf8) {
    m_core->select(index_of(range.begin), index_of(range.end));
    insert(utf8);
}

void TextEditor::select(ByteRange range) {
    m_core->select(index_of(range.begin), index_of(range.end));
    m_wanted_x = -1;
    m_upstream = false;
    m_typing = false;
    m_reveal = true;
}

void TextEditor::select_all() { m_core->select(0, m_core->text.size()); }

ByteRange TextEditor::selection() const {
    return {m_byte_of[m_core->selection_begin()], m_byte_of[m_core->selection_end()]};
}

std::size_t TextEditor::caret() const { return m_byte_of[m_core->cursor()]; }

std::string TextEditor::selected_text() const {
    const ByteRange range = selection();
    return m_utf8.substr(range.begin, range.end - range.begin);
}

bool TextEditor::undo() {
    const bool done = m_core->undo();
    if (done) {
        text_changed();
    }
    return done;
}

bool TextEditor::redo() {
    const bool done = m_core->redo();
    if (done) {
        text_changed();
    }
    return done;
}

bool TextEditor::can_undo() const { return m_core->state.undostate.undo_point > 0; }
bool TextEditor::can_redo() const { return m_core->state.undostate.redo_point < STB_TEXTEDIT_UNDOSTATECOUNT; }

bool TextEditor::is_being_typed(ByteRange range) const {
    return m_typing && caret() >= range.begin && caret() <= range.end;
}

void TextEditor::end_undo_group() { m_core->group_open = false; }

}  // namespace haoping::ui
