#include "rooms/lab/screen_parts.h"

namespace haoping {

using namespace ui;

TextEditor& lab_editor(LabDraft& draft, const std::string& pointer, const std::string& text) {
    TextEditor& editor = draft.editors[pointer];
    if (editor.text() != text) editor.set_text(text);
    return editor;
}

namespace {

constexpr float name_line = 20;

void draw_name(const Pen& pen, Rect& column, std::string_view name) {
    draw_text(pen.ui, cut_top(column, name_line), name, small_text, pen.ui.colours().text2);
}

void draw_problem(const Pen& pen, Rect& column, const Rect& around, const std::string& problem) {
    if (problem.empty()) return;
    pen.ui.canvas().stroke(around, pen.ui.colours().viol, 2, pen.ui.metrics().radius_control);
    column.y +=
        4 + draw_wrapped(pen.ui, {column.x, column.y + 2, column.w, 0}, problem, small_text, pen.ui.colours().viol);
}

void ask_for(const Pen& pen, const LabField& field, const TextEditor& editor) {
    ask_lab(pen, SetField{LabFile::scenario, field.pointer, editor.text(), field.form});
}

}  // namespace

void draw_lab_field(const Pen& pen, Rect& column, std::string_view name, const LabField& field, LabDraft& draft,
                    bool writable) {
    const IdScope scope(pen.ui, field.pointer);
    draw_name(pen, column, name);
    const Rect place = cut_top(column, pen.ui.metrics().field);
    TextEditor& editor = lab_editor(draft, field.pointer, field.text);
    if (text_field(pen.ui, place, name, editor, {.enabled = writable, .max_characters = 400}).text_changed)
        ask_for(pen, field, editor);
    draw_problem(pen, column, place, field.problem);
    column.y += 8;
}

void draw_lab_text(const Pen& pen, Rect& column, std::string_view name, const LabField& field, LabDraft& draft,
                   bool writable) {
    const IdScope scope(pen.ui, field.pointer);
    if (!name.empty()) draw_name(pen, column, name);
    constexpr Vec padding{10, 6};
    const float text =
        wrapped_height(pen.ui, field.text.empty() ? "x" : field.text, base_text, column.w - 2 * padding.x - 14);
    const Rect place = cut_top(column, text + 2 * padding.y + 2);
    TextEditor& editor = lab_editor(draft, field.pointer, field.text);
    const EditorOptions options{.label = name.empty() ? pen.t.label("Expression") : name,
                                .style = base_text,
                                .read_only = !writable,
                                .page_keys = false,
                                .max_characters = 8000,
                                .padding = padding};
    if (edit_text(pen.ui, place, editor, options).text_changed) ask_for(pen, field, editor);
    draw_problem(pen, column, place, field.problem);
    column.y += 8;
}

}  // namespace haoping
