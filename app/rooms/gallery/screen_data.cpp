#include <array>
#include <string>

#include <fmt/format.h>

#include "rooms/gallery/screen_parts.h"

namespace haoping::gallery {

using namespace ui;

namespace {

constexpr std::array marks{0.42F, 0.55F, 0.51F, 0.64F, 0.6F, 0.74F, 0.7F, 0.86F};

struct Sample {
    std::string_view name;
    std::string_view kind;
    int expected;
    int computed;
};

constexpr std::array samples{
    Sample{"S01", "Good, short", 82, 80}, Sample{"S02", "Good, long", 91, 88}, Sample{"S03", "没有日期", 64, 66},
    Sample{"S04", "Copied", 0, 0},        Sample{"S05", "Keywords", 12, 30},   Sample{"S06", "Empty", 32, 35},
    Sample{"S07", "Negation", 40, 38},    Sample{"S08", "Negation 2", 55, 55}, Sample{"S09", "事实错", 48, 52}};

void draw_sample(Ui& ui, const Sample& sample, std::span<const Rect> cells) {
    const Palette& c = ui.colours();
    draw_text(ui, cells[0], sample.name, base_bold, c.text);
    draw_text(ui, cells[1], sample.kind, base_text, c.text);
    draw_text(ui, cells[2], fmt::format("{}", sample.expected), base_text, c.text, Align::right);
    draw_text(ui, cells[3], fmt::format("{}", sample.computed), base_text, c.text, Align::right);
}

// Row numbers in the order that was asked for.
std::array<std::size_t, samples.size()> ordered(const std::optional<TableSort>& sort) {
    std::array<std::size_t, samples.size()> order{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    const auto less = [&](std::size_t a, std::size_t b) {
        return sort->column == 0   ? samples[a].name < samples[b].name
               : sort->column == 2 ? samples[a].expected < samples[b].expected
                                   : samples[a].computed < samples[b].computed;
    };
    if (sort) {
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return sort->order == SortOrder::ascending ? less(a, b) : less(b, a);
        });
    }
    return order;
}

void draw_course_row(Ui& ui, Flow& flow, int row, GalleryDraft& draft) {
    constexpr std::array levels{ui::Mastery::mastered, ui::Mastery::mastered, ui::Mastery::solid, ui::Mastery::tried,
                                ui::Mastery::seen,     ui::Mastery::fresh,    ui::Mastery::fresh};
    constexpr std::array words{"New", "Seen", "Tried", "Solid", "Mastered"};
    for (std::size_t i = 0; i < 9; ++i) {
        const std::size_t cell = static_cast<std::size_t>(row) * 9 + i;
        const ui::Mastery level = levels[std::min(levels.size() - 1, i * (static_cast<std::size_t>(row) + 2) / 3)];
        const std::string label = fmt::format("Unit {}.{}", row + 1, i + 1);
        const std::string number = fmt::format("{}", i + 1);
        const MasteryCell shown{.label = label,
                                .number = number,
                                .word = words[static_cast<std::size_t>(level)],
                                .mastery = level,
                                .due = cell % 8 == 2,
                                .selected = draft.cell == cell};
        const Rect place = flow.place({mastery_cell_size, mastery_cell_size});
        if (mastery_cell(ui, place.min(), shown).activated) {
            draft.cell = cell;
        }
    }
    flow.new_line();
}

void draw_legend(Ui& ui, Flow& flow) {
    const auto room = [&](std::string_view word) { return Vec{22 + text_width(ui, word, micro_text), 20}; };
    const std::array entries{std::pair{ui::Mastery::fresh, "New"}, std::pair{ui::Mastery::seen, "Seen"},
                             std::pair{ui::Mastery::tried, "Tried"}, std::pair{ui::Mastery::solid, "Solid"},
                             std::pair{ui::Mastery::mastered, "Mastered"}};
    for (const auto& [mastery, word] : entries) {
        const Rect place = flow.place(room(word));
        mastery_key(ui, {place.x, place.centre().y}, mastery, word);
    }
    const Rect place = flow.place(room("Due for review"));
    due_key(ui, {place.x, place.centre().y}, "Due for review");
    flow.new_line();
}

void draw_heat(Ui& ui, Flow& flow) {
    const std::array<std::optional<int>, 7> values{31, 47, 62, 78, 92, std::nullopt, 100};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string label = fmt::format("Skill {}", i + 1);
        heat_cell(ui, flow.place({46, heat_cell_height}), {label, values[i], i == 3});
    }
}

}  // namespace

