// The course room: choosing a paper, and the result of one.
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "rooms/study/screen.h"
#include "ui/clipboard.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float number_width = 180;
constexpr std::size_t longest_number = 12;  // digits

std::optional<std::uint64_t> number_in(const std::string& text) {
    std::uint64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

// True when it was chosen.
bool draw_kind(const Pen& pen, const Rect& row, const PaperKind& kind, bool selected) {
    Ui& ui = pen.ui;
    const ItemState state =
        list_row(ui, row, kind.title, {.selected = selected, .hairline = false, .value = kind.line});
    ui.canvas().stroke(row, selected ? ui.colours().accent : ui.colours().line, 1, ui.metrics().radius_control);
    Rect inside = inset(row, 14, 10);
    draw_text(ui, cut_top(inside, 24), kind.title, base_bold, ui.colours().text);
    draw_text(ui, cut_top(inside, 20), kind.line, small_text, ui.colours().text2);
    draw_wrapped(ui, inside, kind.parts, small_text, ui.colours().text3);
    return state.activated;
}

void print_button(const Pen& pen, Rect& row, std::string_view label, const PrintPaper& wish,
                  const ButtonOptions& options = {.size = ButtonSize::small, .icon = Icon::download}) {
    if (row_button(pen, row, label, options)) {
        pen.ask(Study{wish});
    }
}

// Who could print the key beforehand would know the answers.
std::string_view why_no_key(const Pen& pen, const PapersView& view, const PaperKind& kind, std::uint64_t number) {
    const bool sat = std::ranges::find(kind.handed_in, number) != kind.handed_in.end();
    return view.any_key || sat ? std::string_view()
                               : pen.t.label("After this paper was handed in. Teachers: Settings → Rubric lab.");
}

// What became of the page printed last; returns where it ends.
float draw_printed(const Pen& pen, Rect column, const Printed& printed, PaperDraft& draft) {
    Ui& ui = pen.ui;
    const Rect place{column.x, column.y, column.w, 0};
    if (!printed.problem.empty()) {
        return column.y + notice(ui, place, Tone::danger, printed.problem) + 8;
    }
    if (printed.path.empty()) {
        return column.y;
    }
    column.y += notice(ui, place, Tone::info, pen.t("Saved, to be opened and printed: {}", printed.path)) + 8;
    Rect row = cut_top(column, button_height(ui, ButtonSize::small), 8);
    if (printed.can_open_folder && row_button(pen, row, pen.t.label("Open folder"), {.size = ButtonSize::small})) {
        pen.ask(Study{ShowPrinted{}});
    }
    const std::string_view copy =
        draft.copied_path == printed.path ? pen.t.label("Path copied") : pen.t.label("Copy path");
    if (row_button(pen, row, copy, {.size = ButtonSize::small, .icon = Icon::copy})) {
        copy_text(printed.path);
        draft.copied_path = printed.path;
    }
    return column.y;
}

// The kind used last and the next number are offered, once a paper was begun or the screen is new.
void offer_last(const PapersView& view, PaperDraft& draft) {
    if (draft.offered) {
        return;
    }
    draft.offered = true;
    draft.number.set_text(fmt::format("{}", view.number));
    const auto last = std::ranges::find(view.kinds, view.kind, &PaperKind::id);
    draft.kind = last == view.kinds.end() ? 0 : static_cast<std::size_t>(last - view.kinds.begin());
}

void draw_kinds(const Pen& pen, Rect& column, const PapersView& view, PaperDraft& draft) {
    Ui& ui = pen.ui;
    const FocusGroup group(ui, "kinds");
    for (std::size_t i = 0; i < view.kinds.size(); ++i) {
        const float parts = wrapped_height(ui, view.kinds[i].parts, small_text, column.w - 28);
        if (i == draft.kind && draft.takes_keys) {
            ui.focus_on(ui.id_of(view.kinds[i].title), true);
            draft.takes_keys = false;
        }
        if (draw_kind(pen, cut_top(column, 64 + parts, 8), view.kinds[i], i == draft.kind)) {
            draft.kind = i;
        }
    }
}

// Returns where it ends.
float draw_new_paper(const Pen& pen, Rect column, const PapersView& view, PaperDraft& draft) {
    Ui& ui = pen.ui;
    offer_last(view, draft);
    draw_kinds(pen, column, view, draft);
    const PaperKind& kind = view.kinds[std::min(draft.kind, view.kinds.size() - 1)];
    column.y += 8;
    const std::string_view label = pen.t.label("Number of the paper");
    draw_text(ui, cut_top(column, 22), label, small_bold, ui.colours().text2);
    const auto number = number_in(draft.number.text());
    const std::string problem = number ? std::string() : pen.t("Write a whole number.");
    Rect row = cut_top(column, ui.metrics().field + field_problem_height(ui, number_width, problem), 4);
    const Rect field = cut_left(row, number_width, 12);
    text_field(ui, field, label, draft.number,
               {.placeholder = {}, .unit = {}, .error = problem, .max_characters = longest_number});
    row.h = ui.metrics().field;
    const ButtonOptions begin{.kind = ButtonKind::primary,
                              .icon = Icon::play,
                              .enabled = number.has_value(),
                              .disabled_reason = pen.t.label("The paper needs a number.")};
    if (row_button(pen, row, pen.t.label("Begin"), begin) && number) {
        draft.offered = false;
        pen.ask(Study{StartPaper{kind.id, *number}});
    }
    const std::string_view about = pen.t.label(
        "The same number gives the same paper; neighbouring numbers give different ones. The clock runs from the "
        "beginning, also while the program is closed.");
    column.y += 4;
    column.y += draw_wrapped(ui, column, about, small_text, ui.colours().text2) + 16;
    draw_text(ui, cut_top(column, 26), pen.t.label("Or on paper"), small_bold, ui.colours().text2);
    row = cut_top(column, button_height(ui, ButtonSize::small), 8);
    if (number) {
        print_button(pen, row, pen.t.label("Questions to print"), {kind.id, *number, PaperPage::questions});
        print_button(pen, row, pen.t.label("Answer sheet"), {kind.id, *number, PaperPage::answer_sheet});
        const std::string_view why_not = why_no_key(pen, view, kind, *number);
        print_button(pen, row, pen.t.label("Answer key"), {kind.id, *number, PaperPage::answer_key},
                     {.size = ButtonSize::small,
                      .icon = Icon::download,
                      .enabled = why_not.empty(),
                      .disabled_reason = why_not});
    }
    return draw_printed(pen, column, view.printed, draft);
}

float draw_earlier(const Pen& pen, Rect column, const PapersView& view) {
    Ui& ui = pen.ui;
    if (view.earlier.empty()) {
        return column.y;
    }
    column.y += 14;
    draw_heading(ui, cut_top(column, 28), pen.t.label("Handed in"), base_bold);
    const FocusGroup group(ui, "earlier");
    for (const auto& each : view.earlier) {
        const IdScope scope(ui, fmt::format("{}", each.sitting));
        const Rect row = cut_top(column, ui.metrics().row);
        const ItemState state = list_row(ui, row, each.title, {.value = each.result});
        Rect inside = inset(row, 12, 0);
        status_mark(ui, cut_left(inside, 24).centre(), 14, each.passed ? Status::met : Status::missed);
        draw_text(ui, cut_right(inside, 64), each.result, base_bold, ui.colours().text, Align::right);
        draw_text(ui, cut_right(inside, 110, 12), each.when, small_text, ui.colours().text3, Align::right);
        draw_text(ui, inside, each.title, base_text, ui.colours().text);
        if (state.activated) {
            pen.ask(Study{ShowResult{each.sitting}});
        }
    }
    return column.y;
}

float draw_parts(const Pen& pen, Rect column, std::string_view title, const std::vector<PartResult>& parts) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    draw_heading(ui, cut_top(column, 28), title, base_bold);
    for (const auto& part : parts) {
        Rect row = cut_top(column, 30);
        draw_text(ui, cut_left(row, std::min(230.0F, row.w * 0.45F), 12), part.title, small_text, c.text);
        draw_text(ui, cut_right(row, 76, 12), part.points, small_text, c.text2, Align::right);
        progress_bar(ui, centred(row, {row.w, 6}), static_cast<float>(part.share), part.title);
    }
    return column.y + 10;
}

}  // namespace

