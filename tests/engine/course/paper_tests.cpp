#include <fmt/format.h>
#include <algorithm>
#include <set>

#include "course/course_texts.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const CourseTexts& course() {
    static const auto read = read_course_texts(FolderSource(shipped_packs() / "core"));
    return read.texts;
}

// So many items of one kind in each of the stages "A" and "B".
std::vector<QuizItem> true_or_false(int count) {
    std::vector<QuizItem> items;
    for (const char* part : {"A", "B"})
        for (int i = 0; i < count; ++i) {
            QuizItem item;
            item.id = fmt::format("{}-1-{}", part, i);
            item.unit = fmt::format("{}-1", part);
            item.task = TrueOrFalse{true};
            items.push_back(std::move(item));
        }
    return items;
}

PaperBlueprint asking(int of_a, int of_b) {
    PaperBlueprint blueprint{.id = "test", .title = {}, .sections = {}, .place = {}};
    blueprint.sections.push_back({{}, {QuizKind::true_false}, 1, {{"A", of_a, {}}, {"B", of_b, {}}}});
    return blueprint;
}

std::set<std::string> items_of(const PaperBlueprint& blueprint, const std::vector<QuizItem>& items,
                               std::uint64_t seed) {
    const auto all = draw_paper(blueprint, items, seed).items();
    std::set<std::string> different(all.begin(), all.end());
    CHECK(different.size() == all.size());
    return different;
}

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
    return static_cast<std::size_t>(std::ranges::count_if(a, [&](const auto& id) { return b.contains(id); }));
}

}  // namespace

SCENARIO("A paper holds what its blueprint asks for", "[course][paper]") {
    for (const auto& blueprint : course().papers)
        for (const std::uint64_t seed : {0U, 1U, 41U, 999'999U}) {
            INFO(blueprint.id << " " << seed);
            const auto paper = draw_paper(blueprint, course().items, seed);
            CHECK(static_cast<int>(paper.items().size()) == blueprint.item_count());
            REQUIRE(paper.sections.size() == blueprint.sections.size());
            for (std::size_t i = 0; i < paper.sections.size(); ++i)
                for (const auto& each : blueprint.sections[i].counts) {
                    const auto& drawn = paper.sections[i].items;
                    CHECK(std::ranges::count_if(drawn, [&](const auto& id) {
                              return part_of(course().item(id)->unit) == each.part;
                          }) == each.items);
                    for (const auto& id : drawn) {
                        const auto& kinds = blueprint.sections[i].kinds;
                        CHECK(std::ranges::find(kinds, kind_of(course().item(id)->task)) != kinds.end());
                    }
                }
        }
}

SCENARIO("The same seed gives the same paper, in the same order", "[course][paper]") {
    const auto items = true_or_false(20);
    auto turned = items;
    std::ranges::reverse(turned);
    CHECK(draw_paper(asking(3, 2), items, 12).items() == draw_paper(asking(3, 2), turned, 12).items());
    CHECK(draw_paper(asking(3, 2), items, 12).items() != draw_paper(asking(3, 2), items, 13).items());
}

SCENARIO("Neighbours have no item in common while there are enough", "[course][paper]") {
    GIVEN("twenty items of each stage, five of which a paper takes") {
        const auto items = true_or_false(20);
        const auto blueprint = asking(5, 5);
        for (std::uint64_t row = 0; row < 40; row += 4)  // a deal has four papers
            for (std::uint64_t a = row; a < row + 4; ++a)
                for (std::uint64_t b = a + 1; b < row + 4; ++b)
                    CHECK(shared(items_of(blueprint, items, a), items_of(blueprint, items, b)) == 0);
        THEN("the next deal is another one") { CHECK(items_of(blueprint, items, 0) != items_of(blueprint, items, 4)); }
    }
    GIVEN("the papers of the course") {
        for (const auto& blueprint : course().papers) {
            std::size_t most = 0;
            for (std::uint64_t seed = 0; seed < 100; ++seed)
                most = std::max(most, shared(items_of(blueprint, course().items, seed),
                                             items_of(blueprint, course().items, seed + 1)));
            INFO(blueprint.id);
            CHECK(static_cast<double>(most) <= 0.35 * blueprint.item_count());
        }
    }
    GIVEN("fewer items than asked for") {
        THEN("all are taken") { CHECK(items_of(asking(9, 9), true_or_false(3), 5).size() == 6); }
    }
}
