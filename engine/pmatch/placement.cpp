#include "pmatch/placement.h"

#include <algorithm>

#include "pmatch/numbers.h"
#include "pmatch/word_matcher.h"

namespace haoping {

namespace {

using Ends = std::vector<std::vector<std::uint32_t>>;  // Places::ends
constexpr std::uint32_t nowhere = 0xFFFFFFFF;

std::uint32_t as_number(std::size_t i) { return static_cast<std::uint32_t>(i); }

class Placement {
public:
    Placement(const MatchSettings& settings, const std::vector<SplitWord>& reply, std::size_t& steps)
        : m_settings(settings), m_reply(reply), m_steps(steps) {}

    std::optional<std::vector<WordRange>> any_order(const MatchLeaf& leaf) const {
        std::vector<Places> chains;
        for (std::size_t begin = 0; begin < leaf.items.size();) {
            auto end = begin + 1;
            while (end < leaf.items.size() && leaf.links[end - 1] == Link::near) ++end;
            chains.push_back(chain(leaf, begin, end));
            begin = end;
        }
        const AnyOrder order(std::move(chains), m_steps);
        return m_settings.extra_words ? order.earliest(0) : order.filling(0, as_number(m_reply.size()));
    }

    // From the last item back: for each word, how the items from this one on can be placed from here.
    std::optional<std::vector<WordRange>> in_order(const MatchLeaf& leaf) const {
        std::vector<Choices> choices(leaf.items.size());
        std::vector<std::uint32_t> first_from;  // the first word at or behind a place from which the rest can stand
        for (auto item = leaf.items.size(); item-- > 0;) {
            const bool last = item + 1 == leaf.items.size();
            const auto ends = item_ends(leaf.items[item], Order::as_written);
            choices[item].resize(m_reply.size());
            for (std::size_t at = 0; at < m_reply.size(); ++at)
                for (const auto end : ends[at])
                    if (const auto next = last ? behind_last(end) : rest_from(end, leaf.links[item], first_from))
                        choices[item][at] = Choice{{as_number(at), end}, *next};
            first_from = firsts(choices[item]);
        }
        const auto first = first_from.front();
        if (first == nowhere || (first != 0 && !m_settings.extra_words)) return {};
        return followed(choices, first);
    }

private:
    enum class Order : std::uint8_t { as_written, any };

    struct Choice {
        WordRange range;
        std::uint32_t next = nowhere;  // where the next item stands
    };
    using Choices = std::vector<std::optional<Choice>>;

    // Where the next item stands when this one ended at `end`; the end of the reply behind the last item.
    std::optional<std::uint32_t> behind_last(std::uint32_t end) const {
        if (m_settings.extra_words || end == m_reply.size()) return as_number(m_reply.size());
        return {};
    }

    std::optional<std::uint32_t> rest_from(std::uint32_t end, Link link,
                                           const std::vector<std::uint32_t>& first_from) const {
        ++m_steps;
        if (link == Link::near) {
            for (const auto next : near_starts(end))
                if (first_from[next] == next) return next;
            return {};
        }
        const auto next = first_from[end];
        if (next == nowhere || (!m_settings.extra_words && next != end)) return {};
        return next;
    }

    std::vector<std::uint32_t> firsts(const Choices& choices) const {
        std::vector<std::uint32_t> first_from(m_reply.size() + 1, nowhere);
        for (auto at = m_reply.size(); at-- > 0;) first_from[at] = choices[at] ? as_number(at) : first_from[at + 1];
        return first_from;
    }

    static std::vector<WordRange> followed(const std::vector<Choices>& choices, std::uint32_t first) {
        std::vector<WordRange> ranges;
        auto at = first;
        for (const auto& of_item : choices) {
            ranges.push_back(of_item[at]->range);
            at = of_item[at]->next;
        }
        return ranges;
    }

    bool fits(const WordTest& test, const SplitWord& word) const {
        if (const auto* number = std::get_if<double>(&test)) {
            ++m_steps;
            return word.number && same_number(*number, *word.number);
        }
        return matches_word(std::get<PatternWord>(test), word, m_settings, m_steps);
    }

    std::vector<bool> column(const WordChoice& words) const {
        std::vector<bool> found(m_reply.size(), false);
        for (std::size_t at = 0; at < m_reply.size(); ++at)
            found[at] = std::ranges::any_of(words, [&](const WordTest& test) { return fits(test, m_reply[at]); });
        return found;
    }

    // Where something may begin that stands behind '_' when what is before it ended at `end`.
    std::vector<std::uint32_t> near_starts(std::uint32_t end) const {
        std::vector<std::uint32_t> starts;
        const auto farthest = end + (m_settings.extra_words ? m_settings.near : 0);
        for (auto at = end; at <= farthest && at < m_reply.size() && !m_reply[at - 1].ends_sentence; ++at)
            starts.push_back(at);
        return starts;
    }

