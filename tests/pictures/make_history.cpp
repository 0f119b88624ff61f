// Fills a data folder as a student who has practised for some weeks leaves it, for pictures of screens:
//   make_history DATA_FOLDER [ATTEMPTS [DAYS]]      default: 24 attempts over 30 days, up to now
#include <charconv>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string_view>

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
        return 0;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "make_history: %s\n", failure.what());
        return 1;
    }
}
