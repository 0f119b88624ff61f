#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/widgets.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;
using haoping::test::is_near;

SCENARIO("A button is pressed by its label", "[ui][widgets]") {
    int sent = 0;
    bool enabled = true;
    HeadlessUi app([&](Ui& ui) {
        const ButtonOptions options{.kind = ButtonKind::primary,
                                    .key_cap = "Ctrl+Enter",
                                    .enabled = enabled,
                                    .disabled_reason = "Write something first"};
        sent += button(ui, {20, 20, 160, 32}, "Send", options) ? 1 : 0;
    });
    WHEN("clicked") {
        app.click("Send");
        THEN("it is pressed once") { CHECK(sent == 1); }
    }
    WHEN("the pointer goes down on it and up elsewhere") {
        app.drag({30, 30}, {300, 300});
        THEN("it is not pressed") { CHECK(sent == 0); }
    }
    WHEN("it is disabled and the pointer rests on it") {
        enabled = false;
        app.hover("Send");
        app.wait(0.6);
        THEN("it says why") {
            CHECK(app.item("Send").value == "Write something first");
            CHECK(app.ui().recorder().find("Write something first", ItemRole::tooltip) != nullptr);
        }
    }
    WHEN("it is asked for by a wrong label") {
        std::string complaint;
        try {
            app.click("Sand");
        } catch (const std::runtime_error& error) {
            complaint = error.what();
        }
        THEN("the harness says what there is") { CHECK(complaint.find("button \"Send\"") != std::string::npos); }
    }
}

SCENARIO("Two items of one label are two items", "[ui][widgets]") {
    std::string pressed;
    HeadlessUi app([&](Ui& ui) {
        pressed += button(ui, {20, 20, 80, 32}, "Open") ? "a" : "";
        pressed += button(ui, {20, 60, 80, 32}, "Open") ? "b" : "";
    });
    app.click_at({40, 70});
    CHECK(pressed == "b");
}

SCENARIO("What lies on top is what is clicked", "[ui][widgets]") {
    std::string pressed;
    HeadlessUi app([&](Ui& ui) {
        pressed += list_row(ui, {20, 20, 400, 60}, "Row").activated ? "row " : "";
        pressed += button(ui, {300, 30, 80, 32}, "Open") ? "open " : "";
    });
    WHEN("the button on the row is clicked") {
        app.click("Open");
        THEN("the row is not") { CHECK(pressed == "open "); }
    }
    WHEN("the row is clicked beside it") {
        app.click_at({50, 50});
        THEN("the button is not") { CHECK(pressed == "row "); }
    }
}

SCENARIO("Choices tell which one was chosen", "[ui][widgets]") {
    std::size_t tab = 0;
    std::size_t size = 1;
    float scale = 1;
    bool motion = true;
    const std::array<std::string_view, 3> names{"Order", "Policy", "Notes"};
    const std::array<std::string_view, 3> sizes{"Small", "Normal", "Large"};
    HeadlessUi app([&](Ui& ui) {
        tab = tabs(ui, {20, 20, 400, 40}, names, tab).value_or(tab);
        size = radio_group(ui, {20, 80, 400, 100}, "Text size", sizes, size).value_or(size);
        motion = checkbox(ui, {20, 200, 200, 28}, "Motion", motion).value_or(motion);
        scale = slider(ui, {20, 240, 200, 28}, "Scale", scale, {.low = 1, .high = 2, .step = 0.25F}).value_or(scale);
    });
    WHEN("each is operated with the mouse") {
        app.click("Notes");
        app.click("Large");
        app.click("Motion");
        app.click_at({218, 254});
        THEN("each has its new value") {
            CHECK(tab == 2);
            CHECK(size == 2);
            CHECK_FALSE(motion);
            CHECK(is_near(scale, 2));
        }
    }
    WHEN("they are operated with keys") {
        app.press(Key::tab);
        app.press(Key::right);
        app.press(Key::enter);
        app.press(Key::tab);
        app.press(Key::down);
        app.press(Key::space);
        app.press(Key::tab);
        app.press(Key::space);
        app.press(Key::tab);
        app.press(Key::right, {}, 2);
        THEN("each has its new value") {
            CHECK(tab == 1);
            CHECK(size == 2);
            CHECK_FALSE(motion);
            CHECK(is_near(scale, 1.5));
        }
    }
}

