#include <array>
#include <string>

#include "recognition/concept_training.h"
#include "support/catch.h"

using namespace haoping;

namespace {

// Two concepts that no word parts by itself: who refunds whom, and who writes to whom.
BankConcept concept_of(const std::string& id, const std::vector<std::string>& openings, const std::string& rest) {
    BankConcept made{.id = id, .definition = {}, .includes = {}, .touches = {}, .sentences = {}};
    constexpr std::array<const char*, 3> pens{"a", "b", "c"};
    constexpr std::array<const char*, 8> ends{"today",          "this afternoon", "at once",  "before Friday",
                                              "in the morning", "this week",      "for sure", "without delay"};
    for (const auto* pen : pens)
        for (const auto& opening : openings)
            for (const auto* end : ends)
                made.sentences.push_back({.text = opening + " " + rest + " " + end + ".",
                                          .match = true,
                                          .language = Locale::en,
                                          .pen = pen,
                                          .place = {}});
    return made;
}

std::vector<BankConcept> small_bank() {
    return {concept_of("refund", {"We will refund", "I am going to refund", "Our shop will return"},
                       "your money to your card"),
            concept_of("write", {"We will write", "I am going to write", "Our shop will send a mail"},
                       "to you about the parcel")};
}

ConceptModel learned() {
    const auto bank = small_bank();
    return TrainingSet(bank, 1).learn({});
}

}  // namespace

SCENARIO("What was learned from the bank finds it again", "[recognition]") {
    const auto bank = small_bank();
    const auto model = TrainingSet(bank, 1).learn({});
    GIVEN("the sentences of a pen") {
        for (const auto& figures : evaluate_concepts(bank, model, "a")) {
            if (figures.language != Locale::en) continue;
            CHECK(figures.found_unsure == figures.matches);
            CHECK(figures.alarms == 0);
        }
    }
    GIVEN("the same bank once more, learned by two threads") {
        THEN("the model is the same to the last byte") {
            CHECK(TrainingSet(bank, 2).learn({.threads = 2, .held_out = {}}).to_bytes() == model.to_bytes());
        }
    }
}

SCENARIO("A model is stored and read back, and a damaged one is none", "[recognition]") {
    const auto model = learned();
    const auto bytes = model.to_bytes();
    const auto read = ConceptModel::from_bytes(bytes);
    REQUIRE(read);
    CHECK(read->ids() == model.ids());
    CHECK(read->to_bytes() == bytes);
    CHECK_FALSE(ConceptModel::from_bytes(""));
    CHECK_FALSE(ConceptModel::from_bytes(std::string_view(bytes).substr(0, bytes.size() / 2)));
    CHECK_FALSE(ConceptModel::from_bytes("not a model at all, but long enough to be looked at"));
}
