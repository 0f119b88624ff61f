// Ways through the course room: leaving and coming back, and who has the keys.
#include <algorithm>
#include <thread>

#include "app/screens/desk_fixture.h"
#include "course/course_texts.h"
#include "support/catch.h"
#include "views/formatting.h"

using namespace haoping;
using namespace haoping::test;
using namespace std::chrono_literals;

namespace {

template <typename Shown>
Shown shown_in(DeskFixture& desk) {
    const auto view = desk.app().view<StudyView>();
    REQUIRE(std::holds_alternative<Shown>(view.shown));
    return std::get<Shown>(view.shown);
}

void wish(DeskFixture& desk, const StudyWish& wish) {
    desk.app().handle(Study{wish});
    desk.ui().settle();
}

void strike(DeskFixture& desk, ui::Key key, ui::Mods mods = {}) {
    desk.ui().press(key, mods);
    desk.ui().settle();
}

void click_on(DeskFixture& desk, std::string_view label) {
    desk.ui().click(label);
    desk.ui().settle();
}

// By whatever is right or wrong of it, checked at once.
void answer_somehow(DeskFixture& desk) {
    const auto quiz = shown_in<QuizView>(desk);
    Answer answer = Typed{"8 August 2026"};
    if (quiz.asked.form == QuizForm::judge) {
        answer = true;
    } else if (quiz.asked.form == QuizForm::assign) {
        answer = ChosenPlaces{std::vector<std::size_t>(quiz.asked.targets.size(), 0)};
    } else if (quiz.asked.form != QuizForm::write) {
        std::vector<std::size_t> all;
        for (const auto& line : quiz.asked.lines) {
            all.push_back(line.place);
        }
        all.resize(quiz.asked.form == QuizForm::pick_one ? 1 : all.size());
        answer = ChosenPlaces{std::move(all)};
    }
    wish(desk, GiveAnswer{answer});
    if (!shown_in<QuizView>(desk).checked) {
        wish(desk, GiveAnswer{Typed{"12"}});
    }
    REQUIRE(shown_in<QuizView>(desk).checked);
}

// Goes on until the question is answered so.
void go_to_form(DeskFixture& desk, QuizForm form) {
    while (shown_in<QuizView>(desk).asked.form != form) {
        answer_somehow(desk);
        wish(desk, NextItem{});
    }
}

void go_to_written(DeskFixture& desk) {
    while (!writes_answer(shown_in<PaperView>(desk))) {
        const auto at = shown_in<PaperView>(desk).at;
        wish(desk, GoToPlace{at + 1});
        REQUIRE(shown_in<PaperView>(desk).at == at + 1);
    }
}

const CourseTexts& shipped_course() {
    static const auto read = read_course_texts(FolderSource(shipped_packs() / "core"));
    return read.texts;
}

}  // namespace

SCENARIO("A quiz is gone on with where it was left", "[screens][study]") {
    DeskFixture desk;
    GIVEN("a quiz of a unit of which one question is answered") {
        wish(desk, OpenUnit{"PRE-08"});
        click_on(desk, "Questions (7)");
        answer_somehow(desk);
        strike(desk, ui::Key::enter);
        const auto second = shown_in<QuizView>(desk);
        REQUIRE(second.at == 1);
        WHEN("it is left") {
            strike(desk, ui::Key::escape);
            THEN("the page's button goes on with it") {
                click_on(desk, "Go on with the questions (2 of 7)");
                CHECK(shown_in<QuizView>(desk).at == 1);
                CHECK(shown_in<QuizView>(desk).asked.item == second.asked.item);
            }
            THEN("it can be begun anew") {
                click_on(desk, "The questions from the beginning");
                CHECK(shown_in<QuizView>(desk).at == 0);
                CHECK(shown_in<QuizView>(desk).of == 7);
            }
        }
        WHEN("the program is killed, and Home is looked at") {
            desk.app().kill();
            desk.app().pass(1h);
            desk.app().handle(GoHome{});
            desk.ui().settle();
            THEN("it is offered there, with its place") {
                const auto today = desk.app().view<HomeView>().today;
                REQUIRE(today.quiz);
                CHECK(today.quiz->at == 1);
                CHECK(today.quiz->of == 7);
                CHECK(desk.ui().shows("Question 2 of 7"));
                wish(desk, StartQuiz{today.quiz->scope});
                CHECK(shown_in<QuizView>(desk).asked.item == second.asked.item);
            }
        }
        WHEN("the program is killed") {
            desk.app().kill();
            desk.app().pass(1h);
            wish(desk, OpenUnit{"PRE-08"});
            THEN("it goes on with the same question, and the answer counts") {
                strike(desk, ui::Key::q);
                const auto again = shown_in<QuizView>(desk);
                CHECK(again.at == 1);
                CHECK(again.asked.item == second.asked.item);
                CHECK(again.right == second.right);
                CHECK(desk.app().store().quiz_answers(10).size() == 1);
            }
            AND_WHEN("all of it is answered, and the program killed again") {
                strike(desk, ui::Key::q);
                for (std::size_t i = 1; i < 7; ++i) {
                    answer_somehow(desk);
                    wish(desk, NextItem{});
                }
                REQUIRE(shown_in<QuizDone>(desk).of == 7);
                desk.app().kill();
                desk.app().pass(1h);
                wish(desk, OpenUnit{"PRE-08"});
                THEN("there is nothing to go on with") { CHECK(desk.ui().shows("Questions (7)")); }
            }
        }
    }
    GIVEN("a quiz of a stage that was begun") {
        wish(desk, OpenUnit{"ORD-01"});
        wish(desk, StartQuiz{{QuizScopeKind::part, "ORD"}});
        answer_somehow(desk);
        wish(desk, NextItem{});
        const auto item = shown_in<QuizView>(desk).asked.item;
        wish(desk, LeaveQuiz{});
        WHEN("it is asked for again from another unit of the stage") {
            wish(desk, OpenUnit{"ORD-02"});
            REQUIRE(shown_in<PageView>(desk).begun.part);
            CHECK(desk.ui().shows("(2 of 15)"));
            wish(desk, StartQuiz{{QuizScopeKind::part, "ORD"}});
            THEN("it goes on") { CHECK(shown_in<QuizView>(desk).asked.item == item); }
        }
    }
}

