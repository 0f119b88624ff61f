// Home: the cases, a card for each family.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

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

float family_height(const FamilyCard& family) {
    return home_head + static_cast<float>(family.scenarios.size()) * home_case_height;
}

void draw_family(const Pen& pen, const Rect& rect, const FamilyCard& family) {
    const IdScope scope(pen.ui, family.title);
    const FocusGroup group(pen.ui, family.title);
    const std::string meta =
        pen.t("{} of {} passed", fmt::format("{}", family.passed), fmt::format("{}", family.scenarios.size()));
    Rect inside = card(pen.ui, rect, {.title = family.title, .meta = meta});
    for (const auto& row : family.scenarios) {
        draw_case_row(pen, cut_top(inside, home_case_height), row);
    }
}

}  // namespace

void draw_case_row(const Pen& pen, const Rect& rect, const ScenarioRow& row) {
    Ui& ui = pen.ui;
    const IdScope scope(ui, row.scenario);
    const ItemState state = list_row(ui, rect, row.title);
    Rect inside = inset(rect, 16, 10);
    const std::string mark = mark_text(pen, row);
    const TextStyle style = row.best ? base_bold : small_text;
    Rect right = cut_right(inside, std::max(112.0F, std::ceil(text_width(ui, mark, style)) + 1), 12);
    draw_text(ui, cut_top(right, 22), mark, style, row.best ? ui.colours().text : ui.colours().text3, Align::right);
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

}  // namespace haoping
