#include "course/course_texts.h"
#include "pack/library.h"
#include "support/catch.h"
#include "support/folders.h"
#include "views/formatting.h"
#include "views/item_view.h"
#include "views/paper_html.h"

using namespace haoping;
using namespace haoping::test;

namespace {

std::string solution_in(double answer, const std::string& unit) {
    QuizItem item;
    item.task = NumberToFind{.answer = answer, .tolerance = 0, .unit = {unit, unit}};
    return solution_of(item, Texts(Locale::en));
}

}  // namespace

SCENARIO("A sum of money is written with its cents, another number as it is", "[views][quiz]") {
    CHECK(solution_in(40.4, "CNY") == "The answer: 40.40 CNY");
    CHECK(solution_in(12, "US dollars") == "The answer: 12 US dollars");
    CHECK(solution_in(1'234'567.5, "USD") == "The answer: 1234567.50 USD");
    CHECK(solution_in(0.125, "EUR") == "The answer: 0.125 EUR");
    CHECK(solution_in(2.5, "kg") == "The answer: 2.5 kg");
}

SCENARIO("One point is no points", "[views][paper]") {
    const Texts t(Locale::en);
    CHECK(points_long(t, 1) == "1 point");
    CHECK(points_long(t, 2) == "2 points");
    CHECK(points_long(t, 0.5) == "0.5 points");
}

SCENARIO("The head of a printed sheet has room for what was earned", "[views][paper]") {
    const auto read = read_course_texts(FolderSource(shipped_packs() / "core"));
    const auto paper = draw_paper(read.texts.papers.front(), read.texts.items, 7);
    const FindItem find = [&](std::string_view id) { return read.texts.item(id); };
    CHECK(answer_sheet_html(paper, find, Texts(Locale::zh)).find("<span>得分：</span>") != std::string::npos);
    CHECK(answer_sheet_html(paper, find, Texts(Locale::en)).find("<span>Points earned:</span>") != std::string::npos);
}

SCENARIO("Every customer's country has its name", "[views]") {
    const Library library = Library::load({shipped_packs()});
    for (const Pack* pack : library.packs()) {
        for (const auto& scenario : pack->scenarios) {
            INFO(scenario.id);
            CHECK(name_of_country(Texts(Locale::en), scenario.customer.country) != scenario.customer.country);
        }
    }
}
