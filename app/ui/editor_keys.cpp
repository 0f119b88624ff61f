#include <imgui.h>

#include <algorithm>

#include "ui/editor_core.h"
#include "ui/editor_view.h"
#include "ui/plain_text.h"
#include "ui/unicode.h"

namespace haoping::ui {
namespace {

constexpr double undo_pause_seconds = 0.7;

bool types_a_character(const KeyEvent& event) {
    return !event.mods.ctrl && !event.mods.alt &&
           ((event.key >= Key::a && event.key <= Key::equal) || event.key == Key::space);
}

}  // namespace

void EditorView::take_keys() {
    const unsigned revision = m_editor.m_revision;
    const std::size_t caret = m_core.cursor();
    m_ui.keys().offer([&](const KeyEvent& event) { return take(event); });
    m_change.text_changed = m_editor.m_revision != revision;
    m_caret_moved = m_caret_moved || m_change.text_changed || caret != m_core.cursor();
}

bool EditorView::take(const KeyEvent& event) {
    if (event.key == Key::none) {
        return take_character(event.character);
    }
    if (event.mods.alt) {
        return false;
    }
    if (types_a_character(event)) {
        return true;  // the character itself follows as its own event
    }
    if (event.mods.ctrl && take_command(event.key, event.mods.shift)) {
        return true;
    }
    return take_editing(event) || take_movement(event);
}

std::size_t EditorView::room() const {
    const std::size_t stays = m_core.text.size() - (m_core.selection_end() - m_core.selection_begin());
    return m_options.max_characters - std::min(stays, m_options.max_characters);
}

bool EditorView::room_for_one() {
    const bool fits = room() > 0;
    m_change.refused_characters += fits ? 0 : 1;
    return fits;
}

bool EditorView::take_character(char32_t c) {
    if (c < 0x20 || c == 0x7F || m_options.read_only || !room_for_one()) {
        return true;
    }
    const bool paused = m_ui.seconds() - m_editor.m_last_typed > undo_pause_seconds;
    const bool word_begins = m_core.cursor() > 0 && is_blank(m_core.text[m_core.cursor() - 1]) && !is_blank(c);
    if (paused || word_begins) {
        m_core.group_open = false;
    }
    m_core.type(c);
    m_editor.text_changed();
    m_editor.m_last_typed = m_ui.seconds();
    m_editor.m_typing = true;
    return true;
}

bool EditorView::take_command(Key key, bool shift) {
    switch (key) {
        case Key::a: m_editor.select_all(); return true;
        case Key::c: copy(); return true;
        case Key::x:
            copy();
            if (m_core.has_selection() && !m_options.read_only) {
                m_core.erase_selection();
                m_editor.text_changed();
            }
            return true;
        case Key::v: paste(); return true;
        case Key::z:
        case Key::y:
            if (!m_options.read_only) {
                key == Key::y || shift ? m_editor.redo() : m_editor.undo();
            }
            return true;
        default: return false;
    }
}

void EditorView::copy() {
    if (m_core.has_selection()) {
        m_change.copied = m_editor.selected_text();
        ImGui::SetClipboardText(m_change.copied.c_str());
    }
}

void EditorView::paste() {
    const char* clipboard = ImGui::GetClipboardText();
    if (clipboard == nullptr || m_options.read_only) {
        return;
    }
    std::u32string text = plain_text(clipboard);
    if (m_options.single_line) {
        std::replace(text.begin(), text.end(), U'\n', U' ');
    }
    if (text.size() > room()) {
        m_change.refused_characters += text.size() - room();
        text.resize(room());
    }
    if (!text.empty()) {
        const std::string utf8 = to_utf8(text);
        m_editor.insert(utf8);
        m_editor.m_typing = false;
        m_change.pasted += utf8;
    }
}

void EditorView::erase_to(std::size_t index) {
    if (!m_core.has_selection()) {
        m_core.select(std::min(index, m_core.cursor()), std::max(index, m_core.cursor()));
    }
    m_core.erase_selection();
    m_editor.text_changed();
}

bool EditorView::take_editing(const KeyEvent& event) {
    const bool ctrl = event.mods.ctrl;
    if (event.key == Key::enter && !ctrl) {
        if (m_options.single_line) {
            m_change.submitted = true;
        } else if (!m_options.read_only && room_for_one()) {
            m_core.group_open = false;
            m_core.type(U'\n');
            m_editor.text_changed();
        }
        return true;
    }
    if (event.key != Key::backspace && event.key != Key::del) {
        return false;
    }
    if (m_options.read_only) {
        return true;
    }
    if (ctrl) {
        TextBreaker& words = m_ui.breaker();
        erase_to(event.key == Key::del ? words.next_word(m_core.text, m_core.cursor())
                                       : words.previous_word(m_core.text, m_core.cursor()));
        return true;
    }
    event.key == Key::del ? m_core.erase_forward() : m_core.backspace();
    m_editor.text_changed();
    m_editor.m_last_typed = m_ui.seconds();
    m_editor.m_typing = true;
    return true;
}

void EditorView::move(std::size_t index, bool extend) {
    m_core.move_to(index, extend);
    m_editor.m_wanted_x = -1;
    m_editor.m_upstream = false;
    m_editor.m_typing = false;
    m_caret_moved = true;
}

bool EditorView::take_movement(const KeyEvent& event) {
    const auto [ctrl, shift, alt] = event.mods;
    TextBreaker& breaker = m_ui.breaker();
    const std::u32string& text = m_core.text;
    const std::size_t at = m_core.cursor();
    const bool leaves_selection = m_core.has_selection() && !shift && !ctrl;
    switch (event.key) {
        case Key::left:
            move(leaves_selection ? m_core.selection_begin()
                 : ctrl           ? breaker.previous_word(text, at)
                                  : breaker.previous_character(text, at),
                 shift);
            return true;
        case Key::right:
            move(leaves_selection ? m_core.selection_end()
                 : ctrl           ? breaker.next_word(text, at)
                                  : breaker.next_character(text, at),
                 shift);
            return true;
        case Key::home: ctrl ? move(0, shift) : move_to_row_edge(false, shift); return true;
        case Key::end: ctrl ? move(text.size(), shift) : move_to_row_edge(true, shift); return true;
        case Key::up:
        case Key::down:
            if (m_options.single_line || ctrl) {
                return false;
            }
            move_rows(event.key == Key::up ? -1 : 1, shift);
            return true;
        case Key::page_up:
        case Key::page_down: {
            if (!m_options.page_keys || m_options.single_line || ctrl) {
                return false;
            }
            const int page = std::max(1, static_cast<int>(visible_height() / m_editor.m_layout.line_height) - 1);
            move_rows(event.key == Key::page_up ? -page : page, shift);
            return true;
        }
        default: return false;
    }
}

void EditorView::move_rows(int rows, bool extend) {
    update_layout();
    const TextLayout& layout = m_editor.m_layout;
    const CaretPlace place = caret_place();
    const float wanted = m_editor.m_wanted_x >= 0 ? m_editor.m_wanted_x : place.x;
    const int last = static_cast<int>(layout.lines.size()) - 1;
    const int row = static_cast<int>(place.line) + rows;
    if (row < 0 || row > last) {
        move(row < 0 ? 0 : m_core.text.size(), extend);
        return;
    }
    bool upstream = false;
    const std::size_t index = index_at({wanted, (static_cast<float>(row) + 0.5F) * layout.line_height}, upstream);
    move(index, extend);
    m_editor.m_wanted_x = wanted;
    m_editor.m_upstream = upstream;
}

void EditorView::move_to_row_edge(bool to_end, bool extend) {
    update_layout();
    const CaretPlace place = caret_place();
    const float x = to_end ? unlimited_width : -1;
    bool upstream = false;
    const std::size_t index =
        index_at({x, (static_cast<float>(place.line) + 0.5F) * m_editor.m_layout.line_height}, upstream);
    move(index, extend);
    m_editor.m_upstream = upstream;
}

}  // namespace haoping::ui
