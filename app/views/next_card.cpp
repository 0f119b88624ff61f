#include "views/next_card.h"

#include <fmt/format.h>

#include "views/due_work.h"
#include "views/formatting.h"

namespace haoping {

namespace {

// Writes the card for each kind of step.
class Writer {
public:
    Writer(const Course& course, const Progress& progress, Instant now, const Texts& texts)
        : m_course(course), m_progress(progress), m_now(now), m_t(texts) {}

    std::optional<NextCard> operator()(std::monostate) const { return std::nullopt; }
    std::optional<NextCard> operator()(const ContinueCase&) const { return std::nullopt; }
    std::optional<NextCard> operator()(const ReviewCase& step) const {
        const auto& stands = m_progress.cases.at(step.which);
        return card(step.which, m_t("Time to review"),
                    m_t("{} Cases due: {}.", why_due(stands, m_now, m_t), fmt::format("{}", step.due_cases)));
    }
    std::optional<NextCard> operator()(const ReviewUnit& step) const {
        const auto& unit = m_progress.units.at(step.unit);
        const std::string when = unit.last_marked ? local_day(m_t, *unit.last_marked) : std::string();
        return card(step.which, m_t("Time to review"),
                    m_t("Due for review: {}, last marked {}. Units due: {}.", m_t(m_course.unit(step.unit)->title),
                        when, fmt::format("{}", step.due_units)));
    }
    std::optional<NextCard> operator()(const TrainSkill& step) const {
        return card(step.which, m_t("Train a skill"),
                    m_t("Your weakest skill is {}: {} of the last {} replies fell short. This case asks for it.",
                        name_of(m_t, step.skill.dimension), fmt::format("{}", step.skill.short_of),
                        fmt::format("{}", step.skill.asked)));
    }
    std::optional<NextCard> operator()(const NewCase& step) const {
        const Scenario& scenario = *m_course.find(step.which)->scenario;
        if (m_progress.is_new) {
            auto first = card(step.which, m_t("Start here"), person(scenario));
            first.button = m_t("Start with your first customer");
            return first;
        }
        return card(step.which, m_t("Next"),
                    m_t("Next in the course. Cases you have not finished yet: {}.", fmt::format("{}", step.untried)));
    }
    std::optional<NextCard> operator()(const LiftMark& step) const {
        return card(step.which, m_t("Next"),
                    m_t("Your best mark here is {}. One more try can lift it.", percent(step.best)));
    }
    std::optional<NextCard> operator()(const KeepFresh& step) const {
        return card(
            step.which, m_t("Keep it fresh"),
            m_t("Every case is mastered and nothing is due. Your lowest best mark is {}, here.", percent(step.best)));
    }

private:
    std::string person(const Scenario& scenario) const {
        return fmt::format("{} · {} · {}", scenario.customer.name, name_of_country(m_t, scenario.customer.country),
                           name_of(m_t, scenario.channel));
    }
    NextCard card(const CaseRef& which, std::string chip, std::string reason) const {
        const Scenario& scenario = *m_course.find(which)->scenario;
        return {.chip = std::move(chip),
                .title = m_t(scenario.title),
                .reason = std::move(reason),
                .button = m_t("Start the case"),
                .customer = scenario.customer.name,
                .which = which};
    }

    const Course& m_course;
    const Progress& m_progress;
    Instant m_now;
    const Texts& m_t;
};

}  // namespace

std::optional<NextCard> next_card(const Advice& step, const Course& course, const Progress& progress, Instant now,
                                  const Texts& t) {
    return std::visit(Writer(course, progress, now, t), step);
}

}  // namespace haoping
