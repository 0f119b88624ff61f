#include <fmt/format.h>
#include <algorithm>

#include "app/screens/desk_fixture.h"
#include "course/course_texts.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const CourseTexts& course() {
    static const auto read = read_course_texts(FolderSource(shipped_packs() / "core"));
    return read.texts;
}

StudyView study(DeskFixture& desk) { return desk.app().view<StudyView>(); }

template <typename Shown>
Shown shown(DeskFixture& desk) {
    const auto view = study(desk);
    REQUIRE(std::holds_alternative<Shown>(view.shown));
    return std::get<Shown>(view.shown);
}

void ask(DeskFixture& desk, const StudyWish& wish) {
    desk.app().handle(Study{wish});
    desk.ui().settle();
}

void press_line(DeskFixture& desk, const QuizView& quiz, std::size_t line) {
    if (line < 9) {
        desk.ui().press(static_cast<ui::Key>(static_cast<std::size_t>(ui::Key::n1) + line));
    } else {
        desk.ui().click(quiz.asked.lines[line].text);
    }
}

void press_lines(DeskFixture& desk, const QuizView& quiz, const std::function<bool(const QuizLine&)>& which) {
    for (std::size_t i = 0; i < quiz.asked.lines.size(); ++i) {
        if (which(quiz.asked.lines[i])) {
            press_line(desk, quiz, i);
        }
    }
}

std::string written(const QuizItem& item) {
    if (const auto* number = std::get_if<NumberToFind>(&item.task)) {
        return fmt::format("{}", number->answer);
    }
    if (const auto* task = std::get_if<ShortAnswer>(&item.task)) {
        return task->model.en;
    }
    return to_string(std::get<DateToFind>(item.task).answer);
}

// As a person who knows the answer would, with the keyboard.
void answer_rightly(DeskFixture& desk) {
    const auto quiz = shown<QuizView>(desk);
    switch (quiz.asked.form) {
        case QuizForm::judge:
        case QuizForm::pick_one:
        case QuizForm::pick_many: press_lines(desk, quiz, [](const QuizLine& line) { return line.right; }); break;
        case QuizForm::order:
            for (std::size_t step = 0; step < quiz.asked.lines.size(); ++step) {
                press_lines(desk, quiz, [&](const QuizLine& line) { return line.to == step; });
            }
            break;
        case QuizForm::assign:
            for (const auto& target : quiz.asked.targets) {
                press_lines(desk, quiz, [&](const QuizLine& line) { return line.place == target.to; });
            }
            break;
        case QuizForm::write:
        case QuizForm::compose: desk.ui().type(written(*course().item(quiz.asked.item))); break;
    }
    if (quiz.asked.form != QuizForm::judge && quiz.asked.form != QuizForm::pick_one) {
        desk.ui().press(ui::Key::enter, quiz.asked.form == QuizForm::compose ? ui::ctrl_mod : ui::Mods{});
    }
    desk.ui().settle();
}

}  // namespace

SCENARIO("A unit is read, its links lead on, and one comes back", "[screens][study]") {
    DeskFixture desk;
    GIVEN("the page of a unit, opened from the map") {
        desk.ui().click("Course map");
        desk.ui().settle();
        desk.ui().click("PRE-08");
        desk.ui().settle();
        desk.ui().click("Read");
        desk.ui().settle();
        REQUIRE(shown<PageView>(desk).unit == "PRE-08");
        THEN("its text is there, and that of no other") {
            CHECK(desk.ui().shows("PRE-08 · Firm and non-firm offers"));
            CHECK(desk.ui().shows("How it is done"));
        }
        WHEN("the next unit is asked for with N") {
            desk.ui().press(ui::Key::n);
            desk.ui().settle();
            CHECK(shown<PageView>(desk).unit == "PRE-09");
            AND_WHEN("Esc is pressed twice") {
                desk.ui().press(ui::Key::escape);
                desk.ui().settle();
                CHECK(shown<PageView>(desk).unit == "PRE-08");
                desk.ui().press(ui::Key::escape);
                desk.ui().settle();
                THEN("one is where one came from") {
                    CHECK(std::holds_alternative<HomeView>(desk.app().app().view().content));
                }
            }
        }
        WHEN("words are searched for") {
            desk.ui().press(ui::Key::f, ui::ctrl_mod);
            desk.ui().type("parcel customs");
            desk.ui().settle();
            THEN("pages that hold them all are found") {
                const auto found = study(desk).found;
                CHECK(found.size() > 1);
                for (const auto& each : found) {
                    CHECK(course().page(each.unit, Locale::en) != nullptr);
                }
            }
            AND_WHEN("Enter is pressed") {
                const auto first = study(desk).found.front().unit;
                desk.ui().press(ui::Key::enter);
                desk.ui().settle();
                THEN("the first opens") { CHECK(shown<PageView>(desk).unit == first); }
            }
        }
    }
}

