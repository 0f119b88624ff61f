// Home: what was searched for among units and cases.
#include <algorithm>
#include <cctype>
#include <vector>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float unit_height = 48;
constexpr std::size_t most_units = 40;

std::string lowered(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return low;
}

// Does the text hold each word of what was typed?
bool matches(std::string_view typed, std::string_view text) {
    const std::string words = lowered(typed);
    const std::string low = lowered(text);
    std::size_t at = 0;
    while (at < words.size()) {
        const auto end = std::min(words.find(' ', at), words.size());
        if (low.find(words.substr(at, end - at)) == std::string::npos) {
            return false;
        }
        at = end + 1;
    }
    return true;
}

struct Found {
    std::vector<const ScenarioRow*> cases;
    std::vector<const UnitCell*> units;
};

bool practises(const UnitCell& unit, const ScenarioRow& row) {
    return std::ranges::any_of(unit.cases, [&](const CaseButton& each) {
        return each.which.pack == row.pack && each.which.scenario == row.scenario;
    });
}

// Units by number and title; cases by title, customer and what they are about, and by the number of a unit.
Found find(const HomeView& view, const std::string& typed) {
    Found found;
    const UnitCell* exact = nullptr;
    for (const auto& part : view.map.parts) {
        for (const auto& unit : part.units) {
            if (lowered(unit.id) == lowered(typed)) {
                exact = &unit;
            }
            if (found.units.size() < most_units && matches(typed, fmt::format("{} {}", unit.id, unit.title))) {
                found.units.push_back(&unit);
            }
        }
    }
    for (const auto& family : view.families) {
        for (const auto& row : family.scenarios) {
            const std::string text =
                fmt::format("{} {} {} {} {}", row.title, row.customer, row.about, row.summary, family.title);
            if (matches(typed, text) || (exact && practises(*exact, row))) {
                found.cases.push_back(&row);
            }
        }
    }
    return found;
}

void show_on_map(const UnitCell& unit, HomeDraft& draft) {
    draft.unit = unit.id;
    draft.tab = HomeTab::map;
    draft.search.set_text({});
}

void draw_unit(const Pen& pen, const Rect& rect, const UnitCell& unit, HomeDraft& draft) {
    Ui& ui = pen.ui;
    const std::string title = fmt::format("{} · {}", unit.id, unit.title);
    const ItemState state = list_row(ui, rect, title);
    Rect inside = inset(rect, ui.metrics().panel_padding, 0);
    const std::string words = unit.cases.empty() ? pen.t("no case yet") : unit.state;
    draw_text(ui, cut_right(inside, 180, 12), words, small_text, ui.colours().text2, Align::right);
    ui.canvas().icon(Icon::book_open, cut_left(inside, 18, 10).centre(), 16, ui.colours().text3);
    draw_text(ui, inside, title, base_text, ui.colours().text);
    if (state.activated) {
        show_on_map(unit, draft);
    }
}

}  // namespace

void open_first_found(const Pen& pen, const HomeView& view, HomeDraft& draft) {
    const Found found = find(view, draft.search.text());
    if (!found.cases.empty()) {
        const ScenarioRow& row = *found.cases.front();
        draft.search.set_text({});
        pen.ask(begin_or_go_on(view, {row.pack, row.scenario}));
    } else if (!found.units.empty()) {
        show_on_map(*found.units.front(), draft);
    }
}

void draw_found(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const FocusRegion region(pen.ui, "found");
    const std::string typed = draft.search.text();
    const Found found = find(view, typed);
    if (found.cases.empty() && found.units.empty()) {
        if (empty_state(pen.ui, rect, Icon::search, pen.t("Nothing found for {}", typed),
                        pen.t.label("Try a unit's number, a customer or a word of the title."),
                        pen.t.label("Clear the search"))) {
            draft.search.set_text({});
        }
        return;
    }
    const FocusGroup group(pen.ui, "found");
    ScrollArea area(pen.ui, rect, draft.found, "found");
    Rect column = area.content();
    for (const auto* row : found.cases) {
        draw_case_row(pen, {column.x, column.y, column.w, home_case_height}, *row);
        column.y += home_case_height;
    }
    for (const auto* unit : found.units) {
        draw_unit(pen, {column.x, column.y, column.w, unit_height}, *unit, draft);
        column.y += unit_height;
    }
    area.finish(column.y);
}

}  // namespace haoping
