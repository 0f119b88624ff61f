#include "views/help_view.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "play/lookup.h"
#include "play/model_reply.h"
#include "text/span.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t kinds_of_hints = 3;  // docs/pack-format.md: from a question to the first words

HintRow hint_row(const Step& step, std::size_t index, const Texts& t) {
    HintRow row{.kind = t("Hint {}", fmt::format("{}", index + 1)), .text = t(step.hints[index])};
    if (step.hints.size() == kinds_of_hints) {
        row.kind = index == 0 ? t("Question") : index == 1 ? t("Fact") : t("First words");
    }
    return row;
}

// The unit that most of the reply's mark comes from; empty: its criteria name none.
std::string main_unit(const Rubric& rubric) {
    std::map<std::string, double> weights;
    for (const auto& criterion : rubric.criteria) {
        weights[criterion.unit] += criterion.weight;
    }
    weights.erase("");
    const auto heaviest = std::ranges::max_element(weights, {}, [](const auto& each) { return each.second; });
    return heaviest == weights.end() ? std::string() : heaviest->first;
}

void fill_unit(HelpView& help, const Pack& pack, const Step& step, const Texts& t) {
    help.unit_id = main_unit(step.rubric);
    if (const auto* unit = pack.unit(help.unit_id)) {
        help.unit = fmt::format("{} {}", unit->id, t(unit->title));
    }
}

void fill_hints(HelpView& help, const Session& session, const Step& step, const Texts& t) {
    if (session.mode == PracticeMode::exam) {
        return;
    }
    const auto taken = session.hints_taken.find(session.step);
    const std::size_t opened = taken == session.hints_taken.end() ? 0 : taken->second;
    const std::size_t shown = session.mode == PracticeMode::free ? opened : step.hints.size();
    for (std::size_t at = 0; at < shown; ++at) {
        help.hints.push_back(hint_row(step, at, t));
    }
    help.hints_left = step.hints.size() - shown;
}

void fill_aims(HelpView& help, const Step& step, const Texts& t) {
    for (const auto& criterion : step.rubric.criteria) {
        (criterion.kind == CriterionKind::must_not ? help.avoid : help.aims).push_back(t(criterion.title));
    }
}

const Criterion* criterion_of(const Step& step, const std::string& id) {
    const auto found = std::ranges::find(step.rubric.criteria, id, &Criterion::id);
    return found == step.rubric.criteria.end() ? nullptr : &*found;
}

std::string quoted(const std::string& text, const std::vector<Span>& spans) {
    std::string words;
    for (const auto& span : spans) {
        words += (words.empty() ? "" : " … ") + std::string(quote(text, span));
    }
    return words;
}

}  // namespace

WorkedExample worked_example(const Pack& pack, const Session& session, const Texts& t) {
    const Scenario& scenario = scenario_of(pack, session);
    const Step& step = step_of(scenario, session.step);
    WorkedExample example;
    example.text = step.model_reply.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
    for (const auto& mark : mark_model_reply(pack, scenario, step, example.text).criteria) {
        const Criterion* criterion = criterion_of(step, mark.id);
        if (criterion && criterion->kind != CriterionKind::must_not && mark.mark > 0) {
            example.parts.push_back({.title = t(criterion->title), .words = quoted(example.text, mark.evidence)});
        }
    }
    return example;
}

HelpView help_view(const Pack& pack, const Session& session, const WorkedExample& example, const Texts& t) {
    HelpView help{.mode = session.mode, .mode_name = name_of(t, session.mode)};
    for (const auto& known : practice_mode_names) {
        const auto reason = impossible_because(session, ChooseMode{known.value});
        help.modes.push_back({.mode = known.value,
                              .name = name_of(t, known.value),
                              .meaning = meaning_of(t, known.value),
                              .impossible = reason ? t(*reason) : std::string(),
                              .anew = reason && known.value == PracticeMode::exam && session.replies.empty() &&
                                      session.mode != PracticeMode::exam});
    }
    if (session.ending) {
        return help;
    }
    const Step& step = step_of(scenario_of(pack, session), session.step);
    fill_hints(help, session, step, t);
    // The unit is a hint, too: it shows with the first that was asked for.
    if (session.mode != PracticeMode::exam && (!help.hints.empty() || help.hints_left == 0)) {
        fill_unit(help, pack, step, t);
    }
    if (session.mode == PracticeMode::worked || session.mode == PracticeMode::guided) {
        fill_aims(help, step, t);
    }
    if (session.mode == PracticeMode::worked) {
        help.example = example;
    }
    return help;
}

}  // namespace haoping
