#include "screens/home.h"

#include <array>

#include <fmt/format.h>

#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float case_height = 64;
constexpr float head_height = 43;
constexpr float side_width = 340;

// What to do now: the case left open, else the next one worth trying.
struct NextThing {
    std::string_view chip;
    std::string_view title;
    std::string line;
    std::string_view button;
    std::string_view customer;
    Intent intent;
};

void draw_next(const Pen& pen, const Rect& rect, const NextThing& next) {
    Ui& ui = pen.ui;
    Rect inside = inset(card(ui, rect), 20, 16);
    const Rect face = cut_left(inside, 48, 18);
    avatar(ui, face.centre(), 48, next.customer, next.customer);
    const ButtonOptions options{
        .kind = ButtonKind::primary, .size = ButtonSize::hero, .key_cap = "Enter", .autofocus = true};
    const float wide = button_width(ui, next.button, options);
    const Rect action = centred(cut_right(inside, wide, 18), {wide, button_height(ui, ButtonSize::hero)});
    chip(ui, {inside.x, inside.y + 10}, next.chip, {.kind = ChipKind::accent, .small = true});
    cut_top(inside, 26);
    draw_heading(ui, cut_top(inside, 28), next.title, title_text);
    draw_text(ui, cut_top(inside, 20), next.line, small_text, ui.colours().text2);
    if (button(ui, action, next.button, options)) {
        pen.ask(next.intent);
    }
}

void draw_what_now(const Pen& pen, const Rect& rect, const HomeView& view) {
    if (view.resume) {
        draw_next(pen, rect,
                  {pen.t.label("Continue"), view.resume->title,
                   fmt::format("{} · {}", view.resume->customer, view.resume->where), pen.t.label("Continue the case"),
                   view.resume->customer, ContinueAttempt{view.resume->attempt}});
    } else if (!view.next_scenario.empty()) {
        const bool first = view.results.empty();
        draw_next(pen, rect,
                  {first ? pen.t.label("Start here") : pen.t.label("Next"), view.next_title, view.next_reason,
                   first ? pen.t.label("Start with your first customer") : pen.t.label("Start the case"),
                   view.next_customer, StartScenario{view.next_pack, view.next_scenario}});
    } else {
        empty_state(pen.ui, card(pen.ui, rect), Icon::triangle_alert, pen.t.label("No cases could be loaded"),
                    pen.t.label("The list at the right says what is wrong."), {});
    }
}

std::string mark_text(const Pen& pen, const ScenarioRow& row) {
    if (row.open) {
        return std::string(pen.t.label("in progress"));
    }
    return row.best ? pen.t("best {} · tried {}", percent(*row.best), fmt::format("{}", row.attempts))
                    : std::string(pen.t.label("new"));
}

void draw_difficulty(Ui& ui, Vec left_middle, int difficulty) {
    for (int step = 0; step < 5; ++step) {
        const Vec centre{left_middle.x + 4 + static_cast<float>(step) * 10, left_middle.y};
        if (step < difficulty) {
            ui.canvas().fill_circle(centre, 3.5F, ui.colours().text3);
        } else {
            ui.canvas().circle(centre, 3, ui.colours().line2, 1);
        }
    }
}

void draw_case(const Pen& pen, const Rect& rect, const ScenarioRow& row) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, row.scenario);
    const ItemState state = list_row(ui, rect, row.title);
    Rect inside = inset(rect, 16, 10);
    Rect right = cut_right(inside, 112, 12);
    draw_text(ui, cut_top(right, 22), mark_text(pen, row), row.best ? base_bold : small_text,
              row.best ? ui.colours().text : ui.colours().text3, Align::right);
    draw_difficulty(ui, {right.right() - 50, right.y + 11}, row.difficulty);
    Rect title = cut_top(inside, 22);
    const float wide = draw_text(ui, title, row.title, base_bold, ui.colours().text);
    cut_left(title, wide + 10);
    draw_text(ui, title, fmt::format("{} · {}", row.customer, row.about), small_text, ui.colours().text3);
    draw_text(ui, inside, row.summary, small_text, ui.colours().text2);
    ui.record(ItemRole::status, pen.t("Difficulty {} of 5", fmt::format("{}", row.difficulty)), right);
    if (state.activated) {
        pen.ask(row.open ? Intent{ContinueAttempt{*row.open}} : Intent{StartScenario{row.pack, row.scenario}});
    }
}

float family_height(const FamilyCard& family) {
    return head_height + static_cast<float>(family.scenarios.size()) * case_height;
}

