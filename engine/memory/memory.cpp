#include "memory/memory.h"

#include <algorithm>

namespace haoping {

namespace {

constexpr std::chrono::minutes relearn_after{10};
constexpr std::chrono::hours sooner{8};

double days_between(Instant from, Instant to) {
    return std::chrono::duration<double, std::ratio<86'400>>(to - from).count();
}

}  // namespace

Memory remember(const std::optional<Memory>& before, Recall recall, Instant now) {
    if (!before) return {.state = first_review(recall), .last = now, .last_recall = recall, .reviews = 1};
    const bool lapse = recall == Recall::again && before->last_recall != Recall::again;
    return {.state = next_review(before->state, recall, days_between(before->last, now)),
            .last = now,
            .last_recall = recall,
            .reviews = before->reviews + 1,
            .lapses = before->lapses + (lapse ? 1 : 0)};
}

double recalled_now(const Memory& memory, Instant now) {
    return retrievability(memory.state, days_between(memory.last, now));
}

Instant due_at(const Memory& memory, double desired_retention) {
    if (memory.last_recall == Recall::again) return memory.last + relearn_after;
    return memory.last + std::chrono::days(interval_days(memory.state, desired_retention)) - sooner;
}

std::optional<std::size_t> index_of_day(Instant due, const std::vector<Instant>& ends) {
    const auto end = std::ranges::upper_bound(ends, due);
    return end == ends.end() ? std::nullopt : std::optional(static_cast<std::size_t>(end - ends.begin()));
}

}  // namespace haoping
