#include "evidence/pmatch_check.h"

#include <algorithm>

namespace haoping {

namespace {

// The reply's own bytes: signs at its ends count for patterns, though they are no units.
Span bytes_of(const ReplyIndex& reply, Scope scope) {
    const auto whole = reply.whole();
    const auto size = static_cast<std::uint32_t>(reply.analysis().text.size());
    if (scope.begin == whole.begin && scope.end == whole.end) return {0, size};
    if (scope.begin >= scope.end) return {};
    const auto end = scope.end == whole.end ? size : reply.units()[scope.end].span.begin;
    return {reply.units()[scope.begin].span.begin, end};
}

bool is_quoted(const ReplyIndex& reply, Span words) {
    const auto& units = reply.units();
    return std::ranges::none_of(units, [&](const ReplyUnit& unit) {
        return unit.span.begin < words.end && words.begin < unit.span.end && !reply.token(unit).quoted;
    });
}

}  // namespace

PMatchCheck check_pmatch(const PMatchPattern& pattern, PMatchReply& whole, const ReplyIndex& reply, Scope scope) {
    const auto& text = reply.analysis().text;
    const auto bytes = bytes_of(reply, scope);
    const bool is_whole = bytes.begin == 0 && bytes.end == text.size();
    auto result = is_whole ? whole.match(pattern) : match(pattern, quote(text, bytes));
    for (auto& span : result.words) span = {span.begin + bytes.begin, span.end + bytes.begin};
    const bool only_quoted =
        !result.words.empty() && std::ranges::all_of(result.words, [&](Span words) { return is_quoted(reply, words); });
    return {result.matches, only_quoted, std::move(result.words), result.steps};
}

}  // namespace haoping
