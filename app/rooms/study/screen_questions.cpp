// The course room: the questions of a unit, for whoever teaches.
#include "rooms/study/screen.h"

namespace haoping {

using namespace ui;

float draw_questions(const Pen& pen, Rect column, const std::vector<ItemRow>& questions) {
    if (questions.empty()) {
        return column.y;
    }
    Ui& ui = pen.ui;
    column.y += 18;
    draw_heading(ui, cut_top(column, 30), pen.t.label("Questions of this unit"), title_text);
    const FocusGroup group(ui, "questions");
    for (const auto& each : questions) {
        const IdScope scope(ui, each.id);
        const Rect row = cut_top(column, 52);
        const ItemState state = list_row(ui, row, each.id + " " + each.question, {.value = each.difficulty});
        Rect inside = inset(row, 12, 6);
        Rect first = cut_top(inside, 20);
        const float id_width = text_width(ui, each.id, small_text);
        draw_text(ui, cut_left(first, id_width, 10), each.id, small_text, ui.colours().text3);
        draw_text(ui, first, each.question, base_text, ui.colours().text);
        draw_text(ui, inside, each.difficulty, small_text, ui.colours().text2);
        ui.tooltip(state, row, each.question);
        if (state.activated) {
            pen.ask(Study{StartQuiz{{QuizScopeKind::item, each.id}}});
        }
    }
    return column.y;
}

}  // namespace haoping