SCENARIO("A scrolled list shows the row that has the focus", "[ui][widgets]") {
    ScrollState state;
    HeadlessUi app([&](Ui& ui) {
        ScrollArea area(ui, {20, 20, 300, 200}, state, "list");
        const FocusGroup group(ui, "rows");
        Rect row = area.content();
        row.h = 40;
        for (int i = 0; i < 30; ++i) {
            list_row(ui, row, "Row " + std::to_string(i));
            row.y += 40;
        }
        area.finish(row.y);
    });
    THEN("what is out of sight cannot be clicked") { CHECK_THROWS(app.click("Row 20")); }
    WHEN("Down is pressed twenty times") {
        app.press(Key::tab);
        app.press(Key::down, {}, 20);
        THEN("the row is in sight") { CHECK(is_near(app.item("Row 20").visible.h, 40)); }
    }
    WHEN("the wheel is turned") {
        app.wheel({100, 100}, -5);
        THEN("the list has moved") { CHECK(is_near(state.offset, 300)); }
    }
}

SCENARIO("A conversation at its end stays at its end", "[ui][widgets]") {
    ScrollState state;
    int messages = 10;
    HeadlessUi app([&](Ui& ui) {
        ScrollArea area(ui, {20, 20, 600, 200}, state, "talk", ScrollAnchor::end);
        Rect column = area.content();
        for (int i = 0; i < messages; ++i) {
            const std::string text = "Message " + std::to_string(i);
            column.y += message_bubble(ui, column,
                                       {.side = i % 2 == 0 ? Side::customer : Side::you,
                                        .text = text,
                                        .meta = "09:02",
                                        .sender = "Ana Lopes"}) +
                        12;
        }
        area.finish(column.y);
    });
    WHEN("a message comes") {
        ++messages;
        app.settle();
        THEN("it is in sight") { CHECK_FALSE(app.item("Message 10").visible.empty()); }
    }
    WHEN("the person has scrolled up and a message comes") {
        app.wheel({100, 100}, 3);
        const float before = state.offset;
        ++messages;
        app.settle();
        THEN("the view stays") { CHECK(is_near(state.offset, before)); }
    }
}

SCENARIO("Evidence is pressed by badge, by words and by slot", "[ui][widgets]") {
    const std::array<EvidenceSpan, 2> spans{EvidenceSpan{{0, 16}, Status::met, "2", false, false},
                                            EvidenceSpan{{18, 40}, Status::partly, "6", false, false}};
    const std::array<MissingSlot, 1> slots{MissingSlot{41, "who pays postage", "7"}};
    const EvidenceText evidence{"I understand you. The money comes soon here. 100 % sure.", spans, slots, "Your reply"};
    EvidenceResult pressed;
    HeadlessUi app([&](Ui& ui) {
        const EvidenceResult now = evidence_text(ui, {20, 20, 600, 400}, evidence);
        if (now.pressed_span || now.pressed_slot || now.pressed_plain) {
            pressed = now;
        }
    });
    WHEN("a badge is clicked") {
        app.click("6");
        THEN("its span is meant") { CHECK(pressed.pressed_span == std::optional<std::size_t>(1)); }
    }
    WHEN("marked words are clicked") {
        app.click_at({40, 36});
        THEN("their span is meant") { CHECK(pressed.pressed_span == std::optional<std::size_t>(0)); }
    }
    WHEN("the slot is clicked") {
        app.click("who pays postage");
        THEN("it is told apart") { CHECK(pressed.pressed_slot == std::optional<std::size_t>(0)); }
    }
    WHEN("plain words are clicked") {
        app.click_at({24, 20 + 31 + 15});
        THEN("the result says so") { CHECK(pressed.pressed_plain); }
    }
}