SCENARIO("Every kind of item is answered with the keyboard", "[screens][study]") {
    DeskFixture desk;
    std::set<std::size_t> kinds;
    for (const auto& item : course().items) {
        const std::size_t kind =
            item.task.index() * 2 +
            (std::holds_alternative<Choice>(item.task) && std::get<Choice>(item.task).several ? 1 : 0);
        if (!kinds.insert(kind).second) {
            continue;
        }
        INFO(item.id);
        ask(desk, StartQuiz{{QuizScopeKind::item, item.id}});
        answer_rightly(desk);
        const auto quiz = shown<QuizView>(desk);
        REQUIRE(quiz.checked);
        CHECK(quiz.checked->verdict == "Right");
        CHECK(desk.ui().shows(quiz.checked->why));
        desk.ui().press(ui::Key::enter);
        desk.ui().settle();
        CHECK(shown<QuizDone>(desk).right == 1);
    }
    CHECK(kinds.size() == 10);
}

SCENARIO("On a wide screen a unit stands in the middle, in lines that the eye can follow", "[screens][study]") {
    DeskFixture desk({}, {1920, 1080});
    ask(desk, OpenUnit{"PRE-08"});
    const auto& list = desk.ui().item("PRE-08 Firm and non-firm offers").rect;
    const auto& questions = desk.ui().item("Questions (7)").rect;
    const auto& next = desk.ui().item("Next unit").rect;
    CHECK(next.right() - questions.x <= 800);
    CHECK(is_near(questions.x - list.right(), 1920 - next.right(), 40));
    // A line of the text begins where the buttons do.
    CHECK(is_near(desk.ui().item("How it is done").rect.x, questions.x));
}

SCENARIO("Where in the course an answer stands is told to who teaches it", "[screens][study]") {
    const auto item = std::ranges::find_if(course().items, [](const QuizItem& each) {
        return each.source != "practice" && std::holds_alternative<TrueOrFalse>(each.task);
    });
    REQUIRE(item != course().items.end());
    Settings settings;
    SECTION("a student") { settings.authoring = false; }
    SECTION("a teacher") { settings.authoring = true; }
    DeskFixture desk(settings);
    ask(desk, StartQuiz{{QuizScopeKind::item, item->id}});
    answer_rightly(desk);
    CHECK(desk.ui().shows("Source: the course"));
    CHECK(desk.ui().shows(item->source) == settings.authoring);
}

SCENARIO("What was answered is kept and shown with its unit", "[screens][study]") {
    DeskFixture desk;
    GIVEN("a unit of which one item was answered wrongly and one rightly") {
        ask(desk, OpenUnit{"FND-01"});
        ask(desk, StartQuiz{{QuizScopeKind::unit, "FND-01"}});
        const auto first = shown<QuizView>(desk);
        desk.app().handle(Study{GiveAnswer{Typed{"no such answer"}}});
        CHECK_FALSE(shown<QuizView>(desk).checked);  // no answer to this kind, or none that can be read
        answer_rightly(desk);
        desk.ui().press(ui::Key::enter);
        desk.ui().settle();
        CHECK(shown<QuizView>(desk).at == 1);
        WHEN("the program is closed and started again") {
            desk.app().restart();
            ask(desk, OpenUnit{"FND-01"});
            THEN("the result stands on the page") {
                CHECK(shown<PageView>(desk).result == "Right at the last try: 1 / 1");
            }
            THEN("and in the list") {
                const auto units = study(desk).parts.front().units;
                const auto unit = std::ranges::find(units, "FND-01", &StudyUnit::id);
                REQUIRE(unit != units.end());
                CHECK(unit->result == "1 / 1");
            }
        }
        WHEN("weak points are asked for, and there are none") {
            ask(desk, LeaveQuiz{});
            ask(desk, StartQuiz{{QuizScopeKind::weakness, {}}});
            THEN("the page stays") { CHECK(shown<PageView>(desk).unit == "FND-01"); }
        }
    }
}

