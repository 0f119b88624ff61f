#include "course/paper.h"

#include <algorithm>

#include "learn/random_numbers.h"
#include "pack/pack.h"

namespace haoping {

namespace {

// Seeds far apart for streams that must have nothing to do with each other.
RandomNumbers stream(std::uint64_t number, std::uint64_t of) {
    return RandomNumbers((of + 1) * 0x5851F42D4C957F2DULL + number);
}

// `hand` items of the pool for this seed.
std::vector<std::string> deal(const std::vector<const QuizItem*>& pool, std::size_t hand, std::uint64_t seed,
                              std::uint64_t pool_number) {
    hand = std::min(hand, pool.size());
    if (hand == 0) return {};
    const std::uint64_t hands = pool.size() / hand;
    auto deck = pool;
    stream(seed / hands, pool_number).shuffle(deck);
    const auto first = static_cast<std::size_t>(seed % hands) * hand;
    std::vector<std::string> dealt;
    for (std::size_t i = first; i < first + hand; ++i) dealt.push_back(deck[i]->id);
    return dealt;
}

}  // namespace

int PaperBlueprint::item_count() const {
    int count = 0;
    for (const auto& section : sections)
        for (const auto& each : section.counts) count += each.items;
    return count;
}

double PaperBlueprint::points() const {
    double sum = 0;
    for (const auto& section : sections)
        for (const auto& each : section.counts) sum += section.points * each.items;
    return sum;
}

std::vector<std::string> Paper::items() const {
    std::vector<std::string> all;
    for (const auto& section : sections) all.insert(all.end(), section.items.begin(), section.items.end());
    return all;
}

std::vector<const QuizItem*> pool_of(std::span<const QuizItem> items, const BlueprintSection& section,
                                     const std::string& part) {
    std::vector<const QuizItem*> pool;
    for (const auto& item : items)
        if (part_of(item.unit) == part && std::ranges::find(section.kinds, kind_of(item.task)) != section.kinds.end())
            pool.push_back(&item);
    std::ranges::sort(pool, {}, &QuizItem::id);
    return pool;
}

Paper draw_paper(const PaperBlueprint& blueprint, std::span<const QuizItem> items, std::uint64_t seed) {
    Paper paper{.blueprint = blueprint.id,
                .seed = seed,
                .title = blueprint.title,
                .time = blueprint.time,
                .pass_mark = blueprint.pass_mark,
                .sections = {}};
    std::uint64_t pool_number = 0;
    for (const auto& section : blueprint.sections) {
        auto& drawn = paper.sections.emplace_back(PaperSection{section.title, section.points, {}});
        for (const auto& each : section.counts) {
            const auto pool = pool_of(items, section, each.part);
            const auto dealt = deal(pool, static_cast<std::size_t>(each.items), seed, pool_number++);
            drawn.items.insert(drawn.items.end(), dealt.begin(), dealt.end());
        }
        stream(seed, pool_number).shuffle(drawn.items);
    }
    return paper;
}

}  // namespace haoping