SCENARIO("What is half written of an answer outlives a killed program", "[screens][study]") {
    DeskFixture desk;
    GIVEN("a question of a quiz that is answered in one's own words") {
        wish(desk, StartQuiz{{QuizScopeKind::unit, "LOG-10"}});
        go_to_form(desk, QuizForm::compose);
        WHEN("it is begun, and the program killed") {
            desk.ui().type("We call the carrier 今天");
            desk.ui().settle();
            const auto before = shown_in<QuizView>(desk);
            desk.app().kill();
            desk.app().pass(1h);
            wish(desk, StartQuiz{{QuizScopeKind::unit, "LOG-10"}});
            THEN("the same question is asked, with the same words in its field") {
                const auto again = shown_in<QuizView>(desk);
                CHECK(again.asked.item == before.asked.item);
                CHECK(again.at == before.at);
                CHECK_FALSE(again.checked);
                REQUIRE(again.begun);
                CHECK(std::get<Typed>(*again.begun).text == "We call the carrier 今天");
                strike(desk, ui::Key::enter, ui::ctrl_mod);
                CHECK(shown_in<QuizView>(desk).asked.given_text == "We call the carrier 今天");
            }
        }
    }
    GIVEN("a question of which lines are chosen") {
        wish(desk, StartQuiz{{QuizScopeKind::unit, "PRE-08"}});
        go_to_form(desk, QuizForm::pick_many);
        strike(desk, ui::Key::n2);
        const auto before = shown_in<QuizView>(desk);
        WHEN("the program is killed") {
            desk.app().kill();
            wish(desk, StartQuiz{{QuizScopeKind::unit, "PRE-08"}});
            THEN("the line is chosen still, and nothing is checked") {
                const auto again = shown_in<QuizView>(desk);
                CHECK_FALSE(again.checked);
                REQUIRE(again.begun);
                CHECK(again.begun == before.begun);
                strike(desk, ui::Key::enter);
                CHECK(shown_in<QuizView>(desk).checked);
            }
        }
    }
}

