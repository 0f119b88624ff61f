#include <algorithm>
#include <thread>

#include "app/screens/desk_fixture.h"
#include "course/course_texts.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

void ask(DeskFixture& desk, const StudyWish& wish) {
    desk.app().handle(Study{wish});
    desk.ui().settle();
}

template <typename Shown>
Shown shown(DeskFixture& desk) {
    const auto view = desk.app().view<StudyView>();
    REQUIRE(std::holds_alternative<Shown>(view.shown));
    return std::get<Shown>(view.shown);
}

void press(DeskFixture& desk, ui::Key key) {
    desk.ui().press(key);
    desk.ui().settle();
}

void press_line(DeskFixture& desk, std::size_t line) {
    press(desk, static_cast<ui::Key>(static_cast<std::size_t>(ui::Key::n1) + line));
}

std::size_t right_line(const ItemView& item) {
    return static_cast<std::size_t>(std::ranges::find(item.lines, true, &QuizLine::right) - item.lines.begin());
}

bool shows_why(const PaperView& paper) { return paper.checked.has_value(); }

}  // namespace

SCENARIO("A paper is chosen, answered with the keyboard and handed in", "[screens][paper]") {
    DeskFixture desk;
    ask(desk, OpenUnit{"FND-01"});
    desk.ui().click("Exam papers");
    desk.ui().settle();
    REQUIRE(shown<PapersView>(desk).kinds.size() >= 2);
    desk.ui().click("Short test");
    desk.ui().settle();
    desk.ui().click("Begin");
    desk.ui().settle();
    const auto begun = shown<PaperView>(desk);
    CHECK(begun.places.size() == 20);
    CHECK(begun.time_left == "20:00");
    CHECK_FALSE(shows_why(begun));
    GIVEN("the first item answered, the second flagged") {
        press_line(desk, right_line(begun.asked));
        CHECK(shown<PaperView>(desk).answered == 1);
        CHECK_FALSE(shows_why(shown<PaperView>(desk)));
        press(desk, ui::Key::n);
        press(desk, ui::Key::f);
        CHECK(shown<PaperView>(desk).places[1].flagged);
        THEN("an answer can be changed, and the one before comes back as it was given") {
            press(desk, ui::Key::p);
            CHECK(shown<PaperView>(desk).at == 0);
            CHECK(shown<PaperView>(desk).answer == begun.answer.value_or(Answer{right_line(begun.asked) == 0}));
            press_line(desk, 1 - right_line(begun.asked));
            CHECK(shown<PaperView>(desk).answered == 1);
        }
        THEN("no page, search or quiz can be opened meanwhile") {
            ask(desk, OpenUnit{"FND-02"});
            ask(desk, StartQuiz{{QuizScopeKind::unit, "FND-02"}});
            CHECK(shown<PaperView>(desk).sitting == begun.sitting);
            CHECK_FALSE(desk.ui().shows("Find in all pages"));
        }
        THEN("Home tells of it and leads back") {
            desk.app().handle(GoHome{});
            desk.ui().settle();
            CHECK(desk.ui().shows("Exam paper"));
            desk.ui().click("Go on");
            desk.ui().settle();
            CHECK(shown<PaperView>(desk).answered == 1);
        }
        WHEN("the program is closed in the middle, and started again five minutes later") {
            desk.app().kill();
            desk.app().pass(5min);
            ask(desk, OpenPapers{});
            THEN("the answers are there, and the clock has run on") {
                const auto again = shown<PaperView>(desk);
                CHECK(again.answered == 1);
                CHECK(again.places[1].flagged);
                CHECK(again.time_left == "15:00");
            }
        }
        WHEN("it is handed in") {
            desk.ui().click("Hand in…");
            desk.ui().settle();
            CHECK(desk.ui().shows("Hand in the paper?"));
            desk.ui().click("Hand in");
            desk.ui().settle();
            const auto result = shown<PaperResultView>(desk);
            CHECK(result.line.find("4 of 100 points") == 0);
            CHECK_FALSE(result.passed);
            THEN("the answers can be looked through, with what is right") {
                press(desk, ui::Key::enter);
                const auto review = shown<PaperView>(desk);
                REQUIRE(review.checked);
                CHECK(review.checked->verdict == "Right");
                CHECK(desk.ui().shows(review.checked->why));
                press(desk, ui::Key::n);
                CHECK(shown<PaperView>(desk).checked->verdict == "Not answered");
                press(desk, ui::Key::escape);
                CHECK(shown<PaperResultView>(desk).sitting == result.sitting);
            }
            THEN("it is still there after a restart, and its answers count for their units") {
                desk.app().restart();
                ask(desk, OpenPapers{});
                const auto papers = shown<PapersView>(desk);
                REQUIRE(papers.earlier.size() == 1);
                CHECK(papers.earlier[0].result == "4 %");
                CHECK(desk.app().store().quiz_answers(10).size() == 1);
                ask(desk, ShowResult{papers.earlier[0].sitting});
                CHECK(shown<PaperResultView>(desk).line == result.line);
            }
        }
        WHEN("the time runs out") {
            desk.app().pass(21min);
            desk.ui().settle();
            THEN("it is handed in as it stands") {
                CHECK(shown<PaperResultView>(desk).time == "Handed in after 20 of 20 minutes");
            }
        }
        WHEN("the time runs out while the program is closed") {
            desk.app().kill();
            desk.app().pass(3h);
            THEN("one is told, and the result counts what was there") {
                CHECK(desk.app().app().view().notice.find("time of your exam paper is over") != std::string::npos);
                ask(desk, OpenPapers{});
                CHECK(shown<PapersView>(desk).earlier.front().result == "4 %");
            }
        }
    }
    GIVEN("every item visited") {
        for (std::size_t i = 1; i < 20; ++i) {
            press(desk, ui::Key::n);
            const auto paper = shown<PaperView>(desk);
            CHECK(paper.at == i);
            if (paper.asked.form == QuizForm::write) {
                desk.ui().type("12");
                desk.ui().settle();
                CHECK(shown<PaperView>(desk).answer == Answer{Typed{"12"}});
                press(desk, ui::Key::enter);
                CHECK(shown<PaperView>(desk).at == i + 1);
                break;
            }
            press_line(desk, 0);
            CHECK(shown<PaperView>(desk).places[i].answered);
        }
    }
}