void draw_family(const Pen& pen, const Rect& rect, const FamilyCard& family) {
    const IdScope scope(pen.ui, family.title);
    const FocusGroup group(pen.ui, family.title);
    const std::string meta =
        pen.t("{} of {} passed", fmt::format("{}", family.passed), fmt::format("{}", family.scenarios.size()));
    Rect inside = card(pen.ui, rect, {.title = family.title, .meta = meta});
    for (const auto& row : family.scenarios) {
        draw_case(pen, cut_top(inside, case_height), row);
    }
}

void draw_families(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const FocusRegion region(pen.ui, "cases");
    ScrollArea area(pen.ui, rect, draft.families, "cases");
    Rect column = area.content();
    for (const auto& family : view.families) {
        draw_family(pen, {column.x, column.y, column.w, family_height(family)}, family);
        column.y += family_height(family) + pen.ui.metrics().card_gap;
    }
    area.finish(column.y);
}

void draw_result(const Pen& pen, const Rect& rect, const ResultRow& row) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, fmt::format("{}", row.attempt));
    const ItemState state = list_row(ui, rect, row.title, {.enabled = row.openable});
    Rect inside = inset(rect, 16, 7);
    draw_text(ui, cut_left(inside, 40), percent(row.total), title_text,
              row.compliance ? ui.colours().text : ui.colours().viol);
    draw_text(ui, cut_right(inside, 70), row.when, small_text, ui.colours().text3, Align::right);
    draw_text(ui, cut_top(inside, 20), row.title, base_text, ui.colours().text);
    draw_text(ui, inside, row.ending, small_text, ui.colours().text2);
    if (!row.compliance) {
        ui.tooltip(state, rect, pen.t.label("A rule was broken in this case."));
    }
    if (state.activated && row.openable) {
        pen.ask(OpenAttempt{row.attempt});
    }
}

float draw_results(const Pen& pen, const Rect& column, const HomeView& view) {
    constexpr float row_height = 56;
    const float rows = view.results.empty() ? 60 : static_cast<float>(view.results.size()) * row_height;
    Rect inside =
        card(pen.ui, {column.x, column.y, column.w, head_height + rows}, {.title = pen.t.label("Last marks")});
    if (view.results.empty()) {
        draw_wrapped(pen.ui, inset(inside, 16, 12), pen.t.label("After your first case you see your marks here."),
                     small_text, pen.ui.colours().text3);
    }
    const FocusGroup group(pen.ui, "results");
    for (const auto& row : view.results) {
        draw_result(pen, cut_top(inside, row_height), row);
    }
    return head_height + rows;
}

float draw_problem(const Pen& pen, const Rect& column, const PackProblem& problem) {
    constexpr std::size_t lines_shown = 4;
    std::string text;
    for (std::size_t at = 0; at < problem.lines.size() && at < lines_shown; ++at) {
        text += (at == 0 ? "" : "\n") + problem.lines[at];
    }
    if (problem.lines.size() > lines_shown) {
        text += "\n" +
                pen.t("and {} more: haoping validate shows all", fmt::format("{}", problem.lines.size() - lines_shown));
    }
    const float inner = wrapped_height(pen.ui, text, small_text, column.w - 32);
    const Rect inside = card(pen.ui, {column.x, column.y, column.w, head_height + inner + 24},
                             {.title = pen.t("Pack {}", problem.title)});
    draw_wrapped(pen.ui, inset(inside, 16, 12), text, small_text, pen.ui.colours().part);
    return head_height + inner + 24;
}

void draw_side(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const FocusRegion region(pen.ui, "marks");
    ScrollArea area(pen.ui, rect, draft.side, "marks");
    Rect column = area.content();
    column.y += draw_results(pen, column, view) + pen.ui.metrics().card_gap;
    for (const auto& problem : view.problems) {
        column.y += draw_problem(pen, column, problem) + pen.ui.metrics().card_gap;
    }
    area.finish(column.y);
}

}  // namespace

void draw_home(const Pen& pen, const Rect& area, const HomeView& view, HomeDraft& draft) {
    Rect rest = area;
    draw_top_bar(pen, cut_top(rest, pen.ui.metrics().top_bar), pen.t.label("Home"),
                 pen.t.label("Cross-border customer service"));
    const std::array hints{KeyHint{"Enter", pen.t.label("Open")}, KeyHint{"Tab", pen.t.label("Next")},
                           KeyHint{"F6", pen.t.label("Next column")}, KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, cut_bottom(rest, pen.ui.metrics().footer), hints, {});
    rest = inset(rest, pen.ui.metrics().page_margin_x, pen.ui.metrics().page_margin_y);
    Rect side = cut_right(rest, side_width, pen.ui.metrics().card_gap);
    {
        const FocusRegion region(pen.ui, "next");
        draw_what_now(pen, cut_top(rest, 116, pen.ui.metrics().card_gap), view);
    }
    draw_families(pen, rest, view, draft);
    draw_side(pen, side, view, draft);
}

}  // namespace haoping
