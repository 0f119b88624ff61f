// Exam papers as they are shown.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/study/paper_desk.h"
#include "views/formatting.h"
#include "views/paper_html.h"

namespace haoping {

namespace {

constexpr int short_share = 10;  // of the time: less is left
constexpr std::size_t most_earlier = 50;

std::string count_text(std::size_t count) { return fmt::format("{}", count); }

double points_of(const Paper& paper) {
    double sum = 0;
    for (const auto& section : paper.sections) {
        sum += section.points * static_cast<double>(section.items.size());
    }
    return sum;
}

std::string title_of(const Paper& paper, const Texts& t) {
    return t("{} · paper {}", t(paper.title), fmt::format("{}", paper.seed));
}

std::string parts_of(const PaperBlueprint& blueprint, const Texts& t) {
    std::string parts;
    for (const auto& section : blueprint.sections) {
        int count = 0;
        for (const auto& each : section.counts) {
            count += each.items;
        }
        parts += (parts.empty() ? "" : " · ") + fmt::format("{} {}", t(section.title), count);
    }
    return parts;
}

PartResult part_result(std::string id, std::string title, const PointsEarned& earned) {
    return {.id = std::move(id),
            .title = std::move(title),
            .points = points_text(earned.points) + " / " + points_text(earned.of),
            .share = earned.share()};
}

// The section that the place belongs to.
const PaperSection& section_of(const Paper& paper, std::size_t place) {
    for (const auto& section : paper.sections) {
        if (place < section.items.size()) {
            return section;
        }
        place -= section.items.size();
    }
    return paper.sections.back();
}

// No number or date is found in it: it counts as no answer.
bool is_unreadable(const QuizItem* item, const Answer& answer) {
    return item != nullptr && std::holds_alternative<Typed>(answer) && !check(*item, answer);
}

}  // namespace

bool PaperDesk::is_answered(const Sitting& sitting, std::size_t place) const {
    const auto& answer = sitting.answers[place];
    return answer && !is_unreadable(find(sitting.paper.items()[place]), *answer);
}

std::size_t PaperDesk::answered(const Sitting& sitting) const {
    std::size_t count = 0;
    for (std::size_t place = 0; place < sitting.answers.size(); ++place) {
        count += is_answered(sitting, place) ? 1U : 0U;
    }
    return count;
}

PapersView PaperDesk::papers_view(const Texts& t) const {
    PapersView view{.kinds = {},
                    .any_key = m_settings.authoring,
                    .kind = m_kind,
                    .number = m_number,
                    .earlier = {},
                    .printed = m_printed};
    for (const auto& [blueprint, items] : m_offers) {
        view.kinds.push_back({.id = blueprint.id,
                              .title = t(blueprint.title),
                              .handed_in = handed_in(blueprint.id),
                              .line = t("{} questions · {} points · {} minutes · {} points to pass",
                                        fmt::format("{}", blueprint.item_count()), points_text(blueprint.points()),
                                        fmt::format("{}", blueprint.time.count()),
                                        points_text(std::ceil(blueprint.points() * blueprint.pass_mark))),
                              .parts = parts_of(blueprint, t)});
    }
    for (const auto& sat : m_sat) {
        if (sat.sitting.handed_in && view.earlier.size() < most_earlier) {
            view.earlier.push_back({.sitting = sat.id,
                                    .title = title_of(sat.sitting.paper, t),
                                    .when = local_day(t, sat.sitting.began),
                                    .result = t("{} %", percent(sat.marks.all.share())),
                                    .passed = sat.marks.passed});
        }
    }
    return view;
}

PaperView PaperDesk::items_view(const Sat& sat, Instant now, const Texts& t) const {
    const Sitting& sitting = sat.sitting;
    const auto ids = sitting.paper.items();
    PaperView view;
    view.sitting = sat.id;
    view.title = title_of(sitting.paper, t);
    view.at = std::min(m_place, ids.size() - 1);
    const PaperSection& section = section_of(sitting.paper, view.at);
    view.section = fmt::format("{} · {}", t(section.title), points_long(t, section.points));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        view.places.push_back({.answered = is_answered(sitting, i), .flagged = sitting.flagged[i], .share = {}});
        view.unreadable_answers += sitting.answers[i] && !view.places.back().answered ? 1U : 0U;
        view.flagged += sitting.flagged[i] ? 1U : 0U;
        if (sitting.handed_in) {
            view.places.back().share = sat.marks.items[i].share;
        }
    }
    view.answered = answered(sitting);
    view.answer = sitting.answers[view.at];
    if (!sitting.handed_in) {
        view.time_left = time_text(sitting.left(now));
        view.short_now = sitting.left(now) * short_share < sitting.paper.time;
    }
    const QuizItem* item = find(ids[view.at]);
    if (item == nullptr) {
        view.asked.question = t("This question is no longer in the course. It counts neither way.");
        return view;
    }
    view.asked = item_view(*item, sitting.paper.seed_of(view.at), t);
    if (view.answer) {
        show_given(*item, *view.answer, view.asked, t);
        view.unreadable = is_unreadable(item, *view.answer);
    }
    if (sitting.handed_in) {
        view.checked = checked_view(*item, check_handed_in(*item, view.answer), t);
        if (!view.answer) {
            view.checked->verdict = t("Not answered");
        }
    }
    return view;
}

PaperResultView PaperDesk::result_view(const Sat& sat, const Course& course, const Texts& t) const {
    const Sitting& sitting = sat.sitting;
    const PaperMarks& marks = sat.marks;
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(*sitting.handed_in - sitting.began);
    PaperResultView view{
        .sitting = sat.id,
        .title = title_of(sitting.paper, t),
        .percent = percent(marks.all.share()),
        .passed = marks.passed,
        .line = t("{} of {} points; {} pass. {} of {} questions answered.", points_text(marks.all.points),
                  points_text(marks.all.of), points_text(std::ceil(points_of(sitting.paper) * sitting.paper.pass_mark)),
                  count_text(answered(sitting)), count_text(sitting.answers.size())),
        .time = sitting.paper.time == std::chrono::minutes{1}
                    ? t("Handed in within its minute")
                    : t("Handed in after {} of {} minutes", fmt::format("{}", minutes.count()),
                        fmt::format("{}", sitting.paper.time.count())),
        .sections = {},
        .parts = {},
        .blueprint = sitting.paper.blueprint,
        .seed = sitting.paper.seed,
        .printed = m_printed};
    for (std::size_t i = 0; i < marks.sections.size(); ++i) {
        view.sections.push_back(part_result({}, t(sitting.paper.sections[i].title), marks.sections[i]));
    }
    for (const auto& part : course.parts()) {
        if (const auto earned = marks.parts.find(part.id); earned != marks.parts.end()) {
            view.parts.push_back(part_result(part.id, t(part.title), earned->second));
        }
    }
    return view;
}

PaperDesk::Shown PaperDesk::view(const Course& course, Instant now, const Texts& t) const {
    const Sat* sat = is_running() ? &m_sat.front() : shown();
    if (sat != nullptr && (is_running() || m_page == Page::items)) {
        return items_view(*sat, now, t);
    }
    if (sat != nullptr && m_page == Page::result && sat->sitting.handed_in) {
        return result_view(*sat, course, t);
    }
    return papers_view(t);
}

}  // namespace haoping
