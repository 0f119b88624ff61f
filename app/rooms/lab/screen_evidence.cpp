#include <fmt/format.h>

#include "rooms/lab/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

using Kind = EvidenceLine::Kind;

constexpr float indent = 14;
constexpr float chip_line = 28;

std::string heading_of(const Pen& pen, const EvidenceLine& line) {
    switch (line.kind) {
        case Kind::all: return pen.t("all of");
        case Kind::any: return pen.t("one of");
        case Kind::none: return pen.t("none of");
        case Kind::at_least: return pen.t("{} or more of", line.text);
        case Kind::in_order: return pen.t("one after the other");
        case Kind::same_sentence: return pen.t("in one sentence");
        case Kind::close_together: return pen.t("close together");
        case Kind::near: return pen.t("near");
        default: return {};
    }
}

std::string leaf_of(const Pen& pen, const EvidenceLine& line) {
    switch (line.kind) {
        case Kind::concept_of_bank: return "<" + line.text + ">";
        case Kind::fact: return "{fact." + line.text + "}";
        case Kind::action: return pen.t("did {}", line.text);
        default: return line.text;
    }
}

// Chips from left to right, on as many lines as they need.
class ChipFlow {
public:
    ChipFlow(const Pen& pen, Rect& column, float from_left)
        : m_pen(pen), m_column(column), m_left(column.x + from_left), m_x(m_left) {}
    ~ChipFlow() { m_column.y += chip_line; }
    ChipFlow(const ChipFlow&) = delete;
    ChipFlow& operator=(const ChipFlow&) = delete;

    Rect place(float wide) {
        const float right = m_column.right();
        wide = std::min(wide, right - m_left);
        if (m_x > m_left && m_x + wide > right) {
            m_x = m_left;
            m_column.y += chip_line;
        }
        const Rect rect{m_x, m_column.y + 2, wide, 24};
        m_x += wide + 6;
        return rect;
    }
    // True when it was pressed.
    bool phrase(const EvidenceItem& item, bool has_problem, bool open) {
        const IdScope scope(m_pen.ui, item.pointer);
        Ui& ui = m_pen.ui;
        const Palette& c = ui.colours();
        const Rect rect = place(text_width(ui, item.text, small_text) + 16);
        const ItemState state = ui.item({.label = item.text, .rect = rect, .selected = open});
        ui.canvas().fill(rect, state.hovered ? c.sunken : c.bg, 5);
        const bool thick = has_problem || open;
        ui.canvas().stroke(rect, has_problem ? c.viol : open ? c.focus : c.line, thick ? 2.0F : 1.0F, 5);
        draw_text(ui, inset(rect, 8, 0), item.text, small_text, c.text);
        if (state.ring) focus_ring(ui, rect, 5);
        ui.tooltip(state, rect, item.text);
        return state.activated;
    }
    void fixed(std::string_view text) {
        const Rect rect = place(text_width(m_pen.ui, text, small_text) + 16);
        m_pen.ui.canvas().fill(rect, m_pen.ui.colours().accent_tint, 12);
        draw_text(m_pen.ui, inset(rect, 8, 0), text, small_text, m_pen.ui.colours().accent_text);
    }
    bool add(std::string_view name) {
        const Rect rect = place(24);
        return icon_button(m_pen.ui, rect, Icon::plus, name, {.kind = ButtonKind::ghost, .size = ButtonSize::small});
    }

private:
    const Pen& m_pen;
    Rect& m_column;
    float m_left;
    float m_x;
};

// A field that was opened takes the focus, wherever it was.
void focus_opened(const Pen& pen, std::string_view field, LabDraft& draft) {
    if (draft.focus_phrase) pen.ui.focus_on(pen.ui.id_of(field));
    draft.focus_phrase = false;
}

// The field below a list, for one of its phrases or a new one, with a button beside it.
struct FieldLine {
    Rect field;
    Rect button;
};

FieldLine field_line(const Pen& pen, Rect& column, float from_left) {
    Rect line = cut_top(column, pen.ui.metrics().field, 6);
    line.x += from_left;
    line.w -= from_left;
    const Rect button = cut_right(line, 32, 4);
    return {line, centred(button, {32, 32})};
}

void draw_open_phrase(const Pen& pen, Rect& column, const EvidenceItem& item, bool removable, float left,
                      LabDraft& draft) {
    const IdScope scope(pen.ui, item.pointer + " field");
    const FieldLine line = field_line(pen, column, left);
    TextEditor& editor = lab_editor(draft, item.pointer, item.text);
    focus_opened(pen, pen.t.label("Phrase"), draft);
    const EditorChange change = text_field(pen.ui, line.field, pen.t.label("Phrase"), editor, {.max_characters = 400});
    if (change.text_changed) ask_lab(pen, SetField{LabFile::scenario, item.pointer, editor.text(), FieldForm::text});
    if (change.submitted || (change.focused && pen.ui.keys().take(Key::escape))) draft.open_phrase.clear();
    if (removable &&
        icon_button(pen.ui, line.button, Icon::x, pen.t.label("Remove the phrase"), {.kind = ButtonKind::ghost})) {
        ask_lab(pen, EditFile{LabFile::scenario, RemoveValue{item.pointer}});
        draft.open_phrase.clear();
    }
}

