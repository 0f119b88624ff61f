#include "play/check_samples.h"
#include "play/model_reply.h"
#include "play/session_at.h"
#include "rubric/feedback_phrases.h"
#include "support/catch.h"
#include "support/session_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// What is said of the shop's one scenario with these samples; its having few of them is left out.
std::vector<Diagnostic> findings(const std::string& samples) {
    auto files = shop_files();
    files["samples/lipsticks.json"] = R"({"samples": [)" + samples + "]}";
    auto found = check_samples(pack_of(files));
    std::erase_if(found, [](const Diagnostic& diagnostic) { return diagnostic.code == Code::too_few_samples; });
    return found;
}

std::string good(const std::string& expect) {
    return R"json({"id": "good", "step": "opening", "after": ["track"],
               "text": "Dear Ana, I am very sorry for the trouble. Your parcel has left our house on Tuesday evening.",
               "expect": )json" +
           expect + "}";
}

}  // namespace

SCENARIO("Samples that earn what their teacher gave are quiet", "[play][samples]") {
    GIVEN("the shop's samples") {
        const auto pack = shop_pack();
        WHEN("they are checked") {
            const auto found = check_samples(pack);
            THEN("only their number is remarked on") {
                REQUIRE(found.size() == 1);
                CHECK(found[0].code == Code::too_few_samples);
                CHECK(severity_of(found[0]) == Severity::warning);
            }
        }
    }
}

SCENARIO("A sample that is marked otherwise is a finding at its place", "[play][samples]") {
    struct Case {
        const char* expect;
        Code code;
        const char* message;
    };
    const auto each = GENERATE(
        Case{R"({"total": [10, 50]})", Code::sample_total, "sample 'good' earns 100, its teacher gave 10 to 50"},
        Case{R"({"criteria": {"sorry": 0.5}})", Code::sample_criterion,
             "sample 'good' gets 1 for 'sorry', its teacher gave 0.5"},
        Case{R"({"gates": ["G1"]})", Code::sample_criterion,
             "sample 'good' crosses the gates none, its teacher says G1"},
        Case{R"({"leads_to": "again"})", Code::sample_criterion,
             "sample 'good' leads to 'choice', its teacher says 'again'"},
        Case{R"({"unscorable": "gibberish"})", Code::sample_unscorable,
             "sample 'good' is taken for scorable, its teacher says gibberish"});
    GIVEN("a teacher who expects " << each.expect) {
        WHEN("the sample is checked") {
            const auto found = findings(good(each.expect));
            THEN("that is said") {
                REQUIRE(found.size() == 1);
                CHECK(found[0].code == each.code);
                CHECK(found[0].message == each.message);
                CHECK(found[0].file == "samples/lipsticks.json");
            }
        }
    }
}

SCENARIO("A sample can't have done what is impossible", "[play][samples]") {
    GIVEN("a sample that refunds before anything was looked up") {
        WHEN("it is checked") {
            const auto found = findings(R"({"id": "late", "step": "opening", "after": ["refund-part"],
                "text": "Dear Ana, I am very sorry. Your parcel has left.", "expect": {}})");
            THEN("the desk's reason is the hint") {
                REQUIRE(found.size() == 1);
                CHECK(found[0].code == Code::impossible_action);
                CHECK(found[0].hint == "Look up the tracking first.");
            }
        }
    }
}

SCENARIO("A model reply must be one", "[play][samples]") {
    GIVEN("a scenario whose model says too little") {
        auto files = shop_files();
        auto& text = files["scenarios/lipsticks.json"];
        const std::string model = "Dear Ana, thank you for asking again. Your parcel has left our warehouse.";
        text.replace(text.find(model), model.size(),
                     "Dear Ana, thank you for asking again about your order of lipsticks.");
        WHEN("the pack is checked") {
            const auto found = check_samples(pack_of(files));
            THEN("the model is named with its mark") {
                REQUIRE(found.size() == 2);
                const auto& weak = found[0].code == Code::weak_model_reply ? found[0] : found[1];
                CHECK(weak.code == Code::weak_model_reply);
                CHECK(weak.message == "the English model reply of step 'again' earns 0, a model must earn 85");
            }
        }
    }
}

SCENARIO("A model reply that is refused says why, whatever it earns", "[play][samples]") {
    const auto model_finding = [](const std::map<std::string, std::string>& files) {
        auto found = check_samples(pack_of(files));
        std::erase_if(found, [](const Diagnostic& each) { return each.code != Code::weak_model_reply; });
        REQUIRE(found.size() == 1);
        return found.front();
    };
    GIVEN("a model whose words are untrue in this case") {
        auto files = shop_files();
        auto& text = files["scenarios/lipsticks.json"];
        const std::string start = "\"start\":";
        text.insert(text.find(start), R"("untrue": [{"id": "left", "title": {"en": "It has left", "zh": "已发出"},
            "evidence": "left our warehouse", "steps": ["again"],
            "right": {"en": "It is still here", "zh": "还没发出"}}],)");
        WHEN("the pack is checked") {
            const auto weak = model_finding(files);
            THEN("the words, their line and what is right are told") {
                CHECK(weak.message == "the English model reply of step 'again' says what is not so in this case");
                CHECK(weak.hint == "line 1: “left our warehouse” is not so in this case. It is still here");
            }
        }
    }
    GIVEN("a model that is a list of keywords") {
        auto files = shop_files();
        auto& text = files["scenarios/lipsticks.json"];
        const std::string model = "Dear Ana, thank you for asking again. Your parcel has left our warehouse.";
        text.replace(text.find(model), model.size(), "sorry, parcel, left, warehouse, order, lipstick, refund, coupon");
        WHEN("the pack is checked") {
            const auto weak = model_finding(files);
            THEN("that is the reason, with what to do") {
                CHECK(weak.message == "the English model reply of step 'again' is taken for keyword_list");
                CHECK(weak.hint.starts_with(feedback_phrase(Unscorable::keyword_list, Locale::en)));
            }
        }
    }
}

SCENARIO("A model reply is marked as if the wanted actions had been taken", "[play][samples]") {
    GIVEN("a rubric that wants a refund to be made") {
        const auto pack = shop_pack();
        WHEN("its wanted actions are collected") {
            const auto wanted = wanted_actions(pack.scenarios[0].steps.at("choice").rubric);
            THEN("the refund is among them") { CHECK(wanted == std::set<std::string>{"refund-part"}); }
        }
    }
}

SCENARIO("A sample of a later step is marked as if the conversation had come there", "[play][samples]") {
    GIVEN("a step that can be come to at once or by way of another") {
        const auto pack = shop_pack();
        const auto& scenario = pack.scenarios.front();
        WHEN("a case is opened there") {
            const auto session = session_at(pack, scenario, "choice");
            THEN("it is as after the shortest way, by the reaction named first") {
                CHECK(way_to(scenario, "choice").size() == 1);
                CHECK(session.step == "choice");
                CHECK(session.clock - scenario.desk.now == std::chrono::minutes{30});
                CHECK(session.mood == Mood::happy);
                CHECK(session.flags.contains("informed"));
                CHECK(session.actions_taken.empty());
                CHECK(all_of<SaidEvent>(session.events).size() == 1);
            }
        }
        WHEN("a case is opened at the beginning") {
            THEN("nothing has happened") { CHECK(way_to(scenario, "opening").empty()); }
        }
    }
}
