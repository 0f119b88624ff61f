#include <array>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/widgets.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;
using haoping::test::is_near;

SCENARIO("A busy button can't be pressed and keeps its width", "[ui][components]") {
    bool busy = false;
    int pressed = 0;
    HeadlessUi app([&](Ui& ui) {
        const ButtonOptions options{.kind = ButtonKind::primary, .busy = busy, .busy_label = "Marking"};
        pressed += button(ui, button_rect(ui, {20, 20}, "Send", options), "Send", options) ? 1 : 0;
    });
    const float before = app.item("Send").rect.w;
    WHEN("it works") {
        busy = true;
        app.settle();
        app.click("Send");
        app.press(Key::tab);
        app.press(Key::enter);
        THEN("nothing happens, and nothing moves") {
            CHECK(pressed == 0);
            CHECK(is_near(app.item("Send").rect.w, before));
        }
    }
    WHEN("it rests") {
        app.click("Send");
        THEN("it is pressed") { CHECK(pressed == 1); }
    }
}

SCENARIO("The cells of a map are gone through by place", "[ui][components]") {
    std::string chosen;
    HeadlessUi app([&](Ui& ui) {
        const FocusGroup group(ui, "map", GroupShape::grid);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < (row == 1 ? 2 : 5); ++column) {
                const std::string label = std::to_string(row) + "." + std::to_string(column);
                const Vec corner{20 + static_cast<float>(column) * mastery_cell_step,
                                 20 + static_cast<float>(row) * 46};
                const MasteryCell cell{.label = label, .number = "1", .word = "Tried", .mastery = Mastery::tried};
                chosen = mastery_cell(ui, corner, cell).activated ? label : chosen;
            }
        }
    });
    app.press(Key::tab);
    REQUIRE(app.focused() == "0.0");
    WHEN("the right end is passed") {
        app.press(Key::right, {}, 9);
        THEN("the focus stays in the row") { CHECK(app.focused() == "0.4"); }
    }
    WHEN("the row below is shorter") {
        app.press(Key::end);
        app.press(Key::down);
        THEN("its last cell has the focus") { CHECK(app.focused() == "1.1"); }
        AND_WHEN("one goes on down and to the row's beginning") {
            app.press(Key::down);
            app.press(Key::home);
            THEN("that cell has it") { CHECK(app.focused() == "2.0"); }
        }
    }
    WHEN("Enter is pressed") {
        app.press(Key::right);
        app.press(Key::enter);
        THEN("the cell is chosen") { CHECK(chosen == "0.1"); }
    }
    WHEN("a cell is clicked") {
        app.click("2.3");
        THEN("it is chosen") { CHECK(chosen == "2.3"); }
    }
}

SCENARIO("Names of a radar stand inside its rectangle, in either language", "[ui][components]") {
    const std::array english{
        RadarAxis{"Facts & status", 0.8F}, RadarAxis{"Empathy", 0.7F},   RadarAxis{"Options and next steps", 0.5F},
        RadarAxis{"Dates", 0.4F},          RadarAxis{"Next step", 0.7F}, RadarAxis{"Language and tone", 0.7F},
        RadarAxis{"Rules", 0.9F, 0.6F}};
    const std::array chinese{RadarAxis{"事实与物流状态", 0.8F}, RadarAxis{"同理心", 0.7F},
                             RadarAxis{"下一步的安排", 0.5F}};
    const auto inside = [](std::span<const RadarAxis> axes, Rect rect) {
        HeadlessUi app([&](Ui& ui) { radar(ui, rect, axes, "Your skills"); });
        for (const RadarAxis& axis : axes) {
            INFO(axis.name);
            const Rect name = app.item(axis.name).rect;
            CHECK(name.x >= rect.x - 0.5F);
            CHECK(name.y >= rect.y - 0.5F);
            CHECK(name.right() <= rect.right() + 0.5F);
            CHECK(name.bottom() <= rect.bottom() + 0.5F);
        }
    };
    inside(english, {20, 20, 300, 240});
    inside(english, {20, 20, 220, 180});
    inside(chinese, {20, 20, 300, 240});
}

SCENARIO("A popup is filtered by typing", "[ui][components]") {
    const std::array<std::string_view, 4> labels{"Thanks and name", "Refund days", "Refund to card", "Close"};
    FilterState state;
    PopupResult result;
    HeadlessUi app([&](Ui& ui) {
        const PopupResult now =
            filter_popup(ui, {20, 20, 100, 30}, {"Quick replies", "Type to filter", "Nothing fits"}, labels, state);
        result.picked = now.picked ? now.picked : result.picked;
        result.closed |= now.closed;
    });
    WHEN("words are typed") {
        app.type("refund C");
        THEN("only what holds each of them is left") {
            CHECK_FALSE(app.shows("Refund days"));
            CHECK(app.shows("Refund to card"));
        }
        AND_WHEN("Enter is pressed") {
            app.press(Key::enter);
            THEN("it is picked") { CHECK(result.picked == std::optional<std::size_t>(2)); }
        }
    }
    WHEN("Down and Enter are pressed") {
        app.press(Key::down);
        app.press(Key::enter);
        THEN("the second one is picked") { CHECK(result.picked == std::optional<std::size_t>(1)); }
    }
    WHEN("nothing fits") {
        app.type("zebra");
        app.press(Key::enter);
        THEN("it says so and picks nothing") {
            CHECK(app.shows("Nothing fits"));
            CHECK_FALSE(result.picked);
        }
    }
    WHEN("Esc is pressed") {
        app.press(Key::escape);
        THEN("it wants to close") { CHECK(result.closed); }
    }
    WHEN("a row is clicked") {
        app.click("Close");
        THEN("it is picked") { CHECK(result.picked == std::optional<std::size_t>(3)); }
    }
}

SCENARIO("A search is typed and cleared", "[ui][components]") {
    TextEditor words;
    bool changed = false;
    HeadlessUi app([&](Ui& ui) {
        changed |=
            search_field(ui, {20, 20, 300, 34}, "Search", words, {.placeholder = "Find a case", .clear = "Clear"})
                .text_changed;
    });
    app.click("Search");
    app.type("lipstick");
    REQUIRE(words.text() == "lipstick");
    changed = false;
    app.click("Clear");
    CHECK(words.empty());
    CHECK(changed);
    CHECK(app.focused() == "Search");
    CHECK_FALSE(app.shows("Clear"));
}

SCENARIO("Work that takes long can be stopped", "[ui][components]") {
    bool stopped = false;
    HeadlessUi app([&](Ui& ui) {
        stopped |= loading(ui, {20, 20, 400, loading_height},
                           {.text = "Reading 24 replies", .fraction = 0.3F, .count = "7 of 24", .stop = "Stop"});
    });
    CHECK(app.shows("7 of 24"));
    app.click("Stop");
    CHECK(stopped);
}

SCENARIO("A pictured state takes part in nothing", "[ui][components]") {
    int pressed = 0;
    HeadlessUi app([&](Ui& ui) {
        const StatePreview preview(ui, {.ring = true});
        pressed += button(ui, {20, 20, 80, 32}, "Send") ? 1 : 0;
    });
    app.click_at({40, 30});
    app.press(Key::tab);
    app.press(Key::enter);
    CHECK(pressed == 0);
    CHECK(app.focused().empty());
}
