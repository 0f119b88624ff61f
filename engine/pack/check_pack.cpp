#include "pack/check_pack.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "concepts/shipped_models.h"
#include "evidence/expression_compiler.h"
#include "evidence/expression_words.h"
#include "pack/case_values.h"
#include "pack/check_actions.h"
#include "pack/check_conversation.h"
#include "pack/check_desk.h"
#include "pack/check_references.h"
#include "pack/check_rubric.h"
#include "pack/names.h"

namespace haoping {

namespace {

// Values that couldn't be read stand empty: what they seem to contradict would only confuse.
std::set<std::string> files_with_gaps(const Diagnostics& diagnostics) {
    constexpr Code gaps[] = {Code::missing_key,   Code::wrong_type,  Code::out_of_range,
                             Code::unknown_value, Code::list_length, Code::bad_form};
    std::set<std::string> files;
    for (const auto& each : diagnostics.found())
        if (std::ranges::find(gaps, each.code) != std::end(gaps)) files.insert(each.file);
    return files;
}

constexpr std::size_t run_of_replies = 8;  // words; shorter turns are everybody's

// Words of the rubric, of its facts and of the customer.
std::shared_ptr<const CaseVocabulary> vocabulary_of(const Pack& pack, const Scenario& scenario, const Rubric& rubric) {
    std::set<std::string> words;
    for (const auto& criterion : rubric.criteria)
        for (const auto& level : criterion.levels) add_words_of(level.evidence, pack.concepts, words);
    for (const auto& [name, fact] : scenario.facts) add_words_of(fact, words);
    for (const auto& order : scenario.desk.orders)
        for (const auto& item : order.items) add_words_of(Wording{{item.name.en}}, words);
    return std::make_shared<const CaseVocabulary>(words);
}

std::shared_ptr<const KnownTexts> model_replies_of(const Pack& pack) {
    std::vector<std::string> texts;
    for (const auto& scenario : pack.scenarios)
        for (const auto& [id, step] : scenario.steps) {
            texts.push_back(step.model_reply.en);
            texts.push_back(step.model_reply.zh);
        }
    return std::make_shared<const KnownTexts>(run_of_replies, texts);
}

// What the desk shows beside the message: pasting it is no reply.
std::shared_ptr<const KnownTexts> screen_texts_of(const Pack& pack, const Scenario& scenario) {
    constexpr std::size_t run = 6;  // words; shorter turns are the trade's
    std::vector<std::string> texts;
    const auto add = [&](const LocalText& text) {
        texts.push_back(text.en);
        texts.push_back(text.zh);
    };
    for (const auto& id : scenario.desk.policies)
        if (const auto* policy = pack.policy(id)) add(policy->text);
    for (const auto& order : scenario.desk.orders) {
        add(order.note);
        for (const auto& parcel : order.parcels)
            for (const auto& event : parcel.events) add(event.text);
    }
    for (const auto& action : scenario.actions) add(action.result);
    for (const auto& [id, step] : scenario.steps) {
        add(step.task);
        for (const auto& hint : step.hints) add(hint);
    }
    return std::make_shared<const KnownTexts>(run, texts);
}

// Who writes Chinese may not read English. Trainees may practise in Chinese what an English customer asks.
LanguageCaps languages_for(const Customer& customer, LanguageCaps languages) {
    if (customer.language == "zh") languages.english = false;
    return languages;
}

// Deeds that are finished when they are told, and the concept of the core that tells them.
struct ToldDeed {
    ActionKind kind{};
    const char* told_by = nullptr;
    std::optional<ActionKind> done_with = {};  // a deed that brings this one with it
};
constexpr auto told_deeds = std::to_array<ToldDeed>({{ActionKind::refund, "refund-done", ActionKind::cancel_order},
                                                     {ActionKind::cancel_order, "cancelled"},
                                                     {ActionKind::change_address, "address-changed"}});

std::vector<Deed> deeds_of(const Scenario& scenario, const ConceptBank& concepts, ExpressionCompiler& compiler) {
    std::vector<Deed> deeds;
    for (const auto& told : told_deeds) {
        Deed deed{.name = std::string(name_in(action_kind_names, told.kind)), .actions = {}, .said = {}};
        for (const auto& action : scenario.actions)
            if (action.kind == told.kind || action.kind == told.done_with) deed.actions.insert(action.id);
        if (deed.actions.empty() || !concepts.contains(told.told_by)) continue;
        deed.said = compiler.compile({ConceptTest{told.told_by}, {}}, Recognition::none);
        deeds.push_back(std::move(deed));
    }
    return deeds;
}

// Compiles rubrics of one pack, which share their concepts.
class RubricCompiler {
public:
    RubricCompiler(const Pack& pack, Diagnostics& diagnostics)
        : m_pack(pack), m_compiler(pack.concepts, diagnostics), m_models(model_replies_of(pack)) {}

