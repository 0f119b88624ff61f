#include "rooms/home/screen.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float side_width = 340;
constexpr float side_width_compact = 304;
constexpr float next_height = 116;
constexpr float tabs_height = 44;
constexpr float least_page = 560;  // of the cases or the map where all stands in one column

// What a new student needs are cases; who has begun sees where they are in the course.
HomeTab tab_of(const HomeView& view, const HomeDraft& draft) {
    return draft.tab.value_or(view.tab.value_or(view.is_new ? HomeTab::cases : HomeTab::map));
}

void draw_search(const Pen& pen, const Rect& bar, const HomeView& view, HomeDraft& draft) {
    const EditorChange change = draw_top_search(pen, bar, pen.t.label("Find a unit or a case"), draft.search);
    if (change.submitted && !draft.search.empty()) {
        open_first_found(pen, view, draft);
    }
}

void draw_tabs(const Pen& pen, Rect head, const HomeView& view, HomeDraft& draft) {
    const std::string improve =
        view.mistakes.empty() ? pen.t("To improve") : pen.t("To improve ({})", fmt::format("{}", view.mistakes.size()));
    const std::array<std::string_view, 3> labels{pen.t.label("Course map"), pen.t.label("Cases"), improve};
    const HomeTab now = tab_of(view, draft);
    if (const auto chosen = tabs(pen.ui, head, labels, static_cast<std::size_t>(now))) {
        draft.tab = static_cast<HomeTab>(*chosen);
        pen.ask(ShowTab{*draft.tab});
    }
    if (now == HomeTab::map) {
        float taken = 24;
        for (const auto label : labels) {
            taken += text_width(pen.ui, label, base_bold) + 24;
        }
        cut_left(head, taken);
        draw_map_legend(pen, inset(head, 4, 0), view.map);
    }
}

void draw_map_page(const Pen& pen, Rect page, const HomeView& view, HomeDraft& draft) {
    const Rect strip = cut_bottom(page, home_unit_strip);
    draw_course_map(pen, page, view, draft);
    draw_unit_strip(pen, strip, view, draft);
}

// The card with the tabs, or what was searched for.
void draw_page(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    if (!draft.search.empty()) {
        draw_found(pen, card(pen.ui, rect, {.title = pen.t.label("Search results")}), view, draft);
        return;
    }
    draft.tab = tab_of(view, draft);  // it stays, also when the first case is over
    const HomeTab tab = *draft.tab;
    const bool in_card = tab != HomeTab::cases;  // families are cards of their own
    Rect rest = in_card ? card(pen.ui, rect) : inset(rect, 1);
    Rect head = cut_top(rest, tabs_height, in_card ? 0 : 12);  // at one place, whichever is open
    if (in_card) {
        pen.ui.canvas().horizontal(head.x, head.bottom() - 1, head.w, pen.ui.colours().line);
    }
    draw_tabs(pen, inset(head, 4, 0), view, draft);
    if (tab == HomeTab::cases) {
        draw_families(pen, rest, view, draft);
        return;
    }
    if (tab == HomeTab::map) {
        draw_map_page(pen, rest, view, draft);
    } else {
        draw_mistakes(pen, rest, view, draft);
    }
}

void draw_footer(const Pen& pen, const Rect& rect, const HomeView& view, const HomeDraft& draft) {
    const bool map = draft.search.empty() && tab_of(view, draft) == HomeTab::map;
    const std::array on_map{KeyHint{"↑ ↓ ← →", pen.t.label("Move on the map")}, KeyHint{"Enter", pen.t.label("Open")},
                            KeyHint{"Ctrl+F", pen.t.label("Find")}, KeyHint{"F6", pen.t.label("Next column")},
                            KeyHint{"F1", pen.t.label("All keys")}};
    const std::array elsewhere{KeyHint{"Enter", pen.t.label("Open")}, KeyHint{"Tab", pen.t.label("Next")},
                               KeyHint{"Ctrl+F", pen.t.label("Find")}, KeyHint{"F6", pen.t.label("Next column")},
                               KeyHint{"F1", pen.t.label("All keys")}};
    key_footer(pen.ui, rect, map ? std::span<const KeyHint>(on_map) : std::span<const KeyHint>(elsewhere), {});
}

void draw_columns(const Pen& pen, Rect rest, const HomeView& view, HomeDraft& draft) {
    const float gap = pen.ui.metrics().card_gap;
    const bool compact = pen.ui.metrics().top_bar < Metrics{}.top_bar;
    const Rect side = cut_right(rest, compact ? side_width_compact : side_width, gap);
    draw_next_card(pen, cut_top(rest, next_height, gap), view);
    draw_page(pen, rest, view, draft);
    draw_home_side(pen, side, view, draft);
}

// Large text in a small window: one below the other.
void draw_one_column(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const float gap = pen.ui.metrics().card_gap;
    ScrollArea area(pen.ui, rect, draft.page, "home");
    Rect column = area.content();
    const auto take = [&](float height) {
        const Rect part{column.x, column.y, column.w, height};
        column.y += height + gap;
        return part;
    };
    draw_next_card(pen, take(next_height), view);
    draw_page(pen, take(std::max(least_page, rect.h)), view, draft);
    draw_home_side(pen, take(least_page), view, draft);
    area.finish(column.y);
}

}  // namespace

Intent begin_or_go_on(const HomeView& view, const CaseRef& which) {
    const auto open = std::ranges::find(view.open, which, &ContinueCard::which);
    return open == view.open.end() ? Intent{StartScenario{which.pack, which.scenario}}
                                   : Intent{ContinueAttempt{open->attempt}};
}

void draw_home(const Pen& pen, const Rect& area, const HomeView& view, HomeDraft& draft) {
    Rect rest = area;
    const Rect bar = cut_top(rest, pen.ui.metrics().top_bar);
    draw_footer(pen, cut_bottom(rest, pen.ui.metrics().footer), view, draft);
    rest = inset(rest, pen.ui.metrics().page_margin_x, pen.ui.metrics().page_margin_y);
    if (area.w < home_two_columns_from) {
        draw_one_column(pen, rest, view, draft);
    } else {
        draw_columns(pen, rest, view, draft);
    }
    draw_top_bar(pen, bar, pen.t.label("Home"), pen.t.label("Cross-border customer service"));
    draw_search(pen, bar, view, draft);
}

KeyLines keys_of(const Texts& t, const HomeView&) {
    return {{"Enter", t.label("Open")},
            {"↑  ↓  ←  →", t.label("Move on the map")},
            {"Ctrl+F", t.label("Find a unit or a case")}};
}

}  // namespace haoping
