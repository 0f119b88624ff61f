#include <array>
#include <set>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/widgets.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;
using haoping::test::is_near;

namespace {

constexpr std::size_t row_count = 1000;

// A table whose caller does as it is told.
struct Shown {
    std::array<TableColumn, 2> columns{
        TableColumn{.title = "Reply", .sortable = true},
        TableColumn{.title = "Mark", .width = 90, .align = Align::right, .sortable = true}};
    ScrollState scroll;
    std::optional<std::size_t> selected;
    std::optional<std::size_t> opened;
    std::optional<TableSort> sort;
    std::set<std::size_t> drawn;

    void draw(Ui& ui) {
        drawn.clear();
        const TableRows rows{.count = row_count,
                             .label = [](std::size_t row) { return "Reply " + std::to_string(row); },
                             .draw =
                                 [&](std::size_t row, std::span<const Rect> cells) {
                                     drawn.insert(row);
                                     draw_text(ui, cells[1], std::to_string(row % 100), base_text, ui.colours().text,
                                               Align::right);
                                 }};
        const TableResult result =
            table(ui, {20, 20, 500, 374}, {.label = "Samples", .columns = columns, .selected = selected, .sort = sort},
                  rows, scroll);
        selected = result.selected ? result.selected : selected;
        opened = result.opened ? result.opened : opened;
        sort = result.sort ? result.sort : sort;
    }
};

}  // namespace

SCENARIO("A table draws only the rows in sight", "[ui][table]") {
    Shown shown;
    HeadlessUi app([&](Ui& ui) { shown.draw(ui); });
    CHECK(shown.drawn.size() <= 12);
    WHEN("it is scrolled") {
        app.wheel({100, 200}, -20);
        THEN("others are drawn, and the header stays") {
            CHECK(*shown.drawn.begin() > 20);
            CHECK(shown.drawn.size() <= 12);
            CHECK_FALSE(app.item("Mark").visible.empty());
        }
    }
}

SCENARIO("A row of a table is chosen and opened with the mouse", "[ui][table]") {
    Shown shown;
    HeadlessUi app([&](Ui& ui) { shown.draw(ui); });
    WHEN("a row is clicked") {
        app.click("Reply 3");
        THEN("it is selected, not opened") {
            CHECK(shown.selected == std::optional<std::size_t>(3));
            CHECK_FALSE(shown.opened);
        }
    }
    WHEN("it is clicked twice") {
        app.double_click("Reply 4");
        THEN("it is opened") { CHECK(shown.opened == std::optional<std::size_t>(4)); }
    }
}

SCENARIO("A table is gone through with the keyboard", "[ui][table]") {
    Shown shown;
    HeadlessUi app([&](Ui& ui) { shown.draw(ui); });
    app.press(Key::tab);
    app.press(Key::tab);
    REQUIRE(app.focused() == "Samples");
    WHEN("Down is pressed three times") {
        app.press(Key::down, {}, 3);
        THEN("the third row is selected") { CHECK(shown.selected == std::optional<std::size_t>(2)); }
        AND_WHEN("Enter is pressed") {
            app.press(Key::enter);
            THEN("it is opened") { CHECK(shown.opened == std::optional<std::size_t>(2)); }
        }
    }
    WHEN("End is pressed") {
        app.press(Key::end);
        THEN("the last row is selected and in sight") {
            CHECK(shown.selected == std::optional<std::size_t>(row_count - 1));
            CHECK(is_near(app.item("Reply 999").visible.h, table_row_height));
        }
        AND_WHEN("Home is pressed") {
            app.press(Key::home);
            THEN("the first one is") {
                CHECK(shown.selected == std::optional<std::size_t>(0));
                CHECK(is_near(app.item("Reply 0").visible.h, table_row_height));
            }
        }
    }
    WHEN("a page is gone down") {
        app.press(Key::home);
        app.press(Key::page_down);
        THEN("the last row that was in sight is selected") { CHECK(shown.selected == std::optional<std::size_t>(9)); }
    }
}

SCENARIO("A table asks for another order", "[ui][table]") {
    Shown shown;
    HeadlessUi app([&](Ui& ui) { shown.draw(ui); });
    app.click("Mark");
    CHECK(shown.sort == std::optional(TableSort{1, SortOrder::ascending}));
    app.click("Mark");
    CHECK(shown.sort == std::optional(TableSort{1, SortOrder::descending}));
    app.click("Reply");
    CHECK(shown.sort == std::optional(TableSort{0, SortOrder::ascending}));
}
