#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/text_editor.h"
#include "ui/ui.h"

namespace haoping::ui {

// The ground of what lies over the screen: two borders instead of a shadow.
void raised_panel(Ui& ui, const Rect& rect, float radius);

// A dialog over the screen while it lives: the focus stays inside and goes back where it was.
//   if (draft.asks_refund) { Modal modal(ui, "Refund US $48.90 to Ana?", 440, 120); … modal.body() …; if
//   (modal.dismissed()) … }
// Draw it after the screen. The safe button first: it gets the focus.
class Modal {
public:
    Modal(Ui& ui, std::string_view title, float width, float body_height);
    ~Modal();
    Modal(const Modal&) = delete;
    Modal& operator=(const Modal&) = delete;

    Rect body() const { return m_body; }            // below the title
    Rect buttons() const { return m_buttons; }      // one row, fill it from the right
    bool dismissed() const { return m_dismissed; }  // Esc

private:
    Ui& m_ui;
    Rect m_body;
    Rect m_buttons;
    bool m_dismissed = false;
};

struct ToastView {
    std::string_view text;
    Icon icon = Icon::check;
    std::string_view action;  // "Undo"; may be empty
    std::string_view key_cap;
};
struct ToastResult {
    bool activated = false;
    bool hovered = false;  // do not let it go yet
};
// Bottom centre of the area; `from_bottom` stacks a second one. How long it stays is its owner's affair.
ToastResult toast(Ui& ui, const Rect& area, const ToastView& view, float from_bottom = 16);
Vec toast_size(Ui& ui, float widest, const ToastView& view);
// The toast itself, at a place of your own.
ToastResult toast_panel(Ui& ui, const Rect& box, const ToastView& view);

// What was typed into a filtered popup, and which of the labels left over is meant.
struct FilterState {
    TextEditor filter;
    std::size_t at = 0;
};

// A list that opens over the screen at an anchor (quick replies, spelling choices). Enter or a click picks, Esc closes.
struct PopupResult {
    std::optional<std::size_t> picked;
    bool closed = false;
};
PopupResult popup_list(Ui& ui, const Rect& anchor, std::string_view name, std::span<const std::string_view> labels,
                       float width = 260);
// With a field on top: typing leaves the labels that contain each of the words, ↑ ↓ move, Enter picks. `picked` counts
// in `labels`. Forget the state when it has closed. `none` is said when nothing is left.
struct FilterWords {
    std::string_view name;  // of the list
    std::string_view placeholder;
    std::string_view none;
};
PopupResult filter_popup(Ui& ui, const Rect& anchor, const FilterWords& words, std::span<const std::string_view> labels,
                         FilterState& state, float width = 320);

}  // namespace haoping::ui
