#include "views/trial_view.h"

#include <algorithm>

#include "support/catch.h"
#include "support/pack_fixture.h"
#include "views/trial_html.h"

using namespace haoping;
using Catch::Matchers::WithinAbs;
using namespace haoping::test;

namespace {

std::string words_of(const TrialBrief& brief) {
    std::string words;
    for (const auto& section : brief.sections) {
        words += "# " + section.title + "\n";
        for (const auto& line : section.lines) words += line.label + ": " + line.text + " / " + line.translation + "\n";
    }
    return words;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

struct Trial {
    Pack pack = shop_pack();
    const Scenario& scenario = pack.scenarios.front();

    std::string brief(const std::string& step, Locale locale = Locale::en) const {
        return words_of(trial_brief(pack, scenario, scenario.steps.at(step), Texts(locale)));
    }
    TrialSheet sheet(const std::string& step, Locale locale = Locale::en) const {
        return trial_sheet(pack, scenario, scenario.steps.at(step), Texts(locale));
    }
};

}  // namespace

SCENARIO("A writer's brief shows the whole case and nothing of the rubric", "[views][trial]") {
    GIVEN("a case with orders, stock and rules") {
        const Trial trial;
        const auto brief = trial.brief("opening");
        THEN("everything that could be looked up is there") {
            CHECK(has(brief, "Left the warehouse"));
            CHECK(has(brief, "Mirror: 0"));
            CHECK(has(brief, "US $48.90"));
            CHECK(has(brief, "refund sum: US $5.00"));
            CHECK(has(brief, "Look up tracking"));
        }
        THEN("what lies ahead is not") { CHECK_FALSE(has(brief, "On its way")); }
        THEN("the message stands with its task") {
            CHECK(has(brief, "lipstick"));
            CHECK(has(brief, "Tell her where the parcel is."));
        }
        THEN("no criterion, wording, hint or model reply is") {
            for (const auto* part :
                 {"very sorry", "Apologises", "It calms", "Has the parcel left", "Refunded.", "No blame"})
                CHECK_FALSE(has(brief, part));
        }
    }
    GIVEN("a case whose facts have titles") {
        Trial trial;
        trial.pack.scenarios.front().fact_titles = {{"refund_sum", {"the refund", "退款金额"}}};
        THEN("they are called so in both languages, and further wordings are left out") {
            CHECK(has(trial.brief("opening"), "The refund: US $5.00"));
            CHECK(has(trial.brief("opening", Locale::zh), "退款金额: US $5.00"));
            CHECK_FALSE(has(trial.brief("opening"), "refund sum"));
        }
    }
    GIVEN("a later step") {
        const Trial trial;
        THEN("the brief tells what was said before, in its order") {
            const auto brief = trial.brief("choice");
            CHECK(brief.find("# What happened before") < brief.find("# The message to answer"));
            CHECK(brief.find("the shop answered") < brief.find("Can I get something back then?"));
        }
    }
    GIVEN("the Chinese interface") {
        const Trial trial;
        THEN("the customer's own words stand first, then their translation") {
            CHECK(has(trial.brief("choice", Locale::zh), "Can I get something back then? / 那可以退一点吗？"));
        }
    }
}

SCENARIO("A marker's sheet says what each criterion means", "[views][trial]") {
    GIVEN("a rubric with half marks and something that must not be said") {
        const Trial trial;
        const auto sheet = trial.sheet("opening");
        THEN("each criterion has its points and the marks that can be given") {
            REQUIRE(sheet.criteria.size() == 3);
            CHECK(marks_text(sheet.criteria[0]) == "1 / 0.5 / 0");
            CHECK(marks_text(sheet.criteria[1]) == "1 / 0");
            CHECK(marks_text(sheet.criteria[2]) == "1 / 0");
            CHECK_THAT(sheet.criteria[0].points, WithinAbs(40, 1e-9));
            CHECK(sheet.criteria[2].kind_name == "Must not");
        }
        THEN("the rules are there with what they cost") {
            REQUIRE(sheet.gates.size() == 1);
            CHECK(sheet.gates.front().id == "G1");
            CHECK_THAT(sheet.gates.front().cap, WithinAbs(0.4, 1e-9));
        }
    }
    GIVEN("its page with a reply that is full of signs") {
        const Trial trial;
        const std::vector<NumberedReply> replies{{"7", "Refund", "Dear Ana <script>alert(1)</script>\nsorry & bye"}};
        const Texts t(Locale::en);
        const auto page = trial_sheet_html(trial.sheet("opening"), replies, t);
        THEN("nothing of it becomes markup") {
            CHECK(has(page, "Dear Ana &lt;script&gt;alert(1)&lt;/script&gt;\nsorry &amp; bye"));
            CHECK_FALSE(has(page, "<script"));
        }
        THEN("the page shows number, deeds and criteria, and no phrase of the rubric") {
            CHECK(has(page, "Reply 7"));
            CHECK(has(page, "Done at the desk before: Refund"));
            CHECK(has(page, "Says that it left"));
            CHECK_FALSE(has(page, "your own fault"));
            CHECK_FALSE(has(page, "has left|left"));
        }
        THEN("nothing comes from outside") {
            CHECK_FALSE((has(page, "http:") || has(page, "https:") || has(page, "<link")));
        }
    }
}
