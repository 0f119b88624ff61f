// Packs as one file, on their way to other people.
#include "exchange/archive.h"
#include "exchange/pack_file.h"
#include "json/document.h"
#include "support/catch.h"

using namespace haoping;

namespace {

using Files = std::map<std::string, std::string>;

const std::string manifest = R"({"format": 1, "id": "mugs", "version": "1.0.0"})";

std::variant<PackFile, RefusedPackFile> read(const Files& files) { return read_pack_file(pack_archive(files)); }

RefusedPackFile refused(const std::variant<PackFile, RefusedPackFile>& result) {
    REQUIRE(std::holds_alternative<RefusedPackFile>(result));
    return std::get<RefusedPackFile>(result);
}

}  // namespace

SCENARIO("A pack comes out of its file as it went in", "[exchange][pack-file]") {
    const Files files{{"pack.json", manifest},
                      {"scenarios/broken-mug.json", "{\"title\": \"马克杯\"}\r\n"},
                      {"pictures/mug.png", std::string("\x89PNG\0\r\n", 7)}};
    const auto written = write_pack_file(MemorySource(files));
    REQUIRE(std::holds_alternative<std::string>(written));
    const auto result = read_pack_file(std::get<std::string>(written));
    REQUIRE(std::holds_alternative<PackFile>(result));
    CHECK(std::get<PackFile>(result).id == "mugs");
    CHECK(std::get<PackFile>(result).files == files);

    THEN("and the same pack gives the same bytes") {
        CHECK(std::get<std::string>(write_pack_file(MemorySource(files))) == std::get<std::string>(written));
    }
}

SCENARIO("An archive that another program made of the folder is read as well", "[exchange][pack-file]") {
    const auto result = read({{"mugs/pack.json", manifest},
                              {"mugs/scenarios/broken-mug.json", "{}"},
                              {"mugs/scenarios/", ""},
                              {"mugs/.DS_Store", "x"},
                              {"__MACOSX/mugs/._pack.json", "x"}});
    REQUIRE(std::holds_alternative<PackFile>(result));
    CHECK(std::get<PackFile>(result).files == Files{{"pack.json", manifest}, {"scenarios/broken-mug.json", "{}"}});
}

SCENARIO("Nothing is taken from a file that could do harm", "[exchange][pack-file]") {
    for (const std::string name : {"../outside.json", "/etc/passwd", "scenarios/../../up.json", "scenarios\\mug.json",
                                   "C:mug.json", "scenarios/mug\n.json"}) {
        INFO(name);
        const auto problem = refused(read({{"pack.json", manifest}, {name, "{}"}}));
        CHECK(problem.fault == PackFileFault::unsafe_name);
        CHECK(problem.detail == name);
    }
    THEN("a file beyond what a pack may hold is named") {
        const auto problem =
            refused(read({{"pack.json", manifest}, {"big.json", std::string(largest_document_bytes + 1, ' ')}}));
        CHECK(problem.fault == PackFileFault::too_large);
        CHECK(problem.detail == "big.json");
    }
    THEN("what unpacks to more than all packs may be is not unpacked to its end") {
        Files many{{"pack.json", manifest}};
        const std::string most(largest_document_bytes, ' ');
        for (std::size_t i = 0; i <= largest_unpacked_megabytes / 2; ++i) many["f" + std::to_string(i)] = most;
        CHECK(refused(read(many)).fault == PackFileFault::too_large);
    }
    THEN("nor is there a pack without a name") {
        CHECK(refused(read({})).fault == PackFileFault::no_pack);
        CHECK(refused(read({{"notes.txt", "x"}})).fault == PackFileFault::no_pack);
        CHECK(refused(read({{"pack.json", R"({"id": "../mugs"})"}})).fault == PackFileFault::no_pack);
        CHECK(refused(read({{"pack.json", "{"}})).fault == PackFileFault::no_pack);
        CHECK(refused(read_pack_file("PK\x03\x04 cut")).fault == PackFileFault::not_an_archive);
    }
}

SCENARIO("What can't be packed is said by name", "[exchange][pack-file]") {
    const auto of = [](const Files& files) {
        const auto written = write_pack_file(MemorySource(files));
        REQUIRE(std::holds_alternative<RefusedPackFile>(written));
        return std::get<RefusedPackFile>(written);
    };
    CHECK(of({{"pack.json", manifest}, {"截图 1.png", "x"}}).detail == "截图 1.png");
    CHECK(of({{"pack.json", manifest}, {"film.mp4", std::string(largest_document_bytes + 1, 'x')}}).detail == "film.mp4");
    CHECK(of({{"scenarios/mug.json", "{}"}}).fault == PackFileFault::no_pack);
}