float draw_meters(Ui& ui, Rect rest, GalleryDraft&) {
    Flow flow(rest, {20, 14});
    timer_ring(ui, flow.place({46, 46}).centre(), 0.62F, "2:29", false);
    timer_ring(ui, flow.place({46, 46}).centre(), 0.16F, "0:38", true);
    sparkline(ui, centred(flow.place({96, 46}), {90, 24}), marks);
    flow.new_line();
    for (const std::optional<int> score : {std::optional(68), std::optional(92), std::optional<int>()}) {
        const IdScope scope(ui, score ? std::to_string(*score) : "none");
        const Rect place = flow.place({score_dial_size, score_dial_size});
        score_dial(ui, place.centre(), {.score = score, .pass_mark = 60, .caption = "of 100"});
    }
    flow.new_line();
    rest.y = flow.bottom();
    progress_bar(ui, cut_top(rest, 14), 0.46F, "Orders");
    progress_bar(ui, cut_top(rest, 14), 0.02F, "Disputes");
    progress_bar(ui, cut_top(rest, 14), 1, "Foundations");
    return rest.y;
}

float draw_charts(Ui& ui, Rect rest, GalleryDraft&) {
    const std::array axes{RadarAxis{"Facts & status", 0.86F, 0.7F},
                          RadarAxis{"Empathy", 0.7F, 0.6F},
                          RadarAxis{"Options and next steps", 0.62F, 0.74F},
                          RadarAxis{"Dates", 0.34F, 0.55F},
                          RadarAxis{"Language", 0.66F, 0.6F},
                          RadarAxis{"Rules", 0.92F, 0.7F}};
    radar(ui, cut_top(rest, 230, 10), axes, "Six skills against the class");
    const std::array short_axes{RadarAxis{"事实", 0.8F}, RadarAxis{"同理心", 0.5F}, RadarAxis{"时间承诺", 0.3F},
                                RadarAxis{"语言", 0.7F}};
    radar(ui, cut_top(rest, 160, 14), short_axes, "四项技能");
    line_chart(ui, cut_top(rest, 170),
               {.label = "Marks of eight attempts",
                .values = marks,
                .pass = 0.6F,
                .pass_name = "pass 60",
                .first_name = "first attempt",
                .last_name = "today"});
    return rest.y;
}

float draw_maps(Ui& ui, Rect rest, GalleryDraft& draft) {
    Flow flow(rest, {mastery_cell_step - mastery_cell_size, 10});
    {
        const FocusGroup group(ui, "map", GroupShape::grid);
        for (int row = 0; row < 3; ++row) {
            draw_course_row(ui, flow, row, draft);
        }
    }
    rest.y = flow.bottom();
    Flow legend(rest, {12, 4});
    draw_legend(ui, legend);
    rest.y = legend.bottom() + 10;
    const FocusGroup group(ui, "heat", GroupShape::grid);
    Flow heat(rest, {6, 6});
    draw_heat(ui, heat);
    return heat.bottom();
}

float draw_table(Ui& ui, Rect rest, GalleryDraft& draft) {
    const std::array columns{TableColumn{.title = "Reply", .width = 78, .sortable = true},
                             TableColumn{.title = "What it is"},
                             TableColumn{.title = "Teacher", .width = 96, .align = Align::right, .sortable = true},
                             TableColumn{.title = "Mark", .width = 78, .align = Align::right, .sortable = true}};
    const auto order = ordered(draft.sort);
    const TableRows rows{
        .count = samples.size(),
        .label = [&](std::size_t row) { return std::string(samples[order[row]].name); },
        .draw = [&](std::size_t row, std::span<const Rect> cells) { draw_sample(ui, samples[order[row]], cells); }};
    const TableResult result =
        table(ui, cut_top(rest, table_height(6)),
              {.label = "Samples", .columns = columns, .selected = draft.row, .sort = draft.sort}, rows, draft.table);
    draft.row = result.selected ? result.selected : draft.row;
    draft.sort = result.sort ? result.sort : draft.sort;
    return rest.y;
}

}  // namespace haoping::gallery
