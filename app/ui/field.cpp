#include "ui/button.h"
#include "ui/search_field.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float icon_column = 30;

EditorOptions one_line(std::string_view label, std::string_view placeholder, float left) {
    return {.label = label,
            .placeholder = placeholder,
            .style = base_text,
            .single_line = true,
            .frame = false,
            .padding = {left, 0}};
}

void draw_border(Ui& ui, const Rect& field, bool focused, bool problem) {
    const Palette& c = ui.colours();
    const Color colour = problem ? c.viol : focused ? c.focus : c.line2;
    ui.canvas().stroke(field, colour, focused || problem ? 2.0F : 1.0F, ui.metrics().radius_control);
}

}  // namespace

EditorChange text_field(Ui& ui, const Rect& rect, std::string_view label, TextEditor& editor,
                        const FieldOptions& options) {
    const Palette& c = ui.colours();
    const Rect field{rect.x, rect.y, rect.w, ui.metrics().field};
    const bool problem = !options.error.empty();
    Rect room = field;
    ui.canvas().fill(field, options.enabled ? c.surface : c.sunken, ui.metrics().radius_control);
    if (problem) {
        const Rect mark = cut_right(room, icon_column);
        ui.canvas().icon(Icon::triangle_alert, mark.centre(), 16, c.viol);
        draw_wrapped(ui, {field.x, field.bottom() + 4, field.w, 0}, options.error, small_text, c.viol);
    }
    if (!options.unit.empty()) {
        const Rect unit = cut_right(room, text_width(ui, options.unit, base_text) + 10);
        draw_text(ui, {unit.x, unit.y, unit.w - (problem ? 0 : 10), unit.h}, options.unit, base_text, c.text3,
                  Align::right);
    }
    EditorOptions inner = one_line(label, options.placeholder, 10);
    inner.enabled = options.enabled;
    inner.autofocus = options.autofocus;
    inner.max_characters = options.max_characters;
    const EditorChange change = edit_text(ui, room, editor, inner);
    draw_border(ui, field, change.focused, problem);
    return change;
}

float field_problem_height(Ui& ui, float width, std::string_view problem) {
    return problem.empty() ? 0 : 4 + wrapped_height(ui, problem, small_text, width);
}

EditorChange search_field(Ui& ui, const Rect& rect, std::string_view label, TextEditor& editor,
                          const SearchOptions& options) {
    const Palette& c = ui.colours();
    const Rect field{rect.x, rect.y, rect.w, ui.metrics().field};
    Rect room = field;
    ui.canvas().fill(field, c.surface, ui.metrics().radius_control);
    ui.canvas().icon(Icon::search, cut_left(room, icon_column + 4).centre(), 16, c.text3);
    const bool clearable = !options.clear.empty() && !editor.empty();
    Rect end{};
    if (clearable) {
        end = cut_right(room, ui.metrics().field);
    } else if (!options.key_cap.empty() && editor.empty()) {
        end = cut_right(room, key_cap_width(ui, options.key_cap) + 10);
        key_cap(ui, {end.x, end.centre().y}, options.key_cap);
    }
    EditorOptions inner = one_line(label, options.placeholder, 0);
    inner.autofocus = options.autofocus;
    inner.max_characters = 200;
    EditorChange change = edit_text(ui, room, editor, inner);
    draw_border(ui, field, change.focused, false);
    if (clearable && icon_button(ui, centred(end, {28, 28}), Icon::x, options.clear)) {
        editor.set_text({});
        change.text_changed = true;
        ui.focus_on(ui.id_of(label));
    }
    return change;
}

}  // namespace haoping::ui
