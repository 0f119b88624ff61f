#include "play/check_samples.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <cmath>

#include "diagnostics/diagnostics.h"
#include "pack/names.h"
#include "play/model_reply.h"
#include "play/session_at.h"
#include "rubric/debrief_words.h"

namespace haoping {

namespace {

constexpr double mark_tolerance = 0.01;    // a teacher writes 0.33 for a third
constexpr double total_tolerance = 0.005;  // totals are given in whole per cent
constexpr std::size_t samples_wanted = 6;

std::string_view name_of(const std::optional<Unscorable>& reason) {
    if (reason == Unscorable::too_costly) return "not marked: the rubric is too costly";
    return reason ? name_in(unscorable_names, *reason) : "scorable";
}

long percent(double share) { return std::lround(share * 100); }

// 1-based.
std::ptrdiff_t line_of(std::string_view reply, Span span) {
    return 1 + std::ranges::count(reply.substr(0, span.begin), '\n');
}

std::string quoted_words(std::string_view reply, const std::vector<Span>& spans) {
    return spans.empty() ? std::string() : fmt::format(": “{}”", quoted(reply, spans));
}

// Whatever cost the reply marks, or keeps it from being a model: "crosses G2: “pay by wire”; cannot-recall 0, two-ways
// 0.5".
std::string losses(const Marks& marks, std::string_view reply) {
    std::vector<std::string> reasons;
    if (marks.unscorable) reasons.emplace_back(feedback_phrase(*marks.unscorable, Locale::en));
    for (const auto& gate : marks.gates)
        if (gate.crossed) reasons.push_back(fmt::format("crosses {}{}", gate.id, quoted_words(reply, gate.evidence)));
    for (const auto& statement : marks.false_statements)
        reasons.push_back(fmt::format("line {}: {}", line_of(reply, statement.span),
                                      without_marks(told(statement, reply, Locale::en))));
    std::vector<std::string> lower;
    for (const auto& criterion : marks.criteria)
        if (criterion.mark < 1) lower.push_back(fmt::format("{} {:.2g}", criterion.id, criterion.mark));
    if (!lower.empty()) reasons.push_back(fmt::format("marked lower: {}", fmt::join(lower, ", ")));
    for (const auto& bound : marks.bounds)
        if (bound.kind == Bound::Kind::mixed_languages || bound.kind == Bound::Kind::other_language)
            reasons.push_back(fmt::format("its language allows {} at most", percent(bound.cap)));
    return reasons.empty() ? "every criterion is met" : fmt::format("{}", fmt::join(reasons, "; "));
}

std::vector<std::string> crossed_gates(const Marks& marks) {
    std::vector<std::string> crossed;
    for (const auto& gate : marks.gates)
        if (gate.crossed) crossed.push_back(gate.id);
    std::ranges::sort(crossed);
    return crossed;
}

std::string listed(const std::vector<std::string>& ids) {
    return ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", "));
}

struct SampleCheck {
    const Sample& sample;
    const SentReply& sent;
    const Session& after;
    Diagnostics& diagnostics;

    void run() const {
        unscorable();
        if (sent.marks.unscorable && sample.unscorable) return;
        total();
        criteria();
        gates();
        leads_to();
    }

private:
    void report(Code code, const std::string& message) const {
        diagnostics.report(code, sample.place, fmt::format("sample '{}' {}", sample.id, message),
                           losses(sent.marks, sample.text));
    }
    void unscorable() const {
        if (sent.marks.unscorable == sample.unscorable) return;
        report(Code::sample_unscorable, fmt::format("is taken for {}, its teacher says {}",
                                                    name_of(sent.marks.unscorable), name_of(sample.unscorable)));
    }
    void total() const {
        const double got = sent.marks.total;
        if (got >= sample.total_min - total_tolerance && got <= sample.total_max + total_tolerance) return;
        report(Code::sample_total, fmt::format("earns {}, its teacher gave {} to {}", percent(got),
                                               percent(sample.total_min), percent(sample.total_max)));
    }
    void criteria() const {
        for (const auto& [id, wanted] : sample.criteria) {
            const auto mark = std::ranges::find(sent.marks.criteria, id, &CriterionMark::id);
            if (mark == sent.marks.criteria.end() || std::abs(mark->mark - wanted) <= mark_tolerance) continue;
            report(Code::sample_criterion,
                   fmt::format("gets {:.2g} for '{}', its teacher gave {:.2g}", mark->mark, id, wanted));
        }
    }
    void gates() const {
        if (!sample.gates) return;
        auto wanted = *sample.gates;
        std::ranges::sort(wanted);
        const auto crossed = crossed_gates(sent.marks);
        if (crossed == wanted) return;
        report(Code::sample_criterion,
               fmt::format("crosses the gates {}, its teacher says {}", listed(crossed), listed(wanted)));
    }
    void leads_to() const {
        const auto& got = after.ending ? *after.ending : after.step;
        if (sample.leads_to.empty() || got == sample.leads_to) return;
        report(Code::sample_criterion, fmt::format("leads to '{}', its teacher says '{}'", got, sample.leads_to));
    }
};

