#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "course/check_course.h"
#include "diagnostics/catalogue.h"
#include "pack/load_pack.h"
#include "play/check_criteria.h"
#include "play/check_samples.h"

using namespace haoping;
namespace fs = std::filesystem;

namespace {

fs::path packs_folder() {
    const char* source = std::getenv("HAOPING_SOURCE_DIR");
    return fs::path(source != nullptr ? source : ".") / "tests" / "packs";
}

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Files too large or too many to keep: each line of generated.txt is "name bytes letter", or with %d in the name
// "name count" for empty objects.
void add_generated(const fs::path& folder, std::map<std::string, std::string>& files) {
    std::ifstream lines(folder / "generated.txt");
    std::string name;
    std::size_t number = 0;
    while (lines >> name >> number) {
        const auto counter = name.find("%d");
        if (counter == std::string::npos) {
            char letter = ' ';
            lines >> letter;
            files[name] = std::string(number, letter);
            continue;
        }
        for (std::size_t i = 0; i < number; ++i) {
            auto numbered = name;
            files[numbered.replace(counter, 2, std::to_string(i))] = R"({"concepts": []})";
        }
    }
}

std::map<std::string, std::string> files_of(const fs::path& folder) {
    std::map<std::string, std::string> files;
    const FolderSource source(folder);
    for (const auto& name : source.list().files) files[name] = source.read(name).value_or("");
    add_generated(folder, files);
    return files;
}

// Of most packs those beside it; R008 requires itself, and R009 a chain of packs without end.
FindPack required_by(const fs::path& folder) {
    const auto name = folder.filename().string();
    if (name.starts_with("R008"))
        return [folder](const std::string&) { return std::make_unique<FolderSource>(folder); };
    if (!name.starts_with("R009")) return find_in_folders({folder.parent_path()});
    return [folder](const std::string& id) {
        auto text = content(folder / "pack.json");
        const auto next = "\"p" + std::to_string(std::stoi(id.substr(1)) + 1) + "\"";
        text.replace(text.find("\"p1\""), 4, next);
        text.replace(text.find("\"tea\""), 5, '"' + id + '"');
        return std::make_unique<MemorySource>(std::map<std::string, std::string>{{"pack.json", text}});
    };
}

// What `haoping validate` says of the pack; samples are played only where they are what the folder is about.
std::string findings(const fs::path& folder) {
    const MemorySource source(files_of(folder));
    const auto find_pack = required_by(folder);
    const auto result = load_pack(source, find_pack);
    auto found = result.diagnostics;
    const auto course = read_course_texts(source);
    std::ranges::copy(course.found, std::back_inserter(found));
    if (result.value) std::ranges::move(check_course(course, *result.value, find_pack), std::back_inserter(found));
    if (result.value) std::ranges::move(check_concepts(*result.value), std::back_inserter(found));
    const auto name = folder.filename().string();
    if (result.value && (name.starts_with("K") || name.starts_with("M")))
        std::ranges::move(check_criteria(*result.value), std::back_inserter(found));
    if (result.value && name.starts_with("M"))
        std::ranges::move(check_samples(*result.value), std::back_inserter(found));
    std::string lines;
    for (const auto& each : found) lines += to_string(each) + "\n";
    return lines;
}

std::vector<fs::path> bad_packs() {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(packs_folder() / "bad")) folders.push_back(entry.path());
    std::ranges::sort(folders);
    return folders;
}

}  // namespace

SCENARIO("Each bad pack reports exactly what is expected", "[packs]") {
    const bool rewrite = std::getenv("HAOPING_REWRITE_EXPECTED") != nullptr;
    for (const auto& folder : bad_packs()) {
        const auto found = findings(folder);
        if (rewrite) std::ofstream(folder / "expected.txt", std::ios::binary) << found;
        INFO(folder.filename().string());
        CHECK(found == content(folder / "expected.txt"));
        CHECK(found.find("[" + folder.filename().string().substr(0, 4) + "]") != std::string::npos);
    }
}

SCENARIO("Every code has a bad pack that shows it", "[packs]") {
    std::string names;
    for (const auto& folder : bad_packs()) names += folder.filename().string() + "\n";
    for (const auto& entry : catalogue) {
        INFO("tests/packs/bad/" << entry.id << "-" << entry.rule);
        CHECK(names.find(std::string(entry.id) + "-" + std::string(entry.rule) + "\n") != std::string::npos);
    }
}

SCENARIO("A good pack is loaded without a word", "[packs]") {
    GIVEN("the pack that the bad ones are variations of") {
        const auto result = load_pack(FolderSource(packs_folder() / "good" / "tea"), {});
        THEN("there is nothing to say of it") {
            for (const auto& each : result.diagnostics) CHECK(to_string(each) == "");
            REQUIRE(result.value);
            for (const auto& each : check_concepts(*result.value)) CHECK(to_string(each) == "");
            for (const auto& each : check_criteria(*result.value)) CHECK(to_string(each) == "");
            for (const auto& each : check_samples(*result.value)) CHECK(to_string(each) == "");
        }
        THEN("it is whole") {
            REQUIRE(result.value);
            const auto& pack = *result.value;
            const auto* scenario = pack.scenario("green");
            REQUIRE(scenario != nullptr);
            CHECK(scenario->steps.size() == 2);
            CHECK(scenario->samples.size() == 6);
            CHECK(scenario->desk.orders.front().parcels.front().events.size() == 2);
            CHECK(pack.step_rubrics.front().at("opening").gates.size() == pack.gates.size());
            CHECK(pack.unit("ORD-1") != nullptr);
            CHECK(pack.hash.size() == 32);
        }
    }
}
