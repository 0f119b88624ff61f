#include "pack/load_pack.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "concepts/shipped_models.h"
#include "diagnostics/catalogue.h"
#include "json/document.h"
#include "pack/check_pack.h"
#include "pack/fact_names.h"
#include "pack/pack_files.h"
#include "pack/read_scenario.h"
#include "pack/read_shared.h"
#include "pack/shared_criteria.h"

namespace haoping {

namespace {

template <typename T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// A scenario that stands in a file, with what it and its samples mention.
struct ReadScenario {
    Scenario scenario;
    References references;
};

bool holds_in(const Step& step, const Untruth& untruth) {
    return untruth.steps.empty() || std::ranges::find(untruth.steps, step.id) != untruth.steps.end();
}

void add_what_holds_in_all_steps(const SharedList<Gate>& gates, Scenario& scenario) {
    const SharedList<FactTopic> topics(scenario.topics);
    const SharedList<FactTitle> fact_titles(all_fact_titles(scenario));
    std::vector<std::shared_ptr<const Untruth>> untrue;
    for (const auto& untruth : scenario.untrue) untrue.push_back(std::make_shared<const Untruth>(untruth));
    for (auto& [id, step] : scenario.steps) {
        step.rubric.gates = gates;
        step.rubric.topics = topics;
        step.rubric.fact_titles = fact_titles;
        std::ranges::copy_if(untrue, std::back_inserter(step.rubric.untrue),
                             [&holder = step](const auto& untruth) { return holds_in(holder, *untruth); });
    }
}

constexpr std::size_t most_merged = 40;  // packs; each is read within the one that requires it

class Loader {
public:
    Loader(const FindPack& find_pack, Diagnostics& diagnostics) : m_find_pack(find_pack), m_diagnostics(diagnostics) {}

    // `only`: the step whose rubric is compiled; null: all are.
    Pack load(const FileSource& source, const StepPlace* only) {
        PackFiles files(source, "", m_diagnostics);
        files.check_names();
        auto manifest = read_shared_parts(files);
        auto& pack = m_pack;
        auto scenarios = read_scenarios(files);
        attach_samples(files, scenarios);
        m_digest.add(files.digest().hex());
        pack.hash = m_digest.hex();
        std::vector<References> references;
        const SharedList<Gate> gates(pack.gates);
        for (auto& each : scenarios) {
            for (auto& [id, step] : each.scenario.steps)
                fill_in_shared_criteria(pack.criteria, step.rubric, m_diagnostics);
            fill_in_shared_criteria(pack.criteria, each.scenario.whole, m_diagnostics);
            add_what_holds_in_all_steps(gates, each.scenario);
            pack.scenarios.push_back(std::move(each.scenario));
            references.push_back(std::move(each.references));
        }
        check_pack(pack, manifest.references, references, m_diagnostics);
        if (only == nullptr)
            compile_rubrics(pack, m_diagnostics);
        else
            compile_rubric_of(*only, pack, m_diagnostics);
        return std::move(pack);
    }

private:
    // The required packs' parts first, then the pack's own; its head becomes that of the result.
    Manifest read_shared_parts(PackFiles& files) {
        Manifest manifest;
        if (files.has("pack.json")) {
            files.read("pack.json", [&](ObjectReader& root) { manifest = read_manifest(root); });
        } else {
            m_diagnostics.report(Code::missing_file, {files.shown("pack.json"), {}, {}}, "the file is missing",
                                 "a pack's folder holds a pack.json that says what it is");
        }
        m_under_way.push_back(manifest.head.id);
        for (const auto& required : manifest.required) load_required(required);
        m_under_way.pop_back();
        take_head(std::move(manifest.head));
        read_own_parts(files);
        return manifest;
    }

    void take_head(Pack head) {
        head.course_parts = std::move(m_pack.course_parts);
        head.course_units = std::move(m_pack.course_units);
        head.course_sources = std::move(m_pack.course_sources);
        head.concepts = std::move(m_pack.concepts);
        head.criteria = std::move(m_pack.criteria);
        head.gates = std::move(m_pack.gates);
        head.policies = std::move(m_pack.policies);
        head.quick_replies = std::move(m_pack.quick_replies);
        m_pack = std::move(head);
    }

    void read_own_parts(PackFiles& files) {
        const auto read = [&](const std::string& name, auto& into, auto read_file) {
            if (files.has(name)) files.read(name, [&](ObjectReader& root) { append(into, read_file(root)); });
        };
        if (files.has("units.json"))
            files.read("units.json", [&](ObjectReader& root) { add_course(read_course(root)); });
        read("criteria.json", m_pack.criteria, read_criteria);
        read("gates.json", m_pack.gates, read_gates);
        read("policies.json", m_pack.policies, read_policies);
        read("quick-replies.json", m_pack.quick_replies, read_quick_replies);
        for (const auto& name : files.in_folder("concepts"))
            files.read(name, [&](ObjectReader& root) { add_concepts(read_concepts(root)); });
    }

    void add_course(CourseParts course) {
        append(m_pack.course_parts, std::move(course.parts));
        append(m_pack.course_units, std::move(course.units));
        append(m_pack.course_sources, std::move(course.sources));
    }

