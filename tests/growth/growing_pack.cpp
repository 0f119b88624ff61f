#include "growing_pack.h"

#include <fstream>
#include <functional>
#include <iterator>

#include <nlohmann/json.hpp>

namespace haoping::growth {

namespace {

using Json = nlohmann::json;

std::string content(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string named(const std::string& stem, std::size_t number) { return stem + std::to_string(number); }

Json both(const std::string& text) { return {{"en", text}, {"zh", text}}; }

// The small pack as values, and what is made of it.
class Growth {
public:
    explicit Growth(const std::string& folder)
        : manifest(Json::parse(content(folder + "/pack.json"))),
          scenario(Json::parse(content(folder + "/scenarios/green.json"))),
          samples(Json::parse(content(folder + "/samples/green.json"))),
          concepts(Json::parse(content(folder + "/concepts/c.json"))),
          gates(Json::parse(content(folder + "/gates.json"))),
          units(Json::parse(content(folder + "/units.json"))) {}

    Json& opening() { return scenario["steps"]["opening"]; }
    Json& criteria() { return opening()["rubric"]["criteria"]; }
    Json& evidence() { return criteria()[0]["full"]; }
    void add_concept(const std::string& id, Json phrases) {
        concepts["concepts"].push_back({{"id", id}, {"title", both(id)}, {"phrases", {{"en", std::move(phrases)}}}});
    }
    std::map<std::string, std::string> files() const {
        auto all = more_files;
        all["pack.json"] = manifest.dump(1);
        all["scenarios/green.json"] = scenario.dump(1);
        all["samples/green.json"] = samples.dump(1);
        all["concepts/c.json"] = concepts.dump(1);
        all["gates.json"] = gates.dump(1);
        all["units.json"] = units.dump(1);
        return all;
    }

    Json manifest, scenario, samples, concepts, gates, units;
    std::map<std::string, std::string> more_files;
    FindPack find_pack = [](const std::string&) { return nullptr; };
};

// A copy of the opening under each name; each leads to the one before it, so that the ways are as long as can be.
void grow_steps(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        auto step = pack.opening();
        step["reactions"] = {{{"goto", i == 0 ? "thanks" : named("s", i - 1)}}};
        pack.scenario["steps"][named("s", i)] = step;
    }
    pack.opening()["reactions"][1] = {{"goto", named("s", count - 1)}};
}

// Fifty to a step, none of them leading anywhere.
void grow_gotos(Growth& pack, std::size_t count) {
    constexpr std::size_t in_a_step = 50;
    for (std::size_t i = 0; i < count; i += in_a_step) {
        auto step = pack.opening();
        step["reactions"] = Json::array();
        for (std::size_t j = i; j < i + in_a_step; ++j)
            step["reactions"].push_back({{"when", {{"flag", "f"}}}, {"goto", named("nowhere", j)}});
        pack.scenario["steps"][named("s", i)] = step;
    }
}

void grow_criteria(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        auto criterion = pack.criteria()[1];
        criterion["id"] = named("c", i);
        criterion["full"] = {named("word ", i), named("other word ", i)};
        pack.criteria().push_back(criterion);
    }
}

void grow_phrases(Growth& pack, std::size_t count) {
    auto phrases = Json::array();
    for (std::size_t i = 0; i < count; ++i) phrases.push_back(named("we [will] (send|ship) parcel ", i));
    pack.add_concept("grown", phrases);
    pack.evidence() = {{"concept", "grown"}};
}

void grow_alternatives(Growth& pack, std::size_t count) {
    std::string phrase = "(a";
    for (std::size_t i = 0; i < count; ++i) phrase += named("|b", i);
    pack.evidence() = phrase + ") tea";
}

void grow_concepts(Growth& pack, std::size_t count) {
    auto any = Json::array();
    for (std::size_t i = 0; i < count; ++i) {
        pack.add_concept(named("k", i), {named("tea has left ", i), named("left our house ", i)});
        any.push_back({{"concept", named("k", i)}});
    }
    pack.evidence() = {{"any", any}};
}

void grow_unknown_concepts(Growth& pack, std::size_t count) {
    constexpr std::size_t in_a_criterion = 100;
    for (std::size_t i = 0; i < count; ++i) pack.add_concept(named("k", i), {named("tea has left ", i)});
    for (std::size_t i = 0; i < count; i += in_a_criterion) {
        auto any = Json::array();
        for (std::size_t j = i; j < i + in_a_criterion; ++j) any.push_back({{"concept", named("x", j)}});
        auto criterion = pack.criteria()[1];
        criterion["id"] = named("c", i);
        criterion["full"] = {{"any", any}};
        pack.criteria().push_back(criterion);
    }
}

// Each stands for the one before it twice: twice as many ways a level.
void grow_nested_concepts(Growth& pack, std::size_t count) {
    pack.add_concept("k0", {"tea left", "left tea"});
    for (std::size_t i = 1; i <= count; ++i) {
        const auto below = "<" + named("k", i - 1) + ">";
        pack.add_concept(named("k", i), {below + " " + below, below});
    }
    pack.evidence() = {{"concept", named("k", count)}};
}

void grow_chained_concepts(Growth& pack, std::size_t count) {
    pack.add_concept("k0", {"tea left"});
    for (std::size_t i = 1; i <= count; ++i) pack.add_concept(named("k", i), {"<" + named("k", i - 1) + "> now"});
    pack.evidence() = {{"concept", named("k", count)}};
}

void nest(Growth& pack, const std::string& test, std::size_t count) {
    Json inner = "tea";
    for (std::size_t i = 0; i < count; ++i) inner = {{test, {inner, "left"}}};
    pack.evidence() = inner;
}

void grow_samples(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        auto sample = pack.samples["samples"][0];
        sample["id"] = named("s", i);
        pack.samples["samples"].push_back(sample);
    }
}

