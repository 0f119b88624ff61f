#include "course/check_answer.h"
#include "course/short_answer.h"
#include "support/catch.h"

using namespace haoping;

namespace {

QuizItem item_of(QuizTask task) {
    QuizItem item;
    item.id = "ORD-1-1";
    item.task = std::move(task);
    return item;
}

QuizOption option(const char* text, bool right) { return {{text, text}, right, {}}; }

// 0–1; below 0: the answer can't be read.
double share_of(const QuizItem& item, const Answer& answer) {
    const auto checked = check(item, answer);
    return checked ? checked->share : -1;
}

}  // namespace

SCENARIO("A number is compared by its value, however it is written", "[course][check]") {
    GIVEN("a sum of 1,250.50 dollars") {
        const auto item = item_of(NumberToFind{1250.5, 0, {"US dollars", "美元"}});
        THEN("every usual way of writing it is right") {
            for (const char* text : {"1250.5", "1,250.50", "US $1,250.50", "１２５０．５", "1250,5", " 1250.50 USD"})
                CHECK(share_of(item, Typed{text}) == 1);
        }
        THEN("another sum is wrong") {
            for (const char* text : {"1250", "125.05", "-1250.5"}) CHECK(share_of(item, Typed{text}) == 0);
        }
        THEN("what is no number, or two of them, can't be checked") {
            for (const char* text : {"", "a lot", ".", "10 or 20"}) CHECK(share_of(item, Typed{text}) == -1);
        }
    }
    GIVEN("a percentage with a tolerance") {
        const auto item = item_of(NumberToFind{0.83, 0.01, {"%", "%"}});
        THEN("a rounded answer is right, one farther away is not") {
            CHECK(share_of(item, Typed{"0.84 %"}) == 1);
            CHECK(share_of(item, Typed{"0.85"}) == 0);
        }
    }
}

SCENARIO("A date is compared by its day, in both languages", "[course][check]") {
    using namespace std::chrono;
    GIVEN("the 8th of August 2026") {
        const auto item = item_of(DateToFind{2026y / August / 8});
        THEN("it may be written as one likes") {
            for (const char* text : {"2026-08-08", "8 August 2026", "August 8", "8月8日", "2026年8月8日"}) {
                INFO(text);
                CHECK(share_of(item, Typed{text}) == 1);
            }
        }
        THEN("another day is wrong, and no day can't be checked") {
            CHECK(share_of(item, Typed{"7 August"}) == 0);
            CHECK(share_of(item, Typed{"2027-08-08"}) == 0);
            CHECK(share_of(item, Typed{"soon"}) == -1);
        }
    }
}

SCENARIO("Options are checked one by one", "[course][check]") {
    GIVEN("a question with one right option") {
        const auto item = item_of(Choice{false, {option("tea", true), option("salt", false)}});
        THEN("that one is right") { CHECK(share_of(item, ChosenPlaces{{0}}) == 1); }
        THEN("the other is not") { CHECK(share_of(item, ChosenPlaces{{1}}) == 0); }
        THEN("none, two, or one that isn't there are no answers") {
            CHECK(share_of(item, ChosenPlaces{}) == -1);
            CHECK(share_of(item, ChosenPlaces{{0, 1}}) == -1);
            CHECK(share_of(item, ChosenPlaces{{2}}) == -1);
        }
    }
    GIVEN("one with several") {
        const auto item = item_of(
            Choice{true, {option("tea", true), option("salt", false), option("milk", true), option("oil", false)}});
        WHEN("one is left out") {
            const auto checked = check(item, ChosenPlaces{{0}});
            THEN("the rest counts, but the answer is not right") {
                REQUIRE(checked);
                CHECK(checked->share == 0.75);
                CHECK(checked->parts == std::vector<bool>{true, true, false, true});
                CHECK_FALSE(checked->right());
            }
        }
        THEN("all right ones and no other are right, in any order") {
            CHECK(share_of(item, ChosenPlaces{{2, 0}}) == 1);
        }
    }
}

SCENARIO("Order, pairs and groups are checked part by part", "[course][check]") {
    GIVEN("three steps") {
        const auto item = item_of(StepsInOrder{{{"read", ""}, {"look up", ""}, {"answer", ""}}});
        THEN("only their own order is right") {
            CHECK(share_of(item, ChosenPlaces{{0, 1, 2}}) == 1);
            CHECK(check(item, ChosenPlaces{{0, 2, 1}})->parts == std::vector<bool>{true, false, false});
            CHECK(share_of(item, ChosenPlaces{{0, 1}}) == -1);
            CHECK(share_of(item, ChosenPlaces{{0, 1, 1}}) == -1);
        }
    }
    GIVEN("two pairs") {
        const auto item = item_of(Pairs{{{{"tea", ""}, {"hot", ""}}, {{"ice", ""}, {"cold", ""}}}});
        THEN("each left counts") {
            CHECK(share_of(item, ChosenPlaces{{0, 1}}) == 1);
            CHECK(share_of(item, ChosenPlaces{{0, 0}}) == 0.5);
        }
    }
    GIVEN("two groups") {
        const auto item = item_of(Groups{{{{"hot", ""}, {{"tea", ""}, {"soup", ""}}}, {{"cold", ""}, {{"ice", ""}}}}});
        THEN("each member counts") {
            CHECK(share_of(item, ChosenPlaces{{0, 0, 1}}) == 1);
            CHECK(check(item, ChosenPlaces{{0, 1, 1}})->parts == std::vector<bool>{true, false, true});
            CHECK(share_of(item, ChosenPlaces{{0, 0}}) == -1);
        }
    }
}

