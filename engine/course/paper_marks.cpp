#include "course/paper_marks.h"

#include "pack/pack.h"

namespace haoping {

namespace {

void add(PointsEarned& to, double points, double share) {
    to.points += points * share;
    to.of += points;
}

}  // namespace

PaperMarks mark_sitting(const Sitting& sitting, const FindItem& find) {
    constexpr double rounding = 1e-9;  // of shares such as 1/3 in binary
    PaperMarks marks;
    for (const auto& section : sitting.paper.sections) {
        auto& of_section = marks.sections.emplace_back();
        for (const auto& id : section.items) {
            const auto& answer = sitting.answers[marks.items.size()];
            auto& mark = marks.items.emplace_back(ItemMark{.item = id, .unit = {}, .answered = answer.has_value()});
            const auto* item = find(id);
            if (item == nullptr) continue;
            mark.unit = item->unit;
            mark.share = check_handed_in(*item, answer).share;
            add(of_section, section.points, mark.share);
            add(marks.parts[std::string(part_of(item->unit))], section.points, mark.share);
            add(marks.all, section.points, mark.share);
        }
    }
    marks.passed = marks.all.of > 0 && marks.all.share() + rounding >= sitting.paper.pass_mark;
    return marks;
}

}  // namespace haoping
