// Fills a data folder as a student who has practised for some weeks leaves it, for pictures of screens:
//   make_history DATA_FOLDER [ATTEMPTS [DAYS]]      default: 24 attempts over 30 days, up to now
#include <charconv>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string_view>

#include "course/course_texts.h"
#include "support/folders.h"
#include "support/history.h"

using namespace haoping;
using namespace haoping::test;

namespace {

int number_in(std::string_view text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number > 0 ? number : otherwise;
}

// Some questions more often than others, some mostly right, some mostly wrong.
void answer_questions(Store& store, Instant end) {
    constexpr std::size_t asked = 60;
    const auto course = read_course_texts(FolderSource(shipped_packs() / "core")).texts;
    for (std::size_t item = 0; item < asked && item < course.items.size(); ++item)
        for (std::size_t time = 0; time < 2 + item % 7; ++time) {
            const bool right = (item * 5 + time * 3) % 8 >= item % 6;
            store.add_quiz_answer({.item = course.items[item].id,
                                   .unit = course.items[item].unit,
                                   .at = end - std::chrono::days{20} + std::chrono::days{3} * time,
                                   .share = right ? 1.0 : 0.0});
        }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("make_history DATA_FOLDER [ATTEMPTS [DAYS]]\n", stderr);
        return 2;
    }
    try {
        HistoryPlan plan;
        plan.attempts = argc > 2 ? number_in(argv[2], plan.attempts) : plan.attempts;
        plan.days = argc > 3 ? number_in(argv[3], plan.days) : plan.days;
        plan.end = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) -
                   std::chrono::hours{30};  // so that something is due
        const auto store = open_sqlite_store(std::filesystem::path(argv[1]) / "haoping.db");
        HistoryMaker(*store, Library::load({shipped_packs()})).make(plan);
        answer_questions(*store, plan.end);
        return 0;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "make_history: %s\n", failure.what());
        return 1;
    }
}
