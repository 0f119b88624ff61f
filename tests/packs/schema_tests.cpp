#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "course/course_texts.h"
#include "course/read_quiz.h"
#include "diagnostics/diagnostic.h"
#include "pack/load_pack.h"
#include "pack/names.h"
#include "support/folders.h"

using namespace haoping;
using namespace haoping::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

json parsed(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return json::parse(file);
}

// As much of JSON Schema as our schemas use: enough to tell which keys and words they allow.
class Schemas {
public:
    Schemas() {
        for (const auto& entry : fs::directory_iterator(source_folder() / "assets" / "schema"))
            m_files[entry.path().filename().string()] = parsed(entry.path());
    }

    std::string first_problem(const std::string& file, const json& value) {
        return problem(file, m_files.at(file), value, "");
    }

    // For each object schema met in the value: one place of it, and the keys that it allows.
    std::map<const json*, std::string> places;

private:
    std::string problem(const std::string& file, const json& schema, const json& value, const std::string& at) {
        if (schema.contains("$ref")) {
            const auto reference = schema["$ref"].get<std::string>();
            const auto hash = reference.find('#');
            const auto target = hash == 0 ? file : reference.substr(0, hash);
            return problem(target, m_files.at(target).at(json::json_pointer(reference.substr(hash + 1))), value, at);
        }
        if (schema.contains("anyOf")) return any_of(file, schema["anyOf"], value, at);
        if (schema.contains("const") && schema["const"] != value) return at + ": not the only value";
        if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end())
            return at + ": no such word: " + value.dump();
        if (schema.contains("type") && !is_of(schema["type"], value)) return at + ": not " + schema["type"].dump();
        if (value.is_array() && schema.contains("items"))
            for (std::size_t i = 0; i < value.size(); ++i)
                if (auto found = problem(file, schema["items"], value[i], at + "/" + std::to_string(i)); !found.empty())
                    return found;
        return value.is_object() ? members(file, schema, value, at) : "";
    }

    std::string any_of(const std::string& file, const json& options, const json& value, const std::string& at) {
        std::string last;
        for (const auto& option : options) {
            const auto before = places;
            last = problem(file, option, value, at);
            if (last.empty()) return "";
            places = before;
        }
        return at + ": fits none of the forms; the last: " + last;
    }

    std::string members(const std::string& file, const json& schema, const json& value, const std::string& at) {
        if (!schema.contains("properties") && !schema.contains("additionalProperties")) return "";
        const auto properties = schema.value("properties", json::object());
        for (const auto& key : schema.value("required", json::array()))
            if (!value.contains(key.get<std::string>())) return at + ": lacks " + key.dump();
        for (const auto& [key, member] : value.items()) {
            const auto& own = properties.contains(key) ? schema["properties"][key] : schema["additionalProperties"];
            if (own.is_boolean()) return at + ": unknown key " + key;
            if (auto found = problem(file, own, member, at + "/" + key); !found.empty()) return found;
        }
        if (schema.contains("properties")) places.emplace(&schema, at);
        return "";
    }

    static bool is_of(const std::string& type, const json& value) {
        if (type == "object") return value.is_object();
        if (type == "array") return value.is_array();
        if (type == "string") return value.is_string();
        if (type == "boolean") return value.is_boolean();
        if (type == "integer") return value.is_number_integer();
        return value.is_number();
    }

    std::map<std::string, json> m_files;
};

std::string schema_of(const std::string& name) {
    for (const auto& [folder, schema] : {std::pair{"scenarios/", "scenario"},
                                         {"samples/", "samples"},
                                         {"concepts/", "concepts"},
                                         {"papers/", "papers"},
                                         std::pair{"quiz/", "quiz"}})
        if (name.starts_with(folder)) return std::string(schema) + ".schema.json";
    return name.substr(0, name.rfind('.')) + ".schema.json";
}

std::map<std::string, std::string> json_files_of(const fs::path& folder) {
    std::map<std::string, std::string> files;
    const FolderSource source(folder);
    for (const auto& name : source.list().files)
        if (name.ends_with(".json")) files[name] = source.read(name).value();
    return files;
}

// Keys that the schema allows at some place, but the reader calls unknown. Every key that the file lacks is put in.
std::string keys_unknown_to_the_reader(const std::map<std::string, std::string>& files, const std::string& name) {
    Schemas schemas;
    auto value = json::parse(files.at(name));
    schemas.first_problem(schema_of(name), value);
    for (const auto& [schema, place] : schemas.places) {
        auto& object = value.at(json::json_pointer(place));
        for (const auto& [key, unused] : (*schema)["properties"].items())
            if (!object.contains(key)) object[key] = nullptr;
    }
    auto changed = files;
    changed[name] = value.dump();
    std::string unknown;
    auto all = load_pack(MemorySource(changed), {}).diagnostics;
    std::ranges::move(read_course_texts(MemorySource(changed)).found, std::back_inserter(all));
    for (const auto& found : all)
        if (found.code == Code::unknown_key) unknown += to_string(found) + "\n";
    return unknown;
}

template <typename Names>
std::set<std::string> words(const Names& names) {
    std::set<std::string> all;
    for (const auto& each : names) all.insert(std::string(each.name));
    return all;
}

}  // namespace

SCENARIO("The schemas describe what packs contain", "[packs][schema]") {
    auto folders = pack_folders(source_folder() / "scenarios");
    folders.push_back(source_folder() / "tests" / "packs" / "good" / "tea");
    for (const auto& folder : folders)
        for (const auto& [name, text] : json_files_of(folder)) {
            INFO(folder.filename().string() << "/" << name);
            CHECK(Schemas().first_problem(schema_of(name), json::parse(text)) == "");
        }
}

SCENARIO("The schemas allow no key that the program doesn't read", "[packs][schema]") {
    const auto files = json_files_of(source_folder() / "tests" / "packs" / "good" / "tea");
    for (const auto& [name, text] : files) {
        INFO(name);
        CHECK(keys_unknown_to_the_reader(files, name) == "");
    }
}

SCENARIO("The schemas know the words that the program knows", "[packs][schema]") {
    const auto scenario = parsed(source_folder() / "assets" / "schema" / "scenario.schema.json");
    const auto words_at = [&](const char* pointer) {
        return scenario.at(json::json_pointer(pointer)).at("enum").get<std::set<std::string>>();
    };
    CHECK(words_at("/properties/channel") == words(channel_names));
    CHECK(words_at("/$defs/customer/properties/mood") == words(mood_names));
    CHECK(words_at("/$defs/order/properties/status") == words(order_status_names));
    CHECK(words_at("/$defs/event_kind") == words(tracking_kind_names));
    CHECK(words_at("/$defs/action/properties/kind") == words(action_kind_names));
    CHECK(words_at("/$defs/ending/properties/kind") == words(ending_kind_names));
}

SCENARIO("The schema of quizzes knows the kinds that the program knows", "[packs][schema]") {
    const auto quiz = parsed(source_folder() / "assets" / "schema" / "quiz.schema.json");
    std::set<std::string> kinds;
    for (const auto& [name, form] : quiz.at("$defs").items())
        if (form.contains("properties"))
            for (const auto& kind : form.at("properties").at("kind").at("enum")) kinds.insert(kind.get<std::string>());
    CHECK(kinds == words(quiz_kind_names));
    const auto papers = parsed(source_folder() / "assets" / "schema" / "papers.schema.json");
    const auto& of_sections = papers.at("$defs").at("section").at("properties").at("kinds").at("items").at("enum");
    CHECK(of_sections.get<std::set<std::string>>() == words(quiz_kind_names));
}
