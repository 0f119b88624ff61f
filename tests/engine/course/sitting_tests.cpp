#include "course/paper_marks.h"
#include "course/sitting.h"
#include "course/sitting_json.h"
#include "support/catch.h"

using namespace haoping;
using namespace std::chrono_literals;

namespace {

const Instant nine{std::chrono::milliseconds(1'795'000'000'000)};

QuizItem item_of(const char* id, QuizTask task) {
    QuizItem item;
    item.id = id;
    item.unit = "ORD-1";
    item.task = std::move(task);
    return item;
}

const std::vector<QuizItem>& items() {
    static const std::vector<QuizItem> all{
        item_of("Q1", TrueOrFalse{true}), item_of("Q2", NumberToFind{12.5, 0, {}}),
        item_of(
            "Q3",
            Pairs{{{{"a", ""}, {"1", ""}}, {{"b", ""}, {"2", ""}}, {{"c", ""}, {"3", ""}}, {{"d", ""}, {"4", ""}}}}),
        item_of("Q4", StepsInOrder{{{"one", ""}, {"two", ""}, {"three", ""}, {"four", ""}}})};
    return all;
}

const QuizItem* find(std::string_view id) {
    for (const auto& item : items())
        if (item.id == id) return &item;
    return nullptr;
}

Paper paper() {
    return {.blueprint = "test",
            .seed = 18'446'744'073'709'551'615ULL,
            .title = {"Test", "小测"},
            .time = 10min,
            .pass_mark = 0.5,
            .sections = {{{"First", "一"}, 1, {"Q1", "Q2"}}, {{"Second", "二"}, 4, {"Q3", "Q4"}}}};
}

Sitting after(std::initializer_list<SittingAction> actions) {
    auto sitting = begin_sitting(paper(), nine);
    for (const auto& action : actions) sitting = apply(sitting, action, nine + 1min);
    return sitting;
}

}  // namespace

SCENARIO("A paper is answered until it is handed in or its time is over", "[course][sitting]") {
    GIVEN("a sitting of ten minutes") {
        const auto sitting = begin_sitting(paper(), nine);
        CHECK(sitting.answers.size() == 4);
        CHECK(sitting.left(nine + 4min) == 6min);
        WHEN("an answer is given, changed and one taken back") {
            const auto changed = after({GiveToPlace{0, Answer{false}}, GiveToPlace{0, Answer{true}},
                                        GiveToPlace{1, Answer{Typed{"3"}}}, GiveToPlace{1, {}}, FlagPlace{2, true}});
            THEN("the last one holds") {
                CHECK(changed.answers[0] == Answer{true});
                CHECK(changed.answered() == 1);
                CHECK(changed.flagged[2]);
            }
        }
        WHEN("it is answered when the time is over") {
            const auto late = apply(sitting, GiveToPlace{0, Answer{true}}, nine + 10min);
            THEN("that comes too late") { CHECK(late.answered() == 0); }
        }
        WHEN("it is handed in an hour later") {
            const auto late = apply(sitting, HandIn{}, nine + 1h);
            THEN("that counts as done when the time was over") {
                CHECK(late.handed_in == nine + 10min);
                CHECK(late.left(nine + 1h) == 0min);
            }
        }
        WHEN("something is done after handing in") {
            auto done = apply(sitting, HandIn{}, nine + 2min);
            done = apply(done, GiveToPlace{0, Answer{true}}, nine + 3min);
            THEN("nothing changes") {
                CHECK(done.answered() == 0);
                CHECK(done.handed_in == nine + 2min);
            }
        }
        THEN("a place that there isn't is passed over") {
            CHECK(apply(sitting, GiveToPlace{9, Answer{true}}, nine).answered() == 0);
            CHECK_NOTHROW(apply(sitting, FlagPlace{9, true}, nine));
        }
    }
}