    void add_concepts(std::vector<Concept> concepts) {
        for (auto& each : concepts) {
            if (each.id.empty()) continue;
            const auto place = each.place;
            const auto id = each.id;
            if (m_pack.id == pack_of_shipped_concepts) each.learned = learned(id);
            if (!m_pack.concepts.emplace(id, std::move(each)).second)
                m_diagnostics.report(Code::duplicate_id, place, fmt::format("there is a second concept '{}'", id),
                                     fmt::format("the first: {}", m_pack.concepts.find(id)->second.place.file));
        }
    }

    // The concept as the program has learned it; empty: it hasn't.
    std::optional<LearnedConcept> learned(const std::string& id) {
        auto model = shipped_concepts();
        const auto index = model->index_of(id);
        if (!index) return std::nullopt;
        return LearnedConcept{std::move(model), static_cast<std::uint32_t>(*index)};
    }

    void load_required(const Requirement& required) {
        if (std::ranges::find(m_under_way, required.id) != m_under_way.end()) {
            m_diagnostics.report(Code::pack_cycle, required.place,
                                 fmt::format("the pack '{}' requires itself by way of this", required.id));
            return;
        }
        if (required.id.empty() || m_merged.contains(required.id)) return;
        if (m_merged.size() == most_merged) {
            m_diagnostics.report(
                Code::too_many_packs, required.place,
                fmt::format("the pack builds on more than {} packs, one by way of the other", most_merged),
                "require fewer, or merge some of them");
            return;
        }
        m_merged.insert(required.id);
        const auto source = m_find_pack ? m_find_pack(required.id) : nullptr;
        if (!source) {
            m_diagnostics.report(Code::missing_file, required.place, fmt::format("there is no pack '{}'", required.id),
                                 "it must lie beside this pack or among those that came with the program");
            return;
        }
        PackFiles files(*source, required.id + "/", m_diagnostics);
        const auto manifest = read_shared_parts(files);
        if (!m_pack.id.empty() && m_pack.id != required.id)
            m_diagnostics.report(Code::file_name, required.place,
                                 fmt::format("the folder '{}' holds the pack '{}'", required.id, m_pack.id));
        m_digest.add(files.digest().hex());
    }

    std::vector<ReadScenario> read_scenarios(PackFiles& files) {
        std::vector<ReadScenario> scenarios;
        for (const auto& name : files.in_folder("scenarios"))
            files.read(name, [&](ObjectReader& root) {
                auto& each = scenarios.emplace_back();
                each.scenario = read_scenario(root, each.references);
                const auto& id = each.scenario.id;
                if (!id.empty() && id != stem_of(name))
                    root.report(Code::file_name, "id", fmt::format("the id '{}' is not the file's name", id),
                                fmt::format("call the file {}.json, or correct the id", id));
            });
        return scenarios;
    }

    void attach_samples(PackFiles& files, std::vector<ReadScenario>& scenarios) {
        std::map<std::string, ReadScenario*> by_id;
        for (auto& each : scenarios) by_id.emplace(each.scenario.id, &each);
        for (const auto& name : files.in_folder("samples"))
            files.read(name, [&](ObjectReader& root) {
                const auto found = by_id.find(stem_of(name));
                if (found == by_id.end()) {
                    root.report(Code::file_name, fmt::format("there is no scenario '{}'", stem_of(name)),
                                "a file of samples is named after its scenario");
                    return;
                }
                found->second->scenario.samples = read_samples(root, found->second->references);
            });
    }

    const FindPack& m_find_pack;
    Diagnostics& m_diagnostics;
    Pack m_pack;
    Digest m_digest;
    std::vector<std::string> m_under_way;  // ids, outermost first
    std::set<std::string> m_merged;
};

// What one file of a pack says, whatever is wrong with it; nothing when it can't be read.
template <typename Value, typename Read>
Value read_quietly(const FileSource& source, const std::string& name, Read read) {
    const auto text = source.read(name);
    if (!text) return {};
    Diagnostics unheard;
    const auto document = parse_document(*text, name, unheard);
    auto object = document ? ObjectReader::open(*document, unheard) : std::nullopt;
    return object ? read(*object) : Value();
}

}  // namespace

std::string pack_id_in(const FileSource& source) {
    return read_quietly<std::string>(source, "pack.json", [](ObjectReader& file) { return file.id("id"); });
}

std::vector<CourseUnit> course_units_in(const FileSource& source) {
    return read_quietly<std::vector<CourseUnit>>(source, "units.json",
                                                 [](ObjectReader& file) { return read_course(file).units; });
}

Loaded<Pack> load_pack(const FileSource& source, const FindPack& find_pack) {
    Diagnostics diagnostics;
    std::optional<Pack> pack = Loader(find_pack, diagnostics).load(source, nullptr);
    return loaded(std::move(pack), diagnostics);
}

Loaded<Pack> load_pack_for(const StepPlace& step, const FileSource& source, const FindPack& find_pack) {
    Diagnostics diagnostics;
    std::optional<Pack> pack = Loader(find_pack, diagnostics).load(source, &step);
    return loaded(std::move(pack), diagnostics);
}

}  // namespace haoping