void grow_gates(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        auto gate = pack.gates["gates"][0];
        gate["id"] = named("H", i);
        gate["evidence"] = {named("your own fault ", i), named("blame ", i)};
        pack.gates["gates"].push_back(gate);
    }
}

void grow_gates_over_steps(Growth& pack, std::size_t count) {
    constexpr std::size_t steps = 100;
    grow_steps(pack, steps);
    grow_gates(pack, count);
}

void grow_units(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        pack.units["units"].push_back({{"id", named("ORD-9", i)}, {"title", both("Unit")}});
        pack.manifest["units"].push_back(named("ORD-8", i));  // there is no such
    }
}

void grow_files(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        pack.more_files[named("concepts/d", i) + ".json"] = R"({"concepts": []})";
}

void grow_facts(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        pack.scenario["facts"][named("fact_", i)] = {{"number", i}, {"about", named("piece ", i)}};
}

void grow_endings(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) pack.scenario["endings"][named("e", i)] = pack.scenario["endings"]["lost"];
}

void grow_conditions(Growth& pack, std::size_t count) {
    Json when = {{"said", "left"}};
    for (std::size_t i = 0; i < count; ++i) when = {{"not", when}};
    pack.opening()["reactions"][0]["when"] = when;
}

void grow_actions(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        pack.scenario["actions"].push_back({{"id", named("look", i)},
                                            {"kind", "look_up_tracking"},
                                            {"order", "1001"},
                                            {"when", {{"did", i == 0 ? "track" : named("look", i - 1)}}},
                                            {"not_when", both("Later.")}});
}

void grow_parcels(Growth& pack, std::size_t count) {
    auto& parcels = pack.scenario["desk"]["orders"][0]["parcels"];
    for (std::size_t i = 0; i < count; ++i) {
        auto parcel = parcels[0];
        parcel["id"] = named("q", i);
        parcels.push_back(parcel);
    }
}

void grow_unknown_keys(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) pack.scenario[named("key", i)] = i;
}

void grow_bad_phrases(Growth& pack, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        auto criterion = pack.criteria()[1];
        criterion["id"] = named("c", i);
        criterion["full"] = Json::array();
        for (std::size_t j = 0; j < 100; ++j) criterion["full"].push_back(named("(open ", j));
        pack.criteria().push_back(criterion);
    }
}

void grow_chain_of_packs(Growth& pack, std::size_t count) {
    pack.manifest["requires"] = {"p0"};
    auto manifest = pack.manifest;
    manifest["units"] = Json::array();
    pack.find_pack = [manifest, count](const std::string& id) -> std::unique_ptr<FileSource> {
        auto own = manifest;
        const auto number = std::stoul(id.substr(1));
        own["id"] = id;
        own["requires"] = Json::array();
        if (number + 1 < count) own["requires"].push_back(named("p", number + 1));
        return std::make_unique<MemorySource>(std::map<std::string, std::string>{{"pack.json", own.dump(1)}});
    };
}

using Grow = std::function<void(Growth&, std::size_t)>;

const std::map<std::string, Grow>& all_kinds() {
    static const std::map<std::string, Grow> kinds{
        {"steps", grow_steps},
        {"gotos", grow_gotos},
        {"criteria", grow_criteria},
        {"phrases", grow_phrases},
        {"alternatives", grow_alternatives},
        {"concepts", grow_concepts},
        {"unknown-concepts", grow_unknown_concepts},
        {"nested-concepts", grow_nested_concepts},
        {"chained-concepts", grow_chained_concepts},
        {"nested-all", [](Growth& pack, std::size_t count) { nest(pack, "all", count); }},
        {"nested-same-sentence", [](Growth& pack, std::size_t count) { nest(pack, "same_sentence", count); }},
        {"nested-close-together", [](Growth& pack, std::size_t count) { nest(pack, "close_together", count); }},
        {"samples", grow_samples},
        {"gates", grow_gates},
        {"gates-over-steps", grow_gates_over_steps},
        {"units", grow_units},
        {"files", grow_files},
        {"facts", grow_facts},
        {"endings", grow_endings},
        {"conditions", grow_conditions},
        {"actions", grow_actions},
        {"parcels", grow_parcels},
        {"unknown-keys", grow_unknown_keys},
        {"bad-phrases", grow_bad_phrases},
        {"requires", grow_chain_of_packs},
    };
    return kinds;
}

}  // namespace

std::vector<std::string> kinds() {
    std::vector<std::string> names;
    for (const auto& [name, unused] : all_kinds()) names.push_back(name);
    return names;
}

GrowingPack grown(const std::string& kind, std::size_t count, const std::string& small_pack) {
    Growth pack(small_pack);
    all_kinds().at(kind)(pack, count);
    return {pack.files(), pack.find_pack};
}

}  // namespace haoping::growth
