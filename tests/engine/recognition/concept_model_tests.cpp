#include <array>
#include <string>

#include "recognition/concept_figures.h"
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

SCENARIO("A copy of a model knows what the model knew that is gone", "[recognition]") {
    std::optional<ConceptModel> copy;
    std::string bytes;
    {
        const auto model = learned();
        bytes = model.to_bytes();
        copy = model;
    }
    CHECK(copy->to_bytes() == bytes);
}

SCENARIO("Of very many features each counts", "[recognition]") {
    GIVEN("features of the largest weights for all concepts, more than fit into sixteen bits together") {
        const ConceptModel model({"a", "b"}, std::vector<std::array<ConceptHead, 2>>(2),
                                 {{.key = 7, .first = 0, .count = 2, .rarity = 16}, {}}, {{0, 127}, {1, -128}});
        const std::vector<const ConceptModel::Slot*> thousand(1000, model.find(7));
        WHEN("their weights are added") {
            std::vector<std::int32_t> sums(2);
            model.add_weights(thousand, sums);

            THEN("the sums are those of the weights") { CHECK(sums == std::vector<std::int32_t>{127'000, -128'000}); }
        }
    }
}

SCENARIO("A feature adds each of its weights, of both languages, to the sums of the concepts", "[recognition]") {
    struct Case {
        std::vector<ConceptModel::Weight> weights;
        std::vector<std::int32_t> sums;
    };
    GIVEN("features that tell of all of three concepts, of one, and more of one than fits into a byte") {
        const std::vector<Case> cases{{{{0, 100}, {0, 20}, {1, -5}, {2, 3}}, {120, -5, 3}},
                                      {{{1, 7}}, {0, 7, 0}},
                                      {{{0, 100}, {0, 100}, {1, -5}, {2, 3}}, {200, -5, 3}}};
        for (const auto& each : cases) {
            constexpr FeatureKey key = 7;
            const auto count = static_cast<std::uint16_t>(each.weights.size());
            const ConceptModel model({"a", "b", "c"}, std::vector<std::array<ConceptHead, 2>>(3),
                                     {{.key = key, .first = 0, .count = count, .rarity = 16}, {}}, each.weights);
            WHEN("the weights of " + std::to_string(each.sums[0]) + ", " + std::to_string(each.sums[1]) +
                 " are added") {
                std::vector<std::int32_t> sums(3);
                model.add_weights(std::array{model.find(key)}, sums);

                THEN("the sums are those of the weights") { CHECK(sums == each.sums); }
            }
        }
    }
}