void draw_new_phrase(const Pen& pen, Rect& column, const EvidenceLine& list, float left, LabDraft& draft) {
    const IdScope scope(pen.ui, list.pointer + " new");
    const FieldLine line = field_line(pen, column, left);
    focus_opened(pen, pen.t.label("New phrase"), draft);
    const EditorChange change =
        text_field(pen.ui, line.field, pen.t.label("New phrase"), draft.added,
                   {.placeholder = pen.t.label("(refund|pay back) & {money}"), .max_characters = 400});
    const bool pressed = icon_button(pen.ui, line.button, Icon::check, pen.t.label("Add the phrase"),
                                     {.kind = ButtonKind::ghost, .enabled = !draft.added.empty()});
    if ((change.submitted || pressed) && !draft.added.empty()) {
        ask_lab(pen, AddListedPhrase{list.pointer, list.phrases.size(), draft.added.text()});
        draft.added.set_text({});
    }
    if (change.focused && pen.ui.keys().take(Key::escape)) draft.adding_to.clear();
}

void draw_phrases(const Pen& pen, Rect& column, const EvidenceLine& line, const LabLevel& level, bool writable,
                  LabDraft& draft) {
    const float left = indent * static_cast<float>(line.depth);
    {
        ChipFlow flow(pen, column, left);
        for (const auto& phrase : line.phrases) {
            const bool open = draft.open_phrase == phrase.pointer;
            if (flow.phrase(phrase, level.problems.contains(phrase.pointer), open) && writable) {
                draft.open_phrase = open ? std::string() : phrase.pointer;
                draft.adding_to.clear();
                draft.focus_phrase = true;
            }
        }
        const IdScope scope(pen.ui, line.pointer);
        if (line.is_list && writable && flow.add(pen.t.label("Add a phrase"))) {
            draft.adding_to = line.pointer;
            draft.open_phrase.clear();
            draft.added.set_text({});
            draft.focus_phrase = true;
        }
    }
    for (const auto& phrase : line.phrases) {
        if (draft.open_phrase == phrase.pointer)
            draw_open_phrase(pen, column, phrase, line.is_list && line.phrases.size() > 1, left, draft);
        if (const auto problem = level.problems.find(phrase.pointer); problem != level.problems.end())
            column.y += 4 + draw_wrapped(pen.ui, {column.x + left, column.y, column.w - left, 0}, problem->second,
                                         small_text, pen.ui.colours().viol);
    }
    if (line.is_list && draft.adding_to == line.pointer) draw_new_phrase(pen, column, line, left, draft);
}

void draw_line(const Pen& pen, Rect& column, const EvidenceLine& line, const LabLevel& level, bool writable,
               LabDraft& draft) {
    const float left = indent * static_cast<float>(line.depth);
    const std::string heading = heading_of(pen, line);
    if (line.kind == Kind::phrases) {
        draw_phrases(pen, column, line, level, writable, draft);
    } else if (!heading.empty()) {
        draw_text(pen.ui, inset(cut_top(column, 22), left, 0), heading, small_text, pen.ui.colours().text3);
    } else {
        ChipFlow(pen, column, left).fixed(leaf_of(pen, line));
    }
    const auto problem = level.problems.find(line.pointer);
    if (line.kind != Kind::phrases && problem != level.problems.end())
        column.y += 4 + draw_wrapped(pen.ui, {column.x + left, column.y, column.w - left, 0}, problem->second,
                                     small_text, pen.ui.colours().viol);
}

Status status_of_level(const LabView& view, const LabLevel& level) {
    if (view.open->kind == "must_not") return Status::broken;
    return level.mark >= 1 ? Status::met : Status::partly;
}

void draw_level(const Pen& pen, Rect& column, const LabView& view, const LabLevel& level, LabDraft& draft) {
    const IdScope scope(pen.ui, level.expression.pointer);
    Rect head = cut_top(column, 28, 2);
    status_mark(pen.ui, {head.x + 8, head.centre().y}, 15, status_of_level(view, level));
    const bool open = draft.expression == level.expression.pointer;
    const std::string_view toggle = open ? pen.t.label("Close") : pen.t.label("Expression");
    const ButtonOptions options{.kind = ButtonKind::ghost, .size = ButtonSize::small};
    const Rect place = cut_right(head, button_width(pen.ui, toggle, options));
    if (button(pen.ui, place, toggle, options)) draft.expression = open ? std::string() : level.expression.pointer;
    draw_text(pen.ui, {head.x + 24, head.y, head.w - 24, head.h}, level.name, base_bold, pen.ui.colours().text);
    Rect inside{column.x + 24, column.y, column.w - 24, column.h};
    for (const auto& line : level.lines) draw_line(pen, inside, line, level, view.writable, draft);
    if (open || !level.expression.problem.empty())
        draw_lab_text(pen, inside, {}, level.expression, draft, view.writable);
    column.y = inside.y + 6;
}

void draw_missed(const Pen& pen, Rect& column, const LabView& view, std::string_view name,
                 const std::vector<std::size_t>& samples) {
    if (samples.empty()) return;
    draw_text(pen.ui, cut_top(column, 22), name, small_bold, pen.ui.colours().part);
    ChipFlow flow(pen, column, 0);
    for (const auto at : samples) {
        const auto& sample = view.samples[at];
        if (flow.phrase({std::string(name) + sample.pointer, sample.id}, false, false))
            ask_lab(pen, ChooseSample{sample.index});
    }
}

}  // namespace

void draw_lab_levels(const Pen& pen, Rect& column, const LabView& view, LabDraft& draft) {
    for (const auto& level : view.open->levels) draw_level(pen, column, view, level, draft);
    if (!view.open->shared.empty())
        column.y += draw_wrapped(pen.ui, column, view.open->shared, small_text, pen.ui.colours().text2) + 8;
    draw_missed(pen, column, view, pen.t.label("Should meet it, but do not"), view.open->missed_positives);
    draw_missed(pen, column, view, pen.t.label("Should not meet it, but do"), view.open->missed_negatives);
}

}  // namespace haoping
