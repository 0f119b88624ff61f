#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "support/catch.h"
#include "support/history.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// A student who passed some cases in the weeks before.
class Practised {
public:
    Practised() {
        const Instant now{std::chrono::milliseconds(1'795'000'000'000)};
        HistoryMaker(m_desk.app().store(), Library::load({shipped_packs()}))
            .make({.attempts = 6,
                   .days = 20,
                   .end = now - std::chrono::days{10},
                   .from = 0.9,
                   .to = 1,
                   .leave_one_open = false});
        m_desk.app().restart();
        m_desk.app().handle(GoHome{});
        m_desk.ui().settle();
    }
    DeskFixture& desk() { return m_desk; }

    DueView due() {
        m_desk.app().handle(Study{OpenDue{}});
        m_desk.ui().settle();
        const auto view = m_desk.app().view<StudyView>();
        REQUIRE(std::holds_alternative<DueView>(view.shown));
        return std::get<DueView>(view.shown);
    }

private:
    DeskFixture m_desk;
};

const DueWork& first_case(const DueView& due) {
    const auto found = std::ranges::find(due.work, DueKind::of_case, &DueWork::kind);
    REQUIRE(found != due.work.end());
    return *found;
}

}  // namespace

SCENARIO("Cases that were passed come back when they are due", "[screens][due]") {
    Practised practised;
    auto& desk = practised.desk();
    GIVEN("Home, ten days after the last of some cases") {
        const auto home = desk.app().view<HomeView>();
        REQUIRE(home.today.cases.first);
        THEN("it says how many are due, and why the first is") {
            CHECK(desk.ui().shows("Cases due today: " + std::to_string(home.today.cases.count)));
            CHECK(desk.ui().shows(home.today.cases.why));
            CHECK(home.today.cases.why.find("Passed ") == 0);
            CHECK(desk.ui().shows("Time to review"));
        }
    }
    GIVEN("what is due, in the course room") {
        const auto due = practised.due();
        THEN("each case is there with its reason, and counts with the questions of today") {
            CHECK(due.today == 0);
            CHECK(desk.ui().shows("Due today: " + std::to_string(due.work.size())));
            for (const auto& work : due.work) {
                CHECK(desk.ui().shows(work.title));
                CHECK_FALSE(work.why.empty());
            }
            CHECK(due.days.front().cases >= 1);
            CHECK(due.known_cases >= due.days.front().cases);
            CHECK_FALSE(desk.ui().shows("FSRS"));  // whose model reckons it is for teachers
        }
        WHEN("one is opened") {
            const auto work = first_case(due);
            desk.ui().click(work.title);
            desk.ui().settle();
            THEN("that case starts") {
                REQUIRE(desk.on_practice());
                CHECK(desk.practice().case_line.find(work.title) != std::string::npos);
            }
            AND_WHEN("one goes back before it is done") {
                const auto again = practised.due();
                THEN("it is still due, and is gone on with") {
                    const auto same = std::ranges::find(again.work, work.which, &DueWork::which);
                    REQUIRE(same != again.work.end());
                    CHECK(same->open.has_value());
                }
            }
        }
        WHEN("Enter is pressed") {
            desk.ui().press(ui::Key::enter);
            desk.ui().settle();
            THEN("the first case starts, for no question is due") {
                REQUIRE(desk.on_practice());
                CHECK(desk.practice().case_line.find(due.work.front().title) != std::string::npos);
            }
        }
    }
}
