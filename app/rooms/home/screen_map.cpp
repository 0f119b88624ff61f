// Home: the course by parts, a cell for each unit.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float full_row = 66;
constexpr float least_row = 30;
constexpr float two_lines_from = 38;  // with the title in the other language below
constexpr float least_cell = 17;
constexpr float most_cell = 32;
constexpr float cell_gap = 4;

// How the widest row fits the card.
struct MapLayout {
    float title = 168;
    float cell = mastery_cell_size;
    float step = mastery_cell_step;
    float right = 0;  // bar, per cent and counts; 0: no room for them
    float row = full_row;
};

MapLayout layout_for(const Rect& rect, const CourseMapView& map, float padding) {
    std::size_t widest = 1;
    for (const auto& part : map.parts) {
        widest = std::max(widest, part.units.size());
    }
    MapLayout layout;
    layout.title = rect.w < 700 ? 112 : 168;
    layout.right = rect.w < 700 ? 0 : rect.w < 1000 ? 168 : 232;
    const float room = rect.w - 2 * padding - layout.title - layout.right - 8;
    layout.cell = std::clamp(std::floor(room / static_cast<float>(widest)) - cell_gap, least_cell, most_cell);
    layout.step = std::min(layout.cell + 2 * cell_gap, std::floor(room / static_cast<float>(widest)));
    const auto rows = static_cast<float>(std::max<std::size_t>(1, map.parts.size()));
    layout.row = std::clamp(std::floor(rect.h / rows), least_row, full_row);
    return layout;
}

void draw_titles(const Pen& pen, Rect rect, const PartRow& part) {
    const Palette& c = pen.ui.colours();
    if (rect.h >= two_lines_from) {
        rect = centred(rect, {rect.w, 36});
        draw_text(pen.ui, cut_top(rect, 20), part.title, base_bold, c.text);
        draw_text(pen.ui, rect, part.other_title, micro_text, c.text3);
    } else {
        draw_text(pen.ui, rect, part.title, base_bold, c.text);
    }
}

void draw_share(const Pen& pen, Rect rect, const PartRow& part) {
    Ui& ui = pen.ui;
    const std::string counts = fmt::format("{} / {}", part.started, part.units.size());
    draw_text(ui, cut_right(rect, 56), counts, small_text, ui.colours().text2, Align::right);
    draw_text(ui, cut_right(rect, 46), percent(part.share) + " %", small_text, ui.colours().text, Align::right);
    progress_bar(ui, rect, static_cast<float>(part.share), pen.t("Mastery of {}", part.title));
}

Vec corner_of(const Rect& row, const MapLayout& layout, std::size_t at) {
    return {std::round(row.x + static_cast<float>(at) * layout.step), std::round(row.centre().y - layout.cell / 2)};
}

void draw_cell(const Pen& pen, Vec corner, const MapLayout& layout, const UnitCell& cell, const HomeView& view,
               HomeDraft& draft) {
    const std::string words =
        fmt::format("{} {}: {}", cell.id, cell.title, cell.cases.empty() && !cell.has_page ? pen.t("no case yet") : cell.state);
    const ItemState state = mastery_cell(pen.ui, corner,
                                         {.label = cell.id,
                                          .number = cell.number,
                                          .word = words,
                                          .mastery = static_cast<ui::Mastery>(cell.mastery),
                                          .due = cell.due,
                                          .selected = cell.id == draft.unit,
                                          .out_of_reach = cell.cases.empty() && !cell.has_page,
                                          .size = layout.cell,
                                          .step = layout.step});
    if (state.focused || state.pressed) {
        draft.unit = cell.id;
    }
    const bool by_key = state.activated && !pen.ui.pointer().released;
    const bool opens = by_key || state.clicks == 2;
    if (opens && !cell.cases.empty()) {
        pen.ask(begin_or_go_on(view, cell.cases.front().which));
    } else if (opens && cell.has_page) {
        pen.ask(Study{OpenUnit{cell.id}});
    }
}

void draw_part(const Pen& pen, Rect row, const MapLayout& layout, const PartRow& part, const HomeView& view,
               HomeDraft& draft) {
    const float padding = pen.ui.metrics().panel_padding;
    if (&part != &view.map.parts.back()) {
        pen.ui.canvas().horizontal(row.x, row.bottom() - 1, row.w, pen.ui.colours().line);
    }
    Rect inside = inset(row, padding, 0);
    draw_titles(pen, cut_left(inside, layout.title - 8, 8), part);
    if (layout.right > 0) {
        draw_share(pen, cut_right(inside, layout.right), part);
    }
    for (std::size_t i = 0; i < part.units.size(); ++i) {
        draw_cell(pen, corner_of(inside, layout, i), layout, part.units[i], view, draft);
    }
}

// The unit that is due, else the first with a case.
std::string first_choice(const CourseMapView& map) {
    std::string first;
    for (const auto& part : map.parts) {
        for (const auto& unit : part.units) {
            if (unit.due) {
                return unit.id;
            }
            if (first.empty() && !unit.cases.empty()) {
                first = unit.id;
            }
        }
    }
    return first;
}

}  // namespace

void draw_course_map(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    if (draft.unit.empty()) {
        draft.unit = first_choice(view.map);
    }
    const FocusRegion region(pen.ui, "map");
    const FocusGroup group(pen.ui, "map", GroupShape::grid);
    const MapLayout layout = layout_for(rect, view.map, pen.ui.metrics().panel_padding);
    ScrollArea area(pen.ui, rect, draft.map, "map");
    Rect column = area.content();
    for (const auto& part : view.map.parts) {
        draw_part(pen, {column.x, column.y, rect.w, layout.row}, layout, part, view, draft);
        column.y += layout.row;
    }
    area.finish(column.y);
}

void draw_map_legend(const Pen& pen, const Rect& rect, const CourseMapView& map) {
    struct Entry {
        ui::Mastery mastery;
        std::string word;
    };
    const std::array entries{Entry{ui::Mastery::fresh, pen.t("New")}, Entry{ui::Mastery::seen, pen.t("Seen")},
                             Entry{ui::Mastery::tried, pen.t("Tried")}, Entry{ui::Mastery::solid, pen.t("Solid")},
                             Entry{ui::Mastery::mastered, pen.t("Mastered")}};
    const std::string due = pen.t("Due for review");
    const std::string started =
        pen.t("{} of {} units started", fmt::format("{}", map.started), fmt::format("{}", map.units));
    float keys = 15 + text_width(pen.ui, due, micro_text);
    for (const auto& entry : entries) {
        keys += 21 + text_width(pen.ui, entry.word, micro_text) + 14;
    }
    Rect rest = rect;
    if (keys <= rect.w) {
        Vec at{rect.right() - keys, rect.centre().y};
        for (const auto& entry : entries) {
            at.x += mastery_key(pen.ui, at, entry.mastery, entry.word) + 14;
        }
        due_key(pen.ui, at, due);
        rest.w -= keys + 16;
    }
    if (text_width(pen.ui, started, micro_text) <= rest.w) {
        draw_text(pen.ui, rest, started, micro_text, pen.ui.colours().text3,
                  keys <= rect.w ? Align::left : Align::right);
    }
}

}  // namespace haoping
