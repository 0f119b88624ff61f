#include "cli/learned_marks_io.h"

#include <fmt/format.h>

#include "learn/model_file.h"
#include "learn/rubric_evidence.h"

namespace haoping::cli {

namespace {

std::string kappa_of(const Measured& measured) {
    if (!measured.agreement.kappa) return "can't be told";
    const auto& interval = measured.kappa_interval;
    return fmt::format("{:.3f}", *measured.agreement.kappa) +
           (interval ? fmt::format(" (95 %: {:.3f} to {:.3f})", interval->low, interval->high) : "");
}

}  // namespace

std::vector<LearnedMarks> open_model(World& world, const std::string& file, const SpellingDictionary* dictionary) {
    const std::string text = read_text(world, file);
    try {
        return read_model(text, dictionary);
    } catch (const ModelFileError& error) {
        throw CommandError(fmt::format("'{}' is not a model that haoping learn wrote: {}", file, error.what()));
    }
}

const LearnedMarks* group_in(const std::vector<LearnedMarks>& model, const std::string& group) {
    for (const auto& learned : model) {
        if (learned.group() == group) return &learned;
    }
    return nullptr;
}

std::string report_text(const LearnedMarks& learned) {
    const auto& report = learned.report();
    std::string text = fmt::format("{}: learned from {} marked answers, marks {:g} to {:g}\n",
                                   learned.group().empty() ? "all answers" : learned.group(), report.answers,
                                   learned.scale().lowest, learned.scale().highest());
    text += fmt::format("  quadratic weighted kappa      {}\n", kappa_of(report.learned));
    if (report.rubric) {
        text += fmt::format("  the rubric alone              {}\n", kappa_of(*report.rubric));
        if (learned.keeps_rubric()) {
            text += "  The correction agrees no better than the rubric: the rubric's marks are kept as they are.\n";
        }
    }
    text += fmt::format("  the same mark                 {:.0f} %, one step apart or less {:.0f} %\n",
                        report.learned.agreement.exact * 100, report.learned.agreement.adjacent * 100);
    text += fmt::format(
        "  flagged as unsure             {:.0f} %; of these the same mark {:.0f} %, of the others {:.0f} %\n",
        report.unsure_share * 100, report.unsure.exact * 100, report.sure.exact * 100);
    return text;
}

std::string group_of(const Pack& pack, const MarkedLine& marked) {
    const Scenario& scenario = scenario_in(pack, marked.scenario);
    return marked.step == scenario.start ? scenario.id : scenario.id + "/" + marked.step;
}

Answer answer_of(const Pack& pack, const MarkedLine& marked, const SpellingDictionary* dictionary) {
    Answer answer;
    answer.terms = terms_of(marked.assessment.analysis);
    const auto& model_reply = step_in(scenario_in(pack, marked.scenario), marked.step).model_reply;
    answer.evidence =
        evidence_of(marked.assessment.marks, answer.terms, read_terms(model_reply.in(Locale::en), dictionary));
    answer.rubric_score = marked.assessment.marks.total * 100;
    return answer;
}

std::string_view words_for(Unsure unsure) {
    switch (unsure) {
        case Unsure::no: return "";
        case Unsure::between_marks: return "it stands between two marks";
        case Unsure::unlike_any: return "it is like none of the marked answers";
        case Unsure::far_from_rubric: return "the rubric and the marked answers say different things";
        case Unsure::learned_no_better: return "what was learned agrees no better than the rubric";
    }
    return "";
}

}  // namespace haoping::cli
