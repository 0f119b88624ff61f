#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "course/quiz_item.h"
#include "json/local_text.h"
#include "json/source_place.h"

namespace haoping {

// What an exam paper is made of: how many items of which kinds and stages, what they earn and how long there is.
struct BlueprintCount {
    std::string part;  // stage of the course: "ORD"
    int items = 0;
    SourcePlace place;
};
struct BlueprintSection {
    LocalText title;
    std::vector<QuizKind> kinds;  // no kind stands in two sections of a paper
    double points = 1;            // for each item
    std::vector<BlueprintCount> counts;
};
struct PaperBlueprint {
    std::string id;  // its file's name
    LocalText title;
    std::chrono::minutes time{};
    double pass_mark = 0;  // 0–1, of the points
    std::vector<BlueprintSection> sections;
    SourcePlace place;

    int item_count() const;
    double points() const;
};

// A paper that was drawn. It names its items and holds all else, so that one begun can be gone on with although the
// blueprint has changed since.
struct PaperSection {
    LocalText title;
    double points = 1;               // for each item
    std::vector<std::string> items;  // ids
};
struct Paper {
    std::string blueprint;  // id
    std::uint64_t seed = 0;
    LocalText title;
    std::chrono::minutes time{};
    double pass_mark = 0;
    std::vector<PaperSection> sections;

    std::vector<std::string> items() const;  // of all sections, in the order they are asked
    // That options and steps are shuffled by for the item at this place: on the screen as on paper.
    std::uint64_t seed_of(std::size_t place) const { return seed * 1'000'003 + place; }
};

// The same items and seed give the same paper, on every machine. Of each stage and kind the items are dealt like cards,
// seed by seed, and shuffled anew when fewer are left than a paper takes: papers whose seeds are neighbours have no item
// of a deal in common. Where there are too few items, all are taken.
Paper draw_paper(const PaperBlueprint& blueprint, std::span<const QuizItem> items, std::uint64_t seed);

// What a section of a blueprint may take for one of its stages, by id.
std::vector<const QuizItem*> pool_of(std::span<const QuizItem> items, const BlueprintSection& section,
                                     const std::string& part);

}  // namespace haoping
