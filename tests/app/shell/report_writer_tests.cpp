#include "hall/report_writer.h"

#include <fstream>
#include <iterator>
#include <thread>

#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;
using namespace haoping::test;

namespace {

ReportWriter::Result written(const std::filesystem::path& folder, const std::string& html) {
    ReportWriter writer;
    writer.write(folder, "2026-11-22 ten-lipsticks 1", html);
    while (true) {
        if (const auto result = writer.take()) {
            return *result;
        }
        std::this_thread::yield();
    }
}

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

SCENARIO("A review is written under a name of its own", "[shell][report]") {
    const ScratchFolder scratch;
    const auto folder = scratch.path() / "reports";
    GIVEN("a folder that is not there yet") {
        WHEN("the same review is written twice") {
            const auto first = written(folder, "<p>one</p>");
            const auto second = written(folder, "<p>two</p>");
            THEN("both pages stand there whole, and nothing unfinished") {
                CHECK_FALSE(first.problem);
                CHECK_FALSE(second.problem);
                CHECK(contents(first.file) == "<p>one</p>");
                CHECK(contents(second.file) == "<p>two</p>");
                CHECK(files_in(folder) == 2);
            }
        }
    }
}

SCENARIO("A review that cannot be written says so", "[shell][report]") {
    const ScratchFolder scratch;
    GIVEN("a file in the folder's place") {
        const auto folder = scratch.path() / "reports";
        std::ofstream(folder) << "in the way";
        WHEN("a review is written") {
            const auto result = written(folder, "<p>one</p>");
            THEN("there is a problem, and the file is as it was") {
                CHECK(result.problem);
                CHECK(contents(folder) == "in the way");
            }
        }
    }
}
