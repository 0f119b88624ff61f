#include "progress/study_record.h"

#include <algorithm>
#include <optional>

#include "progress/mastery.h"

namespace haoping {

void StudyRecord::note(const QuizAnswer& answer) {
    auto& item = m_items[answer.item];
    const bool first = item.memory.reviews == 0;
    const bool right = answer.share >= 1;
    if (right && !item.right) item.known_since = answer.at;
    item.unit = answer.unit;
    m_of_unit[answer.unit].insert(answer.item);
    item.right = right;
    item.lasting = right && answer.at - item.known_since >= another_time;
    item.memory =
        remember(first ? std::nullopt : std::optional(item.memory), right ? Recall::good : Recall::again, answer.at);
}

const StudyRecord::Item* StudyRecord::item(std::string_view id) const {
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

UnitStudy StudyRecord::of_unit(const std::string& unit) const {
    UnitStudy study{.read = m_read.contains(unit)};
    const auto ids = m_of_unit.find(unit);
    if (ids == m_of_unit.end()) return study;
    for (const auto& id : ids->second) {
        const auto& item = m_items.at(id);
        ++study.answered;
        study.right += item.right ? 1 : 0;
        study.lasting += item.lasting ? 1 : 0;
    }
    return study;
}

std::vector<std::string> StudyRecord::due(Instant now, double desired_retention) const {
    std::vector<std::string> ids;
    for (const auto& [id, item] : m_items)
        if (due_at(item.memory, desired_retention) <= now) ids.push_back(id);
    std::ranges::stable_sort(ids, {}, [&](const std::string& id) { return recalled_now(m_items.at(id).memory, now); });
    return ids;
}

int StudyRecord::reviews() const {
    int reviews = 0;
    for (const auto& [id, item] : m_items) reviews += item.memory.reviews;
    return reviews;
}

std::vector<int> StudyRecord::ahead(const std::vector<Instant>& ends, double desired_retention) const {
    std::vector<int> counts(ends.size());
    for (const auto& [id, item] : m_items)
        if (const auto day = index_of_day(due_at(item.memory, desired_retention), ends)) ++counts[*day];
    return counts;
}

}  // namespace haoping
