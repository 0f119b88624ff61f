// How fast patterns of Moodle's pattern-match language are matched: a question's worth of them on one long answer.

#include <array>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "pmatch/pmatch_reply.h"

namespace haoping::bench {

namespace {

// 116 words.
constexpr std::string_view answer =
    "Dear Ana, thank you for writing to us, and I am very sorry that the wrong jacket came with your order. You asked "
    "for the blue one in size M and we sent you the green one in size L; that was our mistake alone. Today I will send "
    "the right jacket by express mail, free of charge, and it should reach you within five working days. You need not "
    "send the green one back: please keep it, or give it to a friend. If you would rather have your money back, just "
    "tell me and I will refund the whole 48.90 euros to your card on the same day. Kind regards, Li Xiao, Rosa Velvet";

// One for each thing that the options of the language allow, and the kinds that questions use most.
constexpr auto patterns = std::to_array<std::string_view>({
    "match(sorry)",
    "match_w(refund|replace*)",
    "match_mow(wrong jacket)",
    "match_mow(refund|[pay back] money|card)",
    "match_cw(jacket blue size)",
    "match_mw(keep|retain it)",
    "match_mow(refnd whole)",
    "match_mowp2(send right express)",
    "match_all(match_mow(sorry) match_mow(free charge))",
    "match_any(match_w(voucher|coupon) match_mow(working days))",
    "not(match_w(lawyer|court))",
    "match_mow(within_five days)",
});

std::vector<PMatchPattern> read_patterns() {
    PMatchOptions options;
    options.ignore_case = true;
    std::vector<PMatchPattern> read;
    for (const auto pattern : patterns) {
        auto result = read_pmatch(pattern, options);
        if (const auto* problem = std::get_if<PMatchProblem>(&result)) throw std::invalid_argument(problem->message);
        read.push_back(std::move(std::get<PMatchPattern>(result)));
    }
    return read;
}

// One answer, matched with all of them.
void twelve_patterns(benchmark::State& state) {
    const auto read = read_patterns();
    for (auto unused : state) {
        (void)unused;
        PMatchReply reply(answer);
        for (const auto& pattern : read) benchmark::DoNotOptimize(reply.match(pattern));
    }
    state.counters["replies/s"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

BENCHMARK(twelve_patterns)->Unit(benchmark::kMicrosecond);

}  // namespace

}  // namespace haoping::bench
