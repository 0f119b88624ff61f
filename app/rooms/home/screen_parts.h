#pragma once

#include "screens/frame.h"

namespace haoping {

// The parts of Home, a file each.

inline constexpr float home_head = 43;  // of a card with a title, with the line below it

// Goes on with the case when it was left open, starts it otherwise.
Intent begin_or_go_on(const HomeView&, const CaseRef&);

// Below this width of the screen everything stands in one column.
inline constexpr float home_two_columns_from = 1000;

void draw_next_card(const Pen&, const ui::Rect&, const HomeView&);

void draw_families(const Pen&, const ui::Rect&, const HomeView&, HomeDraft&);
void draw_case_row(const Pen&, const ui::Rect&, const ScenarioRow&);
inline constexpr float home_case_height = 64;

void draw_course_map(const Pen&, const ui::Rect&, const HomeView&, HomeDraft&);
void draw_map_legend(const Pen&, const ui::Rect&, const CourseMapView&);
void draw_unit_strip(const Pen&, const ui::Rect&, const HomeView&, HomeDraft&);
inline constexpr float home_unit_strip = 84;

void draw_mistakes(const Pen&, const ui::Rect&, const HomeView&, HomeDraft&);
void draw_found(const Pen&, const ui::Rect&, const HomeView&, HomeDraft&);
void open_first_found(const Pen&, const HomeView&, HomeDraft&);

// What is to be done today, from the top of the column down. Returns the height.
float draw_today(const Pen&, const ui::Rect& column, const HomeView&, HomeDraft&);
// The right column: today, skills, marks and what is wrong with packs.
void draw_home_side(const Pen&, const ui::Rect&, const HomeView&, HomeDraft&);

}  // namespace haoping