void draw_papers(const Pen& pen, const Rect& rect, const PapersView& view, PaperDraft& draft) {
    Ui& ui = pen.ui;
    const FocusRegion region(ui, "papers");
    Rect inside = inset(card(ui, rect), ui.metrics().panel_padding, 12);
    draw_heading(ui, reading_column(cut_top(inside, 34, 6)), pen.t.label("Exam papers"), title_text);
    if (view.kinds.empty()) {
        empty_state(ui, inside, Icon::clipboard_list, pen.t.label("No pack has an exam paper"), {}, {});
        return;
    }
    ScrollArea area(ui, inside, draft.page, "papers");
    Rect column = scrolled_column(inside, area.content());
    column.y = draw_new_paper(pen, column, view, draft);
    area.finish(draw_earlier(pen, column, view) + 8);
}

void draw_paper_result(const Pen& pen, const Rect& rect, const PaperResultView& view, PaperDraft& draft) {
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    const FocusRegion region(ui, "result");
    const bool enter = ui.enter_for_screen();
    Rect inside = inset(card(ui, rect), ui.metrics().panel_padding, 12);
    draw_heading(ui, reading_column(cut_top(inside, 34)), view.title, title_text);
    Rect row = reading_column(cut_bottom(inside, 40, 8));
    if (row_button(pen, row, pen.t.label("Look through the answers"),
                   {.kind = ButtonKind::primary, .key_cap = "Enter"}) ||
        enter) {
        pen.ask(Study{LookThrough{}});
    }
    print_button(pen, row, pen.t.label("Answer key"), {view.blueprint, view.seed, PaperPage::answer_key},
                 {.icon = Icon::download});
    if (row_button(pen, row, pen.t.label("Exam papers"), {.kind = ButtonKind::ghost, .key_cap = "Esc"})) {
        pen.ask(Study{LeavePaper{}});
    }
    ScrollArea area(ui, inside, draft.page, "result");
    Rect column = scrolled_column(inside, area.content());
    Rect head = cut_top(column, 44);
    draw_text(ui, cut_left(head, text_width(ui, view.percent + " %", display_text) + 20), view.percent + " %",
              display_text, c.text);
    status_mark(ui, {head.x + 9, head.centre().y}, 18, view.passed ? Status::met : Status::missed);
    draw_text(ui, {head.x + 28, head.y, head.w - 28, head.h},
              view.passed ? pen.t.label("Passed") : pen.t.label("Not passed"), base_bold, view.passed ? c.met : c.text);
    column.y += draw_wrapped(ui, column, view.line, base_text, c.text) + 2;
    column.y += draw_wrapped(ui, column, view.time, small_text, c.text2) + 16;
    column.y = draw_printed(pen, column, view.printed, draft);
    column.y = draw_parts(pen, column, pen.t.label("By kind of question"), view.sections);
    column.y = draw_parts(pen, column, pen.t.label("By stage of the course"), view.parts);
    area.finish(column.y);
}

}  // namespace haoping
