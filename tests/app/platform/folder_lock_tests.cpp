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
    GIVEN("a folder that can't be made") {
        std::ofstream(folder / "file") << "in the way";
        THEN("nobody holds it") { CHECK(FolderLock(folder / "file").holder().empty()); }
    }
}

}  // namespace haoping
