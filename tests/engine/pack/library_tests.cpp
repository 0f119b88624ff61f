#include "support/catch.h"

#include <fstream>

#include "pack/library.h"
#include "support/folders.h"

using namespace haoping;

namespace {

void write_pack(const std::filesystem::path& folder, const std::string& id, const std::string& title = "T") {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "pack.json") << R"({"format": 1, "id": ")" << id
                                        << R"(", "version": "1.0.0", "title": {"en": ")" << title << R"(", "zh": "题"},
        "language": "en", "author": "Tests", "licence": "MIT", "units": []})";
}

}  // namespace

SCENARIO("Of two packs with one id the second is told", "[pack][library]") {
    GIVEN("a pack and its copy under another name") {
        const test::ScratchFolder scratch;
        write_pack(scratch.path() / "shipped" / "tea", "tea");
        write_pack(scratch.path() / "own" / "my-tea", "tea");
        WHEN("both are loaded") {
            const auto library = Library::load({scratch.path() / "shipped", scratch.path() / "own"});
            THEN("the first is used, and the second says where the first lies") {
                REQUIRE(library.packs().size() == 1);
                CHECK(library.folder_of("tea") == scratch.path() / "shipped" / "tea");
                REQUIRE(library.findings().size() == 1);
                CHECK(library.findings().front().folder == scratch.path() / "own" / "my-tea");
                const auto told = to_string(library.findings().front().diagnostics.front());
                CHECK(told.find("there is a second pack 'tea'") != std::string::npos);
                CHECK(told.find((scratch.path() / "shipped" / "tea").string()) != std::string::npos);
            }
        }
        WHEN("one folder is named twice") {
            const auto library = Library::load({scratch.path() / "own", scratch.path() / "own" / "my-tea"});
            THEN("it is one pack") {
                CHECK(library.packs().size() == 1);
                CHECK(library.findings().empty());
            }
        }
    }
}

SCENARIO("Reading packs can be stopped", "[pack][library]") {
    GIVEN("a pack") {
        const test::ScratchFolder scratch;
        write_pack(scratch.path() / "tea", "tea");
        WHEN("somebody stops before it is read") {
            Library::Loading loading;
            loading.stop = true;
            const auto library = Library::load({scratch.path()}, loading);
            THEN("it is not there, and that is told with the reason") {
                CHECK(library.packs().empty());
                CHECK(loading.packs == 1);
                CHECK(loading.done == 1);
                REQUIRE(library.findings().size() == 1);
                REQUIRE(library.findings().front().diagnostics.size() == 1);
                CHECK(to_string(library.findings().front().diagnostics.front()).find("stopped") != std::string::npos);
            }
        }
    }
}

SCENARIO("A pack can be read again while somebody uses it", "[pack][library]") {
    GIVEN("a pack in use") {
        const test::ScratchFolder scratch;
        const auto folder = scratch.path() / "tea";
        write_pack(folder, "tea");
        auto library = Library::load({scratch.path()});
        const auto in_use = library.shared("tea");
        WHEN("it has changed") {
            write_pack(folder, "tea", "Green tea");
            const auto before = library.reload(folder);
            THEN("the new version has its place, and who uses the old one still has it") {
                CHECK(before == in_use);
                REQUIRE(library.packs().size() == 1);
                CHECK(library.packs().front() == library.pack("tea"));
                CHECK(library.pack("tea")->title.en == "Green tea");
                CHECK(in_use->title.en == "T");
            }
        }
        WHEN("nothing has changed") {
            THEN("it stays the same") {
                CHECK(library.reload(folder) == nullptr);
                CHECK(library.shared("tea") == in_use);
            }
        }
        WHEN("it can't be read any more, and then again") {
            std::ofstream(folder / "pack.json") << "{";
            library.reload(folder);
            THEN("it stays as it was, which is told until it is mended") {
                CHECK(library.shared("tea") == in_use);
                CHECK(library.findings().size() == 1);
                write_pack(folder, "tea", "Green tea");
                library.reload(folder);
                CHECK(library.findings().empty());
                CHECK(library.pack("tea")->title.en == "Green tea");
            }
        }
    }
}
