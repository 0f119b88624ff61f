#include "pmatch/any_order.h"

#include <algorithm>
#include <utility>

namespace haoping {

namespace {

using Mask = std::uint32_t;

constexpr bool holds(Mask mask, std::size_t thing) { return ((mask >> thing) & 1U) != 0; }
constexpr Mask with(Mask mask, std::size_t thing) { return mask | (Mask{1} << thing); }

}  // namespace

// Words given to things, one each; grows by one word at a time along augmenting paths.
class AnyOrder::Assignment {
public:
    explicit Assignment(const AnyOrder& order) : m_order(order), m_word_of(order.m_things.size(), none) {}

    bool complete() const { return m_given == m_word_of.size(); }

    bool give(std::uint32_t word) {
        std::vector<bool> tried(m_word_of.size(), false);
        if (!give(word, tried)) return false;
        ++m_given;
        return true;
    }

    std::vector<WordRange> ranges() const {
        std::vector<WordRange> ranges;
        for (const auto word : m_word_of) ranges.push_back({word, word + 1});
        return ranges;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    bool give(std::uint32_t word, std::vector<bool>& tried) {
        for (std::size_t thing = 0; thing < m_word_of.size(); ++thing) {
            ++m_order.m_steps;
            if (tried[thing] || m_order.m_things[thing].ends[word].empty()) continue;
            tried[thing] = true;
            if (m_word_of[thing] != none && !give(m_word_of[thing], tried)) continue;
            m_word_of[thing] = word;
            return true;
        }
        return false;
    }

    const AnyOrder& m_order;
    std::vector<std::uint32_t> m_word_of;
    std::size_t m_given = 0;
};

AnyOrder::AnyOrder(std::vector<Places> things, std::size_t& steps)
    : m_things(std::move(things)),
      m_steps(steps),
      m_single_words(std::ranges::all_of(m_things, [](const Places& places) { return places.single_words; })) {
    for (const auto& thing : m_things) {
        std::vector<Next> next(thing.ends.size() + 1);
        for (auto at = thing.ends.size(); at-- > 0;) {
            ++m_steps;
            next[at] = next[at + 1];
            const auto& ends = thing.ends[at];
            if (!ends.empty() && (next[at].end == 0 || ends.front() <= next[at].end))
                next[at] = {static_cast<std::uint32_t>(at), ends.front()};
        }
        m_next.push_back(std::move(next));
    }
}

// The others can take all words but one of as many as there are things: more candidates of one are of no use.
std::vector<std::uint32_t> AnyOrder::first_candidates(std::uint32_t from) const {
    std::vector<std::uint32_t> words;
    for (const auto& next : m_next) {
        auto at = from;
        for (std::size_t i = 0; i < m_things.size() && at < next.size() && next[at].end != 0; ++i) {
            words.push_back(next[at].begin);
            at = next[at].begin + 1;
        }
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::optional<std::vector<WordRange>> AnyOrder::earliest(std::uint32_t from) const {
    if (!m_single_words) return earliest_long(from);
    Assignment assignment(*this);
    for (const auto word : first_candidates(from)) {
        assignment.give(word);
        if (assignment.complete()) return assignment.ranges();
    }
    return {};
}

std::optional<std::vector<WordRange>> AnyOrder::filling(std::uint32_t begin, std::uint32_t end) const {
    if (!m_single_words) return filling_long(begin, end);
    if (end - begin != m_things.size()) return {};
    Assignment assignment(*this);
    for (auto word = begin; word < end; ++word)
        if (!assignment.give(word)) return {};
    return assignment.ranges();
}

// For each set of things, the earliest word behind all of them.
std::optional<std::vector<WordRange>> AnyOrder::earliest_long(std::uint32_t from) const {
    struct Best {
        std::uint32_t end = 0;
        bool reached = false;
        std::size_t last = 0;
        WordRange range;
    };
    std::vector<Best> best(std::size_t{1} << m_things.size());
    best[0] = {.end = from, .reached = true, .last = 0, .range = {}};
    for (Mask mask = 0; mask + 1 < best.size(); ++mask) {
        for (std::size_t thing = 0; best[mask].reached && thing < m_things.size(); ++thing) {
            ++m_steps;
            if (holds(mask, thing)) continue;
            const auto next = m_next[thing][best[mask].end];
            auto& grown = best[with(mask, thing)];
            if (next.end == 0 || (grown.reached && grown.end <= next.end)) continue;
            grown = {.end = next.end, .reached = true, .last = thing, .range = {next.begin, next.end}};
        }
    }
    if (!best.back().reached) return {};
    std::vector<WordRange> ranges;
    for (auto mask = static_cast<Mask>(best.size() - 1); mask != 0;) {
        ranges.push_back(best[mask].range);
        mask &= ~(Mask{1} << best[mask].last);
    }
    return ranges;
}

// Depth first over (things placed, words filled), each pair once.
std::optional<std::vector<WordRange>> AnyOrder::filling_long(std::uint32_t begin, std::uint32_t end) const {
    const auto all = static_cast<Mask>((std::size_t{1} << m_things.size()) - 1);
    const auto width = std::size_t{end} - begin + 1;
    std::vector<bool> failed((std::size_t{all} + 1) * width, false);
    std::vector<WordRange> ranges;
    const auto fill = [&](const auto& self, Mask mask, std::uint32_t at) -> bool {
        if (mask == all) return at == end;
        if (at >= end || failed[mask * width + (at - begin)]) return false;
        for (std::size_t thing = 0; thing < m_things.size(); ++thing) {
            if (holds(mask, thing)) continue;
            for (const auto stop : m_things[thing].ends[at]) {
                ++m_steps;
                if (stop > end) continue;
                ranges.push_back({at, stop});
                if (self(self, with(mask, thing), stop)) return true;
                ranges.pop_back();
            }
        }
        failed[mask * width + (at - begin)] = true;
        return false;
    };
    if (!fill(fill, 0, begin)) return {};
    return ranges;
}

}  // namespace haoping