SCENARIO("Many missing points do not push the reply apart", "[ui][widgets]") {
    const std::array<std::string, 8> badges{"1", "2", "3", "4", "5", "6", "7", "8"};
    std::vector<MissingSlot> slots;
    for (const std::string& badge : badges) {
        slots.push_back({10, "the cause of the delay in words", badge});
    }
    float height = 0;
    HeadlessUi app([&](Ui& ui) {
        height =
            evidence_text(ui, {20, 20, 600, 400}, {"I am sorry. The money is on its way.", {}, slots, "Your reply"})
                .height;
    });
    THEN("all of them stand in two lines, and pointing at one tells its words") {
        CHECK(height <= 2 * evidence_line);
        app.hover("the cause of the delay in words");
        app.wait(1);
        CHECK(app.ui().recorder().find("the cause of the delay in words", ItemRole::tooltip) != nullptr);
    }
}

SCENARIO("A tooltip goes while somebody types", "[ui][widgets]") {
    TextEditor field;
    HeadlessUi app([&](Ui& ui) {
        button(ui, {20, 20, 120, 32}, "Send", {.tooltip = "Sends it"});
        text_field(ui, {20, 60, 200, 32}, "Search", field, {.autofocus = true});
    });
    const auto told = [&] { return app.ui().recorder().find("Sends it", ItemRole::tooltip) != nullptr; };
    app.settle();
    app.hover("Send");
    app.wait(1);
    REQUIRE(told());
    WHEN("a letter is typed") {
        app.type("a");
        app.wait(1);
        THEN("it is gone, until the pointer comes back") {
            CHECK_FALSE(told());
            app.hover("Search");
            app.hover("Send");
            app.wait(1);
            CHECK(told());
        }
    }
}

SCENARIO("A round line has no spike where it begins", "[ui][widgets]") {
    const Vec centre{100, 100};
    HeadlessUi app([&](Ui& ui) { ui.canvas().icon(Icon::clock, centre, 24, ui.colours().text); });
    float left = 0;
    float right = 0;
    const ImDrawData& drawn = app.draw_data();
    for (int list = 0; list < drawn.CmdListsCount; ++list) {
        for (const ImDrawVert& corner : drawn.CmdLists[list]->VtxBuffer) {
            left = std::max(left, centre.x - corner.pos.x);
            right = std::max(right, corner.pos.x - centre.x);
        }
    }
    CHECK(is_near(left, right, 0.2));
}

SCENARIO("A frame can be read as text", "[ui][widgets]") {
    HeadlessUi app([](Ui& ui) {
        const Rect inside = card(ui, {20, 20, 300, 200}, {.title = "Today", .meta = "25 min"});
        draw_text(ui, {inside.x + 16, inside.y, 200, 20}, "4 units due", base_text, ui.colours().text);
        button(ui, {inside.x + 16, inside.y + 40, 80, 32}, "Start", {.enabled = false});
        draw_text(ui, {20, 9000, 200, 20}, "far below", base_text, ui.colours().text);
    });
    CHECK(app.text() == "\"25 min\"\nheading \"Today\"\n\"4 units due\"\nbutton \"Start\" (disabled)\n");
}

SCENARIO("Values jump when motion is off, and glide when it is on", "[ui][widgets]") {
    float target = 0;
    float shown = 0;
    HeadlessUi app([&](Ui& ui) { shown = ui.animate(7, target, 0.15F); });
    target = 1;
    app.frame();
    CHECK(shown > 0);
    CHECK(shown < 1);
    app.settle();
    CHECK(is_near(shown, 1));
}
