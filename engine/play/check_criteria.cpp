#include "play/check_criteria.h"

#include <fmt/format.h>
#include <algorithm>

#include "diagnostics/diagnostics.h"
#include "evidence/reply_index.h"
#include "evidence/reply_search.h"
#include "evidence/requirements.h"
#include "play/criteria_conflicts.h"
#include "play/lookup.h"
#include "play/session_at.h"

namespace haoping {

namespace {

constexpr double met_from = 0.5;              // a mark from which a criterion counts as met
constexpr std::size_t samples_to_judge = 6;   // of a step; with fewer it is no wonder that they show one side only
constexpr std::size_t findings_to_judge = 3;  // two criteria found together less often may be so by chance

// Of form and language customers and samples have enough without being told.
bool is_about_content(const Criterion& criterion) {
    return criterion.dimension != Dimension::communication && criterion.dimension != Dimension::language;
}

struct StepCheck {
    const Pack& pack;
    const Scenario& scenario;
    const Step& step;
    const SpellingDictionary* dictionary;
    Diagnostics& diagnostics;

    void run() const {
        check_conflicts(step.rubric, diagnostics);
        customer_message();
        const auto samples = assessed_samples();
        same_words(samples);
        if (samples.size() >= samples_to_judge) one_sided(samples);
    }

private:
    const std::vector<Criterion>& criteria() const { return step.rubric.criteria; }

    // Scorable ones.
    std::vector<Assessment> assessed_samples() const {
        std::vector<Assessment> assessed;
        for (const auto& sample : scenario.samples) {
            if (sample.step != step.id || sample.unscorable) continue;
            auto session = session_at(pack, scenario, step.id);
            for (const auto& action : sample.after)
                session = apply(pack, session, UseDesk{action, {}, {}}, Instant{}, dictionary).next;
            auto assessment = assess_reply(pack, session, sample.text, dictionary);
            if (!assessment.marks.unscorable) assessed.push_back(std::move(assessment));
        }
        return assessed;
    }

    void customer_message() const {
        const auto language = scenario.customer.language == "zh" ? Locale::zh : Locale::en;
        for (const auto& message : step.messages) met_by(message.text.in(language));
    }

    // The message as if it were a reply to nothing, so that none of its words count as quoted. Facts may well be said
    // back to the customer, and kind words returned; a solution may not come from there.
    void met_by(const std::string& message) const {
        auto facts = facts_of(pack, session_at(pack, scenario, step.id));
        facts.customer_message = {};
        const auto analysis = analyse(message, {facts.today, nullptr, dictionary});
        const auto& rubric = step_rubric(pack, scenario, step.id);
        const ReplyIndex index(analysis, facts);
        ReplySearch search(index, rubric.phrases);
        for (const auto& found : find_evidence(search, rubric, {})) {
            if (found.subject != Evidence::Subject::criterion || !found.level || found.match.spans.empty()) continue;
            const auto& criterion = criteria()[found.index];
            const bool is_answer =
                criterion.dimension == Dimension::solution && criterion.kind != CriterionKind::must_not;
            if (!is_answer || found.match.finding != Finding::found || *found.level > 0 ||
                !looks_for_wordings(criterion.levels.front().evidence))
                continue;
            // What only resembles an answer is no wording of the author's.
            if (found.match.confidence <= recognised_confidence) continue;
            diagnostics.report(Code::met_by_customer, criterion.place,
                               fmt::format("the customer's own message meets '{}': \"{}\"", criterion.id,
                                           quote(message, found.match.spans.front())),
                               "ask for words that only an answer has");
        }
    }

    void same_words(const std::vector<Assessment>& samples) const {
        for (std::size_t i = 0; i < criteria().size(); ++i)
            for (std::size_t k = i + 1; k < criteria().size(); ++k)
                if (const auto count = found_by_same_words(samples, i, k); count >= findings_to_judge)
                    diagnostics.report(Code::overlapping_criteria, criteria()[k].place,
                                       fmt::format("in all {} samples that meet '{}' the same words meet '{}'", count,
                                                   criteria()[i].id, criteria()[k].id),
                                       "say what distinguishes them, or make one of them");
    }

    // 0 when one of them is ever found without the other or by other words.
    static std::size_t found_by_same_words(const std::vector<Assessment>& samples, std::size_t i, std::size_t k) {
        std::size_t count = 0;
        for (const auto& sample : samples) {
            const auto& first = sample.evidence[i].match;
            const auto& second = sample.evidence[k].match;
            if ((first.finding == Finding::found) != (second.finding == Finding::found)) return 0;
            if (first.finding != Finding::found) continue;
            if (first.spans.empty() || first.spans != second.spans) return 0;
            ++count;
        }
        return count;
    }

    void one_sided(const std::vector<Assessment>& samples) const {
        for (std::size_t i = 0; i < criteria().size(); ++i) {
            if (criteria()[i].kind == CriterionKind::bonus || !is_about_content(criteria()[i])) continue;
            const auto met = static_cast<std::size_t>(std::ranges::count_if(
                samples, [&](const Assessment& sample) { return sample.marks.criteria[i].mark >= met_from; }));
            if (met > 0 && met < samples.size()) continue;
            diagnostics.report(Code::one_sided_samples, criteria()[i].place,
                               fmt::format("none of the {} samples of step '{}' {} '{}'", samples.size(), step.id,
                                           met == 0 ? "meets" : "misses", criteria()[i].id),
                               "add a sample that does, so that the criterion is tested on both sides");
        }
    }
};

}  // namespace

std::vector<Diagnostic> check_criteria(const Pack& pack, const SpellingDictionary* dictionary) {
    Diagnostics diagnostics;
    for (const auto& scenario : pack.scenarios) {
        for (const auto& [id, step] : scenario.steps) StepCheck{pack, scenario, step, dictionary, diagnostics}.run();
        check_conflicts(scenario.whole, diagnostics);
    }
    return diagnostics.take_sorted();
}

}  // namespace haoping