void check_sample(const Pack& pack, const Scenario& scenario, const Sample& sample,
                  const SpellingDictionary* dictionary, Diagnostics& diagnostics) {
    auto session = session_at(pack, scenario, sample.step);
    for (const auto& action : sample.after) {
        const UseDesk use{action, {}, {}};
        if (const auto objection = impossible_because(pack, session, use))
            diagnostics.report(Code::impossible_action, sample.place,
                               fmt::format("sample '{}' takes '{}', which is impossible then", sample.id, action),
                               objection->in(Locale::en));
        session = apply(pack, session, use, Instant{}, dictionary).next;
    }
    session = apply(pack, session, SendReply{sample.text}, Instant{}, dictionary).next;
    SampleCheck{sample, session.replies.back(), session, diagnostics}.run();
}

// Why such a reply is no model; empty: it is one.
std::string objection_to_model(const Marks& marks) {
    if (marks.unscorable) return fmt::format("is taken for {}", name_of(marks.unscorable));
    if (!marks.compliance) return "crosses a line that no model may cross";
    if (!marks.false_statements.empty()) return "says what is not so in this case";
    if (marks.sum + total_tolerance >= model_reply_must_earn) return {};
    return fmt::format("earns {}, a model must earn {}", percent(marks.sum), percent(model_reply_must_earn));
}

void check_model(const Pack& pack, const Scenario& scenario, const Step& step, const std::string& text,
                 const SpellingDictionary* dictionary, Diagnostics& diagnostics) {
    if (text.empty()) return;
    const auto marks = mark_model_reply(pack, scenario, step, text, dictionary);
    // The sum, for one of the two languages may be no language for this customer, and stands there as a translation.
    const auto objection = objection_to_model(marks);
    if (objection.empty()) return;
    diagnostics.report(Code::weak_model_reply, step.place,
                       fmt::format("the {} model reply of step '{}' {}",
                                   &text == &step.model_reply.en ? "English" : "Chinese", step.id, objection),
                       losses(marks, text));
}

void check_scenario(const Pack& pack, const Scenario& scenario, const SpellingDictionary* dictionary,
                    Diagnostics& diagnostics) {
    if (scenario.samples.size() < samples_wanted)
        diagnostics.report(Code::too_few_samples, scenario.place,
                           fmt::format("scenario '{}' has {} marked samples", scenario.id, scenario.samples.size()),
                           fmt::format("mark {} or more replies of different quality", samples_wanted));
    for (const auto& sample : scenario.samples) check_sample(pack, scenario, sample, dictionary, diagnostics);
    for (const auto& [id, step] : scenario.steps)
        for (const auto* text : {&step.model_reply.en, &step.model_reply.zh})
            check_model(pack, scenario, step, *text, dictionary, diagnostics);
}

}  // namespace

std::vector<Diagnostic> check_samples(const Pack& pack, const SpellingDictionary* dictionary) {
    Diagnostics diagnostics;
    for (const auto& scenario : pack.scenarios) check_scenario(pack, scenario, dictionary, diagnostics);
    return diagnostics.take_sorted();
}

}  // namespace haoping
