#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "pack/load_pack.h"
#include "pack/read_value.h"
#include "support/folders.h"

using namespace haoping;
namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;

Files pack_named(const std::string& id, const std::string& required = "[]") {
    return {{"pack.json", R"({"format": 1, "id": ")" + id + R"(", "version": "1.0.0", "title": {"en": "T", "zh": "题"},
        "language": "en", "author": "Tests", "licence": "MIT", "units": [], "requires": )" +
                              required + "}"}};
}

// Packs that can be required, by id.
FindPack among(std::map<std::string, Files> packs) {
    return [packs = std::move(packs)](const std::string& id) -> std::unique_ptr<FileSource> {
        const auto found = packs.find(id);
        return found == packs.end() ? nullptr : std::make_unique<MemorySource>(found->second);
    };
}

std::string findings(const Loaded<Pack>& loaded) {
    std::string lines;
    for (const auto& each : loaded.diagnostics) lines += to_string(each) + "\n";
    return lines;
}

const char* const apology =
    R"({"concepts": [{"id": "apology", "title": {"en": "A", "zh": "歉"}, "phrases": {"en": ["sorry"]}}]})";

}  // namespace

SCENARIO("A pack may use what it requires", "[pack]") {
    GIVEN("two packs that both require a third") {
        auto core = pack_named("core");
        core["concepts/courtesy.json"] = apology;
        const auto find = among({{"core", core}, {"shop", pack_named("shop", R"(["core"])")}});
        WHEN("one requires the other two") {
            const auto result = load_pack(MemorySource(pack_named("tea", R"(["shop", "core"])")), find);
            THEN("the third is merged once") {
                CHECK(findings(result) == "");
                REQUIRE(result.value);
                CHECK(result.value->id == "tea");
                CHECK(result.value->concepts.contains("apology"));
            }
        }
    }
    GIVEN("a pack that defines again what it requires") {
        auto core = pack_named("core");
        core["concepts/courtesy.json"] = apology;
        auto tea = pack_named("tea", R"(["core"])");
        tea["concepts/own.json"] = apology;
        THEN("the second is told, and where the first stands") {
            CHECK(findings(load_pack(MemorySource(tea), among({{"core", core}}))) ==
                  "concepts/own.json:1:15: error: there is a second concept 'apology' (the first: "
                  "core/concepts/courtesy.json) [P010]\n");
        }
    }
    GIVEN("packs that require each other") {
        const auto find = among({{"a", pack_named("a", R"(["b"])")}, {"b", pack_named("b", R"(["a"])")}});
        THEN("the circle is told, and nothing hangs") {
            CHECK(findings(load_pack(MemorySource(pack_named("a", R"(["b"])")), find)).find("[R008]") !=
                  std::string::npos);
        }
    }
    GIVEN("a required pack that is broken") {
        const auto find = among({{"core", {{"pack.json", "{"}}}});
        THEN("the finding names the other pack's file") {
            CHECK(findings(load_pack(MemorySource(pack_named("tea", R"(["core"])")), find)) ==
                  "core/pack.json:1:1: error: this object is never closed (put '}' where it ends) [J003]\n");
        }
    }
}

SCENARIO("A criterion is written once and used in many rubrics", "[pack]") {
    // The tea pack's rubric says {"use": "sorry"}.
    const auto with_use = [](const std::string& use) {
        const FolderSource tea(test::source_folder() / "tests" / "packs" / "good" / "tea");
        Files files;
        for (const auto& name : tea.list().files) files[name] = tea.read(name).value();
        for (auto& [name, text] : files) {
            const std::string plain = R"({"use": "sorry"})";
            if (const auto at = text.find(plain); at != std::string::npos) text.replace(at, plain.size(), use);
        }
        return load_pack(MemorySource(files), {});
    };
    const auto used = [](const Loaded<Pack>& loaded) {
        INFO(findings(loaded));
        REQUIRE(loaded.value);
        return loaded.value->scenarios.at(0).steps.at("opening").rubric.criteria.at(0);
    };
    GIVEN("a rubric that uses it with a weight and a text of its own") {
        const auto criterion = used(with_use(R"({"use": "sorry", "weight": 3, "title": {"en": "Own", "zh": "自己的"}})"));
        THEN("what the use doesn't say is the shared criterion's") {
            CHECK(criterion.id == "sorry");
            CHECK(criterion.title.en == "Own");
            CHECK(criterion.weight == 3);
            CHECK(criterion.kind == CriterionKind::must);
            CHECK(criterion.try_saying.en == "I am very sorry.");
            CHECK(criterion.levels.size() == 2);
        }
    }
    GIVEN("a rubric that uses it without a weight") {
        THEN("the weight is the shared one's") { CHECK(used(with_use(R"({"use": "sorry"})")).weight == 1); }
    }
    GIVEN("a rubric that uses what there isn't") {
        THEN("the place is told, and what may have been meant") {
            CHECK(findings(with_use(R"({"use": "sory"})"))
                      .find("there is no shared criterion 'sory' (did you mean 'sorry'?) [R001]") != std::string::npos);
        }
    }
    GIVEN("a use that gives evidence of its own") {
        THEN("the key is unknown there") {
            CHECK(findings(with_use(R"({"use": "sorry", "full": "now"})")).find("unknown key 'full'") !=
                  std::string::npos);
        }
    }
}

