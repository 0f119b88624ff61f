#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace haoping {

// Words longer than this are never compared.
inline constexpr std::size_t longest_compared_word = 20;

// Optimal string alignment distance: letters added, lost, changed or two neighbours swapped. `limit` + 1 when it is
// more than `limit`. Of words of at most longest_compared_word + 2 letters.
template <typename Char>
constexpr std::size_t edits_between(std::basic_string_view<Char> a, std::basic_string_view<Char> b, std::size_t limit) {
    using Row = std::array<std::size_t, longest_compared_word + 3>;
    Row before_last{};
    Row last{};
    Row row{};
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        auto least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + changed});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit) return limit + 1;
        before_last = last;
        last = row;
    }
    return std::min(last[b.size()], limit + 1);
}

// What a slip of the fingers may change: one edit from four letters, two from eight.
constexpr std::size_t edits_of_a_slip(std::size_t letters) { return letters >= 8 ? 2 : letters >= 4 ? 1 : 0; }

}  // namespace haoping
