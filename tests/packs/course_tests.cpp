#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <set>

#include "course/check_course.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;
using namespace haoping::test;

namespace {

const ReadCourseTexts& as_read() {
    static const auto read = read_course_texts(FolderSource(shipped_packs() / "core"));
    return read;
}

const CourseTexts& course() { return as_read().texts; }

Pack core() {
    auto loaded = load_pack(FolderSource(shipped_packs() / "core"), {});
    REQUIRE(loaded.value);
    return std::move(*loaded.value);
}

}  // namespace

SCENARIO("Nothing is wrong with the shipped course", "[shipped][course]") {
    for (const auto& found : as_read().found) CHECK(to_string(found) == "");
    for (const auto& found : check_course(as_read(), core(), find_in_folders({shipped_packs()})))
        CHECK(to_string(found) == "");
}

SCENARIO("Every unit of the course has a page in both languages and at least two quiz items", "[shipped][course]") {
    const auto pack = core();
    CHECK(pack.course_units.size() == 138);
    for (const auto& unit : pack.course_units) {
        INFO(unit.id);
        for (const auto locale : {Locale::en, Locale::zh}) {
            const auto* page = course().page(unit.id, locale);
            CHECK((page != nullptr && page->locale == locale));
        }
        CHECK(course().items_of(unit.id).size() >= 2);
    }
}

SCENARIO("All two hundred items of the course are there", "[shipped][course]") {
    CHECK(course().items.size() >= 350);
    for (int number = 1; number <= 200; ++number) {
        const auto id = fmt::format("Q{:03}", number);
        INFO(id);
        CHECK(course().item(id) != nullptr);
    }
}

SCENARIO("Nobody can guess the answers from their places or lengths", "[shipped][course]") {
    std::map<std::size_t, int> right_at;
    int single = 0;
    int longest_is_right = 0;
    int true_ones = 0;
    int true_or_false = 0;
    for (const auto& item : course().items) {
        if (const auto* task = std::get_if<TrueOrFalse>(&item.task)) {
            ++true_or_false;
            true_ones += task->answer ? 1 : 0;
        }
        const auto* choice = std::get_if<Choice>(&item.task);
        if (choice == nullptr || choice->several) continue;
        ++single;
        const auto right = std::ranges::find(choice->options, true, &QuizOption::right);
        const auto longest = std::ranges::max_element(choice->options, {},
                                                      [](const QuizOption& option) { return option.text.en.size(); });
        ++right_at[static_cast<std::size_t>(right - choice->options.begin())];
        longest_is_right += right == longest ? 1 : 0;
    }
    REQUIRE(single > 100);
    for (const auto& [place, times] : right_at) {
        INFO("option " << place + 1);
        CHECK(times < single * 0.45);
    }
    CHECK(longest_is_right < single * 0.5);
    CHECK(true_ones > true_or_false * 0.35);
    CHECK(true_ones < true_or_false * 0.65);
}
