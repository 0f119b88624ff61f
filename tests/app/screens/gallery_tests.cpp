#include <set>

#include "screens/screens.h"
#include "support/catch.h"
#include "support/headless_ui.h"

using namespace haoping;
using haoping::test::HeadlessUi;

namespace {

struct Shown {
    ScreenDrafts drafts;
    Locale language = Locale::en;
    void draw(ui::Ui& ui) {
        const ScreenView view{
            .content = GalleryView{}, .settings = {}, .notice = {}, .has_case = true, .has_debrief = true};
        draw_screens(ui, view, Texts(language), drafts);
    }
};

// These are longer than their places on purpose.
bool is_meant_to_be_long(const std::string& text) {
    return text.starts_with("Ask the carrier") || text.starts_with("一行很长");
}

// A desk of 1366 × 768 physical px with this size of text; high enough to show the whole page.
ui::Vec window_at(double text_size) { return {static_cast<float>(1366 / text_size), 12000}; }

}  // namespace

SCENARIO("Every widget finds room, in both themes and at any text size", "[screens][gallery]") {
    for (const ui::Shade shade : {ui::Shade::light, ui::Shade::dark}) {
        for (const double text_size : {0.8, 1.0, 1.5, 2.0}) {
            Shown shown;
            HeadlessUi app([&](ui::Ui& ui) { shown.draw(ui); }, window_at(text_size), test::system_fonts(),
                           ui::make_theme(shade, ui::Density::compact));
            INFO((shade == ui::Shade::light ? "light, " : "dark, ") << text_size);
            CHECK(app.shows("Contrast"));
            CHECK(app.shows("Refund now"));
            for (const std::string& text : app.ui().recorder().shortened()) {
                INFO(text);
                CHECK(is_meant_to_be_long(text));
            }
        }
    }
}

SCENARIO("No widget stands outside its card", "[screens][gallery]") {
    Shown shown;
    HeadlessUi app([&](ui::Ui& ui) { shown.draw(ui); }, window_at(2));
    for (const ui::Item& item : app.ui().recorder().items()) {
        INFO(item.label);
        CHECK(item.rect.right() <= window_at(2).x);
        CHECK(item.rect.x >= 0);
    }
}

SCENARIO("The gallery shows each name of a group once", "[screens][gallery]") {
    Shown shown;
    HeadlessUi app([&](ui::Ui& ui) { shown.draw(ui); }, window_at(1));
    std::set<std::string> titles;
    for (const ui::Item& item : app.ui().recorder().items()) {
        if (item.role == ui::ItemRole::heading) {
            INFO(item.label);
            CHECK(titles.insert(item.label).second);
        }
    }
    CHECK(titles.size() > 20);
}

SCENARIO("What is drawn in the gallery works", "[screens][gallery]") {
    Shown shown;
    HeadlessUi app([&](ui::Ui& ui) { shown.draw(ui); }, window_at(1));
    WHEN("a cell of the map is clicked") {
        app.click("Unit 2.5");
        THEN("it is selected") { CHECK(app.item("Unit 2.5").selected); }
    }
    WHEN("the table is sorted by its last column") {
        app.click("Mark");
        THEN("the least mark comes first") { CHECK(app.item("S04").rect.y < app.item("S05").rect.y); }
        AND_WHEN("it is asked for again") {
            app.click("Mark");
            THEN("the best one does") { CHECK(app.item("S02").rect.y < app.item("S01").rect.y); }
        }
    }
    WHEN("something is typed into the search") {
        app.click("Search");
        app.type("lip");
        THEN("it is kept") { CHECK(shown.drafts.gallery.search.text() == "lip"); }
    }
}

SCENARIO("The rail has room for its places, in both languages and at any text size", "[screens][frame]") {
    for (const Locale language : {Locale::en, Locale::zh}) {
        for (const double text_size : {0.8, 1.0, 1.5, 2.0}) {
            Shown shown{.drafts = {}, .language = language};
            const ui::Vec window{static_cast<float>(1366 / text_size), static_cast<float>(768 / text_size)};
            HeadlessUi app([&](ui::Ui& ui) { shown.draw(ui); }, window);
            INFO(text_size);
            float below = 0;
            for (const ui::Item& item : app.ui().recorder().items()) {
                if (item.role == ui::ItemRole::tab && item.rect.right() <= app.ui().metrics().rail) {
                    INFO(item.label);
                    CHECK(item.rect.y >= below);
                    CHECK(item.rect.bottom() <= window.y);
                    CHECK(ui::text_width(app.ui(), item.label, ui::micro_text) <= item.rect.w);
                    below = item.rect.bottom();
                }
            }
            CHECK(below > 200);
        }
    }
}
