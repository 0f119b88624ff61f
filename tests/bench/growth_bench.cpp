// How the time grows: with the number of replies, their length, the number of criteria and the size of the bank.

#include <algorithm>

#include <benchmark/benchmark.h>

#include "text/spelling.h"
#include "workload.h"

namespace haoping::bench {

namespace {

void replies(benchmark::State& state) {
    const auto& all = workload().replies();
    for (auto unused : state) {
        (void)unused;
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            const auto& work = all[static_cast<std::size_t>(i) % all.size()];
            benchmark::DoNotOptimize(assess(work.reply, *work.rubric, work.facts, workload().dictionary()));
        }
    }
    state.SetComplexityN(state.range(0));
}

// Different replies one after the other, cut to the number of bytes.
std::string long_reply(std::size_t bytes) {
    std::string text;
    for (std::size_t i = 0; text.size() < bytes; ++i)
        text += workload().replies()[i % workload().replies().size()].reply + "\n\n";
    return text.substr(0, bytes);
}

void length(benchmark::State& state) {
    const auto& work = workload().replies().front();
    const auto text = long_reply(static_cast<std::size_t>(state.range(0)));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(assess(text, *work.rubric, work.facts, workload().dictionary()));
    }
    state.SetComplexityN(state.range(0));
}

// The criteria of all cases in one rubric, the first so many of them.
CompiledRubric rubric_of(std::size_t criteria) {
    Rubric rubric;
    for (std::size_t i = 0; rubric.criteria.size() < criteria; ++i) {
        const auto& from = workload().replies()[i % workload().replies().size()].rubric->rubric.criteria;
        const auto count = std::min(from.size(), criteria - rubric.criteria.size());
        rubric.criteria.insert(rubric.criteria.end(), from.begin(), from.begin() + static_cast<std::ptrdiff_t>(count));
    }
    Diagnostics ignored;
    return compile(rubric, workload().concepts(), ignored);
}

void criteria(benchmark::State& state) {
    const auto& work = workload().replies().front();
    const auto rubric = rubric_of(static_cast<std::size_t>(state.range(0)));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(assess(work.reply, rubric, work.facts, workload().dictionary()));
    }
    state.SetComplexityN(state.range(0));
}

// One criterion that takes any of the first so many concepts of the bank.
CompiledRubric rubric_of_concepts(std::size_t count) {
    const auto& bank = workload().concepts();
    AnyOf any;
    for (const auto& [id, unused] : bank)
        if (any.parts.size() < count) any.parts.push_back({ConceptTest{id}, {}});
    Rubric rubric;
    Criterion criterion;
    criterion.id = "any";
    criterion.levels = std::vector<Level>{{1, {std::move(any), {}}}};
    rubric.criteria.push_back(std::move(criterion));
    Diagnostics ignored;
    return compile(rubric, bank, ignored);
}

void concepts(benchmark::State& state) {
    const auto& work = workload().replies().front();
    const auto rubric = rubric_of_concepts(static_cast<std::size_t>(state.range(0)));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(assess(work.reply, rubric, work.facts, workload().dictionary()));
    }
    state.SetComplexityN(state.range(0));
}

BENCHMARK(replies)->RangeMultiplier(2)->Range(8, 256)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(length)->RangeMultiplier(2)->Range(500, 16'000)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(concepts)->RangeMultiplier(2)->Range(6, 192)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(criteria)->RangeMultiplier(2)->Range(6, 192)->Complexity()->Unit(benchmark::kMicrosecond);

}  // namespace

}  // namespace haoping::bench
