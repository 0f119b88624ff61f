#include "diagnostics/suggestion.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <numeric>

namespace haoping {

namespace {
constexpr std::size_t longest_compared = 64;
constexpr std::size_t most_listed = 16;
constexpr std::size_t most_compared = 500;
using Row = std::array<std::size_t, longest_compared + 1>;
}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    if (std::max(a.size(), b.size()) > longest_compared) return std::max(a.size(), b.size());
    Row before_last{};
    Row last{};
    Row row{};
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = last;
        last = row;
    }
    return last[b.size()];
}

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
    std::optional<std::string_view> best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const auto candidate : candidates.first(std::min(candidates.size(), most_compared))) {
        const auto distance = edit_distance(word, candidate);
        if (distance >= least || distance >= candidate.size()) continue;
        least = distance;
        best = candidate;
    }
    return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
    if (const auto meant = nearest(word, candidates)) return fmt::format("did you mean '{}'?", *meant);
    if (candidates.empty() || candidates.size() > most_listed) return {};
    std::string list;
    for (const auto candidate : candidates) {
        if (!list.empty()) list += ", ";
        list += candidate;
    }
    return "one of: " + list;
}

}  // namespace haoping
