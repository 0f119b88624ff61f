// Home: the unit that is selected in the course map.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr std::size_t most_buttons = 3;

const UnitCell* selected_unit(const CourseMapView& map, const std::string& id) {
    for (const auto& part : map.parts) {
        const auto found = std::ranges::find(part.units, id, &UnitCell::id);
        if (found != part.units.end()) {
            return &*found;
        }
    }
    return nullptr;
}

// What there is to read and to be asked, at the right end. Returns the width taken.
float draw_reading(const Pen& pen, Rect& rect, const UnitCell& unit) {
    Ui& ui = pen.ui;
    const float before = rect.w;
    const auto place = [&](std::string_view label, const ButtonOptions& options) {
        const float wide = button_width(ui, label, options);
        return centred(cut_right(rect, wide, 8), {wide, button_height(ui, ButtonSize::normal)});
    };
    const std::string_view read = pen.t.label("Read");
    const std::string_view ask = pen.t.label("Questions");
    const ButtonOptions reading{.icon = Icon::book_open};
    const ButtonOptions asking{.icon = Icon::list_checks};
    if (unit.has_quiz && button(ui, place(ask, asking), ask, asking)) {
        pen.ask(Study{OpenUnit{unit.id}});
        pen.ask(Study{StartQuiz{{QuizScopeKind::unit, unit.id}}});
    }
    if (unit.has_page && button(ui, place(read, reading), read, reading)) {
        pen.ask(Study{OpenUnit{unit.id}});
    }
    return before - rect.w;
}

// As many as fit, the most useful at the left; the rest is found by its unit.
void draw_cases(const Pen& pen, Rect& rect, const UnitCell& unit, const HomeView& view, HomeDraft& draft) {
    Ui& ui = pen.ui;
    const FocusGroup group(ui, "cases of the unit");
    const std::string all = pen.t("All cases ({})", fmt::format("{}", unit.cases.size()));
    const float all_wide = button_width(ui, all, {.kind = ButtonKind::ghost});
    float room = rect.w * 0.55F - draw_reading(pen, rect, unit);
    std::size_t shown = 0;
    for (; shown < std::min(unit.cases.size(), most_buttons); ++shown) {
        const float wide = button_width(ui, unit.cases[shown].title, {.icon = Icon::inbox}) + 8;
        if (shown > 0 && wide + (shown + 1 < unit.cases.size() ? all_wide : 0) > room) {
            break;
        }
        room -= wide;
    }
    const float height = button_height(ui, ButtonSize::normal);
    const auto place = [&](float wide) { return centred(cut_right(rect, wide, 8), {wide, height}); };
    if (shown < unit.cases.size()) {
        if (button(ui, place(all_wide), all, {.kind = ButtonKind::ghost})) {
            draft.search.set_text(unit.id);
        }
    }
    for (std::size_t i = shown; i-- > 0;) {
        const auto& each = unit.cases[i];
        const IdScope scope(ui, each.which.scenario);
        const ButtonOptions options{.icon = Icon::inbox, .tooltip = pen.t.label("Practise this case")};
        const float wide = std::min(button_width(ui, each.title, options), rect.w * 0.5F);
        if (button(ui, place(wide), each.title, options)) {
            pen.ask(begin_or_go_on(view, each.which));
        }
    }
}

}  // namespace

void draw_unit_strip(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const UnitCell* unit = selected_unit(view.map, draft.unit);
    if (!unit) {
        return;
    }
    Ui& ui = pen.ui;
    const Palette& c = ui.colours();
    ui.canvas().fill(rect, c.accent_tint, ui.metrics().radius_card);
    ui.canvas().fill({rect.x, rect.y, rect.w, ui.metrics().radius_card}, c.accent_tint);
    ui.canvas().horizontal(rect.x, rect.y, rect.w, c.accent);
    const FocusRegion region(ui, "unit");
    Rect inside = inset(rect, ui.metrics().panel_padding, 8);
    draw_cases(pen, inside, *unit, view, draft);
    const float words = wrapped_height(ui, unit->line, small_text, inside.w, 2);
    Rect lines = centred(inside, {inside.w, 24 + words});
    Rect head = cut_top(lines, 24);
    const std::string title = fmt::format("{} · {}", unit->id, unit->title);
    const ChipOptions small{.kind = ChipKind::accent, .small = true};
    const std::string state = unit->cases.empty() && !unit->has_page ? pen.t("no case yet") : unit->state;
    const float state_wide = chip_width(ui, state, small);
    const float wide = draw_heading(ui, {head.x, head.y, head.w - state_wide - 10, head.h}, title);
    chip(ui, {head.x + wide + 10, head.centre().y}, state, {.kind = ChipKind::outline, .small = true});
    draw_wrapped(ui, lines, unit->line, small_text, c.text2, 2);
}

}  // namespace haoping
