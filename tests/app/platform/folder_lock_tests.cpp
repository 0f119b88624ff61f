#include "platform/folder_lock.h"

#include <fstream>
#include <memory>

#include "support/catch.h"
#include "support/store_fixture.h"

namespace haoping {

SCENARIO("A data folder has one holder at a time", "[platform]") {
    const test::TemporaryFolder folder;
    const auto data = folder / "data";
    GIVEN("a program that holds it") {
        auto first = std::make_unique<FolderLock>(data);
        REQUIRE(first->holder().empty());
        WHEN("another one asks for it") {
            const FolderLock second(data);
            THEN("it is told who has it") { CHECK(second.holder().starts_with("process ")); }
            AND_WHEN("the first one has ended") {
                first.reset();
                THEN("the next one gets it") { CHECK(FolderLock(data).holder().empty()); }
            }
        }
    }
    GIVEN("a program whose folder was deleted") {
        FolderLock first(data);
        std::filesystem::remove_all(data);
        WHEN("it takes it again") {
            const bool ours = first.take_again();
            THEN("it holds the new one as it held the old one") {
                CHECK(ours);
                CHECK_FALSE(FolderLock(data).holder().empty());
                CHECK(first.take_again());
            }
        }
        WHEN("another one came first") {
            const FolderLock second(data);
            THEN("it is told so") {
                CHECK_FALSE(first.take_again());
                CHECK(first.holder().starts_with("process "));
            }
        }
    }
    GIVEN("a folder that can't be made") {
        std::ofstream(folder / "file") << "in the way";
        THEN("nobody holds it") { CHECK(FolderLock(folder / "file").holder().empty()); }
    }
}

}  // namespace haoping