SCENARIO("A paper is written as pages to print", "[screens][paper]") {
    DeskFixture desk;
    ask(desk, OpenPapers{});
    desk.ui().click("Answer sheet");
    desk.app().app().finish_background_work();
    desk.ui().settle();
    for (int tries = 0; tries < 200 && shown<PapersView>(desk).printed.path.empty(); ++tries) {
        std::this_thread::sleep_for(10ms);
        desk.app().pass(1ms);
    }
    desk.ui().settle();
    const std::string path = shown<PapersView>(desk).printed.path;
    CHECK(path.find("answer-sheet.html") != std::string::npos);
    CHECK(desk.ui().shows("Saved, to be opened and printed: " + path));
    desk.ui().click("Open folder");
    CHECK(desk.app().shown_folder() == (desk.app().data_folder() / "papers").string());
    desk.ui().click("Copy path");
    CHECK(desk.ui().clipboard() == path);
    CHECK(desk.ui().shows("Path copied"));
}

SCENARIO("The answer key is printed after the paper, or by a teacher", "[screens][paper]") {
    const std::string why_not = "After this paper was handed in. Teachers: Settings → Rubric lab.";
    const PrintPaper key{"short-test", 7, PaperPage::answer_key};
    GIVEN("a paper that nobody sat") {
        DeskFixture desk;
        ask(desk, OpenPapers{});
        desk.ui().click("Short test");
        desk.ui().settle();
        THEN("its button is off, and nothing is written when it is asked for all the same") {
            desk.ui().hover("Answer key");
            CHECK(desk.ui().shows(why_not));
            ask(desk, key);
            desk.app().app().finish_background_work();
            CHECK_FALSE(std::filesystem::exists(desk.app().data_folder() / "papers"));
        }
        WHEN("it is handed in") {
            ask(desk, StartPaper{"short-test", 7});
            ask(desk, HandIn{});
            ask(desk, LeavePaper{});
            ask(desk, key);
            desk.app().app().finish_background_work();
            THEN("it is written") {
                const auto kinds = shown<PapersView>(desk).kinds;
                const auto kind = std::ranges::find(kinds, "short-test", &PaperKind::id);
                CHECK(kind->handed_in == std::vector<std::uint64_t>{7});
                for (int tries = 0; tries < 200 && shown<PapersView>(desk).printed.path.empty(); ++tries) {
                    std::this_thread::sleep_for(10ms);
                    desk.app().pass(1ms);
                }
                CHECK(shown<PapersView>(desk).printed.path.find("answer-key.html") != std::string::npos);
            }
        }
    }
    GIVEN("a teacher") {
        Settings settings;
        settings.authoring = true;
        DeskFixture desk(settings);
        ask(desk, OpenPapers{});
        THEN("any key may be printed") {
            CHECK(shown<PapersView>(desk).any_key);
            desk.ui().hover("Answer key");
            CHECK_FALSE(desk.ui().shows(why_not));
        }
    }
}