SCENARIO("A chain of packs is read only so far", "[pack]") {
    GIVEN("packs that each require the next, without end") {
        const FindPack next = [](const std::string& id) {
            const auto number = std::stoi(id.substr(1));
            return std::make_unique<MemorySource>(pack_named(id, "[\"p" + std::to_string(number + 1) + "\"]"));
        };
        WHEN("the first is loaded") {
            const auto told = findings(load_pack(MemorySource(pack_named("tea", R"(["p1"])")), next));
            THEN("the one too many is told where it is required") {
                CHECK(std::count(told.begin(), told.end(), '\n') == 1);
                CHECK(told.find("p40/pack.json:2:") == 0);
                CHECK(told.find("[R009]") != std::string::npos);
            }
        }
    }
}

SCENARIO("What lies in a pack's folder and is not read is told by name", "[pack]") {
    GIVEN("a folder with things that only look like the pack's files, and pictures") {
        const test::ScratchFolder scratch;
        const auto& folder = scratch.path();
        for (const auto* name : {"scenarios", "concepts/odd.json"}) fs::create_directories(folder / name);
        const auto write = [&](const std::string& name, const std::string& text) {
            std::ofstream(folder / name, std::ios::binary) << text;
        };
        write("pack.json", pack_named("tea")["pack.json"]);
        write("scenarios/green.JSON", "{}");
        write("scenarios/black.json.txt", "{}");
        write("README.md", "x");
        write("samples", "a file of this name");
        for (int i = 0; i < 2'100; ++i) write("picture-" + std::to_string(i) + ".png", "x");
        fs::create_directory_symlink("/tmp", folder / "policies.json");
        WHEN("it is loaded") {
            const auto told = findings(load_pack(FolderSource(folder), {}));
            THEN("each of them is told, and of the pictures nothing") {
                CHECK(told ==
                      "concepts/odd.json: error: this is a folder, where a file should be [F001]\n"
                      "policies.json: error: this is a link, and links are not followed (put the file or folder itself "
                      "there) [F001]\n"
                      "samples: warning: this is a file, where a folder should be [F005]\n"
                      "scenarios/black.json.txt: warning: nothing reads this file (only files that end in .json are "
                      "read: name it 'scenarios/black.json') [F005]\n"
                      "scenarios/green.JSON: warning: nothing reads this file (only files that end in .json are read: "
                      "name it 'scenarios/green.json') [F005]\n");
            }
        }
    }
}

SCENARIO("The hash names the content", "[pack]") {
    const auto hash_of = [](const Files& files, const Files& core) {
        return load_pack(MemorySource(files), among({{"core", core}})).value.value().hash;
    };
    GIVEN("a pack and one that it requires") {
        const auto tea = pack_named("tea", R"(["core"])");
        const auto core = pack_named("core");
        THEN("it is the same each time") { CHECK(hash_of(tea, core) == hash_of(tea, core)); }
        THEN("it changes with the pack") {
            auto changed = tea;
            changed["pack.json"] += "\n";
            CHECK(hash_of(changed, core) != hash_of(tea, core));
        }
        THEN("it changes with what is required") {
            auto changed = core;
            changed["concepts/a.json"] = apology;
            CHECK(hash_of(tea, changed) != hash_of(tea, core));
        }
    }
}

SCENARIO("Hostile file names do no harm", "[pack]") {
    GIVEN("names that leave the folder, are not UTF-8 or very long") {
        auto files = pack_named("tea");
        files["../outside.json"] = "{}";
        files["scenarios/\xFF\xFE.json"] = "{}";
        files["concepts/" + std::string(5'000, 'x') + ".json"] = "{}";
        THEN("each is refused by name and none is read") {
            const auto told = findings(load_pack(MemorySource(files), {}));
            CHECK(std::count(told.begin(), told.end(), '\n') == 3);
            CHECK(told.find("scenarios/\\xFF\\xFE.json: error: this name") != std::string::npos);
        }
    }
    GIVEN("a folder with a link in place of a file") {
        const auto folder = fs::temp_directory_path() / "haoping-pack-with-link";
        fs::remove_all(folder);
        fs::create_directories(folder);
        std::ofstream(folder / "pack.json") << pack_named("tea")["pack.json"];
        fs::create_symlink("/etc/passwd", folder / "gates.json");
        THEN("the link is not followed") {
            CHECK(findings(load_pack(FolderSource(folder), {})).starts_with("gates.json: error: this is a link"));
        }
        fs::remove_all(folder);
    }
    GIVEN("a folder that isn't there") {
        THEN("its manifest is missing") {
            CHECK(findings(load_pack(FolderSource("/nowhere/at/all"), {}))
                      .starts_with("pack.json: error: the file is missing"));
        }
        THEN("no packs are found in it") { CHECK(pack_folders("/nowhere/at/all").empty()); }
    }
}

SCENARIO("Times are real ones", "[pack]") {
    THEN("good ones are read") { CHECK(parse_scenario_time("2026-11-19T09:02")); }
    THEN("others are not") {
        for (const auto* bad : {"2026-11-31T09:02", "2026-11-19T24:00", "2026-11-19T09:60", "2026-11-19 09:02",
                                "2026-11-19T9:02", "2026-11-19T09:02Z", "2026-11-19", ""}) {
            INFO(bad);
            CHECK_FALSE(parse_scenario_time(bad));
        }
    }
}
