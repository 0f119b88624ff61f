#include "app/screens/desk_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

class LabDesk {
public:
    explicit LabDesk(Locale language = Locale::en, ui::Vec size = {1600, 900})
        : m_desk({.language = language, .motion = false, .authoring = true}, size, nullptr, Packs::copied) {
        m_desk.app().handle(Lab{OpenInLab{"cancel-order", "ten-lipsticks", "opening"}});
        settle();
    }
    void settle() {
        m_desk.app().app().finish_background_work();
        m_desk.ui().settle();
    }
    HeadlessUi& ui() { return m_desk.ui(); }
    LabView view() { return *m_desk.app().view<LabScreen>().lab; }
    DeskFixture& desk() { return m_desk; }

private:
    DeskFixture m_desk;
};

}  // namespace

SCENARIO("Only authors see the lab", "[screens][lab]") {
    GIVEN("a trainee") {
        DeskFixture desk;
        THEN("there is no lab in the rail") { CHECK_FALSE(desk.ui().shows("Rubrics")); }
        WHEN("authoring is switched on") {
            desk.app().handle(ChangeSettings{{.authoring = true}});
            desk.ui().settle();
            desk.ui().press(ui::Key::n5, ui::ctrl_mod);
            desk.ui().settle();
            THEN("Ctrl+5 opens the lab") { CHECK(desk.ui().shows("Rubric lab")); }
        }
    }
}

SCENARIO("A weight is changed in its field, undone and redone by keys", "[screens][lab]") {
    LabDesk lab;
    GIVEN("the weight typed anew") {
        lab.ui().click("Weight");
        lab.ui().press(ui::Key::a, ui::ctrl_mod);
        lab.ui().type("20");
        lab.settle();
        CHECK(lab.view().criteria.front().weight == "20");
        CHECK(lab.ui().shows("1 edit not saved"));
        WHEN("Ctrl+Z is pressed in the field") {
            lab.ui().press(ui::Key::z, ui::ctrl_mod);
            lab.settle();
            THEN("the lab's step is undone, and the field shows it") {
                CHECK(lab.view().criteria.front().weight == "12");
                CHECK(lab.ui().item("Weight").value == "12");
            }
            AND_WHEN("Ctrl+Y is pressed") {
                lab.ui().press(ui::Key::y, ui::ctrl_mod);
                lab.settle();
                THEN("it is back") { CHECK(lab.view().criteria.front().weight == "20"); }
            }
        }
        WHEN("Ctrl+S is pressed") {
            lab.ui().press(ui::Key::s, ui::ctrl_mod);
            lab.settle();
            THEN("all is saved") { CHECK(lab.ui().shows("Saved")); }
        }
    }
}

SCENARIO("A phrase is edited where it stands, with its problem below", "[screens][lab]") {
    LabDesk lab;
    GIVEN("the third criterion, which asks with phrases") {
        lab.ui().click("Asks kindly why");
        lab.settle();
        lab.ui().click("有 (什么|任何) 问题");
        lab.ui().settle();
        WHEN("its bracket is opened once more") {
            lab.ui().press(ui::Key::end);
            lab.ui().type(" (x");
            lab.settle();
            THEN("the reason stands below it and above the work") {
                CHECK(lab.view().broken);
                CHECK(lab.ui().shows("'('"));
                CHECK(lab.ui().shows("The rubric cannot be used as it is now."));
            }
        }
    }
}

SCENARIO("Samples are chosen by arrows and written anew", "[screens][lab]") {
    LabDesk lab;
    GIVEN("the second sample") {
        lab.ui().click(lab.view().samples[1].id);
        lab.settle();
        CHECK(lab.view().live.sample == lab.view().samples[1].id);
        WHEN("the arrow goes down") {
            lab.ui().press(ui::Key::down);
            lab.settle();
            THEN("the third is shown") { CHECK(lab.view().live.sample == lab.view().samples[2].id); }
        }
        WHEN("its text is written on") {
            lab.ui().click("Write");
            lab.ui().settle();
            lab.ui().click("Live reply");
            lab.ui().type("x");
            lab.settle();
            THEN("the live reply is that text, marked") {
                CHECK(lab.view().live.text.find('x') != std::string::npos);
                CHECK(lab.view().live.marked);
            }
        }
    }
}

SCENARIO("The lab speaks Chinese and fits a small window", "[screens][lab]") {
    LabDesk lab(Locale::zh, {1366, 705});
    THEN("its parts are there, Why behind a tab") {
        CHECK(lab.ui().shows("评分工作台"));
        CHECK(lab.ui().shows("样例回复"));
        lab.ui().click("原因");
        lab.settle();
        CHECK(lab.ui().shows("评分点 1 为什么是"));
    }
}
