#include <string>
#include <vector>

#include "learn/cross_validation.h"
#include "learn/learned_marks.h"
#include "learn/model_file.h"
#include "support/catch.h"

using namespace haoping;

namespace {

MarkedAnswer marked(std::string id, std::string text, double score) {
    MarkedAnswer answer{.id = std::move(id), .text = std::move(text), .score = score, .answer = {}};
    answer.answer.terms = read_terms(answer.text, nullptr);
    return answer;
}

// Marks 0–2: one for naming salt, one for naming heat; the rest is chatter.
std::vector<MarkedAnswer> about_ice(int count) {
    const std::vector<std::string> chatter{"I think it happens because", "In my opinion the ice melts since",
                                           "The road gets wet when", "Everybody knows that it is",
                                           "My teacher told us last week about"};
    std::vector<MarkedAnswer> answers;
    for (int at = 0; at < count; ++at) {
        const bool salt = at % 2 == 0;
        const bool heat = at % 3 == 0;
        std::string text = chatter[static_cast<std::size_t>(at) % chatter.size()];
        text += salt ? " the salt lowers the freezing point" : " the cars drive over it all day";
        text += heat ? " and the sun brings heat." : " and people walk there.";
        answers.push_back(marked(std::to_string(at), text, (salt ? 1 : 0) + (heat ? 1 : 0)));
    }
    return answers;
}

// The rubric's mark is right, or (with `noise`) too low for replies that say "gladly".
std::vector<MarkedAnswer> beside_rubric(double missed) {
    auto answers = about_ice(60);
    for (auto& answer : answers) {
        const double rubric = answer.score * 40;
        const bool glad = std::stoi(answer.id) % 4 == 1;
        if (glad) answer = marked(answer.id, answer.text + " I gladly help you with that.", answer.score);
        answer.score = rubric + (glad ? missed : 0);
        answer.answer.rubric_score = rubric;
        answer.answer.evidence = {rubric / 100, 1};
    }
    return answers;
}

Answer answer_to(const std::string& text) { return marked("", text, 0).answer; }

}  // namespace

SCENARIO("Marks are learned from marked answers", "[learn]") {
    GIVEN("sixty answers that earn a point for salt and one for heat") {
        const auto learned = LearnedMarks::learn("ice", about_ice(60));
        WHEN("new answers are marked") {
            const auto both = learned.mark(answer_to("Salt lowers the freezing point and the sun brings heat."));
            const auto none = learned.mark(answer_to("People walk there and the cars drive over it all day."));
            THEN("they get what they earn") {
                CHECK(both.score == 2);
                CHECK(none.score == 0);
            }
        }
        THEN("cross-validation agrees nearly always, and the scale is the one of the marks") {
            CHECK(learned.report().learned.agreement.kappa > 0.9);
            CHECK(learned.scale().lowest == 0);
            CHECK(learned.scale().highest() == 2);
        }
        THEN("nothing is nothing") { CHECK(learned.mark(answer_to("")).score == 0); }
        THEN("an answer like no other is flagged") { CHECK(learned.mark(answer_to("qwxz vvkj")).unsure != Unsure::no); }
    }
    GIVEN("answers whose marks have nothing to do with their words") {
        auto answers = about_ice(60);
        for (std::size_t at = 0; at < answers.size(); ++at)
            answers[at].score = static_cast<double>((at * 7919 % 13) % 3);
        THEN("the report does not claim agreement") {
            const auto learned = LearnedMarks::learn("", answers);
            CHECK(learned.report().learned.agreement.kappa < 0.4);
        }
    }
}

SCENARIO("What can't be learned from is refused in words", "[learn]") {
    THEN("too few, and all alike") {
        CHECK(why_not_learnable(about_ice(19)).find("too few") != std::string::npos);
        auto alike = about_ice(30);
        for (auto& answer : alike) answer.score = 1;
        CHECK(why_not_learnable(alike).find("same mark") != std::string::npos);
        CHECK(why_not_learnable(about_ice(30)).empty());
    }
}