SCENARIO("A quiz of a stage asks what is needed most", "[screens][study]") {
    DeskFixture desk;
    GIVEN("an item answered wrongly before") {
        const auto wrong = std::ranges::find_if(course().items, [](const QuizItem& item) {
            return item.unit.starts_with("ORD-") && std::holds_alternative<TrueOrFalse>(item.task);
        });
        ask(desk, StartQuiz{{QuizScopeKind::item, wrong->id}});
        ask(desk, GiveAnswer{!std::get<TrueOrFalse>(wrong->task).answer});
        CHECK_FALSE(shown<QuizView>(desk).checked->right);
        ask(desk, LeaveQuiz{});
        WHEN("its stage is asked") {
            ask(desk, StartQuiz{{QuizScopeKind::part, "ORD"}});
            THEN("it comes first, with items of the stage behind it") {
                const auto quiz = shown<QuizView>(desk);
                CHECK(quiz.asked.item == wrong->id);
                CHECK(quiz.of == 15);
            }
        }
    }
}

SCENARIO("A short answer is written over several lines and checked point by point", "[screens][study]") {
    DeskFixture desk;
    GIVEN("a short answer that is asked for") {
        desk.app().handle(Study{StartQuiz{{QuizScopeKind::item, "LOG-10-4"}}});
        desk.ui().settle();
        REQUIRE(shown<QuizView>(desk).asked.form == QuizForm::compose);
        WHEN("a half answer is typed, with Enter in it") {
            desk.ui().type("We call the carrier");
            desk.ui().press(ui::Key::enter);
            desk.ui().type("today.");
            desk.ui().settle();
            THEN("Enter has begun a line, and nothing is checked yet") { CHECK_FALSE(shown<QuizView>(desk).checked); }
            AND_WHEN("Ctrl+Enter is pressed") {
                desk.ui().press(ui::Key::enter, ui::ctrl_mod);
                desk.ui().settle();
                const auto quiz = shown<QuizView>(desk);
                THEN("each point is told, with a model answer") {
                    REQUIRE(quiz.checked);
                    CHECK(quiz.asked.given_text == "We call the carrier\ntoday.");
                    CHECK(quiz.checked->parts == std::vector<bool>{true, false, false});
                    CHECK(desk.ui().shows("Said"));
                    CHECK(desk.ui().shows("Not said"));
                    CHECK(desk.ui().shows(quiz.asked.lines[1].text));
                    CHECK(desk.ui().shows("Partly right"));
                }
            }
        }
        WHEN("the model answer is written and the button pressed") {
            desk.ui().type(written(*course().item("LOG-10-4")));
            desk.ui().settle();
            desk.ui().click("Check the answer");
            desk.ui().settle();
            THEN("it is right") {
                REQUIRE(shown<QuizView>(desk).checked);
                CHECK(shown<QuizView>(desk).checked->right);
            }
        }
    }
}

SCENARIO("A sentence with a mistake is marked and corrected", "[screens][study]") {
    DeskFixture desk;
    GIVEN("a letter whose greeting, and more, is wrong") {
        desk.app().handle(Study{StartQuiz{{QuizScopeKind::item, "RET-01-2"}}});
        desk.ui().settle();
        const auto quiz = shown<QuizView>(desk);
        const auto& lines = quiz.asked.lines;
        REQUIRE(lines.at(0).right);
        THEN("nothing is to be written before a sentence is marked") {
            CHECK_FALSE(desk.ui().shows("What is right instead"));
        }
        WHEN("it is marked, corrected and checked by keys alone") {
            desk.ui().press(ui::Key::n1);
            desk.ui().settle();
            desk.ui().press(ui::Key::tab);
            desk.ui().settle();
            desk.ui().type("dear astrid");
            desk.ui().press(ui::Key::enter);
            desk.ui().settle();
            const auto checked = shown<QuizView>(desk);
            THEN("the words stand with the line that was marked") {
                REQUIRE(checked.checked);
                CHECK(checked.asked.lines[0].instead == "You wrote: dear astrid – well corrected");
            }
        }
        WHEN("the greeting is marked and the right one written") {
            press_line(desk, quiz, 0);
            desk.ui().settle();
            desk.ui().click("What is right instead");
            desk.ui().type("dear astrid");
            desk.ui().settle();
            desk.ui().click("Check the answer");
            desk.ui().settle();
            const auto checked = shown<QuizView>(desk);
            THEN("it is told that it is well corrected; what was found counts") {
                REQUIRE(checked.checked);
                CHECK(checked.asked.lines[0].instead == "You wrote: dear astrid – well corrected");
                CHECK(checked.checked->partly);
            }
        }
    }
}
