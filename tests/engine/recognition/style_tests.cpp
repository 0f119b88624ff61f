#include <array>
#include <string>
#include <vector>

#include "recognition/style_training.h"
#include "support/catch.h"

using namespace haoping;

namespace {

// Letters of one kind that say the same as those of the others in words of their own.
BankConcept letters_of(const std::string& kind, const std::vector<std::string>& ways) {
    BankConcept made{.id = kind, .definition = {}, .includes = {}, .touches = {}, .sentences = {}};
    constexpr std::array<const char*, 3> pens{"a", "b", "c"};
    constexpr std::array<const char*, 5> goods{"the lamp", "the kettle", "the robe", "the tea set", "the curtains"};
    for (const auto* pen : pens)
        for (const auto* each : goods) {
            std::string text = std::string("Dear Ana, / ") + each + ": ";
            for (const auto& way : ways) text += way + " ";
            made.sentences.push_back({.text = text + "/ Kind regards, / Li Xiao of " + pen,
                                      .match = true,
                                      .language = Locale::en,
                                      .pen = pen,
                                      .place = {}});
        }
    return made;
}

std::vector<BankConcept> small_letters() {
    return {letters_of("plain", {"We have sent the parcel today.", "It will arrive within five days.",
                                 "We are sorry that you had to wait.", "Please tell us if you need anything else."}),
            letters_of("learner", {"We already send parcel today.", "It will arriving in five day.",
                                   "We very sorry for let you wait.", "If you need other thing please tell to us."}),
            letters_of("idiomatic", {"It is off our shelves and footloose since dawn.", "It should darken your door in five days.",
                                     "Waiting was a bitter pill, and we eat humble pie.", "Give us a shout when the fog won't lift."})};
}

Analysis letter(const char* text) { return analyse(text, {}); }

}  // namespace

SCENARIO("How a letter is written is told by letters that taught it", "[recognition]") {
    const auto model = learn_styles(small_letters(), 1);
    const auto is = [&](LetterStyle style, const char* text) {
        return model.styles_of(letter(text)).at(static_cast<std::size_t>(style));
    };
    GIVEN("a letter with a learner's slips") {
        const auto* text =
            "Hello, the book: we already send parcel today. It will arriving in five day, and we very sorry for let you "
            "wait. If you need other thing please tell to us.";
        CHECK(is(LetterStyle::learner, text));
        CHECK_FALSE(is(LetterStyle::idiomatic, text));
    }
    GIVEN("a letter of idioms") {
        const auto* text =
            "Hello, the book: it is off our shelves and footloose since dawn. It should darken your door in five days. "
            "Waiting was a bitter pill, and we eat humble pie.";
        CHECK(is(LetterStyle::idiomatic, text));
        CHECK_FALSE(is(LetterStyle::learner, text));
    }
    GIVEN("a plain letter") {
        const auto* text =
            "Hello, the book: we have sent the parcel today. It will arrive within five days. We are sorry that you had "
            "to wait. Please tell us if you need anything else.";
        CHECK_FALSE(is(LetterStyle::learner, text));
        CHECK_FALSE(is(LetterStyle::idiomatic, text));
    }
    GIVEN("a few words, or Chinese") {
        THEN("nothing is said") {
            CHECK_FALSE(is(LetterStyle::learner, "We already send parcel today."));
            CHECK_FALSE(is(LetterStyle::learner, "您好，包裹今天已经寄出，五天内送达，让您久等了，非常抱歉。"));
        }
    }
}

SCENARIO("A model of styles is the same however it was learned, and a damaged one is none", "[recognition]") {
    const auto bytes = learn_styles(small_letters(), 1).to_bytes();
    CHECK(learn_styles(small_letters(), 2).to_bytes() == bytes);
    const auto again = StyleModel::from_bytes(bytes);
    REQUIRE(again);
    CHECK(again->to_bytes() == bytes);
    CHECK_FALSE(StyleModel::from_bytes(bytes.substr(0, bytes.size() - 1)));
    CHECK_FALSE(StyleModel::from_bytes(bytes + "x"));
    CHECK_FALSE(StyleModel::from_bytes(""));
    CHECK_FALSE(StyleModel::from_bytes("HAOPSTY0" + bytes.substr(8)));
}