SCENARIO("A correction never does worse than the rubric alone", "[learn]") {
    GIVEN("a rubric that misses what the teacher rewards") {
        const auto learned = LearnedMarks::learn("s", beside_rubric(20));
        THEN("the correction is used") {
            REQUIRE(learned.has_rubric());
            CHECK_FALSE(learned.keeps_rubric());
            CHECK(learned.report().learned.agreement.kappa > learned.report().rubric->agreement.kappa);
        }
    }
    GIVEN("a rubric that agrees fully") {
        const auto learned = LearnedMarks::learn("s", beside_rubric(0));
        WHEN("a reply is marked") {
            Answer answer = answer_to("the salt lowers the freezing point");
            answer.rubric_score = 37.5;
            answer.evidence = {0.375, 1};
            const auto mark = learned.mark(answer);
            THEN("the rubric's mark is kept, and it says so") {
                CHECK(learned.keeps_rubric());
                CHECK(mark.score == 37.5);
                CHECK(mark.unsure == Unsure::learned_no_better);
            }
        }
    }
}

SCENARIO("The scale is read off the marks", "[learn]") {
    THEN("whole, half and odd ones") {
        CHECK(scale_of(std::vector<double>{0, 3, 1}).steps == 3);
        CHECK(scale_of(std::vector<double>{1, 2.5}).step == 0.5);
        CHECK(scale_of(std::vector<double>{0, 0.37, 1}).step == 0.01);
        CHECK(scale_of(std::vector<double>{0, 3}).nearest(1.4) == 1);
        CHECK(scale_of(std::vector<double>{0, 3}).nearest(99) == 3);
    }
}

SCENARIO("A model is the same after it was written and read", "[learn][model]") {
    GIVEN("what was learned, written and read") {
        const auto learned = LearnedMarks::learn("ice", about_ice(45));
        std::vector<LearnedMarks> model;
        model.push_back(learned);
        const auto text = write_model(model);
        const auto read = read_model(text, nullptr);
        THEN("it marks with the same bits, and writes the same bytes") {
            const auto answer = answer_to("The sun brings heat, says my teacher.");
            CHECK(read.front().mark(answer).estimate == learned.mark(answer).estimate);
            CHECK(write_model(read) == text);
        }
        THEN("learning again gives the same bytes") {
            std::vector<LearnedMarks> again;
            again.push_back(LearnedMarks::learn("ice", about_ice(45)));
            CHECK(write_model(again) == text);
        }
    }
}

SCENARIO("A file that is no model is refused in words", "[learn][model]") {
    const auto refused = [](const std::string& text) {
        try {
            read_model(text, nullptr);
        } catch (const ModelFileError& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    std::vector<LearnedMarks> model;
    model.push_back(LearnedMarks::learn("ice", about_ice(45)));
    const auto whole = write_model(model);
    const auto with = [&](const std::string& from, const std::string& to) {
        auto text = whole;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    THEN("it says what is wrong") {
        CHECK(refused("").find("not JSON") != std::string::npos);
        CHECK(refused("[]").find("must be an object") != std::string::npos);
        CHECK(refused(std::string(200'000, '[')).find("nested too deeply") != std::string::npos);
        CHECK(refused("{\"format\": \"other\"}").find("format") != std::string::npos);
        CHECK(refused("{\"format\": \"haoping marks 1\", \"groups\": []}").find("no groups") != std::string::npos);
        CHECK(refused(with("\"steps\": 2", "\"steps\": 0")).find("steps") != std::string::npos);
        CHECK(refused(with("\"score\": ", "\"score\": 7")).find("score") != std::string::npos);
        CHECK(refused(with("\"ridge\": 0.1", "\"ridge\": 0")).find("ridge") != std::string::npos);
        CHECK(refused(whole.substr(0, whole.size() / 2)).find("not JSON") != std::string::npos);
    }
}