SCENARIO("Mistakes of a letter are found by marking their sentences", "[course][check]") {
    GIVEN("a letter of four sentences with two mistakes, one of them over two sentences") {
        const LetterWithMistakes letter{"Dear Ana,\nYour tee is here. We wait.\nFor ever. Yours, Li",
                                        {{"tee", "tea", {}}, {"We wait.\nFor ever.", "We wait until Friday.", {}}}};
        const auto item = item_of(letter);
        THEN("a mistake is never divided") {
            std::vector<std::string> sentences;
            for (const auto& span : sentences_of(letter)) sentences.emplace_back(quote(letter.letter, span));
            CHECK(sentences ==
                  std::vector<std::string>{"Dear Ana,", "Your tee is here.", "We wait.\nFor ever.", "Yours, Li"});
        }
        THEN("both sentences and no other are right") {
            CHECK(share_of(item, ChosenPlaces{{1, 2}}) == 1);
            CHECK(share_of(item, ChosenPlaces{{1}}) == 0.5);
            CHECK(share_of(item, ChosenPlaces{{0, 1, 2, 3}}) == 0);
        }
    }
}

SCENARIO("What is written in place of a mistake is compared with its correction", "[course][check]") {
    const LetterMistake word{"ur boots", "Your boots", {}};
    const LetterMistake day{"We will ship it soon", "We will ship it on 8 October", {}};
    const LetterMistake sum{"€9.60", "€6.90", {}};
    GIVEN("the same words in another dress") {
        for (const char* text : {"your boots", "YOUR  boots!", "Your boots are here."}) CHECK(corrects(word, text));
    }
    GIVEN("the same value in other words") {
        CHECK(corrects(day, "It leaves on October 8"));
        CHECK(corrects(sum, "6.90 euros"));
    }
    GIVEN("the mistake again, other words or another value") {
        CHECK_FALSE(corrects(word, "ur boots"));
        CHECK_FALSE(corrects(day, "We will ship it soon, we will ship it on 8 October"));
        CHECK_FALSE(corrects(word, ""));
        CHECK_FALSE(corrects(day, "It leaves on October 9"));
        CHECK_FALSE(corrects(sum, "€9.60"));
    }
    GIVEN("a correction whose values the mistake has already") {
        const LetterMistake zone{"from 1 to 7 October.", "from 1 to 7 October (Beijing time).", {}};
        CHECK_FALSE(corrects(zone, "from 1 October to 7 October"));
        CHECK(corrects(zone, "From 1 to 7 October, Beijing time"));
    }
}

namespace {

AnswerPoint point_of(const char* title, std::vector<std::string> phrases) {
    return {.title = {title, title}, .about = {}, .evidence = {PhrasesTest{std::move(phrases), {}}, {}}, .why = {}};
}

QuizItem short_item() {
    QuizItem item = item_of(ShortAnswer{
        {point_of("reason", {"ask ... reason", "询问 原因"}), point_of("gone", {"cannot be recalled", "无法 召回"})},
        {},
        {},
        nullptr});
    item.question = {"The seller must ask the buyer for his reason, and then?", "卖家要询问原因，然后呢？"};
    return item;
}

}  // namespace

SCENARIO("A short answer earns the points that it says", "[course][check]") {
    Diagnostics diagnostics;
    std::vector<QuizItem> items{short_item()};
    prepare_short_answers(items, {}, diagnostics);
    REQUIRE_FALSE(diagnostics.has_errors());
    const auto& item = items.front();
    GIVEN("answers in both languages") {
        THEN("all points are all of it, one of two a half, none nothing") {
            CHECK(share_of(item, Typed{"I ask her for the reason. The parcel can't be recalled any more."}) == 1);
            CHECK(check(item, Typed{"先询问原因。"})->parts == std::vector<bool>{true, false});
            CHECK(share_of(item, Typed{"It can be recalled."}) == 0);
        }
    }
    GIVEN("the question as an answer") {
        THEN("it earns nothing") { CHECK(share_of(item, Typed{item.question.en}) == 0); }
    }
    GIVEN("blanks, or nothing") {
        THEN("that is no answer, and wrong when it is handed in") {
            CHECK(share_of(item, Typed{" \n"}) == -1);
            CHECK(check_handed_in(item, std::nullopt).share == 0);
        }
    }
    GIVEN("an item that nobody has made ready") {
        THEN("nothing is said") { CHECK(share_of(short_item(), Typed{"I ask her for the reason."}) == 0); }
    }
}

SCENARIO("Samples of a short answer are tests", "[course][check]") {
    auto item = short_item();
    auto& task = std::get<ShortAnswer>(item.task);
    task.model = {"Ask for the reason; it cannot be recalled.", "询问原因，告诉她无法召回。"};
    task.samples = {{"I ask her for the reason.", {true, false}, {}}};
    const auto found_in = [](const QuizItem& each) {
        Diagnostics diagnostics;
        std::vector<QuizItem> items{each};
        prepare_short_answers(items, {}, diagnostics);
        check_samples_of(items.front(), std::get<ShortAnswer>(items.front().task), diagnostics);
        return diagnostics.take_sorted();
    };
    GIVEN("samples that are marked as they say") {
        THEN("nothing is told") { CHECK(found_in(item).empty()); }
    }
    GIVEN("a sample that says otherwise") {
        task.samples[0].met = {true, true};
        THEN("it is told with both marks") {
            REQUIRE(found_in(item).size() == 1);
            CHECK(found_in(item)[0].message == "the sample is marked 1 0, not 1 1");
        }
    }
    GIVEN("a model answer that lacks a point") {
        task.model.en = "Ask for the reason.";
        THEN("it is told") { CHECK(found_in(item).size() == 1); }
    }
    GIVEN("a question that gives a point away in few words") {
        item.question.en = "Ask for the reason?";
        THEN("it is told") { CHECK(found_in(item).size() == 1); }
    }
}
