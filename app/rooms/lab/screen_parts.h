#pragma once

#include "screens/frame.h"

namespace haoping {

// The parts of the rubric lab; each draws itself into its rectangle.

void draw_lab_bar(const Pen& pen, const ui::Rect& rect, const LabScreen& screen, LabDraft& draft);
void draw_lab_menu(const Pen& pen, const LabScreen& screen, LabDraft& draft);  // last: it lies over the rest
void draw_lab_criteria(const Pen& pen, const ui::Rect& rect, const LabView& view, LabDraft& draft);
void draw_lab_figures(const Pen& pen, const ui::Rect& rect, const LabView& view);
void draw_lab_samples(const Pen& pen, const ui::Rect& rect, const LabView& view, LabDraft& draft);
void draw_lab_live(const Pen& pen, const ui::Rect& rect, const LabView& view, LabDraft& draft);
void draw_lab_why(const Pen& pen, const ui::Rect& rect, const LabView& view, LabDraft& draft);

// Inside of the criterion that is open; each moves the column down by what it drew.
void draw_lab_levels(const Pen& pen, ui::Rect& column, const LabView& view, LabDraft& draft);
void draw_lab_texts(const Pen& pen, ui::Rect& column, const LabView& view, LabDraft& draft);

// A field with its name above; what is wrong with it stands below in a red frame. Edits are asked for as they are
// typed.
void draw_lab_field(const Pen& pen, ui::Rect& column, std::string_view name, const LabField& field, LabDraft& draft,
                    bool writable);
// The same on lines of its own, as many as the text needs.
void draw_lab_text(const Pen& pen, ui::Rect& column, std::string_view name, const LabField& field, LabDraft& draft,
                   bool writable);
// The editor of a place, holding this text.
ui::TextEditor& lab_editor(LabDraft& draft, const std::string& pointer, const std::string& text);

std::string lab_kind_name(const Texts& t, std::string_view kind);

// A button that opens one of the lists.
void draw_lab_choice(const Pen& pen, const ui::Rect& rect, std::string_view name, std::string_view value, LabMenu menu,
                     LabDraft& draft, bool enabled = true);

inline void ask_lab(const Pen& pen, LabWish wish) { pen.ask(Lab{std::move(wish)}); }

}  // namespace haoping
