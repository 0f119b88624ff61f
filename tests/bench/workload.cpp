#include "workload.h"

#include <cstdlib>

#include "play/session.h"
#include "play/session_facts.h"
#include "text/spelling.h"

namespace haoping::bench {

namespace {

constexpr double fewest_words = 80;
constexpr double most_words = 140;
constexpr const char* hunspell_folder = "/usr/share/hunspell";

}  // namespace

std::vector<std::filesystem::path> shipped_packs() {
    const char* folder = std::getenv("HAOPING_SOURCE_DIR");  // to compare two states of the packs
    return {std::filesystem::path(folder != nullptr ? folder : HAOPING_SOURCE_DIR) / "scenarios"};
}

Workload::Workload()
    : m_library(Library::load(shipped_packs())), m_dictionary(SpellingDictionary::open(hunspell_folder)) {
    for (const auto* pack : m_library.packs())
        for (std::size_t i = 0; i < pack->scenarios.size(); ++i) {
            const auto& scenario = pack->scenarios[i];
            const auto facts = facts_of(*pack, start_session(*pack, scenario, 1, {}));
            for (const auto& sample : scenario.samples) {
                if (sample.step != scenario.start) continue;
                const auto words = analyse(sample.text, {}).words();
                if (words < fewest_words || words > most_words) continue;
                m_replies.push_back({sample.text, &pack->step_rubrics[i].at(scenario.start), facts});
            }
        }
}

const ConceptBank& Workload::concepts() const { return m_library.packs().front()->concepts; }

double Workload::average_words() const {
    double sum = 0;
    for (const auto& work : m_replies) sum += analyse(work.reply, {}).words();
    return sum / static_cast<double>(m_replies.size());
}

double Workload::average_criteria() const {
    double sum = 0;
    for (const auto& work : m_replies)
        sum += static_cast<double>(work.rubric->rubric.criteria.size() + work.rubric->rubric.gates.size());
    return sum / static_cast<double>(m_replies.size());
}

const Workload& workload() {
    static const Workload shared;
    return shared;
}

}  // namespace haoping::bench
