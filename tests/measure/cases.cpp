#include "cases.h"

#include <stdexcept>

#include <fmt/format.h>

#include "play/session_at.h"

namespace haoping::measure {

namespace {

constexpr const char* hunspell_folder = "/usr/share/hunspell";

std::shared_ptr<const Case> case_at(const Pack& pack, const Scenario& scenario, const std::string& step,
                                    const std::vector<std::string>& actions) {
    auto session = session_at(pack, scenario, step);
    for (const auto& action : actions) session = apply(pack, session, UseDesk{action, {}, {}}, Instant{}).next;
    return std::make_shared<const Case>(Case{&scenario, &scenario.steps.at(step),
                                             &pack.step_rubrics[pack.index_of(scenario)].at(step),
                                             facts_of(pack, session)});
}

}  // namespace

Course::Course(const std::filesystem::path& source_folder)
    : m_library(Library::load({source_folder / "scenarios", source_folder / "tests/measure"})),
      m_dictionary(SpellingDictionary::open(hunspell_folder)) {
    for (const auto& finding : m_library.findings())
        if (has_errors(finding.diagnostics))
            throw std::runtime_error(fmt::format("the pack in {} has errors, the first is {}", finding.folder.string(),
                                                 to_string(finding.diagnostics.front())));
    m_marked_cases = m_library.pack("marked-cases");
    m_intents = m_library.pack("service-intents");
    if (m_marked_cases == nullptr || m_intents == nullptr)
        throw std::runtime_error("the packs of tests/measure are not there");
    for (const auto* pack : m_library.packs())
        if (pack != m_marked_cases && pack != m_intents) m_shipped.push_back(pack);
}

std::shared_ptr<const Case> case_after(const Pack& pack, const Scenario& scenario, const std::string& step,
                                       const std::vector<std::string>& actions) {
    Case at = *case_at(pack, scenario, step, {});
    at.facts.actions_taken = std::set<std::string>(actions.begin(), actions.end());
    return std::make_shared<const Case>(std::move(at));
}

std::shared_ptr<const Case> opening_of(const Pack& pack, const Scenario& scenario) {
    return case_at(pack, scenario, scenario.start, {});
}

std::vector<Reply> samples_of(const Pack& pack) {
    std::vector<Reply> replies;
    for (const auto& scenario : pack.scenarios)
        for (const auto& sample : scenario.samples) {
            Reply reply{.id = scenario.id + '/' + sample.id,
                        .kind = "sample",
                        .at = case_at(pack, scenario, sample.step, sample.after),
                        .text = sample.text,
                        .total = {},
                        .criteria = sample.criteria,
                        .genuine = !sample.unscorable};
            const bool stated = sample.total_min > 0 || sample.total_max < 1;
            if (stated) reply.total = (sample.total_min + sample.total_max) / 2;
            replies.push_back(std::move(reply));
        }
    return replies;
}

}  // namespace haoping::measure