SCENARIO("What was answered comes back when it is due", "[screens][due]") {
    DeskFixture desk;
    GIVEN("an item answered wrongly") {
        ask(desk, StartQuiz{{QuizScopeKind::item, "Q001"}});
        const auto read = read_course_texts(FolderSource(shipped_packs() / "core"));
        const auto* item = read.texts.item("Q001");
        REQUIRE(item != nullptr);
        const auto* task = std::get_if<TrueOrFalse>(&item->task);
        REQUIRE(task != nullptr);
        ask(desk, GiveAnswer{!task->answer});
        ask(desk, LeaveQuiz{});
        WHEN("a quarter of an hour passes") {
            desk.app().pass(15min);
            desk.app().handle(GoHome{});
            desk.ui().settle();
            THEN("Home offers it, and the quiz asks it") {
                CHECK(desk.ui().shows("Questions due today: 1"));
                desk.app().handle(Study{StartQuiz{{QuizScopeKind::due, {}}}});
                desk.ui().settle();
                CHECK(shown<QuizView>(desk).asked.item == "Q001");
                CHECK(shown<QuizView>(desk).of == 1);
                AND_WHEN("it is answered rightly") {
                    ask(desk, GiveAnswer{task->answer});
                    ask(desk, LeaveQuiz{});
                    THEN("it comes back on another day") {
                        ask(desk, OpenDue{});
                        const auto due = shown<DueView>(desk);
                        CHECK(due.today == 0);
                        CHECK(due.remembered == 1);
                        std::size_t later = 0;
                        for (const auto& day : due.days) {
                            later += day.items;
                        }
                        CHECK(later == 1);
                    }
                }
            }
        }
        WHEN("a teacher reads the unit's page") {
            Settings settings = desk.app().app().settings();
            settings.authoring = true;
            desk.app().handle(ChangeSettings{settings});
            ask(desk, OpenUnit{item->unit});
            THEN("each question says how hard it proves to be") {
                const auto questions = shown<PageView>(desk).questions;
                const auto asked = std::ranges::find(questions, "Q001", &ItemRow::id);
                REQUIRE(asked != questions.end());
                CHECK(asked->difficulty == "answered once · 0 % right");
                CHECK(std::ranges::count(questions, "not answered yet", &ItemRow::difficulty) ==
                      static_cast<std::ptrdiff_t>(questions.size()) - 1);
            }
            THEN("so does the question itself") {
                ask(desk, StartQuiz{{QuizScopeKind::item, "Q001"}});
                CHECK(desk.ui().shows(shown<QuizView>(desk).unit_line));
                CHECK(shown<QuizView>(desk).unit_line.find("answered once · 0 % right") != std::string::npos);
            }
        }
        THEN("whoever only learns is not told how hard it is") {
            ask(desk, OpenUnit{item->unit});
            CHECK(shown<PageView>(desk).questions.empty());
        }
        WHEN("more is wished to be kept") {
            ask(desk, OpenDue{});
            desk.ui().click("Keep more, ask more");
            desk.ui().settle();
            THEN("that holds after a restart") {
                CHECK(shown<DueView>(desk).retention_percent == 91);
                desk.app().restart();
                CHECK(desk.app().app().settings().retention_percent == 91);
            }
        }
    }
}
