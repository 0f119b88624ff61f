#include "rubric/signs_for_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "text/sentence_view.h"

namespace haoping {

namespace {

// "$14.90 + $19.50 = $34.40": signs beside a sum of money reckon.
bool reckons(const Analysis& reply, std::size_t at) {
    constexpr std::array<std::string_view, 3> reckoning{"+", "=", "→"};
    if (!is_any(reckoning, reply.tokens[at].folded)) return false;
    const auto next = std::ranges::lower_bound(reply.slots, at, {}, &Slot::first_token);
    const bool behind = next != reply.slots.end() && next->kind == SlotKind::money && next->first_token == at + 1;
    const bool before = next != reply.slots.begin() && std::prev(next)->kind == SlotKind::money &&
                        std::prev(next)->last_token + 1 == at;
    return before || behind;
}

// "Denise Carter / 418 Birch Road / 608-555-0142": a stroke before a number parts the lines of an address.
bool parts_lines(const Analysis& reply, std::size_t at) {
    return reply.tokens[at].folded == "/" && reply.tokens[at + 1].kind == TokenKind::number;
}

}  // namespace

std::size_t signs_for_words(const Analysis& reply) {
    constexpr std::array<std::string_view, 9> signs{"+", "→", "=", "/", "✔", "✓", "&", "=>", "->"};
    std::size_t count = 0;
    for (std::size_t i = 1; i + 1 < reply.tokens.size(); ++i) {
        const auto& token = reply.tokens[i];
        const bool apart = reply.tokens[i - 1].span.end != token.span.begin;
        count += apart && is_any(signs, token.folded) && !reckons(reply, i) && !parts_lines(reply, i) ? 1U : 0U;
    }
    return count;
}

}  // namespace haoping
