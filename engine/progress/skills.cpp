#include "progress/skills.h"

#include <algorithm>

#include "progress/mastery.h"

namespace haoping {

namespace {

constexpr std::size_t dimension_count = 6;

// Empty: the reply was not marked on it.
std::optional<double> mark_in(const ReplyResult& result, Dimension dimension) {
    double weight = 0;
    double earned = 0;
    for (const auto& each : result.criteria) {
        if (each.dimension == dimension) {
            weight += each.weight;
            earned += each.weight * each.mark;
        }
    }
    if (dimension == Dimension::compliance && !result.gates.empty()) return 0;
    if (weight > 0) return earned / weight;
    return dimension == Dimension::compliance ? std::optional(1.0) : std::nullopt;
}

std::vector<const ReplyResult*> newest_unaided(const std::vector<StoredReply>& newest_first) {
    std::vector<const ReplyResult*> results;
    for (const auto& each : newest_first)
        if (!each.result.worked && results.size() < replies_for_skills) results.push_back(&each.result);
    return results;
}

Skill skill_in(const std::vector<const ReplyResult*>& results, Dimension dimension) {
    Skill skill{.dimension = dimension, .mean = 0, .asked = 0, .short_of = 0};
    double sum = 0;
    for (const auto* result : results) {
        if (const auto mark = mark_in(*result, dimension)) {
            ++skill.asked;
            sum += *mark;
            skill.short_of += *mark < solid_from ? 1 : 0;
        }
    }
    skill.mean = skill.asked > 0 ? sum / skill.asked : 0;
    return skill;
}

std::optional<Dimension> weakest_of(const Skills& skills) {
    if (skills.replies < replies_before_skills) return std::nullopt;
    const Skill* weakest = nullptr;
    for (const auto& each : skills.all)
        if (each.asked >= replies_for_weakest && each.mean < mastered_from && (!weakest || each.mean < weakest->mean))
            weakest = &each;
    return weakest ? std::optional(weakest->dimension) : std::nullopt;
}

}  // namespace

Skills skills_of(const std::vector<StoredReply>& newest_first) {
    Skills skills;
    const auto newest = newest_unaided(newest_first);
    skills.replies = newest.size();
    for (std::size_t i = 0; i < dimension_count; ++i) skills.all.at(i) = skill_in(newest, static_cast<Dimension>(i));
    skills.weakest = weakest_of(skills);
    return skills;
}

}  // namespace haoping
