#include "speed.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "floor.h"
#include "workload.h"

namespace haoping::measure {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double wanted_a_second = 10'000;
constexpr double most_floors = 2;
constexpr double longest_p99 = 1000;  // µs
constexpr double longest_start = 100;  // ms

double microseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

// Times of each reply over and over, sorted.
template <typename Work>
std::vector<double> times(Work work) {
    constexpr int rounds = 60;
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round)
        for (const auto& each : bench::workload().replies()) {
            const auto start = Clock::now();
            work(each);
            all.push_back(microseconds_since(start));
        }
    std::ranges::sort(all);
    return all;
}

double middle(const std::vector<double>& sorted) { return sorted[sorted.size() / 2]; }

}  // namespace

std::vector<Row> speed_rows() {
    std::size_t kept = 0;  // so that nothing is left out
    const auto floor = times([&](const bench::Work& work) { kept += bench::segment_and_stem(work.reply); });
    const auto marking = times([&](const bench::Work& work) {
        kept += assess(work.reply, *work.rubric, work.facts, bench::workload().dictionary()).evidence.size();
    });
    const double a_second = kept > 0 ? 1e6 / middle(marking) : 0;
    const double floors = middle(marking) / middle(floor);
    const double p99 = marking[marking.size() * 99 / 100];
    const auto start = Clock::now();
    const auto library = Library::load(bench::shipped_packs());
    const double loading = microseconds_since(start) / 1000;
    return {{.name = "speed on one core",
             .target = "≥ 10,000 a second, ≤ 2 × floor, p99 < 1 ms",
             .figure = fmt::format("{:.0f} a second, {:.2f} × floor, p99 {:.2f} ms", a_second, floors, p99 / 1000),
             .n = marking.size(),
             .reached = a_second >= wanted_a_second && floors <= most_floors && p99 < longest_p99,
             .note = fmt::format("medians; {:.0f} words, {:.0f} criteria and gates on average",
                                 bench::workload().average_words(), bench::workload().average_criteria()),
             .worst = {}},
            {.name = "loading the shipped packs",
             .target = "< 100 ms for a whole start",
             .figure = fmt::format("{:.0f} ms", loading),
             .n = library.packs().size(),
             .reached = loading < longest_start,
             .note = "all of them at once; `haoping score` loads what it needs",
             .worst = {}}};
}

}  // namespace haoping::measure