    // For each word, the first end of the group's words [begin, end) in their order when the first stands there.
    std::vector<std::uint32_t> run_ends(const WordGroup& group, std::size_t begin, std::size_t end) const {
        std::vector<std::uint32_t> ends;
        for (auto word = end; word-- > begin;) {
            const auto found = column(group.words[word]);
            std::vector<std::uint32_t> here(m_reply.size(), nowhere);
            auto first_behind = nowhere;
            for (auto at = m_reply.size(); at-- > 0;) {
                ++m_steps;
                if (found[at])
                    here[at] = word + 1 == end ? as_number(at) + 1
                                               : behind(group.links[word], as_number(at), first_behind, ends);
                if (word + 1 < end) first_behind = std::min(first_behind, ends[at]);
            }
            ends = std::move(here);
        }
        return ends;
    }

    // The first end of the rest of a group behind the word `at`; `first_behind` is it for all words behind.
    std::uint32_t behind(Link link, std::uint32_t at, std::uint32_t first_behind,
                         const std::vector<std::uint32_t>& rest) const {
        if (link == Link::near) {
            auto first = nowhere;
            for (const auto next : near_starts(at + 1)) first = std::min(first, rest[next]);
            return first;
        }
        if (m_settings.extra_words) return first_behind;
        return at + 1 < m_reply.size() ? rest[at + 1] : nowhere;
    }

    // … in any order of the runs that '_' holds together.
    std::vector<std::uint32_t> any_order_ends(const WordGroup& group) const {
        std::vector<Places> runs;
        for (std::size_t begin = 0; begin < group.words.size();) {
            auto end = begin + 1;
            while (end < group.words.size() && group.links[end - 1] == Link::near) ++end;
            Places places{Ends(m_reply.size()), end == begin + 1};
            const auto found = run_ends(group, begin, end);
            for (std::size_t at = 0; at < found.size(); ++at)
                if (found[at] != nowhere) places.ends[at].push_back(found[at]);
            runs.push_back(std::move(places));
            begin = end;
        }
        const AnyOrder order(std::move(runs), m_steps);
        return m_settings.extra_words ? earliest_ends(order) : filled_ends(order, as_number(group.words.size()));
    }

    std::vector<std::uint32_t> filled_ends(const AnyOrder& order, std::uint32_t length) const {
        std::vector<std::uint32_t> ends(m_reply.size(), nowhere);
        for (std::uint32_t at = 0; at + length <= m_reply.size(); ++at)
            if (order.filling(at, at + length)) ends[at] = at + length;
        return ends;
    }

    // What was found from one word serves the words before its first as well.
    std::vector<std::uint32_t> earliest_ends(const AnyOrder& order) const {
        std::vector<std::uint32_t> ends(m_reply.size(), nowhere);
        for (std::uint32_t at = 0; at < m_reply.size();) {
            const auto ranges = order.earliest(at);
            if (!ranges) break;
            const auto first = std::ranges::min_element(*ranges, {}, &WordRange::begin)->begin;
            ends[first] = std::ranges::max_element(*ranges, {}, &WordRange::end)->end;
            at = first + 1;
        }
        return ends;
    }

    Ends item_ends(const PatternItem& item, Order order) const {
        Ends ends(m_reply.size());
        const auto words = column(item.words);
        std::vector<std::uint32_t> group_ends(m_reply.size(), nowhere);
        for (const auto& group : item.groups) {
            const auto found = order == Order::any ? any_order_ends(group) : run_ends(group, 0, group.words.size());
            for (std::size_t at = 0; at < found.size(); ++at) group_ends[at] = std::min(group_ends[at], found[at]);
        }
        for (std::size_t at = 0; at < ends.size(); ++at) {
            if (words[at]) ends[at].push_back(as_number(at) + 1);
            if (group_ends[at] != nowhere && !(words[at] && group_ends[at] == at + 1))
                ends[at].push_back(group_ends[at]);
        }
        return ends;
    }

    // Items [begin, end) that '_' holds together; beside one, a group keeps its order.
    Places chain(const MatchLeaf& leaf, std::size_t begin, std::size_t end) const {
        Places places{{}, end == begin + 1 && leaf.items[begin].groups.empty()};
        for (auto item = end; item-- > begin;) {
            auto ends = item_ends(leaf.items[item], end == begin + 1 ? Order::any : Order::as_written);
            if (item + 1 < end)
                for (auto& of_start : ends) of_start = chained(of_start, places.ends);
            places.ends = std::move(ends);
        }
        return places;
    }

    std::vector<std::uint32_t> chained(const std::vector<std::uint32_t>& ends, const Ends& rest) const {
        std::vector<std::uint32_t> all;
        for (const auto end : ends)
            for (const auto next : near_starts(end)) all.insert(all.end(), rest[next].begin(), rest[next].end());
        m_steps += all.size();
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    const MatchSettings& m_settings;
    const std::vector<SplitWord>& m_reply;
    std::size_t& m_steps;
};

}  // namespace

std::optional<std::vector<WordRange>> place(const MatchLeaf& leaf, const std::vector<SplitWord>& reply,
                                            std::size_t& steps) {
    const Placement placement(leaf.settings, reply, steps);
    return leaf.settings.any_order ? placement.any_order(leaf) : placement.in_order(leaf);
}

}  // namespace haoping