SCENARIO("Back from a unit that was read leads to the question", "[screens][study]") {
    DeskFixture desk;
    GIVEN("a question half answered") {
        wish(desk, OpenUnit{"FND-01"});
        const auto& all = shipped_course().items;
        const auto item = std::ranges::find_if(all, [](const auto& each) {
            return std::holds_alternative<StepsInOrder>(each.task);
        });
        REQUIRE(item != all.end());
        wish(desk, StartQuiz{{QuizScopeKind::unit, item->unit}});
        go_to_form(desk, QuizForm::order);
        const auto quiz = shown_in<QuizView>(desk);
        strike(desk, ui::Key::n1);
        REQUIRE(desk.ui().shows("Step 1"));
        WHEN("the unit is read, and Esc pressed") {
            click_on(desk, "Read the unit");
            CHECK(shown_in<PageView>(desk).unit == item->unit);
            strike(desk, ui::Key::escape);
            THEN("the question is there, with what was chosen") {
                CHECK(shown_in<QuizView>(desk).asked.item == quiz.asked.item);
                CHECK(desk.ui().shows("Step 1"));
            }
            THEN("Esc leads on to the page that one came from") {
                strike(desk, ui::Key::escape);
                CHECK(shown_in<PageView>(desk).unit == "FND-01");
            }
        }
    }
    GIVEN("a quiz gone on with from the unit that was read on the way") {
        wish(desk, OpenUnit{"FND-01"});
        wish(desk, StartQuiz{{QuizScopeKind::unit, "PRE-08"}});
        click_on(desk, "Read the unit");
        click_on(desk, "Go on with the questions (1 of 7)");
        REQUIRE(shown_in<QuizView>(desk).at == 0);
        strike(desk, ui::Key::escape);
        CHECK(shown_in<PageView>(desk).unit == "FND-01");
    }
    GIVEN("a quiz opened from Home") {
        wish(desk, StartQuiz{{QuizScopeKind::unit, "PRE-08"}});
        click_on(desk, "Read the unit");
        strike(desk, ui::Key::escape);
        CHECK(shown_in<QuizView>(desk).at == 0);
        strike(desk, ui::Key::escape);
        CHECK(std::holds_alternative<HomeView>(desk.app().app().view().content));
    }
    GIVEN("the review of a paper that was handed in") {
        wish(desk, OpenPapers{});
        wish(desk, StartPaper{"short-test", 7});
        wish(desk, HandIn{});
        wish(desk, LookThrough{});
        wish(desk, GoToPlace{4});
        click_on(desk, "Read the unit");
        REQUIRE(std::holds_alternative<PageView>(desk.app().view<StudyView>().shown));
        strike(desk, ui::Key::escape);
        CHECK(shown_in<PaperView>(desk).at == 4);
        strike(desk, ui::Key::escape);
        CHECK(shown_in<PaperResultView>(desk).seed == 7);
    }
}

SCENARIO("Enter does what the focus shows", "[screens][study]") {
    DeskFixture desk;
    wish(desk, OpenUnit{"PRE-08"});
    GIVEN("a question with several options, some chosen") {
        const auto& all = shipped_course().items;
        const auto item = std::ranges::find_if(all, [](const auto& each) {
            const auto* choice = std::get_if<Choice>(&each.task);
            return choice != nullptr && choice->several;
        });
        wish(desk, StartQuiz{{QuizScopeKind::item, item->id}});
        strike(desk, ui::Key::n1);
        const auto go_to = [&](std::string_view label) {
            for (int i = 0; i < 60 && desk.ui().focused() != label; ++i) {
                strike(desk, ui::Key::tab);
            }
            REQUIRE(desk.ui().focused() == label);
        };
        WHEN("Tab has gone to a button") {
            go_to("Read the unit");
            strike(desk, ui::Key::enter);
            THEN("Enter presses it") { CHECK(std::holds_alternative<PageView>(desk.app().view<StudyView>().shown)); }
        }
        WHEN("Tab has gone to an option") {
            const std::string line = shown_in<QuizView>(desk).asked.lines[1].text;
            go_to(line);
            strike(desk, ui::Key::enter);
            THEN("Enter chooses it, and checks nothing") {
                CHECK_FALSE(shown_in<QuizView>(desk).checked);
                CHECK(desk.ui().item(line).selected);
            }
        }
        WHEN("nothing has the focus") {
            strike(desk, ui::Key::enter);
            THEN("Enter checks") { CHECK(shown_in<QuizView>(desk).checked); }
        }
    }
    GIVEN("a paper") {
        wish(desk, StartPaper{"short-test", 7});
        for (int i = 0; i < 60 && desk.ui().focused() != "Flag, come back later"; ++i) {
            strike(desk, ui::Key::tab);
        }
        REQUIRE(desk.ui().focused() == "Flag, come back later");
        strike(desk, ui::Key::enter);
        CHECK(shown_in<PaperView>(desk).at == 0);
        CHECK(shown_in<PaperView>(desk).places[0].flagged);
    }
}

SCENARIO("The verdict on a long question comes into sight", "[screens][study]") {
    DeskFixture desk({}, {1024, 640});
    const auto& all = shipped_course().items;
    const auto longest = std::ranges::max_element(all, {}, [](const QuizItem& item) {
        const auto* letter = std::get_if<LetterWithMistakes>(&item.task);
        return letter != nullptr ? letter->letter.size() : std::size_t{0};
    });
    wish(desk, StartQuiz{{QuizScopeKind::item, longest->id}});
    strike(desk, ui::Key::n1);
    strike(desk, ui::Key::enter);
    const auto quiz = shown_in<QuizView>(desk);
    REQUIRE(quiz.checked);
    CHECK(desk.ui().item(quiz.checked->why).visible.h > 0);
}

