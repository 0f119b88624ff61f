#include <chrono>

#include "play/lookup.h"
#include "rooms/lab/worker.h"

namespace haoping {

namespace {

constexpr std::uint64_t saved_revision = 0;  // before every edit

LabMarks mark_samples(const LabJob& job, std::uint64_t revision, std::shared_ptr<const Pack> pack) {
    const auto began = std::chrono::steady_clock::now();
    LabMarks marks;
    marks.revision = revision;
    if (const Scenario* scenario = pack->scenario(job.scenario)) {
        for (const auto& sample : scenario->samples) {
            marks.sample_ids.push_back(sample.id);
            marks.samples.push_back(mark_sample(*pack, *scenario, sample, job.dictionary.get()));
        }
    }
    marks.pack = std::move(pack);
    marks.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return marks;
}

// Edits brought back after a restart may not load: then these are the only marks there are.
void mark_saved(const LabJob& job, LabResult& result) {
    auto loaded = load_pack(MemorySource(job.saved), job.find_pack);
    if (!loaded.value) return;
    auto marks = mark_samples(job, saved_revision, std::make_shared<const Pack>(std::move(*loaded.value)));
    result.saved = marks_by_id(marks);
    if (!result.marks) result.marks = std::move(marks);
}

void load_and_mark(const LabJob& job, LabResult& result) {
    auto loaded = load_pack(MemorySource(job.files), job.find_pack);
    result.revision = job.revision;
    result.diagnostics = std::move(loaded.diagnostics);
    if (!loaded.value) return;
    result.marks = mark_samples(job, job.revision, std::make_shared<const Pack>(std::move(*loaded.value)));
}

std::optional<LiveMarks> mark_live(const LabJob& job, const LabMarks& marks) {
    const Pack& pack = *marks.pack;
    const Scenario* scenario = pack.scenario(job.scenario);
    if (scenario == nullptr || !scenario->steps.contains(job.step)) return std::nullopt;
    const Session session = session_before(pack, *scenario, job.step, job.live_after, job.dictionary.get());
    const CompiledRubric& rubric = step_rubric(pack, *scenario, job.step);
    const Assessment assessment = assess_reply(pack, session, job.live, job.dictionary.get());
    LiveMarks live{.text = job.live,
                   .criterion = job.criterion,
                   .marks = assessment.marks,
                   .feedback_en = explain(assessment.marks, job.live, rubric, Locale::en),
                   .feedback_zh = explain(assessment.marks, job.live, rubric, Locale::zh),
                   .levels = {}};
    if (job.criterion < rubric.rubric.criteria.size())
        live.levels =
            traced_levels(rubric, job.criterion, pack.concepts, assessment.analysis, facts_of(pack, session));
    return live;
}

}  // namespace

LabResult mark_lab(const LabJob& job, const LabResult& before) {
    LabResult result = before;
    result.saved.reset();
    if (!job.saved.empty()) mark_saved(job, result);
    if (!before.marks || before.revision != job.revision) load_and_mark(job, result);
    result.live = result.marks ? mark_live(job, *result.marks) : std::nullopt;
    return result;
}

}  // namespace haoping
