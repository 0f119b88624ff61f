// The course room: how hard questions prove to be, for whoever teaches.
#include <fmt/format.h>

#include "rooms/study/course_desk.h"
#include "views/formatting.h"

namespace haoping {

namespace {

std::string word_of(HardAs hard_as, const Texts& t) {
    switch (hard_as) {
        case HardAs::unknown: return {};
        case HardAs::easier_than_most: return t("easier than most");
        case HardAs::middling: return t("as hard as others");
        case HardAs::harder_than_most: return t("harder than most");
    }
    return {};
}

}  // namespace

std::string CourseDesk::difficulty_line(std::string_view item, const Texts& t) const {
    const ItemDifficulty difficulty = m_difficulties.of(item);
    if (difficulty.answers == 0) {
        return t("not answered yet");
    }
    std::string line = t.counted(static_cast<std::size_t>(difficulty.answers), "answered once", "answered {} times");
    line += " · " + t("{} % right", percent(difficulty.share_right()));
    const std::string word = word_of(m_difficulties.hard_as(item), t);
    return word.empty() ? line : line + " · " + word;
}

std::vector<ItemRow> CourseDesk::item_rows(std::string_view unit, const Texts& t) const {
    std::vector<ItemRow> rows;
    for (const QuizItem* item : m_texts->items_of(unit)) {
        rows.push_back({item->id, t(item->question), difficulty_line(item->id, t)});
    }
    return rows;
}

}  // namespace haoping