SCENARIO("Pages are searched, and the results are found again", "[screens][study]") {
    DeskFixture desk;
    wish(desk, OpenUnit{"PRE-08"});
    GIVEN("words that stand in titles, in headings and in texts") {
        strike(desk, ui::Key::f, ui::ctrl_mod);
        desk.ui().type("offer");
        desk.ui().settle();
        const auto found = desk.app().view<StudyView>().found;
        REQUIRE(found.size() > 3);
        const auto has_it = [](const std::string& text) {
            return text.find("ffer") != std::string::npos || text.find("FFER") != std::string::npos;
        };
        THEN("titles come first, and the words are marked") {
            const auto in_title = [&](const FoundPage& page) { return has_it(page.title); };
            CHECK(in_title(found.front()));
            CHECK(std::ranges::is_partitioned(found, in_title));
            for (const auto& page : found) {
                for (const auto& hit : page.hits) {
                    CHECK(has_it(std::string(quote(page.around, hit))));
                }
                CHECK(page.around.empty() == page.hits.empty());
            }
        }
        WHEN("the arrows lead to the second, and Enter opens it") {
            strike(desk, ui::Key::down);
            strike(desk, ui::Key::down);
            strike(desk, ui::Key::enter);
            THEN("its page is shown") { CHECK(shown_in<PageView>(desk).unit == found.at(1).unit); }
        }
        WHEN("Esc empties the field") {
            strike(desk, ui::Key::escape);
            strike(desk, ui::Key::q);
            THEN("the page has the keys again") {
                CHECK(std::holds_alternative<QuizView>(desk.app().view<StudyView>().shown));
            }
        }
        WHEN("Enter opens the first") {
            strike(desk, ui::Key::enter);
            const auto unit = shown_in<PageView>(desk).unit;
            CHECK(unit == found.front().unit);
            THEN("the page has the keys") {
                strike(desk, ui::Key::n);
                CHECK(shown_in<PageView>(desk).unit != unit);
            }
            THEN("Esc leads to the results, and from there to the page before") {
                strike(desk, ui::Key::escape);
                CHECK(desk.ui().shows("Search results"));
                CHECK(desk.app().view<StudyView>().found.size() == found.size());
                strike(desk, ui::Key::escape);
                CHECK_FALSE(desk.ui().shows("Search results"));
                CHECK(shown_in<PageView>(desk).unit == "PRE-08");
            }
        }
    }
}

SCENARIO("A running paper is found from everywhere", "[screens][paper]") {
    DeskFixture desk;
    wish(desk, StartPaper{"short-test", 7});
    const auto first = shown_in<PaperView>(desk);
    REQUIRE(first.asked.form == QuizForm::judge);
    strike(desk, ui::Key::n1);
    REQUIRE(shown_in<PaperView>(desk).answered == 1);
    WHEN("the course is opened after a restart") {
        desk.app().restart();
        desk.ui().settle();
        strike(desk, ui::Key::n3, ui::ctrl_mod);
        THEN("the first question without an answer is shown") { CHECK(shown_in<PaperView>(desk).at == 1); }
        THEN("handing in leads to the result") {
            wish(desk, HandIn{});
            CHECK(shown_in<PaperResultView>(desk).seed == 7);
        }
    }
    WHEN("Home is opened") {
        desk.app().handle(GoHome{});
        desk.ui().settle();
        THEN("its first button goes on with the paper") {
            CHECK(desk.ui().focused() == "Go on with the paper");
            CHECK_FALSE(desk.ui().shows("Start with your first customer"));
            strike(desk, ui::Key::enter);
            CHECK(shown_in<PaperView>(desk).sitting == first.sitting);
        }
        THEN("a link to a unit tells of the paper") {
            wish(desk, OpenUnit{"FND-02"});
            CHECK(desk.ui().shows("An exam paper is running"));
            CHECK(std::holds_alternative<HomeView>(desk.app().app().view().content));
            wish(desk, OpenPapers{});
            wish(desk, HandIn{});
            CHECK_FALSE(desk.ui().shows("An exam paper is running"));
        }
    }
}

