#include "desktop/damage.h"

#include <functional>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text.h"

using namespace haoping;
using namespace haoping::desktop;
using haoping::test::HeadlessUi;

namespace {

constexpr PixelSize size{400, 300};
const ui::Rect caret{100, 50, 2, 20};

// A field with a caret that can be left out, and a label after it.
struct Field {
    bool with_caret = true;
    std::string label = "5 words";
    void operator()(ui::Ui& ui) const {
        ui.canvas().fill({10, 40, 380, 100}, ui.colours().surface, 8);
        if (with_caret) {
            ui.canvas().fill(caret, ui.colours().accent);
        }
        draw_text(ui, {20, 200, 200, 20}, label, ui::base_text, ui.colours().text);
    }
};

}  // namespace

SCENARIO("Only what changed is drawn again", "[desktop][damage]") {
    Field field;
    HeadlessUi app([&](ui::Ui& ui) { field(ui); }, {400, 300});
    Damage damage;
    const auto next = [&] {
        app.frame();
        return damage.since_last(app.draw_data(), size);
    };
    GIVEN("a first picture") {
        CHECK(next() == PixelArea{0, 0, 400, 300});
        WHEN("nothing happens") {
            THEN("nothing is drawn") { CHECK(next().empty()); }
        }
        WHEN("the caret goes out") {
            field.with_caret = false;
            const PixelArea area = next();
            THEN("its place is drawn, and little more") {
                CHECK(area.x <= 100);
                CHECK(area.x + area.width >= 102);
                CHECK(area.y <= 50);
                CHECK(area.y + area.height >= 70);
                CHECK(area.width < 10);
                CHECK(area.height < 30);
            }
            AND_WHEN("it comes back") {
                field.with_caret = true;
                THEN("the same place is drawn") { CHECK(next() == area); }
            }
        }
        WHEN("a label gets longer") {
            field.label = "5 words and more";
            const PixelArea area = next();
            THEN("its place is drawn, not the field above") {
                CHECK(area.y > 140);
                CHECK(area.x + area.width > 100);
            }
        }
        WHEN("the window gets another size") {
            app.frame();
            const PixelArea area = damage.since_last(app.draw_data(), {500, 300});
            THEN("all is drawn") { CHECK(area == PixelArea{0, 0, 500, 300}); }
        }
        WHEN("the texture was made anew") {
            damage.forget();
            THEN("all is drawn") { CHECK(next() == PixelArea{0, 0, 400, 300}); }
        }
    }
}