    void check_concepts() {
        for (const auto& [id, each] : m_pack.concepts)
            if (is_own(each)) m_compiler.check_concept(id);
    }

    // What the rubrics of a case have in common.
    struct Case {
        const Scenario* scenario = nullptr;
        std::shared_ptr<const KnownValues> values;
        std::shared_ptr<const KnownTexts> screen;
        std::vector<Deed> deeds;
    };
    Case read_case(const Scenario& scenario) {
        return {&scenario, std::make_shared<const KnownValues>(values_of_case(m_pack, scenario)),
                screen_texts_of(m_pack, scenario), deeds_of(scenario, m_pack.concepts, m_compiler)};
    }

    CompiledRubric compile_step(const Step& step, const Case& of_case) {
        auto compiled = compile(step.rubric, m_compiler, of_case.deeds);
        compiled.languages = languages_for(of_case.scenario->customer, m_pack.languages);
        compiled.styles = shipped_styles();
        compiled.model_replies = m_models;
        compiled.screen_texts = of_case.screen;
        compiled.vocabulary = vocabulary_of(m_pack, *of_case.scenario, step.rubric);
        KnownValues known(of_case.values);
        add_values_of(step.rubric, known);
        compiled.known_values = std::make_shared<const KnownValues>(std::move(known));
        return compiled;
    }

    CompiledRubric compile_whole(const Scenario& scenario) { return compile(scenario.whole, m_compiler); }

private:
    const Pack& m_pack;
    ExpressionCompiler m_compiler;
    std::shared_ptr<const KnownTexts> m_models;
};

// Words that the rubrics of a pack know, each rubric for itself. Beyond, memory ends before patience.
constexpr std::size_t most_words = 4'000'000;

void report_too_large(const Step& step, Diagnostics& diagnostics) {
    diagnostics.report(
        Code::pattern_too_large, step.place,
        fmt::format("with the step '{}' the rubrics of the pack stand for more than {} words", step.id, most_words),
        "gates, untruths and concepts count for each step that uses them; divide the pack");
}

}  // namespace

void check_pack(const Pack& pack, const References& manifest, const std::vector<References>& references,
                Diagnostics& diagnostics) {
    const auto gaps = files_with_gaps(diagnostics);
    check_duplicates(pack, diagnostics);
    check_units(manifest, pack, diagnostics);
    check_gates(pack.gates, diagnostics);
    check_quick_replies(pack.quick_replies, diagnostics);
    for (std::size_t i = 0; i < pack.scenarios.size(); ++i) {
        const auto& scenario = pack.scenarios[i];
        check_duplicates(scenario, diagnostics);
        check_references(references[i], scenario, pack, diagnostics);
        check_conversation(scenario, diagnostics);
        check_rubrics(scenario, diagnostics);
        if (gaps.contains(scenario.place.file)) continue;
        check_desk(scenario, pack, diagnostics);
        check_actions(scenario, references[i], diagnostics);
    }
}

void compile_rubrics(Pack& pack, Diagnostics& diagnostics) {
    RubricCompiler compiler(pack, diagnostics);
    compiler.check_concepts();
    std::size_t words = 0;
    for (const auto& scenario : pack.scenarios) {
        auto& rubrics = pack.step_rubrics.emplace_back();
        const auto of_case = compiler.read_case(scenario);
        for (const auto& [id, step] : scenario.steps) {
            auto compiled = compiler.compile_step(step, of_case);
            words += compiled.phrases.entries() + compiled.vocabulary->size() + compiled.known_values->size();
            if (words > most_words) return report_too_large(step, diagnostics);
            rubrics.emplace(id, std::move(compiled));
        }
        pack.whole_rubrics.push_back(compiler.compile_whole(scenario));
    }
}

void compile_rubric_of(const StepPlace& place, Pack& pack, Diagnostics& diagnostics) {
    pack.step_rubrics.resize(pack.scenarios.size());
    pack.whole_rubrics.resize(pack.scenarios.size());
    const auto* scenario = pack.scenario(place.scenario);
    if (scenario == nullptr) return;
    const auto step = scenario->steps.find(place.step.empty() ? scenario->start : place.step);
    if (step == scenario->steps.end()) return;
    RubricCompiler compiler(pack, diagnostics);
    pack.step_rubrics[pack.index_of(*scenario)].emplace(
        step->first, compiler.compile_step(step->second, compiler.read_case(*scenario)));
}

}  // namespace haoping