SCENARIO("Papers are chosen and begun with the keyboard", "[screens][paper]") {
    DeskFixture desk;
    wish(desk, OpenUnit{"FND-01"});
    strike(desk, ui::Key::e);
    const auto kinds = shown_in<PapersView>(desk).kinds;
    REQUIRE(kinds.size() > 1);
    CHECK(desk.ui().focused() == kinds[0].title);
    strike(desk, ui::Key::down);
    CHECK(desk.ui().focused() == kinds[1].title);
    strike(desk, ui::Key::enter);
    for (const auto* next : {"Number of the paper", "Begin", "Questions to print", "Answer sheet"}) {
        strike(desk, ui::Key::tab);
        CHECK(desk.ui().focused() == next);
    }
    WHEN("the second is begun, handed in and the papers are opened again") {
        click_on(desk, "Begin");
        wish(desk, HandIn{});
        const auto result = shown_in<PaperResultView>(desk);
        CHECK(result.blueprint == kinds[1].id);
        wish(desk, LeavePaper{});
        THEN("the kind used last and the next number are offered") {
            CHECK(shown_in<PapersView>(desk).kind == kinds[1].id);
            CHECK(shown_in<PapersView>(desk).number == result.seed + 1);
            CHECK(desk.ui().item(kinds[1].title).selected);
        }
        THEN("also after a restart") {
            desk.app().restart();
            wish(desk, OpenPapers{});
            CHECK(shown_in<PapersView>(desk).kind == kinds[1].id);
            CHECK(shown_in<PapersView>(desk).number == result.seed + 1);
        }
    }
}

SCENARIO("The result of a paper leads to its key", "[screens][paper]") {
    DeskFixture desk;
    wish(desk, StartPaper{"short-test", 7});
    wish(desk, HandIn{});
    click_on(desk, "Answer key");
    for (int tries = 0; tries < 200 && shown_in<PaperResultView>(desk).printed.path.empty(); ++tries) {
        std::this_thread::sleep_for(10ms);  // it is written beside the screen
        desk.app().pass(1ms);
    }
    desk.ui().settle();
    const auto printed = shown_in<PaperResultView>(desk).printed;
    CHECK(printed.path.find("short-test 7 answer-key.html") != std::string::npos);
    CHECK(desk.ui().shows(printed.path));
}

SCENARIO("What can't be read is told where it is written", "[screens][paper]") {
    DeskFixture desk;
    GIVEN("a paper with a number or a date to be written") {
        wish(desk, StartPaper{"short-test", 7});
        go_to_written(desk);
        desk.ui().type("some time");
        desk.ui().settle();
        const auto paper = shown_in<PaperView>(desk);
        THEN("that is told at once, and it counts as no answer") {
            CHECK(paper.unreadable);
            CHECK(desk.ui().shows(paper.asked.answer_form));
            CHECK(paper.answered == 0);
            CHECK_FALSE(paper.places[paper.at].answered);
        }
        THEN("whoever hands in hears of it") {
            click_on(desk, "Hand in…");
            CHECK(desk.ui().shows("1 of them holds an answer that can't be read."));
        }
    }
    GIVEN("a date to be written") {
        const auto& all = shipped_course().items;
        const auto item = std::ranges::find_if(
            all, [](const auto& each) { return std::holds_alternative<DateToFind>(each.task); });
        REQUIRE(item != all.end());
        wish(desk, StartQuiz{{QuizScopeKind::item, item->id}});
        desk.ui().type("next wednesday");
        strike(desk, ui::Key::enter);
        CHECK_FALSE(shown_in<QuizView>(desk).checked);
        CHECK(desk.ui().shows("Write a day and a month"));
    }
}

SCENARIO("What comes back the same day stands in today's bar", "[screens][due]") {
    DeskFixture desk;
    wish(desk, StartQuiz{{QuizScopeKind::item, "Q001"}});
    const auto& task = std::get<TrueOrFalse>(shipped_course().item("Q001")->task);
    wish(desk, GiveAnswer{!task.answer});
    wish(desk, OpenDue{});
    const auto due = shown_in<DueView>(desk);
    CHECK(due.today == 0);
    CHECK(due.days[0].items == 1);  // in ten minutes; the fixture's clock stands in the middle of the day
    CHECK(due.days[1].items == 0);
    CHECK(desk.ui().shows("1 more comes back later today."));
    CHECK(desk.ui().shows("The times come from how many learners forget"));
}

SCENARIO("Days end at midnight of the computer's time zone", "[views]") {
    const Instant now{1'795'000'000'000ms};
    const auto ends = local_day_ends(now, 3);
    REQUIRE(ends.size() == 3);
    CHECK(ends[0] > now);
    CHECK(ends[0] - now <= 25h);
    for (const auto& end : ends) {
        CHECK(clock_time(end) == "00:00");
    }
    CHECK(day_number(ends[0] - 1ms) == day_number(now));
}
