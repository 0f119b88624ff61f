// Throughput and latency of marking, beside the floor, on the shipped samples of about 100 words.

#include <algorithm>
#include <chrono>
#include <vector>

#include <benchmark/benchmark.h>

#include "floor.h"
#include "text/spelling.h"
#include "workload.h"

namespace haoping::bench {

namespace {


void describe(benchmark::State& state) {
    state.counters["words"] = workload().average_words();
    state.counters["criteria"] = workload().average_criteria();
    state.counters["replies/s"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

template <typename Mark>
void over_all_replies(benchmark::State& state, Mark mark_one) {
    const auto& replies = workload().replies();
    std::size_t turn = 0;
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(mark_one(replies[turn]));
        turn = (turn + 1) % replies.size();
    }
    describe(state);
}

void segmentation_and_stemming(benchmark::State& state) {
    over_all_replies(state, [](const Work& work) { return segment_and_stem(work.reply); });
}

void reading(benchmark::State& state) {
    over_all_replies(state, [](const Work& work) {
        return analyse(work.reply, {.today = work.facts.today,
                                    .customer = &work.facts.customer_message,
                                    .dictionary = workload().dictionary()});
    });
}

void marking(benchmark::State& state) {
    over_all_replies(
        state, [](const Work& work) { return assess(work.reply, *work.rubric, work.facts, workload().dictionary()); });
}

// Each reply on its own clock; the slowest of a thousand counts for a pupil who waits.
void latency(benchmark::State& state) {
    using Clock = std::chrono::steady_clock;
    const auto& replies = workload().replies();
    std::vector<double> microseconds;
    std::size_t turn = 0;
    for (auto unused : state) {
        (void)unused;
        const auto& work = replies[turn];
        turn = (turn + 1) % replies.size();
        const auto start = Clock::now();
        benchmark::DoNotOptimize(assess(work.reply, *work.rubric, work.facts, workload().dictionary()));
        microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    std::ranges::sort(microseconds);
    const auto percentile = [&](double share) {
        return microseconds[static_cast<std::size_t>(share * static_cast<double>(microseconds.size() - 1))];
    };
    state.counters["p50_us"] = percentile(0.5);
    state.counters["p99_us"] = percentile(0.99);
    state.counters["p99.9_us"] = percentile(0.999);
}

void loading_shipped_packs(benchmark::State& state) {
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(Library::load(shipped_packs()));
    }
}

BENCHMARK(segmentation_and_stemming)->Unit(benchmark::kMicrosecond);
BENCHMARK(reading)->Unit(benchmark::kMicrosecond);
BENCHMARK(marking)->Unit(benchmark::kMicrosecond);
BENCHMARK(latency)->Unit(benchmark::kMicrosecond)->Iterations(20'000);
BENCHMARK(loading_shipped_packs)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace haoping::bench
