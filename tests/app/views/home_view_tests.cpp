#include <algorithm>

#include "support/catch.h"
#include "support/folders.h"
#include "support/history.h"
#include "support/store_fixture.h"
#include "views/home_view.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// Home as a student with that past sees it.
class Past {
public:
    explicit Past(const HistoryPlan& plan) : m_library(Library::load({shipped_packs()})), m_course(m_library.packs()) {
        const auto store = open_sqlite_store(m_folder / "haoping.db");
        HistoryMaker(*store, m_library).make(plan);
        m_attempts = store->attempts(500);
        m_marked = store->marked_replies(5'000).rows;
    }
    HomeView at(Instant now, Locale locale = Locale::en) const {
        const auto progress = progress_of(m_course, {m_attempts, m_marked}, now);
        return home_view({m_library.packs(), m_attempts, {}, {}, m_course, progress, now}, Texts(locale));
    }
    const std::vector<StoredReply>& marked() const { return m_marked; }

private:
    TemporaryFolder m_folder;
    Library m_library;
    Course m_course;
    std::vector<AttemptRecord> m_attempts;
    std::vector<StoredReply> m_marked;
};

HistoryPlan plan_of(int attempts, int days) {
    return {.attempts = attempts, .days = days, .end = at_second(0), .from = 0.3, .to = 0.95, .leave_one_open = false};
}

}  // namespace

SCENARIO("Packs with mistakes stand together on Home", "[views][home]") {
    GIVEN("three packs with mistakes") {
        const std::vector<PackProblem> problems{{"tea", {"a.json:1:1: error: x"}},
                                                {"coffee", {"b.json:1:1: error: y"}},
                                                {"milk", {"c.json:1:1: error: z"}}};
        const std::vector<const Pack*> packs;
        const Course course(packs);
        const auto progress = progress_of(course, {}, at_second(0));
        const auto seen = [&](bool authoring) {
            return home_view({.packs = packs,
                              .attempts = {},
                              .open_cases = {},
                              .problems = problems,
                              .course = course,
                              .progress = progress,
                              .now = at_second(0),
                              .authoring = authoring},
                             Texts(Locale::en))
                .problem;
        };
        THEN("a student gets one card with their names") {
            REQUIRE(seen(false));
            CHECK(seen(false)->title == "Packs with mistakes: 3");
            CHECK(seen(false)->lines.back() == "tea, coffee, milk");
        }
        THEN("an author sees which mistake is whose") {
            REQUIRE(seen(true));
            CHECK(seen(true)->lines.back() == "milk: c.json:1:1: error: z");
        }
    }
}

SCENARIO("Home tells what a month of practice came to", "[views][home]") {
    GIVEN("twenty attempts over thirty days") {
        const Past past(plan_of(20, 30));
        WHEN("Home is shown two days later") {
            const auto view = past.at(at_second(0) + std::chrono::days{2});
            THEN("the map, skills, trend and today agree with it") {
                CHECK(view.map.units == 138);
                CHECK(view.map.parts.size() == 10);
                CHECK(view.map.started > 5);
                CHECK(view.skills.axes.size() == 6);
                CHECK(view.skills.replies == 20);
                CHECK(view.trend.size() >= 10);
                CHECK(view.trend.size() <= 30);
                REQUIRE(view.today.cases.first);
                CHECK(view.today.cases.count > 0);
                CHECK(view.today.cases.title == view.today.cases.first->title);
                CHECK(view.today.cases.why.find("Passed ") == 0);
                REQUIRE(view.next);
                CHECK(view.next->chip == "Time to review");
                CHECK(view.mistakes.size() <= 5);
            }
            THEN("the share of a part is the mean of its levels") {
                for (const auto& part : view.map.parts) {
                    double levels = 0;
                    for (const auto& unit : part.units) levels += static_cast<double>(unit.mastery) / 4;
                    const double mean = levels / static_cast<double>(part.units.size());
                    CHECK(part.share > mean - 1e-9);
                    CHECK(part.share < mean + 1e-9);
                }
            }
            THEN("a due unit has a case that practises it") {
                for (const auto& part : view.map.parts)
                    for (const auto& unit : part.units)
                        if (unit.due) CHECK_FALSE(unit.cases.empty());
            }
        }
        WHEN("Home is shown in Chinese") {
            const auto view = past.at(at_second(0), Locale::zh);
            THEN("both names of a part are there") {
                CHECK(view.map.parts.front().title == "客服基础");
                CHECK(view.map.parts.front().other_title == "Foundations");
            }
        }
    }
}

SCENARIO("Five hundred attempts are told like five", "[views][home]") {
    GIVEN("a very busy year") {
        const Past past(plan_of(500, 300));
        const auto view = past.at(at_second(0) + std::chrono::hours{1});
        THEN("lists stay short and everything has a next step") {
            CHECK(past.marked().size() > 500);
            CHECK(view.results.size() <= 6);
            CHECK(view.trend.size() == 30);
            CHECK(view.skills.replies == 20);
            CHECK(view.next);
        }
    }
}

SCENARIO("Everything mastered is kept fresh", "[views][home]") {
    GIVEN("no attempt that ended below 80, and nothing due") {
        const Library library = Library::load({shipped_packs()});
        const Course course(library.packs());
        PastWork work;
        AttemptId id = 1;
        for (const auto& each : course.cases()) {
            AttemptRecord record;
            record.id = id++;
            record.pack = each.ref.pack;
            record.scenario = each.ref.scenario;
            record.ended = at_second(0);
            record.total = 0.9;
            work.attempts.push_back(record);
        }
        const auto progress = progress_of(course, work, at_second(0));
        const auto view =
            home_view({library.packs(), work.attempts, {}, {}, course, progress, at_second(0)}, Texts(Locale::en));
        THEN("that is said with its number") {
            REQUIRE(view.next);
            CHECK(view.next->chip == "Keep it fresh");
            CHECK(view.next->reason.find("90") != std::string::npos);
        }
    }
}
