#include <algorithm>
#include <fstream>
#include <iterator>

#include "support/app_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

namespace {

constexpr auto a_second = std::chrono::milliseconds(1000);
const std::string first = "/steps/opening/rubric/criteria/0";

class LabFixture {
public:
    explicit LabFixture(Packs packs = Packs::copied) : m_desk(nullptr, packs) { open(); }

    void ask(LabWish wish) {
        m_desk.handle(Lab{std::move(wish)});
        m_desk.app().finish_background_work();
    }
    void type(const std::string& pointer, const std::string& text, FieldForm form = FieldForm::text) {
        ask(SetField{LabFile::scenario, pointer, text, form});
    }
    LabView view() { return *m_desk.view<LabScreen>().lab; }
    AppFixture& desk() { return m_desk; }
    void open(const std::string& pack = "cancel-order") {
        m_desk.handle(Lab{OpenInLab{pack, "ten-lipsticks", "opening"}});
        m_desk.app().finish_background_work();
    }
    std::filesystem::path file(const std::string& pack = "cancel-order") const {
        return m_desk.packs_folder() / pack / "scenarios" / "ten-lipsticks.json";
    }
    std::string on_disk() const {
        std::ifstream stream(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::size_t count(bool LabSample::*what) {
        const auto samples = view().samples;
        return static_cast<std::size_t>(std::ranges::count(samples, true, what));
    }

private:
    AppFixture m_desk;
};

}  // namespace

SCENARIO("A shipped rubric is shown with its marks", "[lab]") {
    LabFixture lab;
    THEN("criteria, samples, figures and the first reply are there") {
        CHECK(lab.view().criteria.size() == 10);
        CHECK(lab.view().samples.size() > 5);
        CHECK(lab.view().figures.size() == 5);
        CHECK(lab.view().live.marked);
        CHECK_FALSE(lab.view().live.tests.empty());
    }
    THEN("nothing differs from what is saved") {
        CHECK(lab.count(&LabSample::changed) == 0);
        CHECK_FALSE(lab.view().changed);
        CHECK_FALSE(lab.view().broken);
    }
}

SCENARIO("An edit changes marks, and undo brings the same bytes back", "[lab]") {
    LabFixture lab;
    const std::string before = lab.on_disk();
    const auto differing = lab.count(&LabSample::differs);  // without a dictionary a misspelt reply is marked higher
    GIVEN("a criterion that no reply can meet any more") {
        lab.type(first + "/full", R"(["zebra crossing"])", FieldForm::json);
        lab.ask(EditFile{LabFile::scenario, RemoveValue{first + "/half"}});
        THEN("one sees which samples changed and which miss it") {
            CHECK(lab.count(&LabSample::changed) > 0);
            CHECK(lab.count(&LabSample::differs) > differing);
            CHECK_FALSE(lab.view().open->missed_positives.empty());
            CHECK(lab.view().figures.back().value == lab.view().criteria.front().id);
        }
        WHEN("both edits are undone and saved") {
            lab.ask(UndoEdit{});
            lab.ask(UndoEdit{});
            THEN("nothing is left to save and no sample differs") {
                CHECK_FALSE(lab.view().changed);
                CHECK(lab.count(&LabSample::differs) == differing);
                CHECK(lab.on_disk() == before);
            }
        }
    }
    GIVEN("another weight, saved") {
        lab.type(first + "/weight", "13", FieldForm::number);
        lab.ask(SaveFiles{});
        THEN("the file differs in that number only") {
            std::string wanted = before;
            const auto at = wanted.find("\"weight\": 12");
            REQUIRE(at != std::string::npos);
            wanted.replace(at, 12, "\"weight\": 13");
            CHECK(lab.on_disk() == wanted);
            CHECK_FALSE(lab.view().changed);
        }
    }
}

SCENARIO("A rubric that nobody could use is kept as an edit only", "[lab]") {
    LabFixture lab;
    const std::string before = lab.on_disk();
    GIVEN("a phrase whose bracket is not closed") {
        lab.type(first + "/full", R"(["(left|gone"])", FieldForm::json);
        WHEN("it is saved") {
            lab.ask(SaveFiles{});
            THEN("the file is as it was, and the reason is told") {
                CHECK(lab.on_disk() == before);
                CHECK(lab.view().notice == LabNotice::cannot_be_used);
                CHECK(lab.view().changed);
            }
            THEN("the edit is there again after a restart, and the cases are") {
                lab.desk().restart();
                lab.open();
                CHECK(lab.view().notice == LabNotice::recovered);
                CHECK(lab.view().changed);
                CHECK(lab.view().criteria.size() == 10);
            }
            THEN("after a restart the marks are those of what is saved") {
                lab.desk().restart();
                lab.open();
                CHECK(lab.view().broken);
                CHECK(lab.view().stale);
                CHECK(lab.view().marking.empty());
                CHECK(lab.view().samples.front().cells.front().computed.has_value());
            }
            AND_WHEN("the bracket is closed and it is saved again") {
                lab.type(first + "/full/0", "(left|gone)");
                lab.ask(SaveFiles{});
                THEN("it is in the file") {
                    CHECK(lab.on_disk() != before);
                    CHECK(lab.view().notice == LabNotice::none);
                    CHECK_FALSE(lab.view().changed);
                }
            }
        }
    }
}

SCENARIO("What came with the program is never written", "[lab]") {
    LabFixture lab(Packs::shipped_copies);
    const std::string before = lab.on_disk();
    GIVEN("a shipped rubric, in a folder that could be written") {
        THEN("it is only looked at") {
            CHECK(lab.view().notice == LabNotice::read_only);
            CHECK_FALSE(lab.view().writable);
        }
        WHEN("something asks to change it and to save all the same") {
            lab.type(first + "/weight", "13", FieldForm::number);
            lab.ask(SaveFiles{});
            THEN("the file is as it was") { CHECK(lab.on_disk() == before); }
            AND_WHEN("it is copied into the person's own folder") {
                lab.ask(CopyPack{});
                THEN("the copy has the edit, and can be saved") {
                    CHECK(lab.view().writable);
                    CHECK(lab.view().changed);
                    lab.ask(SaveFiles{});
                    CHECK_FALSE(lab.view().changed);
                    CHECK(lab.on_disk() == before);
                }
            }
        }
    }
}

SCENARIO("What is broken is told beside its field, and the last good marks stay", "[lab]") {
    LabFixture lab;
    GIVEN("a phrase whose bracket is not closed") {
        lab.type(first + "/full", R"(["(left|gone"])", FieldForm::json);
        THEN("the phrase has the problem") {
            const auto view = lab.view();
            CHECK(view.broken);
            CHECK(view.criteria.front().has_problem);
            REQUIRE(view.open->levels.front().problems.contains(first + "/full/0"));
            CHECK(view.open->levels.front().problems.at(first + "/full/0").find("'('") != std::string::npos);
        }
        THEN("the samples keep their marks, which are said to be old") {
            CHECK(lab.view().stale);
            CHECK(lab.view().samples.front().cells.front().computed.has_value());
        }
        WHEN("the bracket is closed") {
            lab.type(first + "/full/0", "(left|gone)");
            THEN("all is well again") {
                CHECK_FALSE(lab.view().broken);
                CHECK_FALSE(lab.view().stale);
            }
        }
    }
    GIVEN("a weight that is no number") {
        lab.type(first + "/weight", "much", FieldForm::number);
        THEN("the text waits in its field with the reason, and the file is as it was") {
            CHECK(lab.view().open->weight.text == "much");
            CHECK(lab.view().open->weight.problem == "This must be a number.");
            CHECK_FALSE(lab.view().changed);
        }
    }
}

SCENARIO("Words of a reply become a phrase, and a reply becomes a sample", "[lab]") {
    LabFixture lab;
    GIVEN("a reply that no criterion understands") {
        lab.ask(
            EditLiveReply{"Dear Ana, thank you for your message about the lipsticks. They waved goodbye to us. May I "
                          "ask why you want "
                          "to cancel the order? Best regards, Li Xiao"});
        REQUIRE(lab.view().live.criteria.front().state == State::missed);
        WHEN("its words are added to the first criterion") {
            lab.ask(AddPhrase{0, "waved goodbye"});
            THEN("the criterion is met") { CHECK(lab.view().live.criteria.front().state == State::met); }
        }
        WHEN("it is added as a sample") {
            const auto before = lab.view().samples.size();
            lab.ask(AddSample{"odd words"});
            THEN("it stands among the samples and agrees with its marks") {
                CHECK(lab.view().samples.size() == before + 1);
                CHECK(lab.view().live.sample == lab.view().samples.back().id);
                CHECK_FALSE(lab.view().samples.back().differs);
            }
        }
    }
}

SCENARIO("Criteria are added, doubled and moved", "[lab]") {
    LabFixture lab;
    const auto count = lab.view().criteria.size();
    WHEN("a new one is added") {
        lab.ask(AddCriterion{});
        THEN("it is open, last, and the pack still loads") {
            CHECK(lab.view().criteria.size() == count + 1);
            CHECK(lab.view().open->index == count);
            CHECK_FALSE(lab.view().broken);
        }
    }
    WHEN("one is doubled") {
        lab.ask(DuplicateCriterion{0});
        THEN("the copy has an id of its own") {
            CHECK(lab.view().criteria[1].id == lab.view().criteria[0].id + "-2");
            CHECK_FALSE(lab.view().broken);
        }
    }
}

SCENARIO("Edits survive a killed program", "[lab]") {
    LabFixture lab;
    GIVEN("an edit a second ago") {
        lab.type(first + "/weight", "15", FieldForm::number);
        lab.desk().pass(a_second);
        WHEN("the program is killed and the case opened again") {
            lab.desk().kill();
            lab.open();
            THEN("the edit is there and offered") {
                CHECK(lab.view().open->weight.text == "15");
                CHECK(lab.view().notice == LabNotice::recovered);
            }
            AND_WHEN("the file's own text is taken") {
                lab.ask(TakeTheirs{});
                THEN("the edit is gone, but can be brought back") {
                    CHECK(lab.view().open->weight.text == "12");
                    CHECK_FALSE(lab.view().changed);
                    CHECK(lab.view().can_undo);
                }
            }
        }
    }
}

SCENARIO("A file changed by another program is not overwritten unasked", "[lab]") {
    LabFixture lab;
    GIVEN("an edit here and a change there") {
        lab.type(first + "/weight", "15", FieldForm::number);
        std::ofstream(lab.file(), std::ios::app) << "\n";
        const std::string theirs = lab.on_disk();
        lab.ask(SaveFiles{});
        THEN("saving asks first") {
            CHECK(lab.view().notice == LabNotice::changed_outside);
            CHECK(lab.on_disk() == theirs);
        }
        WHEN("mine is kept") {
            lab.ask(KeepMine{});
            THEN("it is on the disk") { CHECK(lab.on_disk().find("\"weight\": 15") != std::string::npos); }
        }
    }
}

SCENARIO("A pack that may not be changed can be copied", "[lab]") {
    LabFixture lab;
    GIVEN("a file that is read-only") {
        std::filesystem::permissions(lab.file(), std::filesystem::perms::owner_read);
        lab.desk().kill();
        lab.open();
        THEN("it can be looked at, and the lab says so") {
            CHECK_FALSE(lab.view().writable);
            CHECK(lab.view().notice == LabNotice::read_only);
        }
        WHEN("a copy is made") {
            lab.ask(CopyPack{});
            THEN("the copy is open and can be changed") {
                CHECK(lab.view().writable);
                const auto choices = lab.desk().view<LabScreen>().choices;
                const auto chosen = std::ranges::find(choices, true, &LabChoice::chosen);
                REQUIRE(chosen != choices.end());
                CHECK(chosen->pack == "cancel-order-copy");
            }
        }
    }
}

SCENARIO("Practice takes up what was saved at once", "[lab]") {
    LabFixture lab;
    AppFixture& desk = lab.desk();
    const StartScenario lipsticks{"cancel-order", "ten-lipsticks", PracticeMode::free};
    const auto line_of_case = [&] { return desk.view<PracticeView>().case_line; };
    GIVEN("an open case whose title is changed and saved") {
        desk.handle(lipsticks);
        desk.handle(Send{"Dear Ana, may I ask why you want to cancel?"});
        const auto attempt = desk.view<PracticeView>().draft.attempt;
        const std::string before = line_of_case();
        lab.open();
        lab.type("/title/en", "Twelve lipsticks");
        lab.ask(SaveFiles{});
        WHEN("one goes on with it") {
            desk.handle(GoPractice{});
            THEN("it is the version that it began with, also after another case was on the desk") {
                CHECK(line_of_case() == before);
                desk.handle(StartScenario{"missing-parcel", "delivered-not-here", PracticeMode::free});
                desk.handle(ContinueAttempt{attempt});
                CHECK(line_of_case() == before);
                desk.handle(ShowDebrief{0});
                CHECK(desk.view<DebriefView>().attempt == attempt);
            }
        }
        WHEN("the title is changed once more") {
            lab.open();
            lab.type("/title/en", "Thirteen lipsticks");
            lab.ask(SaveFiles{});
            desk.handle(GoHome{});
            THEN("Home still offers to go on with it, as it was") {
                REQUIRE(desk.view<HomeView>().resume.has_value());
                CHECK(desk.view<HomeView>().resume->attempt == attempt);
                CHECK(desk.view<HomeView>().resume->title == "Ten lipsticks");
            }
        }
        WHEN("the case is begun anew") {
            desk.handle(lipsticks);
            THEN("it is the one that was saved") {
                CHECK(line_of_case().find("Twelve lipsticks") != std::string::npos);
            }
        }
        WHEN("one looks at Home") {
            desk.handle(GoHome{});
            THEN("it is listed as it was saved") {
                bool listed = false;
                for (const auto& family : desk.view<HomeView>().families) {
                    for (const auto& row : family.scenarios) listed |= row.title == "Twelve lipsticks";
                }
                CHECK(listed);
            }
        }
        WHEN("the program is started again") {
            desk.restart();
            desk.handle(ContinueAttempt{attempt});
            THEN("it goes on with the new version") {
                CHECK(line_of_case().find("Twelve lipsticks") != std::string::npos);
            }
        }
    }
    GIVEN("an edit that is not saved") {
        lab.type("/title/en", "Twelve lipsticks");
        WHEN("the case is begun") {
            desk.handle(lipsticks);
            THEN("it is the one on the disk") { CHECK(line_of_case().find("Twelve lipsticks") == std::string::npos); }
        }
    }
}