SCENARIO("Points are earned by what is right in what was handed in", "[course][sitting]") {
    GIVEN("nothing answered") {
        const auto marks = mark_sitting(after({HandIn{}}), find);
        CHECK(marks.all.points == 0);
        CHECK(marks.all.of == 10);
        CHECK_FALSE(marks.passed);
    }
    GIVEN("one right, one that can't be read, half of the pairs and two steps of four") {
        const auto marks = mark_sitting(
            after({GiveToPlace{0, Answer{true}}, GiveToPlace{1, Answer{Typed{"many"}}},
                   GiveToPlace{2, ChosenPlaces{{0, no_place, 2, 1}}}, GiveToPlace{3, ChosenPlaces{{0, 1}}}, HandIn{}}),
            find);
        THEN("what is missing is wrong, the rest counts") {
            CHECK(marks.sections[0].points == 1);
            CHECK(marks.sections[1].points == 4);
            CHECK(marks.items[2].share == 0.5);
            CHECK(marks.parts.at("ORD").of == 10);
        }
        THEN("half of the points pass") { CHECK(marks.passed); }
    }
    GIVEN("a paper with an item that the course has no longer") {
        auto old = paper();
        old.sections[1].items[0] = "Q9";
        const auto marks = mark_sitting(apply(begin_sitting(old, nine), HandIn{}, nine), find);
        THEN("it counts neither way") { CHECK(marks.all.of == 6); }
    }
}

SCENARIO("A paper and what was done with it come back from their log", "[course][sitting]") {
    const auto back = paper_from(to_json_text(paper()));
    REQUIRE(back);
    CHECK(to_json_text(*back) == to_json_text(paper()));
    CHECK(back->seed == paper().seed);
    for (const SittingAction& action : std::initializer_list<SittingAction>{
             GiveToPlace{0, Answer{true}}, GiveToPlace{1, Answer{Typed{"12.5 \"%"}}}, GiveToPlace{1, Answer{Typed{""}}},
             GiveToPlace{2, ChosenPlaces{{0, no_place, 2}}},
             GiveToPlace{2, ChosenPlaces{{4, 1}, {"", "Dear \"Ana\","}}}, GiveToPlace{3, {}}, FlagPlace{3, true},
             HandIn{}}) {
        INFO(to_json_text(action));
        const auto read = sitting_action_from(to_json_text(action));
        REQUIRE(read);
        CHECK(to_json_text(*read) == to_json_text(action));
        CHECK(read->index() == action.index());
    }
    for (const char* text :
         {"", "{}", "[]", R"({"place": -1})", R"({"place": 0, "chosen": "no"})", R"({"place": 0, "x": 1})"})
        CHECK_FALSE(sitting_action_from(text));
    CHECK_FALSE(paper_from("{}"));
}

SCENARIO("Practice questions are gone on with from what was given and begun", "[course][sitting]") {
    GIVEN("a run of two questions") {
        QuizRun run{.scope = {QuizScopeKind::unit, "ORD-1"}, .seed = 7, .items = {"Q1", "Q2"}, .answers = {}};
        const auto do_again = [&](const QuizAction& action) {
            const auto read = quiz_action_from(to_json_text(action));
            REQUIRE(read);
            return apply(run, *read);
        };
        WHEN("the first is answered and the second begun") {
            REQUIRE(do_again(GiveToPlace{0, Answer{true}}));
            REQUIRE(do_again(BeginAnswer{1, Answer{Typed{"12"}}}));
            THEN("one is given, and what stands there of the other is known") {
                CHECK(run.answers == std::vector<Answer>{true});
                CHECK(run.begun == Answer{Typed{"12"}});
                CHECK_FALSE(run.done());
            }
            THEN("what is begun can be taken back") {
                CHECK(do_again(BeginAnswer{1, {}}));
                CHECK_FALSE(run.begun);
            }
            THEN("once it is given, nothing is begun and all is done") {
                CHECK(do_again(GiveToPlace{1, Answer{Typed{"12.5"}}}));
                CHECK_FALSE(run.begun);
                CHECK(run.done());
                CHECK_FALSE(do_again(GiveToPlace{2, Answer{true}}));
            }
        }
        THEN("it is not the second one's turn, and nothing is no answer") {
            CHECK_FALSE(do_again(BeginAnswer{1, Answer{true}}));
            CHECK_FALSE(do_again(GiveToPlace{1, Answer{true}}));
            CHECK_FALSE(do_again(GiveToPlace{0, {}}));
            CHECK(run.answers.empty());
        }
    }
}
